/** The server's entry point: `node dist/main.js`. */
import "./production.js";
import "reflect-metadata";

import { leanHeap } from "./lean-heap.js";
import { serve } from "./server/serve.js";

leanHeap();
await serve(process.env);
