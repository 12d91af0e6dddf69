// What Vite does not do by itself: the policy in the page, the list of files that the service worker keeps, the licences,
// and a compressed copy of each file for servers that hand those out.

import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { asset, type Bundle, bytes, named, text } from "./bundle.ts";
import { licences } from "./licences.ts";
import { hosted, withPolicy } from "./policy.ts";

const WORKER = "service-worker.js";
const LICENCES = "licences.txt";

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
        index.source = withPolicy(early(html, bundle), hosted());
        listFiles(bundle);
        emit(LICENCES, licences());
        for (const file of Object.values(bundle)) {
          for (const [ending, content] of Object.entries(compressed(bytes(file)))) {
            if (file.fileName !== LICENCES) emit(file.fileName + ending, content);
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

/**
 * Tells the service worker what belongs to the page, and gives this very state of it a name. The sentences of every
 * language are in the list: fetched in the background once the page is there, they cost nobody time, and an adviser and
 * a citizen who read different languages can change without a connection too.
 */
function listFiles(bundle: Bundle): void {
  const worker = bundle[WORKER];
  if (worker?.type !== "chunk") throw new Error("the service worker is missing");
  const files = Object.values(bundle).filter((file) => file.fileName !== WORKER);
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
