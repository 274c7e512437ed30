/** Names of places as they stand at the head of organizations' names, to be taken off for short forms. */

const PROVINCES =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 " +
  "内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国";
const CITIES =
  "石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 昆明 西安 兰州 西宁 呼和浩特 南宁 拉萨 银川 乌鲁木齐 " +
  "深圳 大连 青岛 宁波 厦门 苏州 无锡 佛山 东莞 泉州 温州 珠海 " +
  "贵阳 遵义 六盘水 安顺 毕节 铜仁 黔西南 黔东南 黔南 贵安";
/** Counties, cities and districts of Guizhou, which the sources name without their level. */
const COUNTIES =
  "南明 云岩 花溪 乌当 白云 观山湖 开阳 息烽 修文 清镇 红花岗 汇川 播州 桐梓 绥阳 正安 道真 务川 凤冈 湄潭 余庆 习水 赤水 仁怀 钟山 六枝 水城 盘州 " +
  "西秀 平坝 普定 镇宁 关岭 紫云 七星关 大方 黔西 金沙 织金 纳雍 威宁 赫章 碧江 万山 江口 玉屏 石阡 思南 印江 德江 沿河 松桃 兴义 兴仁 普安 晴隆 贞丰 " +
  "望谟 册亨 安龙 凯里 黄平 施秉 三穗 镇远 岑巩 天柱 锦屏 剑河 台江 黎平 榕江 从江 雷山 麻江 丹寨 都匀 福泉 荔波 贵定 瓮安 独山 平塘 罗甸 长顺 龙里 惠水 三都";

const KNOWN = new Set(`${PROVINCES} ${CITIES} ${COUNTIES}`.split(" "));
const LONGEST_KNOWN = Math.max(...[...KNOWN].map((name) => name.length));
const LEVEL =
  /^(?:特别行政区|维吾尔自治区|(?:\p{Script=Han}{1,3}族){0,3}自治(?:区|州|县)|省|市|州|盟|地区|新区|区(?!块)|县|旗)/u;
/** A place nobody listed, known by the level at its end: 黔南布依族苗族自治州, 小河区. */
const LEVELLED = /^(\p{Script=Han}{2,10}?)(自治区|自治州|自治县|地区|新区|市|县|区(?!块))/u;
/** Words that end like a place and are none. */
const NO_PLACE = /(?:超|城|都|门|夜|集|上|股)市$|(?:小|社|园|景|校|矿|库|灾|牧|开发|示范|保税|试验)区$/;

export interface TakenPlace {
  /** The place without its level: 贵定 of 贵定县. */
  readonly place: string;
  readonly rest: string;
}

/** The place at the head of a name and what follows it; null where none is recognised. */
export function takePlace(name: string): TakenPlace | null {
  for (let length = LONGEST_KNOWN; length >= 2; length--) {
    const place = name.slice(0, length);
    if (!KNOWN.has(place)) continue;
    const rest = name.slice(length);
    return { place, rest: rest.slice(LEVEL.exec(rest)?.[0].length ?? 0) };
  }
  const [whole, place] = LEVELLED.exec(name) ?? [];
  if (!whole || !place || NO_PLACE.test(whole)) return null;
  return { place, rest: name.slice(whole.length) };
}
