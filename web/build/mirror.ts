// The styles for a language that reads from right to left. The design system has none, so they are mirrored.

import rtlcss from "rtlcss";
import type { Plugin } from "vite";

export function mirror(): Plugin {
  return {
    name: "smaajob-mirror",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = rtlcss.process(Buffer.from(file.source).toString("utf8"));
        }
      }
    },
  };
}
