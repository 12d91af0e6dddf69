// The policies: what the page may load and do. The hosted page's stands in content-security-policy.txt, where the
// server of `cargo xtask web` reads it too; that of the one file forbids every connection.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const PLACE = "<!-- content-security-policy -->";

export function hosted(): string {
  return readFileSync(new URL("../content-security-policy.txt", import.meta.url), "utf8").replace(/\s+/g, " ").trim();
}

/** Only this script and this style, nothing from anywhere, no connection to anything. */
export function ofOneFile(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hash(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
}

export function withPolicy(html: string, policy: string): string {
  if (!html.includes(PLACE)) throw new Error(`index.html has no place for the policy: ${PLACE}`);
  return html.replace(PLACE, () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
