/** Who serves, assists and builds with whom, in a village, a district, a zone. */
import type { Golden } from "../../support/golden.js";

const XINPING = "平塘县掌布镇新坪村";
const TASK_FORCE = "贵安新区重点项目党员攻坚队";
const CATL = "宁德时代（贵州）新能源科技有限公司";

export const SERVICE_QUESTIONS: readonly Golden[] = [
  {
    question: "Who serves truck drivers, whom else, and where?",
    query: `{ organizations(where: { serves: "货车司机" }) { nodes { name kind serves area { name } } } }`,
    answer: [
      {
        name: "贵州快递物流集聚区党群服务中心",
        kind: "SERVICE_STATION",
        serves: ["货车司机", "快递员", "园区职工"],
        area: "贵州快递物流集聚区",
      },
      { name: "龙里县“司机之家”", kind: "SERVICE_STATION", serves: ["货车司机"], area: "贵州快递物流集聚区" },
    ],
  },
  {
    question: "Who serves the firms of parks? Not those who serve small firms or firms at large.",
    query: `{ organizations(where: { serves: "园区企业" }) { nodes { name } } }`,
    answer: [
      "毕节高新区产业链党建联盟",
      "永修县行政审批局驻园区帮扶小组",
      "贵安综合保税区企业全响应服务中心",
      "黔南州园区党建工作指导站",
      "黔南州园区党群服务中心",
    ],
  },
  {
    question: "Who helps Xinping village, in which role, and who sends people there?",
    query: `query ($id: ID!) { organization(id: $id) {
      links(types: [ASSISTS, DISPATCHES_TO], direction: IN) { nodes { type from { name } role citations { locator } } }
    } }`,
    variables: { id: XINPING },
    answer: [
      { type: "ASSISTS", from: "平塘县", role: "县级统筹", citations: ["264-266"] },
      { type: "ASSISTS", from: "平塘县委组织部", role: "定期研判班子运行", citations: ["266-268"] },
      { type: "ASSISTS", from: "平塘县掌布镇", role: "镇级督导", citations: ["264"] },
      { type: "DISPATCHES_TO", from: "平塘县委组织部", role: "第一书记", citations: ["267"] },
    ],
  },
  {
    question: "Which villages does nobody assist or send people to?",
    query: `{ organizations(where: { kinds: [VILLAGE], linked: [
      { quantifier: NONE, types: [ASSISTS, DISPATCHES_TO], direction: IN }
    ] }) { totalCount nodes { name } } }`,
    answer: {
      totalCount: 6,
      nodes: [
        "仁怀市五马镇三元村",
        "从江县龙江村",
        "水城区陡箐村",
        "西青区中北镇西姜井村",
        "西青区辛口镇第六埠村",
        "长顺县代化镇打朝村",
      ],
    },
  },
  {
    question: "Which villages have a partner? None of the ten.",
    query: `{ organizations(where: { kinds: [VILLAGE] }) { nodes { name partners { totalCount } } } }`,
    answer: [
      "仁怀市五马镇三元村",
      "从江县龙江村",
      "兴仁市巴铃镇大荒坪村",
      "平塘县掌布镇新坪村",
      "水城区陡箐村",
      "汇川区毛市镇乐遥村",
      "西青区中北镇西姜井村",
      "西青区辛口镇第六埠村",
      "镇远县大地乡岭岗屯村",
      "长顺县代化镇打朝村",
    ].map((name) => ({ name, partners: 0 })),
  },
  {
    question: "Which pairings lie within Qixingguan district?",
    query: `query ($scope: Scope) { links(scope: $scope) { totalCount nodes {
      type from { name } to { name } initiative { name }
    } } }`,
    variables: { scope: { types: ["CO_BUILDS_WITH", "ASSISTS"], within: "七星关区" } },
    anyOrder: true,
    answer: {
      totalCount: 2,
      nodes: ["ASSISTS", "CO_BUILDS_WITH"].map((type) => ({
        type,
        from: "七星关区统一战线",
        to: "七星关区青少年成长指导中心",
        initiative: "七星关区统一战线“地域+领域”组团式帮扶示范项目",
      })),
    },
  },
  {
    question: "Who helps organizations of Qixingguan from outside it?",
    query: `query ($where: OrganizationWhere) { organizations(where: $where) { nodes { name area { name } } } }`,
    variables: {
      where: {
        linked: [{ types: ["ASSISTS", "DISPATCHES_TO"], direction: "OUT", to: { within: "七星关区" } }],
        not: { within: "七星关区" },
      },
    },
    answer: [
      { name: "华夏心理培训", area: null },
      { name: "新东方教育", area: null },
      { name: "毕节市委组织部", area: "毕节市" },
    ],
  },
  {
    question: "Which firms build together under the task force's matchmaking, by which initiative, and who says so?",
    query: `query ($id: ID!) { organization(id: $id) { partners { edges { node { name }
      ties { through { name } links { type initiative { name } citations { source { title } locator } } }
    } } } }`,
    variables: { id: "宁德时代贵州新能源科技有限公司" },
    answer: ["贵州金元绿链", "长江汽车"].map((node) => ({
      node,
      ties: [
        {
          through: [],
          links: [
            {
              type: "CO_BUILDS_WITH",
              initiative: "贵安新区链上企业党建共建支部联建",
              citations: [{ source: "从“红色堡垒”到“产业磁场” 贵安新区党建聚“链”串起百业兴", locator: "31" }],
            },
          ],
        },
      ],
    })),
  },
  {
    question: "Which firms did the task force help? Ten links to nine firms: one was helped twice.",
    query: `query ($id: ID!) { organization(id: $id) { links(types: [ASSISTS], direction: OUT) {
      totalCount nodes { to { name } role }
    } } }`,
    variables: { id: TASK_FORCE },
    anyOrder: true,
    answer: {
      totalCount: 10,
      nodes: [
        { to: "中航发", role: "助力项目投产" },
        { to: "中车", role: "助力项目投产" },
        { to: "华为云", role: "助力项目投产" },
        { to: "奇瑞", role: "助力项目投产" },
        { to: CATL, role: "供需对接帮助" },
        { to: CATL, role: "助力项目投产" },
        { to: "恒力", role: "助力项目投产" },
        { to: "比亚迪", role: "助力项目投产" },
        { to: "贵州金元绿链", role: "供需对接帮助" },
        { to: "长江汽车", role: "供需对接帮助" },
      ],
    },
  },
  {
    question: "Which firm of the new area was helped most?",
    query: `query ($where: OrganizationWhere) { organizations(where: $where, first: 1,
      orderBy: [{ by: LINK_COUNT, types: [ASSISTS], descending: true }]) { nodes { name } pageInfo { hasNextPage } } }`,
    variables: { where: { kinds: ["ENTERPRISE"], within: "贵安新区" } },
    answer: { nodes: [CATL], pageInfo: true },
  },
  {
    question: "Who supplies whom, in one sentence each?",
    query: `{ links(scope: { types: [SUPPLIES] }) { nodes { zh: explanation en: explanation(language: EN) } } }`,
    anyOrder: true,
    answer: [
      {
        zh: "中国邮政集团有限公司贵州省长顺县分公司向长顺县村（社区）邮政快递便民服务点供货（货架）。",
        en: "中国邮政集团有限公司贵州省长顺县分公司 supplies 长顺县村（社区）邮政快递便民服务点 (货架).",
      },
      {
        zh: "瑞昌市人民冲压有限公司向江西江铃汽车股份有限公司供货（供应商）。",
        en: "瑞昌市人民冲压有限公司 supplies 江西江铃汽车股份有限公司 (供应商).",
      },
    ],
  },
];
