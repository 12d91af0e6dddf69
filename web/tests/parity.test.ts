// The module that the page loads gives what the command line prints, byte for byte: for every golden case.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { DIST, WEB } from "./support/site.ts";

interface Cases {
  /** The command line. */
  readonly program: string;
  readonly cases: readonly { readonly name: string; readonly facts: unknown }[];
}

interface Module {
  initSync(from: { module: Uint8Array }): void;
  answer(question: string): string;
}

describe("the page and the command line", () => {
  let module: Module;
  before(async () => {
    module = (await import(pathToFileURL(join(WEB, "src/engine/calc_wasm.js")).href)) as Module;
    const assets = join(DIST, "assets");
    const built = readdirSync(assets).find((name) => name.endsWith(".wasm")) ?? "";
    module.initSync({ module: readFileSync(join(assets, built)) });
  });

  it("give the same bytes for every golden case", () => {
    // Written by `cargo xtask test`, which reads the files of cases.
    const { program, cases } = JSON.parse(readFileSync(join(WEB, "tests/built/cases.json"), "utf8")) as Cases;
    assert.ok(cases.length > 100, `only ${cases.length} cases`);
    for (const { name, facts } of cases) {
      const question = JSON.stringify(facts);
      const printed = spawnSync(program, ["job", "--case", "-", "--format", "json"], { input: question, encoding: "utf8" });
      assert.equal(printed.status, 0, `${name}: ${printed.stderr}`);
      assert.equal(module.answer(question), printed.stdout, name);
    }
  });
});
