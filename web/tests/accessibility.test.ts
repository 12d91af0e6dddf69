// Accessibility, as far as a machine sees it: axe in every state of the page, in both languages.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findings } from "./support/axe.ts";
import { launch, tell, TONGUES, visit } from "./support/chromium.ts";
import { DIST, serve, type Site } from "./support/site.ts";

/** How the page gets into each of its states. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "at the beginning": async () => {},
  "with an answer": async (page) => {
    await tell(page, "20", "150");
    await page.click("summary");
  },
  "with faults": (page) => tell(page, "many", "much"),
  "with a link": async (page) => {
    await tell(page, "8", "150");
    await page.click("#make-link");
  },
  "with a broken link": (page) => page.evaluate(() => void (location.hash = "#v1=broken")),
  "on its page about information": (page) => page.click('a[href="#privacy"]'),
  "on its page about accessibility": (page) => page.click('a[href="#accessibility"]'),
};

describe("axe finds nothing", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serve(DIST)]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const tongue of TONGUES) {
    for (const [name, reach] of Object.entries(STATES)) {
      it(`in ${tongue}, ${name}`, async () => {
        const { page, context } = await visit(browser, site.address, { tongue });
        await reach(page);
        await page.waitForTimeout(50);
        assert.deepEqual(await findings(page), []);
        await context.close();
      });
    }
  }

  it("can be used by keyboard alone", async () => {
    const { page, context } = await visit(browser, site.address, { tongue: "en" });
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement?.className ?? ""), /skipnav/);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("8");
    await page.keyboard.press("Tab");
    await page.keyboard.type("150");
    assert.match(await page.innerText(".answer"), /^You have/);
    await context.close();
  });
});
