import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { mirror } from "./build/mirror.ts";
import { site } from "./build/site.ts";

const designSystem = fileURLToPath(new URL("node_modules/dkfds/src/stylesheets", import.meta.url));

// The mode "pseudo" builds the same page in a made-up language that reads from right to left: for tests alone.
export default defineConfig(({ mode }) => ({
  // Wherever the folder is put, it works.
  base: "./",
  plugins: mode === "pseudo" ? [mirror(), site()] : [site()],
  css: {
    preprocessorOptions: { scss: { loadPaths: [designSystem], quietDeps: true } },
  },
  build: {
    outDir: mode === "pseudo" ? "dist-pseudo" : "dist",
    target: "es2022",
    // Within the style, an icon costs a line; apart, a request. The module is too large for the limit.
    assetsInlineLimit: (name: string) => name.endsWith(".svg"),
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { index: "index.html", "service-worker": "src/worker/service-worker.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
}));
