/** What suggestions and pairing plans answer with: organizations, scores, and the evidence behind them. */
import { Field, Float, Int, ObjectType } from "type-graphql";

import type { Term } from "../../analysis/evidence-terms.js";
import type { EvidenceKind } from "../../analysis/suggestions-rules.js";
import type { Completeness } from "../../lookup/completeness.js";
import type { EntityRecord } from "../../lookup/entities.js";
import type { LinkType } from "../../model/model.gen.js";
import { CompletenessType } from "../completeness-type.js";
import { EvidenceKindEnum, LinkTypeEnum } from "../enums.js";

@ObjectType({ description: "One thing that speaks for a link." })
export class Evidence {
  @Field(() => EvidenceKindEnum)
  kind: EvidenceKind;

  @Field(() => Float, { description: "What it adds to the score." })
  weight: number;

  term: Term;
}

@ObjectType({ description: "An organization to link with. A party organization stands for its host, on both sides." })
export class Suggestion {
  @Field(() => LinkTypeEnum)
  type: LinkType;

  @Field(() => Float, { description: "The sum of the weights of its evidence." })
  score: number;

  @Field(() => [Evidence], { description: "At least two kinds that rest on grounds of their own." })
  evidence: Evidence[];

  organizationId: string;
  asker: EntityRecord;
}

@ObjectType({ description: "Whom an organization might link with." })
export class SuggestionResult {
  @Field(() => [Suggestion], { description: "Best first." })
  suggestions: Suggestion[];

  @Field(() => String, { nullable: true, description: "Why there are none, or not more." })
  abstained: string | null;

  @Field(() => CompletenessType)
  completeness: Completeness;
}

@ObjectType({
  description:
    "Who might help whom, by a link from the helper to the helped: DISPATCHES_TO for PARTY_WORK, ASSISTS for VILLAGE_ASSISTED; CO_BUILDS_WITH, without direction, for CO_BUILDING.",
})
export class Pairing {
  @Field(() => Float)
  score: number;

  @Field(() => [Evidence])
  evidence: Evidence[];

  helperId: string;
  helpedId: string;
}

@ObjectType({ description: "One that the plan has no proposal for." })
export class Unserved {
  @Field(() => String, {
    description:
      "Why: nobody was found, too little speaks for anybody, all lack it themselves, all have enough, or time ran out.",
  })
  reason: string;

  organizationId: string;
}

@ObjectType({
  description:
    "Known links of the type that is proposed, hidden and looked for again, beside a random choice within the same area; shares from 0 to 1.",
})
export class BackTest {
  @Field(() => Int, {
    description: "How many links were hidden: a fifth of those known, at most 100; 0 where untested.",
  })
  hidden: number;

  @Field(() => Float)
  hitsAt1: number;

  @Field(() => Float)
  hitsAt5: number;

  @Field(() => Float)
  meanReciprocalRank: number;

  @Field(() => Float, { description: "Expected hits among five drawn at random in the asker's nearest area." })
  baselineHitsAt5: number;
}

@ObjectType({
  description:
    "Who should help whom under capacities: one proposal for each that needs one, and who stays unserved and why. In CO_BUILDING a pair serves both.",
})
export class PairingPlan {
  @Field(() => [Pairing], { description: "By the names of the helped; two proposed to each other are listed once." })
  pairs: Pairing[];

  @Field(() => [Unserved])
  unserved: Unserved[];

  @Field(() => BackTest)
  backTest: BackTest;

  @Field(() => CompletenessType)
  completeness: Completeness;
}
