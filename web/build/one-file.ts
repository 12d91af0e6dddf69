// The page as one file.

import type { Plugin, Rolldown } from "vite";
import { asset, type Bundle, bytes, named, text } from "./bundle.ts";
import { licences } from "./licences.ts";
import { ofOneFile, withPolicy } from "./policy.ts";

const ONE_FILE = "smaajob.html";

export function oneFile(): Plugin {
  return {
    name: "smaajob-one-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const source = whole(bundle);
        // All of it is within; nothing else is left of this build.
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: ONE_FILE, source });
      },
    },
  };
}

/** The page with everything in it. It is opened from a disk, so nothing in it is asked for by address. */
function whole(bundle: Bundle): string {
  const [style] = named(bundle, ".css").map(text);
  const script = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
  const [module] = named(bundle, ".wasm").map(bytes);
  if (style === undefined || script?.type !== "chunk" || module === undefined || asksForMore(script)) {
    throw new Error("the one file needs exactly one style, one script without imports, and the module");
  }
  // Within a script element, this would end it; within text it means the same.
  const code = script.code.replaceAll("</script", "<\\/script");
  const terms = `<script type="text/plain" id="licences">\n${licences().replaceAll("</script", "<\\/script")}</script>`;
  const engine = `<script type="text/plain" id="engine">${Buffer.from(module).toString("base64")}</script>`;
  const html = text(asset(bundle, "index.html"))
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script type="module"[^>]*><\/script>/, "")
    .replace("</body>", () => `${terms}\n${engine}\n<script type="module">${code}</script>\n</body>`);
  return withPolicy(html, ofOneFile(code, style));
}

/** A language is a dynamic import; within the one script, of that script itself. */
function asksForMore({ fileName, imports, dynamicImports }: Rolldown.OutputChunk): boolean {
  return [...imports, ...dynamicImports].some((name) => name !== fileName);
}
