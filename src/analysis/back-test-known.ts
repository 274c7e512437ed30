/** The pairs of organizations that links of a type are known to join today, party organizations standing for their hosts. */
import { compose, condition } from "../graph/compose.js";
import { linkOfType } from "../graph/families.gen.js";
import { orderAscending } from "../graph/queries.gen.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import { ask } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import type { Inquiry } from "./evidence-inquiry.js";
import { loadUnits, representatives, type Units } from "./evidence-units.js";

/** Links read: the first by id, which derive from a hash, so that this is a sample where there are more. */
export const MAX_KNOWN = 2_000;

export interface KnownPair {
  /** Who asks: the helped, or either end where the link has no direction. */
  readonly asker: EntityRecord;
  /** The other end's unit, whoever of it may be suggested. */
  readonly other: EntityRecord;
  /** Those of it that may be suggested; none where nobody may, which counts as not found. */
  readonly targets: readonly string[];
  /** The same of the asker's unit, for a link that may be asked about from either end. */
  readonly turned: readonly string[];
  readonly key: string;
}

/** Each pair once, however many links join it, in order of its key. */
export async function knownPairs(inquiry: Inquiry): Promise<KnownPair[]> {
  const { reading, pairing, period } = inquiry;
  const way = condition(orderAscending, {});
  const composed = compose(linkOfType[pairing.type], { ...period, limit: MAX_KNOWN }, { way });
  const links = await ask(reading, composed.query, composed.params);
  const ends = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort(compareCodePoints);
  const [units, entities] = await Promise.all([loadUnits(inquiry, ends), entitiesByIds(reading, ends)]);
  const hosts = await entitiesByIds(reading, hostsOf(units));
  const known = new Map<string, KnownPair>();
  for (const { from, to } of links) {
    const [asker, other] = [to, from].map((id) => whole(id, units, entities, hosts));
    if (!asker || !other || asker.id === other.id) continue;
    const [turned = [], targets = []] = [to, from].map((id) =>
      representatives({ id, kind: entities.get(id)?.kind ?? "" }, units, pairing.fits).map((found) => found.id),
    );
    const key = keyOf(asker.id, other.id, pairing.candidateEnd === "either");
    if (!known.has(key)) known.set(key, { asker, other, targets, turned, key });
  }
  return [...known.values()].sort((a, b) => compareCodePoints(a.key, b.key));
}

function hostsOf(units: Units): string[] {
  return [...new Set([...units.values()].flat().flatMap(({ isHost, member }) => (isHost ? [member] : [])))];
}

/** The first host of a party organization, or the organization itself. */
function whole(
  id: string,
  units: Units,
  entities: ReadonlyMap<string, EntityRecord>,
  hosts: ReadonlyMap<string, EntityRecord>,
): EntityRecord | undefined {
  const host = (units.get(id) ?? [])
    .filter(({ isHost }) => isHost)
    .map(({ member }) => member)
    .sort(compareCodePoints)[0];
  return (host === undefined ? undefined : hosts.get(host)) ?? entities.get(id);
}

function keyOf(asker: string, other: string, isEither: boolean): string {
  // No id holds a line break.
  return (isEither ? [asker, other].sort(compareCodePoints) : [asker, other]).join("\n");
}
