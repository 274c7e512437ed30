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
  return keptByField(columnsOfField, info, () => {
    const ends = ways.length > 0 ? ways : [[]];
    const asked = ends.flatMap((way) => fieldsAt(info, way)).flatMap((field) => fieldsBelow(info, field.selectionSet));
    return asked.every(({ name }) => NAMED_FIELDS.includes(name.value)) ? "named" : "all";
  });
}

/** Whether anything that hangs on the id of an entity alone stands right below, on whatever type. */
export function asksById(info: GraphQLResolveInfo): boolean {
  return keptByField(asksByIdOfField, info, () => {
    const below = info.fieldNodes.flatMap(({ selectionSet }) => fieldsBelow(info, selectionSet));
    return below.some(({ name }) => FIELDS_BY_ID.includes(name.value));
  });
}

const columnsOfField = new WeakMap<object, Columns>();
const asksByIdOfField = new WeakMap<object, boolean>();

/** Worked out once for what `nodesOf` gives: a field asks for the same each time. */
function keptByField<T>(kept: WeakMap<object, T>, info: GraphQLResolveInfo, workOut: () => T): T {
  const key = nodesOf(info);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = workOut();
  kept.set(key, found);
  return found;
}

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
