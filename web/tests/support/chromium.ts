// Debian's Chromium, and a visit to the page in it that notes whatever the page asks for and complains of.

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const PROGRAM = "/usr/bin/chromium";
/** It asks nobody anything of its own accord, and runs as whoever runs the tests. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Tongue = "da" | "en";
export const TONGUES: readonly Tongue[] = ["da", "en"];
const LOCALES: Readonly<Record<Tongue, string>> = { da: "da-DK", en: "en-GB" };

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Errors of the page and of its policy. */
  readonly complaints: readonly string[];
}

export interface Options {
  readonly tongue?: Tongue;
  readonly width?: number;
  readonly height?: number;
}

/** Opens an address and waits until the page has its calculator. */
export async function visit(browser: Browser, address: string, { tongue = "da", width = 900, height = 900 }: Options = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: LOCALES[tongue], viewport: { width, height } });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector("footer");
  return { page, context, requests, complaints };
}

/** Fills in the short form. */
export async function tell(page: Page, hours: string, wage: string): Promise<void> {
  await page.fill("#hours", hours);
  await page.fill("#wage", wage);
}

export function answer(page: Page): Promise<string> {
  return page.innerText(".answer");
}
