// Accessibility, as far as a machine sees it: axe in every state of the page, in both languages.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { STEP_IDS } from "../src/questions/model.ts";
import type { Case } from "../src/generated/schema.ts";
import { toFragment } from "../src/state/fragment.ts";
import type { View } from "../src/state/store.ts";
import { findings } from "./support/axe.ts";
import { HOUSEHOLD } from "./support/cases.ts";
import { HOURS, launch, tell, TONGUES, visit, WAGE } from "./support/chromium.ts";
import { together } from "./support/together.ts";

async function go(page: Page, view: View): Promise<void> {
  await page.evaluate((name) => void (location.hash = `#${name}`), view);
  await page.waitForSelector("h1:focus");
}

async function say(page: Page, question: Case): Promise<void> {
  await page.evaluate((fragment) => void (location.hash = fragment), toFragment({ case: question }));
  await page.waitForSelector(".amounts");
}

/** How the page gets into each of its states. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "at the beginning": async () => {},
  "with an answer, and all that can be opened": async (page) => {
    await tell(page, "20", "150");
    await go(page, "result");
    await page.evaluate(() => {
      for (const more of document.querySelectorAll("details")) more.open = true;
    });
  },
  "with all there is to say": (page) => say(page, HOUSEHOLD),
  "with all there is to say, on a telephone": async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await say(page, HOUSEHOLD);
  },
  "with all questions, and all that can be opened": async (page) => {
    await tell(page, "20", "150");
    await page.evaluate(() => {
      for (const more of document.querySelectorAll("details")) more.open = true;
    });
  },
  "with the answers to check": async (page) => {
    await tell(page, "20", "150");
    await go(page, "check");
  },
  "with nothing told, asked for the answer": (page) => go(page, "result"),
  "asked whether to start over": async (page) => {
    await go(page, "check");
    await page.evaluate(() => document.querySelector<HTMLDialogElement>("#start-over")?.showModal());
  },
  ...Object.fromEntries(STEP_IDS.map((step) => [`at ${step}`, (page: Page) => go(page, step)])),
  "with faults": (page) => tell(page, "many", "much"),
  "with a link": async (page) => {
    await tell(page, "8", "150");
    await page.click("#make-link");
  },
  "with a broken link": (page) => page.evaluate(() => void (location.hash = "#v1=broken")),
  "with a language that cannot be loaded": async (page) => {
    await page.route(/texts-/, (route) => route.abort());
    await page.click('.languages [aria-pressed="false"]');
    await page.waitForSelector("#problem");
  },
  "on its page about information": (page) => page.click('a[href="#privacy"]'),
  "on its page about accessibility": (page) => page.click('a[href="#accessibility"]'),
};

describe("axe finds nothing", () => {
  const at = together(launch);

  for (const tongue of TONGUES) {
    for (const [name, reach] of Object.entries(STATES)) {
      it(`in ${tongue}, ${name}`, async () => {
        const { page, context } = await visit(at.browser, at.site.address, { tongue, unkept: true });
        await reach(page);
        await page.waitForTimeout(50);
        assert.deepEqual(await findings(page), []);
        await context.close();
      });
    }
  }

  it("can be used by keyboard alone", async () => {
    const { page, context } = await visit(at.browser, at.site.address, { tongue: "en" });
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement?.className ?? ""), /skipnav/);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
    const press = async (wanted: string): Promise<void> => {
      await tabTo(page, wanted);
      await page.keyboard.press("Enter");
    };
    await press('a[href="#step-you"]');
    await page.waitForSelector("h1:focus");
    await press("#next");
    await page.waitForSelector("#applicant-rate-0");
    await tabTo(page, '[name="applicant-rate"]');
    // The last of the choices is that one does not know: from there the first comes next.
    await page.keyboard.press("ArrowDown");
    await press("#next");
    await page.waitForSelector(HOURS);
    await tabTo(page, HOURS);
    await page.keyboard.type("8");
    await tabTo(page, WAGE);
    await page.keyboard.type("150");
    for (let view = "step-job"; view !== "check"; ) {
      await press("#next");
      await page.waitForFunction((before) => location.hash !== `#${before}`, view);
      view = await page.evaluate(() => location.hash.slice(1));
    }
    await press('a[href="#result"]');
    await page.waitForSelector(".amounts");
    assert.match(await page.innerText(".answer"), /^You have/);
    await page.goBack();
    await page.waitForSelector("dl");
    assert.equal(await page.evaluate(() => location.hash), "#check");
    await context.close();
  });
});

/** Goes on from field to field as a keyboard does. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
  }
  assert.fail(`the keyboard does not get to ${wanted}`);
}
