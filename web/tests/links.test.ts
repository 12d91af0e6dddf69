// A case in a link: there and back, and whatever else may stand behind the sign `#`.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { fromFragment, toFragment } from "../src/state/fragment.ts";
import { answer, HOURS, launch, tell, visit } from "./support/chromium.ts";
import { together } from "./support/together.ts";

const CASE = { month: "2026-03", applicant: { rate: "mindstesats", jobs: [{ hours: "8", wage: "150" }] } } as const;

describe("a link", () => {
  const at = together(launch);

  it("holds a case and gives it back, whatever letters are in it", () => {
    const linked = { case: { ...CASE, kommune: "Ærøskøbing 🙂 ~ÿ" }, language: "en" } as never;
    const fragment = toFragment(linked);
    assert.match(fragment, /^#v1=[A-Za-z0-9_-]+$/);
    assert.deepEqual(fromFragment(fragment), linked);
  });

  it("that is broken or of another version is told apart, and none throws", () => {
    const of = (json: string): string => `#v1=${Buffer.from(json).toString("base64url")}`;
    assert.equal(fromFragment(""), undefined);
    assert.equal(fromFragment("#privacy"), undefined);
    assert.equal(fromFragment("#v0=abc"), "other-version");
    assert.equal(fromFragment("#v2="), "other-version");
    for (const fragment of ["#v1=", "#v1=%%%", "#v1=abc", of("null"), of("[]"), of('{"case":1}'), of('{"case":{"applicant":[]}}'), `#v1=${"A".repeat(50_000)}`]) {
      assert.equal(fromFragment(fragment), "broken", fragment.slice(0, 40));
    }
    const whole = toFragment({ case: CASE });
    for (let length = 4; length < whole.length; length += 1) {
      assert.notEqual(typeof fromFragment(whole.slice(0, length)), "function");
    }
  });

  it("is made when it is asked for, opens the same answer, and goes when the answers change", async () => {
    const { page, context, requests } = await visit(at.browser, at.site.address);
    await tell(page, "8", "150");
    assert.ok(!(await address(page)).includes("v1="));
    await page.click("#make-link");
    const link = await page.inputValue("#link");
    assert.equal(await address(page), link);
    const expected = await answer(page);
    await page.fill(HOURS, "9");
    assert.ok(!(await address(page)).includes("v1="));
    assert.equal(await page.locator("#link").count(), 0);
    assert.ok(requests.every((request) => !request.includes("v1=")), "no server sees what is behind the sign");
    await context.close();

    const other = await visit(at.browser, link, { tongue: "en" });
    assert.equal(await answer(other.page), expected, "in the language of who made it");
    await other.page.reload();
    await other.page.waitForSelector(".amounts");
    assert.equal(await answer(other.page), expected, "a reload keeps what the address says");
    await other.context.close();
  });

  it("that cannot be read says so, and the page goes on", async () => {
    for (const fragment of ["#v1=broken", "#v9=abc", "#v1=" + Buffer.from('{"case":{"applicant":{"rate":7,"jobs":"x"}}}').toString("base64url")]) {
      const { page, context, complaints } = await visit(at.browser, at.site.address + fragment);
      assert.equal(await page.locator('[role="alert"]').count(), 1, fragment);
      assert.deepEqual(complaints, [], fragment);
      await context.close();
    }
  });
});

/** As the page has it now: the browser's driver hears of a change a moment later. */
function address(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}
