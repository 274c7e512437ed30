/** A TCP server that accepts and says nothing, or passes on to another until it is told to fall silent. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface SilentServer {
  readonly port: number;
  /** How many connections came. */
  readonly accepted: () => number;
  close(): Promise<void>;
}

export async function startSilentServer(port = 0): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  const server = createServer((socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    accepted: () => accepted,
    close: () => closeAll(server, sockets),
  };
}

export interface Relay {
  readonly port: number;
  /** From now on nothing is passed on, in either direction; the sockets stay open. */
  fallSilent(): void;
  /** Passes on again, for connections made from now on. */
  speak(): void;
  close(): Promise<void>;
}

/** Stands between a client and a real server on the loopback interface. */
export async function startRelay(targetPort: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((near) => {
    sockets.add(near);
    near.on("error", () => undefined);
    if (isSilent) return void near.resume();
    const far = connect(targetPort, "127.0.0.1");
    sockets.add(far);
    far.on("error", () => near.destroy());
    let isCut = false;
    const pass = (from: Socket, to: Socket) =>
      from.on("data", (data) => {
        isCut ||= isSilent; // A connection that was silent once stays so: what it lost cannot be made good.
        if (!isCut) to.write(data);
      });
    pass(near, far);
    pass(far, near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    fallSilent() {
      isSilent = true;
    },
    speak() {
      isSilent = false;
    },
    close: () => closeAll(server, sockets),
  };
}

function closeAll(server: ReturnType<typeof createServer>, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
