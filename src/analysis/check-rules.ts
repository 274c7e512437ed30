/** Rules of data quality, one declaration each: a fragment that holds of whatever breaks the rule, and the rule in words. */
import type { Condition } from "../graph/compose.js";
import { condition } from "../graph/compose.js";
import {
  checkChainCommitteeWithoutChain,
  checkEndedLinks,
  checkFactWithoutSource,
  checkJointBranch,
  checkOrganizationBelowProvince,
  checkPostEnded,
  checkSameNameSameArea,
  checkStartFiguresWithoutPeriod,
  checkStartJointBranches,
  checkStartPartyOrganizations,
  checkStartPosts,
  coverageInNoArea,
} from "../graph/queries.gen.js";
import { askedPeriod } from "../model/dates.js";
import { ORGANIZATION_KINDS, type OrganizationKind } from "../model/model.gen.js";
import { besideEndedLinks, type Candidates, coveringMoreThan, namedAlike, outsideAreas } from "./check-candidates.js";
import type { Words } from "./coverage-rule.js";

/** Units of a joint branch: 《中国共产党支部工作条例（试行）》 wants five at most as a rule. */
export const MOST_UNITS = 5;
/** Kinds that stand for many units and are none themselves. */
const COLLECTIVE: readonly OrganizationKind[] = ["ALLIANCE", "AREA", "INDUSTRY_CHAIN", "PARK", "SITE"];
/** Words in the name of a party organization that say it is a chain's, as name keys hold them. */
const CHAIN_WORDS = ["链", "chain"];

export interface CheckDeclaration {
  readonly rule: string;
  readonly text: Words;
  /** The clause that finds what may break the rule, far fewer than all; absent where that may be anything. */
  readonly start?: (today: string) => Condition;
  /** Holds of what breaks the rule today; absent where whatever the start finds does. */
  readonly breaks?: (today: string) => Condition;
  /** Finds in memory the few that may break the rule, where looking at everything takes long. */
  readonly candidates?: Candidates;
  /** What counting costs beside the other rules: the heaviest comes last, and gets the time that they leave. */
  readonly weight: number;
}

const on = (today: string) => askedPeriod(null, false, today);

/** By name of the rule. */
export const CHECK_DECLARATIONS: readonly CheckDeclaration[] = [
  {
    rule: "CHAIN_COMMITTEE_WITHOUT_CHAIN",
    text: {
      ZH: "名称带“链”的党组织没有对应的产业链：今天存续，却不是任何产业链的党组织。本身属于企业、合作社、事业单位的不在此列。",
      EN: "A party organization whose name speaks of a chain is ORGANIZATION_OF no industry chain today; one that belongs to an enterprise, cooperative or institution is not meant.",
    },
    weight: 10,
    start: () => condition(checkStartPartyOrganizations, {}),
    breaks: (today) => condition(checkChainCommitteeWithoutChain, { words: CHAIN_WORDS, ...on(today) }),
  },
  {
    rule: "ENDED_LINK_STILL_COUNTED",
    text: {
      ZH: "已终止的关系仍被计入：主体已终止，而其关系没有截止或截止更晚，按关系自身日期仍算有效；或关系的截止早于开始（列出其起点）。",
      EN: "An ended link is still counted: an entity has ended while a link of it has no end or a later one, so that by its own dates it still holds; or a link ends before it begins (its beginning entity is listed).",
    },
    weight: 50,
    breaks: (today) => condition(checkEndedLinks, { today }),
    candidates: besideEndedLinks,
  },
  {
    rule: "FACT_WITHOUT_SOURCE",
    text: {
      ZH: "没有来源的事实：主体本身、由其出发的关系或关于它的数据没有任何出处。",
      EN: "A fact has no source: the entity itself, a link that leads from it or a figure about it cites nothing.",
    },
    weight: 100,
    breaks: () => condition(checkFactWithoutSource, {}),
  },
  {
    rule: "FIGURE_WITHOUT_PERIOD",
    text: {
      ZH: "数据没有时期：关于该主体的数据未注明所属时期。列出的是主体，不是数据条数。",
      EN: "A figure has no period: a figure about the entity does not say when it holds. Entities are counted, not figures.",
    },
    weight: 10,
    start: () => condition(checkStartFiguresWithoutPeriod, {}),
  },
  {
    rule: "JOINT_BRANCH_OVER_FIVE_UNITS",
    text: {
      ZH: "联合党支部覆盖的单位超过五个。依据《中国共产党支部工作条例（试行）》“联合党支部覆盖单位一般不超过5个”。单位为今天的成员及其所属单位，同一单位及其党组织只计一次；链、园区、联盟、区域、场所不是单位。",
      EN: "A joint branch covers more than five units; the regulation on the work of branches (试行) wants five at most as a rule. Units are its members of today and those it is party organization of, a unit and its party organization once; chains, parks, alliances, areas and sites are no units.",
    },
    weight: 10,
    start: (today) => condition(checkStartJointBranches, { most: MOST_UNITS, collective: COLLECTIVE, ...on(today) }),
    breaks: () => condition(checkJointBranch, {}),
    candidates: coveringMoreThan(
      MOST_UNITS,
      ORGANIZATION_KINDS.filter((kind) => !COLLECTIVE.includes(kind)),
    ),
  },
  {
    rule: "ORGANIZATION_WITHOUT_AREA",
    text: {
      ZH: "组织没有所在区域：今天存续，向上找不到任何行政区域。省级区域不在此列。",
      EN: "An organization that holds today lies in no area at any level; provinces are not meant.",
    },
    weight: 50,
    breaks: (today) => ({
      and: [condition(checkOrganizationBelowProvince, on(today)), condition(coverageInNoArea, on(today))],
    }),
    candidates: outsideAreas,
  },
  {
    rule: "POST_ENDED",
    text: {
      ZH: "职务已结束：某人所记录的职务均已在今天之前结束；或某组织的某项职务，最后一位有记录的任职者已离任而无接任者。",
      EN: "A post has ended: every recorded post of a person ended before today; or the last recorded holder of a post at an organization has left and nobody is recorded after.",
    },
    weight: 10,
    start: () => condition(checkStartPosts, {}),
    breaks: (today) => condition(checkPostEnded, { today }),
  },
  {
    rule: "SAME_NAME_SAME_AREA",
    text: {
      ZH: "同一区域同名：今天存续的两个组织名称相同（不计空格标点、大小写），最近的区域也相同，可能是重复登记。",
      EN: "Two organizations that hold today bear one name (spaces, punctuation and case aside) and have one nearest area: perhaps one recorded twice.",
    },
    weight: 50,
    breaks: (today) => condition(checkSameNameSameArea, on(today)),
    candidates: namedAlike,
  },
];
