// A slider that is moved is followed within a frame: the answer, the table, the curve and the alternatives.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch, tell, visit } from "../support/chromium.ts";
import { DIST, serve, type Site } from "../support/site.ts";

const SLIDER = "#what-if-hours ~ .what-if-slider";

describe("the page", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serve(DIST)]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  it("draws a change within a frame of 16 ms", async () => {
    const { page, context } = await visit(browser, site.address);
    await tell(page, "8", "150");
    await page.evaluate(() => void (location.hash = "#result"));
    await page.waitForSelector(SLIDER);
    const times = await page.evaluate((slider) => {
      const field = document.querySelector<HTMLInputElement>(slider);
      if (field === null) throw new Error("no slider");
      return Array.from({ length: 30 }, (_, step) => {
        field.value = `${1 + step}`;
        const begun = performance.now();
        field.dispatchEvent(new Event("input"));
        // Reading a size makes the browser lay the page out at once.
        document.body.getBoundingClientRect();
        return performance.now() - begun;
      });
    }, SLIDER);
    const middle = times.sort((one, other) => one - other)[15] ?? Number.NaN;
    console.log(`${middle.toFixed(1)} ms a change`);
    assert.ok(middle < 16, `half of all changes take ${middle.toFixed(1)} ms or more`);
    await context.close();
  });
});
