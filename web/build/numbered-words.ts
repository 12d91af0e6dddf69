// The page's own words by number: in the sources each is named, in the page it is a place in a list. The names would be a
// fiftieth of the first visit, once in the script and once beside the words.

import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Written of all languages alike; the order of the first one counts. */
const FIRST = new URL("../src/generated/texts-da.ts", import.meta.url);
const ENTRY = /^ {2}"([\w-]+)": (.*),$/;
const TABLE = /(words: Texts = )\{\n([^]*?)\n\};/;
const ASKED = /\bwords\["([\w-]+)"\]/g;
/** A name that is not there as a whole. */
const PARTS = /\bwords\[["'`]/;
const PARTS_AS_VALUES = /`[\w-]+-\$\{/;

export function numberedWords(): Plugin {
  let places: ReadonlyMap<string, number> = new Map();
  const numbered = (code: string, id: string): string => {
    if (id.includes("/src/generated/texts-")) return listed(code, places);
    const named = code.replaceAll(ASKED, (_, name: string) => `words[${places.get(name)}]`);
    // The questions name words as values, and nothing else by the same names.
    const areValues = id.includes("/src/questions/");
    if (PARTS.test(named) || (areValues && PARTS_AS_VALUES.test(named))) throw new Error(`${id}: a word is asked for by its whole name`);
    return areValues ? named.replaceAll(/"([\w-]+)"/g, (text, name: string) => `${places.get(name) ?? text}`) : named;
  };
  return {
    name: "smaajob-numbered-words",
    enforce: "pre",
    buildStart() {
      places = new Map(entries(readFileSync(FIRST, "utf8")).map(([name], place) => [name, place]));
    },
    transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? { code: numbered(code, id), map: null } : undefined),
  };
}

/** The words of a language, each at its place. */
function listed(code: string, places: ReadonlyMap<string, number>): string {
  const list: string[] = [];
  for (const [name, word] of entries(code)) list[places.get(name) ?? -1] = word;
  if (list.length !== places.size) throw new Error("a language has other words than the first one");
  return code.replace(TABLE, (_, begin: string) => `${begin}[${list.join(",")}] as unknown as Texts;`);
}

function entries(code: string): (readonly [name: string, word: string])[] {
  const lines = TABLE.exec(code)?.[2]?.split("\n") ?? [];
  return lines.map((line) => {
    const [, name, word] = ENTRY.exec(line) ?? [];
    if (name === undefined || word === undefined) throw new Error(`no word and its name: ${line}`);
    return [name, word];
  });
}
