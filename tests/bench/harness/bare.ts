/** Runs plain Cypher through the driver, auto-commit with positional rows: the limit that any server has. */
import neo4j, { type Driver } from "neo4j-driver";

export type Row = readonly unknown[];

export function openBare(uri: string): Driver {
  return neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
}

export async function runBare(
  driver: Driver,
  text: string,
  params: Readonly<Record<string, unknown>>,
  mode: "READ" | "WRITE" = "READ",
): Promise<Row[]> {
  const session = driver.session({ defaultAccessMode: mode });
  try {
    const { records } = await session.run(text, sentAs(params));
    return records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
}

/** Integral numbers are sent as integers: LIMIT takes no others. */
export function sentAs(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const integral = (value: unknown) =>
    typeof value === "number" && Number.isInteger(value) ? neo4j.int(value) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integral(value)]));
}
