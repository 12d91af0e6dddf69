// On paper: every answer with its reasons is on one sheet, in letters that can be read.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { toFragment } from "../src/state/fragment.ts";
import { ALONE, COUPLE, HOUSEHOLD, ROAD } from "./support/cases.ts";
import { launch, TONGUES, visit } from "./support/chromium.ts";
import { together } from "./support/together.ts";

const LEAST_POINTS = 6;
const CASES = { "one person": ALONE, "a couple": COUPLE, "a road to the requirement": ROAD, "a household that tells all": HOUSEHOLD };

describe("on paper", () => {
  const at = together(launch);

  for (const language of TONGUES) {
    for (const [name, question] of Object.entries(CASES)) {
      it(`the answer to ${name} is one readable sheet, in ${language}`, async () => {
        const { page, context } = await visit(at.browser, at.site.address + toFragment({ case: question, language }));
        assert.equal(await sheets(page), 1);
        const [points, text] = await smallest(page);
        assert.ok(points >= LEAST_POINTS, `${points} pt: ${text}`);
        await context.close();
      });
    }
  }

  it("has the reasons, the alternatives and the road on it, and nothing to press", async () => {
    const { page, context } = await visit(at.browser, at.site.address + toFragment({ case: ROAD, language: "da" }));
    await page.emulateMedia({ media: "print" });
    const text = await page.innerText("body");
    for (const part of ["Sådan er det regnet ud", "LAS § 31", "Muligheder side om side", "Dit job: ", "Vejen til 4.810 timer", "Spørg din kommune"]) {
      assert.ok(text.includes(part), `${part} is not in ${text}`);
    }
    assert.equal(await page.locator("button:visible, input:visible").count(), 0);
    await context.close();
  });
});

async function sheets(page: Page): Promise<number> {
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  return paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The smallest letters that are printed, in points, and what they say. A drawing's letters shrink with it. */
async function smallest(page: Page): Promise<readonly [number, string]> {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const all: (readonly [number, string])[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (text === "" || element === null || element.closest(".sr-only") !== null || element.getClientRects().length === 0) continue;
      const drawing = element.closest("svg");
      const scale = drawing === null ? 1 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      all.push([(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 72) / 96, text]);
    }
    return all;
  });
  return found.sort(([one], [other]) => one - other)[0] ?? [0, "nothing"];
}
