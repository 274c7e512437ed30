/** Counts what the store reads for a question: database hits of every statement that our server runs for it. */
import { type GraphQLSchema, graphql } from "graphql";
import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";

import { createApiContext } from "../../../src/api/context.js";
import { Deadline } from "../../../src/graph/deadline.js";
import type { Graph } from "../../../src/graph/graph.js";
import type { Params } from "../../../src/graph/query.js";
import { recordingGraph } from "../../support/recording-graph.js";
import type { Answer, Question } from "../questions/question.js";
import { sentAs } from "./bare.js";
import type { Variables } from "./graphql-client.js";

export interface Counted {
  /** Of all statements behind the asking. */
  readonly hits: number;
  readonly answer: Answer;
}

/** Asks our server's schema in this process, without HTTP, and counts what that reads. */
export async function hitsOf(
  schema: GraphQLSchema,
  graph: Graph,
  driver: Driver,
  { ours }: Question,
  subject: Variables,
  today: string,
): Promise<Counted> {
  const recorded = recordingGraph(graph);
  const reading = { graph: recorded.graph, deadline: new Deadline(60_000), today };
  const variableValues = { ...(ours.variablesOf?.(subject) ?? subject) };
  const { data, errors } = await graphql({
    schema,
    source: ours.document,
    variableValues,
    contextValue: createApiContext(reading),
  });
  if (errors?.[0]) throw errors[0];
  let hits = 0;
  for (const { query, params } of recorded.sent) hits += await profiled(driver, query.text.neo4j, params);
  return { hits, answer: ours.answerOf(data ?? {}) };
}

async function profiled(driver: Driver, text: string, params: Params): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, sentAs(params));
    return summary.profile ? hitsBelow(summary.profile) : 0;
  } finally {
    await session.close();
  }
}

function hitsBelow(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsBelow(child), 0);
}
