/** The coverage rules of SEMANTICS, one declaration each: another rule is another entry here, and no other code. */
import {
  coverageAssisted,
  coverageDispatchedTo,
  coverageOwnOrJointPartyOrganization,
  coverageOwnPartyOrganization,
  coveragePartnerBuiltWith,
  coveragePartnerBuiltWithOrgan,
  coveragePartnerFellowMember,
  coveragePartnerFellowMemberOrgan,
  coveragePostNamed,
  coverageStartChains,
  coverageStartEnterprises,
  coverageStartVillages,
} from "../graph/queries.gen.js";
import type { Fragment } from "../graph/query.js";
import { ORGANIZATION_KINDS, type OrganizationKind } from "../model/model.gen.js";
import { byLink, byPartner, byPostNamed } from "./cover-walks.js";
import {
  type CoverageDeclaration,
  cover,
  type Exclusion,
  NOT_THERE,
  NOT_THERE_WORDS,
  type Words,
} from "./coverage-rule.js";

export const COVERAGE_RULES = [
  "OWN_PARTY_ORGANIZATION",
  "PARTY_ORGANIZATION",
  "PARTY_WORK",
  "CHAIN_PARTY_ORGANIZATION",
  "VILLAGE_ASSISTED",
  "CO_BUILDING",
] as const;
export type CoverageRule = (typeof COVERAGE_RULES)[number];

/** What instructors' and liaison officers' posts are called: 党建指导员, 党建联络员, instructor, liaison officer. */
const WORK_POSTS = ["指导员", "联络员", "instructor", "liaison"];

const OWN = cover([coverageOwnPartyOrganization], {}, byLink(["ORGANIZATION_OF"], "IN", ["PARTY_ORGANIZATION"]));
// "Through its own" needs no cover: whoever has one of its own is covered by it already.
const OWN_OR_JOINT = cover(
  [coverageOwnOrJointPartyOrganization],
  {},
  byLink(["MEMBER_OF", "ORGANIZATION_OF"], "ANY", ["PARTY_ORGANIZATION"]),
);
const DISPATCHED_TO = cover([coverageDispatchedTo], {}, byLink(["DISPATCHES_TO"], "IN"));

const ENTERPRISES: Pick<CoverageDeclaration, "kinds" | "start" | "exclusions" | "denominator" | "excluded"> = {
  kinds: ["ENTERPRISE"],
  start: coverageStartEnterprises as Fragment,
  exclusions: NOT_THERE,
  denominator: { ZH: "该日期存续的企业", EN: "enterprises that hold at the date" },
  excluded: NOT_THERE_WORDS,
};

/** Kinds that do not build together themselves, with the reason. */
const NO_BUILDERS: readonly (readonly [kind: OrganizationKind, reason: Words])[] = [
  ["AREA", { ZH: "行政区域：是地域而不是共建单位", EN: "administrative area: a territory, no unit that builds" }],
  ["SITE", { ZH: "场所：是共建的地点而不是共建单位", EN: "site: where building goes on, no unit that builds" }],
  [
    "PARTY_ORGANIZATION",
    { ZH: "党组织：由其所在单位代表", EN: "party organization: it stands for its host, which is counted" },
  ],
];

const NO_BUILDER_EXCLUSIONS: readonly Exclusion[] = NO_BUILDERS.map(([kind, reason]) => ({
  reason,
  kinds: [kind],
  when: null,
}));

export const COVERAGE_DECLARATIONS: Readonly<Record<CoverageRule, CoverageDeclaration>> = {
  OWN_PARTY_ORGANIZATION: {
    ...ENTERPRISES,
    covers: [OWN],
    numerator: {
      ZH: "其中单独建有本单位党组织的（有党组织是该企业的党组织）",
      EN: "those with a party organization of their own (one is ORGANIZATION_OF the enterprise)",
    },
    definition: { ZH: "单独组建率", EN: "own-organization rate (单独组建率)" },
    mendedBy: null,
  },
  PARTY_ORGANIZATION: {
    ...ENTERPRISES,
    covers: [OWN_OR_JOINT],
    numerator: {
      ZH: "其中建有本单位党组织的，或本企业、其党组织是联合党组织成员的（参加某党组织即视为联合）",
      EN: "those with a party organization of their own, or that are, themselves or through it, MEMBER_OF a joint one (a party organization with members counts as joint)",
    },
    definition: { ZH: "组织覆盖率（含联合组建）", EN: "organization coverage including joint ones (组织覆盖率)" },
    mendedBy: null,
  },
  PARTY_WORK: {
    ...ENTERPRISES,
    covers: [OWN_OR_JOINT, cover([coveragePostNamed], { words: WORK_POSTS }, byPostNamed(WORK_POSTS)), DISPATCHED_TO],
    numerator: {
      ZH: "其中有党组织（单独或联合）的，或有人在该企业任指导员、联络员的，或有单位向其选派人员的",
      EN: "those with a party organization, own or joint, with somebody in the post of an instructor or liaison officer, or to which an organization dispatches people",
    },
    definition: { ZH: "工作覆盖率", EN: "work coverage by instructors and liaison (工作覆盖率)" },
    mendedBy: "DISPATCHES_TO",
  },
  CHAIN_PARTY_ORGANIZATION: {
    kinds: ["INDUSTRY_CHAIN"],
    start: coverageStartChains as Fragment,
    areFew: true,
    covers: [OWN],
    exclusions: NOT_THERE,
    numerator: {
      ZH: "其中建有产业链党组织的（有党组织是该链的党组织）",
      EN: "those with a party organization of the chain (one is ORGANIZATION_OF it)",
    },
    denominator: { ZH: "该日期存续的产业链", EN: "industry chains that hold at the date" },
    excluded: NOT_THERE_WORDS,
    definition: null,
    mendedBy: null,
  },
  VILLAGE_ASSISTED: {
    kinds: ["VILLAGE"],
    start: coverageStartVillages as Fragment,
    covers: [cover([coverageAssisted], {}, byLink(["ASSISTS"], "IN")), DISPATCHED_TO],
    exclusions: NOT_THERE,
    numerator: {
      ZH: "其中有单位帮扶（包保、联系）或向其选派人员的",
      EN: "those that an organization assists or dispatches people to",
    },
    denominator: { ZH: "该日期存续的村", EN: "villages that hold at the date" },
    excluded: NOT_THERE_WORDS,
    definition: null,
    mendedBy: "ASSISTS",
  },
  CO_BUILDING: {
    kinds: ORGANIZATION_KINDS.filter((kind) => !NO_BUILDERS.some(([each]) => each === kind)),
    start: null,
    covers: [
      cover(
        [
          coveragePartnerBuiltWith,
          coveragePartnerBuiltWithOrgan,
          coveragePartnerFellowMember,
          coveragePartnerFellowMemberOrgan,
        ],
        {},
        byPartner,
      ),
    ],
    exclusions: [...NOT_THERE, ...NO_BUILDER_EXCLUSIONS],
    numerator: {
      ZH: "其中有共建单位的：本单位或其党组织与他方共建，或同为一个党组织或联盟的成员",
      EN: "those with a partner: they or their party organizations build together with another, or are fellow members of a party organization or alliance",
    },
    denominator: {
      ZH: "该日期存续的各类组织，区域、场所、党组织除外",
      EN: "organizations of every kind but area, site and party organization that hold at the date",
    },
    excluded: {
      ZH: `${NOT_THERE_WORDS.ZH}；区域和场所，因为是地域和地点；党组织，因为由其所在单位代表`,
      EN: `${NOT_THERE_WORDS.EN}; areas and sites, as they are territory and places; party organizations, as they stand for their hosts`,
    },
    definition: null,
    mendedBy: "CO_BUILDS_WITH",
  },
};
