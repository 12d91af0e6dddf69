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
  /** Without the service worker, which would have what the test keeps from the page. */
  readonly unkept?: boolean;
}

/** Opens an address and waits until the page has its calculator. */
export async function visit(browser: Browser, address: string, { tongue = "da", width = 900, height = 900, unkept = false }: Options = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: LOCALES[tongue], viewport: { width, height }, serviceWorkers: unkept ? "block" : "allow" });
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

/** The fields of the job that is asked about first. */
export const HOURS = "#applicant-jobs-0-hours";
export const WAGE = "#applicant-jobs-0-wage";
export const LOWEST_RATE = 'label[for="applicant-rate-0"]';

/** Tells of a job on the lowest rate, on the one page with all questions. */
export async function tell(page: Page, hours: string, wage: string): Promise<void> {
  if ((await page.locator(HOURS).count()) === 0) {
    await page.evaluate(() => void (location.hash = "#one-page"));
    await page.click(LOWEST_RATE);
  }
  await page.fill(HOURS, hours);
  await page.fill(WAGE, wage);
  // What is wrong with a field is said when it is left.
  await page.locator(WAGE).blur();
}

export function answer(page: Page): Promise<string> {
  return page.innerText(".answer");
}
