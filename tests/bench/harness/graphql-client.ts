/** A small client that keeps its connections: what is measured is the server, not the opening of sockets. */
import { Agent, request } from "node:http";

export type Variables = Readonly<Record<string, unknown>>;
export type Data = Readonly<Record<string, unknown>>;

export class GraphqlClient {
  readonly #agent: Agent;
  readonly #url: URL;

  constructor(address: string, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#url = new URL(address);
  }

  /** The data of the answer; rejects where there are errors. */
  async ask(query: string, variables: Variables): Promise<Data> {
    const text = await this.#post(JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`${query} ${JSON.stringify(variables)}: ${text.slice(0, 500)}`);
    return data;
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<string> {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const sent = request(this.#url, { method: "POST", agent: this.#agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
        answer.on("error", reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }
}
