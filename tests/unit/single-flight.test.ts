/** One makes what many want; whoever fails holds up nobody, and nobody gets what was begun before he may wait for it. */
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import { SingleFlight } from "../../src/lookup/single-flight.js";

const patience = (ms = 60_000) => new Deadline(ms);

/** Work that ends when it is told to; `begun` counts how often it was begun. */
function held() {
  const ends: ((outcome: string | Error) => void)[] = [];
  const make = () =>
    new Promise<string>((resolve, reject) => {
      ends.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
    });
  return { make, ends };
}

test("those who want the same get what one makes; another name, and whoever comes later, is made anew", async () => {
  const flights = new SingleFlight<string>();
  const { make, ends } = held();
  const asked = ["a", "a", "b", "a"].map((name) => flights.take(name, patience(), make));
  expect(ends).toHaveLength(2);
  ends[0]?.("one");
  ends[1]?.("two");
  expect(await Promise.all(asked)).toEqual(["one", "one", "two", "one"]);
  const later = flights.take("a", patience(), make);
  expect(ends).toHaveLength(3);
  ends[2]?.("three");
  expect(await later).toBe("three");
});

test("where it fails, whoever made it is told, the next one makes it, and the others wait for that", async () => {
  const flights = new SingleFlight<string>();
  const { make, ends } = held();
  const [first, ...others] = [1, 2, 3].map(() => flights.take("a", patience(), make));
  ends[0]?.(new Error("late"));
  await expect(first).rejects.toThrow("late");
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.("at last");
  expect(await Promise.all(others)).toEqual(["at last", "at last"]);
  expect(ends).toHaveLength(2);
});

test("who waits until his deadline is told so, and what he waited for goes on", async () => {
  const flights = new SingleFlight<string>();
  const { make, ends } = held();
  const first = flights.take("a", patience(), make);
  await expect(flights.take("a", patience(10), make)).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
  ends[0]?.("one");
  expect(await first).toBe("one");
});

test("once forgotten, what is under way is waited for by nobody new, and does not end what was begun since", async () => {
  const flights = new SingleFlight<string>();
  const { make, ends } = held();
  const old = flights.take("a", patience(), make);
  flights.forget();
  const fresh = flights.take("a", patience(), make);
  ends[0]?.("old");
  expect(await old).toBe("old");
  const beside = flights.take("a", patience(), make);
  expect(ends).toHaveLength(2);
  ends[1]?.("fresh");
  expect(await Promise.all([fresh, beside])).toEqual(["fresh", "fresh"]);
});

test("whoever has much more time than the one who makes it does not hang on his", async () => {
  const flights = new SingleFlight<string>();
  const { make, ends } = held();
  const hurried = flights.take("a", patience(10_000), make);
  const patient = flights.take("a", patience(60_000), make);
  const third = flights.take("a", patience(60_000), make);
  expect(ends).toHaveLength(2);
  ends[1]?.("soon");
  expect(await Promise.all([patient, third])).toEqual(["soon", "soon"]);
  ends[0]?.("late");
  expect(await hurried).toBe("late");
});
