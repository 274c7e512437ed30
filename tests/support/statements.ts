/** The statements of `cypher/` as the checks see them: read from the files, slots filled as they stand. */
import { readStatements, type Statement } from "../../src/tools/statement-files.js";

export const everyStatement: readonly Statement[] = readStatements("cypher");
export const statements = everyStatement.filter((statement) => statement.mode !== "fragment");

/** The text with each slot as it stands where compose() is given nothing for it. */
export function standingText({ text, slots }: Pick<Statement, "text" | "slots">): string {
  return text.replace(/\$\$(\w+)/g, (_, slot: string) => slots[slot] ?? "true");
}

/** Name → its faults, for those that have any: `{}` is what a test wishes to see. */
export function faultsOf(
  checked: readonly Statement[],
  check: (statement: Statement) => readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries(
    checked.map((statement) => [statement.name, check(statement)] as const).filter(([, faults]) => faults.length > 0),
  );
}
