/** The enums of the schema, registered once from the lists of the model. */
import { registerEnumType } from "type-graphql";
import { COVERAGE_SIDES } from "../analysis/coverage-ground.js";
import { COVERAGE_GROUPINGS } from "../analysis/coverage-groups.js";
import { COVERAGE_RULES } from "../analysis/coverage-rules.js";
import { RANKING_METRICS } from "../analysis/ranking.js";
import { EVIDENCE_KINDS, EVIDENCE_RULES } from "../analysis/suggestions-rules.js";
import type { Limit } from "../lookup/completeness.js";
import { COUNT_GROUPINGS } from "../lookup/organization-counts.js";
import { ORGANIZATION_SORTS } from "../lookup/organization-order.js";
import { DIRECTIONS, QUANTIFIERS } from "../lookup/organization-where.js";
import {
  AREA_LEVELS,
  INITIATIVE_KINDS,
  LINK_TYPES,
  LISTING_KINDS,
  LISTING_STATES,
  OBSERVATION_NATURES,
  ORGANIZATION_KINDS,
  PARTY_FORMS,
} from "../model/model.gen.js";

const LIMITS: readonly Limit[] = ["ROWS", "DEPTH", "LENGTH", "TIME", "IMPORT"];

function enumOf<T extends string>(name: string, values: readonly T[], description: string): Readonly<Record<T, T>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description });
  return members;
}

export const OrganizationKindEnum = enumOf("OrganizationKind", ORGANIZATION_KINDS, "What an organization is.");
export const PartyFormEnum = enumOf(
  "PartyForm",
  PARTY_FORMS,
  "The level of a party organization: 党支部, 党总支, 党委, 党工委, 党组, 党小组. Joint and temporary ones are marked by fields.",
);
export const AreaLevelEnum = enumOf("AreaLevel", AREA_LEVELS, "The level of an administrative area.");
export const LinkTypeEnum = enumOf(
  "LinkType",
  LINK_TYPES,
  "Read as: from LINK to. CO_BUILDS_WITH and COOPERATES_WITH have no direction and are stored once.",
);
export const DirectionEnum = enumOf("Direction", DIRECTIONS, "From the entity (OUT), to it (IN), or either.");
export const LanguageEnum = enumOf("Language", ["ZH", "EN"], "The language of a sentence.");
export const InitiativeKindEnum = enumOf("InitiativeKind", INITIATIVE_KINDS, "What an initiative is.");
export const ListingKindEnum = enumOf("ListingKind", LISTING_KINDS, "Which of the four lists an entry stands in.");
export const ListingStateEnum = enumOf("ListingState", LISTING_STATES, "Whether a listing still waits for a match.");
export const ObservationNatureEnum = enumOf(
  "ObservationNature",
  OBSERVATION_NATURES,
  "Whether a figure was reached or is aimed at.",
);
export const LimitEnum = enumOf(
  "Limit",
  LIMITS,
  "Why an answer is not complete: ROWS a row budget or page, DEPTH a tree's children, LENGTH of paths, TIME the deadline, IMPORT an unfinished import.",
);
export const QuantifierEnum = enumOf(
  "Quantifier",
  QUANTIFIERS,
  "How many links must fit. NONE without further conditions means none at all; ALL of nothing is true.",
);
export const OrganizationSortEnum = enumOf(
  "OrganizationSort",
  ORGANIZATION_SORTS,
  "What organizations are ordered by.",
);
export const CountByEnum = enumOf("CountBy", COUNT_GROUPINGS, "What organizations are counted by.");
export const TreeDirectionEnum = enumOf("TreeDirection", ["UP", "DOWN"], "To the superiors or to the subordinates.");
export const CoverageRuleEnum = enumOf(
  "CoverageRule",
  COVERAGE_RULES,
  "What counts as covered, and of what; ruleText says it in words.",
);
export const CoverageSideEnum = enumOf(
  "CoverageSide",
  COVERAGE_SIDES,
  "The organizations that a rule counts as covered, as uncovered, or leaves out.",
);
export const CoverageGroupingEnum = enumOf(
  "CoverageGrouping",
  COVERAGE_GROUPINGS,
  "By nearest area, by chain they are members of, or by kind.",
);
export const EvidenceKindEnum = enumOf("EvidenceKind", EVIDENCE_KINDS, evidenceKindsInWords());

/** What each kind of evidence means, from the rules themselves. */
function evidenceKindsInWords(): string {
  const lines = EVIDENCE_KINDS.map((kind) => `${kind}: ${EVIDENCE_RULES[kind].reason}`);
  return ["What speaks for linking two organizations.", ...lines].join("\n");
}
export const RankingMetricEnum = enumOf(
  "RankingMetric",
  RANKING_METRICS,
  [
    "How central an organization is among the entities that links of the scope join; direction says which way links are walked.",
    "DEGREE: how many links it has, parallel ones each (Freeman 1978, not divided by n − 1).",
    "BETWEENNESS: the share of the shortest paths between two others that run through it, from 0 to 1 (Freeman 1977; Brandes 2001; sampled: Brandes and Pich 2007).",
    "PAGERANK: how often a walker at random is there, damping 0.85, 1 over all entities (Page and others 1998).",
    "CLOSENESS: the share of the others it reaches, divided by their mean distance, from 0 to 1 (Freeman 1978; Wasserman and Faust 1994 for graphs in parts; sampled: Eppstein and Wang 2004).",
  ].join("\n"),
);
