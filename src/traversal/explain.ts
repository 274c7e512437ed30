/** Says in plain sentences what a link, and what a path, means. */
import type { LinkRecord } from "../lookup/links.js";
import type { StatedMembers } from "../lookup/stated-members.js";
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import { type Dates, datesAfter, datesBefore } from "./explain-dates.js";
import type { Path } from "./paths.js";

export type Language = "ZH" | "EN";

/** What a sentence needs of an entity. */
export interface Named {
  readonly name: string;
  /** Of a body: told with who is a member of it, where not all are recorded. */
  readonly statedMembers?: StatedMembers | null;
}

/** What a sentence needs of a link. */
export type ToldLink = Dates & Pick<LinkRecord, "type" | "role">;

/** One sentence; `from` and `to` are the ends as the link is stored. */
export function explainLink(
  link: ToldLink,
  from: Named,
  to: Named,
  initiative: Named | null | undefined,
  language: Language,
): string {
  return language === "ZH" ? `${inChinese(link, from, to, initiative)}。` : `${inEnglish(link, from, to, initiative)}.`;
}

/** The ends and what lies between, then each step; entities that are not known are called by their ids. */
export function explainPath(path: Path, entities: ReadonlyMap<string, Named>, language: Language): string {
  const nameOf = (id: string): Named => entities.get(id) ?? { name: id };
  const names = path.entities.map((id) => nameOf(id).name);
  const tell = language === "ZH" ? inChinese : inEnglish;
  const links = path.steps.flatMap((step) => step.links);
  const told = links.map((link, at) => {
    const initiative = link.initiative === null ? null : entities.get(link.initiative);
    const isFirst = links.findIndex(({ type, to }) => type === link.type && to === link.to) === at;
    const to = nameOf(link.to);
    // What is stated of a body is said of it once.
    return tell(link, nameOf(link.from), isFirst ? to : { name: to.name }, initiative);
  });
  return language === "ZH" ? chinesePath(names, told) : englishPath(names, told);
}

function inChinese(link: ToldLink, from: Named, to: Named, initiative: Named | null | undefined): string {
  const through = initiative ? `，依托${initiative.name}` : "";
  const when = datesBefore(link);
  if (link.type === "HOLDS_POST" && link.role) return `${when}${from.name}任${to.name}${link.role}${through}`;
  const role = link.role ? `（${link.role}）` : "";
  const among = link.type === "MEMBER_OF" ? amongInChinese(to) : "";
  return `${when}${fill(LINK_RULES[link.type as LinkType].zh, from, to)}${role}${among}${through}`;
}

function inEnglish(link: ToldLink, from: Named, to: Named, initiative: Named | null | undefined): string {
  const through = initiative ? `, through ${initiative.name}` : "";
  const when = datesAfter(link);
  if (link.type === "HOLDS_POST" && link.role) return `${from.name} is ${link.role} at ${to.name}${when}${through}`;
  const role = link.role ? ` (${link.role})` : "";
  const among = link.type === "MEMBER_OF" ? amongInEnglish(to) : "";
  return `${fill(LINK_RULES[link.type as LinkType].en, from, to)}${role}${among}${when}${through}`;
}

const QUALIFIERS_ZH: Readonly<Record<string, string>> = { over: "超过", nearly: "近", about: "约" };

function amongInChinese({ statedMembers }: Named): string {
  if (!statedMembers || !isShort(statedMembers)) return "";
  const { value, unit, qualifier } = statedMembers.observation;
  const stated = `${qualifier ? (QUALIFIERS_ZH[qualifier] ?? qualifier) : ""}${value}${unit ?? ""}`;
  return `（成员${stated}，列名${statedMembers.named}${unit ?? ""}）`;
}

function amongInEnglish({ statedMembers }: Named): string {
  if (!statedMembers || !isShort(statedMembers)) return "";
  const { value, qualifier } = statedMembers.observation;
  return ` (${statedMembers.named} of ${qualifier ? `${qualifier} ` : ""}${value} named)`;
}

/** Whether more are stated than named. */
function isShort({ named, observation }: StatedMembers): boolean {
  return named < (observation.value ?? 0);
}

/** Both names at once, so that a name which looks like a placeholder is left as it is. */
function fill(template: string, from: Named, to: Named): string {
  return template.replace(/\{(from|to)\}/g, (_, end: string) => (end === "from" ? from.name : to.name));
}

function chinesePath(names: readonly string[], told: readonly string[]): string {
  const [first = "", ...rest] = names;
  const last = rest.pop();
  if (last === undefined) return `起点和终点都是${first}。`;
  if (rest.length === 0) return `${told.join("；")}。`;
  return `${first}经${rest.join("、")}与${last}相连：${told.join("；")}。`;
}

function englishPath(names: readonly string[], told: readonly string[]): string {
  const [first = "", ...rest] = names;
  const last = rest.pop();
  if (last === undefined) return `Both ends are ${first}.`;
  if (rest.length === 0) return `${told.join("; ")}.`;
  return `${first} is connected with ${last} through ${rest.join(", ")}: ${told.join("; ")}.`;
}
