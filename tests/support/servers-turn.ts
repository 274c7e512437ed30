/** The servers of a run are wiped by every file that uses them: one file at a time has them, the others wait. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * Gives turns in the order in which they are asked for; a turn ends with its connection, however the file ends.
 * Resolves with the port where they are asked for; does not keep Node running.
 */
export function giveTurns(): Promise<number> {
  const waiting: Socket[] = [];
  const next = () => waiting[0]?.write("yours");
  const server = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) next();
    socket.on("error", () => undefined); // told by close
    socket.on("close", () => {
      const [before] = waiting;
      waiting.splice(waiting.indexOf(socket), 1);
      if (before === socket) next();
    });
  });
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening((server.address() as AddressInfo).port)).unref();
  });
}

/** Resolves when this file has the servers: until its process ends. */
export function serversTurn(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((granted, lost) => {
    socket.once("data", () => {
      socket.unref();
      granted();
    });
    socket.once("error", lost);
  });
}
