/** The rows of everything that links join, and of sources and figures: one after another, nothing held. */
import type { Chance } from "./chance.js";
import { datesOf } from "./dates.js";
import { nameOf } from "./names.js";
import { type BlockName, idOf, inBlock, kindOf, type Shape } from "./shape.js";

export type Cells = readonly string[];

export const ORGANIZATION_COLUMNS =
  "id,kind,name,aliases,summary,form,joint,temporary,level,serves,since,until,citations".split(",");
export const INITIATIVE_COLUMNS = "id,kind,name,summary,since,citations".split(",");
export const OBSERVATION_COLUMNS = "subject,indicator,value,unit,qualifier,period,nature,citations".split(",");
export const PERSON_COLUMNS = "id,name,citations".split(",");
export const SOURCE_COLUMNS = "id,title,publisher,published".split(",");

const LEVELS: Partial<Record<BlockName, string>> = {
  provinces: "PROVINCE",
  cities: "CITY",
  counties: "COUNTY",
  townships: "TOWNSHIP",
};
const FORMS = ["BRANCH", "BRANCH", "BRANCH", "GENERAL_BRANCH", "COMMITTEE"];
const GROUPS = ["居民", "货车司机", "种植户", "企业职工"];
const INITIATIVE_KINDS = ["MECHANISM", "BRAND", "POLICY", "PROJECT", "ACTIVITY"];
const INDICATORS = ["党员人数", "营业收入", "带动就业人数", "服务群众人次"];

export function* organizationRows(shape: Shape, chance: Chance): Generator<Cells> {
  for (const [name, { from, count }] of Object.entries(shape.blocks) as [BlockName, Shape["blocks"][BlockName]][]) {
    for (let number = from; number < from + count; number++) yield organizationRow(shape, chance, name, number);
  }
}

function organizationRow(shape: Shape, chance: Chance, block: BlockName, number: number): Cells {
  const isParty = kindOf(block) === "PARTY_ORGANIZATION";
  const name = nameOf(chance, block, number);
  const isServing = block === "stations" || block === "teams";
  // Places, hubs and planted groups last, or what is asked of them would depend on chance.
  const isLasting = ["provinces", "cities", "counties", "townships", "chains", "hubs", "planted"].includes(block);
  const { since, until } = datesOf(chance, "organization", 0.3, isLasting ? 0 : 0.02, number);
  return [
    idOf(number),
    kindOf(block),
    name,
    chance.happens(0.05, "alias", number) ? `${name.slice(2)}（本部）` : "",
    chance.happens(0.1, "summary", number) ? `${name}由当地多家单位共同支持。` : "",
    isParty ? chance.pick(FORMS, "form", number) : "",
    isParty ? String(block === "jointParty") : "",
    isParty && chance.happens(0.03, "temporary", number) ? "true" : "",
    LEVELS[block] ?? "",
    isServing ? chance.pick(GROUPS, "serves", number) : "",
    since,
    until,
    citation(shape, chance, "organization", number),
  ];
}

export function* personRows(shape: Shape, chance: Chance): Generator<Cells> {
  const surnames = [..."王李张刘陈杨赵黄周吴"];
  const given = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"];
  for (let number = 0; number < shape.persons; number++) {
    const name = chance.pick(surnames, "surname", number) + chance.pick(given, "given", number);
    yield [personId(number), name, citation(shape, chance, "person", number)];
  }
}

export function personId(number: number): string {
  return `person-${number}`;
}

export function* initiativeRows(shape: Shape, chance: Chance): Generator<Cells> {
  for (let number = 0; number < shape.initiatives; number++) {
    const { since } = datesOf(chance, "initiative", 0.5, 0, number);
    const name = `${nameOf(chance, "townships", number)}党建引领第${number}号行动`;
    const kind = chance.pick(INITIATIVE_KINDS, "initiative-kind", number);
    yield [initiativeId(number), kind, name, "", since, citation(shape, chance, "initiative", number)];
  }
}

export function initiativeId(number: number): string {
  return `initiative-${number}`;
}

export function* observationRows(shape: Shape, chance: Chance): Generator<Cells> {
  for (let number = 0; number < shape.observations; number++) {
    const subject = idOf(chance.shuffled(number, shape.size, "observed"));
    const value = String(chance.below(5_000, "value", number));
    const year = String(2019 + chance.below(7, "period", number));
    const nature = chance.happens(0.1, "nature", number) ? "TARGET" : "ACTUAL";
    const indicator = chance.pick(INDICATORS, "indicator", number);
    yield [subject, indicator, value, "个", "", year, nature, citation(shape, chance, "observation", number)];
  }
}

export function* sourceRows(shape: Shape): Generator<Cells> {
  for (let number = 0; number < shape.sources; number++) {
    yield [sourceId(number), `党建联建观察第${number}期`, "示例日报", String(2015 + (number % 10))];
  }
}

function sourceId(number: number): string {
  return `source-${number}`;
}

/** Where a row was read; most rows of a large collection come without. */
export function citation(shape: Shape, chance: Chance, purpose: string, ...numbers: readonly number[]): string {
  if (!chance.happens(0.3, `cited-${purpose}`, ...numbers)) return "";
  const source = sourceId(chance.below(shape.sources, `source-${purpose}`, ...numbers));
  return `${source}#${1 + chance.below(400, `line-${purpose}`, ...numbers)}`;
}

/** An organization of one of these blocks: each as likely as another. */
export function anyOf(shape: Shape, chance: Chance, blocks: readonly BlockName[], ...at: [string, ...number[]]) {
  const total = blocks.reduce((sum, name) => sum + shape.blocks[name].count, 0);
  let place = chance.below(total, ...at);
  for (const name of blocks) {
    if (place < shape.blocks[name].count) return inBlock(shape.blocks[name], place);
    place -= shape.blocks[name].count;
  }
  throw new Error("a place lies in one of the blocks");
}
