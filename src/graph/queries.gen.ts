// Made from cypher/ by `npm run generate`; do not edit.

import type { Fragment, Query } from "./query.js";

/** A page of the organizations of a scope by id, each with how many links of the scope it has. */
export const analysisDegrees: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly degree: number }> = {
  "name": "analysis/degrees",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Entity)\nWHERE node.id > $after AND node:Organization AND $$near AND $$whole\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id, COUNT { MATCH (node)$$links(node1:Entity) WHERE $$where } AS degree\nORDER BY id",
    "embedded": "MATCH (node:Entity)\nWHERE node.id > $after AND node:Organization AND $$near AND $$whole\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id, COUNT { MATCH (node)$$links(node1:Entity) WHERE $$where } AS degree\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "degree",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "whole": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true"
  }
};

/** The links of a scope that leave a set of entities, as bare ends; in no order, as they are counted and not shown. */
export const analysisLinksLeaving: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly near: string; readonly far: string; readonly type: string }> = {
  "name": "analysis/links-leaving",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]->(node1:Entity)\nWHERE $$where\nRETURN node.id AS near, node1.id AS far, type(link1) AS type\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]->(node1:Entity)\nWHERE $$where\nRETURN node.id AS near, node1.id AS far, type(link1) AS type\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "type",
      "string"
    ]
  ],
  "slots": {
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN",
    "where": "true"
  }
};

/** A page of the organizations of a scope, by id. */
export const analysisOrganizations: Query<{ readonly after: string; readonly limit: number }, { readonly id: string }> = {
  "name": "analysis/organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Entity)\nWHERE node.id > $after AND node:Organization AND $$near AND $$where\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id\nORDER BY id",
    "embedded": "MATCH (node:Entity)\nWHERE node.id > $after AND node:Organization AND $$near AND $$where\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {
    "near": "true",
    "where": "true"
  }
};

/** The organizations of a scope that are a place or body, lie in it at any level or are members of it, found from there. */
export const analysisOrganizationsWithin: Query<{ readonly within: string; readonly from: string; readonly to: string; readonly limit: number }, { readonly id: string }> = {
  "name": "analysis/organizations-within",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*0..8]-(found:Organization)\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = found.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN found AS node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(found:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN found AS node\n}\nWITH node\nWHERE $$near AND $$where\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id\nORDER BY id",
    "embedded": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*0..8]-(found:Organization)\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = found.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN found AS node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(found:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN found AS node\n}\nWITH node\nWHERE $$near AND $$where\nWITH node ORDER BY node.id LIMIT $limit\nRETURN node.id AS id\nORDER BY id"
  },
  "params": {
    "within": "string",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {
    "near": "true",
    "where": "true"
  }
};

/** The posts of a scope that persons hold at a set of organizations, as bare ends. */
export const analysisPosts: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly near: string; readonly far: string }> = {
  "name": "analysis/posts",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)<-[link1:HOLDS_POST]-(node1:Entity)\nWHERE $$where\nRETURN node1.id AS near, node.id AS far\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)<-[link1:HOLDS_POST]-(node1:Entity)\nWHERE $$where\nRETURN node1.id AS near, node.id AS far\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** What each of these places lies in directly, and whether it is an area; those that do not hold in the period are left out. */
export const areaAbove: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly place: string; readonly isArea: boolean; readonly above: readonly string[] }> = {
  "name": "area/above",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (place:Entity:Organization {id: wanted})\nWHERE place.sinceFrom <= $to AND place.untilTo >= $from\nCALL (place) {\n  MATCH (place)-[step:LOCATED_IN]->(upper:Organization)\n  WHERE step.sinceFrom <= $to AND step.untilTo >= $from\n  RETURN collect(upper.id) AS above\n}\nRETURN place.id AS place, place:Area AS isArea, above AS above",
    "embedded": "UNWIND $ids AS wanted\nMATCH (place:Entity:Organization {id: wanted})\nWHERE place.sinceFrom <= $to AND place.untilTo >= $from\nCALL (place) {\n  MATCH (place)-[step:LOCATED_IN]->(upper:Organization)\n  WHERE step.sinceFrom <= $to AND step.untilTo >= $from\n  RETURN collect(upper.id) AS above\n}\nRETURN place.id AS place, place:Area AS isArea, above AS above"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "place",
      "string"
    ],
    [
      "isArea",
      "bool"
    ],
    [
      "above",
      "[string]"
    ]
  ],
  "slots": {}
};

/** Every place each organization lies in, at most eight steps up, with the fewest steps to it. */
export const areaUpward: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly parent: string; readonly distance: number; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "area/upward",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)\nWHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\nWITH e, place, min(length(way)) AS steps\nRETURN e.id AS parent, steps AS distance, CASE WHEN place:Organization THEN 'Organization' WHEN place:Initiative THEN 'Initiative' WHEN place:Person THEN 'Person' WHEN place:Listing THEN 'Listing' ELSE 'Request' END AS class, place.id AS id, place.kind AS kind, place.name AS name, place.nameKey AS nameKey, coalesce(place.aliases, []) AS aliases, place.summary AS summary, coalesce(place.citations, []) AS citations, place.version AS version, place.updatedAt AS updatedAt, place.since AS since, place.until AS until, place.form AS form, place.joint AS joint, place.temporary AS temporary, place.level AS level, coalesce(place.serves, []) AS serves, place.code AS code, place.state AS state, place.owner AS owner, coalesce(place.tags, []) AS tags, place.quantity AS quantity, place.unit AS unit, place.capacity AS capacity\nORDER BY parent, distance, nameKey, id",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)\nWHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\nWITH e, place, min(length(way)) AS steps\nRETURN e.id AS parent, steps AS distance, CASE WHEN place:Organization THEN 'Organization' WHEN place:Initiative THEN 'Initiative' WHEN place:Person THEN 'Person' WHEN place:Listing THEN 'Listing' ELSE 'Request' END AS class, place.id AS id, place.kind AS kind, place.name AS name, place.nameKey AS nameKey, coalesce(place.aliases, []) AS aliases, place.summary AS summary, coalesce(place.citations, []) AS citations, place.version AS version, place.updatedAt AS updatedAt, place.since AS since, place.until AS until, place.form AS form, place.joint AS joint, place.temporary AS temporary, place.level AS level, coalesce(place.serves, []) AS serves, place.code AS code, place.state AS state, place.owner AS owner, coalesce(place.tags, []) AS tags, place.quantity AS quantity, place.unit AS unit, place.capacity AS capacity\nORDER BY parent, distance, nameKey, id"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "distance",
      "int"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {}
};

/** Where a list begins: at a chain, with those that lead it. */
export const chainStartLeaders: Fragment<{ readonly chain: string; readonly from: string; readonly to: string }> = {
  "name": "chain/start-leaders",
  "text": "MATCH (chain:Entity:IndustryChain {id: $chain})<-[leads:LEADS]-(node:Organization)\nWHERE leads.sinceFrom <= $to AND leads.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from\nWITH DISTINCT node",
  "params": {
    "chain": "string",
    "from": "string",
    "to": "string"
  }
};

/** A page of who supplies whom within a chain, both members or leaders of it, by name key of the supplier and link id. */
export const chainSupplies: Query<{ readonly chain: string; readonly from: string; readonly to: string; readonly limit: number }, { readonly nearKey: string; readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "chain/supplies",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from\n  AND near.sinceFrom <= $to AND near.untilTo >= $from\nWITH DISTINCT near\nMATCH (near)-[r:SUPPLIES]->(far:Organization)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }\nWITH r, near.nameKey AS nameKey, r.id AS foundId\nWHERE $$beyond\nWITH r, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN nameKey AS nearKey, r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY nearKey $$way, link $$way",
    "embedded": "MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from\n  AND near.sinceFrom <= $to AND near.untilTo >= $from\nWITH DISTINCT near\nMATCH (near)-[r:SUPPLIES]->(far:Organization)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }\nWITH r, near.nameKey AS nameKey, r.id AS foundId\nWHERE $$beyond\nWITH r, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN nameKey AS nearKey, r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY nearKey $$way, link $$way"
  },
  "params": {
    "chain": "string",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "nearKey",
      "string"
    ],
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "way": "ASC"
  }
};

/** How many links of supply there are within a chain. */
export const chainSuppliesTotal: Query<{ readonly chain: string; readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "chain/supplies-total",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from\n  AND near.sinceFrom <= $to AND near.untilTo >= $from\nWITH DISTINCT near\nMATCH (near)-[r:SUPPLIES]->(far:Organization)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }\nRETURN count(r.id) AS total",
    "embedded": "MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from\n  AND near.sinceFrom <= $to AND near.untilTo >= $from\nWITH DISTINCT near\nMATCH (near)-[r:SUPPLIES]->(far:Organization)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }\nRETURN count(r.id) AS total"
  },
  "params": {
    "chain": "string",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {}
};

/** Party organizations whose name speaks of a chain and that are party organization of none; a firm's own with such a word in its name is not meant. */
export const checkChainCommitteeWithoutChain: Fragment<{ readonly words: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "check/chain-committee-without-chain",
  "text": "(node:PartyOrganization AND node.sinceFrom <= $to AND node.untilTo >= $from\nAND any(word IN $words WHERE node.nameKey CONTAINS word)\nAND NOT EXISTS { MATCH (node)-[link:ORGANIZATION_OF]->(other:Organization)\n  WHERE other.kind IN ['INDUSTRY_CHAIN', 'ENTERPRISE', 'COOPERATIVE', 'INSTITUTION'] AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from })",
  "params": {
    "words": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** How many entities break a rule. */
export const checkCount: Query<Record<string, never>, { readonly total: number }> = {
  "name": "check/count",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nRETURN count(node.id) AS total",
    "embedded": "$$start\nWHERE $$where\nRETURN count(node.id) AS total"
  },
  "params": {},
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Entity)",
    "where": "true"
  }
};

/** Entities that ended before a link of theirs, and those from which a link leads that ends before it begins. */
export const checkEndedLinks: Fragment<{ readonly today: string }> = {
  "name": "check/ended-links",
  "text": "((node.untilTo < $today AND EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Entity) WHERE link.untilTo > node.untilTo })\nOR EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]->(other:Entity) WHERE link.untilTo < link.sinceFrom })",
  "params": {
    "today": "string"
  }
};

/** Entities without a citation: of their own, of a link that leads from them, or of a figure about them. */
export const checkFactWithoutSource: Fragment<Record<string, never>> = {
  "name": "check/fact-without-source",
  "text": "(size(coalesce(node.citations, [])) = 0\nOR EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]->(other:Entity) WHERE size(coalesce(link.citations, [])) = 0 }\nOR EXISTS { MATCH (node)<-[:ABOUT]-(figure:Observation) WHERE size(coalesce(figure.citations, [])) = 0 })",
  "params": {}
};

/** Joint branches by their own statement, however many units they cover. */
export const checkJointBranch: Fragment<Record<string, never>> = {
  "name": "check/joint-branch",
  "text": "(node:PartyOrganization AND coalesce(node.form, '') = 'BRANCH' AND coalesce(node.joint, false))",
  "params": {}
};

/** The bearers of each name that several organizations bear, of at most so many names. */
export const checkNamesBorneTwice: Query<{ readonly limit: number }, { readonly ids: readonly string[] }> = {
  "name": "check/names-borne-twice",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE node.nameKey >= '' AND node.id IS NOT NULL\nWITH node.nameKey AS key, collect(node.id) AS bearers\nWHERE size(bearers) > 1\nWITH bearers LIMIT $limit\nRETURN bearers AS ids",
    "embedded": "MATCH (node:Organization)\nWHERE node.nameKey >= '' AND node.id IS NOT NULL\nWITH node.nameKey AS key, collect(node.id) AS bearers\nWHERE size(bearers) > 1\nWITH bearers LIMIT $limit\nRETURN bearers AS ids"
  },
  "params": {
    "limit": "int"
  },
  "columns": [
    [
      "ids",
      "[string]"
    ]
  ],
  "slots": {}
};

/** Organizations that hold and should lie in an area; provinces lie in none. */
export const checkOrganizationBelowProvince: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "check/organization-below-province",
  "text": "(node:Organization AND node.sinceFrom <= $to AND node.untilTo >= $from AND coalesce(node.level, '') <> 'PROVINCE')",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** A page of the entities that break a rule, by name key and id, read in index order. */
export const checkPage: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "check/page",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Entity)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id",
    "embedded": "MATCH (node:Entity)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** Persons whose every post has ended, and organizations with a post whose last recorded holder has left. */
export const checkPostEnded: Fragment<{ readonly today: string }> = {
  "name": "check/post-ended",
  "text": "((node:Person AND EXISTS { MATCH (node)-[link:HOLDS_POST]->(other:Organization) WHERE link.untilTo < $today }\n  AND NOT EXISTS { MATCH (node)-[link:HOLDS_POST]->(other:Organization) WHERE link.untilTo >= $today })\nOR (node:Organization AND EXISTS { MATCH (node)<-[link:HOLDS_POST]-(other:Person) WHERE link.untilTo < $today\n  AND NOT EXISTS { MATCH (node)<-[later:HOLDS_POST]-(holder:Person) WHERE later.untilTo >= $today AND coalesce(later.role, '') = coalesce(link.role, '') } }))",
  "params": {
    "today": "string"
  }
};

/** Organizations that hold and share name and nearest area with another one. */
export const checkSameNameSameArea: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "check/same-name-same-area",
  "text": "(node:Organization AND node.sinceFrom <= $to AND node.untilTo >= $from\nAND EXISTS { MATCH (twin:Organization {nameKey: node.nameKey})\n  WHERE twin.id IS NOT NULL AND twin.id <> node.id AND twin.sinceFrom <= $to AND twin.untilTo >= $from\n  AND EXISTS { MATCH ours = (node)-[:LOCATED_IN*1..8]->(area:Area)\n    WHERE all(step IN relationships(ours) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n    AND all(stop IN nodes(ours) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\n    AND NOT EXISTS { MATCH closer = (node)-[:LOCATED_IN*1..8]->(nearer:Area) WHERE length(closer) < length(ours)\n      AND all(step IN relationships(closer) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n      AND all(stop IN nodes(closer) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from) }\n    AND EXISTS { MATCH theirs = (twin)-[:LOCATED_IN*1..8]->(same:Area)\n      WHERE same.id = area.id AND all(step IN relationships(theirs) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n      AND all(stop IN nodes(theirs) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\n      AND NOT EXISTS { MATCH closer = (twin)-[:LOCATED_IN*1..8]->(nearer:Area) WHERE length(closer) < length(theirs)\n        AND all(step IN relationships(closer) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n        AND all(stop IN nodes(closer) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from) } } } })",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Where the check of figures without a period begins: at the figures, and with what they are about. */
export const checkStartFiguresWithoutPeriod: Fragment<Record<string, never>> = {
  "name": "check/start-figures-without-period",
  "text": "MATCH (figure:Observation)-[:ABOUT]->(node:Entity)\nWHERE figure.period IS NULL\nWITH DISTINCT node",
  "params": {}
};

/** Where the check of joint branches begins, with those that break it: branches of more units than this. A member stands for */
export const checkStartJointBranches: Fragment<{ readonly most: number; readonly collective: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "check/start-joint-branches",
  "text": "MATCH (node:PartyOrganization)\nWHERE coalesce(node.form, '') = 'BRANCH' AND coalesce(node.joint, false) AND node.sinceFrom <= $to AND node.untilTo >= $from\nOPTIONAL MATCH (node)-[own:ORGANIZATION_OF]->(host:Organization)\nWHERE own.sinceFrom <= $to AND own.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\nAND NOT host.kind IN $collective\nWITH node, collect(DISTINCT host.id) AS hosts\nOPTIONAL MATCH (node)<-[link:MEMBER_OF]-(member:Organization)\nWHERE link.sinceFrom <= $to AND link.untilTo >= $from AND member.sinceFrom <= $to AND member.untilTo >= $from\nAND NOT member.kind IN $collective\nOPTIONAL MATCH (member)-[own:ORGANIZATION_OF]->(host:Organization)\nWHERE own.sinceFrom <= $to AND own.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\nAND NOT host.kind IN $collective\nWITH node, hosts, collect(DISTINCT coalesce(host.id, member.id)) AS units\nWITH node, size(units) + size([each IN hosts WHERE NOT each IN units]) AS total\nWHERE total > $most\nWITH node",
  "params": {
    "most": "int",
    "collective": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Where a check of party organizations begins. */
export const checkStartPartyOrganizations: Fragment<Record<string, never>> = {
  "name": "check/start-party-organizations",
  "text": "MATCH (node:PartyOrganization)",
  "params": {}
};

/** Where the check of posts begins: at the persons, and at the organizations where somebody holds or held a post. */
export const checkStartPosts: Fragment<Record<string, never>> = {
  "name": "check/start-posts",
  "text": "CALL () {\n  MATCH (node:Person)\n  RETURN node\n  UNION\n  MATCH (holder:Person)-[:HOLDS_POST]->(node:Organization)\n  RETURN node\n}\nWITH node",
  "params": {}
};

/** Which of some organizations fit a condition of coverage. */
export const coverageAmong: Query<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  "name": "coverage/among",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity:Organization {id: wanted})\nWHERE $$where\nRETURN node.id AS id",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity:Organization {id: wanted})\nWHERE $$where\nRETURN node.id AS id"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** Organizations that another one assists. */
export const coverageAssisted: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/assisted",
  "text": "EXISTS { MATCH (node)<-[link:ASSISTS]-(other:Organization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations that another one dispatches people to. */
export const coverageDispatchedTo: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/dispatched-to",
  "text": "EXISTS { MATCH (node)<-[link:DISPATCHES_TO]-(other:Organization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations that ended before the period. */
export const coverageEnded: Fragment<{ readonly from: string }> = {
  "name": "coverage/ended",
  "text": "node.untilTo < $from",
  "params": {
    "from": "string"
  }
};

/** How many organizations of a coverage count, and how many of them are covered. */
export const coverageFigure: Query<Record<string, never>, { readonly denominator: number; readonly numerator: number }> = {
  "name": "coverage/figure",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nWITH node.id AS member, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nRETURN count(member) AS denominator, coalesce(sum(hit), 0) AS numerator",
    "embedded": "$$start\nWHERE $$where\nWITH node.id AS member, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nRETURN count(member) AS denominator, coalesce(sum(hit), 0) AS numerator"
  },
  "params": {},
  "columns": [
    [
      "denominator",
      "int"
    ],
    [
      "numerator",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "covered": "true"
  }
};

/** The figures of a coverage by chain, largest first: begun at the chains, and covered members counted only in those shown. */
export const coverageGroupsByChain: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly key: string | null; readonly denominator: number; readonly numerator: number }> = {
  "name": "coverage/groups-by-chain",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (chain:IndustryChain)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from\nCALL (chain) {\n  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where\n  RETURN count(DISTINCT node) AS members\n}\nWITH chain, chain.id AS chainId, members\nWHERE members > 0\nWITH chain, chainId, members ORDER BY members DESC, chainId LIMIT $limit\nCALL (chain) {\n  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where AND $$covered\n  RETURN count(DISTINCT node) AS hits\n}\nRETURN chainId AS key, members AS denominator, hits AS numerator\nORDER BY denominator DESC, key",
    "embedded": "MATCH (chain:IndustryChain)\nWHERE chain.sinceFrom <= $to AND chain.untilTo >= $from\nCALL (chain) {\n  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where\n  RETURN count(DISTINCT node) AS members\n}\nWITH chain, chain.id AS chainId, members\nWHERE members > 0\nWITH chain, chainId, members ORDER BY members DESC, chainId LIMIT $limit\nCALL (chain) {\n  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where AND $$covered\n  RETURN count(DISTINCT node) AS hits\n}\nRETURN chainId AS key, members AS denominator, hits AS numerator\nORDER BY denominator DESC, key"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "denominator",
      "int"
    ],
    [
      "numerator",
      "int"
    ]
  ],
  "slots": {
    "where": "true",
    "covered": "true"
  }
};

/** The figures of a coverage by chain, largest first: begun at a bound, with the chains of what is found there. */
export const coverageGroupsByChainWithin: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly key: string | null; readonly denominator: number; readonly numerator: number }> = {
  "name": "coverage/groups-by-chain-within",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nMATCH (node)-[belongs:MEMBER_OF]->(chain:IndustryChain)\nWHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from\nWITH DISTINCT node, chain.id AS chainId\nWITH chainId, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nWITH chainId, count(hit) AS members, sum(hit) AS hits ORDER BY members DESC, chainId LIMIT $limit\nRETURN chainId AS key, members AS denominator, hits AS numerator\nORDER BY denominator DESC, key",
    "embedded": "$$start\nWHERE $$where\nMATCH (node)-[belongs:MEMBER_OF]->(chain:IndustryChain)\nWHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from\nWITH DISTINCT node, chain.id AS chainId\nWITH chainId, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nWITH chainId, count(hit) AS members, sum(hit) AS hits ORDER BY members DESC, chainId LIMIT $limit\nRETURN chainId AS key, members AS denominator, hits AS numerator\nORDER BY denominator DESC, key"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "denominator",
      "int"
    ],
    [
      "numerator",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "covered": "true"
  }
};

/** The figures of a coverage by kind, largest first. */
export const coverageGroupsByKind: Query<Record<string, never>, { readonly key: string | null; readonly denominator: number; readonly numerator: number }> = {
  "name": "coverage/groups-by-kind",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nWITH node.kind AS key, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nRETURN key AS key, count(hit) AS denominator, sum(hit) AS numerator\nORDER BY denominator DESC, key",
    "embedded": "$$start\nWHERE $$where\nWITH node.kind AS key, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nRETURN key AS key, count(hit) AS denominator, sum(hit) AS numerator\nORDER BY denominator DESC, key"
  },
  "params": {},
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "denominator",
      "int"
    ],
    [
      "numerator",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "covered": "true"
  }
};

/** The figures of a coverage by the places that organizations lie in directly; a set of two or more may come in any order. */
export const coverageGroupsByPlace: Query<{ readonly from: string; readonly to: string }, { readonly places: readonly string[]; readonly denominator: number; readonly numerator: number }> = {
  "name": "coverage/groups-by-place",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nCALL (node) {\n  MATCH (node)-[step:LOCATED_IN]->(place:Organization)\n  WHERE step.sinceFrom <= $to AND step.untilTo >= $from\n  RETURN collect(place.id) AS places\n}\nWITH places, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nWITH places, count(hit) AS members, sum(hit) AS hits\nRETURN places AS places, members AS denominator, hits AS numerator",
    "embedded": "$$start\nWHERE $$where\nCALL (node) {\n  MATCH (node)-[step:LOCATED_IN]->(place:Organization)\n  WHERE step.sinceFrom <= $to AND step.untilTo >= $from\n  RETURN collect(place.id) AS places\n}\nWITH places, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit\nWITH places, count(hit) AS members, sum(hit) AS hits\nRETURN places AS places, members AS denominator, hits AS numerator"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "places",
      "[string]"
    ],
    [
      "denominator",
      "int"
    ],
    [
      "numerator",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "covered": "true"
  }
};

/** Organizations that hold in the period. */
export const coverageHolds: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/holds",
  "text": "(node.sinceFrom <= $to AND node.untilTo >= $from)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Members of this chain, alliance, team or party organization; their own dates are not asked here. */
export const coverageInBody: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/in-body",
  "text": "EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:Entity {id: $within}) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** Organizations whose nearest area is this one, or one of theirs where several are as near. */
export const coverageInNearestArea: Fragment<{ readonly area: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/in-nearest-area",
  "text": "EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Entity:Area {id: $area})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  AND NOT EXISTS { MATCH shorter = (node)-[:LOCATED_IN*1..8]->(nearer:Area)\n    WHERE length(shorter) < length(way)\n    AND all(step IN relationships(shorter) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n    AND all(stop IN nodes(shorter) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) } }",
  "params": {
    "area": "string",
    "from": "string",
    "to": "string"
  }
};

/** Organizations that lie in no area; their own dates are not asked here. Nearly all lie in one directly or a step away: */
export const coverageInNoArea: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/in-no-area",
  "text": "(NOT EXISTS { MATCH (node)-[first:LOCATED_IN]->(area:Area)\n  WHERE first.sinceFrom <= $to AND first.untilTo >= $from AND area.sinceFrom <= $to AND area.untilTo >= $from }\nAND NOT EXISTS { MATCH (node)-[first:LOCATED_IN]->(place:Organization)-[second:LOCATED_IN]->(area:Area)\n  WHERE first.sinceFrom <= $to AND first.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  AND second.sinceFrom <= $to AND second.untilTo >= $from AND area.sinceFrom <= $to AND area.untilTo >= $from }\nAND NOT EXISTS { MATCH way = (node)-[:LOCATED_IN*3..8]->(area:Area)\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) })",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations in this place at any level; their own dates are not asked here. */
export const coverageInPlace: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/in-place",
  "text": "EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** Members of some industry chain. */
export const coverageInSomeChain: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/in-some-chain",
  "text": "EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:IndustryChain) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Members of a party organization: whoever is a member shares it, whether or not a source calls it joint. */
export const coverageMemberOfPartyOrganization: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/member-of-party-organization",
  "text": "EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations that begin after the period; one that ends before it has ended. */
export const coverageNotBegun: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/not-begun",
  "text": "(node.sinceFrom > $to AND node.untilTo >= $from)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Enterprises and the like with a party organization of their own, or that are members of one; asked of no party */
export const coverageOwnOrJointPartyOrganization: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/own-or-joint-party-organization",
  "text": "EXISTS { MATCH (node)-[link:MEMBER_OF|ORGANIZATION_OF]-(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with a party organization of their own. */
export const coverageOwnPartyOrganization: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/own-party-organization",
  "text": "EXISTS { MATCH (node)<-[link:ORGANIZATION_OF]-(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND other.sinceFrom <= $to AND other.untilTo >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with a partner by a co-building link of their own; what partners are is said in src/lookup/partners.ts. */
export const coveragePartnerBuiltWith: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/partner-built-with",
  "text": "EXISTS { MATCH (node)-[tie:CO_BUILDS_WITH]-(far:Organization)\n  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })\n    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id\n      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with a partner by a co-building link of their party organization. */
export const coveragePartnerBuiltWithOrgan: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/partner-built-with-organ",
  "text": "EXISTS { MATCH (node)<-[nearHost:ORGANIZATION_OF]-(near:PartyOrganization)-[tie:CO_BUILDS_WITH]-(far:Organization)\n  WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND near.sinceFrom <= $to AND near.untilTo >= $from\n    AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from\n    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })\n    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id\n      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with a partner by membership in one party organization or alliance. */
export const coveragePartnerFellowMember: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/partner-fellow-member",
  "text": "EXISTS { MATCH (node)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(far:Organization)\n  WHERE far.id <> node.id AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n    AND far.sinceFrom <= $to AND far.untilTo >= $from\n    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })\n    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id\n      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with a partner by their party organization's membership in one party organization or alliance. */
export const coveragePartnerFellowMemberOrgan: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "coverage/partner-fellow-member-organ",
  "text": "EXISTS { MATCH (node)<-[nearHost:ORGANIZATION_OF]-(near:PartyOrganization)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(far:Organization)\n  WHERE far.id <> near.id AND nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND near.sinceFrom <= $to AND near.untilTo >= $from\n    AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n    AND far.sinceFrom <= $to AND far.untilTo >= $from\n    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })\n    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id\n      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations where somebody holds a post whose name has one of these words. */
export const coveragePostNamed: Fragment<{ readonly words: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "coverage/post-named",
  "text": "EXISTS { MATCH (node)<-[link:HOLDS_POST]-(other:Person) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word) }",
  "params": {
    "words": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Organizations where somebody holds a post whose name has one of these words, as many as a limit allows. */
export const coveragePostsNamed: Query<{ readonly words: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly id: string }> = {
  "name": "coverage/posts-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (other:Person)-[link:HOLDS_POST]->(node:Organization)\nWHERE link.sinceFrom <= $to AND link.untilTo >= $from AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word)\nWITH DISTINCT node LIMIT $limit\nRETURN node.id AS id",
    "embedded": "MATCH (other:Person)-[link:HOLDS_POST]->(node:Organization)\nWHERE link.sinceFrom <= $to AND link.untilTo >= $from AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word)\nWITH DISTINCT node LIMIT $limit\nRETURN node.id AS id"
  },
  "params": {
    "words": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {}
};

/** Where a coverage begins: the industry chains. */
export const coverageStartChains: Fragment<Record<string, never>> = {
  "name": "coverage/start-chains",
  "text": "MATCH (node:IndustryChain)",
  "params": {}
};

/** Where a coverage begins: the enterprises. */
export const coverageStartEnterprises: Fragment<Record<string, never>> = {
  "name": "coverage/start-enterprises",
  "text": "MATCH (node:Enterprise)",
  "params": {}
};

/** Where a coverage begins: at a chain, alliance, team or party organization, with its members. */
export const coverageStartMembers: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/start-members",
  "text": "MATCH (body:Entity:Organization {id: $within})<-[belongs:MEMBER_OF]-(node:Organization)\nWHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from\nWITH DISTINCT node",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** Where the group of an area begins: at the area, with what lies in it through no other area. */
export const coverageStartNearestArea: Fragment<{ readonly area: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/start-nearest-area",
  "text": "MATCH way = (area:Entity:Area {id: $area})<-[:LOCATED_IN*1..8]-(node:Organization)\nWHERE all(stop IN nodes(way) WHERE stop.id = area.id OR stop.id = node.id OR NOT stop:Area)\n  AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\nWITH DISTINCT node",
  "params": {
    "area": "string",
    "from": "string",
    "to": "string"
  }
};

/** Where a coverage begins: at a place, with what lies in it at any level; the dates of those found are not asked here. */
export const coverageStartPlaces: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "coverage/start-places",
  "text": "MATCH way = (place:Entity:Organization {id: $within})<-[:LOCATED_IN*1..8]-(node:Organization)\nWHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\nWITH DISTINCT node",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** Where a coverage begins: the villages. */
export const coverageStartVillages: Fragment<Record<string, never>> = {
  "name": "coverage/start-villages",
  "text": "MATCH (node:Village)",
  "params": {}
};

/** Links that do not hold in the period, or one end of which does not. */
export const differenceAbsent: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "difference/absent",
  "text": "NOT (link.sinceFrom <= $to AND link.untilTo >= $from\nAND coalesce(node.sinceFrom, '0000-01-01') <= $to AND coalesce(node.untilTo, '9999-12-31') >= $from\nAND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** The links of a set of entities that hold in a scope at one date and not at another, by type, the ids of their ends and their own. */
export const differenceOfEntities: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-entities",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity)\nWHERE $$where\nWITH DISTINCT link1\nWITH link1, type(link1) AS linkType, startNode(link1).id AS fromId, endNode(link1).id AS toId, link1.id AS linkId\nORDER BY linkType, fromId, toId, linkId LIMIT $limit\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity)\nWHERE $$where\nWITH DISTINCT link1\nWITH link1, type(link1) AS linkType, startNode(link1).id AS fromId, endNode(link1).id AS toId, link1.id AS linkId\nORDER BY linkType, fromId, toId, linkId LIMIT $limit\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "ids": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeAssists: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-assists",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeCoBuildsWith: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-co-builds-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeCooperatesWith: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-cooperates-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeDispatchesTo: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-dispatches-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeEstablished: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-established",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeHoldsPost: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-holds-post",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeLeads: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-leads",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeLocatedIn: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-located-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeMemberOf: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-member-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeOrganizationOf: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-organization-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypePartOf: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-part-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeParticipatesIn: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-participates-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeRuns: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-runs",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeServes: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-serves",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeSubordinateTo: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-subordinate-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The links of one type that hold at one date and not at another, by the ids of their ends and their own. */
export const differenceOfTypeSupplies: Query<{ readonly from: string; readonly to: string; readonly otherFrom: string; readonly otherTo: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "difference/of-type-supplies",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom\n    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)\n  AND $$kinds\nWITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "from": "string",
    "to": "string",
    "otherFrom": "string",
    "otherTo": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The entities of these ids, whatever their class; ids that stand for nothing have no row. */
export const entityByIds: Query<{ readonly ids: readonly string[] }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "entity/by-ids",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN CASE WHEN n:Organization THEN 'Organization' WHEN n:Initiative THEN 'Initiative' WHEN n:Person THEN 'Person' WHEN n:Listing THEN 'Listing' ELSE 'Request' END AS class, n.id AS id, n.kind AS kind, n.name AS name, n.nameKey AS nameKey, coalesce(n.aliases, []) AS aliases, n.summary AS summary, coalesce(n.citations, []) AS citations, n.version AS version, n.updatedAt AS updatedAt, n.since AS since, n.until AS until, n.form AS form, n.joint AS joint, n.temporary AS temporary, n.level AS level, coalesce(n.serves, []) AS serves, n.code AS code, n.state AS state, n.owner AS owner, coalesce(n.tags, []) AS tags, n.quantity AS quantity, n.unit AS unit, n.capacity AS capacity",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN CASE WHEN n:Organization THEN 'Organization' WHEN n:Initiative THEN 'Initiative' WHEN n:Person THEN 'Person' WHEN n:Listing THEN 'Listing' ELSE 'Request' END AS class, n.id AS id, n.kind AS kind, n.name AS name, n.nameKey AS nameKey, coalesce(n.aliases, []) AS aliases, n.summary AS summary, coalesce(n.citations, []) AS citations, n.version AS version, n.updatedAt AS updatedAt, n.since AS since, n.until AS until, n.form AS form, n.joint AS joint, n.temporary AS temporary, n.level AS level, coalesce(n.serves, []) AS serves, n.code AS code, n.state AS state, n.owner AS owner, coalesce(n.tags, []) AS tags, n.quantity AS quantity, n.unit AS unit, n.capacity AS capacity"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {}
};

/** The entities of these ids, whatever their class; ids that stand for nothing have no row. */
export const entityByIdsNamed: Query<{ readonly ids: readonly string[] }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "entity/by-ids-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN CASE WHEN n:Organization THEN 'Organization' WHEN n:Initiative THEN 'Initiative' WHEN n:Person THEN 'Person' WHEN n:Listing THEN 'Listing' ELSE 'Request' END AS class, n.id AS id, n.kind AS kind, n.name AS name, n.nameKey AS nameKey",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN CASE WHEN n:Organization THEN 'Organization' WHEN n:Initiative THEN 'Initiative' WHEN n:Person THEN 'Person' WHEN n:Listing THEN 'Listing' ELSE 'Request' END AS class, n.id AS id, n.kind AS kind, n.name AS name, n.nameKey AS nameKey"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {}
};

/** A page of entities by name key and id, begun where few may fit: at a place, a body or an index. */
export const entityPageFrom: Query<{ readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "entity/page-from",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nWITH node AS found\nRETURN CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY nameKey $$way, id $$way",
    "embedded": "$$start\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nWITH node AS found\nRETURN CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of entities by name key and id, begun where few may fit: at a place, a body or an index. */
export const entityPageFromNamed: Query<{ readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "entity/page-from-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nWITH node AS found\nRETURN CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY nameKey $$way, id $$way",
    "embedded": "$$start\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nWITH node AS found\nRETURN CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** Where ids that were merged away point to now. */
export const entityRedirects: Query<{ readonly ids: readonly string[] }, { readonly old: string; readonly target: string }> = {
  "name": "entity/redirects",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Redirect {id: wanted})\nRETURN n.id AS old, n.target AS target",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Redirect {id: wanted})\nRETURN n.id AS old, n.target AS target"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "old",
      "string"
    ],
    [
      "target",
      "string"
    ]
  ],
  "slots": {}
};

/** Where a page or a count begins: at these entities. */
export const entityStartAmong: Fragment<{ readonly ids: readonly string[] }> = {
  "name": "entity/start-among",
  "text": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWITH node",
  "params": {
    "ids": "[string]"
  }
};

/** One row where the graph holds any link at all. */
export const exchangeAnyLink: Query<Record<string, never>, { readonly isHeld: boolean }> = {
  "name": "exchange/any-link",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.id IS NOT NULL\nRETURN r.id IS NOT NULL AS isHeld\nLIMIT 1",
    "embedded": "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.id IS NOT NULL\nRETURN r.id IS NOT NULL AS isHeld\nLIMIT 1"
  },
  "params": {},
  "columns": [
    [
      "isHeld",
      "bool"
    ]
  ],
  "slots": {}
};

/** One observation, whichever, where the graph holds any. */
export const exchangeAnyObservation: Query<Record<string, never>, { readonly isHeld: boolean }> = {
  "name": "exchange/any-observation",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (n:Observation)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1",
    "embedded": "MATCH (n:Observation)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1"
  },
  "params": {},
  "columns": [
    [
      "isHeld",
      "bool"
    ]
  ],
  "slots": {}
};

/** One redirect, whichever, where the graph holds any. */
export const exchangeAnyRedirect: Query<Record<string, never>, { readonly isHeld: boolean }> = {
  "name": "exchange/any-redirect",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (n:Redirect)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1",
    "embedded": "MATCH (n:Redirect)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1"
  },
  "params": {},
  "columns": [
    [
      "isHeld",
      "bool"
    ]
  ],
  "slots": {}
};

/** One source, whichever, where the graph holds any. */
export const exchangeAnySource: Query<Record<string, never>, { readonly isHeld: boolean }> = {
  "name": "exchange/any-source",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (n:Source)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1",
    "embedded": "MATCH (n:Source)\nRETURN n.id IS NOT NULL AS isHeld\nLIMIT 1"
  },
  "params": {},
  "columns": [
    [
      "isHeld",
      "bool"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindAlliance: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-alliance",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Alliance\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Alliance\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindArea: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-area",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Area\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Area\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindCommunity: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-community",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Community\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Community\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindCooperative: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-cooperative",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Cooperative\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Cooperative\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindEnterprise: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-enterprise",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Enterprise\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Enterprise\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindIndustryChain: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-industry-chain",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:IndustryChain\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:IndustryChain\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindInstitution: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-institution",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Institution\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Institution\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindPark: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-park",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Park\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Park\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindPartyOrganization: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-party-organization",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:PartyOrganization\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:PartyOrganization\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindPublicBody: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-public-body",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:PublicBody\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:PublicBody\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindServiceStation: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-service-station",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:ServiceStation\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:ServiceStation\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindSite: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-site",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Site\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Site\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindTeam: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-team",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Team\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Team\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Takes the label of one kind off organizations whose kind has changed. */
export const exchangeDropKindVillage: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/drop-kind-village",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Village\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nREMOVE n:Village\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Since when an import in several batches is unfinished; no row where none is. */
export const exchangeImportingSince: Query<Record<string, never>, { readonly since: string }> = {
  "name": "exchange/importing-since",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (m:Meta {id: 'import'})\nWHERE m.importing IS NOT NULL\nRETURN m.importing AS since",
    "embedded": "MATCH (m:Meta {id: 'import'})\nWHERE m.importing IS NOT NULL\nRETURN m.importing AS since"
  },
  "params": {},
  "columns": [
    [
      "since",
      "string"
    ]
  ],
  "slots": {}
};

/** Every link from one entity of a pair to the other, to compare an import with. */
export const exchangeLinksBetween: Query<{ readonly pairs: readonly Readonly<Record<string, unknown>>[] }, { readonly id: string; readonly type: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/links-between",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $pairs AS pair\nMATCH (a:Entity {id: pair.from})-[r]->(b:Entity {id: pair.to})\nRETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props",
    "embedded": "UNWIND $pairs AS pair\nMATCH (a:Entity {id: pair.from})-[r]->(b:Entity {id: pair.to})\nRETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props"
  },
  "params": {
    "pairs": "[map]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdAssists: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-assists",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ASSISTS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:ASSISTS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdCoBuildsWith: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-co-builds-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:CO_BUILDS_WITH]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:CO_BUILDS_WITH]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdCooperatesWith: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-cooperates-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdDispatchesTo: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-dispatches-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:DISPATCHES_TO]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:DISPATCHES_TO]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdEstablished: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-established",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ESTABLISHED]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:ESTABLISHED]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdHoldsPost: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-holds-post",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:HOLDS_POST]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:HOLDS_POST]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdLeads: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-leads",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:LEADS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:LEADS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdLocatedIn: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-located-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdMemberOf: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-member-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:MEMBER_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:MEMBER_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdOrganizationOf: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-organization-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ORGANIZATION_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:ORGANIZATION_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdPartOf: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-part-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:PART_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:PART_OF]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdParticipatesIn: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-participates-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdRuns: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-runs",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:RUNS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:RUNS]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdServes: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-serves",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SERVES]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:SERVES]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdSubordinateTo: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-subordinate-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SUBORDINATE_TO]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:SUBORDINATE_TO]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** The links of one type that bear one of these ids, with their ends. */
export const exchangeLinksByIdSupplies: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly from: string; readonly to: string }> = {
  "name": "exchange/links-by-id-supplies",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to",
    "embedded": "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)\nWHERE r.id IN $ids\nRETURN r.id AS id, a.id AS from, b.id AS to"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ]
  ],
  "slots": {}
};

/** Says that an import in several batches has begun, or with null that it is finished. */
export const exchangeMarkImporting: Query<{ readonly importing: string | null }, { readonly saved: number }> = {
  "name": "exchange/mark-importing",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "MERGE (m:Meta {id: 'import'})\nSET m += {importing: $importing}\nRETURN count(m) AS saved",
    "embedded": "MERGE (m:Meta {id: 'import'})\nSET m += {importing: $importing}\nRETURN count(m) AS saved"
  },
  "params": {
    "importing": "string?"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** A page of initiatives by id, with every property, for export. */
export const exchangePageOfInitiatives: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-initiatives",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Initiative\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Initiative\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksAssists: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-assists",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ASSISTS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:ASSISTS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksCoBuildsWith: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-co-builds-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:CO_BUILDS_WITH]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:CO_BUILDS_WITH]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksCooperatesWith: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-cooperates-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksDispatchesTo: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-dispatches-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:DISPATCHES_TO]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:DISPATCHES_TO]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksEstablished: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-established",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ESTABLISHED]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:ESTABLISHED]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksHoldsPost: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-holds-post",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:HOLDS_POST]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:HOLDS_POST]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksLeads: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-leads",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:LEADS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:LEADS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksLocatedIn: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-located-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksMemberOf: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-member-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:MEMBER_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:MEMBER_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksOrganizationOf: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-organization-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:ORGANIZATION_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:ORGANIZATION_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksPartOf: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-part-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:PART_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:PART_OF]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksParticipatesIn: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-participates-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksRuns: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-runs",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:RUNS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:RUNS]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksServes: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-serves",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SERVES]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:SERVES]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksSubordinateTo: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-subordinate-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SUBORDINATE_TO]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:SUBORDINATE_TO]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the links of one type by id, with ends and every property, for export. */
export const exchangePageOfLinksSupplies: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-links-supplies",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id",
    "embedded": "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)\nWHERE r.id > $after\nWITH a, r, b\nORDER BY r.id\nLIMIT $limit\nRETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of listings by id, with every property, for export. */
export const exchangePageOfListings: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-listings",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Listing\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Listing\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of observations by id, with every property, for export. */
export const exchangePageOfObservations: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-observations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Observation)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Observation)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of organizations by id, with every property, for export. */
export const exchangePageOfOrganizations: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Organization\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Organization\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of persons by id, with every property, for export. */
export const exchangePageOfPersons: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-persons",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Person\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Entity)\nWHERE n.id > $after AND n:Person\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of redirects by id, with every property, for export. */
export const exchangePageOfRedirects: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-redirects",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Redirect)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Redirect)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of sources by id, with every property, for export. */
export const exchangePageOfSources: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/page-of-sources",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Source)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id",
    "embedded": "MATCH (n:Source)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, properties(n) AS props\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** Those of these persons who hold a post somewhere. */
export const exchangePersonsInPost: Query<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  "name": "exchange/persons-in-post",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (p:Entity {id: wanted})\nWHERE EXISTS { (p)-[:HOLDS_POST]->(:Organization) }\nRETURN p.id AS id",
    "embedded": "UNWIND $ids AS wanted\nMATCH (p:Entity {id: wanted})\nWHERE EXISTS { (p)-[:HOLDS_POST]->(:Organization) }\nRETURN p.id AS id"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {}
};

/** Records one batch of an import in the log of changes, by the ids it touched; said twice it is one. */
export const exchangeRecordChange: Query<{ readonly id: string; readonly at: number; readonly actor: string; readonly action: string; readonly entities: readonly string[] }, { readonly saved: number }> = {
  "name": "exchange/record-change",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "MERGE (c:Change {id: $id})\nSET c.at = $at, c.actor = $actor, c.action = $action, c.entities = $entities\nRETURN count(c) AS saved",
    "embedded": "MERGE (c:Change {id: $id})\nSET c.at = $at, c.actor = $actor, c.action = $action, c.entities = $entities\nRETURN count(c) AS saved"
  },
  "params": {
    "id": "string",
    "at": "int",
    "actor": "string",
    "action": "string",
    "entities": "[string]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of initiatives; rows hold id and props, null clears a property. */
export const exchangeSaveInitiatives: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-initiatives",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Initiative\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Initiative\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksAssists: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-assists",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ASSISTS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ASSISTS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksCoBuildsWith: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-co-builds-with",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:CO_BUILDS_WITH {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:CO_BUILDS_WITH {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksCooperatesWith: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-cooperates-with",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:COOPERATES_WITH {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:COOPERATES_WITH {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksDispatchesTo: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-dispatches-to",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:DISPATCHES_TO {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:DISPATCHES_TO {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksEstablished: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-established",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ESTABLISHED {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ESTABLISHED {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksHoldsPost: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-holds-post",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:HOLDS_POST {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:HOLDS_POST {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksLeads: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-leads",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:LEADS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:LEADS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksLocatedIn: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-located-in",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksMemberOf: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-member-of",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksOrganizationOf: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-organization-of",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ORGANIZATION_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:ORGANIZATION_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksPartOf: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-part-of",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:PART_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:PART_OF {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksParticipatesIn: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-participates-in",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:PARTICIPATES_IN {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:PARTICIPATES_IN {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksRuns: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-runs",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:RUNS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:RUNS {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksServes: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-serves",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SERVES {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SERVES {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksSubordinateTo: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-subordinate-to",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SUBORDINATE_TO {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SUBORDINATE_TO {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of links of one type between stored entities; null clears a property. */
export const exchangeSaveLinksSupplies: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-links-supplies",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SUPPLIES {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:SUPPLIES {id: row.id}]->(b)\nSET r += row.props\nRETURN count(r) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of listings and ties each to its owner; a quantity is a float whatever its digits. */
export const exchangeSaveListings: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-listings",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (owner:Entity {id: row.owner})\nMERGE (n:Entity {id: row.id})\nSET n:Listing\nSET n += row.props\nSET n.quantity = toFloat(row.quantity)\nMERGE (n)-[:OWNED_BY]->(owner)\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (owner:Entity {id: row.owner})\nMERGE (n:Entity {id: row.id})\nSET n:Listing\nSET n += row.props\nSET n.quantity = toFloat(row.quantity)\nMERGE (n)-[:OWNED_BY]->(owner)\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of observations and ties each to its subject; a value is a float whatever its digits. */
export const exchangeSaveObservations: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-observations",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMATCH (subject:Entity {id: row.subject})\nMERGE (n:Observation {id: row.id})\nSET n += row.props\nSET n.value = toFloat(row.value)\nMERGE (n)-[:ABOUT]->(subject)\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMATCH (subject:Entity {id: row.subject})\nMERGE (n:Observation {id: row.id})\nSET n += row.props\nSET n.value = toFloat(row.value)\nMERGE (n)-[:ABOUT]->(subject)\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsAlliance: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-alliance",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Alliance\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Alliance\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsArea: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-area",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Area\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Area\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsCommunity: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-community",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Community\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Community\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsCooperative: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-cooperative",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Cooperative\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Cooperative\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsEnterprise: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-enterprise",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Enterprise\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Enterprise\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsIndustryChain: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-industry-chain",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:IndustryChain\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:IndustryChain\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsInstitution: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-institution",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Institution\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Institution\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsPark: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-park",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Park\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Park\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsPartyOrganization: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-party-organization",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:PartyOrganization\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:PartyOrganization\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsPublicBody: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-public-body",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:PublicBody\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:PublicBody\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsServiceStation: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-service-station",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:ServiceStation\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:ServiceStation\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsSite: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-site",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Site\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Site\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsTeam: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-team",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Team\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Team\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of organizations of one kind; rows hold id and props, null clears a property. */
export const exchangeSaveOrganizationsVillage: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-organizations-village",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Village\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization:Village\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of persons; rows hold id and props, null clears a property. */
export const exchangeSavePersons: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-persons",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Person\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Person\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Lets old ids stand for new ones. */
export const exchangeSaveRedirects: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-redirects",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Redirect {id: row.id})\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Redirect {id: row.id})\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** Saves what differs of sources; rows hold id and props, null clears a property. */
export const exchangeSaveSources: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }, { readonly saved: number }> = {
  "name": "exchange/save-sources",
  "mode": "write",
  "cardinality": "one",
  "text": {
    "neo4j": "UNWIND $rows AS row\nMERGE (n:Source {id: row.id})\nSET n += row.props\nRETURN count(n) AS saved",
    "embedded": "UNWIND $rows AS row\nMERGE (n:Source {id: row.id})\nSET n += row.props\nRETURN count(n) AS saved"
  },
  "params": {
    "rows": "[map]"
  },
  "columns": [
    [
      "saved",
      "int"
    ]
  ],
  "slots": {}
};

/** What is stored under these ids, to compare an import with: labels and every property. */
export const exchangeStoredEntities: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly labels: readonly string[]; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/stored-entities",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN n.id AS id, labels(n) AS labels, properties(n) AS props",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN n.id AS id, labels(n) AS labels, properties(n) AS props"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "labels",
      "[string]"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** What kind of entity is stored under these ids: labels, and the kind of organizations. */
export const exchangeStoredKinds: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly labels: readonly string[]; readonly kind: string | null }> = {
  "name": "exchange/stored-kinds",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN n.id AS id, labels(n) AS labels, n.kind AS kind",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN n.id AS id, labels(n) AS labels, n.kind AS kind"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "labels",
      "[string]"
    ],
    [
      "kind",
      "string?"
    ]
  ],
  "slots": {}
};

/** The observations stored under these ids, to compare an import with. */
export const exchangeStoredObservations: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/stored-observations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Observation {id: wanted})\nRETURN n.id AS id, properties(n) AS props",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Observation {id: wanted})\nRETURN n.id AS id, properties(n) AS props"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** The sources stored under these ids, to compare an import with. */
export const exchangeStoredSources: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }> = {
  "name": "exchange/stored-sources",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Source {id: wanted})\nRETURN n.id AS id, properties(n) AS props",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Source {id: wanted})\nRETURN n.id AS id, properties(n) AS props"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "props",
      "map"
    ]
  ],
  "slots": {}
};

/** A page of the initiatives each organization runs or takes part in, by name key and id. */
export const initiativeOfOrganizations: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly parent: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "initiative/of-organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nCALL (e) {\n  MATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)\n  WHERE $$where\n  WITH DISTINCT node\n  WITH node, node.nameKey AS nameKey, node.id AS foundId\n  WHERE $$beyond\n  WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN node AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nCALL (e) {\n  MATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)\n  WHERE $$where\n  WITH DISTINCT node\n  WITH node, node.nameKey AS nameKey, node.id AS foundId\n  WHERE $$beyond\n  WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN node AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of initiatives by name key and id, read in index order. */
export const initiativePage: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "initiative/page",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Initiative)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id",
    "embedded": "MATCH (node:Initiative)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The page of initiatives before a name key and id, nearest first. */
export const initiativePageBackward: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "initiative/page-backward",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Initiative)\nWHERE node.nameKey <= $key AND node.id IS NOT NULL AND (node.nameKey < $key OR node.id < $id) AND $$where\nWITH node ORDER BY node.nameKey DESC, node.id DESC LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey DESC, id DESC",
    "embedded": "MATCH (node:Initiative)\nWHERE node.nameKey <= $key AND node.id IS NOT NULL AND (node.nameKey < $key OR node.id < $id) AND $$where\nWITH node ORDER BY node.nameKey DESC, node.id DESC LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey DESC, id DESC"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many initiatives fit. */
export const initiativeTotal: Query<Record<string, never>, { readonly total: number }> = {
  "name": "initiative/total",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (node:Initiative)\nWHERE $$where\nRETURN count(node.id) AS total",
    "embedded": "MATCH (node:Initiative)\nWHERE $$where\nRETURN count(node.id) AS total"
  },
  "params": {},
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many initiatives each organization runs or takes part in; organizations without one have no row. */
export const initiativeTotals: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly total: number }> = {
  "name": "initiative/totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)\nWHERE $$where\nRETURN e.id AS parent, count(DISTINCT node.id) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)\nWHERE $$where\nRETURN e.id AS parent, count(DISTINCT node.id) AS total"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** Links behind this sort key. */
export const linkAfter: Fragment<{ readonly type: string; readonly nameKey: string; readonly id: string }> = {
  "name": "link/after",
  "text": "(linkType > $type OR (linkType = $type AND (nameKey > $nameKey OR (nameKey = $nameKey AND linkId > $id))))",
  "params": {
    "type": "string",
    "nameKey": "string",
    "id": "string"
  }
};

/** Links before this sort key. */
export const linkBefore: Fragment<{ readonly type: string; readonly nameKey: string; readonly id: string }> = {
  "name": "link/before",
  "text": "(linkType < $type OR (linkType = $type AND (nameKey < $nameKey OR (nameKey = $nameKey AND linkId < $id))))",
  "params": {
    "type": "string",
    "nameKey": "string",
    "id": "string"
  }
};

/** Links of organizations of these kinds; one end may be no organization. */
export const linkBothKinds: Fragment<{ readonly kinds: readonly string[] }> = {
  "name": "link/both-kinds",
  "text": "(near:Organization OR far:Organization)\nAND (NOT near:Organization OR near.kind IN $kinds) AND (NOT far:Organization OR far.kind IN $kinds)",
  "params": {
    "kinds": "[string]"
  }
};

/** Links of organizations each of which is this place or body, in it at any level or a member of it; one end may be no organization. */
export const linkBothWithin: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "link/both-within",
  "text": "(near:Organization OR far:Organization)\nAND (NOT near:Organization OR near.id = $within OR (EXISTS { MATCH way = (near)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = near.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (near)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from }))\nAND (NOT far:Organization OR far.id = $within OR (EXISTS { MATCH way = (far)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = far.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (far)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from }))",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** How many links each entity has, by type, direction and kind of the far end; kind is null where the far end is no organization. */
export const linkCounts: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly undirected: readonly string[] }, { readonly parent: string; readonly type: string; readonly direction: string; readonly kind: string | null; readonly total: number }> = {
  "name": "link/counts",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nMATCH (e)-[r:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\nWITH e.id AS parent, type(r) AS type, r.id AS linkId,\n  CASE WHEN type(r) IN $undirected THEN 'ANY' WHEN startNode(r).id = e.id THEN 'OUT' ELSE 'IN' END AS direction,\n  CASE WHEN far:Organization THEN far.kind ELSE null END AS kind\nRETURN parent AS parent, type AS type, direction AS direction, kind AS kind, count(linkId) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nMATCH (e)-[r:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\nWITH e.id AS parent, type(r) AS type, r.id AS linkId,\n  CASE WHEN type(r) IN $undirected THEN 'ANY' WHEN startNode(r).id = e.id THEN 'OUT' ELSE 'IN' END AS direction,\n  CASE WHEN far:Organization THEN far.kind ELSE null END AS kind\nRETURN parent AS parent, type AS type, direction AS direction, kind AS kind, count(linkId) AS total"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "undirected": "[string]"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "direction",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {}
};

/** Links to this far end. */
export const linkFarId: Fragment<{ readonly far: string }> = {
  "name": "link/far-id",
  "text": "far.id = $far",
  "params": {
    "far": "string"
  }
};

/** Links whose far end is an organization of these kinds. */
export const linkFarKinds: Fragment<{ readonly kinds: readonly string[] }> = {
  "name": "link/far-kinds",
  "text": "(far:Organization AND far.kind IN $kinds)",
  "params": {
    "kinds": "[string]"
  }
};

/** Links whose far end is an organization of these kinds, or no organization. */
export const linkFarKindsOrClasses: Fragment<{ readonly kinds: readonly string[] }> = {
  "name": "link/far-kinds-or-classes",
  "text": "(NOT far:Organization OR far.kind IN $kinds)",
  "params": {
    "kinds": "[string]"
  }
};

/** Links whose far end is this place or body, in it at any level, member of it, or no organization. */
export const linkFarWithin: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "link/far-within",
  "text": "(NOT far:Organization OR far.id = $within OR (EXISTS { MATCH way = (far)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = far.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (far)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from }))",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** Links behind this id. */
export const linkIdAfter: Fragment<{ readonly id: string }> = {
  "name": "link/id-after",
  "text": "r.id > $id",
  "params": {
    "id": "string"
  }
};

/** Links before this id. */
export const linkIdBefore: Fragment<{ readonly id: string }> = {
  "name": "link/id-before",
  "text": "r.id < $id",
  "params": {
    "id": "string"
  }
};

/** Links that end at the asked entity `e`, or have no direction. */
export const linkIncoming: Fragment<{ readonly undirected: readonly string[] }> = {
  "name": "link/incoming",
  "text": "(type(r) IN $undirected OR endNode(r).id = e.id)",
  "params": {
    "undirected": "[string]"
  }
};

/** A page of the links of each entity, by type, far end's name key and link id. */
export const linkOfEntities: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly farKey: string; readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-entities",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nCALL (e) {\n  MATCH (e)$$links(far:Entity)\n  WHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n    AND $$direction AND $$kinds\n  WITH r, type(r) AS linkType, far.nameKey AS nameKey, r.id AS linkId\n  WHERE $$beyond\n  WITH r, linkType, nameKey, linkId ORDER BY linkType $$way, nameKey $$way, linkId $$way LIMIT $limit\n  RETURN r AS found, nameKey AS foundKey\n}\nRETURN e.id AS parent, foundKey AS farKey, found.id AS link, type(found) AS type, startNode(found).id AS from, endNode(found).id AS to, found.role AS role, found.since AS linkSince, found.until AS linkUntil, found.initiative AS initiative, found.note AS note, coalesce(found.citations, []) AS linkCitations, found.version AS linkVersion, found.updatedAt AS linkUpdatedAt\nORDER BY parent, type $$way, farKey $$way, link $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nCALL (e) {\n  MATCH (e)$$links(far:Entity)\n  WHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n    AND $$direction AND $$kinds\n  WITH r, type(r) AS linkType, far.nameKey AS nameKey, r.id AS linkId\n  WHERE $$beyond\n  WITH r, linkType, nameKey, linkId ORDER BY linkType $$way, nameKey $$way, linkId $$way LIMIT $limit\n  RETURN r AS found, nameKey AS foundKey\n}\nRETURN e.id AS parent, foundKey AS farKey, found.id AS link, type(found) AS type, startNode(found).id AS from, endNode(found).id AS to, found.role AS role, found.since AS linkSince, found.until AS linkUntil, found.initiative AS initiative, found.note AS note, coalesce(found.citations, []) AS linkCitations, found.version AS linkVersion, found.updatedAt AS linkUpdatedAt\nORDER BY parent, type $$way, farKey $$way, link $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "farKey",
      "string"
    ],
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "links": "-[r:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "direction": "true",
    "kinds": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeAssists: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-assists",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeCoBuildsWith: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-co-builds-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeCooperatesWith: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-cooperates-with",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeDispatchesTo: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-dispatches-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeEstablished: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-established",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeHoldsPost: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-holds-post",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeLeads: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-leads",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeLocatedIn: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-located-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeMemberOf: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-member-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeOrganizationOf: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-organization-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypePartOf: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-part-of",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeParticipatesIn: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-participates-in",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeRuns: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-runs",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeServes: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-serves",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeSubordinateTo: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-subordinate-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** A page of all links of one type, by link id: read in index order where the engine has an index on it. */
export const linkOfTypeSupplies: Query<{ readonly from: string; readonly to: string; readonly limit: number }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "link/of-type-supplies",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way",
    "embedded": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nWITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit\nRETURN r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt\nORDER BY link $$way"
  },
  "params": {
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "beyond": "true",
    "kinds": "true",
    "way": "ASC"
  }
};

/** Links that begin at the asked entity `e`, or have no direction. */
export const linkOutgoing: Fragment<{ readonly undirected: readonly string[] }> = {
  "name": "link/outgoing",
  "text": "(type(r) IN $undirected OR startNode(r).id = e.id)",
  "params": {
    "undirected": "[string]"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeAssists: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-assists",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:ASSISTS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeCoBuildsWith: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-co-builds-with",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:CO_BUILDS_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeCooperatesWith: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-cooperates-with",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:COOPERATES_WITH]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeDispatchesTo: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-dispatches-to",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:DISPATCHES_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeEstablished: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-established",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:ESTABLISHED]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeHoldsPost: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-holds-post",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:HOLDS_POST]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeLeads: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-leads",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:LEADS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeLocatedIn: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-located-in",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:LOCATED_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeMemberOf: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-member-of",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:MEMBER_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeOrganizationOf: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-organization-of",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:ORGANIZATION_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypePartOf: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-part-of",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:PART_OF]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeParticipatesIn: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-participates-in",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:PARTICIPATES_IN]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeRuns: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-runs",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:RUNS]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeServes: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-serves",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:SERVES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeSubordinateTo: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-subordinate-to",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:SUBORDINATE_TO]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links there are of one type. */
export const linkTotalOfTypeSupplies: Query<{ readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "link/total-of-type-supplies",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total",
    "embedded": "MATCH (near:Entity)-[r:SUPPLIES]->(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from\n  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n  AND $$kinds\nRETURN count(r.id) AS total"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** How many links each entity has; entities without one have no row. */
export const linkTotals: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly parent: string; readonly total: number }> = {
  "name": "link/totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nMATCH (e)$$links(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n    AND $$direction AND $$kinds\nRETURN e.id AS parent, count(r.id) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from\nMATCH (e)$$links(far:Entity)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from\n    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from\n    AND $$direction AND $$kinds\nRETURN e.id AS parent, count(r.id) AS total"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "links": "-[r:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "direction": "true",
    "kinds": "true"
  }
};

/** Observations behind this sort key. */
export const observationAfter: Fragment<{ readonly indicator: string; readonly period: string; readonly id: string }> = {
  "name": "observation/after",
  "text": "(key > $indicator OR (key = $indicator AND (foundPeriod > $period OR (foundPeriod = $period AND foundId > $id))))",
  "params": {
    "indicator": "string",
    "period": "string",
    "id": "string"
  }
};

/** Observations before this sort key. */
export const observationBefore: Fragment<{ readonly indicator: string; readonly period: string; readonly id: string }> = {
  "name": "observation/before",
  "text": "(key < $indicator OR (key = $indicator AND (foundPeriod < $period OR (foundPeriod = $period AND foundId < $id))))",
  "params": {
    "indicator": "string",
    "period": "string",
    "id": "string"
  }
};

/** The observations of these ids. */
export const observationByIds: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly subject: string; readonly indicator: string; readonly value: number | null; readonly text: string | null; readonly unit: string | null; readonly qualifier: string | null; readonly period: string | null; readonly nature: string; readonly initiative: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number }> = {
  "name": "observation/by-ids",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Observation {id: wanted})\nRETURN n.id AS id, n.subject AS subject, n.indicator AS indicator, n.value AS value, n.text AS text, n.unit AS unit, n.qualifier AS qualifier, n.period AS period, n.nature AS nature, n.initiative AS initiative, coalesce(n.citations, []) AS citations, n.version AS version, n.updatedAt AS updatedAt",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Observation {id: wanted})\nRETURN n.id AS id, n.subject AS subject, n.indicator AS indicator, n.value AS value, n.text AS text, n.unit AS unit, n.qualifier AS qualifier, n.period AS period, n.nature AS nature, n.initiative AS initiative, coalesce(n.citations, []) AS citations, n.version AS version, n.updatedAt AS updatedAt"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "subject",
      "string"
    ],
    [
      "indicator",
      "string"
    ],
    [
      "value",
      "float?"
    ],
    [
      "text",
      "string?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "qualifier",
      "string?"
    ],
    [
      "period",
      "string?"
    ],
    [
      "nature",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {}
};

/** Observations of this indicator and those behind it: where a page read from the index begins. */
export const observationFromIndicator: Fragment<{ readonly indicator: string }> = {
  "name": "observation/from-indicator",
  "text": "node.indicator >= $indicator",
  "params": {
    "indicator": "string"
  }
};

/** A page of the observations about each subject, by indicator, period (none last) and id. */
export const observationOfSubjects: Query<{ readonly ids: readonly string[]; readonly none: string; readonly limit: number }, { readonly parent: string; readonly id: string; readonly subject: string; readonly indicator: string; readonly value: number | null; readonly text: string | null; readonly unit: string | null; readonly qualifier: string | null; readonly period: string | null; readonly nature: string; readonly initiative: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number }> = {
  "name": "observation/of-subjects",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nCALL (e) {\n  MATCH (e)<-[:ABOUT]-(node:Observation)\n  WHERE $$where\n  WITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId\n  WHERE $$beyond\n  WITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit\n  RETURN node AS found, foundPeriod AS sortPeriod\n}\nRETURN e.id AS parent, found.id AS id, found.subject AS subject, found.indicator AS indicator, found.value AS value, found.text AS text, found.unit AS unit, found.qualifier AS qualifier, found.period AS period, found.nature AS nature, found.initiative AS initiative, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt\nORDER BY parent, indicator $$way, sortPeriod $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nCALL (e) {\n  MATCH (e)<-[:ABOUT]-(node:Observation)\n  WHERE $$where\n  WITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId\n  WHERE $$beyond\n  WITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit\n  RETURN node AS found, foundPeriod AS sortPeriod\n}\nRETURN e.id AS parent, found.id AS id, found.subject AS subject, found.indicator AS indicator, found.value AS value, found.text AS text, found.unit AS unit, found.qualifier AS qualifier, found.period AS period, found.nature AS nature, found.initiative AS initiative, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt\nORDER BY parent, indicator $$way, sortPeriod $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "none": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "subject",
      "string"
    ],
    [
      "indicator",
      "string"
    ],
    [
      "value",
      "float?"
    ],
    [
      "text",
      "string?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "qualifier",
      "string?"
    ],
    [
      "period",
      "string?"
    ],
    [
      "nature",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of observations by indicator, period (none last) and id; the index gives the indicators in order. */
export const observationPage: Query<{ readonly none: string; readonly limit: number }, { readonly id: string; readonly subject: string; readonly indicator: string; readonly value: number | null; readonly text: string | null; readonly unit: string | null; readonly qualifier: string | null; readonly period: string | null; readonly nature: string; readonly initiative: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number }> = {
  "name": "observation/page",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Observation)\nWHERE $$indicators AND node.id IS NOT NULL AND $$where\nWITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId\nWHERE $$beyond\nWITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit\nWITH node AS found, foundPeriod AS sortPeriod\nRETURN found.id AS id, found.subject AS subject, found.indicator AS indicator, found.value AS value, found.text AS text, found.unit AS unit, found.qualifier AS qualifier, found.period AS period, found.nature AS nature, found.initiative AS initiative, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt\nORDER BY indicator $$way, coalesce(period, $none) $$way, id $$way",
    "embedded": "MATCH (node:Observation)\nWHERE $$indicators AND node.id IS NOT NULL AND $$where\nWITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId\nWHERE $$beyond\nWITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit\nWITH node AS found, foundPeriod AS sortPeriod\nRETURN found.id AS id, found.subject AS subject, found.indicator AS indicator, found.value AS value, found.text AS text, found.unit AS unit, found.qualifier AS qualifier, found.period AS period, found.nature AS nature, found.initiative AS initiative, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt\nORDER BY indicator $$way, coalesce(period, $none) $$way, id $$way"
  },
  "params": {
    "none": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "subject",
      "string"
    ],
    [
      "indicator",
      "string"
    ],
    [
      "value",
      "float?"
    ],
    [
      "text",
      "string?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "qualifier",
      "string?"
    ],
    [
      "period",
      "string?"
    ],
    [
      "nature",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {
    "indicators": "node.indicator IS NOT NULL",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** Observations of this indicator and those before it: where a page read backward from the index begins. */
export const observationToIndicator: Fragment<{ readonly indicator: string }> = {
  "name": "observation/to-indicator",
  "text": "node.indicator <= $indicator",
  "params": {
    "indicator": "string"
  }
};

/** How many observations fit. */
export const observationTotal: Query<Record<string, never>, { readonly total: number }> = {
  "name": "observation/total",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (node:Observation)\nWHERE $$where\nRETURN count(node.id) AS total",
    "embedded": "MATCH (node:Observation)\nWHERE $$where\nRETURN count(node.id) AS total"
  },
  "params": {},
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many observations there are about each subject; subjects without one have no row. */
export const observationTotals: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly total: number }> = {
  "name": "observation/totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nMATCH (e)<-[:ABOUT]-(node:Observation)\nWHERE $$where\nRETURN e.id AS parent, count(node.id) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nMATCH (e)<-[:ABOUT]-(node:Observation)\nWHERE $$where\nRETURN e.id AS parent, count(node.id) AS total"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** Observations of this indicator, as it is written. */
export const observationWhereIndicator: Fragment<{ readonly indicator: string }> = {
  "name": "observation/where-indicator",
  "text": "node.indicator = $indicator",
  "params": {
    "indicator": "string"
  }
};

/** Actual figures, or targets. */
export const observationWhereNature: Fragment<{ readonly nature: string }> = {
  "name": "observation/where-nature",
  "text": "node.nature = $nature",
  "params": {
    "nature": "string"
  }
};

/** From the least on. */
export const orderAscending: Fragment<Record<string, never>> = {
  "name": "order/ascending",
  "text": "ASC",
  "params": {}
};

/** Rows behind this name key and id, computed as `nameKey` and `foundId`. */
export const orderByNameAfter: Fragment<{ readonly nameKey: string; readonly id: string }> = {
  "name": "order/by-name-after",
  "text": "(nameKey > $nameKey OR (nameKey = $nameKey AND foundId > $id))",
  "params": {
    "nameKey": "string",
    "id": "string"
  }
};

/** Rows before this name key and id, computed as `nameKey` and `foundId`. */
export const orderByNameBefore: Fragment<{ readonly nameKey: string; readonly id: string }> = {
  "name": "order/by-name-before",
  "text": "(nameKey < $nameKey OR (nameKey = $nameKey AND foundId < $id))",
  "params": {
    "nameKey": "string",
    "id": "string"
  }
};

/** From the greatest on. */
export const orderDescending: Fragment<Record<string, never>> = {
  "name": "order/descending",
  "text": "DESC",
  "params": {}
};

/** How many organizations fit. */
export const organizationCount: Query<Record<string, never>, { readonly total: number }> = {
  "name": "organization/count",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "$$start\nWHERE $$where\nRETURN count(node.id) AS total",
    "embedded": "$$start\nWHERE $$where\nRETURN count(node.id) AS total"
  },
  "params": {},
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "start": "MATCH (node:Organization)",
    "where": "true"
  }
};

/** How many organizations fit, by the nearest areas they are located in; null for those of none. */
export const organizationCountsByArea: Query<{ readonly from: string; readonly to: string }, { readonly key: string | null; readonly total: number }> = {
  "name": "organization/counts-by-area",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)\nWHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\nWITH node.id AS member, area.id AS key, CASE WHEN area IS NULL THEN 0 ELSE length(way) END AS steps\nWITH member, collect(key) AS keys, collect(steps) AS distances, min(steps) AS nearest\nUNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE [at IN range(0, size(keys) - 1) WHERE distances[at] = nearest | keys[at]] END AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)\nWHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\nWITH node.id AS member, area.id AS key, CASE WHEN area IS NULL THEN 0 ELSE length(way) END AS steps\nWITH member, collect(key) AS keys, collect(steps) AS distances, min(steps) AS nearest\nUNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE [at IN range(0, size(keys) - 1) WHERE distances[at] = nearest | keys[at]] END AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many organizations fit, by the chain they are members of; null for those of none. A member of two counts in both. */
export const organizationCountsByChain: Query<{ readonly from: string; readonly to: string }, { readonly key: string | null; readonly total: number }> = {
  "name": "organization/counts-by-chain",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH (node)-[r:MEMBER_OF]->(chain:IndustryChain)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from\nWITH node.id AS member, chain.id AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH (node)-[r:MEMBER_OF]->(chain:IndustryChain)\nWHERE r.sinceFrom <= $to AND r.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from\nWITH node.id AS member, chain.id AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key"
  },
  "params": {
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many organizations fit, by form of party organization; null for all others. */
export const organizationCountsByForm: Query<Record<string, never>, { readonly key: string | null; readonly total: number }> = {
  "name": "organization/counts-by-form",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nRETURN node.form AS key, count(node.id) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nRETURN node.form AS key, count(node.id) AS total\nORDER BY key"
  },
  "params": {},
  "columns": [
    [
      "key",
      "string?"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** How many organizations fit, by kind. */
export const organizationCountsByKind: Query<Record<string, never>, { readonly key: string; readonly total: number }> = {
  "name": "organization/counts-by-kind",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nRETURN node.kind AS key, count(node.id) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nRETURN node.kind AS key, count(node.id) AS total\nORDER BY key"
  },
  "params": {},
  "columns": [
    [
      "key",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** Sort key: the kind. */
export const organizationKeyKind: Fragment<Record<string, never>> = {
  "name": "organization/key-kind",
  "text": "node.kind",
  "params": {}
};

/** Sort key: the number of links of these types that hold, as text of ten digits. */
export const organizationKeyLinkCount: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/key-link-count",
  "text": "right('0000000000' + toString(COUNT { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Entity) WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }), 10)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Sort key: the name key. */
export const organizationKeyName: Fragment<Record<string, never>> = {
  "name": "organization/key-name",
  "text": "node.nameKey",
  "params": {}
};

/** Sort key: the beginning; those without one carry the key that comes last. */
export const organizationKeySince: Fragment<{ readonly none: string }> = {
  "name": "organization/key-since",
  "text": "coalesce(node.since, $none)",
  "params": {
    "none": "string"
  }
};

/** Organizations with some such link to an entity that is no organization that fits. */
export const organizationLinkedOtherThan: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/linked-other-than",
  "text": "EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Entity)\n  WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND NOT (other:Organization AND (CONDITION)) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with exactly one such link to an entity of any class. */
export const organizationLinkedSingle: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/linked-single",
  "text": "COUNT { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Entity)\n  WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from } = 1",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with exactly one such link to an organization that fits. */
export const organizationLinkedSingleTo: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/linked-single-to",
  "text": "COUNT { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Organization)\n  WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND (CONDITION) } = 1",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with some such link to an entity of any class. */
export const organizationLinkedSome: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/linked-some",
  "text": "EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Entity)\n  WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Organizations with some such link to an organization that fits. */
export const organizationLinkedSomeTo: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "organization/linked-some-to",
  "text": "EXISTS { MATCH (node)-[link:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-(other:Organization)\n  WHERE link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND (CONDITION) }",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** A page of organizations by name key and id, read in index order. */
export const organizationPageByName: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "organization/page-by-name",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id",
    "embedded": "MATCH (node:Organization)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey, id"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The page of organizations before a name key and id, nearest first. */
export const organizationPageByNameBackward: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "organization/page-by-name-backward",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE node.nameKey <= $key AND node.id IS NOT NULL AND (node.nameKey < $key OR node.id < $id) AND $$where\nWITH node ORDER BY node.nameKey DESC, node.id DESC LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey DESC, id DESC",
    "embedded": "MATCH (node:Organization)\nWHERE node.nameKey <= $key AND node.id IS NOT NULL AND (node.nameKey < $key OR node.id < $id) AND $$where\nWITH node ORDER BY node.nameKey DESC, node.id DESC LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey DESC, id DESC"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** A page of organizations by name key and id, read in index order. */
export const organizationPageByNameNamed: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "organization/page-by-name-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey\nORDER BY nameKey, id",
    "embedded": "MATCH (node:Organization)\nWHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey\nORDER BY nameKey, id"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** A page of organizations by up to three sort keys and id, each in its own direction. */
export const organizationPageSorted: Query<{ readonly resume: boolean; readonly up1: boolean; readonly up2: boolean; readonly up3: boolean; readonly upId: boolean; readonly value1: string; readonly value2: string; readonly value3: string; readonly id: string; readonly limit: number }, { readonly key1: string; readonly key2: string; readonly key3: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "organization/page-sorted",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nWITH node, node.id AS nodeId, $$key1 AS sort1, $$key2 AS sort2, $$key3 AS sort3\nWHERE NOT $resume OR (($up1 AND sort1 > $value1) OR (NOT $up1 AND sort1 < $value1) OR (sort1 = $value1\n  AND (($up2 AND sort2 > $value2) OR (NOT $up2 AND sort2 < $value2) OR (sort2 = $value2\n  AND (($up3 AND sort3 > $value3) OR (NOT $up3 AND sort3 < $value3) OR (sort3 = $value3\n  AND (($upId AND nodeId > $id) OR (NOT $upId AND nodeId < $id))))))))\nWITH node, nodeId, sort1, sort2, sort3\nORDER BY sort1 $$way1, sort2 $$way2, sort3 $$way3, nodeId $$wayId LIMIT $limit\nRETURN sort1 AS key1, sort2 AS key2, sort3 AS key3, CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY key1 $$way1, key2 $$way2, key3 $$way3, id $$wayId",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nWITH node, node.id AS nodeId, $$key1 AS sort1, $$key2 AS sort2, $$key3 AS sort3\nWHERE NOT $resume OR (($up1 AND sort1 > $value1) OR (NOT $up1 AND sort1 < $value1) OR (sort1 = $value1\n  AND (($up2 AND sort2 > $value2) OR (NOT $up2 AND sort2 < $value2) OR (sort2 = $value2\n  AND (($up3 AND sort3 > $value3) OR (NOT $up3 AND sort3 < $value3) OR (sort3 = $value3\n  AND (($upId AND nodeId > $id) OR (NOT $upId AND nodeId < $id))))))))\nWITH node, nodeId, sort1, sort2, sort3\nORDER BY sort1 $$way1, sort2 $$way2, sort3 $$way3, nodeId $$wayId LIMIT $limit\nRETURN sort1 AS key1, sort2 AS key2, sort3 AS key3, CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY key1 $$way1, key2 $$way2, key3 $$way3, id $$wayId"
  },
  "params": {
    "resume": "bool",
    "up1": "bool",
    "up2": "bool",
    "up3": "bool",
    "upId": "bool",
    "value1": "string",
    "value2": "string",
    "value3": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "key1",
      "string"
    ],
    [
      "key2",
      "string"
    ],
    [
      "key3",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "where": "true",
    "key1": "node.nameKey",
    "key2": "node.nameKey",
    "key3": "node.nameKey",
    "way1": "ASC",
    "way2": "ASC",
    "way3": "ASC",
    "wayId": "ASC"
  }
};

/** A page of the organizations in a place at any level, or members of a body, by name key and id: begins at the place. */
export const organizationPageWithin: Query<{ readonly within: string; readonly from: string; readonly to: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "organization/page-within",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(node:Organization)\n  WHERE $$kinds AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE $$kinds AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN node\n}\nWITH node, node.id AS nodeId\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey $$way, id $$way",
    "embedded": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(node:Organization)\n  WHERE $$kinds AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE $$kinds AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN node\n}\nWITH node, node.id AS nodeId\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases, node.summary AS summary, coalesce(node.citations, []) AS citations, node.version AS version, node.updatedAt AS updatedAt, node.since AS since, node.until AS until, node.form AS form, node.joint AS joint, node.temporary AS temporary, node.level AS level, coalesce(node.serves, []) AS serves, node.code AS code, node.state AS state, node.owner AS owner, coalesce(node.tags, []) AS tags, node.quantity AS quantity, node.unit AS unit, node.capacity AS capacity\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "within": "string",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "kinds": "true",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of the organizations in a place at any level, or members of a body, by name key and id: begins at the place. */
export const organizationPageWithinNamed: Query<{ readonly within: string; readonly from: string; readonly to: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "organization/page-within-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(node:Organization)\n  WHERE $$kinds AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE $$kinds AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN node\n}\nWITH node, node.id AS nodeId\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey\nORDER BY nameKey $$way, id $$way",
    "embedded": "MATCH (place:Entity {id: $within})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(node:Organization)\n  WHERE $$kinds AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))\n  RETURN node\n  UNION\n  MATCH (place)<-[belongs:MEMBER_OF]-(node:Organization)\n  WHERE $$kinds AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from\n  RETURN node\n}\nWITH node, node.id AS nodeId\nWHERE $$where\nWITH node, node.nameKey AS nameKey, node.id AS foundId\nWHERE $$beyond\nWITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "within": "string",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "kinds": "true",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** About how many organizations lie in a place or are members of a body, whatever their dates; counting ends at the limit. */
export const organizationSizeWithin: Query<{ readonly within: string; readonly limit: number }, { readonly size: number }> = {
  "name": "organization/size-within",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "MATCH (place:Entity {id: $within})<-[:LOCATED_IN|MEMBER_OF*1..8]-(inside:Organization)\nWITH inside LIMIT $limit\nRETURN count(inside.id) AS size",
    "embedded": "MATCH (place:Entity {id: $within})<-[:LOCATED_IN|MEMBER_OF*1..8]-(inside:Organization)\nWITH inside LIMIT $limit\nRETURN count(inside.id) AS size"
  },
  "params": {
    "within": "string",
    "limit": "int"
  },
  "columns": [
    [
      "size",
      "int"
    ]
  ],
  "slots": {}
};

/** What sources state of how many members bodies have, with how many organizations are recorded as members in the period. */
export const organizationStatedMembers: Query<{ readonly ids: readonly string[]; readonly indicator: string; readonly from: string; readonly to: string }, { readonly named: number; readonly id: string; readonly subject: string; readonly indicator: string; readonly value: number | null; readonly text: string | null; readonly unit: string | null; readonly qualifier: string | null; readonly period: string | null; readonly nature: string; readonly initiative: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number }> = {
  "name": "organization/stated-members",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (body:Entity:Organization {id: wanted})\nMATCH (body)<-[:ABOUT]-(stated:Observation)\nWHERE stated.indicator = $indicator AND stated.nature = 'ACTUAL' AND stated.value IS NOT NULL\nCALL (body) {\n  MATCH (body)<-[r:MEMBER_OF]-(member:Organization)\n  WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND member.sinceFrom <= $to AND member.untilTo >= $from\n  RETURN count(DISTINCT member) AS members\n}\nRETURN members AS named, stated.id AS id, stated.subject AS subject, stated.indicator AS indicator, stated.value AS value, stated.text AS text, stated.unit AS unit, stated.qualifier AS qualifier, stated.period AS period, stated.nature AS nature, stated.initiative AS initiative, coalesce(stated.citations, []) AS citations, stated.version AS version, stated.updatedAt AS updatedAt",
    "embedded": "UNWIND $ids AS wanted\nMATCH (body:Entity:Organization {id: wanted})\nMATCH (body)<-[:ABOUT]-(stated:Observation)\nWHERE stated.indicator = $indicator AND stated.nature = 'ACTUAL' AND stated.value IS NOT NULL\nCALL (body) {\n  MATCH (body)<-[r:MEMBER_OF]-(member:Organization)\n  WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND member.sinceFrom <= $to AND member.untilTo >= $from\n  RETURN count(DISTINCT member) AS members\n}\nRETURN members AS named, stated.id AS id, stated.subject AS subject, stated.indicator AS indicator, stated.value AS value, stated.text AS text, stated.unit AS unit, stated.qualifier AS qualifier, stated.period AS period, stated.nature AS nature, stated.initiative AS initiative, coalesce(stated.citations, []) AS citations, stated.version AS version, stated.updatedAt AS updatedAt"
  },
  "params": {
    "ids": "[string]",
    "indicator": "string",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "named",
      "int"
    ],
    [
      "id",
      "string"
    ],
    [
      "subject",
      "string"
    ],
    [
      "indicator",
      "string"
    ],
    [
      "value",
      "float?"
    ],
    [
      "text",
      "string?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "qualifier",
      "string?"
    ],
    [
      "period",
      "string?"
    ],
    [
      "nature",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {}
};

/** Party organizations of these forms. */
export const organizationWhereForms: Fragment<{ readonly forms: readonly string[] }> = {
  "name": "organization/where-forms",
  "text": "coalesce(node.form, '') IN $forms",
  "params": {
    "forms": "[string]"
  }
};

/** Organizations of these ids. */
export const organizationWhereIds: Fragment<{ readonly ids: readonly string[] }> = {
  "name": "organization/where-ids",
  "text": "node.id IN $ids",
  "params": {
    "ids": "[string]"
  }
};

/** Joint party organizations, or those not said to be joint. */
export const organizationWhereJoint: Fragment<{ readonly joint: boolean }> = {
  "name": "organization/where-joint",
  "text": "coalesce(node.joint, false) = $joint",
  "params": {
    "joint": "bool"
  }
};

/** Organizations of these kinds. */
export const organizationWhereKinds: Fragment<{ readonly kinds: readonly string[] }> = {
  "name": "organization/where-kinds",
  "text": "node.kind IN $kinds",
  "params": {
    "kinds": "[string]"
  }
};

/** Organizations with this name or alias, compared by name key. */
export const organizationWhereName: Fragment<{ readonly key: string }> = {
  "name": "organization/where-name",
  "text": "(node.nameKey = $key OR $key IN coalesce(node.aliasKeys, []))",
  "params": {
    "key": "string"
  }
};

/** Organizations that serve this group of people. */
export const organizationWhereServes: Fragment<{ readonly group: string }> = {
  "name": "organization/where-serves",
  "text": "$group IN coalesce(node.serves, [])",
  "params": {
    "group": "string"
  }
};

/** Organizations cited from one of these sources; each parameter is the source id and `#`. */
export const organizationWhereSources: Fragment<{ readonly prefixes: readonly string[] }> = {
  "name": "organization/where-sources",
  "text": "any(citation IN coalesce(node.citations, []) WHERE any(prefix IN $prefixes WHERE citation STARTS WITH prefix))",
  "params": {
    "prefixes": "[string]"
  }
};

/** Organizations whose names, aliases, short forms or pinyin hold this text. */
export const organizationWhereText: Fragment<{ readonly text: string }> = {
  "name": "organization/where-text",
  "text": "coalesce(node.searchText, '') CONTAINS $text",
  "params": {
    "text": "string"
  }
};

/** Organizations located in this place, at any level below it, or members of this chain, alliance or party organization. */
export const organizationWhereWithin: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "organization/where-within",
  "text": "(EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (node)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from })",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** How many links there are of each type, from the engine's own counts; every type is listed. */
export const overviewLinks: Query<Record<string, never>, { readonly key: string; readonly total: number }> = {
  "name": "overview/links",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "RETURN 'CO_BUILDS_WITH' AS key, COUNT { MATCH (:Entity)-[r:CO_BUILDS_WITH]->() } AS total\nUNION ALL\nRETURN 'COOPERATES_WITH' AS key, COUNT { MATCH (:Entity)-[r:COOPERATES_WITH]->() } AS total\nUNION ALL\nRETURN 'MEMBER_OF' AS key, COUNT { MATCH (:Entity)-[r:MEMBER_OF]->() } AS total\nUNION ALL\nRETURN 'LEADS' AS key, COUNT { MATCH (:Entity)-[r:LEADS]->() } AS total\nUNION ALL\nRETURN 'SUBORDINATE_TO' AS key, COUNT { MATCH (:Entity)-[r:SUBORDINATE_TO]->() } AS total\nUNION ALL\nRETURN 'ORGANIZATION_OF' AS key, COUNT { MATCH (:Entity)-[r:ORGANIZATION_OF]->() } AS total\nUNION ALL\nRETURN 'SUPPLIES' AS key, COUNT { MATCH (:Entity)-[r:SUPPLIES]->() } AS total\nUNION ALL\nRETURN 'ASSISTS' AS key, COUNT { MATCH (:Entity)-[r:ASSISTS]->() } AS total\nUNION ALL\nRETURN 'SERVES' AS key, COUNT { MATCH (:Entity)-[r:SERVES]->() } AS total\nUNION ALL\nRETURN 'DISPATCHES_TO' AS key, COUNT { MATCH (:Entity)-[r:DISPATCHES_TO]->() } AS total\nUNION ALL\nRETURN 'ESTABLISHED' AS key, COUNT { MATCH (:Entity)-[r:ESTABLISHED]->() } AS total\nUNION ALL\nRETURN 'RUNS' AS key, COUNT { MATCH (:Entity)-[r:RUNS]->() } AS total\nUNION ALL\nRETURN 'PARTICIPATES_IN' AS key, COUNT { MATCH (:Entity)-[r:PARTICIPATES_IN]->() } AS total\nUNION ALL\nRETURN 'PART_OF' AS key, COUNT { MATCH (:Entity)-[r:PART_OF]->() } AS total\nUNION ALL\nRETURN 'HOLDS_POST' AS key, COUNT { MATCH (:Entity)-[r:HOLDS_POST]->() } AS total\nUNION ALL\nRETURN 'LOCATED_IN' AS key, COUNT { MATCH (:Entity)-[r:LOCATED_IN]->() } AS total",
    "embedded": "RETURN 'CO_BUILDS_WITH' AS key, COUNT { MATCH (:Entity)-[r:CO_BUILDS_WITH]->() } AS total\nUNION ALL\nRETURN 'COOPERATES_WITH' AS key, COUNT { MATCH (:Entity)-[r:COOPERATES_WITH]->() } AS total\nUNION ALL\nRETURN 'MEMBER_OF' AS key, COUNT { MATCH (:Entity)-[r:MEMBER_OF]->() } AS total\nUNION ALL\nRETURN 'LEADS' AS key, COUNT { MATCH (:Entity)-[r:LEADS]->() } AS total\nUNION ALL\nRETURN 'SUBORDINATE_TO' AS key, COUNT { MATCH (:Entity)-[r:SUBORDINATE_TO]->() } AS total\nUNION ALL\nRETURN 'ORGANIZATION_OF' AS key, COUNT { MATCH (:Entity)-[r:ORGANIZATION_OF]->() } AS total\nUNION ALL\nRETURN 'SUPPLIES' AS key, COUNT { MATCH (:Entity)-[r:SUPPLIES]->() } AS total\nUNION ALL\nRETURN 'ASSISTS' AS key, COUNT { MATCH (:Entity)-[r:ASSISTS]->() } AS total\nUNION ALL\nRETURN 'SERVES' AS key, COUNT { MATCH (:Entity)-[r:SERVES]->() } AS total\nUNION ALL\nRETURN 'DISPATCHES_TO' AS key, COUNT { MATCH (:Entity)-[r:DISPATCHES_TO]->() } AS total\nUNION ALL\nRETURN 'ESTABLISHED' AS key, COUNT { MATCH (:Entity)-[r:ESTABLISHED]->() } AS total\nUNION ALL\nRETURN 'RUNS' AS key, COUNT { MATCH (:Entity)-[r:RUNS]->() } AS total\nUNION ALL\nRETURN 'PARTICIPATES_IN' AS key, COUNT { MATCH (:Entity)-[r:PARTICIPATES_IN]->() } AS total\nUNION ALL\nRETURN 'PART_OF' AS key, COUNT { MATCH (:Entity)-[r:PART_OF]->() } AS total\nUNION ALL\nRETURN 'HOLDS_POST' AS key, COUNT { MATCH (:Entity)-[r:HOLDS_POST]->() } AS total\nUNION ALL\nRETURN 'LOCATED_IN' AS key, COUNT { MATCH (:Entity)-[r:LOCATED_IN]->() } AS total"
  },
  "params": {},
  "columns": [
    [
      "key",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {}
};

/** How many organizations there are of each kind, from the engine's own counts; every kind is listed. */
export const overviewOrganizations: Query<Record<string, never>, { readonly key: string; readonly total: number }> = {
  "name": "overview/organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "RETURN 'PARTY_ORGANIZATION' AS key, COUNT { MATCH (n:PartyOrganization) } AS total\nUNION ALL\nRETURN 'ENTERPRISE' AS key, COUNT { MATCH (n:Enterprise) } AS total\nUNION ALL\nRETURN 'INDUSTRY_CHAIN' AS key, COUNT { MATCH (n:IndustryChain) } AS total\nUNION ALL\nRETURN 'VILLAGE' AS key, COUNT { MATCH (n:Village) } AS total\nUNION ALL\nRETURN 'COMMUNITY' AS key, COUNT { MATCH (n:Community) } AS total\nUNION ALL\nRETURN 'COOPERATIVE' AS key, COUNT { MATCH (n:Cooperative) } AS total\nUNION ALL\nRETURN 'PUBLIC_BODY' AS key, COUNT { MATCH (n:PublicBody) } AS total\nUNION ALL\nRETURN 'INSTITUTION' AS key, COUNT { MATCH (n:Institution) } AS total\nUNION ALL\nRETURN 'SERVICE_STATION' AS key, COUNT { MATCH (n:ServiceStation) } AS total\nUNION ALL\nRETURN 'ALLIANCE' AS key, COUNT { MATCH (n:Alliance) } AS total\nUNION ALL\nRETURN 'TEAM' AS key, COUNT { MATCH (n:Team) } AS total\nUNION ALL\nRETURN 'PARK' AS key, COUNT { MATCH (n:Park) } AS total\nUNION ALL\nRETURN 'SITE' AS key, COUNT { MATCH (n:Site) } AS total\nUNION ALL\nRETURN 'AREA' AS key, COUNT { MATCH (n:Area) } AS total",
    "embedded": "RETURN 'PARTY_ORGANIZATION' AS key, COUNT { MATCH (n:PartyOrganization) } AS total\nUNION ALL\nRETURN 'ENTERPRISE' AS key, COUNT { MATCH (n:Enterprise) } AS total\nUNION ALL\nRETURN 'INDUSTRY_CHAIN' AS key, COUNT { MATCH (n:IndustryChain) } AS total\nUNION ALL\nRETURN 'VILLAGE' AS key, COUNT { MATCH (n:Village) } AS total\nUNION ALL\nRETURN 'COMMUNITY' AS key, COUNT { MATCH (n:Community) } AS total\nUNION ALL\nRETURN 'COOPERATIVE' AS key, COUNT { MATCH (n:Cooperative) } AS total\nUNION ALL\nRETURN 'PUBLIC_BODY' AS key, COUNT { MATCH (n:PublicBody) } AS total\nUNION ALL\nRETURN 'INSTITUTION' AS key, COUNT { MATCH (n:Institution) } AS total\nUNION ALL\nRETURN 'SERVICE_STATION' AS key, COUNT { MATCH (n:ServiceStation) } AS total\nUNION ALL\nRETURN 'ALLIANCE' AS key, COUNT { MATCH (n:Alliance) } AS total\nUNION ALL\nRETURN 'TEAM' AS key, COUNT { MATCH (n:Team) } AS total\nUNION ALL\nRETURN 'PARK' AS key, COUNT { MATCH (n:Park) } AS total\nUNION ALL\nRETURN 'SITE' AS key, COUNT { MATCH (n:Site) } AS total\nUNION ALL\nRETURN 'AREA' AS key, COUNT { MATCH (n:Area) } AS total"
  },
  "params": {},
  "columns": [
    [
      "key",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {}
};

/** How many observations and initiatives there are, from the engine's own counts. */
export const overviewOthers: Query<Record<string, never>, { readonly observations: number; readonly initiatives: number }> = {
  "name": "overview/others",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "RETURN COUNT { MATCH (o:Observation) } AS observations, COUNT { MATCH (i:Initiative) } AS initiatives",
    "embedded": "RETURN COUNT { MATCH (o:Observation) } AS observations, COUNT { MATCH (i:Initiative) } AS initiatives"
  },
  "params": {},
  "columns": [
    [
      "observations",
      "int"
    ],
    [
      "initiatives",
      "int"
    ]
  ],
  "slots": {}
};

/** A page of the partners that several organizations have in common, by name key and id, each with whose partner it is. */
export const partnerCommon: Query<{ readonly ids: readonly string[]; readonly atLeast: number; readonly from: string; readonly to: string; readonly limit: number }, { readonly partnerOf: readonly string[]; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "partner/common",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  RETURN partner AS shared\n}\nWITH shared, collect(e.id) AS askedIds, count(e.id) AS times\nWHERE times >= $atLeast\nWITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId\nWHERE $$beyond\nWITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN askedIds AS partnerOf, CASE WHEN shared:Organization THEN 'Organization' WHEN shared:Initiative THEN 'Initiative' WHEN shared:Person THEN 'Person' WHEN shared:Listing THEN 'Listing' ELSE 'Request' END AS class, shared.id AS id, shared.kind AS kind, shared.name AS name, shared.nameKey AS nameKey, coalesce(shared.aliases, []) AS aliases, shared.summary AS summary, coalesce(shared.citations, []) AS citations, shared.version AS version, shared.updatedAt AS updatedAt, shared.since AS since, shared.until AS until, shared.form AS form, shared.joint AS joint, shared.temporary AS temporary, shared.level AS level, coalesce(shared.serves, []) AS serves, shared.code AS code, shared.state AS state, shared.owner AS owner, coalesce(shared.tags, []) AS tags, shared.quantity AS quantity, shared.unit AS unit, shared.capacity AS capacity\nORDER BY nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  RETURN partner AS shared\n}\nWITH shared, collect(e.id) AS askedIds, count(e.id) AS times\nWHERE times >= $atLeast\nWITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId\nWHERE $$beyond\nWITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN askedIds AS partnerOf, CASE WHEN shared:Organization THEN 'Organization' WHEN shared:Initiative THEN 'Initiative' WHEN shared:Person THEN 'Person' WHEN shared:Listing THEN 'Listing' ELSE 'Request' END AS class, shared.id AS id, shared.kind AS kind, shared.name AS name, shared.nameKey AS nameKey, coalesce(shared.aliases, []) AS aliases, shared.summary AS summary, coalesce(shared.citations, []) AS citations, shared.version AS version, shared.updatedAt AS updatedAt, shared.since AS since, shared.until AS until, shared.form AS form, shared.joint AS joint, shared.temporary AS temporary, shared.level AS level, coalesce(shared.serves, []) AS serves, shared.code AS code, shared.state AS state, shared.owner AS owner, coalesce(shared.tags, []) AS tags, shared.quantity AS quantity, shared.unit AS unit, shared.capacity AS capacity\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "atLeast": "int",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "partnerOf",
      "[string]"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "kinds": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** How many partners several organizations have in common. */
export const partnerCommonTotal: Query<{ readonly ids: readonly string[]; readonly atLeast: number; readonly from: string; readonly to: string }, { readonly total: number }> = {
  "name": "partner/common-total",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  RETURN partner AS shared\n}\nWITH shared.id AS sharedId, count(e.id) AS times\nWHERE times >= $atLeast\nRETURN count(sharedId) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  RETURN partner AS shared\n}\nWITH shared.id AS sharedId, count(e.id) AS times\nWHERE times >= $atLeast\nRETURN count(sharedId) AS total"
  },
  "params": {
    "ids": "[string]",
    "atLeast": "int",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** The first partners of each organization, by name key and id, and how many it has: what both cost apart is read once. */
export const partnerFirstWithTotals: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly total: number; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "partner/first-with-totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  ORDER BY nameKey $$way, foundId $$way\n  WITH collect(partner) AS partners\n  WITH size(partners) AS total, partners[0..$limit] AS shown\n  UNWIND shown AS found\n  RETURN total, found\n}\nRETURN e.id AS parent, total AS total, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  ORDER BY nameKey $$way, foundId $$way\n  WITH collect(partner) AS partners\n  WITH size(partners) AS total, partners[0..$limit] AS shown\n  UNWIND shown AS found\n  RETURN total, found\n}\nRETURN e.id AS parent, total AS total, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "kinds": "true",
    "way": "ASC"
  }
};

/** The first partners of each organization, by name key and id, and how many it has: what both cost apart is read once. */
export const partnerFirstWithTotalsNamed: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly total: number; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "partner/first-with-totals-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  ORDER BY nameKey $$way, foundId $$way\n  WITH collect(partner) AS partners\n  WITH size(partners) AS total, partners[0..$limit] AS shown\n  UNWIND shown AS found\n  RETURN total, found\n}\nRETURN e.id AS parent, total AS total, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  ORDER BY nameKey $$way, foundId $$way\n  WITH collect(partner) AS partners\n  WITH size(partners) AS total, partners[0..$limit] AS shown\n  UNWIND shown AS found\n  RETURN total, found\n}\nRETURN e.id AS parent, total AS total, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "kinds": "true",
    "way": "ASC"
  }
};

/** Partners of these kinds. */
export const partnerKinds: Fragment<{ readonly kinds: readonly string[] }> = {
  "name": "partner/kinds",
  "text": "partner.kind IN $kinds",
  "params": {
    "kinds": "[string]"
  }
};

/** A page of the partners of each organization, by name key and id; what partners are is said in src/lookup/partners.ts. */
export const partnerOfOrganizations: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "partner/of-organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "kinds": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of the partners of each organization, by name key and id; what partners are is said in src/lookup/partners.ts. */
export const partnerOfOrganizationsNamed: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "partner/of-organizations-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "kinds": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of the partners of each organization, by name key and id; what partners are is said in src/lookup/partners.ts. */
export const partnerOfOrganizationsOrder: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly id: string; readonly nameKey: string }> = {
  "name": "partner/of-organizations-order",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, found.id AS id, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN collect(kin.id) AS kin\n  }\n  CALL (e, kin) {\n    CALL (e) {\n      RETURN e AS near\n      UNION\n      MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n      WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n      RETURN own AS near\n    }\n    CALL (near) {\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n      WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      RETURN tied AS partner\n      UNION\n      MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n      WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n        AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n        AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n        AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n      MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n      RETURN host AS partner\n    }\n    WITH partner\n    WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n    RETURN partner\n  }\n  WITH partner, count(partner.id) AS ways\n  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId\n  WHERE $$beyond\n  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN partner AS found\n}\nRETURN e.id AS parent, found.id AS id, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "kinds": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** Why the two of each pair are partners: the links of every tie in order, from the one to the other, one row a link. */
export const partnerTies: Query<{ readonly pairs: readonly Readonly<Record<string, unknown>>[]; readonly from: string; readonly to: string }, { readonly parent: string; readonly partner: string; readonly near: string; readonly far: string; readonly body: string | null; readonly way: readonly string[]; readonly position: number; readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "partner/ties",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $pairs AS pair\nMATCH (e:Entity:Organization {id: pair.parent})\nMATCH (partner:Entity:Organization {id: pair.partner})\nCALL (e) {\n  RETURN e AS near, '' AS nearLink\n  UNION ALL\n  MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n  WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN own AS near, nearHost.id AS nearLink\n}\nCALL (partner) {\n  RETURN partner AS far, '' AS farLink\n  UNION ALL\n  MATCH (partner)<-[farHost:ORGANIZATION_OF]-(own:PartyOrganization)\n  WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN own AS far, farHost.id AS farLink\n}\nWITH e.id AS parent, partner.id AS other, near, near.id AS nearId, nearLink, far, far.id AS farId, farLink\nWHERE nearId <> farId\nCALL (near, far) {\n  MATCH (far)-[tie:CO_BUILDS_WITH]-(near)\n  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from\n  RETURN tie.id AS ourLink, '' AS theirLink, null AS body\n  UNION ALL\n  MATCH (near)-[ours:MEMBER_OF]->(joint:Organization)\n  MATCH (far)-[theirs:MEMBER_OF]->(same:Organization)\n  WHERE same.id = joint.id AND (joint:PartyOrganization OR joint:Alliance) AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n  RETURN ours.id AS ourLink, theirs.id AS theirLink, joint.id AS body\n}\nWITH parent, other, nearId, farId, body, [nearLink, ourLink, theirLink, farLink] AS way,\n  [nearId, coalesce(body, farId), farId, farId] AS begins, [parent, nearId, coalesce(body, nearId), other] AS ends\nUNWIND range(0, 3) AS position\nWITH parent, other, nearId, farId, body, way, position, way[position] AS linkId, begins[position] AS beginId, ends[position] AS endId\nWHERE linkId <> ''\nMATCH (x:Entity {id: beginId})\nMATCH (y:Entity {id: endId})\nMATCH (x)-[r:CO_BUILDS_WITH|MEMBER_OF|ORGANIZATION_OF]-(y)\nWHERE r.id = linkId\nRETURN parent AS parent, other AS partner, nearId AS near, farId AS far, body AS body, way AS way, position AS position, r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt",
    "embedded": "UNWIND $pairs AS pair\nMATCH (e:Entity:Organization {id: pair.parent})\nMATCH (partner:Entity:Organization {id: pair.partner})\nCALL (e) {\n  RETURN e AS near, '' AS nearLink\n  UNION ALL\n  MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n  WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN own AS near, nearHost.id AS nearLink\n}\nCALL (partner) {\n  RETURN partner AS far, '' AS farLink\n  UNION ALL\n  MATCH (partner)<-[farHost:ORGANIZATION_OF]-(own:PartyOrganization)\n  WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN own AS far, farHost.id AS farLink\n}\nWITH e.id AS parent, partner.id AS other, near, near.id AS nearId, nearLink, far, far.id AS farId, farLink\nWHERE nearId <> farId\nCALL (near, far) {\n  MATCH (far)-[tie:CO_BUILDS_WITH]-(near)\n  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from\n  RETURN tie.id AS ourLink, '' AS theirLink, null AS body\n  UNION ALL\n  MATCH (near)-[ours:MEMBER_OF]->(joint:Organization)\n  MATCH (far)-[theirs:MEMBER_OF]->(same:Organization)\n  WHERE same.id = joint.id AND (joint:PartyOrganization OR joint:Alliance) AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n  RETURN ours.id AS ourLink, theirs.id AS theirLink, joint.id AS body\n}\nWITH parent, other, nearId, farId, body, [nearLink, ourLink, theirLink, farLink] AS way,\n  [nearId, coalesce(body, farId), farId, farId] AS begins, [parent, nearId, coalesce(body, nearId), other] AS ends\nUNWIND range(0, 3) AS position\nWITH parent, other, nearId, farId, body, way, position, way[position] AS linkId, begins[position] AS beginId, ends[position] AS endId\nWHERE linkId <> ''\nMATCH (x:Entity {id: beginId})\nMATCH (y:Entity {id: endId})\nMATCH (x)-[r:CO_BUILDS_WITH|MEMBER_OF|ORGANIZATION_OF]-(y)\nWHERE r.id = linkId\nRETURN parent AS parent, other AS partner, nearId AS near, farId AS far, body AS body, way AS way, position AS position, r.id AS link, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS linkSince, r.until AS linkUntil, r.initiative AS initiative, r.note AS note, coalesce(r.citations, []) AS linkCitations, r.version AS linkVersion, r.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "pairs": "[map]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "partner",
      "string"
    ],
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "body",
      "string?"
    ],
    [
      "way",
      "[string]"
    ],
    [
      "position",
      "int"
    ],
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {}
};

/** How many partners each organization has; organizations without one may have no row. */
export const partnerTotals: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly parent: string; readonly total: number }> = {
  "name": "partner/totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  RETURN count(DISTINCT partner.id) AS found\n}\nRETURN e.id AS parent, found AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)\n  WHERE own.sinceFrom <= $to AND own.untilTo >= $from\n  RETURN collect(kin.id) AS kin\n}\nCALL (e, kin) {\n  CALL (e) {\n    RETURN e AS near\n    UNION\n    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)\n    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from\n    RETURN own AS near\n  }\n  CALL (near) {\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)\n    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    RETURN tied AS partner\n    UNION\n    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)\n    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from\n      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from\n      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo\n      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id\n    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)\n    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from\n    RETURN host AS partner\n  }\n  WITH partner\n  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds\n  RETURN count(DISTINCT partner.id) AS found\n}\nRETURN e.id AS parent, found AS total"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "kinds": "true"
  }
};

/** Partners that are this place or body, in it at any level, or member of it. */
export const partnerWithin: Fragment<{ readonly within: string; readonly from: string; readonly to: string }> = {
  "name": "partner/within",
  "text": "(partner.id = $within OR (EXISTS { MATCH way = (partner)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = partner.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (partner)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from }))",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};

/** A page of the party organizations of each organization: its own, and those it or its own is a member of. */
export const partyOrganizationOfOrganizations: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "party-organization/of-organizations",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  WITH party, party.nameKey AS nameKey, party.id AS foundId\n  WHERE $$beyond\n  WITH party, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN party AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  WITH party, party.nameKey AS nameKey, party.id AS foundId\n  WHERE $$beyond\n  WITH party, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN party AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases, found.summary AS summary, coalesce(found.citations, []) AS citations, found.version AS version, found.updatedAt AS updatedAt, found.since AS since, found.until AS until, found.form AS form, found.joint AS joint, found.temporary AS temporary, found.level AS level, coalesce(found.serves, []) AS serves, found.code AS code, found.state AS state, found.owner AS owner, coalesce(found.tags, []) AS tags, found.quantity AS quantity, found.unit AS unit, found.capacity AS capacity\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "beyond": "true",
    "way": "ASC"
  }
};

/** A page of the party organizations of each organization: its own, and those it or its own is a member of. */
export const partyOrganizationOfOrganizationsNamed: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly parent: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string }> = {
  "name": "party-organization/of-organizations-named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  WITH party, party.nameKey AS nameKey, party.id AS foundId\n  WHERE $$beyond\n  WITH party, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN party AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  WITH party, party.nameKey AS nameKey, party.id AS foundId\n  WHERE $$beyond\n  WITH party, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\n  RETURN party AS found\n}\nRETURN e.id AS parent, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey\nORDER BY parent, nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {
    "beyond": "true",
    "way": "ASC"
  }
};

/** How many party organizations each organization has. */
export const partyOrganizationTotals: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly parent: string; readonly total: number }> = {
  "name": "party-organization/totals",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  RETURN count(DISTINCT party.id) AS found\n}\nRETURN e.id AS parent, found AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nCALL (e) {\n  CALL (e) {\n    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from\n    RETURN party AS party\n    UNION\n    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n    UNION\n    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)\n    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from\n      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from\n    RETURN joint AS party\n  }\n  RETURN count(DISTINCT party.id) AS found\n}\nRETURN e.id AS parent, found AS total"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "parent",
      "string"
    ],
    [
      "total",
      "int"
    ]
  ],
  "slots": {}
};

/** The entities whose name key begins so, by name key and id: read in index order, so that a common beginning costs no sort. */
export const searchBeginning: Query<{ readonly key: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/beginning",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Entity)\nWHERE node.nameKey STARTS WITH $key AND node.id IS NOT NULL AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases",
    "embedded": "MATCH (node:Entity)\nWHERE node.nameKey STARTS WITH $key AND node.id IS NOT NULL AND $$where\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases"
  },
  "params": {
    "key": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The entities whose search text holds one of these texts and all the others beside it, for each text the first of those whose name key holds it, then of the others, by name key. */
export const searchHolding: Query<{ readonly texts: readonly string[]; readonly also: readonly string[]; readonly limit: number }, { readonly text: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/holding",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $texts AS text\nCALL (text) {\n  MATCH (node:Entity)\n  WHERE node.searchText CONTAINS text AND all(part IN $also WHERE node.searchText CONTAINS part) AND $$where\n  WITH node, CASE WHEN node.nameKey CONTAINS text THEN 0 ELSE 1 END AS tier\n  ORDER BY tier, node.nameKey, node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN text AS text, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY text, id",
    "embedded": "UNWIND $texts AS text\nCALL (text) {\n  MATCH (node:Entity)\n  WHERE node.searchText CONTAINS text AND all(part IN $also WHERE node.searchText CONTAINS part) AND $$where\n  WITH node, CASE WHEN node.nameKey CONTAINS text THEN 0 ELSE 1 END AS tier\n  ORDER BY tier, node.nameKey, node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN text AS text, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY text, id"
  },
  "params": {
    "texts": "[string]",
    "also": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "text",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The entities whose search text holds one of these texts of Han and all the others beside it, for each text the first of those whose name key holds it, then of the others, by name key. */
export const searchHoldingHan: Query<{ readonly texts: readonly string[]; readonly also: readonly string[]; readonly limit: number }, { readonly text: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/holding-han",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $texts AS text\nCALL (text) {\n  CALL db.index.fulltext.queryNodes('Entity_searchText_han', '\"' + text + '\"') YIELD node\n  WITH node, text\n  WHERE node.searchText CONTAINS text AND all(part IN $also WHERE node.searchText CONTAINS part) AND $$where\n  WITH node, CASE WHEN node.nameKey CONTAINS text THEN 0 ELSE 1 END AS tier\n  ORDER BY tier, node.nameKey, node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN text AS text, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY text, id",
    "embedded": "UNWIND $texts AS text\nCALL (text) {\n  CALL db.index.fulltext.queryNodes('Entity_searchText_han', '\"' + text + '\"') YIELD node\n  WITH node, text\n  WHERE node.searchText CONTAINS text AND all(part IN $also WHERE node.searchText CONTAINS part) AND $$where\n  WITH node, CASE WHEN node.nameKey CONTAINS text THEN 0 ELSE 1 END AS tier\n  ORDER BY tier, node.nameKey, node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN text AS text, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY text, id"
  },
  "params": {
    "texts": "[string]",
    "also": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "text",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The first entities by name key whose name key holds a text, read from the index of name keys alone, in its order: soon over for a common text. */
export const searchHoldingInOrder: Query<{ readonly text: string; readonly limit: number }, { readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/holding-in-order",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Entity)\nWHERE node.nameKey STARTS WITH '' AND node.nameKey CONTAINS $text AND node.id IS NOT NULL\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases\nORDER BY id",
    "embedded": "MATCH (node:Entity)\nWHERE node.nameKey STARTS WITH '' AND node.nameKey CONTAINS $text AND node.id IS NOT NULL\nWITH node ORDER BY node.nameKey, node.id LIMIT $limit\nRETURN CASE WHEN node:Organization THEN 'Organization' WHEN node:Initiative THEN 'Initiative' WHEN node:Person THEN 'Person' WHEN node:Listing THEN 'Listing' ELSE 'Request' END AS class, node.id AS id, node.kind AS kind, node.name AS name, node.nameKey AS nameKey, coalesce(node.aliases, []) AS aliases\nORDER BY id"
  },
  "params": {
    "text": "string",
    "limit": "int"
  },
  "columns": [
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {}
};

/** The entities with one of these lines in their search text: one pass over all, where a pass for each line would take minutes. */
export const searchLines: Query<{ readonly lines: readonly string[]; readonly limit: number }, { readonly line: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/lines",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $lines AS line\nCALL (line) {\n  CALL db.index.fulltext.queryNodes('Entity_searchText_line', '\"' + line + '\"') YIELD node\n  WITH node, line\n  WHERE node.searchText CONTAINS ('\\n' + line + '\\n') AND $$where\n  WITH node ORDER BY node.nameKey, node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN line AS line, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY line, id",
    "embedded": "MATCH (node:Entity)\nWHERE $$where\nUNWIND split(coalesce(node.searchText, ''), '\\n') AS line\nWITH node, line\nWHERE line IN $lines\nWITH line, node ORDER BY line, node.nameKey, node.id\nWITH line, collect(node) AS nodes\nUNWIND nodes[0..$limit] AS found\nRETURN line AS line, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY line, id"
  },
  "params": {
    "lines": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "line",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** The entities with exactly these name keys, for each key the first by id. */
export const searchNamed: Query<{ readonly keys: readonly string[]; readonly limit: number }, { readonly key: string; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[] }> = {
  "name": "search/named",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $keys AS key\nCALL (key) {\n  MATCH (node:Entity) WHERE node.nameKey = key AND node.id IS NOT NULL AND $$where\n  WITH node ORDER BY node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN key AS key, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY key, id",
    "embedded": "UNWIND $keys AS key\nCALL (key) {\n  MATCH (node:Entity) WHERE node.nameKey = key AND node.id IS NOT NULL AND $$where\n  WITH node ORDER BY node.id LIMIT $limit\n  RETURN node AS found\n}\nRETURN key AS key, CASE WHEN found:Organization THEN 'Organization' WHEN found:Initiative THEN 'Initiative' WHEN found:Person THEN 'Person' WHEN found:Listing THEN 'Listing' ELSE 'Request' END AS class, found.id AS id, found.kind AS kind, found.name AS name, found.nameKey AS nameKey, coalesce(found.aliases, []) AS aliases\nORDER BY key, id"
  },
  "params": {
    "keys": "[string]",
    "limit": "int"
  },
  "columns": [
    [
      "key",
      "string"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ]
  ],
  "slots": {
    "where": "true"
  }
};

/** About how many entities hold a phrase of Han; counting ends at the limit. */
export const searchSizeHan: Query<{ readonly phrase: string; readonly limit: number }, { readonly size: number }> = {
  "name": "search/size-han",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "CALL db.index.fulltext.queryNodes('Entity_searchText_han', $phrase, {limit: $limit}) YIELD node\nRETURN count(node) AS size",
    "embedded": "CALL db.index.fulltext.queryNodes('Entity_searchText_han', $phrase, {limit: $limit}) YIELD node\nRETURN count(node) AS size"
  },
  "params": {
    "phrase": "string",
    "limit": "int"
  },
  "columns": [
    [
      "size",
      "int"
    ]
  ],
  "slots": {}
};

/** Begins at the organizations whose search text may hold a phrase of Han, by the index of pairs; what it finds is tested again. */
export const searchStartHan: Fragment<{ readonly phrase: string }> = {
  "name": "search/start-han",
  "text": "CALL db.index.fulltext.queryNodes('Entity_searchText_han', $phrase) YIELD node\nWITH node\nMATCH (node:Organization)",
  "params": {
    "phrase": "string"
  }
};

/** One entity, whichever: whether the graph holds anything at all. */
export const serverAnyEntity: Query<Record<string, never>, { readonly id: string }> = {
  "name": "server/any-entity",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "MATCH (n:Entity)\nRETURN n.id AS id\nLIMIT 1",
    "embedded": "MATCH (n:Entity)\nRETURN n.id AS id\nLIMIT 1"
  },
  "params": {},
  "columns": [
    [
      "id",
      "string"
    ]
  ],
  "slots": {}
};

/** Every source by id, bounded. */
export const sourceAll: Query<{ readonly limit: number }, { readonly id: string; readonly title: string; readonly publisher: string | null; readonly published: string | null; readonly version: number; readonly updatedAt: number }> = {
  "name": "source/all",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Source)\nWHERE n.id IS NOT NULL\nWITH n ORDER BY n.id LIMIT $limit\nRETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.published AS published, n.version AS version, n.updatedAt AS updatedAt\nORDER BY id",
    "embedded": "MATCH (n:Source)\nWHERE n.id IS NOT NULL\nWITH n ORDER BY n.id LIMIT $limit\nRETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.published AS published, n.version AS version, n.updatedAt AS updatedAt\nORDER BY id"
  },
  "params": {
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "title",
      "string"
    ],
    [
      "publisher",
      "string?"
    ],
    [
      "published",
      "string?"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {}
};

/** The sources of these ids. */
export const sourceByIds: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly title: string; readonly publisher: string | null; readonly published: string | null; readonly version: number; readonly updatedAt: number }> = {
  "name": "source/by-ids",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (n:Source {id: wanted})\nRETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.published AS published, n.version AS version, n.updatedAt AS updatedAt",
    "embedded": "UNWIND $ids AS wanted\nMATCH (n:Source {id: wanted})\nRETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.published AS published, n.version AS version, n.updatedAt AS updatedAt"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "title",
      "string"
    ],
    [
      "publisher",
      "string?"
    ],
    [
      "published",
      "string?"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ]
  ],
  "slots": {}
};

/** The links of some types at a set of entities, at most so many for each, with how many such links the far end has. */
export const suggestionLinked: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly each: number; readonly limit: number }, { readonly near: string; readonly far: string; readonly kind: string | null; readonly farFrom: string; readonly farTo: string; readonly link: string; readonly type: string; readonly initiative: string | null; readonly outgoing: boolean; readonly degree: number }> = {
  "name": "suggestion/linked",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE link1.sinceFrom <= $to AND link1.untilTo >= $from\n    AND coalesce(node1.sinceFrom, '0000-01-01') <= $to AND coalesce(node1.untilTo, '9999-12-31') >= $from\n  RETURN node1, link1 ORDER BY node1.id, link1.id LIMIT $each\n}\nRETURN node.id AS near, node1.id AS far, node1.kind AS kind, coalesce(node1.sinceFrom, '0000-01-01') AS farFrom, coalesce(node1.untilTo, '9999-12-31') AS farTo,\n  link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing, COUNT { (node1)-[:$$types]-() } AS degree\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE link1.sinceFrom <= $to AND link1.untilTo >= $from\n    AND coalesce(node1.sinceFrom, '0000-01-01') <= $to AND coalesce(node1.untilTo, '9999-12-31') >= $from\n  RETURN node1, link1 ORDER BY node1.id, link1.id LIMIT $each\n}\nRETURN node.id AS near, node1.id AS far, node1.kind AS kind, coalesce(node1.sinceFrom, '0000-01-01') AS farFrom, coalesce(node1.untilTo, '9999-12-31') AS farTo,\n  link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing, COUNT { (node1)-[:$$types]-() } AS degree\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "each": "int",
    "limit": "int"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "farFrom",
      "string"
    ],
    [
      "farTo",
      "string"
    ],
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "outgoing",
      "bool"
    ],
    [
      "degree",
      "int"
    ]
  ],
  "slots": {
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN"
  }
};

/** The links of some types that join a set of entities with given far ends: asked of candidates, whose links are few. */
export const suggestionLinkedTo: Query<{ readonly ids: readonly string[]; readonly ends: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly near: string; readonly far: string; readonly link: string; readonly type: string; readonly initiative: string | null; readonly outgoing: boolean }> = {
  "name": "suggestion/linked-to",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]-(node1:Entity)\nWHERE node1.id IN $ends AND link1.sinceFrom <= $to AND link1.untilTo >= $from\nRETURN node.id AS near, node1.id AS far, link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]-(node1:Entity)\nWHERE node1.id IN $ends AND link1.sinceFrom <= $to AND link1.untilTo >= $from\nRETURN node.id AS near, node1.id AS far, link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "ends": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "outgoing",
      "bool"
    ]
  ],
  "slots": {
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN"
  }
};

/** The open listings of organizations. */
export const suggestionListings: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly owner: string; readonly listing: string; readonly kind: string; readonly tags: readonly string[] }> = {
  "name": "suggestion/listings",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH (l:Listing)-[:OWNED_BY]->(e)\nWHERE l.state = 'OPEN' AND l.sinceFrom <= $to AND l.untilTo >= $from\nRETURN e.id AS owner, l.id AS listing, l.kind AS kind, coalesce(l.tags, []) AS tags\nORDER BY listing LIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH (l:Listing)-[:OWNED_BY]->(e)\nWHERE l.state = 'OPEN' AND l.sinceFrom <= $to AND l.untilTo >= $from\nRETURN e.id AS owner, l.id AS listing, l.kind AS kind, coalesce(l.tags, []) AS tags\nORDER BY listing LIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "owner",
      "string"
    ],
    [
      "listing",
      "string"
    ],
    [
      "kind",
      "string"
    ],
    [
      "tags",
      "[string]"
    ]
  ],
  "slots": {}
};

/** Open listings of these kinds with one of these tags, whoever owns them. */
export const suggestionListingsTagged: Query<{ readonly tags: readonly string[]; readonly kinds: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly owner: string; readonly ownerKind: string; readonly listing: string; readonly kind: string; readonly tags: readonly string[] }> = {
  "name": "suggestion/listings-tagged",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (l:Listing)\nWHERE l.state = 'OPEN' AND l.kind IN $kinds AND l.sinceFrom <= $to AND l.untilTo >= $from AND any(tag IN coalesce(l.tags, []) WHERE tag IN $tags)\nMATCH (l)-[:OWNED_BY]->(e:Organization)\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nRETURN e.id AS owner, e.kind AS ownerKind, l.id AS listing, l.kind AS kind, l.tags AS tags\nORDER BY listing LIMIT $limit",
    "embedded": "MATCH (l:Listing)\nWHERE l.state = 'OPEN' AND l.kind IN $kinds AND l.sinceFrom <= $to AND l.untilTo >= $from AND any(tag IN coalesce(l.tags, []) WHERE tag IN $tags)\nMATCH (l)-[:OWNED_BY]->(e:Organization)\nWHERE e.sinceFrom <= $to AND e.untilTo >= $from\nRETURN e.id AS owner, e.kind AS ownerKind, l.id AS listing, l.kind AS kind, l.tags AS tags\nORDER BY listing LIMIT $limit"
  },
  "params": {
    "tags": "[string]",
    "kinds": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "owner",
      "string"
    ],
    [
      "ownerKind",
      "string"
    ],
    [
      "listing",
      "string"
    ],
    [
      "kind",
      "string"
    ],
    [
      "tags",
      "[string]"
    ]
  ],
  "slots": {}
};

/** Organizations in each of a set of places, at any level below, at most so many for each, found from the place. */
export const suggestionLocated: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly each: number }, { readonly place: string; readonly far: string; readonly kind: string }> = {
  "name": "suggestion/located",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (place:Entity:Organization {id: wanted})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(far:Organization)\n  WHERE far.id <> place.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n    AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\n  WITH DISTINCT far\n  RETURN far LIMIT $each\n}\nRETURN place.id AS place, far.id AS far, far.kind AS kind",
    "embedded": "UNWIND $ids AS wanted\nMATCH (place:Entity:Organization {id: wanted})\nCALL (place) {\n  MATCH way = (place)<-[:LOCATED_IN*1..8]-(far:Organization)\n  WHERE far.id <> place.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n    AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\n  WITH DISTINCT far\n  RETURN far LIMIT $each\n}\nRETURN place.id AS place, far.id AS far, far.kind AS kind"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "each": "int"
  },
  "columns": [
    [
      "place",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "kind",
      "string"
    ]
  ],
  "slots": {}
};

/** Every place each organization lies in, at most eight steps up, with the fewest steps to it. */
export const suggestionPlaces: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string }, { readonly near: string; readonly place: string; readonly kind: string; readonly level: string | null; readonly steps: number }> = {
  "name": "suggestion/places",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)\nWHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\nWITH e.id AS nearId, place.id AS placeId, place.kind AS placeKind, place.level AS placeLevel, min(length(way)) AS fewest\nRETURN nearId AS near, placeId AS place, placeKind AS kind, placeLevel AS level, fewest AS steps",
    "embedded": "UNWIND $ids AS wanted\nMATCH (e:Entity:Organization {id: wanted})\nMATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)\nWHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)\nWITH e.id AS nearId, place.id AS placeId, place.kind AS placeKind, place.level AS placeLevel, min(length(way)) AS fewest\nRETURN nearId AS near, placeId AS place, placeKind AS kind, placeLevel AS level, fewest AS steps"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "place",
      "string"
    ],
    [
      "kind",
      "string"
    ],
    [
      "level",
      "string?"
    ],
    [
      "steps",
      "int"
    ]
  ],
  "slots": {}
};

/** What stands for what: the party organizations of organizations, and the hosts of party organizations. */
export const suggestionUnits: Query<{ readonly ids: readonly string[]; readonly from: string; readonly to: string; readonly limit: number }, { readonly id: string; readonly member: string; readonly kind: string; readonly isHost: boolean }> = {
  "name": "suggestion/units",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity:Organization {id: wanted})\nMATCH (node)-[link1:ORGANIZATION_OF]-(node1:Organization)\nWHERE link1.sinceFrom <= $to AND link1.untilTo >= $from AND node1.sinceFrom <= $to AND node1.untilTo >= $from\nRETURN node.id AS id, node1.id AS member, node1.kind AS kind, startNode(link1) = node AS isHost\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity:Organization {id: wanted})\nMATCH (node)-[link1:ORGANIZATION_OF]-(node1:Organization)\nWHERE link1.sinceFrom <= $to AND link1.untilTo >= $from AND node1.sinceFrom <= $to AND node1.untilTo >= $from\nRETURN node.id AS id, node1.id AS member, node1.kind AS kind, startNode(link1) = node AS isHost\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "from": "string",
    "to": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "member",
      "string"
    ],
    [
      "kind",
      "string"
    ],
    [
      "isHost",
      "bool"
    ]
  ],
  "slots": {}
};

/** A page of entities by id: what a step must know of its ends. */
export const topologyEntities: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly kind: string | null; readonly since: string; readonly until: string }> = {
  "name": "topology/entities",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Entity)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, n.kind AS kind, coalesce(n.sinceFrom, '0000-01-01') AS since, coalesce(n.untilTo, '9999-12-31') AS until\nORDER BY id",
    "embedded": "MATCH (n:Entity)\nWHERE n.id > $after\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id, n.kind AS kind, coalesce(n.sinceFrom, '0000-01-01') AS since, coalesce(n.untilTo, '9999-12-31') AS until\nORDER BY id"
  },
  "params": {
    "after": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "since",
      "string"
    ],
    [
      "until",
      "string"
    ]
  ],
  "slots": {}
};

/** How many entities there are, from the engine's own counts: by it a reading knows that it has missed none. */
export const topologyEntityCount: Query<Record<string, never>, { readonly count: number }> = {
  "name": "topology/entity-count",
  "mode": "read",
  "cardinality": "one",
  "text": {
    "neo4j": "RETURN COUNT { MATCH (n:Entity) } AS count",
    "embedded": "RETURN COUNT { MATCH (n:Entity) } AS count"
  },
  "params": {},
  "columns": [
    [
      "count",
      "int"
    ]
  ],
  "slots": {}
};

/** The links that leave a set of entities, as lists of the same length and order; those that nothing leaves are absent. */
export const topologyLinks: Query<{ readonly ids: readonly string[] }, { readonly near: string; readonly fars: readonly string[]; readonly types: readonly string[]; readonly since: readonly string[]; readonly until: readonly string[] }> = {
  "name": "topology/links",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]->(node1:Entity)\nRETURN node.id AS near, collect(node1.id) AS fars, collect(type(link1)) AS types, collect(link1.sinceFrom) AS since, collect(link1.untilTo) AS until",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nMATCH (node)-[link1:$$types]->(node1:Entity)\nRETURN node.id AS near, collect(node1.id) AS fars, collect(type(link1)) AS types, collect(link1.sinceFrom) AS since, collect(link1.untilTo) AS until"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "fars",
      "[string]"
    ],
    [
      "types",
      "[string]"
    ],
    [
      "since",
      "[string]"
    ],
    [
      "until",
      "[string]"
    ]
  ],
  "slots": {
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN"
  }
};

/** A page of organizations in the order of names, read in index order. */
export const topologyNames: Query<{ readonly key: string; readonly id: string; readonly limit: number }, { readonly id: string; readonly nameKey: string }> = {
  "name": "topology/names",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (n:Organization)\nWHERE n.nameKey >= $key AND n.id IS NOT NULL AND (n.nameKey > $key OR n.id > $id)\nWITH n\nORDER BY n.nameKey, n.id\nLIMIT $limit\nRETURN n.id AS id, n.nameKey AS nameKey\nORDER BY nameKey, id",
    "embedded": "MATCH (n:Organization)\nWHERE n.nameKey >= $key AND n.id IS NOT NULL AND (n.nameKey > $key OR n.id > $id)\nWITH n\nORDER BY n.nameKey, n.id\nLIMIT $limit\nRETURN n.id AS id, n.nameKey AS nameKey\nORDER BY nameKey, id"
  },
  "params": {
    "key": "string",
    "id": "string",
    "limit": "int"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "nameKey",
      "string"
    ]
  ],
  "slots": {}
};

/** How many entities lie one step below (or above) each node of a tree, without those above it on its own branch. */
export const traversalChildCounts: Query<{ readonly nodes: readonly Readonly<Record<string, unknown>>[] }, { readonly at: number; readonly count: number }> = {
  "name": "traversal/child-counts",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $nodes AS asked\nMATCH (node:Entity {id: asked.id})\nWHERE $$near\nMATCH (node)$$links(node1:Entity)\nWHERE NOT node1.id IN asked.branch AND $$where\nWITH asked.at AS at, count(DISTINCT node1.id) AS children\nRETURN at AS at, children AS count",
    "embedded": "UNWIND $nodes AS asked\nMATCH (node:Entity {id: asked.id})\nWHERE $$near\nMATCH (node)$$links(node1:Entity)\nWHERE NOT node1.id IN asked.branch AND $$where\nWITH asked.at AS at, count(DISTINCT node1.id) AS children\nRETURN at AS at, children AS count"
  },
  "params": {
    "nodes": "[map]"
  },
  "columns": [
    [
      "at",
      "int"
    ],
    [
      "count",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true"
  }
};

/** A page of the organizations that several entities are linked with in a scope, by name key and id, each with whom. */
export const traversalCommon: Query<{ readonly ids: readonly string[]; readonly atLeast: number; readonly limit: number }, { readonly partnerOf: readonly string[]; readonly class: string; readonly id: string; readonly kind: string | null; readonly name: string; readonly nameKey: string; readonly aliases: readonly string[]; readonly summary: string | null; readonly citations: readonly string[]; readonly version: number; readonly updatedAt: number; readonly since: string | null; readonly until: string | null; readonly form: string | null; readonly joint: boolean | null; readonly temporary: boolean | null; readonly level: string | null; readonly serves: readonly string[]; readonly code: string | null; readonly state: string | null; readonly owner: string | null; readonly tags: readonly string[]; readonly quantity: number | null; readonly unit: string | null; readonly capacity: number | null }> = {
  "name": "traversal/common",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity:Organization)\nWHERE node1.id <> node.id AND $$where\nWITH DISTINCT node, node1\nWITH node1 AS shared, collect(node.id) AS askedIds, count(node.id) AS times\nWHERE times >= $atLeast\nWITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId\nWHERE $$beyond\nWITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN askedIds AS partnerOf, CASE WHEN shared:Organization THEN 'Organization' WHEN shared:Initiative THEN 'Initiative' WHEN shared:Person THEN 'Person' WHEN shared:Listing THEN 'Listing' ELSE 'Request' END AS class, shared.id AS id, shared.kind AS kind, shared.name AS name, shared.nameKey AS nameKey, coalesce(shared.aliases, []) AS aliases, shared.summary AS summary, coalesce(shared.citations, []) AS citations, shared.version AS version, shared.updatedAt AS updatedAt, shared.since AS since, shared.until AS until, shared.form AS form, shared.joint AS joint, shared.temporary AS temporary, shared.level AS level, coalesce(shared.serves, []) AS serves, shared.code AS code, shared.state AS state, shared.owner AS owner, coalesce(shared.tags, []) AS tags, shared.quantity AS quantity, shared.unit AS unit, shared.capacity AS capacity\nORDER BY nameKey $$way, id $$way",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity:Organization)\nWHERE node1.id <> node.id AND $$where\nWITH DISTINCT node, node1\nWITH node1 AS shared, collect(node.id) AS askedIds, count(node.id) AS times\nWHERE times >= $atLeast\nWITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId\nWHERE $$beyond\nWITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit\nRETURN askedIds AS partnerOf, CASE WHEN shared:Organization THEN 'Organization' WHEN shared:Initiative THEN 'Initiative' WHEN shared:Person THEN 'Person' WHEN shared:Listing THEN 'Listing' ELSE 'Request' END AS class, shared.id AS id, shared.kind AS kind, shared.name AS name, shared.nameKey AS nameKey, coalesce(shared.aliases, []) AS aliases, shared.summary AS summary, coalesce(shared.citations, []) AS citations, shared.version AS version, shared.updatedAt AS updatedAt, shared.since AS since, shared.until AS until, shared.form AS form, shared.joint AS joint, shared.temporary AS temporary, shared.level AS level, coalesce(shared.serves, []) AS serves, shared.code AS code, shared.state AS state, shared.owner AS owner, coalesce(shared.tags, []) AS tags, shared.quantity AS quantity, shared.unit AS unit, shared.capacity AS capacity\nORDER BY nameKey $$way, id $$way"
  },
  "params": {
    "ids": "[string]",
    "atLeast": "int",
    "limit": "int"
  },
  "columns": [
    [
      "partnerOf",
      "[string]"
    ],
    [
      "class",
      "string"
    ],
    [
      "id",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "name",
      "string"
    ],
    [
      "nameKey",
      "string"
    ],
    [
      "aliases",
      "[string]"
    ],
    [
      "summary",
      "string?"
    ],
    [
      "citations",
      "[string]"
    ],
    [
      "version",
      "int"
    ],
    [
      "updatedAt",
      "int"
    ],
    [
      "since",
      "string?"
    ],
    [
      "until",
      "string?"
    ],
    [
      "form",
      "string?"
    ],
    [
      "joint",
      "bool?"
    ],
    [
      "temporary",
      "bool?"
    ],
    [
      "level",
      "string?"
    ],
    [
      "serves",
      "[string]"
    ],
    [
      "code",
      "string?"
    ],
    [
      "state",
      "string?"
    ],
    [
      "owner",
      "string?"
    ],
    [
      "tags",
      "[string]"
    ],
    [
      "quantity",
      "float?"
    ],
    [
      "unit",
      "string?"
    ],
    [
      "capacity",
      "int?"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true",
    "beyond": "true",
    "way": "ASC"
  }
};

/** How many organizations several entities are linked with in a scope. */
export const traversalCommonTotal: Query<{ readonly ids: readonly string[]; readonly atLeast: number }, { readonly total: number }> = {
  "name": "traversal/common-total",
  "mode": "read",
  "cardinality": "maybe",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity:Organization)\nWHERE node1.id <> node.id AND $$where\nWITH DISTINCT node, node1\nWITH node1.id AS sharedId, count(node.id) AS times\nWHERE times >= $atLeast\nRETURN count(sharedId) AS total",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)$$links(node1:Entity:Organization)\nWHERE node1.id <> node.id AND $$where\nWITH DISTINCT node, node1\nWITH node1.id AS sharedId, count(node.id) AS times\nWHERE times >= $atLeast\nRETURN count(sharedId) AS total"
  },
  "params": {
    "ids": "[string]",
    "atLeast": "int"
  },
  "columns": [
    [
      "total",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true"
  }
};

/** How many links of the types a set of entities has, whatever their dates: what expanding them would cost. */
export const traversalDegrees: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly degree: number }> = {
  "name": "traversal/degrees",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nRETURN node.id AS id, COUNT { (node)$$links() } AS degree",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nRETURN node.id AS id, COUNT { (node)$$links() } AS degree"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "id",
      "string"
    ],
    [
      "degree",
      "int"
    ]
  ],
  "slots": {
    "links": "-[:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-"
  }
};

/** The links of a set of entities within a scope, at most so many for each and in all; sorted only where order is asked for. */
export const traversalExpand: Query<{ readonly ids: readonly string[]; readonly each: number; readonly limit: number }, { readonly near: string; readonly far: string; readonly kind: string | null; readonly link: string }> = {
  "name": "traversal/expand",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE $$where\n  RETURN node1, link1 $$bound $each\n}\nRETURN node.id AS near, node1.id AS far, node1.kind AS kind, link1.id AS link\nLIMIT $limit",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE $$where\n  RETURN node1, link1 $$bound $each\n}\nRETURN node.id AS near, node1.id AS far, node1.kind AS kind, link1.id AS link\nLIMIT $limit"
  },
  "params": {
    "ids": "[string]",
    "each": "int",
    "limit": "int"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "far",
      "string"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "link",
      "string"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true",
    "bound": "LIMIT"
  }
};

/** Of more links than asked for, those with the least far end and link id: needed only where something is cut. */
export const traversalFirstById: Fragment<Record<string, never>> = {
  "name": "traversal/first-by-id",
  "text": "ORDER BY node1.id, link1.id LIMIT",
  "params": {}
};

/** How many links within a scope a set of entities has, by type, direction and kind of the far end. */
export const traversalLinkCounts: Query<{ readonly ids: readonly string[] }, { readonly near: string; readonly type: string; readonly outgoing: boolean; readonly kind: string | null; readonly count: number }> = {
  "name": "traversal/link-counts",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE $$where\n  WITH type(link1) AS linkType, node1.kind AS farKind, startNode(link1) = node AS leaving, count(link1) AS links\n  RETURN linkType, farKind, links, leaving\n}\nRETURN node.id AS near, linkType AS type, leaving AS outgoing, farKind AS kind, links AS count",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nCALL (node) {\n  MATCH (node)$$links(node1:Entity)\n  WHERE $$where\n  WITH type(link1) AS linkType, node1.kind AS farKind, startNode(link1) = node AS leaving, count(link1) AS links\n  RETURN linkType, farKind, links, leaving\n}\nRETURN node.id AS near, linkType AS type, leaving AS outgoing, farKind AS kind, links AS count"
  },
  "params": {
    "ids": "[string]"
  },
  "columns": [
    [
      "near",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "outgoing",
      "bool"
    ],
    [
      "kind",
      "string?"
    ],
    [
      "count",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "links": "-[link1:CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN]-",
    "where": "true"
  }
};

/** The links that join the entities of a set with one another, and with others of whom no link is read: hubs. */
export const traversalLinksAmong: Query<{ readonly ids: readonly string[]; readonly hubs: readonly string[] }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "traversal/links-among",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)-[link1:$$types]-(node1:Entity)\nWHERE (node1.id IN $hubs OR (startNode(link1) = node AND node1.id IN $ids)) AND $$where\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt",
    "embedded": "UNWIND $ids AS wanted\nMATCH (node:Entity {id: wanted})\nWHERE $$near\nMATCH (node)-[link1:$$types]-(node1:Entity)\nWHERE (node1.id IN $hubs OR (startNode(link1) = node AND node1.id IN $ids)) AND $$where\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "ids": "[string]",
    "hubs": "[string]"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "near": "true",
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN",
    "where": "true"
  }
};

/** The links of pairs of entities, both ways. */
export const traversalLinksBetween: Query<{ readonly pairs: readonly Readonly<Record<string, unknown>>[] }, { readonly link: string; readonly type: string; readonly from: string; readonly to: string; readonly role: string | null; readonly linkSince: string | null; readonly linkUntil: string | null; readonly initiative: string | null; readonly note: string | null; readonly linkCitations: readonly string[]; readonly linkVersion: number; readonly linkUpdatedAt: number }> = {
  "name": "traversal/links-between",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "UNWIND $pairs AS pair\nMATCH (node:Entity {id: pair.from})\nMATCH (node1:Entity {id: pair.to})\nMATCH (node)-[link1:$$types]-(node1)\nWHERE $$where\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt",
    "embedded": "UNWIND $pairs AS pair\nMATCH (node:Entity {id: pair.from})\nMATCH (node1:Entity {id: pair.to})\nMATCH (node)-[link1:$$types]-(node1)\nWHERE $$where\nRETURN link1.id AS link, type(link1) AS type, startNode(link1).id AS from, endNode(link1).id AS to, link1.role AS role, link1.since AS linkSince, link1.until AS linkUntil, link1.initiative AS initiative, link1.note AS note, coalesce(link1.citations, []) AS linkCitations, link1.version AS linkVersion, link1.updatedAt AS linkUpdatedAt"
  },
  "params": {
    "pairs": "[map]"
  },
  "columns": [
    [
      "link",
      "string"
    ],
    [
      "type",
      "string"
    ],
    [
      "from",
      "string"
    ],
    [
      "to",
      "string"
    ],
    [
      "role",
      "string?"
    ],
    [
      "linkSince",
      "string?"
    ],
    [
      "linkUntil",
      "string?"
    ],
    [
      "initiative",
      "string?"
    ],
    [
      "note",
      "string?"
    ],
    [
      "linkCitations",
      "[string]"
    ],
    [
      "linkVersion",
      "int"
    ],
    [
      "linkUpdatedAt",
      "int"
    ]
  ],
  "slots": {
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN",
    "where": "true"
  }
};

/** Links that reach the node, or have no direction. */
export const traversalScopeInward: Fragment<{ readonly undirected: readonly string[] }> = {
  "name": "traversal/scope-inward",
  "text": "(endNode(link) = node OR type(link) IN $undirected)",
  "params": {
    "undirected": "[string]"
  }
};

/** The far end is of these kinds, one of the ends asked for, or no organization. */
export const traversalScopeKinds: Fragment<{ readonly kinds: readonly string[]; readonly ends: readonly string[] }> = {
  "name": "traversal/scope-kinds",
  "text": "(NOT other:Organization OR other.kind IN $kinds OR other.id IN $ends)",
  "params": {
    "kinds": "[string]",
    "ends": "[string]"
  }
};

/** The near end holds in the period. */
export const traversalScopeNear: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "traversal/scope-near",
  "text": "(coalesce(node.sinceFrom, '0000-01-01') <= $to AND coalesce(node.untilTo, '9999-12-31') >= $from)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** Links that leave the node, or have no direction. */
export const traversalScopeOutward: Fragment<{ readonly undirected: readonly string[] }> = {
  "name": "traversal/scope-outward",
  "text": "(startNode(link) = node OR type(link) IN $undirected)",
  "params": {
    "undirected": "[string]"
  }
};

/** The link and its far end hold in the period. */
export const traversalScopePeriod: Fragment<{ readonly from: string; readonly to: string }> = {
  "name": "traversal/scope-period",
  "text": "(link.sinceFrom <= $to AND link.untilTo >= $from\nAND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from)",
  "params": {
    "from": "string",
    "to": "string"
  }
};

/** The far end is this place or body, in it at any level, member of it, one of the ends asked for, or no organization. */
export const traversalScopeWithin: Fragment<{ readonly within: string; readonly ends: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "traversal/scope-within",
  "text": "(NOT other:Organization OR other.id = $within OR other.id IN $ends OR (EXISTS { MATCH way = (other)-[:LOCATED_IN*1..8]->(place:Entity {id: $within})\n  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\n  AND all(stop IN nodes(way) WHERE stop.id = other.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }\nOR EXISTS { MATCH (other)-[belongs:MEMBER_OF]->(body:Entity {id: $within})\n  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from }))",
  "params": {
    "within": "string",
    "ends": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** The shortest paths of at most six steps, each as its entities, the least by their ids; Neo4j searches from both ends. */
export const traversalShortestPaths: Query<{ readonly from: string; readonly to: string; readonly start: string; readonly end: string; readonly limit: number }, { readonly entities: readonly string[] }> = {
  "name": "traversal/shortest-paths",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (a:Entity {id: $from})\nMATCH (b:Entity {id: $to})\nMATCH p = allShortestPaths((a)-[:$$types*..6]-(b))\nWHERE all(r IN relationships(p) WHERE r.sinceFrom <= $end AND r.untilTo >= $start)\n  AND all(n IN nodes(p) WHERE coalesce(n.sinceFrom, '0000-01-01') <= $end AND coalesce(n.untilTo, '9999-12-31') >= $start)\nWITH DISTINCT [n IN nodes(p) | n.id] AS found\nORDER BY found LIMIT $limit\nRETURN found AS entities",
    "embedded": "MATCH (a:Entity {id: $from})\nMATCH (b:Entity {id: $to})\nMATCH p = allShortestPaths((a)-[:$$types*..6]-(b))\nWHERE all(r IN relationships(p) WHERE r.sinceFrom <= $end AND r.untilTo >= $start)\n  AND all(n IN nodes(p) WHERE coalesce(n.sinceFrom, '0000-01-01') <= $end AND coalesce(n.untilTo, '9999-12-31') >= $start)\nWITH DISTINCT [n IN nodes(p) | n.id] AS found\nORDER BY found LIMIT $limit\nRETURN found AS entities"
  },
  "params": {
    "from": "string",
    "to": "string",
    "start": "string",
    "end": "string",
    "limit": "int"
  },
  "columns": [
    [
      "entities",
      "[string]"
    ]
  ],
  "slots": {
    "types": "CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST|LOCATED_IN"
  }
};
