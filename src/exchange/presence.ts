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
  const holds = async (any: Query<Record<string, never>, unknown>) => (await reader.ask(any, {})).length > 0;
  const entities = await holds(serverAnyEntity);
  return {
    entities,
    links: entities && (await holds(exchangeAnyLink)),
    observations: await holds(exchangeAnyObservation),
    redirects: await holds(exchangeAnyRedirect),
    sources: await holds(exchangeAnySource),
  };
}
