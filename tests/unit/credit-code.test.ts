/** Unified social credit codes by GB 32100-2015. */
import { expect, test } from "vitest";

import { creditCodeFault } from "../../src/model/credit-code.js";

/** Codes that public bodies and firms print on their sites. */
test.each(["91350100M000100Y43", "914403001922038216", "9144030071526726XG"])("%s is right", (code) => {
  expect(creditCodeFault(code)).toBeNull();
});

test("any one wrong character is found", () => {
  const code = "91350100M000100Y43";
  for (let at = 0; at < code.length; at++) {
    const other = code[at] === "7" ? "8" : "7";
    expect(creditCodeFault(code.slice(0, at) + other + code.slice(at + 1))).not.toBeNull();
  }
});
