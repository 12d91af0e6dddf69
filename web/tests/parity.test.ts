// The page and the command line are one calculator: the same answer, byte for byte, for every golden case, and the same
// words.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { type Calculator, calculator } from "./support/calculator.ts";
import { TONGUES } from "./support/chromium.ts";
import { WEB } from "./support/site.ts";

interface Cases {
  /** The command line. */
  readonly program: string;
  readonly cases: readonly { readonly name: string; readonly facts: unknown }[];
}

describe("the page and the command line", () => {
  // Written by `cargo xtask test`, which reads the files of cases.
  const { program, cases } = JSON.parse(readFileSync(join(WEB, "tests/built/cases.json"), "utf8")) as Cases;
  let module: Calculator;
  before(async () => {
    module = await calculator();
  });

  const printed = (facts: unknown, ...options: readonly string[]): string => {
    const run = spawnSync(program, ["job", "--case", "-", ...options], { input: JSON.stringify(facts), encoding: "utf8" });
    assert.equal(run.status, 0, `${JSON.stringify(facts)}: ${run.stderr}`);
    return run.stdout;
  };

  it("give the same bytes for every golden case", () => {
    assert.ok(cases.length > 150, `only ${cases.length} cases`);
    assert.ok(cases.some(({ name }) => name.includes(".csv")), "the published results are among them");
    for (const { name, facts } of cases) assert.equal(module.answer(JSON.stringify(facts)), printed(facts, "--format", "json"), name);
  });

  for (const tongue of TONGUES) {
    it(`say the same in ${tongue}`, () => {
      // Sentences differ less than amounts do: every fifth case has them all.
      for (const { name, facts } of cases.filter((_, place) => place % 5 === 0)) {
        const { words } = JSON.parse(module.explained(JSON.stringify(facts), tongue, "{}")) as { words: { answer: string; left_out: string[] } };
        const text = printed(facts, "--lang", tongue).replaceAll(/\s+/g, " ");
        for (const sentence of [words.answer, ...words.left_out]) {
          assert.ok(sentence !== "" && text.includes(sentence.replaceAll(/\s+/g, " ")), `${name}: ${sentence} is not in ${text}`);
        }
      }
    });
  }
});
