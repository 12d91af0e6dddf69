// What the page is made of that others wrote, with the terms that must go along.

import { readFileSync } from "node:fs";

/** Where each has its terms; those of what is in the module were put together with it. */
const OTHERS = { dkfds: "LICENSE.md", "lit-html": "LICENSE" };
const MODULE = "../src/engine/licences.txt";

export function licences(): string {
  const texts = Object.entries(OTHERS).map(([name, file]) => `${name}\n${"=".repeat(name.length)}\n\n${read(`../node_modules/${name}/${file}`).trim()}\n`);
  return [...texts, read(MODULE)].join("\n\n");
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
