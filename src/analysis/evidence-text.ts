/** Says in plain sentences what speaks for a link, and why nothing does. */
import type { LinkType } from "../model/model.gen.js";
import type { Language, Named } from "../traversal/explain.js";
import { LIMITS } from "./evidence-inquiry.js";
import type { Term } from "./evidence-terms.js";
import { type EvidenceKind, LEAST_GROUNDS } from "./suggestions-rules.js";

/** `{names}` stands for the entities behind the evidence. */
const SENTENCES: Readonly<Record<EvidenceKind, { readonly zh: string; readonly en: string }>> = {
  SHARED_PARTNER: { zh: "双方都与{names}结对", en: "both are tied to {names}" },
  SHARED_BODY: { zh: "双方都是{names}的成员", en: "both are members of {names}" },
  SAME_CHAIN: { zh: "双方同在{names}", en: "both belong to {names}" },
  ADJACENT_STAGE: { zh: "双方在{names}上互为上下游", en: "one supplies the other within {names}" },
  SAME_AREA: { zh: "双方同在{names}境内", en: "both lie in {names}" },
  NEED_MEETS_OFFER: {
    zh: "一方所需与另一方所供相合：{names}",
    en: "a need of one meets an offer of the other: {names}",
  },
  PAST_COOPERATION: { zh: "双方合作过或共同参与过：{names}", en: "they have worked together: {names}" },
};

/** One sentence; entities that are not known are called by their ids. */
export function evidenceText(term: Term, entities: ReadonlyMap<string, Named>, language: Language): string {
  return language === "ZH" ? `${clause(term, entities, "ZH")}。` : `${capital(clause(term, entities, "EN"))}.`;
}

/** What is suggested, and each piece of evidence. */
const PROPOSALS: Readonly<Partial<Record<LinkType, { readonly zh: string; readonly en: string }>>> = {
  CO_BUILDS_WITH: { zh: "建议{asker}与{candidate}共建", en: "{asker} and {candidate} might build together" },
  COOPERATES_WITH: { zh: "建议{asker}与{candidate}合作", en: "{asker} and {candidate} might cooperate" },
  ASSISTS: { zh: "建议由{candidate}帮扶{asker}", en: "{candidate} might assist {asker}" },
  SERVES: { zh: "建议由{candidate}服务{asker}", en: "{candidate} might serve {asker}" },
  DISPATCHES_TO: { zh: "建议由{candidate}向{asker}选派人员", en: "{candidate} might dispatch people to {asker}" },
  SUPPLIES: { zh: "建议由{candidate}向{asker}供货", en: "{candidate} might supply {asker}" },
};

export function suggestionText(
  type: LinkType,
  asker: Named,
  candidate: Named,
  terms: readonly Term[],
  entities: ReadonlyMap<string, Named>,
  language: Language,
): string {
  const proposal = PROPOSALS[type] ?? { zh: "{asker}—{candidate}", en: "{asker} – {candidate}" };
  const clauses = terms.map((term) => clause(term, entities, language));
  // Both names at once, so that a name which looks like a placeholder is left as it is.
  const fill = (text: string) =>
    text.replace(/\{(asker|candidate)\}/g, (_, who: string) => (who === "asker" ? asker.name : candidate.name));
  return language === "ZH"
    ? `${fill(proposal.zh)}：${clauses.join("；")}。`
    : `${fill(proposal.en)}: ${clauses.join("; ")}.`;
}

function clause(term: Term, entities: ReadonlyMap<string, Named>, language: Language): string {
  const names = term.entities.map((id) => entities.get(id)?.name ?? id);
  const isChinese = language === "ZH";
  const rest = term.count - names.length;
  const more = rest > 0 ? (isChinese ? `等${term.count}个` : ` and ${rest} more`) : "";
  const list = `${names.join(isChinese ? "、" : ", ")}${more}`;
  const sentence = SENTENCES[term.kind];
  return (isChinese ? sentence.zh : sentence.en).replace("{names}", () => list);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many were looked at, and by how much evidence. */
export interface Looked {
  readonly asked: number;
  readonly suggested: number;
  readonly considered: number;
  /** Whether some may be missed that share only what is too large to be looked through. */
  readonly missesBehindHubs: boolean;
}

/** Why there are none, or not more; null where there are as many as asked for. In both languages, as nobody can choose. */
export function abstention(looked: Looked): string | null {
  if (looked.suggested >= looked.asked) return null;
  return looked.missesBehindHubs ? `${silence(looked)} ${NOT_BEHIND_HUBS}` : silence(looked);
}

function silence({ suggested, considered }: Looked): string {
  if (considered === 0) {
    return "没有找到任何可作依据的共同点，因此不作推荐。 Nothing was found that could speak for anybody, so nobody is suggested.";
  }
  const weak = considered - suggested;
  const rule = `${LEAST_GROUNDS}`;
  return `考察了${considered}个单位，其中${weak}个不足${rule}类相互独立的依据，不予推荐。 Considered: ${considered}. Not suggested, for fewer than ${rule} independent kinds of evidence: ${weak}.`;
}

export const NOT_BEHIND_HUBS = `共有者超过${LIMITS.hub}个的组织、产业链、活动和地域未逐一查看。 Bodies, chains, initiatives, partners and places that more than ${LIMITS.hub} share were not looked through.`;
export const ABSTAINED_UNFIT =
  "这类单位（区域、场所等）不作此种联系的一方，因此不作推荐。 An organization of this kind, as an area or a site, is no party to such a link, so nobody is suggested.";
export const ABSTAINED_ENDED =
  "该单位今天已不存续，因此不作推荐。 The organization does not hold today, so nobody is suggested.";
export const ABSTAINED_LATE =
  "时间用尽，依据未能查全，因此不作推荐。 Time ran out before the evidence was complete, so nobody is suggested.";
