/** Which links may be suggested, which evidence speaks for one, and what it weighs: the one place where that is declared. */
import { type AreaLevel, LINK_RULES, type LinkType, type OrganizationKind } from "../model/model.gen.js";

/**
 * What evidence rests on. Two kinds on one ground are one fact told twice, so independence is counted in grounds.
 * `rarity` means that the weight is multiplied by 1 / ln(number of links) of each entity shared: to share a partner of
 * two says much, to share one of two hundred little (Adamic and Adar, Friends and neighbors on the Web, 2003).
 * Weights are set by the reason given and by nothing else: they were fitted to no data.
 */
export interface EvidenceRule {
  readonly ground: string;
  readonly weight: number;
  readonly by: "rarity" | "count" | "level" | "tags";
  readonly reason: string;
}

/** No kind weighs more than this, so that a source which tells of ten small initiatives does not outvote all else. */
export const MOST_WEIGHT = 3;

export const EVIDENCE_RULES = {
  SHARED_PARTNER: {
    ground: "partners",
    weight: 1,
    by: "rarity",
    reason:
      "Both are tied to the same third, by co-building or by the type asked for; a party organization stands for its host; the fewer ties, the more.",
  },
  SHARED_BODY: {
    ground: "bodies",
    weight: 1,
    by: "rarity",
    reason: "Both are members of a joint party organization, alliance or team; the fewer members, the more.",
  },
  SAME_CHAIN: {
    ground: "chain",
    weight: 0.8,
    by: "rarity",
    reason: "Both belong to an industry chain; less than a body, whose members meet, and less the longer the chain.",
  },
  ADJACENT_STAGE: {
    ground: "chain",
    weight: 1,
    by: "count",
    reason: "One supplies the other and both belong to one chain; the same ground as the chain itself.",
  },
  SAME_AREA: {
    ground: "area",
    weight: 1,
    by: "level",
    reason: "Both lie in one place; the narrower, the more. Cities and provinces are too wide to count.",
  },
  NEED_MEETS_OFFER: {
    ground: "listings",
    weight: 1.5,
    by: "tags",
    reason:
      "An open need of one meets an open resource, policy or project of the other; by the share of the need's tags.",
  },
  PAST_COOPERATION: {
    ground: "cooperation",
    weight: 1,
    by: "rarity",
    reason: "They cooperate or cooperated, or run or take part in one initiative; the fewer take part, the more.",
  },
} as const satisfies Readonly<Record<string, EvidenceRule>>;

export type EvidenceKind = keyof typeof EVIDENCE_RULES;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE_RULES) as readonly EvidenceKind[];

/** Fewer grounds than this are a hint that anything may give by chance, and no suggestion. */
export const LEAST_GROUNDS = 2;

/** What sharing a place of this kind says: one roof most, a county little. */
const PLACE_WEIGHTS: Readonly<Partial<Record<OrganizationKind, number>>> = {
  SITE: 1,
  SERVICE_STATION: 1,
  INSTITUTION: 1,
  VILLAGE: 0.9,
  COMMUNITY: 0.9,
  PARK: 0.8,
};
const LEVEL_WEIGHTS: Readonly<Partial<Record<AreaLevel, number>>> = { TOWNSHIP: 0.7, ZONE: 0.5, COUNTY: 0.4 };

/** The weight of a shared place; null where it is too wide to be evidence. */
export function placeWeight(kind: string, level: string | null): number | null {
  return (kind === "AREA" ? LEVEL_WEIGHTS[level as AreaLevel] : PLACE_WEIGHTS[kind as OrganizationKind]) ?? null;
}

/** `candidateEnd`: where a suggested organization stands in the link; "either" where the link has no direction. */
interface PairingRule {
  readonly candidateEnd: "from" | "either";
  readonly unfit: readonly OrganizationKind[];
  readonly reason: string;
}

const PLACES: readonly OrganizationKind[] = ["AREA", "SITE"];
const HELPED: readonly OrganizationKind[] = [...PLACES, "COMMUNITY", "INDUSTRY_CHAIN", "VILLAGE"];

/**
 * Links that two organizations can agree upon. Of the other types some join no two organizations, and some are facts of
 * founding, command, membership or territory that nobody proposes.
 */
const PAIRING_RULES: Readonly<Partial<Record<LinkType, PairingRule>>> = {
  CO_BUILDS_WITH: { candidateEnd: "either", unfit: PLACES, reason: "Territory and places of work do not build." },
  COOPERATES_WITH: { candidateEnd: "either", unfit: PLACES, reason: "As for co-building." },
  ASSISTS: { candidateEnd: "from", unfit: HELPED, reason: "A helper is sought, not another that is to be helped." },
  DISPATCHES_TO: { candidateEnd: "from", unfit: HELPED, reason: "As for assistance." },
  SERVES: {
    candidateEnd: "from",
    unfit: [...PLACES, "INDUSTRY_CHAIN"],
    reason: "Services are given by who has staff.",
  },
  SUPPLIES: {
    candidateEnd: "from",
    unfit: [...HELPED, "ALLIANCE", "PARTY_ORGANIZATION", "PUBLIC_BODY", "TEAM"],
    reason: "Goods come from who makes or sells them.",
  },
};

export const PAIRABLE_TYPES = Object.keys(PAIRING_RULES) as readonly LinkType[];

/** What a search for organizations to link with needs to know of the type. */
export interface Pairing {
  readonly type: LinkType;
  readonly candidateEnd: "from" | "either";
  /** Whether an organization of this kind may be suggested. */
  fits(kind: string): boolean;
}

/** The rules of a type; null where links of the type are not for suggesting. */
export function pairingOf(type: LinkType): Pairing | null {
  const rule = PAIRING_RULES[type];
  if (!rule) return null;
  const { candidateEnd, unfit } = rule;
  const ends = candidateEnd === "either" ? (["from", "to"] as const) : (["from"] as const);
  const fits = (kind: string) =>
    !unfit.includes(kind as OrganizationKind) && ends.some((end) => mayStand(type, end, kind as OrganizationKind));
  return { type, candidateEnd, fits };
}

function mayStand(type: LinkType, end: "from" | "to", kind: OrganizationKind): boolean {
  const rule = LINK_RULES[type];
  const isExcepted = end === "to" && (rule.exceptTo ?? []).includes(kind);
  return !isExcepted && (rule[end].includes("ORGANIZATION") || rule[end].includes(kind));
}

/** 1 / ln of the number of links; an entity that two share has two at least. */
export function rarity(degree: number): number {
  return 1 / Math.log(Math.max(2, degree));
}

/** Scores are compared and added up: rounded, so that no order of addition shows. */
export function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
