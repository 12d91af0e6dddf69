// The page in Chromium: what it asks for, what it forbids, and what it does with whatever is typed.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { Case } from "../src/generated/schema.ts";
import { toFragment } from "../src/state/fragment.ts";
import { HOUSEHOLD } from "./support/cases.ts";
import { answer, HOURS, launch, tell, TONGUES, visit, WAGE } from "./support/chromium.ts";
import { together } from "./support/together.ts";

describe("the page", () => {
  const at = together(launch);

  for (const tongue of TONGUES) {
    it(`answers in ${tongue}, asks nobody else, and complains of nothing`, async () => {
      const { page, context, requests, complaints } = await visit(at.browser, at.site.address, { tongue });
      assert.equal(await page.getAttribute("html", "lang"), tongue);
      await tell(page, "8", "150");
      assert.match(await answer(page), tongue === "da" ? /^Du har .* mere om måneden/ : /^You have .* more a month/);
      assert.deepEqual(requests.filter((request) => !request.startsWith(at.site.address)), []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await context.cookies(), []);
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
      await context.close();
    });
  }

  it("changes its language and keeps the answers", async () => {
    const { page, context } = await visit(at.browser, at.site.address);
    await tell(page, "8", "150");
    await page.click('button[lang="en"]');
    await page.waitForSelector('html[lang="en"]');
    assert.match(await answer(page), /^You have/);
    assert.equal(await page.inputValue(HOURS), "8");
    assert.equal(await page.title(), "Kontanthjælp and a small job");
    await context.close();
  });

  it("loads one language, and says so where another cannot be had", async () => {
    const { page, context, requests } = await visit(at.browser, at.site.address, { unkept: true });
    await tell(page, "8", "150");
    const texts = (): readonly string[] => requests.flatMap((address) => /texts-(..)-/.exec(address)?.[1] ?? []);
    assert.deepEqual(texts(), ["da"]);
    await page.route(/texts-en-/, (route) => route.abort());
    await page.click('button[lang="en"]');
    assert.match(await page.innerText("#problem"), /^Sproget kunne ikke hentes/);
    assert.equal(await page.inputValue(HOURS), "8");
    assert.match(await answer(page), /^Du har/);
    await page.unroute(/texts-en-/);
    await page.click('button[lang="en"]');
    await page.waitForSelector('html[lang="en"]');
    assert.match(await answer(page), /^You have/);
    assert.equal(await page.locator("#problem").count(), 0);
    await context.close();
  });

  it("says so in the language of the browser where it cannot be loaded at all", async () => {
    const context = await at.browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.route(/texts-/, (route) => route.abort());
    await page.goto(at.site.address);
    assert.match(await page.innerText('[role="alert"][lang="en"]'), /^The page could not be loaded/);
    await context.close();
  });

  it("has a policy that lets in no script and no connection but its own", async () => {
    const { page, context } = await visit(at.browser, at.site.address);
    const policy = (await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content")) ?? "";
    for (const part of ["default-src 'none'", "connect-src 'self'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.includes(part), `${part} is missing in ${policy}`);
    }
    const tried = await page.evaluate(async () => {
      const attempt = async (what: () => unknown): Promise<string> => {
        // Later, by the page itself: what the debugger does at once, it may.
        await new Promise((later) => setTimeout(later));
        try {
          await what();
          return "let through";
        } catch (fault) {
          return fault instanceof Error ? fault.name : "prevented";
        }
      };
      return [
        await attempt(() => (document.createElement("div").innerHTML = "<b>text</b>")),
        await attempt(() => new Function("return 1")()),
        await attempt(() => fetch("https://smaajob.invalid/")),
        await attempt(() => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy("other", {})),
      ];
    });
    assert.deepEqual(tried, ["TypeError", "EvalError", "TypeError", "TypeError"]);
    await context.close();
  });

  it("takes numbers as people write them, and says what is wrong with the others", async () => {
    const { page, context, complaints } = await visit(at.browser, at.site.address, { tongue: "en" });
    const cases: readonly (readonly [string, string, boolean])[] = [
      ["8", "150", true],
      ["  8 ", "1.500,50", true],
      ["8", "1,500.50", true],
      ["7,5", "150,25", true],
      ["", "", true],
      ["abc", "150", false],
      ["8", "abc", false],
      ["8", "NaN", false],
      ["1e3", "Infinity", false],
      ["-8", "150", false],
      ["8", "<b>1</b>", false],
      ["999999999999999999", "1", false],
      ["8", "𝟙𝟝𝟘", false],
    ];
    for (const [hours, wage, good] of cases) {
      await tell(page, hours, "");
      await page.focus(WAGE);
      // As a person pastes.
      await page.evaluate((text) => void document.execCommand("insertText", false, text), wage);
      await page.locator(WAGE).blur();
      const text = await page.innerText("body");
      assert.doesNotMatch(text.replaceAll('"NaN"', "").replaceAll('"Infinity"', ""), /NaN|undefined|\[object|Infinity/, `${hours} and ${wage}`);
      assert.equal(await page.locator(".alert-error").count(), good ? 0 : 1, `${hours} and ${wage}`);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("names every fault in a summary, each linked to its field", async () => {
    const { page, context } = await visit(at.browser, at.site.address, { tongue: "en" });
    await tell(page, "many", "much");
    const links = page.locator(".alert-error a");
    assert.equal(await links.count(), 2);
    assert.match(await links.first().innerText(), /^(Hours a week|Pay per hour) is "/);
    await page.click(`.alert-error a[href="${WAGE}"]`);
    assert.equal(await page.evaluate(() => `#${document.activeElement?.id}`), WAGE);
    assert.equal(await page.getAttribute(WAGE, "aria-invalid"), "true");
    assert.equal(await page.evaluate(() => location.hash), "#one-page");
    await context.close();
  });

  it("shows sums that add up to the øre", async () => {
    const { page, context } = await visit(at.browser, at.site.address, { tongue: "en" });
    for (const [hours, wage] of [["8", "150"], ["13,37", "151,51"], ["20", "187.25"], ["37", "250"]] as const) {
      await tell(page, hours, wage);
      const rows = await page.locator(".amounts tbody tr").evaluateAll((all) =>
        all.map((row) => Array.from(row.querySelectorAll("td"), (cell) => Number((cell.textContent ?? "").replaceAll(/[^0-9.−]/g, "").replace("−", "-")))),
      );
      const total = rows.at(-1) ?? [];
      total.forEach((sum, column) => {
        const parts = rows.slice(0, -1).reduce((all, row) => all + (row[column] ?? Number.NaN), 0);
        assert.ok(Math.abs(parts - sum) < 0.005, `${hours} at ${wage}: ${parts} is not ${sum}`);
      });
      for (const [now, withJob, difference] of rows) {
        assert.ok(Math.abs((withJob ?? Number.NaN) - (now ?? Number.NaN) - (difference ?? Number.NaN)) < 0.005);
      }
    }
    await context.close();
  });

  it("shows the curve and the alternatives of the last step of a slider, and of nothing before", async () => {
    const paidFor = (hours: string): Case => ({ month: "2026-03", applicant: { rate: "mindstesats", jobs: [{ hours, wage: "150" }] } });
    const explored = async (page: Page): Promise<string> => {
      await page.waitForSelector('.explored[aria-busy="false"]');
      return page.innerText(".explored");
    };
    const { page, context } = await visit(at.browser, at.site.address + toFragment({ case: paidFor("8") }));
    const before = await explored(page);
    await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>("#what-if-hours ~ .what-if-slider");
      for (const hours of ["12", "16", "9.5"]) {
        if (slider !== null) slider.value = hours;
        slider?.dispatchEvent(new Event("input"));
      }
    });
    const followed = await explored(page);
    await context.close();
    const other = await visit(at.browser, at.site.address + toFragment({ case: paidFor("9,5") }));
    assert.equal(followed, await explored(other.page));
    assert.notEqual(followed, before);
    await other.context.close();
  });

  it("goes to its other pages and back, and a reload forgets", async () => {
    const { page, context } = await visit(at.browser, at.site.address);
    await tell(page, "8", "150");
    const before = await answer(page);
    await page.click('footer a[href="#privacy"]');
    assert.equal(await page.innerText("h1"), "Dine oplysninger");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
    await page.goBack();
    assert.equal(await answer(page), before);
    await page.goForward();
    assert.equal(await page.innerText("h1"), "Dine oplysninger");
    await page.goBack();
    await page.reload();
    assert.equal(await page.inputValue(HOURS), "");
    await context.close();
  });

  it("works on without a connection after the first visit", async () => {
    const { page, context } = await visit(at.browser, at.site.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector("footer");
    await tell(page, "8", "150");
    assert.match(await answer(page), /^Du har/);
    await page.click('button[lang="en"]');
    await page.waitForSelector('html[lang="en"]');
    assert.match(await answer(page), /^You have/);
    await context.close();
  });

  for (const width of [320, 360, 400]) {
    it(`fits a screen ${width} px wide, with all there is to say, and nothing in it is moved sideways`, async () => {
      const { page, context } = await visit(at.browser, at.site.address + toFragment({ case: HOUSEHOLD, language: "da" }), { width, height: 640 });
      await page.evaluate(() => {
        for (const more of document.querySelectorAll("details")) more.open = true;
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const moved = await page.evaluate(() =>
        Array.from(document.querySelectorAll(".scrollable"), ({ scrollWidth, clientWidth, ariaLabel }) => (scrollWidth > clientWidth ? ariaLabel : "")).join(""),
      );
      assert.equal(moved, "");
      // The same alternatives as in the table, which is not there for anybody.
      const names = await page.locator(".cards h4:visible").allTextContents();
      const columns = await page.locator(".scenarios thead th").allTextContents();
      assert.deepEqual(names, columns.slice(1));
      assert.equal(await page.locator(".scenarios:visible").count(), 0);
      await context.close();
    });
  }
});
