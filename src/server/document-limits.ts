/** Refuses documents that are too large, too deep or too wide, before anything is validated. */
import { type DocumentNode, GraphQLError, parse } from "graphql";

import { fail } from "../errors.js";
import { type DocumentShape, measureDocument } from "./document-shape.js";
import * as limits from "./limits.js";

/** Throws SYNTAX, DOCUMENT_LIMIT or DEPTH_LIMIT. */
export function parseWithinLimits(text: string): DocumentNode {
  if (Buffer.byteLength(text) > limits.MAX_DOCUMENT_BYTES) throw tooLarge("bytes", limits.MAX_DOCUMENT_BYTES);
  const document = parseDocument(text);
  checkShape(measureDocument(document));
  return document;
}

/** Throws where a measured document is beyond a limit. */
export function checkShape(shape: DocumentShape): void {
  if (shape.depth > limits.MAX_DEPTH) throw fail("DEPTH_LIMIT", { limit: limits.MAX_DEPTH });
  if (shape.introspectionDepth > limits.MAX_INTROSPECTION_DEPTH) {
    throw fail("DEPTH_LIMIT", { limit: limits.MAX_INTROSPECTION_DEPTH });
  }
  if (shape.aliases > limits.MAX_ALIASES) throw tooLarge("aliases", limits.MAX_ALIASES);
  if (shape.rootFields > limits.MAX_ROOT_FIELDS) throw tooLarge("root fields", limits.MAX_ROOT_FIELDS);
  if (shape.fields > limits.MAX_FIELDS) throw tooLarge("fields", limits.MAX_FIELDS);
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.MAX_TOKENS });
  } catch (error) {
    // graphql-js has no code of its own for this; the sentence is held by a test.
    const isTooLong = error instanceof GraphQLError && error.message.includes(`${limits.MAX_TOKENS} tokens`);
    throw isTooLong ? tooLarge("tokens", limits.MAX_TOKENS) : error;
  }
}

function tooLarge(of: string, limit: number) {
  return fail("DOCUMENT_LIMIT", { of, limit });
}
