/** Puts every question to every side: all are asked and compared first, so that every server is warm, then timed. */

import type { Landmarks } from "../questions/landmarks.js";
import type { Question } from "../questions/question.js";
import { type Effort, type Figures, measure, warmUp } from "./measure.js";
import { hasQueryField } from "./schema-fields.js";
import type { Ask, Side } from "./sides.js";

export interface Measured {
  readonly question: Question;
  /** By side; a sentence where it could not be measured. */
  readonly figures: ReadonlyMap<string, Figures | string>;
}

type Subjects = readonly Readonly<Record<string, unknown>>[];

interface Asked {
  readonly question: Question;
  readonly subjects: Subjects;
  readonly figures: Map<string, Figures | string>;
}

/** Subjects whose answers are compared. */
const COMPARED = 12;

export async function askAll(
  questions: readonly Question[],
  sides: readonly Side[],
  landmarks: Landmarks,
  effort: Effort,
  say: (line: string) => void,
  skipped: string[] = [],
): Promise<Measured[]> {
  const all: Asked[] = [];
  for (const question of questions) {
    const missing = question.needs?.filter((field) => !hasQueryField(field)) ?? [];
    const subjects = question.subjects(landmarks);
    if (missing.length > 0) skipped.push(`${question.name} (the schema has no ${missing.join(", ")} yet)`);
    else if (subjects.length === 0) skipped.push(`${question.name} (no such subject at this size)`);
    else all.push({ question, subjects, figures: new Map() });
  }
  for (const line of skipped) say(`skipped: ${line}`);
  for (const one of all) {
    const expected = new Map<number, string>();
    await askSides(one, sides, say, async (ask) => {
      await compare(ask, one.subjects, expected);
      await warmUp((turn) => ask(one.subjects[turn % one.subjects.length] ?? {}), effort);
    });
  }
  for (const one of all) await askSides(one, sides, say, (ask, side) => time(ask, side, one, effort, say));
  return all;
}

/** Where a side fails, the table says so and it is not asked again. */
async function askSides(
  { question, figures }: Asked,
  sides: readonly Side[],
  say: (line: string) => void,
  work: (ask: Ask, side: Side) => Promise<void>,
): Promise<void> {
  for (const side of sides) {
    const ask = side.asks(question);
    if (!ask || figures.has(side.name)) continue;
    try {
      await work(ask, side);
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      figures.set(side.name, verdictOn(sentence));
      say(`${question.name} · ${side.name}: ${sentence}`);
    }
  }
}

/** Throws where an answer is not that of the sides before. */
async function compare(ask: Ask, subjects: Subjects, expected: Map<number, string>): Promise<void> {
  for (const [place, subject] of subjects.slice(0, COMPARED).entries()) {
    const answer = JSON.stringify(await ask(subject));
    const other = expected.get(place) ?? answer;
    expected.set(place, other);
    if (answer !== other)
      throw new Error(`differs: ${JSON.stringify(subject)}\n  ${other.slice(0, 600)}\n  ${answer.slice(0, 600)}`);
  }
}

async function time(
  ask: Ask,
  side: Side,
  { question, subjects, figures }: Asked,
  effort: Effort,
  say: (line: string) => void,
): Promise<void> {
  const before = side.cpuMs?.() ?? null;
  const found = await measure((turn) => ask(subjects[turn % subjects.length] ?? {}), effort);
  const after = side.cpuMs?.() ?? null;
  const cpuMs = before === null || after === null ? {} : { cpuMs: (after - before) / found.asked };
  figures.set(side.name, { ...found, ...cpuMs });
  const shown = [found.p50, found.p95, found.p99].map((ms) => ms.toFixed(2)).join(" / ");
  say(`${question.name} · ${side.name}: ${shown} ms, ${Math.round(found.rate)} a second`);
}

/** What the table says where there are no figures; the sentence itself is printed. */
function verdictOn(sentence: string): string {
  if (sentence.startsWith("differs")) return "another answer";
  if (sentence.includes("within the timeout")) return "over the server's 60 s";
  return sentence.includes("memory.transaction.max") ? "over the server's 256 MB" : "failed";
}
