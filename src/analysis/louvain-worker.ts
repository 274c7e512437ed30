/** Divides the graph it is given and ends: what a thread beside the server runs. */
import { parentPort, workerData } from "node:worker_threads";

import type { Adjacency } from "./adjacency.js";
import { divide } from "./louvain.js";

parentPort?.postMessage(divide(workerData as Adjacency));
