// The page as one file, opened from a disk: it works, and it proves that it cannot send anything.

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { findings } from "./support/axe.ts";
import { answer, launch, tell, TONGUES, visit } from "./support/chromium.ts";
import { DIST } from "./support/site.ts";
import { together } from "./support/together.ts";

const ADDRESS = pathToFileURL(join(DIST, "smaajob.html")).href;

describe("the one file", () => {
  const at = together(launch);

  for (const tongue of TONGUES) {
    it(`answers from a disk in ${tongue}, and shows that every attempt to connect was prevented`, async () => {
      const { page, context, requests } = await visit(at.browser, ADDRESS, { tongue });
      await page.waitForSelector('#probe[data-verdict="blocked"]');
      await tell(page, "8", "150");
      assert.match(await answer(page), tongue === "da" ? /^Du har/ : /^You have/);
      // Playwright notes the picture before the policy prevents it; nothing else is even tried.
      const asked = requests.filter((request) => request !== ADDRESS && !request.startsWith("data:"));
      assert.deepEqual(asked.filter((request) => !request.startsWith("https://smaajob.invalid/")), []);
      assert.deepEqual(await findings(page), []);
      await context.close();
    });
  }

  it("says so when an attempt is not prevented", async () => {
    const context = await at.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await page.waitForSelector('#probe[data-verdict="open"]');
    await context.close();
  });

  it("forbids everything by a policy of its own", async () => {
    const { page, context } = await visit(at.browser, ADDRESS);
    const policy = (await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content")) ?? "";
    assert.ok(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    assert.doesNotMatch(policy, /connect-src|'self'|unsafe-inline|https?:/);
    await context.close();
  });
});
