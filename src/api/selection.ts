/** What a request asks of a field, so that things that cost less together are read together. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Whether the field of this name stands below the asked field, in a fragment too; directives are not looked at. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
