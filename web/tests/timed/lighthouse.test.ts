// Lighthouse on a slow telephone: everybody can use the page, and nobody waits for it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { FLAGS } from "../support/chromium.ts";
import { together } from "../support/together.ts";

describe("Lighthouse", () => {
  const at = together(() => puppeteer.launch({ executablePath: "/usr/bin/chromium", args: FLAGS }));

  it("gives accessibility 100 and performance 95 or more", async () => {
    const port = Number(new URL(at.browser.wsEndpoint()).port);
    const run = await lighthouse(at.site.address, { port, onlyCategories: ["accessibility", "performance"], formFactor: "mobile", logLevel: "error" });
    const score = (category: string): number => Math.round((run?.lhr.categories[category]?.score ?? 0) * 100);
    console.log(`accessibility ${score("accessibility")}, performance ${score("performance")}`);
    assert.equal(score("accessibility"), 100);
    assert.ok(score("performance") >= 95, `performance ${score("performance")}`);
  });
});
