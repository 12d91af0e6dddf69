// A made-up language out of English: accents, brackets, longer words. It never leaves the tests' build.

import type { Shown, Texts } from "./generated/texts.ts";
import type { Language } from "./texts.ts";

const ACCENTS: Readonly<Record<string, string>> = {
  a: "å", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ô", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
};
/** Languages run to a third more than English: a short word more for so many letters. */
const MORE = " ~~~~";
const LONGER = 15;

/** The same language, made up. */
export function pseudo(language: Language): Language {
  return { ...language, tag: "qps", direction: "rtl", words: madeUpTexts(language.words), said: madeUp };
}

function madeUp(sentence: string): string {
  if (sentence.trim() === "") return sentence;
  const accented = sentence.replaceAll(/[a-z]/g, (letter) => ACCENTS[letter] ?? letter);
  return `⟦${accented}${MORE.repeat(Math.ceil(sentence.length / LONGER))}⟧`;
}

function madeUpTexts(texts: Texts): Texts {
  const made = Object.entries(texts).map(([key, text]: [string, string | ((values: Record<string, Shown>) => string)]) => [
    key,
    typeof text === "string" ? madeUp(text) : (values: Record<string, Shown>) => madeUp(text(values)),
  ]);
  return Object.fromEntries(made) as Texts;
}
