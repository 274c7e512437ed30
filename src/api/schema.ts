/** Builds the GraphQL schema from the classes of every topic. */
import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType } from "graphql";
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from "type-graphql";

import { ChainFields } from "./chain/chain-fields.js";
import { ChainQueries } from "./chain/chain-queries.js";
import { CheckQueries } from "./check/check-queries.js";
import { CompletenessFields } from "./completeness-fields.js";
import { ConnectFields } from "./connect/connect-fields.js";
import { ConnectQueries } from "./connect/connect-queries.js";
import { CoverageExclusionFields, CoverageFields, CoverageGroupFields } from "./coverage/coverage-fields.js";
import { CoverageQueries } from "./coverage/coverage-queries.js";
import { DifferenceQueries } from "./difference/difference-queries.js";
import { EntityFields } from "./entity/entity-fields.js";
import { EntityQueries } from "./entity/entity-queries.js";
import { typeNameOf } from "./entity/entity-type.js";
import { InitiativeQueries } from "./initiative/initiative-queries.js";
import { LinkFields } from "./link/link-fields.js";
import { LinkQueries } from "./link/link-queries.js";
import { ListingFields } from "./listing/listing-fields.js";
import { Listing } from "./listing/listing-type.js";
import { ObservationFields } from "./observation/observation-fields.js";
import { ObservationQueries } from "./observation/observation-queries.js";
import { CountFields } from "./organization/count-fields.js";
import { OrganizationFields, PartnerEdgeFields, TieFields } from "./organization/organization-fields.js";
import { OrganizationQueries } from "./organization/organization-queries.js";
import { KIND_CLASSES } from "./organization/organization-type.js";
import { StatedMembersFields } from "./organization/stated-members.js";
import { OverviewQueries } from "./overview/overview-queries.js";
import { Person } from "./person/person-type.js";
import { LinkageGroupFields, RankedOrganizationFields } from "./ranking/ranking-fields.js";
import { RankingQueries } from "./ranking/ranking-queries.js";
import { ResolutionFields, SearchHitFields } from "./search/search-fields.js";
import { SearchQueries } from "./search/search-queries.js";
import { CitationFields } from "./source/citation-fields.js";
import { EvidenceFields, PairingFields, SuggestionFields, UnservedFields } from "./suggestion/suggestion-fields.js";
import { SuggestionQueries } from "./suggestion/suggestion-queries.js";
import { PathFields, SubgraphEntityFields, TreeNodeFields } from "./traversal/traversal-fields.js";
import { TraversalQueries } from "./traversal/traversal-queries.js";

const RESOLVERS: NonEmptyArray<new () => object> = [
  ChainFields,
  ChainQueries,
  CheckQueries,
  CitationFields,
  CompletenessFields,
  ConnectFields,
  ConnectQueries,
  CountFields,
  CoverageExclusionFields,
  CoverageFields,
  CoverageGroupFields,
  CoverageQueries,
  DifferenceQueries,
  EntityFields,
  EntityQueries,
  InitiativeQueries,
  LinkFields,
  LinkQueries,
  LinkageGroupFields,
  ListingFields,
  ObservationFields,
  ObservationQueries,
  OrganizationFields,
  OrganizationQueries,
  OverviewQueries,
  EvidenceFields,
  PairingFields,
  RankedOrganizationFields,
  RankingQueries,
  ResolutionFields,
  SearchHitFields,
  SearchQueries,
  StatedMembersFields,
  SuggestionFields,
  SuggestionQueries,
  UnservedFields,
  PathFields,
  SubgraphEntityFields,
  PartnerEdgeFields,
  TieFields,
  TraversalQueries,
  TreeNodeFields,
];

/** The schema; its types are checked here, its arguments by GraphQL and by the lookups. */
export function buildApiSchema(): GraphQLSchema {
  // What no class resolves is a plain property: graphql-js reads it with less ado.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    orphanedTypes: [...KIND_CLASSES, Listing, Person],
    validate: false,
  });
  // Told to type-graphql, it would answer with a promise for every entity.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeNameOf;
  }
  return schema;
}
