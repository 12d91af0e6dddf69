// A dynamic import as the browser has it. What Vite puts around each loads the styles of a part ahead of it; here no part
// has styles of its own, and it would be a thirtieth of the script.

import type { Plugin } from "vite";

export function plainImport(): Plugin {
  return {
    name: "smaajob-plain-import",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
  };
}
