/** Asks what hangs on the id of an entity while the entity itself is looked up: one round trip to the graph, not two. */
import { type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues, isInterfaceType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";

import type { EntityName } from "../lookup/entities.js";
import type { ApiContext } from "./context.js";
import { asksById, columnsOf, FIELDS_BY_ID } from "./selection.js";

/** The entity of each id with the columns asked for; what is asked of organizations by their ids is begun meanwhile. */
export async function entitiesAndBeyond(
  info: GraphQLResolveInfo,
  context: ApiContext,
  ids: readonly string[],
): Promise<(EntityName | null)[]> {
  const columns = columnsOf(info);
  const ahead = asksById(info) ? askAhead(info, context, ids).catch(ignore) : null;
  const found = await Promise.all(ids.map((id) => context.shown(id, columns)));
  const isInVain = found.some((entity, at) => entity?.id !== ids[at] || entity?.class !== "Organization");
  // Nothing goes on behind an answer that does not need it.
  if (isInVain) await ahead;
  return found;
}

/**
 * Begins the fields below of what these ids may be. Their answers wait in the batches of the context, where the same
 * fields find them once the entity is there. Fields asked of one kind only are left out: it may be of another.
 */
async function askAhead(info: GraphQLResolveInfo, context: ApiContext, ids: readonly string[]): Promise<void> {
  const { schema, fragments, variableValues, fieldNodes: asked } = info;
  const organization = schema.getType("Organization");
  if (!isInterfaceType(organization)) return;
  // Typed for objects; fragments are compared with an interface in the same way.
  const type = organization as unknown as GraphQLObjectType;
  const begun: Promise<unknown>[] = [];
  for (const fieldNodes of collectSubfields(schema, fragments, variableValues, type, asked).values()) {
    const [node] = fieldNodes;
    const field =
      node && FIELDS_BY_ID.includes(node.name.value) ? organization.getFields()[node.name.value] : undefined;
    if (!node || !field) continue;
    const args = getArgumentValues(field, node, variableValues);
    const asIfAsked = { ...info, fieldName: field.name, fieldNodes };
    const begin = async (id: string) => field.resolve?.({ id }, args, context, asIfAsked);
    begun.push(...ids.map(begin));
  }
  await Promise.allSettled(begun);
}

/** The field itself says it in its place when its turn comes. */
function ignore(): void {}
