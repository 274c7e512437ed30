/** Texts of Han, which Neo4j looks up in an index of pairs: other texts and engines look through all names. */
import { type Condition, condition } from "../graph/compose.js";
import { searchSizeHan, searchStartHan } from "../graph/queries.gen.js";
import { ask, type Reading } from "./reading.js";
import { sizeUpTo } from "./size-up-to.js";

/** The unified Han of the basic plane: the index is sure to take each of them for one character of a pair. */
const HAN = /^[\u4E00-\u9FFF]{2,}$/;
/** A page of a list is soon met in the order of all names where more than so many hold the text. */
const FEW_FOR_PAGE = 2_000;
/** The candidates of a search are, where more than so many do. */
export const FEW_FOR_SEARCH = 4_000;

export function isInHanIndex({ graph }: Reading, text: string): boolean {
  return graph.engine === "neo4j" && HAN.test(text);
}

/** How many hold it, up to one more than FEW_FOR_SEARCH; null where it is in no index. */
export async function sizeHolding(reading: Reading, text: string): Promise<number | null> {
  if (!isInHanIndex(reading, text)) return null;
  return sizeUpTo(reading, `holds ${text}`, FEW_FOR_SEARCH, async (limit) => {
    const [row] = await ask(reading, searchSizeHan, { phrase: quoted(text), limit });
    return row?.size ?? 0;
  });
}

/** Where a list of the organizations that hold this text begins; null where it had better not begin at the text. */
export async function hanStart(reading: Reading, text: string): Promise<Condition | null> {
  const size = await sizeHolding(reading, text);
  return size === null || size > FEW_FOR_PAGE ? null : condition(searchStartHan, { phrase: quoted(text) });
}

function quoted(text: string): string {
  return `"${text}"`;
}
