/** What chance would find: five drawn at random among the organizations of the asker's own area. */
import { suggestionPlaces } from "../graph/queries.gen.js";
import { ask } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { groupBy } from "../traversal/group-by.js";
import type { KnownPair } from "./back-test-known.js";
import type { Inquiry } from "./evidence-inquiry.js";
import { organizationsIn } from "./evidence-places.js";
import { askerUnit, loadUnits, representatives } from "./evidence-units.js";

/** Five of so many find next to nothing: larger areas are counted as having this many, to the good of chance. */
const MAX_POOL = 1_000;
const DRAWN = 5;

/** For each hidden pair the probability that it is among five drawn, known links left out of the drawing. */
export async function randomHits(
  inquiry: Inquiry,
  hidden: readonly KnownPair[],
  known: readonly KnownPair[],
): Promise<number[]> {
  const ids = [...new Set(hidden.flatMap(({ asker, targets }) => [asker.id, ...targets]))];
  const areasOf = await areas(inquiry, ids);
  const nearest = (id: string) => areasOf.get(id)?.[0];
  const pools = await poolsOf(inquiry, [...new Set(hidden.flatMap(({ asker }) => nearest(asker.id) ?? []))]);
  const units = await loadUnits(inquiry, ids);
  const taken = linkedUnits(known, hidden);
  return hidden.map(({ asker, targets }) => {
    const area = nearest(asker.id);
    if (area === undefined || !targets.some((id) => areasOf.get(id)?.includes(area))) return 0;
    const own = askerUnit(asker.id, units);
    const pool = (pools.get(area) ?? []).filter((id) => !own.has(id) && !taken.get(asker.id)?.has(id));
    return Math.min(1, DRAWN / Math.max(1, pool.length));
  });
}

/** The administrative areas of each organization, nearest first. */
async function areas({ reading, period }: Inquiry, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = (await ask(reading, suggestionPlaces, { ids, ...period })).filter(({ kind }) => kind === "AREA");
  rows.sort((a, b) => a.steps - b.steps || compareCodePoints(a.place, b.place));
  return new Map([...groupBy(rows, ({ near }) => near)].map(([id, own]) => [id, own.map(({ place }) => place)]));
}

/** Those in each area that may be suggested, party organizations standing for their hosts. */
async function poolsOf(inquiry: Inquiry, ids: readonly string[]): Promise<Map<string, string[]>> {
  const pools = await organizationsIn(inquiry, ids, MAX_POOL);
  const units = await loadUnits(inquiry, [...new Set([...pools.values()].flat().map(({ id }) => id))]);
  return new Map(
    [...pools].map(([place, inside]) => {
      const fitting = inside.flatMap((found) => representatives(found, units, inquiry.pairing.fits));
      return [place, [...new Set(fitting.map(({ id }) => id))]];
    }),
  );
}

/** Asker → those it is known to be linked with and that are not hidden: nobody would draw them. */
function linkedUnits(known: readonly KnownPair[], hidden: readonly KnownPair[]): Map<string, Set<string>> {
  const isHidden = new Set(hidden.map(({ key }) => key));
  const linked = new Map<string, Set<string>>();
  for (const { asker, other, key } of known) {
    if (isHidden.has(key)) continue;
    linked.set(asker.id, (linked.get(asker.id) ?? new Set()).add(other.id));
    linked.set(other.id, (linked.get(other.id) ?? new Set()).add(asker.id));
  }
  return linked;
}
