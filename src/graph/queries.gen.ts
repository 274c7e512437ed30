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
  "slots": []
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
  "slots": []
};
