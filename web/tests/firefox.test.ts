// The page and the one file in Firefox ESR, driven over WebDriver BiDi.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser } from "puppeteer-core";
import { HOURS, LOWEST_RATE, WAGE } from "./support/chromium.ts";
import { DIST, serve, type Site } from "./support/site.ts";

describe("in Firefox", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    site = await serve(DIST);
    browser = await puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const [name, address] of [
    ["the page", () => site.address],
    ["the one file", () => pathToFileURL(join(DIST, "smaajob.html")).href],
  ] as const) {
    it(`${name} answers`, async () => {
      const page = await browser.newPage();
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
