/** Writes a generated graph as a folder of the project's import files, row by row: memory does not grow with the size. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { Chance } from "./chance.js";
import { datesOf } from "./dates.js";
import {
  type Cells,
  citation,
  INITIATIVE_COLUMNS,
  initiativeRows,
  OBSERVATION_COLUMNS,
  ORGANIZATION_COLUMNS,
  observationRows,
  organizationRows,
  PERSON_COLUMNS,
  personRows,
  SOURCE_COLUMNS,
  sourceRows,
} from "./entities.js";
import { type GeneratedLink, links } from "./links.js";
import { type Shape, shapeOf } from "./shape.js";

export interface WrittenFolder {
  readonly organizations: number;
  readonly links: number;
  /** Rows of all files. */
  readonly rows: number;
}

const LINK_COLUMNS = "type,from,to,role,since,until,citations".split(",");
/** Characters handed to the file at once. */
const CHUNK = 64 * 1_024;

/** The same size and seed write the same bytes. */
export async function writeFolder(folder: string, size: number, seed: number): Promise<WrittenFolder> {
  const shape = shapeOf(size);
  const chance = new Chance(seed);
  await mkdir(folder, { recursive: true });
  const write = (name: string, columns: readonly string[], rows: Iterable<Cells>) =>
    writeSheet(join(folder, `${name}.csv`), columns, rows);
  const linkCount = await write("links", LINK_COLUMNS, linkRows(shape, chance));
  const others = [
    await write("sources", SOURCE_COLUMNS, sourceRows(shape)),
    await write("organizations", ORGANIZATION_COLUMNS, organizationRows(shape, chance)),
    await write("persons", PERSON_COLUMNS, personRows(shape, chance)),
    await write("initiatives", INITIATIVE_COLUMNS, initiativeRows(shape, chance)),
    await write("observations", OBSERVATION_COLUMNS, observationRows(shape, chance)),
  ];
  return { organizations: size, links: linkCount, rows: others.reduce((sum, count) => sum + count, linkCount) };
}

function* linkRows(shape: Shape, chance: Chance): Generator<Cells> {
  let number = 0;
  for (const link of links(shape, chance)) yield linkRow(shape, chance, link, number++);
}

function linkRow(shape: Shape, chance: Chance, { type, from, to, role = "" }: GeneratedLink, number: number): Cells {
  // Where things lie does not end here: the county of a question has the same members on every day.
  const { since, until } = datesOf(chance, "link", 0.4, type === "LOCATED_IN" ? 0 : 0.06, number);
  return [type, from, to, role, since, until, citation(shape, chance, "link", number)];
}

async function writeSheet(path: string, columns: readonly string[], rows: Iterable<Cells>): Promise<number> {
  const file = createWriteStream(path);
  let count = 0;
  let text = `${columns.join(",")}\n`;
  for (const cells of rows) {
    text += `${cells.join(",")}\n`; // No generated cell holds a comma, a quote or a line break.
    count++;
    if (text.length < CHUNK) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "close");
  return count;
}
