/** Names of generated organizations: long and alike, as names of firms, villages and branches are. */
import type { Chance } from "./chance.js";
import type { BlockName } from "./shape.js";

const SYLLABLES = [
  ..."安宝昌成德鼎东丰福广国海汉和恒宏华汇吉佳嘉金锦晶景聚凯康利联隆绿明南宁鹏启庆瑞润森盛泰天同通万旺祥欣新兴旭雅耀益永宇裕元远云泽正中众卓",
];
const PLACES = [..."白碧苍翠丹枫高古寒河红虎花黄江柳龙梅青清石松桃溪霞仙阳玉云竹"];
const TRADES = [
  "电子科技",
  "新能源材料",
  "智能装备",
  "物流",
  "农业发展",
  "生物医药",
  "建筑工程",
  "信息技术",
  "食品加工",
  "旅游开发",
  "纺织",
  "汽车零部件",
  "环保",
  "家具",
  "教育咨询",
];
const CHAINS = [
  "新能源电池",
  "数据中心",
  "现代家具",
  "特色食品",
  "中医药",
  "装备制造",
  "电子信息",
  "茶",
  "竹木",
  "旅游",
];
const BODIES = ["发展改革局", "教育局", "农业农村局", "市场监督管理局", "交通运输局", "民政局", "税务局", "委组织部"];
const INSTITUTIONS = ["第一中学", "人民医院", "农业科学研究所", "职业技术学院", "图书馆"];

const TAILS: Partial<Record<BlockName, readonly string[]>> = {
  provinces: ["省"],
  cities: ["市"],
  counties: ["县", "区"],
  townships: ["镇", "乡", "街道"],
  parks: ["产业园", "经济开发区"],
  publicBodies: BODIES,
  institutions: INSTITUTIONS,
  villages: ["村"],
  communities: ["社区"],
  cooperatives: ["种植专业合作社", "养殖专业合作社"],
  stations: ["党群服务中心", "驿站"],
  sites: ["党建广场", "文化广场", "仓库"],
  alliances: ["党建联盟", "产业联盟"],
  teams: ["志愿服务队", "专家服务团"],
  ownParty: ["党支部", "党总支", "党委"],
  jointParty: ["联合党支部", "联合党委"],
};

/** The name of the organization of this number. */
export function nameOf(chance: Chance, block: BlockName, number: number): string {
  const place = placeName(chance, number);
  const brand = syllables(chance, "brand", number, 2);
  if (block === "chains") return `${place}${chance.pick(CHAINS, "chain", number)}产业链`;
  const tails = TAILS[block];
  if (!tails) return `${place}${brand}${chance.pick(TRADES, "trade", number)}有限公司`;
  const isPlace = ["provinces", "cities", "counties", "townships", "villages", "communities"].includes(block);
  return `${place}${isPlace ? syllables(chance, "place", number, 1) : brand}${chance.pick(tails, "tail", number)}`;
}

function placeName(chance: Chance, number: number): string {
  return chance.pick(PLACES, "place-a", number) + chance.pick(PLACES, "place-b", number);
}

function syllables(chance: Chance, purpose: string, number: number, count: number): string {
  return Array.from({ length: count }, (_, at) => chance.pick(SYLLABLES, purpose, number, at)).join("");
}
