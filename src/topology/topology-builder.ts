/** Puts a topology together from entities in the order of their ids, then the links that leave them in the same order. */
import { setImmediate as nextTurn } from "node:timers/promises";

import { LINK_TYPES, type LinkType } from "../model/model.gen.js";
import { borrowed, Column, giveBack, Periods } from "./columns.js";
import { countingSort } from "./counting-sort.js";
import { IdList } from "./id-list.js";
import { Numbering } from "./numbering.js";
import { OUTGOING, type Topology, topologyOfParts } from "./topology.js";

/** As many as sixteen bits number: each day of 179 years. */
const MAX_DATES = 1 << 16;
const MAX_KINDS = 1 << 8;
/** A few milliseconds of work. */
const FARS_AT_ONCE = 20_000;

export class TopologyBuilder {
  readonly #ids = new IdList();
  readonly #kinds: Column<Uint8Array<ArrayBuffer>>;
  readonly #kindNumbers = new Numbering<string | null>();
  readonly #entityPeriods: Periods;
  readonly #named: Column<Uint32Array<ArrayBuffer>>;
  /** Where the links that leave a number begin. */
  readonly #leaving: Column<Uint32Array<ArrayBuffer>>;
  readonly #to: Column<Uint32Array<ArrayBuffer>>;
  readonly #types: Column<Uint8Array<ArrayBuffer>>;
  readonly #linkPeriods: Periods;
  readonly #dates = new Numbering<string>();

  constructor(private readonly room: { readonly entities: number; readonly links: number }) {
    this.#kinds = new Column(Uint8Array, room.entities);
    this.#entityPeriods = new Periods(room.entities);
    this.#named = new Column(Uint32Array, room.entities);
    this.#leaving = new Column(Uint32Array, room.entities + 1);
    this.#to = new Column(Uint32Array, room.links);
    this.#types = new Column(Uint8Array, room.links);
    this.#linkPeriods = new Periods(room.links);
  }

  get entityCount(): number {
    return this.#ids.size;
  }

  /** False where more came than there is room for, or dates, kinds or ids cannot all be told apart: then it must not be built. */
  get isSound(): boolean {
    const hadRoom =
      Math.max(this.#ids.size, this.#named.length) <= this.room.entities && this.#to.length <= this.room.links;
    return hadRoom && this.#dates.size <= MAX_DATES && this.#kindNumbers.size <= MAX_KINDS && this.#ids.isSound;
  }

  addEntity(id: string, kind: string | null, since: string, until: string): void {
    this.#ids.add(id);
    this.#kinds.push(this.#kindNumbers.of(kind));
    this.#entityPeriods.push(this.#dates.of(since), this.#dates.of(until));
  }

  /** One organization after the other, in the order of names. */
  addName(number: number): void {
    this.#named.push(number);
  }

  /** Negative where it was not added. */
  numberOf(id: string): number {
    return this.#ids.numberOf(id);
  }

  idOf(number: number): string {
    return this.#ids.idOf(number);
  }

  /** Of one entity after the other, in the order of their numbers. */
  addLink(from: number, to: number, type: LinkType, since: string, until: string): void {
    const number = TYPE_NUMBERS.get(type);
    if (number === undefined) return; // Not of the model: no scope asks for it.
    this.#closeBefore(from);
    this.#to.push(to);
    this.#types.push(number);
    this.#linkPeriods.push(this.#dates.of(since), this.#dates.of(until));
  }

  /** Lets others have their turn in between. */
  async build(): Promise<Topology> {
    this.#closeBefore(this.#ids.size);
    const { ranks, sorted: dates } = this.#dates.ranked();
    const links = await this.#rows(ranks);
    return topologyOfParts({
      ids: this.#ids,
      kinds: this.#kinds.values.slice(),
      kindNames: this.#kindNumbers.list,
      entitySince: this.#entityPeriods.since.values.map((date) => ranks[date] ?? 0),
      entityUntil: this.#entityPeriods.until.values.map((date) => ranks[date] ?? 0),
      named: this.#named.values.slice(),
      dates,
      ...links,
    });
  }

  /** What was gathered; nothing can be added or built from now on. */
  giveBack(): void {
    const entities = [this.#kinds, this.#entityPeriods, this.#named];
    for (const one of [...entities, this.#leaving, this.#to, this.#types, this.#linkPeriods]) one.giveBack();
  }

  /** Far ends are gone through in order, so that the links of each near end come to stand in that order. */
  async #rows(ranks: Uint16Array) {
    const to = this.#to.values;
    const leaving = this.#leaving.values;
    const arriving = countingSort(this.#ids.size, to, null, borrowed(Uint32Array, to.length));
    await nextTurn();
    const starts = startsOf(leaving, to);
    await nextTurn();
    const next = starts.slice(0, -1);
    const rows = {
      starts,
      fars: new Uint32Array(to.length * 2),
      forms: new Uint8Array(to.length * 2),
      since: new Uint16Array(to.length * 2),
      until: new Uint16Array(to.length * 2),
    };
    const [types, since, until] = [this.#types.values, this.#linkPeriods.since.values, this.#linkPeriods.until.values];
    const from = sourcesOf(leaving, to.length);
    const stand = (near: number, far: number, link: number, way: number) => {
      const place = next[near] ?? 0;
      next[near] = place + 1;
      rows.fars[place] = far;
      rows.forms[place] = (types[link] ?? 0) | way;
      rows.since[place] = ranks[since[link] ?? 0] ?? 0;
      rows.until[place] = ranks[until[link] ?? 0] ?? 0;
    };
    let arrived = 0;
    for (let far = 0; far < this.#ids.size; far++) {
      if (far % FARS_AT_ONCE === 0) await nextTurn();
      for (let link = leaving[far] ?? 0; link < (leaving[far + 1] ?? 0); link++) stand(to[link] ?? 0, far, link, 0);
      for (; arrived < arriving.length && to[arriving[arrived] ?? 0] === far; arrived++) {
        const link = arriving[arrived] ?? 0;
        stand(from[link] ?? 0, far, link, OUTGOING);
      }
    }
    giveBack(arriving, from);
    return rows;
  }

  /** Numbers up to this one have no more links. */
  #closeBefore(number: number): void {
    while (this.#leaving.length <= number) this.#leaving.push(this.#to.length);
  }
}

const TYPE_NUMBERS: ReadonlyMap<LinkType, number> = new Map(LINK_TYPES.map((type, number) => [type, number]));

/** Where the links of each number begin, each of them standing at both its ends. */
function startsOf(leaving: Uint32Array, to: Uint32Array): Uint32Array {
  const starts = new Uint32Array(leaving.length);
  for (let link = 0; link < to.length; link++) starts[(to[link] ?? 0) + 1] = (starts[(to[link] ?? 0) + 1] ?? 0) + 1;
  for (let number = 0; number + 1 < leaving.length; number++) {
    const length = (starts[number + 1] ?? 0) + (leaving[number + 1] ?? 0) - (leaving[number] ?? 0);
    starts[number + 1] = (starts[number] ?? 0) + length;
  }
  return starts;
}

function sourcesOf(leaving: Uint32Array, count: number): Uint32Array<ArrayBuffer> {
  const from = borrowed(Uint32Array, count);
  for (let number = 0; number + 1 < leaving.length; number++) from.fill(number, leaving[number], leaving[number + 1]);
  return from;
}
