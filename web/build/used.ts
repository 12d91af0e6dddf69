// Of the design system's styles only those that the page can use: whatever names a class or an element that stands nowhere
// in the page's own sources is left out. Three quarters of it are parts that the page has not.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "postcss";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
/** What is said of classes that an element has not, or may have: it decides nothing. */
const ASIDE = /:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

/** A class, or an element at the beginning or behind what parts it from the one before. */
const NAMED = /(?:\.|^|[\s>+~])([a-z][\w-]*)/gi;
/** Elements that every page has. */
const ALWAYS = ["html", "body"];

export function onlyUsed(): Plugin {
  const words = wordsOf(SOURCES);
  const canMatch = (selector: string): boolean =>
    Array.from(selector.replaceAll(ASIDE, "").matchAll(NAMED), ([, name = ""]) => name).every((name) => words.has(name));
  return {
    postcssPlugin: "smaajob-only-used",
    OnceExit(root) {
      root.walkRules((rule) => {
        // The steps of an animation are no selectors.
        if (rule.parent?.type === "atrule" && "name" in rule.parent && rule.parent.name === "keyframes") return;
        const selectors = rule.selectors.filter(canMatch);
        if (selectors.length === 0) rule.remove();
        else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
      });
      root.walkAtRules((rule) => {
        if (rule.nodes?.every((node) => node.type === "comment") === true) rule.remove();
      });
    },
  };
}

/** Every word of the sources that could be the name of a class. */
function wordsOf(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.startsWith("generated"));
  return new Set([...ALWAYS, ...files.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").match(/[a-z][\w-]*/gi) ?? [])]);
}
