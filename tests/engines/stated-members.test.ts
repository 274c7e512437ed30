/** Members that sources state, beside those recorded by name. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { statedMembersOf } from "../../src/lookup/stated-members.js";
import { loadObservations } from "../support/apart-fixture.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { readingOf } from "../support/reading.js";

const INDICATOR = "成员数";

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, {
      entities: [
        ...["a", "b", "gone"].map((id) => (id === "gone" ? { id, until: "2020" } : { id })),
        ...["told", "later", "people", "planned", "silent"].map((id) => ({ id, kind: "ALLIANCE" })),
      ],
      links: [
        { type: "MEMBER_OF", from: "a", to: "told" },
        { type: "MEMBER_OF", from: "a", to: "told", role: "lead" },
        { type: "MEMBER_OF", from: "b", to: "told", until: "2020" },
        { type: "MEMBER_OF", from: "gone", to: "told" },
      ],
    });
    await loadObservations(graph, [
      { id: "1", subject: "told", indicator: INDICATOR, value: 5, unit: "家" },
      { id: "2", subject: "told", indicator: "产值", value: 9 },
      { id: "3", subject: "later", indicator: INDICATOR, value: 7, period: "2023" },
      { id: "4", subject: "later", indicator: INDICATOR, value: 8, period: "2024" },
      { id: "5", subject: "later", indicator: INDICATOR, value: 9 },
      { id: "6", subject: "people", indicator: INDICATOR, value: 30, unit: "名" },
      { id: "7", subject: "planned", indicator: INDICATOR, value: 40, nature: "TARGET" },
    ]);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  test("each member that holds counts once; the latest figure of organizations counts, no target", async () => {
    const counted = countedGraph(graph);
    const found = await statedMembersOf(readingOf(counted.graph), ["told", "later", "people", "planned", "silent"]);
    const told = [...found].map(([id, { named, observation }]) => [id, named, observation.value]);
    expect(told.sort()).toEqual([
      ["later", 0, 8],
      ["told", 1, 5],
    ]);
    expect(counted.statements).toEqual(["organization/stated-members"]);
    expect(await statedMembersOf(readingOf(graph), [])).toEqual(new Map());
  });
});
