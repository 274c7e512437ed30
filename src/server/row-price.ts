/** Refuses an operation by its price, before any resolver runs. */
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";

import { fail } from "../errors.js";
import { MAX_ROWS } from "./limits.js";
import { PRICED_ARGUMENTS } from "./page-size.js";
import { estimateRows } from "./row-estimate.js";

/** As a request gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The price of one operation: estimated anew where the variables that decide it are others than the last time. */
export class OperationPrice {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #deciding: readonly string[];
  #last: { readonly given: string; readonly rows: number } | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#fragments = fragmentsOf(document);
    this.#deciding = decidingVariables(document);
  }

  /** Throws ROW_LIMIT, or BAD_PAGE for pages that cannot be. */
  check(variables: Variables): void {
    const estimate = this.#rows(variables);
    if (estimate > MAX_ROWS) throw fail("ROW_LIMIT", { estimate, limit: MAX_ROWS });
  }

  #rows(variables: Variables): number {
    const given = JSON.stringify(
      this.#deciding.map((name) => (Object.hasOwn(variables, name) ? [whatDecides(variables[name])] : [])),
    );
    if (this.#last?.given === given) return this.#last.rows;
    const { coerced } = getVariableValues(this.schema, this.operation.variableDefinitions ?? [], variables);
    // Values that do not fit their types are refused by the execution, which words it better.
    if (!coerced) return 0;
    const { schema, operation } = this;
    const rows = estimateRows({ schema, operation, fragments: this.#fragments, variables: coerced });
    this.#last = { given, rows };
    return rows;
  }
}

/** The variables on which a price can depend. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node.kind === Kind.VARIABLE && [...ancestors, parent].some(decides)) names.add(node.name.value);
    },
  });
  return [...names];
}

/** Arguments that size pages, and directives. */
function decides(node: ASTNode | readonly ASTNode[] | undefined): boolean {
  if (!node || !("kind" in node)) return false;
  return node.kind === Kind.DIRECTIVE || (node.kind === Kind.ARGUMENT && PRICED_ARGUMENTS.includes(node.name.value));
}

/** Of a list its length, of a text that stands for a list of one nothing: what a request gives is not kept. */
function whatDecides(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === "string" ? "" : value;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
