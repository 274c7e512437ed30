/** Measures a document through its fragments, in time linear in its length however often they are spread. */
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** The largest figures of any operation in a document, as if every fragment were written out. */
export interface DocumentShape {
  readonly depth: number;
  /** Depth below `__schema` and `__type`, which `depth` does not count. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
}

const NOTHING: DocumentShape = { depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0, fields: 0 };

export function measureDocument(document: DocumentNode): DocumentShape {
  const measure = new Measure(document);
  // Fragments count where operations spread them; an unused one is refused by validation.
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? measure.of(definition.selectionSet) : []))
    .reduce(atMost, NOTHING);
}

class Measure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, DocumentShape>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  of(set: SelectionSetNode): DocumentShape {
    return set.selections.reduce((shape, selection) => {
      if (selection.kind === Kind.FIELD) return sum(shape, this.#ofField(selection));
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum(shape, this.of(selection.selectionSet));
      return sum(shape, this.#ofFragment(selection.name.value));
    }, NOTHING);
  }

  #ofField(field: FieldNode): DocumentShape {
    const below = field.selectionSet ? this.of(field.selectionSet) : NOTHING;
    const isIntrospection = field.name.value === "__schema" || field.name.value === "__type";
    return {
      depth: isIntrospection ? 1 : below.depth + 1,
      introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
      aliases: below.aliases + (field.alias ? 1 : 0),
      rootFields: 1,
      fields: below.fields + 1,
    };
  }

  #ofFragment(name: string): DocumentShape {
    const known = this.#measured.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#measured.set(name, NOTHING); // A fragment within itself ends here; validation refuses it.
    const shape = this.of(fragment.selectionSet);
    this.#measured.set(name, shape);
    return shape;
  }
}

function sum(a: DocumentShape, b: DocumentShape): DocumentShape {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
  };
}

function atMost(a: DocumentShape, b: DocumentShape): DocumentShape {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
    fields: Math.max(a.fields, b.fields),
  };
}
