/** Prices an operation in rows before anything runs: page sizes multiplied down through nested lists. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { type Arguments, PLAIN_LIST_ROWS, pageSize } from "./page-size.js";

/** What an estimate reads: a valid operation with coerced variables. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Arguments;
}

/** How often a level is reached, and the size of a page whose list has not come yet (a connection's edges). */
interface Level {
  readonly times: number;
  readonly pending: number | null;
}

/** Equal response keys of one parent: run once, whatever the number of nodes. */
interface MergedField {
  readonly parent: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

type FieldGroups = Map<string, Map<string, MergedField>>;

/** The rows an operation may return at most, as far as its text says; throws BAD_PAGE for pages that cannot be. */
export function estimateRows(priced: PricedOperation): number {
  const root = priced.schema.getRootType(priced.operation.operation);
  if (!root) return 0;
  return rowsBelow(priced, [priced.operation.selectionSet], root, { times: 1, pending: null });
}

function rowsBelow(
  priced: PricedOperation,
  sets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  level: Level,
): number {
  const groups: FieldGroups = new Map();
  for (const set of sets) collect(priced, set.selections, parent, SHARED, groups);
  let shared = 0;
  let widest = 0;
  for (const [group, fields] of groups) {
    let rows = 0;
    for (const field of fields.values()) rows += rowsOfField(priced, field, level);
    // A row is of one kind: of fragments on different kinds only one can apply.
    if (group === SHARED) shared = rows;
    else widest = Math.max(widest, rows);
  }
  return shared + widest;
}

const SHARED = "";

function collect(
  priced: PricedOperation,
  selections: readonly SelectionNode[],
  parent: GraphQLCompositeType,
  group: string,
  groups: FieldGroups,
): void {
  for (const selection of selections) {
    if (!isIncluded(priced, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      add(groups, group, parent, selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : priced.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition && priced.schema.getType(fragment.typeCondition.name.value);
    const type = isCompositeType(condition) ? condition : parent;
    const isNarrower = group === SHARED && isObjectType(type) && !isObjectType(parent);
    collect(priced, fragment.selectionSet.selections, type, isNarrower ? type.name : group, groups);
  }
}

function add(groups: FieldGroups, group: string, parent: GraphQLCompositeType, node: FieldNode): void {
  const fields = groups.get(group) ?? new Map<string, MergedField>();
  groups.set(group, fields);
  const key = node.alias?.value ?? node.name.value;
  const known = fields.get(key);
  if (known) known.nodes.push(node);
  else fields.set(key, { parent, nodes: [node] });
}

function isIncluded({ variables }: PricedOperation, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function rowsOfField(priced: PricedOperation, { parent, nodes }: MergedField, level: Level): number {
  const [node] = nodes;
  const field = node && fieldOf(parent, node.name.value);
  if (!node || !field) return 0;
  const type = getNamedType(field.type);
  const size = pageSize(field, getArgumentValues(field, node, priced.variables));
  const own = ownRows(field, size, level);
  const sets = nodes.flatMap((each) => each.selectionSet ?? []);
  if (!isCompositeType(type) || sets.length === 0) return own.rows;
  return own.rows + rowsBelow(priced, sets, type, own.below);
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return "getFields" in parent ? parent.getFields()[name] : undefined;
}

/** The rows a field adds, and how often what lies below it is reached. */
function ownRows(
  field: GraphQLField<unknown, unknown>,
  size: number | null,
  { times, pending }: Level,
): { rows: number; below: Level } {
  const isList = isListType(getNullableType(field.type));
  if (size !== null) {
    const rows = times * size;
    return { rows, below: isList ? { times: rows, pending: null } : { times, pending: size } };
  }
  if (!isList || !isCompositeType(getNamedType(field.type))) return { rows: 0, below: { times, pending } };
  // The list of a page was counted where the page was asked for.
  if (pending !== null) return { rows: 0, below: { times: times * pending, pending: null } };
  const rows = times * PLAIN_LIST_ROWS;
  return { rows, below: { times: rows, pending: null } };
}
