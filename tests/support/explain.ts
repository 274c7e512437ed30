/** Asks a real Neo4j server how it would run a text, without running it. */
import neo4j, { type Driver, type Plan } from "neo4j-driver";

export interface Explained {
  readonly columns: readonly string[];
  /** r, rw, w or s, as the server classes the text. */
  readonly queryType: string;
  /** Names of the plan's operators, as `NodeUniqueIndexSeek`; none twice. */
  readonly operators: readonly string[];
}

/** A connection for EXPLAIN; close it. */
export function openExplainer(uri: string): Driver {
  return neo4j.driver(uri, undefined, { notificationFilter: { minimumSeverityLevel: "OFF" } });
}

export async function explain(driver: Driver, text: string): Promise<Explained> {
  const session = driver.session();
  try {
    const result = session.run(`EXPLAIN ${text}`);
    const columns = await result.keys();
    const summary = await result.summary();
    if (!summary.plan) throw new Error("the server gave no plan");
    return { columns, queryType: summary.queryType, operators: [...new Set(operatorsOf(summary.plan))] };
  } finally {
    await session.close();
  }
}

/** The operators of a plan that visit everything, or every pair, unless the header allows them with a reason. */
export function costlyOperators({ operators }: Explained, allows: readonly string[] = []): string[] {
  const isAllowed = (operator: string) => allows.some((line) => line.startsWith(`${operator} `));
  return operators.filter((operator) => COSTLY.includes(operator) && !isAllowed(operator));
}

const COSTLY = ["AllNodesScan", "CartesianProduct"];

// Operators come as `AllNodesScan@neo4j`.
function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ""), ...plan.children.flatMap(operatorsOf)];
}
