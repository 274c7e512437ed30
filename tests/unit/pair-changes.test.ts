/** Which ended links were changed rather than removed: one of the same type and ends began with another role. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { pairChanges } from "../../src/analysis/pair-changes.js";
import type { LinkRecord } from "../../src/lookup/links.js";

const record = (link: string, role: string | null, ends = "a b", type = "MEMBER_OF"): LinkRecord => {
  const [from = "", to = ""] = ends.split(" ");
  const rest = { linkSince: null, linkUntil: null, initiative: null, note: null, linkCitations: [] };
  return { link, type, from, to, role, ...rest, linkVersion: 1, linkUpdatedAt: 0 };
};
const told = (ended: LinkRecord[], begun: LinkRecord[]) => {
  const { removed, added, changed } = pairChanges(ended, begun);
  const ids = (links: readonly LinkRecord[]) => links.map(({ link }) => link).join();
  return [ids(removed), ids(added), changed.map(ids).join(" ")];
};

test("another role is a change, and neither removed nor added", () => {
  expect(told([record("1", "member")], [record("2", "leader")])).toEqual(["", "", "1,2"]);
  expect(told([record("1", null)], [record("2", "leader")])).toEqual(["", "", "1,2"]);
});

test("the same role anew, other ends and other types are no change", () => {
  expect(told([record("1", "member")], [record("2", "member")])).toEqual(["1", "2", ""]);
  expect(told([record("1", "x")], [record("2", "y", "a c")])).toEqual(["1", "2", ""]);
  expect(told([record("1", "x")], [record("2", "y", "b a")])).toEqual(["1", "2", ""]);
  expect(told([record("1", "x")], [record("2", "y", "a b", "LEADS")])).toEqual(["1", "2", ""]);
});

test("what was renewed is set aside before the rest is paired in order", () => {
  const ended = [record("1", "x"), record("2", "y"), record("3", "z")];
  expect(told(ended, [record("4", "y"), record("5", "u")])).toEqual(["2,3", "4", "1,5"]);
});

test("every link stands in exactly one list, and pairs differ in role alone", () => {
  const roles = fc.array(fc.constantFrom("x", "y", null), { maxLength: 5 });
  fc.assert(
    fc.property(roles, roles, (old, young) => {
      const ended = old.map((role, at) => record(`old-${at}`, role));
      const begun = young.map((role, at) => record(`new-${at}`, role));
      const { removed, added, changed } = pairChanges(ended, begun);
      for (const [one, other] of changed) expect(one.role).not.toBe(other.role);
      expect(new Set([...removed, ...changed.map(([one]) => one)])).toEqual(new Set(ended));
      expect(new Set([...added, ...changed.map(([, other]) => other)])).toEqual(new Set(begun));
      expect(removed.length + added.length + 2 * changed.length).toBe(ended.length + begun.length);
      // What is left on both sides has one role throughout.
      const left = new Set([...removed, ...added].map(({ role }) => role));
      if (removed.length > 0 && added.length > 0 && left.size > 1) {
        for (const { role } of removed.length < added.length ? removed : added) {
          expect([...removed, ...added].filter((link) => link.role === role).length).toBeGreaterThan(1);
        }
      }
    }),
  );
});
