/** Analysts' questions about the five source pages, asked over HTTP: every engine gives the same, true answer. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type Api, startApi } from "../support/api-server.js";
import { searchedEngines } from "../support/engines.js";
import { bare, type Golden, sorted } from "../support/golden.js";
import { CHAIN_QUESTIONS } from "./golden/chains-and-parks.js";
import { CONNECTION_QUESTIONS } from "./golden/connections.js";
import { COVERAGE_QUESTIONS } from "./golden/coverage.js";
import { FIGURE_QUESTIONS } from "./golden/figures.js";
import { INITIATIVE_QUESTIONS } from "./golden/initiatives.js";
import { JOINT_BODY_QUESTIONS } from "./golden/joint-bodies.js";
import { NAME_QUESTIONS } from "./golden/names.js";
import { PATH_QUESTIONS } from "./golden/paths-and-trees.js";
import { PLACE_QUESTIONS } from "./golden/places-and-counts.js";
import { POST_QUESTIONS } from "./golden/posts-and-dates.js";
import { RANKING_QUESTIONS } from "./golden/ranking-and-groups.js";
import { REFUSED_QUESTIONS } from "./golden/refused.js";
import { SERVICE_QUESTIONS } from "./golden/service-and-pairing.js";
import { SUGGESTION_QUESTIONS } from "./golden/suggestions.js";

const TOPICS: Readonly<Record<string, readonly Golden[]>> = {
  "chains and parks": CHAIN_QUESTIONS,
  "coverage, chains and checks": COVERAGE_QUESTIONS,
  connections: CONNECTION_QUESTIONS,
  figures: FIGURE_QUESTIONS,
  initiatives: INITIATIVE_QUESTIONS,
  "joint bodies": JOINT_BODY_QUESTIONS,
  names: NAME_QUESTIONS,
  "paths and trees": PATH_QUESTIONS,
  "places and counts": PLACE_QUESTIONS,
  "posts and dates": POST_QUESTIONS,
  "ranking and groups": RANKING_QUESTIONS,
  refused: REFUSED_QUESTIONS,
  "service and pairing": SERVICE_QUESTIONS,
  suggestions: SUGGESTION_QUESTIONS,
};

describe.each(searchedEngines)("$name", (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine);
  });
  afterAll(() => api?.close());

  describe.each(Object.entries(TOPICS))("%s", (_topic, cases) => {
    test.each(cases.map((asked) => [asked.question, asked] as const))("%s", async (_question, asked) => {
      const { query, variables, answer, error, anyOrder } = asked;
      const { data, errors } = await api.query(query, variables);
      if (error) {
        expect(errors?.[0]?.extensions).toMatchObject(error);
        return;
      }
      expect(errors).toBeUndefined();
      const found = bare(data);
      expect(anyOrder ? sorted(found) : found).toEqual(anyOrder ? sorted(answer) : answer);
    });
  });
});

test("no question is asked twice", () => {
  const questions = Object.values(TOPICS).flatMap((cases) => cases.map(({ question }) => question));
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(new Set(questions).size).toBe(questions.length);
});
