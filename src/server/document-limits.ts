/** Refuses documents that are too large, too deep or too wide, before anything is validated. */
import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, Kind, parse } from "graphql";

import { fail } from "../errors.js";
import { type DocumentShape, measureDocument } from "./document-shape.js";
import * as limits from "./limits.js";

export interface CheckedDocument {
  /** No mutation or subscription in it: it may come by GET. */
  readonly onlyReads: boolean;
}

/** Documents whose check is remembered, by hash. */
const REMEMBERED = 1_000;

/** Makes a check that remembers what it let pass; throws SYNTAX, DOCUMENT_LIMIT or DEPTH_LIMIT. */
export function documentCheck(): (text: string) => CheckedDocument {
  const passed = new Map<string, CheckedDocument>();
  return (text) => {
    if (Buffer.byteLength(text) > limits.MAX_DOCUMENT_BYTES) throw tooLarge("bytes", limits.MAX_DOCUMENT_BYTES);
    const hash = createHash("sha256").update(text).digest("base64");
    const known = passed.get(hash);
    if (known) return known;
    const checked = checkDocument(parseDocument(text));
    const oldest = passed.keys().next();
    if (passed.size >= REMEMBERED && !oldest.done) passed.delete(oldest.value);
    passed.set(hash, checked);
    return checked;
  };
}

function checkDocument(document: DocumentNode): CheckedDocument {
  checkShape(measureDocument(document));
  return {
    onlyReads: document.definitions.every(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === "query",
    ),
  };
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
    return parse(text, { maxTokens: limits.MAX_TOKENS, noLocation: true });
  } catch (error) {
    // graphql-js has no code of its own for this; the sentence is held by a test.
    const isTooLong = error instanceof GraphQLError && error.message.includes(`${limits.MAX_TOKENS} tokens`);
    throw isTooLong ? tooLarge("tokens", limits.MAX_TOKENS) : error;
  }
}

function tooLarge(of: string, limit: number) {
  return fail("DOCUMENT_LIMIT", { of, limit });
}
