// axe on a page, run by way of the browser's debugger: the page's own policy lets no foreign script in.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { WEB } from "./site.ts";

const SOURCE = readFileSync(join(WEB, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** What axe finds, a line each; empty where all is well. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate((tags) => axe.run(document, { runOnly: { type: "tag", values: tags } }), TAGS);
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
}
