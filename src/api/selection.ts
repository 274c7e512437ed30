/** What a request asks of a field, so that things that cost less together, or not at all, are read so. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

import type { Columns } from "../lookup/entities.js";

/** Fields that hang on the id of an entity alone. */
export const FIELDS_BY_ID: readonly string[] = [
  "area",
  "areas",
  "initiatives",
  "linkCounts",
  "links",
  "observations",
  "partners",
  "partyOrganizations",
  "posts",
];

/** What an entity answers from what names it, or leads to by its id. */
export const NAMED_FIELDS: readonly string[] = ["__typename", "id", "kind", "name", ...FIELDS_BY_ID];

/** Whether a field of this name stands at the end of the way below the asked field, in fragments too; directives are not looked at. */
export function selects(info: GraphQLResolveInfo, ...way: string[]): boolean {
  return fieldsAt(info, way).length > 0;
}

/**
 * The columns that answer what is asked of the entities at the ends of these ways below the field; of those the field
 * itself gives where no way is named. Any field that is not known to need fewer needs all.
 */
export function columnsOf(info: GraphQLResolveInfo, ...ways: (readonly string[])[]): Columns {
  const key = nodesOf(info);
  const known = columnsOfField.get(key);
  if (known) return known;
  const ends = ways.length > 0 ? ways : [[]];
  const asked = ends.flatMap((way) => fieldsAt(info, way)).flatMap((field) => fieldsBelow(info, field.selectionSet));
  const columns = asked.every(({ name }) => NAMED_FIELDS.includes(name.value)) ? "named" : "all";
  columnsOfField.set(key, columns);
  return columns;
}

/** By what `nodesOf` gives; a field asks for the same ways each time. */
const columnsOfField = new WeakMap<object, Columns>();

/** Whether any of these fields stands below, on whatever type. */
export function selectsAny(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const key = nodesOf(info);
  const known = selectsOfField.get(key);
  if (known !== undefined) return known;
  const below = info.fieldNodes.flatMap(({ selectionSet }) => fieldsBelow(info, selectionSet));
  const found = below.some(({ name }) => names.includes(name.value));
  selectsOfField.set(key, found);
  return found;
}

const selectsOfField = new WeakMap<object, boolean>();

/** What stands for a field in its document, which many requests share; where it is written twice, in one answer's level. */
function nodesOf({ fieldNodes }: GraphQLResolveInfo): object {
  const [node] = fieldNodes;
  return node && fieldNodes.length === 1 ? node : fieldNodes;
}

/** What a connection shows of its nodes. */
export function columnsOfNodes(info: GraphQLResolveInfo): Columns {
  return columnsOf(info, ["nodes"], ["edges", "node"]);
}

function fieldsAt(info: GraphQLResolveInfo, way: readonly string[]): readonly FieldNode[] {
  return way.reduce<readonly FieldNode[]>(
    (fields, name) =>
      fields
        .flatMap(({ selectionSet }) => fieldsBelow(info, selectionSet))
        .filter((field) => field.name.value === name),
    info.fieldNodes,
  );
}

function fieldsBelow(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsBelow(info, selection.selectionSet);
    return fieldsBelow(info, info.fragments[selection.name.value]?.selectionSet);
  });
}
