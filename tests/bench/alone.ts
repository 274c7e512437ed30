/** The command `npm run bench:alone`: our server beside Apollo's stock one, neither with a database. */
import { writeFileSync } from "node:fs";

import { load } from "./alone/load.js";
import { CLIENTS } from "./harness/measure.js";
import { NodeProcess } from "./harness/node-process.js";
import { installPeer } from "./harness/peer.js";
import { machine } from "./harness/record.js";
import { ALONE_SECTION, writeResults } from "./harness/write-results.js";

const ROUNDS = 9;
const ROUND_MS = 2_000;
/** The first rounds, in which code is still being compiled, do not count. */
const WARM_UP = 2;

const ALL = "id name kind aliases summary version since until serves";
const QUESTIONS = [
  {
    name: "one organization by id, three fields",
    ours: "query ($id: ID!) { organization(id: $id) { id name kind } }",
    variables: { id: "enterprise-0" },
  },
  {
    name: "twenty by id, nine fields",
    ours: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { ${ALL} } } }`,
    variables: { ids: Array.from({ length: 20 }, (_, at) => `enterprise-${at}`) },
  },
];

interface Alone {
  readonly server: NodeProcess;
  readonly address: URL;
}

async function start(program: string): Promise<Alone> {
  const server = new NodeProcess([program], { NODE_ENV: "production" });
  return { server, address: new URL(await server.said(/answers at (http:\/\/\S+)/)) };
}

async function dataOf({ address }: Alone, body: string): Promise<unknown> {
  const answer = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
  return ((await answer.json()) as { data?: unknown }).data;
}

async function measure(sides: readonly Alone[], body: string) {
  const [expected, ...others] = await Promise.all(sides.map((side) => dataOf(side, body)));
  if (!expected || others.some((other) => JSON.stringify(other) !== JSON.stringify(expected))) {
    throw new Error(`the answers differ: ${JSON.stringify([expected, ...others])}`);
  }
  const figures = sides.map(() => ({ rates: [] as number[], cpu: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [at, { server, address }] of sides.entries()) {
      const [cpuBefore, begun] = [server.usage.cpuMs ?? 0, performance.now()];
      const answered = await load(address, body, CLIENTS, ROUND_MS);
      if (round < WARM_UP) continue;
      figures[at]?.rates.push((answered / (performance.now() - begun)) * 1_000);
      figures[at]?.cpu.push(((server.usage.cpuMs ?? 0) - cpuBefore) / answered);
    }
  }
  return figures.map(({ rates, cpu }) => ({ rate: medianOf(rates), cpuMs: medianOf(cpu) }));
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function main(): Promise<void> {
  installPeer();
  const ours = await start("tests/bench/alone/ours.mjs");
  const stock = await start("tests/bench/peer/stock.mjs");
  try {
    const lines: string[] = [];
    for (const { name, ours: query, variables } of QUESTIONS) {
      const [own, other] = await measure([ours, stock], JSON.stringify({ query, variables }));
      if (!own || !other) throw new Error("a side is missing");
      const cells = [own, other].map(({ rate, cpuMs }) => `${Math.round(rate)} | ${cpuMs.toFixed(3)}`);
      lines.push(`| ${name} | ${cells.join(" | ")} | ${(own.rate / other.rate).toFixed(2)} |`);
      console.log(lines.at(-1));
    }
    const schemaMs = await ours.server.said(/schema built in (\d+) ms/);
    const peakMb = Math.round(ours.server.usage.peakMb ?? 0);
    writeFileSync(
      ALONE_SECTION,
      sectionOf(lines, `Our schema is built in ${schemaMs} ms; at most ${peakMb} MB resident.`),
    );
    writeResults();
  } finally {
    await ours.server.stop();
    await stock.server.stop();
  }
}

function sectionOf(lines: readonly string[], remark: string): string {
  return `## The server alone

\`npm run bench:alone\`: our server with a graph that answers at once beside Apollo's standalone server with a schema of two types, ${CLIENTS} connections turn by
turn, medians of ${ROUNDS} rounds of ${ROUND_MS / 1_000} s; ${machine()}. CPU is milliseconds of the server's process for each answer. The target is three times the stock server's rate.

| question | ours, a second | CPU | Apollo, a second | CPU | times |
| --- | --- | --- | --- | --- | --- |
${lines.join("\n")}

${remark}
`;
}

await main();
