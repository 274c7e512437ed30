/** Large graphs are divided in a thread, which gives the same as dividing at once and is ended at the deadline. */
import { beforeAll, describe, expect, test } from "vitest";

import { type Adjacency, adjacencyOf } from "../../src/analysis/adjacency.js";
import { findCommunities } from "../../src/analysis/communities.js";
import { seededRandom } from "../../src/analysis/seeded-random.js";
import { Deadline } from "../../src/graph/deadline.js";
import { compile } from "../support/compiled.js";

/** Clusters of ten with some links across. */
function clusters(size: number): Adjacency {
  const random = seededRandom(3);
  const from: number[] = [];
  const to: number[] = [];
  for (let link = 0; link < size * 4; link++) {
    const one = Math.floor(random() * size);
    const near = Math.floor(one / 10) * 10 + Math.floor(random() * 10);
    const other = random() < 0.9 ? Math.min(near, size - 1) : Math.floor(random() * size);
    if (one === other) continue;
    from.push(one, other);
    to.push(other, one);
  }
  return adjacencyOf(size, { from, to });
}

describe("in a thread", () => {
  beforeAll(compile);

  test("the division is the one made at once", async () => {
    const steps = clusters(200);
    const deadline = new Deadline(60_000);
    const atOnce = await findCommunities(steps, deadline);
    expect(await findCommunities(steps, deadline, 0)).toEqual(atOnce);
    expect(atOnce.modularity).toBeGreaterThan(0.5);
  });

  test("one that is late is ended with QUERY_TIMEOUT, and the next has its turn", async () => {
    const large = findCommunities(clusters(50_000), new Deadline(50), 0);
    const small = findCommunities(clusters(100), new Deadline(60_000), 0);
    await expect(large).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    expect((await small).communities).toHaveLength(100);
  });
});
