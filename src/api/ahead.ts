/** Asks what hangs on the id of an entity while the entity itself is looked up: one round trip to the graph, not two. */
import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";

import type { ApiContext } from "./context.js";

/** Fields of every organization that are answered by its id alone. */
const BY_ID: ReadonlySet<string> = new Set([
  "area",
  "areas",
  "initiatives",
  "linkCounts",
  "links",
  "observations",
  "partners",
  "partyOrganizations",
  "posts",
]);

/** Has every field of an organization, and none by id that other kinds have not. */
const ANY_KIND = "Enterprise";

/**
 * Begins the fields below of what these ids may be. Their answers wait in the batches of the context, where the very
 * same fields find them once the entity is there; where it is not, or is no organization, nobody asks for them.
 */
export function askAhead(info: GraphQLResolveInfo, context: ApiContext, ids: readonly string[]): void {
  const kind = info.schema.getType(ANY_KIND);
  if (!isObjectType(kind)) return;
  const asked = collectSubfields(info.schema, info.fragments, info.variableValues, kind, info.fieldNodes);
  for (const fieldNodes of asked.values()) {
    const [node] = fieldNodes;
    const field = node && BY_ID.has(node.name.value) ? kind.getFields()[node.name.value] : undefined;
    if (!node || !field?.resolve) continue;
    const args = getArgumentValues(field, node, info.variableValues);
    const asIfAsked = { ...info, fieldName: field.name, fieldNodes };
    const begin = async (id: string) => field.resolve?.({ id }, args, context, asIfAsked);
    for (const id of ids) begin(id).catch(ignore);
  }
}

/** The field itself fails in the same way when its turn comes. */
function ignore(): void {}
