/** The evidence found in random graphs is what looking at every pair finds, and hiding a link is as if it had never been. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { gatherEvidence } from "../../src/analysis/evidence-gather.js";
import { type EvidenceLimits, inquiryOf, LIMITS, type Withheld } from "../../src/analysis/evidence-inquiry.js";
import { pairingFor } from "../../src/analysis/suggestions.js";
import { PAIRABLE_TYPES } from "../../src/analysis/suggestions-rules.js";
import { askedPeriod } from "../../src/model/dates.js";
import { engines } from "../support/engines.js";
import { EvidenceReference } from "../support/evidence-reference.js";
import { loadGraph } from "../support/graph-fixture.js";
import { loadListings } from "../support/listing-fixture.js";
import { ASKERS, type EvidenceCase, evidenceCases } from "../support/random-evidence.js";
import { readingOf, TODAY } from "../support/reading.js";

const types = fc.constantFrom(...PAIRABLE_TYPES);

describe.each(engines)("on $name", ({ name, open }) => {
  const numRuns = name === "embedded" ? 40 : 6;

  /** Asker → candidate → kind → weight, asked for all askers in one pass. */
  async function gathered(
    { graph: fixture, listings }: EvidenceCase,
    type: (typeof PAIRABLE_TYPES)[number],
    limits: EvidenceLimits,
    withheld?: Withheld,
  ) {
    const graph = await open();
    try {
      await loadGraph(graph, fixture);
      await loadListings(graph, listings);
      const inquiry = inquiryOf(readingOf(graph), pairingFor(type), () => undefined, limits, withheld);
      const found = await gatherEvidence(inquiry, ASKERS);
      return Object.fromEntries(
        [...found].map(([asker, candidates]) => [
          asker,
          Object.fromEntries(
            candidates.map(({ id, terms }) => [
              id,
              Object.fromEntries(terms.map(({ kind, weight }) => [kind, weight])),
            ]),
          ),
        ]),
      );
    } finally {
      await graph.close();
    }
  }

  test.each([
    ["with hubs beyond every degree", LIMITS],
    ["with hubs from three links on", { ...LIMITS, hub: 2 }],
  ])("it is what looking at every pair finds, %s", async (_, limits) => {
    await fc.assert(
      fc.asyncProperty(evidenceCases, types, async (drawn, type) => {
        const period = askedPeriod(null, false, TODAY);
        const reference = new EvidenceReference(drawn.graph, drawn.listings, pairingFor(type), period, limits.hub);
        const expected = Object.fromEntries(ASKERS.map((id) => [id, Object.fromEntries(reference.of(id))]));
        expect(await gathered(drawn, type, limits)).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test("withheld links leave the same evidence as a graph that never had them", async () => {
    await fc.assert(
      fc.asyncProperty(evidenceCases, types, fc.nat(), async (drawn, type, pick) => {
        const known = drawn.graph.links.filter((link) => link.type === type);
        const hidden = known.filter((_, at) => (pick + at) % 2 === 0);
        const ends = new Map<string, number>();
        for (const { from, to } of hidden) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
        const withheld = { links: new Set(hidden.map(({ id }) => id ?? "")), ends, initiatives: new Map() };
        const without = { ...drawn.graph, links: drawn.graph.links.filter((link) => !hidden.includes(link)) };
        expect(await gathered(drawn, type, LIMITS, withheld)).toEqual(
          await gathered({ ...drawn, graph: without }, type, LIMITS),
        );
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
