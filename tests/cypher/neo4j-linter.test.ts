/** Second check of statements: Neo4j's own linter, as CYPHER 5 and as CYPHER 25, with the words of the declaration. */
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { describe, expect, test } from "vitest";

import { VOCABULARY } from "../../src/model/model.gen.js";
import { faultsOf, standingText, statements } from "../support/statements.js";

// The linter takes a third of a second for a text: of a family, whose texts differ in a label or type, one is enough.
const linted = statements.filter(
  ({ family }, at) => !family || statements.findIndex((other) => other.family?.name === family.name) === at,
);
const VERSIONS = ["CYPHER 5", "CYPHER 25"] as const;
/** Fields of the rows and pairs that statements are given: the linter takes them for properties. */
const ROW_FIELDS = ["at", "branch", "from", "owner", "parent", "partner", "props", "row", "to"];

const WORDS = {
  labels: Object.keys(VOCABULARY.nodes),
  relationshipTypes: [...Object.keys(VOCABULARY.links), ...VOCABULARY.bonds],
  propertyKeys: [
    ...Object.values({ ...VOCABULARY.nodes, ...VOCABULARY.links }).flatMap((properties) => Object.keys(properties)),
    ...ROW_FIELDS,
  ],
};

/** Warnings count as faults: a word that the declaration does not know is no more than that to the linter. */
function complaints(version: (typeof VERSIONS)[number], text: string, params: readonly string[]): string[] {
  const parameters = Object.fromEntries(params.map((name) => [name, ""]));
  const { diagnostics } = lintCypherQuery(`${version} ${text}`, { ...WORDS, parameters, defaultLanguage: version });
  return diagnostics.map(({ message }) => String(message));
}

describe.each(VERSIONS)("as %s", (version) => {
  test("Neo4j's linter has nothing to say of any statement or family", () => {
    const faults = faultsOf(linted, (statement) =>
      complaints(
        version,
        standingText(statement),
        statement.params.map(([name]) => name),
      ),
    );
    expect(faults).toEqual({});
  }, 300_000);

  test.each([
    ["Invalid input 'RETRN'", "MATCH (n:Entity) RETRN n.id AS id"],
    ["Variable `m` not defined", "MATCH (n:Entity) RETURN m.id AS id"],
    ["Parameter $name is not defined", "MATCH (n:Entity) WHERE n.name = $name RETURN n.id AS id"],
    ["Label Enterprize is not present", "MATCH (n:Enterprize) RETURN n.id AS id"],
    ["Relationship type SERVED is not present", "MATCH (a:Entity)-[r:SERVED]->(b:Entity) RETURN r.id AS id"],
    ["nmae is not present", "MATCH (n:Entity) RETURN n.nmae AS name"],
    ["deprecated", "MATCH (n:Entity) CALL { WITH n RETURN 1 AS one } RETURN n.id AS id, one AS one"],
  ])("a planted fault is reported: %s", (message, text) => {
    expect(complaints(version, text, []).join("\n")).toContain(message);
  });
});
