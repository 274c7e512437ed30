/** Who holds which post, and what held when. */
import type { Golden } from "../../support/golden.js";

export const POST_QUESTIONS: readonly Golden[] = [
  {
    question: "Who leads the general branch of the mining chain, and which other post does he hold?",
    query: `query ($id: ID!) { organization(id: $id) { posts { nodes {
      role from { name links(types: [HOLDS_POST]) { nodes { to { name } role } } }
    } } } }`,
    variables: { id: "银山井下采矿工序链党总支" },
    answer: [
      {
        role: "党总支书记",
        from: {
          name: "杨朝云",
          links: [
            { to: "江西铜业集团银山矿业有限责任公司井下采矿场党总支", role: "党总支书记" },
            { to: "银山井下采矿工序链党总支", role: "党总支书记" },
          ],
        },
      },
    ],
  },
  {
    question: "Whom did the leading firm send to its supplier as instructor, and what is he at home?",
    query: `query ($id: ID!) { organization(id: $id) {
      posts { nodes { role from { name links { nodes { to { name } role } } } } }
      links(types: [DISPATCHES_TO]) { nodes { from { name } role } }
    } }`,
    variables: { id: "瑞昌市人民冲压有限公司" },
    answer: {
      posts: [
        {
          role: "党建指导员",
          from: {
            name: "肖雨",
            links: [
              { to: "江西江铃汽车股份有限公司", role: "采购中心工程师" },
              { to: "瑞昌市人民冲压有限公司", role: "党建指导员" },
            ],
          },
        },
      ],
      links: [{ from: "江西江铃汽车股份有限公司", role: "党建指导员" }],
    },
  },
  {
    question: "Since when has Dahuangping village had its first secretary?",
    query: `query ($id: ID!) { organization(id: $id) {
      before: posts(asOf: "2021-03-31") { nodes { role } }
      from: posts(asOf: "2021-04-01") { nodes { from { name } role since } }
      ever: posts(includeEnded: true) { nodes { explanation } }
    } }`,
    variables: { id: "兴仁市巴铃镇大荒坪村" },
    answer: {
      before: [],
      from: [{ from: "熊明伟", role: "驻村第一书记", since: "2021-04" }],
      ever: ["2021年4月起，熊明伟任兴仁市巴铃镇大荒坪村驻村第一书记。"],
    },
  },
  {
    question: "Which posts does the chairman in rotation of the courier park hold?",
    query: `query ($id: ID!) { node(id: $id) { name links(types: [HOLDS_POST]) { nodes { to { name } role } } } }`,
    variables: { id: "person-张远奎" },
    answer: {
      name: "张远奎",
      links: [
        { to: "贵州中通快递公司党支部", role: "党支部书记" },
        { to: "贵州快递物流集聚区", role: "轮值主席" },
      ],
    },
  },
  {
    question: "Who was in the car chain in August 2022, before the supplier joined it? A year overlaps its September.",
    query: `query ($august: OrganizationWhere, $year: OrganizationWhere) {
      august: organizations(where: $august) { nodes { name } }
      year: organizations(where: $year) { nodes { name } }
    }`,
    variables: {
      august: { linked: [{ types: ["MEMBER_OF"], to: { ids: ["江西省汽车产业链"] }, asOf: "2022-08" }] },
      year: { linked: [{ types: ["MEMBER_OF"], to: { ids: ["江西省汽车产业链"] }, asOf: "2022" }] },
    },
    answer: {
      august: ["江西江铃汽车股份有限公司"],
      year: ["江西江铃汽车股份有限公司", "瑞昌市人民冲压有限公司"],
    },
  },
  {
    question: "Whose support of Linggangtun village is dated, and since when?",
    query: `query ($id: ID!) { organization(id: $id) {
      now: links(types: [ASSISTS]) { nodes { from { name } since initiative { name } } }
      earlier: links(types: [ASSISTS], asOf: "2020") { totalCount }
    } }`,
    variables: { id: "镇远县大地乡岭岗屯村" },
    answer: {
      now: [
        { from: "镇远县大地乡党委", since: "2021", initiative: "岭岗屯村林下灵芝种植项目" },
        { from: "镇远县林业局", since: "2021", initiative: "镇远县林业局林下经济产业项目" },
      ],
      earlier: 0,
    },
  },
  {
    question: "Which of these began first? What has no date comes last.",
    query: `query ($ids: [ID!]) { organizations(where: { ids: $ids }, orderBy: [{ by: SINCE }]) { nodes { name since } } }`,
    variables: { ids: ["贵州省委", "银山井下采矿工序链党总支", "赣州市南康区普惠金融服务中心"] },
    answer: [
      { name: "赣州市南康区普惠金融服务中心", since: "2022-06" },
      { name: "银山井下采矿工序链党总支", since: "2023-08" },
      { name: "贵州省委", since: null },
    ],
  },
];
