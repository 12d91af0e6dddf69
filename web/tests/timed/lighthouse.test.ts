// Lighthouse on a slow telephone: everybody can use the page, and nobody waits for it.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import lighthouse from "lighthouse";
import puppeteer, { type Browser } from "puppeteer-core";
import { FLAGS } from "../support/chromium.ts";
import { DIST, serve, type Site } from "../support/site.ts";

describe("Lighthouse", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    site = await serve(DIST);
    browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  it("gives accessibility 100 and performance 95 or more", async () => {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const run = await lighthouse(site.address, { port, onlyCategories: ["accessibility", "performance"], formFactor: "mobile", logLevel: "error" });
    const score = (category: string): number => Math.round((run?.lhr.categories[category]?.score ?? 0) * 100);
    console.log(`accessibility ${score("accessibility")}, performance ${score("performance")}`);
    assert.equal(score("accessibility"), 100);
    assert.ok(score("performance") >= 95, `performance ${score("performance")}`);
  });
});
