/** First check of statements: the header says what the text uses, neither more nor less. */
import { describe, expect, test } from "vitest";

import { headerFaults, parseStatement } from "../../src/tools/statement-files.js";
import { everyStatement, faultsOf } from "../support/statements.js";

function faultsOfText(source: string): string[] {
  return headerFaults(parseStatement("room/name.cypher", source));
}

const SOUND = `/// The name of an entity.
/// read maybe
/// $id: string
/// -> name: string
MATCH (n:Entity {id: $id})
RETURN n.name AS name`;

test("every header agrees with its text", () => {
  expect(everyStatement.length).toBeGreaterThan(100);
  expect(faultsOf(everyStatement, headerFaults)).toEqual({});
});

describe("a planted fault is reported:", () => {
  test("none in a sound statement", () => expect(faultsOfText(SOUND)).toEqual([]));

  test("a parameter that the header does not declare", () => {
    expect(faultsOfText(SOUND.replace("{id: $id}", "{id: $id, name: $name}"))).toEqual(["undeclared parameter $name"]);
  });

  test("a parameter that the text does not use", () => {
    expect(faultsOfText(SOUND.replace("/// ->", "/// $name: string\n/// ->"))).toEqual(["unused parameter $name"]);
  });

  test("a column that the text does not return", () => {
    expect(faultsOfText(SOUND.replace("\nMATCH", "\n/// -> id: string\nMATCH"))).toEqual([
      "returns name but declares name,id",
    ]);
  });

  test("a column that the header does not declare", () => {
    expect(faultsOfText(SOUND.replace("AS name", "AS name, n.id AS id"))).toEqual([
      "returns name,id but declares name",
    ]);
  });

  test("a write under read", () => {
    expect(faultsOfText(SOUND.replace("\nRETURN", "\nSET n.name = 'x'\nRETURN"))).toEqual(["a write under read"]);
  });

  test("no sentence that says what it is for", () => {
    expect(faultsOfText(SOUND.replace("/// The name of an entity.\n", ""))).toEqual(["no doc line"]);
  });

  test("a type that there is not", () => {
    expect(() => faultsOfText(SOUND.replace("id: string", "id: uuid"))).toThrow("unknown type uuid");
  });

  test("neither read nor write nor fragment", () => {
    expect(() => faultsOfText(SOUND.replace("read maybe", "reads"))).toThrow("the header must say");
  });
});
