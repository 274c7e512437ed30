/** The shorter names people use: without brackets, legal form, place or line of business. */
import { nameKey } from "./names.js";
import { takePlace } from "./places.js";

export interface ShortForm extends Shortened {
  readonly key: string;
}

interface Shortened {
  readonly text: string;
  /** The places taken off its head: two organizations of different places are not one. */
  readonly places: readonly string[];
  /** Only the brand is left: 宁德时代 of 宁德时代新能源科技. */
  readonly brand: boolean;
  /** A legal form was taken off: what remains is no longer the registered name. */
  readonly legal: boolean;
}

/** More forms of one name say nothing new. */
export const MAX_SHORT_FORMS = 12;
/** Province, prefecture, county, district: deeper heads are names of their own. */
const MAX_PLACES = 4;
/** Longer texts are no names; their head is enough to be found by. */
const MAX_NAME_CHARACTERS = 100;

const BRACKETS = /\([^()]*\)/gu;
const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|股份合作公司|有限公司|总公司|公司|农民专业合作社联合社|农民专业合作社|专业合作社|合伙企业)$/;
const GROUP = /集团$/;
const BUSINESS =
  /(?:新能源|新材料|信息|网络|智能|科技|技术|实业|产业|工业|投资|控股|发展|开发|建设|建筑|工程|贸易|商贸|物流|服务|管理|咨询|文化|传媒|旅游|农业|生物|医药|制药|食品|酒业|电子|电器|电力|能源|化工|材料|建材|机械|装备|制造|汽车|服饰|服装)$/;
const PARTY_HEAD = /^(?:中国共产党|中共)/;
const COMMITTEES: readonly (readonly [RegExp, string])[] = [
  [/总支部委员会$/, "总支"],
  [/支部委员会$/, "支部"],
  [/(?<!村民|居民|管理|理事)委员会$/, "委"],
];
/** What is left of a name must say more than this to be a name. */
const TOO_COMMON = /^(?:联合|临时)?(?:党(?:委|组|总支|支部|工委|组织)|委|支部|总支|委员会|人民政府|政府|党支部委员会)$/;

/** The short forms of a name, the longest first, without the name itself. */
export function shortFormsOf(name: string): ShortForm[] {
  const plain = name.normalize("NFKC").trim().slice(0, MAX_NAME_CHARACTERS);
  const inBrackets = [...plain.matchAll(BRACKETS)].flatMap(([text]) => {
    const taken = takePlace(text.slice(1, -1));
    return taken?.rest === "" ? [taken.place] : [];
  });
  const whole = plain.replace(/[()]/gu, "");
  const unbracketed = plain.replace(BRACKETS, "");
  const placed = withoutPlaces(whole, []);
  if (unbracketed !== whole) placed.push(...withoutPlaces(unbracketed, inBrackets));
  const forms = placed.flatMap(withoutForm);
  const isPlace = (text: string) => takePlace(text)?.rest === "";
  const nameIsPlace = forms.some(({ text, legal }) => !legal && isPlace(text));
  const seen = new Set([nameKey(name)]);
  const found: ShortForm[] = [];
  // Unbranded first: a brand that equals another form of the name is that form.
  for (const form of [...forms.filter((form) => !form.brand), ...forms.filter((form) => form.brand)]) {
    const key = nameKey(form.text);
    if (seen.has(key) || [...key].length < 2 || TOO_COMMON.test(key)) continue;
    seen.add(key);
    if (nameIsPlace || !isPlace(key)) found.push({ ...form, key });
  }
  return found.slice(0, MAX_SHORT_FORMS);
}

interface Placed {
  readonly text: string;
  readonly places: readonly string[];
}

/** The name after each place of its head, also with the last place's level left out: 贵定 for 贵定县. */
function withoutPlaces(name: string, taken: readonly string[]): Placed[] {
  const forms: Placed[] = [{ text: name, places: taken }];
  let rest = name.replace(PARTY_HEAD, "");
  let places = taken;
  if (rest !== name) forms.push({ text: rest, places });
  for (let head = takePlace(rest), left = MAX_PLACES; head && left > 0; head = takePlace(rest), left--) {
    forms.push({ text: head.place + head.rest, places });
    places = [...places, head.place];
    rest = head.rest;
    forms.push({ text: rest, places });
  }
  return forms;
}

function withoutForm({ text, places }: Placed): Shortened[] {
  const forms: Shortened[] = [{ text, places, brand: false, legal: false }];
  for (const [committee, short] of COMMITTEES) {
    if (committee.test(text)) forms.push({ text: text.replace(committee, short), places, brand: false, legal: false });
  }
  const company = text.replace(LEGAL_FORM, "");
  const group = company.replace(GROUP, "");
  if (group === text) return forms;
  const legal = company !== text;
  const stripped: Shortened[] = legal ? [{ text: company, places, brand: false, legal }] : forms;
  if (group !== company) stripped.push({ text: group, places, brand: false, legal });
  for (let brand = group; BUSINESS.test(brand); ) {
    brand = brand.replace(BUSINESS, "");
    stripped.push({ text: brand, places, brand: true, legal });
  }
  return stripped;
}
