/** Graphs made from a seed: groups that build together for reasons one can see, among noise, or noise alone. */
import type { LinkType } from "../../src/model/model.gen.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

export interface PlantedOptions {
  readonly seed: number;
  /** Groups with shared partners, a place and often a chain; none is pure noise. */
  readonly groups: number;
  /** Organizations of one group. */
  readonly size: number;
  /** Organizations that belong to no group. */
  readonly loners: number;
  readonly townships: number;
  readonly chains: number;
  /** Co-building of two that chance picks. */
  readonly noise: number;
}

const KINDS = ["ENTERPRISE", "COMMUNITY", "INSTITUTION", "PUBLIC_BODY"] as const;
const TOWNSHIPS_OF_A_COUNTY = 3;
/** Of the pairs of one group so many build together; so many members lie in its township, and are on its chain. */
const TIED = 0.7;
const AT_HOME = 0.8;
const ON_CHAIN = 0.6;
/** So many loners are on some chain. */
const LONER_ON_CHAIN = 0.25;
const PARTICIPANTS = 3;

/** The same graph for the same options, on every machine. */
export function plantedGraph(options: PlantedOptions): GraphFixture {
  return new Planting(options).grow();
}

class Planting {
  readonly #entities: EntityFixture[] = [];
  readonly #links: LinkFixture[] = [];
  readonly #tied = new Set<string>();
  #state: number;

  constructor(private readonly options: PlantedOptions) {
    this.#state = options.seed;
  }

  grow(): GraphFixture {
    const { groups, size, loners, townships, chains, noise } = this.options;
    this.#territory(townships);
    for (let at = 0; at < chains; at++) this.#entities.push({ id: `chain-${at}`, kind: "INDUSTRY_CHAIN" });
    const members = Array.from({ length: groups }, (_, group) => this.#group(group, size));
    const others = Array.from({ length: loners }, (_, at) => this.#loner(`loner-${at}`));
    const all = [...members.flat(), ...others];
    for (let at = 0; at < noise; at++) this.#tie(this.#pick(all), this.#pick(all));
    for (let at = 0; at < noise / 4; at++) this.#initiative(`initiative-${at}`, all);
    return { entities: this.#entities, links: this.#links };
  }

  #territory(townships: number): void {
    for (let at = 0; at < townships; at++) {
      const county = `county-${Math.floor(at / TOWNSHIPS_OF_A_COUNTY)}`;
      if (at % TOWNSHIPS_OF_A_COUNTY === 0) this.#entities.push({ id: county, kind: "AREA", level: "COUNTY" });
      this.#entities.push({ id: `town-${at}`, kind: "AREA", level: "TOWNSHIP" });
      this.#link("LOCATED_IN", `town-${at}`, county);
    }
  }

  #group(group: number, size: number): string[] {
    const { townships, chains } = this.options;
    const [home, chain] = [`town-${this.#below(townships)}`, `chain-${this.#below(chains)}`];
    const members = Array.from({ length: size }, (_, at) => this.#organization(`group-${group}-${at}`));
    for (const id of members) {
      this.#link("LOCATED_IN", id, this.#chance() < AT_HOME ? home : `town-${this.#below(townships)}`);
      if (this.#chance() < ON_CHAIN) this.#link("MEMBER_OF", id, chain);
    }
    for (const [at, id] of members.entries()) {
      for (const other of members.slice(at + 1)) if (this.#chance() < TIED) this.#tie(id, other);
    }
    return members;
  }

  #loner(id: string): string {
    this.#link("LOCATED_IN", this.#organization(id), `town-${this.#below(this.options.townships)}`);
    if (this.#chance() < LONER_ON_CHAIN) this.#link("MEMBER_OF", id, `chain-${this.#below(this.options.chains)}`);
    return id;
  }

  #initiative(id: string, all: readonly string[]): void {
    this.#entities.push({ id, class: "Initiative" });
    const participants = new Set(Array.from({ length: PARTICIPANTS }, () => this.#pick(all)));
    for (const each of participants) this.#link("PARTICIPATES_IN", each, id);
  }

  #organization(id: string): string {
    this.#entities.push({ id, kind: KINDS[this.#below(KINDS.length)] ?? "ENTERPRISE" });
    return id;
  }

  #tie(one: string, other: string): void {
    const key = [one, other].sort().join(" ");
    if (one === other || this.#tied.has(key)) return;
    this.#tied.add(key);
    this.#link("CO_BUILDS_WITH", one, other);
  }

  #link(type: LinkType, from: string, to: string): void {
    this.#links.push({ type, from, to, id: `link-${this.#links.length}` });
  }

  #pick(values: readonly string[]): string {
    return values[this.#below(values.length)] ?? "";
  }

  #below(bound: number): number {
    return Math.floor(this.#chance() * bound);
  }

  /** From 0 to 1 (mulberry32). */
  #chance(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
