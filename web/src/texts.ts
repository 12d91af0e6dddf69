// The languages of the page. Its own words stand in texts/*.ftl; what the calculator says, the calculator says in the
// same language. The sentences of both come with the language that is chosen: nobody loads one that is not read.

import type { EngineLanguage } from "./engine.ts";
import { AT_ONCE, type Texts } from "./generated/texts.ts";

/** A language that can be chosen. */
export interface Tongue {
  /** As in `lang` of the page. */
  readonly tag: string;
  readonly name: string;
  /** Said where nothing could be loaded, not even the words. */
  readonly failed: string;
  /** Its sentences; none where they cannot be had. */
  readonly load: () => Promise<Language>;
}

/** A language whose sentences are here. */
export interface Language {
  readonly tag: string;
  /** The language that the calculator answers in. */
  readonly engine: EngineLanguage;
  readonly direction: "ltr" | "rtl";
  readonly words: Texts;
  /** Those of the calculator, as it takes them. */
  readonly sentences: string;
  /** What becomes of a sentence of the calculator: nothing, in every language but the made-up one. */
  readonly said: (sentence: string) => string;
}

type Loaded = Pick<Language, "words" | "sentences">;

const LOADED: Readonly<Record<EngineLanguage, () => Promise<Loaded>>> = {
  da: () => import("./generated/texts-da.ts"),
  en: () => import("./generated/texts-en.ts"),
};

function tongue(tag: EngineLanguage): Tongue {
  const { "language-name": name, "page-failed": failed } = AT_ONCE[tag];
  const load = async (): Promise<Language> => {
    const { words, sentences } = await LOADED[tag]();
    return { tag, engine: tag, direction: "ltr", words, sentences, said: (sentence) => sentence };
  };
  return { tag, name, failed, load };
}

const danish = tongue("da");
const english = tongue("en");
/** For tests: whatever is not in it on the screen was written into the page itself. */
const made: Tongue = {
  ...english,
  tag: "qps",
  load: async () => (await import("./pseudo.ts")).pseudo(await english.load()),
};

export const TONGUES: readonly Tongue[] = import.meta.env.MODE === "pseudo" ? [made] : [danish, english];

/** The language with this tag (`en`, `en-GB`), if the page speaks it. */
export function tongueOf(tag: string | undefined): Tongue | undefined {
  return TONGUES.find((one) => one.tag === tag?.split("-")[0]?.toLowerCase());
}

/** The first language of the browser's that the page speaks; Danish where it speaks none of them. */
export function preferred(tags: readonly string[]): Tongue {
  return tags.map(tongueOf).find((one) => one !== undefined) ?? TONGUES[0] ?? danish;
}
