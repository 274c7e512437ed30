/** Sources and citations in the schema. */
import { Field, ID, ObjectType } from "type-graphql";

import { PartialDateScalar } from "../scalars.js";

@ObjectType({ description: "A document that facts were taken from." })
export class Source {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  publisher: string | null;

  @Field(() => PartialDateScalar, { nullable: true })
  published: string | null;
}

@ObjectType({ description: "A place in a source." })
export class Citation {
  @Field(() => String, { description: "The line or lines, for example 7 or 7-9." })
  locator: string;

  sourceId: string;
}

/** `000#7-9` as a citation. */
export function citationOf(text: string): Citation {
  const at = text.indexOf("#");
  return { sourceId: text.slice(0, at), locator: text.slice(at + 1) };
}
