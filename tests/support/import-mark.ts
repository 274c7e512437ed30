/** The mark that an import in batches is unfinished, as a process would leave it that imports elsewhere. */
import type { Graph } from "../../src/graph/graph.js";
import { exchangeMarkImporting } from "../../src/graph/queries.gen.js";

export async function markImporting(graph: Graph, importing: string | null): Promise<void> {
  await graph.write((tx) => tx.run(exchangeMarkImporting, { importing }));
}
