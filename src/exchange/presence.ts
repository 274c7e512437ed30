/** What a graph holds at all when an import begins: where it holds nothing, nothing is looked up. */
import {
  exchangeAnyLink,
  exchangeAnyObservation,
  exchangeAnyRedirect,
  exchangeAnySource,
  serverAnyEntity,
} from "../graph/queries.gen.js";
import type { Query } from "../graph/query.js";
import type { Reader } from "./reader.js";

export interface Presence {
  readonly entities: boolean;
  readonly links: boolean;
  readonly observations: boolean;
  readonly redirects: boolean;
  readonly sources: boolean;
}

export async function presenceOf(reader: Reader): Promise<Presence> {
  const entities = await holds(reader, serverAnyEntity);
  return {
    entities,
    links: entities && (await holdsLinks(reader)),
    observations: await holds(reader, exchangeAnyObservation),
    redirects: await holds(reader, exchangeAnyRedirect),
    sources: await holds(reader, exchangeAnySource),
  };
}

export function holdsLinks(reader: Reader): Promise<boolean> {
  return holds(reader, exchangeAnyLink);
}

async function holds(reader: Reader, any: Query<Record<string, never>, unknown>): Promise<boolean> {
  return (await reader.ask(any, {})).length > 0;
}
