/** Lets a closing server end with its last answer instead of with its last open socket. */
import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";

/**
 * Cuts what is connected once no request is at work any more. Node itself closes only sockets that have already carried
 * a request: one that a browser opened in advance would hold the end for as long as its headers may take.
 */
export function endWithLastAnswer(app: FastifyInstance): void {
  let atWork = 0;
  let isClosing = false;
  const cutWhenDone = () => {
    if (isClosing && atWork === 0) app.server.closeAllConnections();
  };
  app.server.on("request", (_request, response: ServerResponse) => {
    atWork += 1;
    response.once("close", () => {
      atWork -= 1;
      cutWhenDone();
    });
  });
  app.addHook("preClose", async () => {
    isClosing = true;
    cutWhenDone();
  });
}
