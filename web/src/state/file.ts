// A case in a file of the person's own, in the form that `smaajob job --case FILE` reads. Saved and opened only when
// asked for.

import type { Case } from "../generated/schema.ts";

const NAME = "smaajob.json";
/** No case is larger; whoever picks a film by mistake is told at once. */
const MOST_BYTES = 1_000_000;

export function save(question: Case): void {
  const content = new Blob([`${JSON.stringify(question, undefined, 2)}\n`], { type: "application/json" });
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href: address, download: NAME });
  link.click();
  URL.revokeObjectURL(address);
}

/** The case in a file, or that there is none in it. */
export async function open(file: Blob): Promise<Case | "broken"> {
  if (file.size > MOST_BYTES) return "broken";
  try {
    const told: unknown = JSON.parse(await file.text());
    return isCase(told) ? told : "broken";
  } catch {
    return "broken";
  }
}

/** The calculator itself says what is wrong within a case; here it only has to be one. */
function isCase(told: unknown): told is Case {
  return typeof told === "object" && told !== null && "applicant" in told && typeof told.applicant === "object" && told.applicant !== null;
}
