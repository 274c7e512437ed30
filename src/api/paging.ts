/** Relay connections: their arguments, and the types of a connection made from the type of its nodes. */
import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";

import { type Completeness, completeness } from "../lookup/completeness.js";
import {
  type Page,
  type PageArguments,
  parsePage,
  type Shape,
  type Slice,
  type SortKey,
  writeCursor,
} from "../lookup/page.js";
import { CompletenessType } from "./completeness-type.js";

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: "From 1 to 100; neither first nor last means 20." })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "From 1 to 100, backward." })
  last?: number | null;

  @Field(() => String, { nullable: true })
  before?: string | null;
}

/** Of lists that are read forward only. */
@ArgsType()
export class ForwardPageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: "From 1 to 100; 20 when omitted." })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

export function pageOf(args: PageArguments, shape: Shape): Page {
  return parsePage({ first: args.first, after: args.after, last: args.last, before: args.before }, shape);
}

@ObjectType({ description: "Whether there is more, and the cursors of the ends of this page." })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface EdgeOf<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What a resolver makes of a row: an edge but for its cursor. */
export interface NodeOf {
  readonly node: unknown;
}

/** What a connection resolves from; the total is asked for only where the field is. */
export interface ConnectionOf<E extends NodeOf> {
  readonly edges: readonly (E & { readonly cursor: string })[];
  readonly nodes: readonly E["node"][];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
  readonly completeness: Completeness;
}

/** The answer of a page: made from its rows where it is asked for. Further pages are no cut. */
export function connect<R extends { readonly key: SortKey }, E extends NodeOf>(
  slice: Slice<R>,
  page: Page,
  edgeOf: (row: R) => E,
  total: () => Promise<number>,
): ConnectionOf<E> {
  const { rows, hasNextPage, hasPreviousPage } = slice;
  const cursorOf = (row: R | undefined) => (row ? writeCursor(row.key, page.shape) : null);
  return {
    get edges() {
      return rows.map((row) => ({ ...edgeOf(row), cursor: writeCursor(row.key, page.shape) }));
    },
    get nodes() {
      return rows.map((row) => edgeOf(row).node);
    },
    get pageInfo() {
      return { hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) };
    },
    get totalCount() {
      return total();
    },
    completeness: completeness(rows.length),
  };
}

/** The edge type of a kind of node. */
export function edgeType(name: string, node: () => object): ClassType<EdgeOf<unknown>> {
  @ObjectType(`${name}Edge`)
  class Edge implements EdgeOf<unknown> {
    @Field(() => String)
    cursor: string;

    @Field(node as () => ClassType)
    node: unknown;
  }
  return Edge;
}

/** The connection type of a kind of node. */
export function connectionType(name: string, node: () => object, edge = edgeType(name, node)): ClassType<object> {
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [edge])
    edges: unknown[];

    @Field(() => [node() as ClassType], { description: "The nodes of the edges." })
    nodes: unknown[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: "How many there are in all; counted only when asked for." })
    totalCount: Promise<number>;

    @Field(() => CompletenessType)
    completeness: CompletenessType;
  }
  return Connection;
}
