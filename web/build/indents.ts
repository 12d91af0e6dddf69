// Views without the indents of their templates: a browser makes one space of all of them, and they would be loaded.

import type { Plugin } from "vite";

export function withoutIndents(): Plugin {
  return {
    name: "smaajob-without-indents",
    enforce: "pre",
    transform: (code, id) => (id.includes("/src/views/") ? { code: code.replaceAll(/\n +/g, "\n"), map: null } : undefined),
  };
}
