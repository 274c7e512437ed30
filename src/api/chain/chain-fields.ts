/** The parts of a chain, each read only where it is asked for. */
import { Arg, Args, Extensions, FieldResolver, Resolver, Root } from "type-graphql";

import { MAX_SHOWN } from "../../analysis/chain.js";
import type { Completeness } from "../../lookup/completeness.js";
import type { EntityRecord } from "../../lookup/entities.js";
import { shapeOf } from "../../lookup/page.js";
import { CompletenessType } from "../completeness-type.js";
import { CoverageObject, coverageObjectOf } from "../coverage/coverage-type.js";
import { linkObjectOf } from "../link/link-object.js";
import { LinkConnection } from "../link/link-type.js";
import { OrganizationConnection } from "../organization/organization-queries.js";
import { Organization, PartyOrganization } from "../organization/organization-type.js";
import { connect, ForwardPageArgs, PageArgs, pageOf } from "../paging.js";
import { ChainViewObject } from "./chain-type.js";

@Resolver(() => ChainViewObject)
export class ChainFields {
  @Extensions({ rows: MAX_SHOWN })
  @FieldResolver(() => [Organization], { description: "Whoever LEADS the chain, by name; the first 50." })
  leaders(@Root() { view }: ChainViewObject): Promise<readonly EntityRecord[]> {
    return view.leaders();
  }

  @Extensions({ rows: MAX_SHOWN })
  @FieldResolver(() => [PartyOrganization], {
    description: "Those of the chain itself and joint ones it is a member of, by name; the first 50.",
  })
  partyOrganizations(@Root() { view }: ChainViewObject): Promise<readonly EntityRecord[]> {
    return view.partyOrganizations();
  }

  @FieldResolver(() => OrganizationConnection, { description: "Its members, by name." })
  async members(
    @Root() { view, chain }: ChainViewObject,
    @Arg("withPartyOrganization", () => Boolean, {
      nullable: true,
      description: "Only those with (true) or without (false) a party organization, own or joint.",
    })
    withPartyOrganization: boolean | null,
    @Args(() => PageArgs) paging: PageArgs,
  ): Promise<object> {
    const asked = withPartyOrganization ?? null;
    const page = pageOf(paging, shapeOf("chain members", chain.id, asked));
    const slice = await view.members(asked, page);
    return connect(
      slice,
      page,
      (row) => ({ node: row.entity }),
      () => view.membersTotal(asked),
    );
  }

  @FieldResolver(() => LinkConnection, {
    description: "SUPPLIES links between members or leaders of the chain, by name of the supplier.",
  })
  async supplies(
    @Root() { view, chain }: ChainViewObject,
    @Args(() => ForwardPageArgs) paging: ForwardPageArgs,
  ): Promise<object> {
    const page = pageOf(paging, shapeOf("chain supplies", chain.id));
    const slice = await view.supplies(page);
    return connect(slice, page, (row) => ({ node: linkObjectOf(row) }), view.suppliesTotal);
  }

  @FieldResolver(() => CoverageObject, { description: "Rule PARTY_ORGANIZATION within the chain." })
  async coverage(@Root() { view }: ChainViewObject): Promise<CoverageObject> {
    return coverageObjectOf(await view.coverage());
  }

  @FieldResolver(() => CompletenessType, { description: "Of leaders and party organizations; the rest has pages." })
  completeness(@Root() { view }: ChainViewObject): Promise<Completeness> {
    return view.completeness();
  }
}
