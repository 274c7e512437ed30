/** What the graph holds in all: counts that the engines keep themselves, and the sources. */
import { overviewLinks, overviewOrganizations, overviewOthers } from "../graph/queries.gen.js";
import {
  LINK_TYPES,
  type LinkType,
  MODEL_VERSION,
  ORGANIZATION_KINDS,
  type OrganizationKind,
} from "../model/model.gen.js";
import { ask, type Reading } from "./reading.js";
import { allSources, type SourceRecord } from "./sources.js";

export interface Overview {
  /** Every kind in the model's order, those without an organization too. */
  readonly organizations: readonly { readonly key: OrganizationKind; readonly count: number }[];
  /** Every type in the model's order, ended links counted. */
  readonly links: readonly { readonly key: LinkType; readonly count: number }[];
  readonly sources: readonly SourceRecord[];
  readonly observations: number;
  readonly initiatives: number;
  readonly modelVersion: number;
}

export async function overview(reading: Reading): Promise<Overview> {
  const [kinds, types, others, sources] = await Promise.all([
    ask(reading, overviewOrganizations, {}),
    ask(reading, overviewLinks, {}),
    ask(reading, overviewOthers, {}),
    allSources(reading),
  ]);
  return {
    organizations: ordered(ORGANIZATION_KINDS, kinds),
    links: ordered(LINK_TYPES, types),
    sources,
    observations: others[0]?.observations ?? 0,
    initiatives: others[0]?.initiatives ?? 0,
    modelVersion: MODEL_VERSION,
  };
}

function ordered<K extends string>(keys: readonly K[], rows: readonly { key: string; total: number }[]) {
  const totals = new Map(rows.map(({ key, total }) => [key, total]));
  return keys.map((key) => ({ key, count: totals.get(key) ?? 0 }));
}
