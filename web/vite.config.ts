import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { withoutIndents } from "./build/indents.ts";
import { mirror } from "./build/mirror.ts";
import { numberedWords } from "./build/numbered-words.ts";
import { oneFile } from "./build/one-file.ts";
import { plainImport } from "./build/plain-import.ts";
import { site } from "./build/site.ts";
import { onlyUsed } from "./build/used.ts";

const designSystem = fileURLToPath(new URL("node_modules/dkfds/src/stylesheets", import.meta.url));

// Two other modes build the same page otherwise: "one-file" as one file, into the same folder; "pseudo" in a made-up
// language that reads from right to left, for tests alone.
export default defineConfig(({ mode }) => {
  const isOneFile = mode === "one-file";
  const isPseudo = mode === "pseudo";
  return {
    // Wherever the folder is put, it works.
    base: "./",
    plugins: [plainImport(), numberedWords(), withoutIndents(), ...(isOneFile ? [oneFile()] : isPseudo ? [mirror(), site()] : [site()])],
    css: {
      postcss: { plugins: [onlyUsed()] },
      preprocessorOptions: { scss: { loadPaths: [designSystem], quietDeps: true } },
    },
    build: {
      outDir: isPseudo ? "dist-pseudo" : "dist",
      emptyOutDir: !isOneFile,
      target: "es2022",
      // Within the style, an icon costs a line; apart, a request. The module is too large for the limit.
      assetsInlineLimit: (name: string) => name.endsWith(".svg"),
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: isOneFile ? "index.html" : { index: "index.html", "service-worker": "src/worker/service-worker.ts" },
        output: {
          entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
          // The one file has all languages within; the page loads the one that is read.
          codeSplitting: !isOneFile,
        },
      },
    },
  };
});
