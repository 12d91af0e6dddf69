// How much the first visit loads, compressed as a server hands it out.

import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { TONGUES } from "./support/chromium.ts";
import { DIST } from "./support/site.ts";

const KILO = 1000;
/** What a telephone on a slow net waits for. Of it, seven tenths are the module, a tenth the sentences of the language. */
const WHOLE = 150 * KILO;

describe("the first visit", () => {
  const size = (name: string): number => statSync(join(DIST, `${name}.br`)).size;
  const assets = readdirSync(join(DIST, "assets")).filter((name) => !/\.(br|gz)$/.test(name));
  const isOf = (tongue: string) => (name: string) => name.startsWith(`texts-${tongue}-`);
  const shared = assets.filter((name) => !TONGUES.some((tongue) => isOf(tongue)(name)));

  for (const tongue of TONGUES) {
    it(`loads at most ${WHOLE / KILO} kB in ${tongue}`, () => {
      const own = assets.filter(isOf(tongue));
      assert.equal(own.length, 1);
      const names = ["index.html", "service-worker.js", ...[...shared, ...own].map((name) => `assets/${name}`)];
      const sizes = names.map((name) => `${name} ${(size(name) / KILO).toFixed(1)} kB`);
      const whole = names.reduce((sum, name) => sum + size(name), 0);
      console.log(`${tongue}: ${(whole / KILO).toFixed(1)} kB: ${sizes.join(", ")}`);
      assert.ok(whole <= WHOLE, `${whole} bytes`);
    });
  }
});
