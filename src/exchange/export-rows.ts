/** The rows of each sheet in canonical order (id by code point), read page by page so that memory stays flat. */
import { exchangePageOfLinks } from "../graph/families.gen.js";
import {
  exchangePageOfInitiatives,
  exchangePageOfListings,
  exchangePageOfObservations,
  exchangePageOfOrganizations,
  exchangePageOfPersons,
  exchangePageOfRedirects,
  exchangePageOfSources,
} from "../graph/queries.gen.js";
import type { Query } from "../graph/query.js";
import { LINK_TYPES, type LinkType } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { SheetName } from "./columns.js";
import type { Props } from "./known.js";
import { mergeSorted } from "./merge-sorted.js";
import type { Reader } from "./reader.js";

/** Column → stored value, as the columns of the sheet name it. */
export type ExportRow = Props & { readonly id: string };

interface Stored {
  readonly id: string;
  readonly props: Props;
}
type PageQuery<R extends Stored> = Query<{ readonly after: string; readonly limit: number }, R>;

/** Rows in memory at once for a sheet; links hold one page for each type. */
export const PAGE_ROWS = 2_000;

const PAGES: Readonly<Record<Exclude<SheetName, "links">, PageQuery<Stored>>> = {
  initiatives: exchangePageOfInitiatives,
  listings: exchangePageOfListings,
  observations: exchangePageOfObservations,
  organizations: exchangePageOfOrganizations,
  persons: exchangePageOfPersons,
  redirects: exchangePageOfRedirects,
  sources: exchangePageOfSources,
};

export async function* exportRows(sheet: SheetName, reader: Reader, pageRows = PAGE_ROWS): AsyncGenerator<ExportRow> {
  if (sheet === "links") {
    yield* linkRows(reader, pageRows);
    return;
  }
  for await (const { id, props } of pagesOf(PAGES[sheet], reader, pageRows)) {
    yield sheet === "redirects" ? { id, old: id, new: props.target } : { ...props, id };
  }
}

function linkRows(reader: Reader, pageRows: number): AsyncGenerator<ExportRow> {
  const byType = LINK_TYPES.map((type) => linksOf(type, reader, pageRows));
  return mergeSorted(byType, (a, b) => compareCodePoints(a.id, b.id));
}

async function* linksOf(type: LinkType, reader: Reader, pageRows: number): AsyncGenerator<ExportRow> {
  for await (const { id, from, to, props } of pagesOf(exchangePageOfLinks[type], reader, pageRows)) {
    yield { ...props, id, type, from, to };
  }
}

async function* pagesOf<R extends Stored>(query: PageQuery<R>, reader: Reader, limit: number): AsyncGenerator<R> {
  let after = "";
  for (;;) {
    const page = await reader.ask(query, { after, limit });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < limit) return;
    after = last.id;
  }
}
