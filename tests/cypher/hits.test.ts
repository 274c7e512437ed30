/** No question reads more of the store than it did when its hits were recorded, and each says what its bare statement says. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";

import { buildApiSchema } from "../../src/api/schema.js";
import type { Graph } from "../../src/graph/graph.js";
import { shapeOf } from "../bench/generate/shape.js";
import { openBare, runBare } from "../bench/harness/bare.js";
import { hitsOf } from "../bench/harness/hits.js";
import { bareSide } from "../bench/harness/sides.js";
import { findLandmarks, type Landmarks } from "../bench/questions/landmarks.js";
import { QUESTIONS } from "../bench/questions/questions.js";
import { emptyGraph } from "../support/empty-graph.js";
import { databases, onDatabases, type TestDatabase } from "../support/engines.js";
import { loadGenerated } from "../support/generated.js";

const RECORD = "tests/bench/hits.json";
const SIZE = 4_000; // The least with a hub of 1,000.
const TODAY = "2026-11-21";
const REPLAN = "CALL db.prepareForReplanning(60)";
const SUBJECTS = 5;
/** Plans differ a little with the statistics of a run. */
const TOLERANCE = 1.1;
/** Hits are recorded on the production version alone; the others may plan otherwise. */
const recordedOn = databases.filter(({ name }) => name === "neo4j-5.26" || name === "given");
const isRenewal = process.env.HITS === "renew";

interface Recorded {
  readonly note: string;
  readonly hits: Readonly<Record<string, number>>;
}

function hits({ uri, open }: TestDatabase): void {
  let graph: Graph;
  let driver: Driver;
  let landmarks: Landmarks;
  const schema = buildApiSchema();
  const found: Record<string, number> = {};

  beforeAll(async () => {
    graph = await open();
    await loadGenerated(graph, SIZE);
    driver = openBare(uri);
    // Plans follow statistics, and suites before have left theirs: look at the data anew, forget every plan.
    await runBare(driver, REPLAN, {}, "WRITE");
    landmarks = await findLandmarks(shapeOf(SIZE), driver, TODAY);
  });
  afterAll(async () => {
    if (isRenewal) writeFileSync(RECORD, `${JSON.stringify({ note: NOTE, hits: found }, null, 2)}\n`);
    await emptyGraph(graph);
    await runBare(driver, REPLAN, {}, "WRITE");
    await driver.close();
    await graph.close();
  });

  const known = QUESTIONS.filter(({ needs = [] }) =>
    needs.every((field) => schema.getQueryType()?.getFields()[field] !== undefined),
  );

  test.each(known.map((question) => [question.name, question] as const))("%s", async (name, question) => {
    const subjects = question.subjects(landmarks).slice(0, SUBJECTS);
    if (subjects.length === 0) return;
    // Once before: what is asked once a minute, and plans, are not of the question.
    for (const subject of subjects) await hitsOf(schema, graph, driver, question, subject, TODAY);
    const askBare = bareSide(driver, TODAY).asks(question);
    let hits = 0;
    for (const subject of subjects) {
      const counted = await hitsOf(schema, graph, driver, question, subject, TODAY);
      hits += counted.hits;
      // What is timed beside it must say the same.
      if (askBare) expect(counted.answer).toEqual(await askBare(subject));
    }
    found[name] = Math.round(hits / subjects.length);
    if (isRenewal) return;
    const { hits: recorded } = JSON.parse(readFileSync(RECORD, "utf8")) as Recorded;
    expect(recorded, "a question without recorded hits: renew the record").toHaveProperty([name]);
    expect(found[name]).toBeLessThanOrEqual(Math.ceil((recorded[name] ?? 0) * TOLERANCE));
  });
}

onDatabases(hits, recordedOn);

const NOTE =
  "Database hits of each question, mean of five subjects, on a generated graph of 4,000 organizations and Neo4j 5.26. Renew: HITS=renew npx vitest run tests/cypher/hits.test.ts, and say in the commit why a number grew.";
