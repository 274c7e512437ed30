/** What the text of a document decides, worked out once for each text. */
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";

import { parseWithinLimits } from "./document-limits.js";
import { OperationPrice, type Variables } from "./row-price.js";

/** What remembered documents may hold of memory: hundreds of everyday ones. */
const REMEMBERED_BYTES = 8_000_000;
/** Of a parsed document, measured; its text is held beside it. */
const BYTES_OF_TOKEN = 300;

/** The field for which answers need to know whether an import is unfinished; a document without its name has none. */
const SAYS_HOW_COMPLETE = "completeness";

export class KnownDocument {
  readonly node: DocumentNode;
  /** No mutation or subscription in it: it may come by GET. */
  readonly onlyReads: boolean;
  /** Whether an answer may say how complete it is. */
  readonly saysHowComplete: boolean;
  readonly #prices = new Map<OperationDefinitionNode, OperationPrice>();
  #errors: readonly GraphQLError[] | undefined;

  /** Throws SYNTAX, DOCUMENT_LIMIT or DEPTH_LIMIT. */
  constructor(
    readonly schema: GraphQLSchema,
    text: string,
  ) {
    this.node = parseWithinLimits(text);
    this.saysHowComplete = text.includes(SAYS_HOW_COMPLETE);
    this.onlyReads = this.node.definitions.every(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === "query",
    );
  }

  /** What validation says against it. */
  get errors(): readonly GraphQLError[] {
    this.#errors ??= validate(this.schema, this.node);
    return this.#errors;
  }

  /** Throws ROW_LIMIT or BAD_PAGE where a valid document's operation would answer with too much; of no other fault. */
  checkPrice(operationName: string | undefined, variables: Variables): void {
    const operation = getOperationAST(this.node, operationName);
    if (!operation) return; // No operation of that name: the execution says so.
    const price = this.#prices.get(operation) ?? new OperationPrice(this.schema, this.node, operation);
    this.#prices.set(operation, price);
    price.check(variables);
  }
}

/** Finds the document of a text; throws SYNTAX, DOCUMENT_LIMIT or DEPTH_LIMIT, and remembers what it lets pass. */
export function knownDocuments(schema: GraphQLSchema): (text: string) => KnownDocument {
  const documents = new LRUCache<string, KnownDocument>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ node }, text) => text.length * 2 + (node.tokenCount ?? text.length) * BYTES_OF_TOKEN,
  });
  return (text) => {
    let document = documents.get(text);
    if (!document) {
      document = new KnownDocument(schema, text);
      documents.set(text, document);
    }
    return document;
  };
}
