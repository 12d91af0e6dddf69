// The calculator as the page has it: the module and the sentences out of the built page, without a browser.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TONGUES } from "./chromium.ts";
import { DIST, WEB } from "./site.ts";

export interface Calculator {
  initSync(from: { module: Uint8Array }): void;
  take_texts(language: string, sentences: string): boolean;
  answer(question: string): string;
  explained(question: string, language: string, labels: string): string;
  explored(question: string, language: string): string;
}

const ASSETS = join(DIST, "assets");

/** With the sentences of all languages. */
export async function calculator(): Promise<Calculator> {
  const module = (await import(pathToFileURL(join(WEB, "src/engine/calc_wasm.js")).href)) as Calculator;
  module.initSync({ module: readFileSync(built(/\.wasm$/)) });
  for (const tongue of TONGUES) {
    const { sentences } = (await import(pathToFileURL(built(new RegExp(`^texts-${tongue}-.*\\.js$`))).href)) as { sentences: string };
    if (!module.take_texts(tongue, sentences)) throw new Error(`the sentences in ${tongue} are of another build`);
  }
  return module;
}

function built(name: RegExp): string {
  return join(ASSETS, readdirSync(ASSETS).find((asset) => name.test(asset)) ?? "");
}
