/** What two organizations share through a third entity: partners, bodies, chains, initiatives. */
import type { Inquiry } from "./evidence-inquiry.js";
import {
  BODY_TYPES,
  INITIATIVE_TYPES,
  joiningRows,
  type LinkedRow,
  linkedRows,
  pastOf,
  type Reach,
  type Tie,
  tieTypes,
  type Way,
} from "./evidence-links.js";
import type { Found } from "./evidence-units.js";

/** How an organization reaches what it may share. */
interface AnchorRule {
  readonly reach: (inquiry: Inquiry) => Reach;
  /** Whether links of the asked type are among those counted. */
  readonly countsAsked: boolean;
}

/** Bodies and chains in one reading, as both are joined by MEMBER_OF. */
export const ANCHOR_RULES = {
  bodies: {
    reach: ({ period }) => ({ types: BODY_TYPES, way: "OUT", period }),
    countsAsked: false,
  },
  initiatives: {
    reach: (inquiry) => ({ types: INITIATIVE_TYPES, way: "OUT", period: pastOf(inquiry) }),
    countsAsked: false,
  },
  partners: {
    reach: ({ pairing, period }) => ({ types: tieTypes(pairing.type), way: "ANY", period }),
    countsAsked: true,
  },
} as const satisfies Readonly<Record<string, AnchorRule>>;

export type AnchorName = keyof typeof ANCHOR_RULES;

/** An entity with the number of its links. */
export interface Anchor {
  readonly id: string;
  readonly kind: string | null;
  readonly degree: number;
}

/** Member → anchor → the links between them. */
type Ties = Map<string, Map<string, Tie[]>>;

/** One kind of thing shared, seen from both sides. */
export interface Shared {
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Of the askers. */
  readonly near: Ties;
  /** Of those found; complete for rare anchors at once, for hubs after confirming. */
  readonly far: Ties;
  /** Anchor → organizations that hold today and are tied to it; rare anchors only. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

/** What the members share with whom, through anchors that are no hubs. */
export async function sharedThrough(inquiry: Inquiry, name: AnchorName, members: readonly string[]): Promise<Shared> {
  const rule: AnchorRule = ANCHOR_RULES[name];
  const reach = rule.reach(inquiry);
  const { hub } = inquiry.limits;
  const out = await linkedRows(inquiry, members, reach);
  const anchors = new Map<string, Anchor>();
  const near: Ties = new Map();
  for (const row of out) {
    const { near: member, far, kind, degree } = row;
    const hidden = rule.countsAsked ? (inquiry.withheld.ends.get(far) ?? 0) : 0;
    anchors.set(far, { id: far, kind, degree: degree - hidden });
    tie(near, member, far, row);
  }
  const rare = [...anchors.values()].filter(({ degree }) => degree <= hub).map(({ id }) => id);
  const back = await linkedRows(inquiry, rare, { ...reach, way: TURNED[reach.way] }, hub + HIDDEN_AT_MOST);
  const far: Ties = new Map();
  for (const row of back) tie(far, row.far, row.near, row);
  return { anchors, near, far, found: foundBehind(inquiry, back) };
}

/** A degree is lowered by what is withheld; the links themselves are read before they are dropped. */
const HIDDEN_AT_MOST = 1_000;

const TURNED: Readonly<Record<Way, Way>> = { ANY: "ANY", OUT: "IN", IN: "OUT" };

function foundBehind({ period }: Inquiry, back: readonly LinkedRow[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const { near, far, kind, farFrom, farTo } of back) {
    // Persons have no kind; the period of the links may have been any, that of a candidate is today.
    if (kind === null || farFrom > period.to || farTo < period.from) continue;
    const known = found.get(near);
    if (known) known.push({ id: far, kind });
    else found.set(near, [{ id: far, kind }]);
  }
  return found;
}

/** Adds which of the candidates' members are tied to the hubs among the anchors. */
export async function confirmHubs(
  inquiry: Inquiry,
  name: AnchorName,
  shared: Shared,
  members: readonly string[],
): Promise<void> {
  const hubs = [...shared.anchors.values()].filter(({ degree }) => degree > inquiry.limits.hub).map(({ id }) => id);
  const { types, way, period } = ANCHOR_RULES[name].reach(inquiry) as Reach;
  for (const row of await joiningRows(inquiry, members, hubs, { types, period })) {
    if (way === "ANY" || row.outgoing) tie(shared.far, row.near, row.far, row);
  }
}

function tie(ties: Ties, member: string, anchor: string, { link, near, far, initiative }: Tie): void {
  const anchors = ties.get(member) ?? new Map<string, Tie[]>();
  ties.set(member, anchors);
  const known = anchors.get(anchor);
  if (known) known.push({ link, near, far, initiative });
  else anchors.set(anchor, [{ link, near, far, initiative }]);
}

/** One anchor that two units share, with the links on both sides. */
export interface SharedAnchor extends Anchor {
  readonly ties: readonly Tie[];
}

/** What two units share, by id; nothing that belongs to one of them. */
export function sharedBy(shared: Shared, asker: ReadonlySet<string>, candidate: ReadonlySet<string>): SharedAnchor[] {
  const ours = tiesOf(shared.near, asker);
  const theirs = tiesOf(shared.far, candidate);
  return [...ours].flatMap(([id, own]) => {
    const others = theirs.get(id);
    const anchor = shared.anchors.get(id);
    if (!others || !anchor || asker.has(id) || candidate.has(id)) return [];
    return [{ ...anchor, ties: [...own, ...others] }];
  });
}

function tiesOf(ties: Ties, unit: ReadonlySet<string>): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>();
  for (const member of unit) {
    for (const [anchor, own] of ties.get(member) ?? []) found.set(anchor, [...(found.get(anchor) ?? []), ...own]);
  }
  return found;
}
