// Made from schema/graph.json by `npm run generate`; do not edit.

export const MODEL_VERSION = 1;

export const ORGANIZATION_KINDS = [
  "PARTY_ORGANIZATION",
  "ENTERPRISE",
  "INDUSTRY_CHAIN",
  "VILLAGE",
  "COMMUNITY",
  "COOPERATIVE",
  "PUBLIC_BODY",
  "INSTITUTION",
  "SERVICE_STATION",
  "ALLIANCE",
  "TEAM",
  "PARK",
  "SITE",
  "AREA"
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const LINK_TYPES = [
  "CO_BUILDS_WITH",
  "COOPERATES_WITH",
  "MEMBER_OF",
  "LEADS",
  "SUBORDINATE_TO",
  "ORGANIZATION_OF",
  "SUPPLIES",
  "ASSISTS",
  "SERVES",
  "DISPATCHES_TO",
  "ESTABLISHED",
  "RUNS",
  "PARTICIPATES_IN",
  "PART_OF",
  "HOLDS_POST",
  "LOCATED_IN"
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const PARTY_FORMS = [
  "BRANCH",
  "GENERAL_BRANCH",
  "COMMITTEE",
  "WORK_COMMITTEE",
  "LEADING_GROUP",
  "GROUP"
] as const;
export type PartyForm = (typeof PARTY_FORMS)[number];

export const AREA_LEVELS = [
  "PROVINCE",
  "CITY",
  "COUNTY",
  "TOWNSHIP",
  "ZONE"
] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export const INITIATIVE_KINDS = [
  "MECHANISM",
  "BRAND",
  "POLICY",
  "PROJECT",
  "ACTIVITY"
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const LISTING_KINDS = [
  "NEED",
  "RESOURCE",
  "POLICY",
  "PROJECT"
] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

export const LISTING_STATES = [
  "OPEN",
  "MATCHED",
  "CLOSED"
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

export const REQUEST_KINDS = [
  "ORDER",
  "WISH",
  "PROBLEM",
  "TASK"
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = [
  "PLACED",
  "DISPATCHED",
  "ACCEPTED",
  "DONE",
  "RATED",
  "DECLINED",
  "WITHDRAWN"
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const OBSERVATION_NATURES = [
  "ACTUAL",
  "TARGET"
] as const;
export type ObservationNature = (typeof OBSERVATION_NATURES)[number];

export const KIND_LABELS: Readonly<Record<OrganizationKind, string>> = {
  "PARTY_ORGANIZATION": "PartyOrganization",
  "ENTERPRISE": "Enterprise",
  "INDUSTRY_CHAIN": "IndustryChain",
  "VILLAGE": "Village",
  "COMMUNITY": "Community",
  "COOPERATIVE": "Cooperative",
  "PUBLIC_BODY": "PublicBody",
  "INSTITUTION": "Institution",
  "SERVICE_STATION": "ServiceStation",
  "ALLIANCE": "Alliance",
  "TEAM": "Team",
  "PARK": "Park",
  "SITE": "Site",
  "AREA": "Area"
};

export const KIND_WORDS: Readonly<Record<OrganizationKind, { zh: string; en: string }>> = {
  "PARTY_ORGANIZATION": {
    "zh": "党组织",
    "en": "party organization"
  },
  "ENTERPRISE": {
    "zh": "企业",
    "en": "enterprise"
  },
  "INDUSTRY_CHAIN": {
    "zh": "产业链",
    "en": "industry chain"
  },
  "VILLAGE": {
    "zh": "村",
    "en": "village"
  },
  "COMMUNITY": {
    "zh": "社区",
    "en": "community"
  },
  "COOPERATIVE": {
    "zh": "合作社",
    "en": "cooperative"
  },
  "PUBLIC_BODY": {
    "zh": "机关部门",
    "en": "public body"
  },
  "INSTITUTION": {
    "zh": "事业单位",
    "en": "institution"
  },
  "SERVICE_STATION": {
    "zh": "服务站",
    "en": "service station"
  },
  "ALLIANCE": {
    "zh": "联盟",
    "en": "alliance"
  },
  "TEAM": {
    "zh": "队伍",
    "en": "team"
  },
  "PARK": {
    "zh": "园区",
    "en": "park"
  },
  "SITE": {
    "zh": "场所",
    "en": "site"
  },
  "AREA": {
    "zh": "区域",
    "en": "area"
  }
};

export const CLASS_LABELS = [
  "Organization",
  "Person",
  "Initiative",
  "Listing",
  "Request"
] as const;

export type ClassLabel = (typeof CLASS_LABELS)[number];

export type LinkEnd = OrganizationKind | "ORGANIZATION" | "PERSON" | "INITIATIVE" | "LISTING" | "REQUEST";
export interface LinkRule {
  readonly directed: boolean;
  readonly from: readonly LinkEnd[];
  readonly to: readonly LinkEnd[];
  readonly exceptTo?: readonly LinkEnd[];
  readonly zh: string;
  readonly en: string;
}

export const LINK_RULES: Readonly<Record<LinkType, LinkRule>> = {
  "CO_BUILDS_WITH": {
    "directed": false,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}与{to}共建",
    "en": "{from} builds together with {to}"
  },
  "COOPERATES_WITH": {
    "directed": false,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}与{to}合作",
    "en": "{from} cooperates with {to}"
  },
  "MEMBER_OF": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "PARTY_ORGANIZATION",
      "ALLIANCE",
      "TEAM",
      "INDUSTRY_CHAIN"
    ],
    "zh": "{from}是{to}的成员",
    "en": "{from} is a member of {to}"
  },
  "LEADS": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}牵头{to}",
    "en": "{from} leads {to}"
  },
  "SUBORDINATE_TO": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "exceptTo": [
      "AREA"
    ],
    "zh": "{from}隶属于{to}",
    "en": "{from} is subordinate to {to}"
  },
  "ORGANIZATION_OF": {
    "directed": true,
    "from": [
      "PARTY_ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "exceptTo": [
      "PARTY_ORGANIZATION"
    ],
    "zh": "{from}是{to}的党组织",
    "en": "{from} is the party organization of {to}"
  },
  "SUPPLIES": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}向{to}供货",
    "en": "{from} supplies {to}"
  },
  "ASSISTS": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}帮扶{to}",
    "en": "{from} assists {to}"
  },
  "SERVES": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}服务{to}",
    "en": "{from} serves {to}"
  },
  "DISPATCHES_TO": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}向{to}选派人员",
    "en": "{from} dispatches people to {to}"
  },
  "ESTABLISHED": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}设立了{to}",
    "en": "{from} established {to}"
  },
  "RUNS": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "INITIATIVE"
    ],
    "zh": "{from}负责{to}",
    "en": "{from} runs {to}"
  },
  "PARTICIPATES_IN": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "INITIATIVE"
    ],
    "zh": "{from}参与{to}",
    "en": "{from} participates in {to}"
  },
  "PART_OF": {
    "directed": true,
    "from": [
      "INITIATIVE"
    ],
    "to": [
      "INITIATIVE"
    ],
    "zh": "{from}是{to}的一部分",
    "en": "{from} is part of {to}"
  },
  "HOLDS_POST": {
    "directed": true,
    "from": [
      "PERSON"
    ],
    "to": [
      "ORGANIZATION"
    ],
    "zh": "{from}在{to}任职",
    "en": "{from} holds a post at {to}"
  },
  "LOCATED_IN": {
    "directed": true,
    "from": [
      "ORGANIZATION"
    ],
    "to": [
      "AREA",
      "PARK",
      "VILLAGE",
      "COMMUNITY",
      "SITE",
      "SERVICE_STATION",
      "INSTITUTION"
    ],
    "zh": "{from}位于{to}",
    "en": "{from} is located in {to}"
  }
};

export const VOCABULARY = {
  "nodes": {
    "Entity": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "RequestKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int",
      "state": "RequestState",
      "owner": "string",
      "tags": "strings",
      "quantity": "float",
      "unit": "string",
      "capacity": "int"
    },
    "Organization": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Person": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string"
    },
    "Initiative": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "InitiativeKind",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string"
    },
    "Listing": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "ListingKind",
      "state": "ListingState",
      "owner": "string",
      "tags": "strings",
      "quantity": "float",
      "unit": "string",
      "capacity": "int",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string"
    },
    "Request": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "RequestKind",
      "state": "RequestState"
    },
    "PartyOrganization": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Enterprise": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "IndustryChain": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Village": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Community": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Cooperative": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "PublicBody": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Institution": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "ServiceStation": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Alliance": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Team": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Park": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Site": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Area": {
      "id": "string",
      "name": "string",
      "nameKey": "string",
      "aliases": "strings",
      "aliasKeys": "strings",
      "summary": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int",
      "searchText": "string",
      "kind": "OrganizationKind",
      "form": "PartyForm",
      "joint": "bool",
      "temporary": "bool",
      "level": "AreaLevel",
      "serves": "strings",
      "code": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "linkCount": "int"
    },
    "Source": {
      "id": "string",
      "title": "string",
      "publisher": "string",
      "published": "string",
      "url": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "Observation": {
      "id": "string",
      "subject": "string",
      "indicator": "string",
      "value": "float",
      "text": "string",
      "unit": "string",
      "qualifier": "string",
      "period": "string",
      "nature": "ObservationNature",
      "initiative": "string",
      "citations": "strings",
      "version": "int",
      "updatedAt": "int"
    },
    "Redirect": {
      "id": "string",
      "target": "string"
    },
    "Change": {
      "id": "string",
      "at": "int",
      "actor": "string",
      "action": "string",
      "entities": "strings",
      "before": "string",
      "after": "string"
    },
    "Key": {
      "id": "string",
      "requestHash": "string",
      "answer": "string",
      "at": "int"
    },
    "Meta": {
      "id": "string",
      "modelVersion": "int",
      "importing": "string"
    }
  },
  "links": {
    "CO_BUILDS_WITH": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "COOPERATES_WITH": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "MEMBER_OF": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "LEADS": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "SUBORDINATE_TO": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "ORGANIZATION_OF": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "SUPPLIES": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "ASSISTS": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "SERVES": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "DISPATCHES_TO": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "ESTABLISHED": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "RUNS": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "PARTICIPATES_IN": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "PART_OF": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "HOLDS_POST": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    },
    "LOCATED_IN": {
      "id": "string",
      "role": "string",
      "since": "string",
      "until": "string",
      "sinceFrom": "string",
      "untilTo": "string",
      "initiative": "string",
      "citations": "strings",
      "note": "string",
      "version": "int",
      "updatedAt": "int"
    }
  },
  "bonds": [
    "ABOUT",
    "OWNED_BY"
  ]
} as const;
