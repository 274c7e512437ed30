/** Texts of Han, which Neo4j looks up in an index of pairs: other texts and engines look through all names. */
import { type Condition, condition } from "../graph/compose.js";
import { searchSizeHan, searchStartHan } from "../graph/queries.gen.js";
import { isFew } from "./few.js";
import { ask, type Reading } from "./reading.js";

/** The unified Han of the basic plane: the index is sure to take each of them for one character of a pair. */
const HAN = /^[\u4E00-\u9FFF]{2,}$/;
/** Up to so many are sorted for every page; a text that more hold is soon met in the order of all names. */
const FEW_HOLDING = 2_000;

export function isInHanIndex({ graph }: Reading, text: string): boolean {
  return graph.engine === "neo4j" && HAN.test(text);
}

/** Where a list of the organizations that hold this text begins; null where it had better not begin at the text. */
export async function hanStart(reading: Reading, text: string): Promise<Condition | null> {
  if (!isInHanIndex(reading, text)) return null;
  const phrase = `"${text}"`;
  const count = async (limit: number) => {
    const [row] = await ask(reading, searchSizeHan, { phrase, limit });
    return row?.size ?? 0;
  };
  const isRare = await isFew(reading, `text ${text}`, FEW_HOLDING, count);
  return isRare ? condition(searchStartHan, { phrase }) : null;
}
