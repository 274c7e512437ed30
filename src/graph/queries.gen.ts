// Made from cypher/ by `npm run generate`; do not edit.

import type { Fragment, Query } from "./query.js";

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

/** From the least on. */
export const orderAscending: Fragment<Record<string, never>> = {
  "name": "order/ascending",
  "text": "ASC",
  "params": {}
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
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nRETURN count(node.id) AS total",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nRETURN count(node.id) AS total"
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

/** How many organizations fit, by the nearest areas they are located in; null for those of none. */
export const organizationCountsByArea: Query<{ readonly from: string; readonly to: string }, { readonly key: string | null; readonly total: number }> = {
  "name": "organization/counts-by-area",
  "mode": "read",
  "cardinality": "many",
  "text": {
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)\nWHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\nWITH node.id AS member, area.id AS key, CASE WHEN area IS NULL THEN 0 ELSE length(way) END AS steps\nWITH member, collect(key) AS keys, collect(steps) AS distances, min(steps) AS nearest\nUNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE [at IN range(0, size(keys) - 1) WHERE distances[at] = nearest | keys[at]] END AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)\nWHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)\nWITH node.id AS member, area.id AS key, CASE WHEN area IS NULL THEN 0 ELSE length(way) END AS steps\nWITH member, collect(key) AS keys, collect(steps) AS distances, min(steps) AS nearest\nUNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE [at IN range(0, size(keys) - 1) WHERE distances[at] = nearest | keys[at]] END AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key"
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
    "neo4j": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH (node)-[r:MEMBER_OF]->(chain:IndustryChain) WHERE r.sinceFrom <= $to AND r.untilTo >= $from\nWITH node.id AS member, chain.id AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key",
    "embedded": "MATCH (node:Organization)\nWHERE $$where\nOPTIONAL MATCH (node)-[r:MEMBER_OF]->(chain:IndustryChain) WHERE r.sinceFrom <= $to AND r.untilTo >= $from\nWITH node.id AS member, chain.id AS key\nWITH DISTINCT member, key\nRETURN key AS key, count(member) AS total\nORDER BY key"
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
export const organizationKeyLinkCount: Fragment<{ readonly types: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/key-link-count",
  "text": "right('0000000000' + toString(COUNT { MATCH (node)-[link]-(other:Entity) WHERE type(link) IN $types AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }), 10)",
  "params": {
    "types": "[string]",
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
export const organizationLinkedOtherThan: Fragment<{ readonly outTypes: readonly string[]; readonly inTypes: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/linked-other-than",
  "text": "EXISTS { MATCH (node)-[link]-(other:Entity)\n  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))\n  AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND NOT (other:Organization AND (CONDITION)) }",
  "params": {
    "outTypes": "[string]",
    "inTypes": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Organizations with exactly one such link to an entity of any class. */
export const organizationLinkedSingle: Fragment<{ readonly outTypes: readonly string[]; readonly inTypes: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/linked-single",
  "text": "COUNT { MATCH (node)-[link]-(other:Entity)\n  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))\n  AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from } = 1",
  "params": {
    "outTypes": "[string]",
    "inTypes": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Organizations with exactly one such link to an organization that fits. */
export const organizationLinkedSingleTo: Fragment<{ readonly outTypes: readonly string[]; readonly inTypes: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/linked-single-to",
  "text": "COUNT { MATCH (node)-[link]-(other:Organization)\n  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))\n  AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND (CONDITION) } = 1",
  "params": {
    "outTypes": "[string]",
    "inTypes": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Organizations with some such link to an entity of any class. */
export const organizationLinkedSome: Fragment<{ readonly outTypes: readonly string[]; readonly inTypes: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/linked-some",
  "text": "EXISTS { MATCH (node)-[link]-(other:Entity)\n  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))\n  AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }",
  "params": {
    "outTypes": "[string]",
    "inTypes": "[string]",
    "from": "string",
    "to": "string"
  }
};

/** Organizations with some such link to an organization that fits. */
export const organizationLinkedSomeTo: Fragment<{ readonly outTypes: readonly string[]; readonly inTypes: readonly string[]; readonly from: string; readonly to: string }> = {
  "name": "organization/linked-some-to",
  "text": "EXISTS { MATCH (node)-[link]-(other:Organization)\n  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))\n  AND link.sinceFrom <= $to AND link.untilTo >= $from\n  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from\n  AND (CONDITION) }",
  "params": {
    "outTypes": "[string]",
    "inTypes": "[string]",
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
  "text": "(EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }\nOR EXISTS { MATCH (node)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from })",
  "params": {
    "within": "string",
    "from": "string",
    "to": "string"
  }
};
