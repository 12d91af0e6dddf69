// What a build has made, by name.

import type { Rolldown } from "vite";

export type Bundle = Rolldown.OutputBundle;

export function named(bundle: Bundle, ending: string): Rolldown.OutputAsset[] {
  return Object.values(bundle).filter((file) => file.type === "asset" && file.fileName.endsWith(ending)) as Rolldown.OutputAsset[];
}

export function asset(bundle: Bundle, name: string): Rolldown.OutputAsset {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`${name} is missing`);
  return file;
}

export function text(file: Rolldown.OutputAsset): string {
  return Buffer.from(file.source).toString("utf8");
}

export function bytes(file: Rolldown.OutputAsset | Rolldown.OutputChunk): Uint8Array {
  return Buffer.from(file.type === "chunk" ? file.code : file.source);
}
