/** Checks that what a row names exists and may stand where it stands. */
import { isOrganizationKind } from "../model/kinds.js";
import { LINK_RULES, type LinkEnd, type LinkType } from "../model/model.gen.js";
import { REFERENCES } from "./columns.js";
import type { Faults } from "./fault.js";
import type { Known } from "./known.js";
import { didYouMean } from "./nearest.js";
import { shown, splitCitation } from "./read-cell.js";
import { listIn, type Row, textIn } from "./row.js";

export function checkReferences(row: Row, known: Known, faults: Faults): void {
  for (const { name, refersTo } of REFERENCES[row.sheet]) {
    const id = textIn(row, name);
    if (id === null) continue;
    const kind = known.kindOf(known.resolve(id));
    if (kind === undefined) {
      faults.add(
        row,
        name,
        `${shown(id)} is neither in the files nor in the graph${didYouMean(id, known.files.entitiesNearby)}`,
      );
    } else if (kind !== null && !fits(kind, refersTo)) {
      faults.add(row, name, `${shown(id)} is ${kind}; this cell names an ${refersTo.toLowerCase()}`);
    }
  }
  checkCitations(row, known, faults);
  if (row.sheet === "links") checkLinkRule(row, known, faults);
  if (row.sheet === "redirects") checkRedirect(row, known, faults);
  else checkOwnId(row, known, faults);
}

function checkCitations(row: Row, known: Known, faults: Faults): void {
  for (const citation of listIn(row, "citations")) {
    const { source } = splitCitation(citation);
    if (known.hasSource(source)) continue;
    const near = didYouMean(source, known.files.sources);
    faults.add(row, "citations", `no source ${shown(source)} in sources.csv or in the graph${near}`);
  }
}

/** What the link type may join, by the declaration of the model. */
function checkLinkRule(row: Row, known: Known, faults: Faults): void {
  const [type, from, to] = [textIn(row, "type"), textIn(row, "from"), textIn(row, "to")];
  if (type === null || from === null || to === null) return;
  if (from === to) faults.add(row, "to", "the link joins an entity with itself; name another end");
  const rule = LINK_RULES[type as LinkType];
  const [fromKind, toKind] = [known.kindOf(known.resolve(from)), known.kindOf(known.resolve(to))];
  if (!fromKind || !toKind) return;
  const isRight = (a: string, b: string) => isAllowed(a, rule.from) && isAllowed(b, rule.to, rule.exceptTo);
  const hint = isRight(toKind, fromKind) ? "; exchange from and to?" : "";
  if (!isAllowed(fromKind, rule.from)) {
    faults.add(row, "from", `${type} begins at ${words(rule.from)}, ${shown(from)} is ${fromKind}${hint}`);
  }
  if (!isAllowed(toKind, rule.to, rule.exceptTo)) {
    const except = rule.exceptTo ? ` other than ${words(rule.exceptTo)}` : "";
    faults.add(row, "to", `${type} leads to ${words(rule.to)}${except}, ${shown(to)} is ${toKind}${hint}`);
  }
}

function isAllowed(kind: string, allowed: readonly LinkEnd[], except: readonly LinkEnd[] = []): boolean {
  return !except.some((end) => end === kind) && allowed.some((end) => fits(kind, end));
}

function fits(kind: string, end: LinkEnd | "ENTITY"): boolean {
  return end === "ENTITY" || end === kind || (end === "ORGANIZATION" && isOrganizationKind(kind));
}

function words(ends: readonly LinkEnd[]): string {
  return ends.join(", ").replace(/, ([A-Z_]+)$/, " or $1");
}

function checkRedirect(row: Row, known: Known, faults: Faults): void {
  const [old, target] = [textIn(row, "old"), textIn(row, "new")];
  if (old === null || target === null) return;
  if (known.kindOf(old) !== undefined) {
    faults.add(row, "old", `${shown(old)} is still an entity; merge the two first, or take its row out`);
  }
  if (known.resolve(old) === old) faults.add(row, "new", "the redirects lead in a circle; name the id that remains");
}

/** An id means one thing for ever. */
function checkOwnId(row: Row, known: Known, faults: Faults): void {
  const id = textIn(row, "id");
  if (id === null) return;
  const target = known.resolve(id);
  if (target !== id)
    faults.add(row, "id", `${shown(id)} was merged into ${shown(target)}; use that id, or leave the row out`);
  const stored = known.storedKindOf(id);
  const own = { initiatives: "INITIATIVE", listings: "LISTING", organizations: "ORGANIZATION", persons: "PERSON" };
  const wanted = own[row.sheet as keyof typeof own] as LinkEnd | undefined;
  if (stored && wanted && !fits(stored, wanted)) {
    faults.add(row, "id", `${shown(id)} is stored as ${stored}; ids are never used again, give another`);
  }
}
