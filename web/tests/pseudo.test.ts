// The page in a made-up language that reads from right to left: no word was written into the page itself, and it is
// mirrored as a whole.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { VIEWS } from "../src/state/store.ts";
import { launch, tell, visit } from "./support/chromium.ts";
import { PSEUDO } from "./support/site.ts";
import { together } from "./support/together.ts";

/** Paragraphs of the law are named alike in every language. */
const UNTRANSLATED = '[translate="no"], script, style, noscript';

describe("another language", () => {
  const at = together(launch, PSEUDO);

  it("leaves no word on the screen that is not from the texts", async () => {
    const { page, context } = await visit(at.browser, at.site.address, { tongue: "en" });
    assert.deepEqual(await foreign(page), []);
    await tell(page, "20", "150");
    await page.click("#make-link");
    assert.deepEqual(await foreign(page), []);
    for (const view of VIEWS) {
      await page.evaluate((name) => void (location.hash = `#${name}`), view);
      await page.waitForSelector("h1");
      assert.deepEqual(await foreign(page), [], view);
    }
    await page.evaluate(() => void (location.hash = "#one-page"));
    await tell(page, "many", "much");
    assert.deepEqual(await foreign(page), []);
    await context.close();
  });

  it("reads from right to left, mirrored as a whole, and fits a narrow screen", async () => {
    const { page, context, complaints } = await visit(at.browser, at.site.address, { tongue: "en", width: 320, height: 640 });
    await tell(page, "20", "150");
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const [label, screen] = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('label[for="applicant-jobs-0-hours"]') ?? document.body);
      return [range.getBoundingClientRect().right, innerWidth];
    });
    assert.ok(screen - label < 32, "a label begins at the right edge");
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

/** Every text and label that is not of the made-up language. */
function foreign(page: Page): Promise<string[]> {
  return page.evaluate((untranslated) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // A sentence may stand within another: from the inside out.
      let text = node.textContent ?? "";
      for (let before = ""; text !== before; ) {
        before = text;
        text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
      }
      if (/\p{Letter}/u.test(text) && node.parentElement?.closest(untranslated) === null) found.push(text.trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        const text = element.getAttribute(name);
        if (text !== null && !text.startsWith("⟦")) found.push(`${name}: ${text}`);
      }
    }
    return found;
  }, UNTRANSLATED);
}
