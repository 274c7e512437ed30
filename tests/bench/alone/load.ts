/** Asks one thing over kept connections with as little work as can be: what is measured is the server. */
import { connect, type Socket } from "node:net";

const HEAD_END = "\r\n\r\n";

/** How many were answered within this time by so many connections, each asking anew as soon as it is answered. */
export async function load(address: URL, body: string, connections: number, forMs: number): Promise<number> {
  const until = performance.now() + forMs;
  const counts = Array.from({ length: connections }, () => askOver(address, requestOf(address, body), until));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function requestOf({ host, pathname }: URL, body: string): Buffer {
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    "accept: application/json",
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(head.join("\r\n") + HEAD_END + body);
}

function askOver({ hostname, port }: URL, request: Buffer, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => void socket.setNoDelay().write(request));
    let answered = 0;
    socket.on("error", reject);
    onAnswers(socket, reject, () => {
      answered += 1;
      if (performance.now() < until) return void socket.write(request);
      socket.destroy();
      resolve(answered);
    });
  });
}

/** Calls back for each answer that came whole; anything but a 200 without errors is a failure. */
function onAnswers(socket: Socket, failed: (error: Error) => void, answered: () => void): void {
  let text = "";
  let missing: number | null = null;
  socket.on("data", (data) => {
    if (missing !== null) missing -= data.length;
    else {
      text += data.toString("latin1"); // A byte is a letter: lengths are of bytes.
      const headEnd = text.indexOf(HEAD_END);
      if (headEnd < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (!text.startsWith("HTTP/1.1 200") || !length || text.includes('"errors"')) return failed(new Error(text));
      missing = headEnd + HEAD_END.length + Number(length) - text.length;
    }
    if (missing > 0) return;
    [text, missing] = ["", null];
    answered();
  });
}
