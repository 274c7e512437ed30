/** Third check of statements: our dialect linter, and our own look at labels, types and properties. */
import { describe, expect, test } from "vitest";

import { VOCABULARY } from "../../src/model/model.gen.js";
import { dialectFaults } from "../../src/tools/dialect-lint.js";
import { vocabularyFaults } from "../../src/tools/vocabulary-lint.js";
import { everyStatement, faultsOf, standingText } from "../support/statements.js";

test("every statement and fragment keeps to the common dialect", () => {
  const common = everyStatement.filter(({ engine }) => engine === "both");
  const faults = faultsOf(common, (statement) =>
    dialectFaults(standingText(statement), statement.mode === "fragment" ? "fragment" : "statement"),
  );
  expect(faults).toEqual({});
});

test("every statement and fragment speaks the words of the declaration", () => {
  expect(faultsOf(everyStatement, (statement) => vocabularyFaults(standingText(statement), VOCABULARY))).toEqual({});
});

test("a way of many steps begins at what is bound or looked up by id, never at every organization", () => {
  const fromAnywhere = /\(\w+(:\w+)+\)<?-\[[^\]]*\*[01]?\.\.8/g;
  expect(faultsOf(everyStatement, (statement) => standingText(statement).match(fromAnywhere) ?? [])).toEqual({});
});

/** Fault → texts that have it and no other. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  "a node without a label: (n)": [
    "MATCH (n) RETURN n.id AS id",
    "MATCH (a:Entity)-[:SERVES]->(n) RETURN n.id AS id",
    "MATCH (a:Entity)-[:SERVES]->(b:Entity) WHERE EXISTS { (a)-[:SERVES]->(n)-[:SERVES]->(b) } RETURN a.id AS id",
    "MATCH way = (n)-[:SERVES]->(b:Entity) RETURN b.id AS id",
    "MERGE (n {id: $id}) RETURN n.id AS id",
  ],
  "a node without a label: ()": [
    "MATCH (a:Entity)-[:SERVES]->()-[:SERVES]->(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity) RETURN COUNT { (a)-[:SERVES]->()-[:SERVES]->(b:Entity) } AS total",
    "MATCH (a:Entity) RETURN [(a)-->() | 1] AS ones",
  ],
  "WITH DISTINCT behind CALL loses rows in one engine: group": [
    "MATCH (a:Entity) CALL (a) { MATCH (a)-[:SERVES]->(b:Entity) RETURN b AS far } WITH DISTINCT far RETURN count(far.id) AS total",
    "MATCH (a:Entity) CALL (a) { RETURN 1 AS one } WITH a, one WHERE one = 1 WITH DISTINCT a RETURN a.id AS id",
  ],
  "RETURN DISTINCT behind CALL loses rows in one engine: group": [
    "MATCH (a:Entity) CALL (a) { RETURN 1 AS one } RETURN DISTINCT a.id AS id",
  ],
  "LOAD CSV has no place in a statement file": ["LOAD CSV FROM 'x' AS row RETURN row[0] AS id"],
  "IN TRANSACTIONS has no place in a statement file": [
    "MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS RETURN 1 AS one",
  ],
  "CREATE CONSTRAINT has no place in a statement file": ["CREATE CONSTRAINT Entity_id IF NOT EXISTS"],
  "CREATE INDEX has no place in a statement file": ["CREATE INDEX Entity_name IF NOT EXISTS"],
  "DROP INDEX has no place in a statement file": ["DROP INDEX Entity_name"],
  "SHOW has no place in a statement file": ["SHOW INDEXES"],
  "USE has no place in a statement file": ["USE neo4j MATCH (n:Entity) RETURN n.id AS id"],
  "CYPHER has no place in a statement file": ["CYPHER 5 MATCH (n:Entity) RETURN n.id AS id"],
  "OPTIONAL CALL has no place in a statement file": [
    "MATCH (n:Entity) OPTIONAL CALL (n) { RETURN n.id AS x } RETURN x AS id",
  ],
  "a procedure is one engine's own": ["CALL db.labels() YIELD label RETURN label AS label"],
  "CALL without its variables: CALL (x) { … }": ["MATCH (n:Entity) CALL { WITH n RETURN n.id AS x } RETURN x AS id"],
  "id() is the engine's own: the property id": ["MATCH (n:Entity) RETURN id(n) AS id"],
  "elementId() is the engine's own: the property id": ["MATCH (n:Entity) WHERE elementId(n) = $id RETURN n.id AS id"],
  "date() has not been seen to be the same on every engine": ["RETURN date() AS today"],
  "a column without AS: n": ["MATCH (n:Entity) RETURN n.id", "MATCH (n:Entity) RETURN n.id ORDER BY n.id LIMIT $limit"],
  "a column without AS: *": ["MATCH (n:Entity) RETURN *"],
  "a column without AS: count": [
    "MATCH (n:Entity) CALL (n) { MATCH (n)-[r:SERVES]->(b:Entity) RETURN count(r) } RETURN n.id AS id",
  ],
  "n is no scalar, list or map": ["MATCH (n:Entity) RETURN n AS found"],
  "r is no scalar, list or map": ["MATCH (a:Entity)-[r:SERVES]->(b:Entity) RETURN a.id AS id, r AS link"],
  "a path without literal bounds: *m..n": [
    "MATCH (a:Entity)-[:SERVES*]->(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity)-[:SERVES*1..]->(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity)-[:SERVES*..3]->(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity)-[:SERVES*1..$most]->(b:Entity) RETURN b.id AS id",
  ],
  "an undirected path of more than 3 steps": ["MATCH (a:Entity)-[:SERVES*1..4]-(b:Entity) RETURN b.id AS id"],
  "LIMIT takes a bare parameter": [
    "MATCH (n:Entity) RETURN n.id AS id LIMIT $limit + 1",
    "MATCH (n:Entity) RETURN n.id AS id LIMIT toInteger($limit)",
  ],
  "SKIP takes a bare parameter": ["MATCH (n:Entity) RETURN n.id AS id SKIP $page * 20 LIMIT $limit"],
  "COLLECT {} is unknown to one engine": [
    "MATCH (n:Entity) RETURN COLLECT { MATCH (n)-[:SERVES]->(b:Entity) RETURN b.id AS id } AS ids",
  ],
  "a quantified path": [
    "MATCH (a:Entity)-[:SERVES]->{1,3}(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity)-[:SERVES]->+(b:Entity) RETURN b.id AS id",
    "MATCH (a:Entity) ((x:Entity)-[:SERVES]->(y:Entity)){1,3} (b:Entity) RETURN b.id AS id",
  ],
  "a label expression": [
    "MATCH (n:Village|Community) RETURN n.id AS id",
    "MATCH (n:Organization&!Area) RETURN n.id AS id",
    "MATCH (n:Entity) WHERE n:Village|Community RETURN n.id AS id",
    "MATCH (n:Entity) WHERE n:!Area RETURN n.id AS id",
  ],
  "a label that is no literal": ["MATCH (n:$($label)) RETURN n.id AS id"],
  "a type that is no literal": ["MATCH (a:Entity)-[r:$($type)]->(b:Entity) RETURN r.id AS id"],
  "WHERE inside a node": ["MATCH (n:Entity WHERE n.id > $id) RETURN n.id AS id"],
  "WHERE inside a link": ["MATCH (a:Entity)-[r:SERVES WHERE r.id > $id]->(b:Entity) RETURN r.id AS id"],
  "two MATCH clauses rather than a list of patterns": ["MATCH (a:Entity), (b:Entity) RETURN a.id AS one, b.id AS two"],
  "SET b = … does nothing in one engine: +=": [
    "MATCH (a:Entity) MATCH (b:Entity) SET b = a RETURN 1 AS one",
    "MATCH (b:Entity) SET b.name = $name, b = $props RETURN 1 AS one",
  ],
  "a lookup by id through Enterprise scans the label": [
    "MATCH (n:Enterprise {id: $id}) RETURN n.name AS name",
    "MATCH (n:Enterprise) WHERE n.id IN $ids RETURN n.name AS name",
  ],
  "an optional filter: a fragment for compose() instead": [
    "MATCH (n:Entity) WHERE $kind IS NULL OR n.kind = $kind RETURN n.id AS id",
    "MATCH (n:Entity) WHERE n.kind = $kind OR $kind IS NULL RETURN n.id AS id",
  ],
  "a variable selector in a map projection": ["MATCH (n:Entity) WITH n, 1 AS one RETURN n{.id, one} AS map"],
};

describe("a planted fault against the dialect is reported:", () => {
  const cases = Object.entries(PLANTED).flatMap(([fault, texts]) => texts.map((text) => [fault, text] as const));
  test.each(cases)("%s in %s", (fault, text) => expect(dialectFaults(text)).toEqual([fault]));
});

/** Forms of the dialect that come close to a fault. */
const SOUND = [
  "MATCH (n:Entity:Enterprise {id: $id}) RETURN n.name AS name",
  "MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) MERGE (a)-[r:SERVES {id: $id}]->(b) SET r += $props RETURN r.id AS id",
  "MATCH (n:Entity {id: $id}) RETURN COUNT { (n)-[:SERVES]->() } AS degree",
  "MATCH (n:Entity {id: $id}) CALL (n) { MATCH (n)-[r:SERVES|ASSISTS]-(far:Entity) RETURN r, far LIMIT $limit } RETURN far.id AS id",
  "MATCH (n:Entity) WHERE any(c IN n.citations WHERE c = $c) RETURN CASE WHEN n:Village THEN 'A' ELSE null END AS kind",
  "MATCH way = (a:Entity)-[:LOCATED_IN*1..8]->(b:Entity) RETURN [x IN nodes(way) | x.id] AS ids, {id: a.id, b: b.id} AS map",
  "MATCH (n:Entity) RETURN n.id AS id SKIP $skip LIMIT $limit",
  "MATCH (n:Entity) SET n.name = $name, n.kind = $kind RETURN size(n.aliases) + 1 AS total // ) LIMIT $x + 1",
  "MATCH (n:Entity) WHERE n.name = 'LIMIT $x + (' RETURN range(0, size(n.aliases) - 1) AS steps",
];

test.each(SOUND)("nothing is reported of %s", (text) => expect(dialectFaults(text)).toEqual([]));

test("a fragment may name what the statement around it has bound, and labels what it brings itself", () => {
  expect(dialectFaults("EXISTS { (node)-[link]-(other:Entity) }", "fragment")).toEqual([]);
  expect(dialectFaults("EXISTS { (node)-[a]-(x)-[b]-(x:Entity) }", "fragment")).toEqual([
    "a node without a label: (x)",
  ]);
});

describe("a planted word that the declaration does not know is reported:", () => {
  test.each([
    ["unknown label Enterprize", "MATCH (n:Enterprize) RETURN n.id AS id"],
    ["unknown label Enterprize", "MATCH (n:Entity) WHERE n:Enterprize RETURN n.id AS id"],
    ["unknown label Enterprize", "MATCH (n:Entity) SET n:Enterprize RETURN n.id AS id"],
    ["unknown relationship type SERVED", "MATCH (a:Entity)-[r:SERVED]->(b:Entity) RETURN r.id AS id"],
    ["unknown property n.nmae", "MATCH (n:Entity) RETURN n.nmae AS name"],
    ["unknown property m.nmae", "MATCH (n:Entity) WITH n AS m RETURN m.nmae AS name"],
    ["unknown property r.form", "MATCH (a:Entity)-[r:SERVES]->(b:Entity) RETURN r.form AS form"],
    ["unknown property n.aliases", "MATCH (n:Source) RETURN n.aliases AS aliases"],
    ["unknown property nmae", "MATCH (n:Entity {nmae: $name}) RETURN n.id AS id"],
    ["unknown property n.nmae", "MERGE (n:Entity {id: $id}) SET n += {nmae: $name} RETURN n.id AS id"],
  ])("%s in %s", (fault, text) => expect(vocabularyFaults(text, VOCABULARY)).toEqual([fault]));

  test("none in the fields of a row", () => {
    const text = "UNWIND $rows AS row MATCH (n:Entity {id: row.key}) SET n += row.props RETURN n.id AS id";
    expect(vocabularyFaults(text, VOCABULARY)).toEqual([]);
  });
});
