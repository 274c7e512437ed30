/** The interface Organization and its kinds. */
import { Field, InterfaceType, ObjectType } from "type-graphql";

import type { AreaLevel, OrganizationKind, PartyForm } from "../../model/model.gen.js";
import { Entity } from "../entity/entity-type.js";
import { AreaLevelEnum, OrganizationKindEnum, PartyFormEnum } from "../enums.js";
import { PartialDateScalar } from "../scalars.js";

@InterfaceType({
  description: "An entity that acts; its kind is its type.",
  implements: Entity,
})
export abstract class Organization extends Entity {
  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it began; null: not said, it counts at every date before until.",
  })
  since: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Its last day; null: not said, it counts at every later date.",
  })
  until: string | null;

  @Field(() => [String], { description: "Whom it serves, as groups (truck drivers, residents), never persons." })
  serves: readonly string[];
}

const kind = (description: string) => ({ description, implements: Organization });

@ObjectType(kind("A party organization of any form: own or joint, lasting or temporary."))
export class PartyOrganization extends Organization {
  @Field(() => PartyFormEnum, { nullable: true })
  form: PartyForm | null;

  @Field(() => Boolean, { nullable: true, description: "Formed by several units together; null when no source says." })
  joint: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "For the time of a task; null when no source says." })
  temporary: boolean | null;
}

@ObjectType(kind("A company or other business."))
export class Enterprise extends Organization {
  @Field(() => String, { nullable: true, description: "The 18-character unified social credit code (GB 32100)." })
  code: string | null;
}

@ObjectType(kind("A chain of industry; firms are its members."))
export class IndustryChain extends Organization {}

@ObjectType(kind("An administrative village."))
export class Village extends Organization {}

@ObjectType(kind("An urban community."))
export class Community extends Organization {}

@ObjectType(kind("A co-operative."))
export class Cooperative extends Organization {}

@ObjectType(kind("A government or party department, union, league, federation, court or other party."))
export class PublicBody extends Organization {}

@ObjectType(kind("A school, hospital, institute or public service centre."))
export class Institution extends Organization {}

@ObjectType(kind("A station that serves groups of people."))
export class ServiceStation extends Organization {}

@ObjectType(kind("An alliance, council or association of organizations."))
export class Alliance extends Organization {}

@ObjectType(kind("A work team, task force or volunteer team."))
export class Team extends Organization {}

@ObjectType(kind("A park or development zone."))
export class Park extends Organization {}

@ObjectType(kind("A place of work or activity: a base, a workshop, a scenic spot."))
export class Site extends Organization {}

@ObjectType(kind("An administrative area acting as a whole."))
export class Area extends Organization {
  @Field(() => AreaLevelEnum, { nullable: true })
  level: AreaLevel | null;
}

/** The classes of all kinds: the schema is built with them, as only interfaces name them. */
export const KIND_CLASSES = [
  Alliance,
  Area,
  Community,
  Cooperative,
  Enterprise,
  IndustryChain,
  Institution,
  Park,
  PartyOrganization,
  PublicBody,
  ServiceStation,
  Site,
  Team,
  Village,
] as const;
