/** The organizations and entities behind suggestions, loaded together; and the evidence in sentences. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Term } from "../../analysis/evidence-terms.js";
import { evidenceText, suggestionText } from "../../analysis/evidence-text.js";
import type { EntityRecord } from "../../lookup/entities.js";
import type { Language } from "../../traversal/explain.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { LanguageEnum } from "../enums.js";
import { Organization } from "../organization/organization-type.js";
import { present } from "../present.js";
import { Evidence, Pairing, Suggestion, Unserved } from "./suggestion-types.js";

@Resolver(() => Evidence)
export class EvidenceFields {
  @FieldResolver(() => [Entity], { description: "What is shared, rarest first; the first five." })
  entities(@Root() { term }: Evidence, @Ctx() context: ApiContext): Promise<EntityRecord[]> {
    return Promise.all(term.entities.map((id) => present(id, context)));
  }

  @FieldResolver(() => String, { description: "One sentence." })
  async text(
    @Root() { term }: Evidence,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    return evidenceText(term, await namesOf([term], context), language ?? "ZH");
  }
}

@Resolver(() => Suggestion)
export class SuggestionFields {
  @FieldResolver(() => Organization)
  organization(@Root() { organizationId }: Suggestion, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(organizationId, context);
  }

  @FieldResolver(() => String, { description: "What is suggested and why, in one sentence." })
  async explanation(
    @Root() { type, asker, organizationId, evidence }: Suggestion,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    const terms = evidence.map(({ term }) => term);
    const [candidate, names] = await Promise.all([present(organizationId, context), namesOf(terms, context)]);
    return suggestionText(type, asker, candidate, terms, names, language ?? "ZH");
  }
}

@Resolver(() => Pairing)
export class PairingFields {
  @FieldResolver(() => Organization)
  helper(@Root() { helperId }: Pairing, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(helperId, context);
  }

  @FieldResolver(() => Organization)
  helped(@Root() { helpedId }: Pairing, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(helpedId, context);
  }
}

@Resolver(() => Unserved)
export class UnservedFields {
  @FieldResolver(() => Organization)
  organization(@Root() { organizationId }: Unserved, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(organizationId, context);
  }
}

async function namesOf(terms: readonly Term[], context: ApiContext): Promise<Map<string, EntityRecord>> {
  const ids = [...new Set(terms.flatMap(({ entities }) => entities))];
  const entities = await Promise.all(ids.map((id) => present(id, context)));
  return new Map(entities.map((entity) => [entity.id, entity]));
}
