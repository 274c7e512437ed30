/** Link patterns become text by words of the model only. */
import { expect, test } from "vitest";

import { compose, condition, type LinkPattern, linkCondition } from "../../src/graph/compose.js";
import {
  organizationLinkedSomeTo,
  organizationPageByName,
  organizationWhereName,
  traversalDegrees,
  traversalExpand,
  traversalLinksAmong,
} from "../../src/graph/queries.gen.js";
import type { LinkType } from "../../src/model/model.gen.js";

const expand = { ids: ["a"], each: 1, limit: 1 };

function textWith(links: LinkPattern): string {
  return compose(traversalExpand, expand, { links }).query.text.neo4j;
}

test("the way is an arrow and the types are written out in the model's order", () => {
  expect(textWith({ types: ["LEADS"], way: "OUT" })).toContain("(node)-[link1:LEADS]->(node1:Entity)");
  expect(textWith({ types: ["LEADS"], way: "IN" })).toContain("(node)<-[link1:LEADS]-(node1:Entity)");
  expect(textWith({ types: ["LEADS", "MEMBER_OF"], way: "ANY" })).toContain(
    "(node)-[link1:MEMBER_OF|LEADS]-(node1:Entity)",
  );
  expect(
    compose(traversalDegrees, { ids: [] }, { links: { types: ["LEADS"], way: "ANY" } }).query.text.neo4j,
  ).toContain("COUNT { (node)-[:LEADS]-() }");
});

test("a slot without a way takes the types alone", () => {
  const { query } = compose(
    traversalLinksAmong,
    { ids: [], hubs: [] },
    { types: { types: ["RUNS", "LEADS"], way: "ANY" } },
  );
  expect(query.text.neo4j).toContain("(node)-[link1:LEADS|RUNS]-(node1:Entity)");
});

test("a nested fragment follows its own links", () => {
  const named = condition(organizationWhereName, { key: "k" });
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const inner = linkCondition(organizationLinkedSomeTo, period, { types: ["LEADS"], way: "IN" }, named);
  const where = linkCondition(organizationLinkedSomeTo, period, { types: ["ASSISTS"], way: "OUT" }, inner);
  const { query } = compose(organizationPageByName, { key: "", id: "", limit: 1 }, { where });
  expect(query.text.neo4j).toContain("(node)-[link1:ASSISTS]->(node1:Organization)");
  expect(query.text.neo4j).toContain("(node1)<-[link2:LEADS]-(node2:Organization)");
});

test("what is no link type of the model, and no type at all, never becomes text", () => {
  const hostile = "LEADS]->() DETACH DELETE node //" as LinkType;
  for (const types of [[hostile], ["LEADS", hostile], []] as const) {
    expect(() => textWith({ types, way: "ANY" })).toThrow(expect.objectContaining({ code: "INTERNAL" }));
  }
});
