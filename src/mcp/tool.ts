/** What a tool is: a name, what it takes, and a question to the graph; one file each in `tools/`. */
import { z } from "zod";

import { fail } from "../errors.js";
import type { Completeness } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import type { Teller } from "./teller.js";

export interface Answer {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly completeness: Completeness;
  /** Asks for the next page as `after`; null where this is the last. */
  readonly nextCursor?: string | null;
}

interface Spec<S extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For an agent that has to choose: what it answers, and what to ask first. */
  readonly description: string;
  readonly input: S;
  run(reading: Reading, input: z.output<S>, teller: Teller): Promise<Answer>;
}

export interface Tool extends Pick<Spec<z.ZodObject>, "name" | "title" | "description" | "input"> {
  /** Checks the arguments and asks; throws BAD_ARGUMENT where they do not fit. */
  call(reading: Reading, given: unknown, teller: Teller): Promise<Answer>;
}

export function tool<S extends z.ZodObject>(spec: Spec<S>): Tool {
  const { name, title, description, input } = spec;
  return {
    name,
    title,
    description,
    input,
    call: async (reading, given, teller) => spec.run(reading, parsed(input, given), teller),
  };
}

/** Problems told at once; an agent corrects them all in its next attempt. */
const PROBLEMS_TOLD = 5;

function parsed<S extends z.ZodObject>(input: S, given: unknown): z.output<S> {
  const read = input.safeParse(given ?? {});
  if (read.success) return read.data;
  const problems = read.error.issues
    .slice(0, PROBLEMS_TOLD)
    .map((issue) => ({ argument: issue.path.join(".") || "arguments", reason: issue.message }));
  throw fail("BAD_ARGUMENT", { problems });
}

/** The arguments as JSON Schema, as agents read them. */
export function inputSchemaOf({ input }: Tool): Readonly<Record<string, unknown>> & { readonly type: "object" } {
  return { ...z.toJSONSchema(input, { io: "input" }), type: "object" };
}
