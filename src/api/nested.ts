/** A nested connection: one statement for the pages of all parents of a level, one more where totals are asked for. */
import type { Columns } from "../lookup/entities.js";
import { EMPTY_SLICE, type Slice, type SortKey, shapeOf } from "../lookup/page.js";
import type { ApiContext, Batch } from "./context.js";
import { type ConnectionOf, connect, type NodeOf, type PageArgs, pageOf } from "./paging.js";

interface Counted<R> {
  readonly slice: Slice<R>;
  readonly total: number;
}

interface NestedField<R, E> {
  readonly field: string;
  /** What the field was asked for beside the page: part of the cursors' shape. */
  readonly filter: unknown;
  /** The columns of its rows; fields that read others are asked apart. */
  readonly columns?: Columns;
  readonly paging: PageArgs;
  readonly parent: string;
  readonly rows: (page: ReturnType<typeof pageOf>) => Batch<Slice<R>>;
  readonly totals: Batch<number>;
  /** Rows and totals of a first page in one statement, given where the total is asked for. */
  readonly counted?: ((page: ReturnType<typeof pageOf>) => Batch<Counted<R>>) | undefined;
  readonly edge: (row: R) => E;
}

export async function nested<R extends { readonly key: SortKey }, E extends NodeOf>(
  context: ApiContext,
  asked: NestedField<R, E>,
): Promise<ConnectionOf<E>> {
  const { field, filter, parent, columns } = asked;
  const page = pageOf(asked.paging, shapeOf(field, filter, parent));
  const { shape: _, ...position } = page;
  if (asked.counted && !page.from) {
    const found = await context.batched(`${field} counted`, [filter, position, columns], parent, asked.counted(page));
    return connect(found?.slice ?? EMPTY_SLICE, page, asked.edge, async () => found?.total ?? 0);
  }
  const slice = await context.batched(field, [filter, position, columns], parent, asked.rows(page));
  return connect(slice ?? EMPTY_SLICE, page, asked.edge, async () => {
    const total = await context.batched(`${field} total`, filter, parent, asked.totals);
    return total ?? 0;
  });
}
