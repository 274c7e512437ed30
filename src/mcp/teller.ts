/** Puts records into the words of one answer: names instead of ids alone, titles and places instead of citation texts. */
import { fail } from "../errors.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import type { LinkRecord } from "../lookup/links.js";
import type { ObservationRecord } from "../lookup/observations.js";
import type { Reading } from "../lookup/reading.js";
import { type SourceRecord, sourcesByIds } from "../lookup/sources.js";
import { statedMembersOf } from "../lookup/stated-members.js";
import { parseId } from "../model/ids.js";
import { explainLink, type Language, type Named } from "../traversal/explain.js";

export interface ToldCitation {
  readonly source: string;
  title: string;
  readonly locator: string;
}

type Told = Readonly<Record<string, unknown>>;

/** What an agent need not be told: nothing said, and what is empty. */
function said(properties: Told): Told {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isSaid(value)));
}

export class Teller {
  language: Language = "ZH";
  readonly #entities = new Map<string, EntityRecord & Named>();
  readonly #citations: ToldCitation[] = [];

  constructor(private readonly reading: Reading) {}

  /** The entity of this id, merged ids followed; NOT_FOUND where there is none. */
  async entityOf(id: string): Promise<EntityRecord> {
    await this.load([parseId(id)]);
    const entity = this.#entities.get(id);
    if (!entity) throw fail("NOT_FOUND", { ids: [id] });
    return entity;
  }

  know(entities: Iterable<EntityRecord>): void {
    for (const entity of entities) this.#entities.set(entity.id, entity);
  }

  /** Loads what is not known yet, in one go. */
  async load(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#entities.has(id));
    if (unknown.length === 0) return;
    for (const [id, entity] of await entitiesByIds(this.reading, unknown)) this.#entities.set(id, entity);
  }

  /** Loads both ends and the initiatives of links, and what is stated of the bodies that they make somebody a member of. */
  async loadLinks(links: Iterable<LinkRecord>): Promise<void> {
    const all = [...links];
    const bodies = new Set(all.flatMap(({ type, to }) => (type === "MEMBER_OF" ? [to] : [])));
    const [stated] = await Promise.all([
      statedMembersOf(this.reading, [...bodies]),
      this.load(all.flatMap(({ from, to, initiative }) => [from, to, ...(initiative ? [initiative] : [])])),
    ]);
    for (const [id, statedMembers] of stated) {
      const body = this.#entities.get(id);
      if (body) this.#entities.set(id, { ...body, statedMembers });
    }
  }

  get entities(): ReadonlyMap<string, EntityRecord & Named> {
    return this.#entities;
  }

  /** Id, name and kind: enough to speak of it and to ask on. */
  named(id: string): Told {
    const entity = this.#entities.get(id);
    return said({ id, name: entity?.name, kind: entity?.kind ?? entity?.class });
  }

  /** The same with who says that it is there. */
  namedWithSources(id: string): Told {
    return { ...this.named(id), citations: this.cited(this.#entities.get(id)?.citations ?? []) };
  }

  entity(record: EntityRecord): Told {
    const { id, name, aliases, summary, since, until, form, joint, temporary, level, serves, code, citations } = record;
    const own = { since, until, form, joint, temporary, level, serves, code };
    const kind = record.kind ?? record.class;
    return said({ id, name, kind, aliases, summary, ...own, citations: this.cited(citations) });
  }

  link(record: LinkRecord): Told {
    const [from, to] = [this.#entities.get(record.from), this.#entities.get(record.to)];
    const initiative = record.initiative === null ? null : this.#entities.get(record.initiative);
    return said({
      id: record.link,
      type: record.type,
      from: this.named(record.from),
      to: this.named(record.to),
      role: record.role,
      since: record.linkSince,
      until: record.linkUntil,
      initiative: record.initiative === null ? null : this.named(record.initiative),
      explanation: from && to ? explainLink(record, from, to, initiative, this.language) : null,
      citations: this.cited(record.linkCitations),
    });
  }

  observation(record: ObservationRecord): Told {
    const { id, indicator, value, text, unit, qualifier, period, nature, subject, initiative, citations } = record;
    return said({
      ...{ id, subject: this.named(subject), indicator, value, text, unit, qualifier, period, nature },
      initiative: initiative === null ? null : this.named(initiative),
      citations: this.cited(citations),
    });
  }

  /** `000#7-9` as source and place; titles are filled in when the sources of the whole answer are known. */
  cited(texts: readonly string[]): ToldCitation[] {
    const citations = texts.map((text) => {
      const at = text.indexOf("#");
      return { source: text.slice(0, at), title: "", locator: text.slice(at + 1) };
    });
    this.#citations.push(...citations);
    return citations;
  }

  /** Every source that the answer cites, once, by id. */
  async sources(): Promise<Told[]> {
    const found = await sourcesByIds(this.reading, [...new Set(this.#citations.map(({ source }) => source))].sort());
    for (const citation of this.#citations) citation.title = found.get(citation.source)?.title ?? citation.source;
    return [...found.values()].map(toldSource);
  }
}

function toldSource({ id, title, publisher, published }: SourceRecord): Told {
  return said({ id, title, publisher, published });
}
