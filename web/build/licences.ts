// What the page is made of that others wrote, with the terms that must go along.

import { readFileSync } from "node:fs";

const OTHERS = { dkfds: "LICENSE.md", "lit-html": "LICENSE" };

export function licences(): string {
  const texts = Object.entries(OTHERS).map(([name, file]) => {
    const text = readFileSync(new URL(`../node_modules/${name}/${file}`, import.meta.url), "utf8");
    return `${name}\n${"=".repeat(name.length)}\n\n${text.trim()}\n`;
  });
  return texts.join("\n\n");
}
