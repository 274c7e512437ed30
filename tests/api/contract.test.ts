/** The emitted schema keeps the contract: every name and argument exists, or is listed as coming later. */
import { readFileSync } from "node:fs";
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from "graphql";
import { expect, test } from "vitest";

import { generateSchema } from "../../src/tools/generate-schema.js";
import { LATER } from "./later.js";

type Names = Map<string, string>;

/** `Type.field`, `Type.field(argument)` or `Enum.VALUE` → its type in writing. */
function namesOf(path: string): Names {
  const names: Names = new Map();
  for (const definition of parse(readFileSync(path, "utf8")).definitions) addDefinition(names, definition);
  return names;
}

function addDefinition(names: Names, definition: DefinitionNode): void {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      names.set(definition.name.value, "type");
      for (const field of definition.fields ?? []) addField(names, definition.name.value, field);
      break;
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      names.set(definition.name.value, "input");
      for (const field of definition.fields ?? [])
        names.set(`${definition.name.value}.${field.name.value}`, typeOf(field));
      break;
    case Kind.ENUM_TYPE_DEFINITION:
      for (const value of definition.values ?? []) names.set(`${definition.name.value}.${value.name.value}`, "value");
      break;
    case Kind.SCALAR_TYPE_DEFINITION:
      names.set(definition.name.value, "scalar");
      break;
  }
}

function addField(names: Names, type: string, field: FieldDefinitionNode): void {
  names.set(`${type}.${field.name.value}`, print(field.type));
  for (const argument of field.arguments ?? []) {
    names.set(`${type}.${field.name.value}(${argument.name.value})`, typeOf(argument));
  }
}

function typeOf(value: InputValueDefinitionNode): string {
  return print(value.type) + (value.defaultValue ? ` = ${print(value.defaultValue)}` : "");
}

const contract = namesOf("schema/contract.graphql");
const emitted = namesOf("schema/schema.graphql");

/** Whether a name belongs to what the list says comes later: itself, its type, or the field it is an argument of. */
function comesLater(name: string): boolean {
  const [type = ""] = name.split(".");
  const [field = ""] = name.split("(");
  return [name, type, field].some((each) => LATER.includes(each));
}

test("every name of the contract exists with its type, or is listed as coming later", () => {
  const missing = [...contract]
    .filter(([name]) => !comesLater(name))
    .filter(([name, type]) => emitted.get(name) !== type)
    .map(([name, type]) => `${name}: ${type} (here ${emitted.get(name) ?? "absent"})`);
  expect(missing).toEqual([]);
});

test("nothing that is listed as coming later exists already", () => {
  expect(LATER.filter((name) => emitted.has(name))).toEqual([]);
});

test("the list of what comes later is sorted and names only what the contract has", () => {
  expect(LATER).toEqual([...LATER].sort());
  const known = [...contract.keys()].flatMap((name) => [name, name.split(".")[0], name.split("(")[0]]);
  expect(LATER.filter((name) => !known.includes(name))).toEqual([]);
});

test("the schema stays small: fewer than 300 types, under 100 kB", () => {
  const text = readFileSync("schema/schema.graphql", "utf8");
  expect(parse(text).definitions.length).toBeLessThan(300);
  expect(Buffer.byteLength(text)).toBeLessThan(100_000);
});

test("schema/schema.graphql is what the classes make", () => {
  expect(readFileSync("schema/schema.graphql", "utf8")).toBe(generateSchema());
});
