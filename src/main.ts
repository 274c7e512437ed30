/** The server's entry point: `node dist/main.js`. */
import "reflect-metadata";

import { serve } from "./server/serve.js";

await serve(process.env);
