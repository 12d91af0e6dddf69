// A case in a link: behind the `#`, which no browser sends to a server. Only made when a person asks for it.

import type { Case } from "../generated/schema.ts";

/** What a link holds. */
export interface Linked {
  readonly case: Case;
  readonly language?: string;
}

/** Why a link cannot be used. */
export type LinkFault = "broken" | "other-version";

const VERSION = "v1";
/** Far more than any household needs; a longer one was not made here. */
const LONGEST = 32_768;

export function toFragment(linked: Linked): string {
  const bytes = new TextEncoder().encode(JSON.stringify(linked));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const base64 = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `#${VERSION}=${base64}`;
}

/** Whether a fragment holds a case rather than naming a page. */
export function isCaseIn(fragment: string): boolean {
  return /^#v[0-9]+=/.test(fragment);
}

/** What the fragment of an address holds; `undefined` where it is no case at all. Nothing makes this throw. */
export function fromFragment(fragment: string): Linked | LinkFault | undefined {
  const parts = /^#(v[0-9]+)=(.*)$/s.exec(fragment);
  if (parts === null) return undefined;
  if (parts[1] !== VERSION) return "other-version";
  const base64 = parts[2] ?? "";
  if (base64.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(base64)) return "broken";
  try {
    const letters = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return linked(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return "broken";
  }
}

/** The calculator itself says what is wrong within a case; here it only has to be one. */
function linked(told: unknown): Linked | LinkFault {
  if (!isObject(told) || !isObject(told["case"]) || !isObject(told["case"]["applicant"])) return "broken";
  const language = told["language"];
  const question = told["case"] as unknown as Case;
  return typeof language === "string" ? { case: question, language } : { case: question };
}

function isObject(told: unknown): told is Readonly<Record<string, unknown>> {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}
