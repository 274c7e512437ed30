/** Persons: only those in a public post that a source states. */
import { ObjectType } from "type-graphql";

import { Entity } from "../entity/entity-type.js";

@ObjectType({
  description: "A person in a public post that a source states; never a private person.",
  implements: Entity,
})
export class Person extends Entity {}
