/** Root fields that advise: whom to link with, and who should help whom. */
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from "type-graphql";
import type { CoverageRule } from "../../analysis/coverage-rules.js";
import type { Term } from "../../analysis/evidence-terms.js";
import { MAX_PLANNED, pairingPlan } from "../../analysis/pairing-plan.js";
import { suggestions } from "../../analysis/suggestions.js";
import { parseId } from "../../model/ids.js";
import type { LinkType } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { CoverageRuleEnum, LinkTypeEnum } from "../enums.js";
import { type Evidence, PairingPlan, SuggestionResult } from "./suggestion-types.js";

@Resolver()
export class SuggestionQueries {
  @Query(() => SuggestionResult, {
    description:
      "Whom an organization might link with by this type; nobody on fewer than two independent kinds of evidence. Where the type has a direction, for is the one to be helped, served or supplied.",
  })
  async suggestions(
    @Arg("for", () => ID) asker: string,
    @Arg("type", () => LinkTypeEnum, {
      nullable: true,
      defaultValue: "CO_BUILDS_WITH",
      description: "CO_BUILDS_WITH, COOPERATES_WITH, ASSISTS, DISPATCHES_TO, SERVES or SUPPLIES.",
    })
    type: LinkType | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 5, description: "From 1 to 50." }) first: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<SuggestionResult> {
    const asked = { for: parseId(asker), type: type ?? "CO_BUILDS_WITH", first: first ?? 5 };
    const found = await suggestions(reading, asked);
    return {
      suggestions: found.suggestions.map(({ organization, score, terms }) => ({
        type: found.type,
        score,
        evidence: evidenceOf(terms),
        organizationId: organization,
        asker: found.asker,
      })),
      abstained: found.abstained,
      completeness: found.completeness,
    };
  }

  @Query(() => PairingPlan, {
    description:
      "For at most 200 that the rule counts as uncovered, by name. What is proposed and back-tested: CO_BUILDS_WITH for CO_BUILDING, DISPATCHES_TO for PARTY_WORK, ASSISTS for VILLAGE_ASSISTED; NO_PAIRING for other rules. No helper is counted as uncovered itself, but in CO_BUILDING.",
  })
  // The lists below have no page arguments: together they hold each organization of the plan once.
  @Extensions({ rows: MAX_PLANNED })
  async pairingPlan(
    @Arg("rule", () => CoverageRuleEnum) rule: CoverageRule,
    @Arg("within", () => ID, { nullable: true }) within: string | null,
    @Arg("capacity", () => Int, {
      nullable: true,
      defaultValue: 3,
      description: "How many one helper takes on in this plan, from 1 to 100.",
    })
    capacity: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<PairingPlan> {
    const asked = { rule, within: within == null ? null : parseId(within), capacity: capacity ?? 3 };
    const { pairs, unserved, backTest, completeness } = await pairingPlan(reading, asked);
    return {
      pairs: pairs.map(({ helper, helped, score, terms }) => ({
        score,
        evidence: evidenceOf(terms),
        helperId: helper,
        helpedId: helped,
      })),
      unserved: unserved.map(({ organization, reason }) => ({ organizationId: organization, reason })),
      backTest,
      completeness,
    };
  }
}

function evidenceOf(terms: readonly Term[]): Evidence[] {
  return terms.map((term) => ({ kind: term.kind, weight: term.weight, term }));
}
