/** What every coverage rule must declare and say. */
import { describe, expect, test } from "vitest";

import { wordsOf } from "../../src/analysis/coverage-rule.js";
import { COVERAGE_DECLARATIONS, COVERAGE_RULES } from "../../src/analysis/coverage-rules.js";
import { ORGANIZATION_KINDS } from "../../src/model/model.gen.js";

const declarations = COVERAGE_RULES.map((rule) => [rule, COVERAGE_DECLARATIONS[rule]] as const);

describe.each(declarations)("%s", (_rule, declaration) => {
  test("says numerator, denominator, what is excluded, its definition, and how far it reaches, in both languages", () => {
    const { numerator, denominator, excluded, definition } = declaration;
    for (const language of ["ZH", "EN"] as const) {
      const text = wordsOf(declaration, language);
      for (const words of [numerator, denominator, excluded, ...(definition ? [definition] : [])]) {
        expect(text).toContain(words[language]);
      }
    }
    expect(wordsOf(declaration, "EN")).toMatch(/Of those recorded here; not recorded is not the same as absent\.$/);
    expect(wordsOf(declaration, "ZH")).toMatch(/以本图所记录者为限；没有记录不等于没有。$/);
  });

  test("leaves out by kind only what it does not count, and no kind twice", () => {
    const kinds = declaration.exclusions.flatMap((exclusion) => exclusion.kinds ?? []);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => declaration.kinds.includes(kind))).toEqual([]);
  });

  test("begins at the label of its one kind, or at that of all organizations", () => {
    expect(declaration.start === null).toBe(declaration.kinds.length > 1);
  });
});

test("co-building counts or leaves out every kind there is", () => {
  const { kinds, exclusions } = COVERAGE_DECLARATIONS.CO_BUILDING;
  const all = [...kinds, ...exclusions.flatMap((exclusion) => exclusion.kinds ?? [])];
  expect(all.sort()).toEqual([...ORGANIZATION_KINDS].sort());
});
