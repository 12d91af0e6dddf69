// What Vite does not do by itself: the policy in the page, the page as one file, the list of files that the service
// worker keeps, and a compressed copy of each file for servers that hand those out.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { hosted, ofOneFile, withPolicy } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

const WORKER = "service-worker.js";
const ONE_FILE = "smaajob.html";
/** Not part of the page: copies of what is in it already, or fetched only by who wants it. */
const APART = [WORKER, ONE_FILE];
const LICENCES = "licences.txt";
/** What the page is made of that others wrote, with the terms that must go along. */
const OTHERS = { dkfds: "LICENSE.md", "lit-html": "LICENSE" };

export function site(): Plugin {
  return {
    name: "smaajob-site",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const index = asset(bundle, "index.html");
        const html = text(index);
        const emit = (fileName: string, source: string | Uint8Array): void => {
          this.emitFile({ type: "asset", fileName, source });
        };
        emit(ONE_FILE, oneFile(html, bundle));
        index.source = withPolicy(early(html, bundle), hosted());
        listFiles(bundle);
        emit(LICENCES, licences());
        for (const file of Object.values(bundle)) {
          for (const [ending, content] of Object.entries(compressed(bytes(file)))) {
            if (![ONE_FILE, LICENCES].includes(file.fileName)) emit(file.fileName + ending, content);
          }
        }
      },
    },
  };
}

/** The module is asked for at once, not when the script has come. */
function early(html: string, bundle: Bundle): string {
  const [module] = named(bundle, ".wasm");
  const link = `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${module?.fileName}" />`;
  return html.replace("</head>", () => `  ${link}\n  </head>`);
}

/** The page with everything in it. It is opened from a disk, so nothing in it is asked for by address. */
function oneFile(html: string, bundle: Bundle): string {
  const [style] = named(bundle, ".css").map(text);
  const script = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry && file.fileName !== WORKER);
  const [module] = named(bundle, ".wasm").map(bytes);
  if (style === undefined || script?.type !== "chunk" || module === undefined || script.imports.length > 0) {
    throw new Error("the one file needs exactly one style, one script without imports, and the module");
  }
  // Within a script element, this would end it; within text it means the same.
  const code = script.code.replaceAll("</script", "<\\/script");
  const terms = `<script type="text/plain" id="licences">\n${licences().replaceAll("</script", "<\\/script")}</script>`;
  const engine = `<script type="text/plain" id="engine">${Buffer.from(module).toString("base64")}</script>`;
  const whole = html
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script type="module"[^>]*><\/script>/, "")
    .replace("</body>", () => `${terms}\n${engine}\n<script type="module">${code}</script>\n</body>`);
  return withPolicy(whole, ofOneFile(code, style));
}

function licences(): string {
  const texts = Object.entries(OTHERS).map(([name, file]) => {
    const text = readFileSync(new URL(`../node_modules/${name}/${file}`, import.meta.url), "utf8");
    return `${name}\n${"=".repeat(name.length)}\n\n${text.trim()}\n`;
  });
  return texts.join("\n\n");
}

/** Tells the service worker what belongs to the page, and gives this very state of it a name. */
function listFiles(bundle: Bundle): void {
  const worker = bundle[WORKER];
  if (worker?.type !== "chunk") throw new Error("the service worker is missing");
  const files = Object.values(bundle).filter((file) => !APART.includes(file.fileName));
  const state = createHash("sha256");
  for (const file of files) state.update(file.fileName).update(bytes(file));
  const names = files.map((file) => (file.fileName === "index.html" ? "./" : `./${file.fileName}`));
  worker.code = worker.code
    .replace(/["'`]__VERSION__["'`]/, () => JSON.stringify(state.digest("hex").slice(0, 16)))
    .replace(/["'`]__FILES__["'`]/, () => JSON.stringify(names));
}

function compressed(content: Uint8Array): Record<string, Uint8Array> {
  return {
    ".br": brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    ".gz": gzipSync(content, { level: 9 }),
  };
}

function named(bundle: Bundle, ending: string): Rolldown.OutputAsset[] {
  return Object.values(bundle).filter((file) => file.type === "asset" && file.fileName.endsWith(ending)) as Rolldown.OutputAsset[];
}

function asset(bundle: Bundle, name: string): Rolldown.OutputAsset {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`${name} is missing`);
  return file;
}

function text(file: Rolldown.OutputAsset): string {
  return Buffer.from(file.source).toString("utf8");
}

function bytes(file: Rolldown.OutputAsset | Rolldown.OutputChunk): Uint8Array {
  return Buffer.from(file.type === "chunk" ? file.code : file.source);
}
