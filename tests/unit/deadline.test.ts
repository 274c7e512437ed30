/** A deadline lets go of what it raced, however the race ended: one signal serves all requests of a connection. */
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";

const never = new Promise<never>(() => undefined);

test.each<[string, (deadline: Deadline, leave: () => void) => Promise<unknown>, string]>([
  ["an answer", (deadline) => deadline.race(Promise.resolve("answered")), "answered"],
  ["a failure", (deadline) => deadline.race(Promise.reject(new Error("failed"))), "Error: failed"],
  ["no answer in time", (deadline) => deadline.race(never), "QUERY_TIMEOUT"],
  ["no time left", (deadline) => deadline.sooner(0).race(Promise.resolve("too late")), "QUERY_TIMEOUT"],
  [
    "a caller that leaves",
    (deadline, leave) => {
      const raced = deadline.race(never);
      leave();
      return raced;
    },
    "QUERY_TIMEOUT",
  ],
])("%s leaves no listener behind", async (_end, race, outcome) => {
  const leaving = new AbortController();
  const deadline = new Deadline(50, undefined, leaving.signal);
  const raced = race(deadline, () => leaving.abort());
  const found = await raced.catch((error: Error & { code?: string }) => error.code ?? String(error));
  expect(found).toBe(outcome);
  expect(getEventListeners(leaving.signal, "abort")).toEqual([]);
});
