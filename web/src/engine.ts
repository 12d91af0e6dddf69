// The calculator: a typed view of the module. Everything that the page knows of the law, and every amount and date that
// it shows, comes from here.

import { IS_ONE_FILE } from "./build.ts";
import init, * as module from "./engine/calc_wasm.js";
import moduleAddress from "./engine/calc_wasm_bg.wasm?url";
import type { Case, Explained, Explored, Offered, Refused } from "./generated/schema.ts";

/** The languages that the calculator has texts in. */
export type EngineLanguage = "da" | "en";
/** What a value of an answer is, so that it can be written as a language writes it. */
export type Kind = "kroner" | "hours" | "percent" | "number" | "month" | "day";
/** What the page calls a field of a case, by its path: `applicant.jobs[].hours`. */
export type Labels = Readonly<Record<string, string>>;

export interface Engine {
  readonly version: string;
  /** Takes the sentences of a language, without which it says nothing in it. */
  speak(language: EngineLanguage, sentences: string): void;
  explained(question: Case, language: EngineLanguage, labels: Labels): Explained | Refused;
  /** The planned job among others: hour by hour, and the usual alternatives side by side. */
  explored(question: Case, language: EngineLanguage): Explored | Refused;
  /** Where the act of a paragraph can be read; empty where that is not known. */
  lawAddress(paragraph: string): string;
  /** A number as people type it, in plain digits; empty where it is none. */
  plainNumber(typed: string): string;
  /** What can be chosen from, in the month that this is (`2026-03`). */
  offered(today: string): Offered;
  shown(kind: Kind, value: string, language: EngineLanguage): string;
}

export function isRefused(told: object | null): told is Refused {
  return told !== null && "faults" in told;
}

/** Loads the module: from beside the page, or out of the one file that the page is. */
export async function load(): Promise<Engine> {
  await init({ module_or_path: IS_ONE_FILE ? decoded(document.getElementById("engine")?.textContent ?? "") : moduleAddress });
  return {
    version: module.version(),
    speak: (language, sentences) => {
      if (!module.take_texts(language, sentences)) throw new Error(`the sentences in ${language} are of another build`);
    },
    explained: (question, language, labels) =>
      JSON.parse(module.explained(JSON.stringify(question), language, JSON.stringify(labels))) as Explained | Refused,
    explored: (question, language) => JSON.parse(module.explored(JSON.stringify(question), language)) as Explored | Refused,
    lawAddress: (paragraph) => module.law_address(paragraph),
    plainNumber: (typed) => module.plain_number(typed),
    offered: (today) => JSON.parse(module.offered(today)) as Offered,
    shown: (kind, value, language) => module.shown(kind, value, language),
  };
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
