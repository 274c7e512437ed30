/** The Apollo plugin that refuses an operation by its price, after validation and before any resolver runs. */
import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type FragmentDefinitionNode, getVariableValues, Kind } from "graphql";

import { fail } from "../errors.js";
import { MAX_ROWS } from "./limits.js";
import { estimateRows } from "./row-estimate.js";

export function rowPricePlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return; // No operation of that name: the execution says so.
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Values that do not fit their types are refused by the execution, which words it better.
          if (!coerced) return;
          const fragments = fragmentsOf(document);
          const estimate = estimateRows({ schema, operation, fragments, variables: coerced });
          if (estimate > MAX_ROWS) throw fail("ROW_LIMIT", { estimate, limit: MAX_ROWS });
        },
      };
    },
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
