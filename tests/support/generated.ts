/** A generated graph of 1,000 organizations in an engine, for what the seeds are too small to show. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import { type Shape, shapeOf } from "../bench/generate/shape.js";
import { writeFolder } from "../bench/generate/write-folder.js";

const SEED = 7;

export async function loadGenerated(graph: Graph, size = 1_000): Promise<Shape> {
  const folder = await mkdtemp(join(tmpdir(), "gongjian-generated-"));
  try {
    await writeFolder(folder, size, SEED);
    await importFolder(graph, folder, { now: Date.UTC(2026, 10, 21) });
    return shapeOf(size);
  } finally {
    await rm(folder, { recursive: true });
  }
}
