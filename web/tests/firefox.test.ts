// The page and the one file in Firefox ESR, driven over WebDriver BiDi.

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { HOURS, LOWEST_RATE, WAGE } from "./support/chromium.ts";
import { DIST } from "./support/site.ts";
import { together } from "./support/together.ts";

describe("in Firefox", () => {
  const at = together(() => puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true }));

  for (const [name, address] of [
    ["the page", () => at.site.address],
    ["the one file", () => pathToFileURL(join(DIST, "smaajob.html")).href],
  ] as const) {
    it(`${name} answers`, async () => {
      const page = await at.browser.newPage();
      await page.goto(address());
      await page.waitForSelector("footer");
      await page.evaluate(() => void (location.hash = "#one-page"));
      await page.waitForSelector(HOURS);
      await page.click(LOWEST_RATE);
      await page.type(HOURS, "8");
      await page.type(WAGE, "150");
      await page.waitForSelector(".amounts");
      const answer = await page.$eval(".answer", (element) => element.textContent ?? "");
      assert.match(answer, /^(Du har|You have) /);
      if (name === "the one file") await page.waitForSelector('#probe[data-verdict="blocked"]');
      await page.close();
    });
  }
});
