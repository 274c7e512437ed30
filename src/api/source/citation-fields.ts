/** The document that a citation points into. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { fail } from "../../errors.js";
import { type SourceRecord, sourcesByIds } from "../../lookup/sources.js";
import type { ApiContext } from "../context.js";
import { Citation, Source } from "./source-types.js";

@Resolver(() => Citation)
export class CitationFields {
  @FieldResolver(() => Source)
  async source(@Root() citation: Citation, @Ctx() context: ApiContext): Promise<SourceRecord> {
    const id = citation.sourceId;
    const source = await context.batched("source", null, id, (ids) => sourcesByIds(context.reading, ids));
    if (!source) throw fail("INTERNAL", {}, new Error(`a citation names ${id}, which is no source`));
    return source;
  }
}
