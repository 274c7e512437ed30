/** Who is asked: our server on Neo4j, the driver alone, the peer in two forms, our server on the embedded engine. */
import type { Driver } from "neo4j-driver";

import type { Answer, Asking, Question } from "../questions/question.js";
import { runBare } from "./bare.js";
import { GraphqlClient, type Variables } from "./graphql-client.js";

export type Ask = (subject: Variables) => Promise<Answer>;

export interface Side {
  readonly name: string;
  /** Processor time so far, of a side that is a process of its own. */
  readonly cpuMs?: () => number | null;
  /** Absent where the question cannot be put to this side. */
  readonly asks: (question: Question) => Ask | undefined;
}

const MAX_CONNECTIONS = 64;

export function bareSide(driver: Driver, today: string): Side {
  return {
    name: "driver",
    asks: ({ bare }) =>
      bare && (async (subject) => bare.answerOf(await runBare(driver, bare.text, { ...subject, today }))),
  };
}

/** `sends` are variables that every document of this side takes. */
export function graphqlSide(
  name: string,
  address: string,
  askingOf: (question: Question) => Asking | undefined,
  sends: Variables = {},
): Side & { close(): void } {
  const client = new GraphqlClient(address, MAX_CONNECTIONS);
  return {
    name,
    close: () => client.close(),
    asks: (question) => {
      const asking = askingOf(question);
      if (!asking) return undefined;
      const { document, variablesOf = (subject: Variables) => subject, answerOf } = asking;
      return async (subject) =>
        answerOf(await client.ask(document, variablesFor(document, { ...sends, ...variablesOf(subject) })));
    },
  };
}

/** Only what the document declares: subjects may hold more, for other sides. */
function variablesFor(document: string, given: Variables): Variables {
  return Object.fromEntries(Object.entries(given).filter(([name]) => document.includes(`$${name}:`)));
}
