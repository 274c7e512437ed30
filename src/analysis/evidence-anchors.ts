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
import { type Anchor, anchorsByMember, entitiesReached, membersOf, unitsOf } from "./evidence-reached.js";
import type { Found } from "./evidence-units.js";

/** How an organization reaches what it may share. */
interface AnchorRule {
  readonly reach: (inquiry: Inquiry) => Reach;
  /** Whether links of the asked type are among those counted. */
  readonly countsAsked: boolean;
  /** Whether a party organization that is shared stands for its hosts: tied to a firm's branch is tied to the firm. */
  readonly byUnit: boolean;
}

/** Bodies and chains in one reading, as both are joined by MEMBER_OF. */
export const ANCHOR_RULES = {
  bodies: {
    reach: ({ period }) => ({ types: BODY_TYPES, way: "OUT", period }),
    countsAsked: false,
    byUnit: false,
  },
  initiatives: {
    reach: (inquiry) => ({ types: INITIATIVE_TYPES, way: "OUT", period: pastOf(inquiry) }),
    countsAsked: false,
    byUnit: false,
  },
  partners: {
    reach: ({ pairing, period }) => ({ types: tieTypes(pairing.type), way: "ANY", period }),
    countsAsked: true,
    byUnit: true,
  },
} as const satisfies Readonly<Record<string, AnchorRule>>;

export type AnchorName = keyof typeof ANCHOR_RULES;

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
  const reached = entitiesReached(out);
  const all = rule.byUnit ? await unitsOf(inquiry, reached, reach) : reached;
  const hidden = rule.countsAsked ? inquiry.withheld.ends : new Map<string, number>();
  const anchors = all.map((anchor) => ({
    ...anchor,
    degree: anchor.members.reduce((degree, id) => degree - (hidden.get(id) ?? 0), anchor.degree),
  }));
  const near: Ties = new Map();
  const known = anchorsByMember(anchors);
  for (const row of out) for (const anchor of known(row.far)) tie(near, anchor, row);
  const rare = anchors.filter(({ degree }) => degree <= hub);
  const back = await linkedRows(inquiry, membersOf(rare), { ...reach, way: TURNED[reach.way] }, hub + HIDDEN_AT_MOST);
  const far: Ties = new Map();
  const rareOf = anchorsByMember(rare);
  for (const row of back) for (const anchor of rareOf(row.near)) tie(far, anchor, turned(row));
  const found = foundBehind(inquiry, back, rareOf);
  return { anchors: new Map(anchors.map((anchor) => [anchor.id, anchor])), near, far, found };
}

/** As seen from the other end. */
function turned(tie: Tie): Tie {
  return { ...tie, near: tie.far, far: tie.near };
}

/** A degree is lowered by what is withheld; the links themselves are read before they are dropped. */
const HIDDEN_AT_MOST = 1_000;

const TURNED: Readonly<Record<Way, Way>> = { ANY: "ANY", OUT: "IN", IN: "OUT" };

function foundBehind(
  { period }: Inquiry,
  back: readonly LinkedRow[],
  anchorsOf: (member: string) => readonly string[],
): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const { near, far, kind, farFrom, farTo } of back) {
    // Persons have no kind; the period of the links may have been any, that of a candidate is today.
    if (kind === null || farFrom > period.to || farTo < period.from) continue;
    for (const anchor of anchorsOf(near)) {
      const known = found.get(anchor);
      if (known) known.push({ id: far, kind });
      else found.set(anchor, [{ id: far, kind }]);
    }
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
  const hubs = [...shared.anchors.values()].filter(({ degree }) => degree > inquiry.limits.hub);
  const hubsOf = anchorsByMember(hubs);
  const { types, way, period } = ANCHOR_RULES[name].reach(inquiry) as Reach;
  for (const row of await joiningRows(inquiry, members, membersOf(hubs), { types, period })) {
    if (way !== "ANY" && !row.outgoing) continue;
    for (const anchor of hubsOf(row.far)) tie(shared.far, anchor, row);
  }
}

function tie(ties: Ties, anchor: string, { link, near, far, initiative }: Tie): void {
  const anchors = ties.get(near) ?? new Map<string, Tie[]>();
  ties.set(near, anchors);
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
  const isOfEither = (id: string) => asker.has(id) || candidate.has(id);
  const [ours, theirs] = [tiesOf(shared.near, asker, isOfEither), tiesOf(shared.far, candidate, isOfEither)];
  return [...ours].flatMap(([id, own]) => {
    const others = theirs.get(id);
    const anchor = shared.anchors.get(id);
    if (!others || !anchor || isOfEither(id)) return [];
    return [{ ...anchor, ties: [...own, ...others] }];
  });
}

function tiesOf(ties: Ties, unit: ReadonlySet<string>, isLeft: (far: string) => boolean): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>();
  for (const member of unit) {
    for (const [anchor, own] of ties.get(member) ?? []) {
      const kept = own.filter(({ far }) => !isLeft(far));
      if (kept.length > 0) found.set(anchor, [...(found.get(anchor) ?? []), ...kept]);
    }
  }
  return found;
}
