// A change of a number is on the screen within a frame, however fast a slider is moved.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch, tell, visit } from "../support/chromium.ts";
import { DIST, serve, type Site } from "../support/site.ts";

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
    const times = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("#hours");
      if (field === null) throw new Error("no field");
      return Array.from({ length: 30 }, (_, step) => {
        field.value = `${1 + step}`;
        const begun = performance.now();
        field.dispatchEvent(new Event("input"));
        // Reading a size makes the browser lay the page out at once.
        document.body.getBoundingClientRect();
        return performance.now() - begun;
      });
    });
    const middle = times.sort((one, other) => one - other)[15] ?? Number.NaN;
    console.log(`${middle.toFixed(1)} ms a change`);
    assert.ok(middle < 16, `half of all changes take ${middle.toFixed(1)} ms or more`);
    await context.close();
  });
});
