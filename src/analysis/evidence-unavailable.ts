/** Who is not to be suggested whatever speaks for it: those linked so already, and those of the same house. */
import type { Inquiry } from "./evidence-inquiry.js";
import { HOUSE_TYPES, joiningRows } from "./evidence-links.js";

type UnitsById = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Member of an asker → organizations that its suggestions leave out today. A firm builds nothing together with a team that
 * it founded or commands; it may be helped by its superior, never by its own part.
 */
export async function unavailable(
  inquiry: Inquiry,
  askers: UnitsById,
  candidates: UnitsById,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { pairing, period } = inquiry;
  const isEither = pairing.candidateEnd === "either";
  // From the askers' side, who are fewer than those found around them.
  const [ids, ends] = [membersOf(askers), membersOf(candidates)];
  const [linked, house] = await Promise.all([
    joiningRows(inquiry, ids, ends, { types: [pairing.type], period }),
    joiningRows(inquiry, ids, ends, { types: HOUSE_TYPES, period }),
  ]);
  const left = new Map<string, Set<string>>();
  const leave = (asker: string, other: string) => left.set(asker, (left.get(asker) ?? new Set()).add(other));
  for (const { near, far, outgoing } of linked) if (isEither || !outgoing) leave(near, far);
  for (const { near, far, outgoing, type } of house) {
    const isPartOfAsker = outgoing === (type === "ESTABLISHED");
    if (isEither || isPartOfAsker) leave(near, far);
  }
  return left;
}

function membersOf(units: UnitsById): string[] {
  return [...new Set([...units.values()].flatMap((unit) => [...unit]))];
}
