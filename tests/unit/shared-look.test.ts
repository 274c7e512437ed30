/** Looks are shared by those who could not tell them apart, and by nobody else. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { SharedLook } from "../../src/graph/neo4j/shared-look.js";

/** Looks at a number that changes, each ended by hand. */
function looking(clock?: () => number) {
  const world = { changes: 0, looks: 0, open: [] as ((isWell: boolean) => void)[] };
  const shared = new SharedLook(async () => {
    world.looks++;
    const seen = world.changes;
    const isWell = await new Promise<boolean>((resolve) => world.open.push(resolve));
    if (!isWell) throw new Error("lost");
    return seen;
  }, clock);
  return { world, shared };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what is handed out was seen no sooner than it was asked for, and at most two looks are begun for any crowd", async () => {
  const steps = fc.array(fc.constantFrom("ask", "change", "end", "fail"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { world, shared } = looking(() => 0);
      const answers: Promise<boolean>[] = [];
      for (const step of given) {
        if (step === "ask") {
          const asked = world.changes;
          answers.push(
            shared.take().then(
              (seen) => seen >= asked,
              () => true,
            ),
          );
        } else if (step === "change") world.changes++;
        else world.open.shift()?.(step === "end");
        await settled();
        expect(world.open.length).toBeLessThanOrEqual(1);
      }
      while (world.open.length > 0) {
        world.open.shift()?.(true);
        await settled();
      }
      expect(await Promise.all(answers)).not.toContain(false);
    }),
    { numRuns: 300 },
  );
});

test("all who ask while one is under way share the next, which a failure of that one does not end", async () => {
  const { world, shared } = looking(() => 0);
  const first = shared.take();
  const crowd = Array.from({ length: 16 }, () => shared.take());
  world.changes = 7;
  world.open.shift()?.(false);
  await expect(first).rejects.toThrow("lost");
  await settled();
  world.open.shift()?.(true);
  expect(new Set(await Promise.all(crowd))).toEqual(new Set([7]));
  expect(world.looks).toBe(2);
});

test("nobody waits behind a look that does not end", async () => {
  let nowMs = 0;
  const { world, shared } = looking(() => nowMs);
  void shared.take();
  nowMs = 101;
  const answer = shared.take();
  expect(world.looks).toBe(2);
  world.open[1]?.(true);
  expect(await answer).toBe(0);
});
