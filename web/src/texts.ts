// The languages of the page. Its own words stand in texts/*.ftl; what the calculator says, the calculator says in the
// same language.

import type { EngineLanguage } from "./engine.ts";
import { languages as own, type Texts } from "./generated/texts.ts";
import { pseudo, pseudoTexts } from "./pseudo.ts";

export interface Language {
  /** As in `lang` of the page. */
  readonly tag: string;
  /** The language that the calculator answers in. */
  readonly engine: EngineLanguage;
  readonly direction: "ltr" | "rtl";
  readonly words: Texts;
  /** What becomes of a sentence of the calculator: nothing, in every language but the made-up one. */
  readonly said: (sentence: string) => string;
}

const unchanged = (sentence: string): string => sentence;
const danish: Language = { tag: "da", engine: "da", direction: "ltr", words: own.da, said: unchanged };
const english: Language = { tag: "en", engine: "en", direction: "ltr", words: own.en, said: unchanged };
/** For tests: whatever is not in it on the screen was written into the page itself. */
const made: Language = { tag: "qps", engine: "en", direction: "rtl", words: pseudoTexts(own.en), said: pseudo };

export const LANGUAGES: readonly Language[] = import.meta.env.MODE === "pseudo" ? [made] : [danish, english];
const FIRST = LANGUAGES[0] ?? danish;

/** The language with this tag (`en`, `en-GB`), if the page speaks it. */
export function languageOf(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag?.split("-")[0]?.toLowerCase());
}

/** The first language of the browser's that the page speaks; Danish where it speaks none of them. */
export function preferred(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== undefined) ?? FIRST;
}
