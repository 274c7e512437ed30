/** The command line: reads arguments, opens the graph, runs one command, answers with its exit code. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";

import { type Config, type Environment, readConfig } from "../config.js";
import { CATALOGUE, CatalogueError } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { openGraph } from "../graph/open-graph.js";
import { isPortHeld } from "../server/held.js";
import { EXIT_CODES_HELP, EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD, EXIT_USAGE, exitCodeOf } from "./exit-codes.js";
import { exportCommand } from "./export-command.js";
import { importCommand } from "./import-command.js";
import type { Terminal } from "./terminal.js";

export interface Setting {
  readonly env: Environment;
  readonly terminal: Terminal;
  readonly clock: () => number;
  /** Aborted on Ctrl-C, or with EXIT_UNREAD as reason: the batch in hand is finished, the next not begun. */
  readonly signal: AbortSignal;
  /** What `-` reads: standard input. */
  readonly input?: AsyncIterable<Uint8Array>;
}

/** Where `mcp --http` listens unless told otherwise: beside the server's 4000. */
const DEFAULT_MCP_PORT = 4_001;
const MAX_PORT = 65_535;

/** Runs the command of these arguments (without node and script) and returns the exit code. */
export async function run(args: readonly string[], setting: Setting): Promise<number> {
  try {
    await commandLine(setting).parseAsync(args, { from: "user" });
    return EXIT_OK;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
    if (setting.signal.reason === EXIT_UNREAD) return EXIT_UNREAD;
    if (setting.signal.aborted) {
      setting.terminal.err("Interrupted. Run the same command again to finish.");
      return EXIT_INTERRUPTED;
    }
    setting.terminal.err(sentenceOf(error));
    return exitCodeOf(error);
  }
}

function commandLine(setting: Setting): Command {
  const { terminal, clock, signal } = setting;
  const output = {
    writeOut: (text: string) => terminal.out(text.trimEnd()),
    writeErr: (text: string) => terminal.err(text.trimEnd()),
  };
  const program = new Command("gongjian").description("A knowledge graph of organizations that build together.");
  program.exitOverride().configureOutput(output).addHelpText("after", EXIT_CODES_HELP);
  const command = (usage: string, description: string) =>
    program.command(usage).description(description).addHelpText("after", EXIT_CODES_HELP);

  command("serve", "answer GraphQL over HTTP, as npm start does").action(() => serveCommand(setting.env));
  command("import", "check a folder of CSV sheets whole, then write what differs")
    .argument(
      "<folder>",
      "organizations.csv, persons.csv, initiatives.csv, links.csv and so on, in any number of parts",
    )
    .option("--check", "look only, and say what an import would do", false)
    .action((folder: string, { check }: { check: boolean }) =>
      withGraph(setting, (graph) => importCommand(graph, { folder, check, now: clock(), signal }, terminal)),
    );
  command("export", "write the graph as CSV sheets that import reads")
    .argument("<folder>", "made where it is missing")
    .addOption(new Option("--format <format>", "the form of the files").choices(["csv"]).default("csv"))
    .option("--bom", "begin files with a byte order mark, for older spreadsheets", false)
    .action((folder: string, { bom }: { bom: boolean }) =>
      withGraph(setting, (graph) => exportCommand(graph, { folder, byteOrderMark: bom, signal }, terminal)),
    );
  addReading(command, setting);
  return program;
}

/** The commands that ask the graph, and write nothing but the seeds into an empty one. */
function addReading(command: (usage: string, description: string) => Command, setting: Setting): void {
  const { terminal, clock, signal, input } = setting;
  command("resolve", "tell which organizations a list of names means, as CSV")
    .argument("<file>", "one name a line, in UTF-8 or GB18030; - reads standard input")
    .option("--bom", "begin with a byte order mark, for older spreadsheets", false)
    .action((file: string, { bom }: { bom: boolean }) =>
      withGraph(setting, async (graph, config) => {
        const { resolveCommand } = await import("./resolve-command.js");
        await resolveCommand(graph, { file, input, byteOrderMark: bom, config, clock, signal }, terminal);
      }),
    );
  command("mcp", "answer agents by the Model Context Protocol, over standard input and output")
    .option("--http", "over streamable HTTP on the loopback interface instead", false)
    .option("--port <port>", "with --http; 0 takes a free one", readPort, DEFAULT_MCP_PORT)
    .action((options: { http: boolean; port: number }) =>
      withGraph(setting, async (graph, config) => {
        const { mcpCommand } = await import("./mcp-command.js");
        await mcpCommand(graph, { ...options, config, clock, signal }, terminal);
      }),
    );
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > MAX_PORT) {
    throw new InvalidArgumentError(`must be a whole number from 0 to ${MAX_PORT}`);
  }
  return Number(text);
}

async function withGraph(setting: Setting, work: (graph: Graph, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig(setting.env);
  const graph = openGraph(config);
  try {
    await work(graph, config);
  } finally {
    await graph.close();
  }
}

/** Loaded on demand: import and export need no HTTP. */
async function serveCommand(env: Environment): Promise<void> {
  await import("reflect-metadata");
  const { serve } = await import("../server/serve.js");
  await serve(env);
}

function sentenceOf(error: unknown): string {
  if (isPortHeld(error)) return "Another process listens there. Stop it, or choose another --port.";
  if (!(error instanceof CatalogueError)) return `Something went wrong on our side: ${String(error)}`;
  const { faults, reason, count, file, folder } = error.details;
  // Faults of an import are lines of their own already; those of the configuration are sentences.
  const list =
    error.code === "CONFIGURATION" && Array.isArray(faults) ? faults.map((fault) => `\n  ${fault}`).join("") : "";
  const cause = error.code === "INTERNAL" ? ` (${String(error.cause)})` : "";
  const many = typeof count === "number" ? ` Faults: ${count}.` : "";
  const place = file ?? folder;
  return `${place ? `${place}: ` : ""}${reason ?? error.message}${many}${list}${list ? "\n" : " "}${CATALOGUE[error.code].advice}${cause}`;
}
