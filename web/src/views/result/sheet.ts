// How small the letters are in which the answer is printed, so that all of it is on one sheet and none is smaller than it
// must be.

import type { Explained } from "../../generated/schema.ts";

/** Up to so many letters; with more, the next. The smallest are those of the leaflet in a box of pills. */
const SIZES = [
  { letters: 3800, size: "sheet-1" },
  { letters: 4500, size: "sheet-2" },
  { letters: 5700, size: "sheet-3" },
  { letters: 7300, size: "sheet-4" },
  { letters: Number.POSITIVE_INFINITY, size: "sheet-5" },
] as const;
/** The room that a row of the table takes, in letters of what stands below it. */
const ROW = 200;

export function sizeOf({ words, road }: Explained): string {
  const sentences = [words.notices, words.reasons, words.questions, words.left_out, road?.answer, road?.points, road?.questions];
  const printed = lettersIn(sentences) + ROW * words.rows.length;
  return SIZES.find(({ letters }) => printed <= letters)?.size ?? "";
}

function lettersIn(told: unknown): number {
  if (typeof told === "string") return told.length;
  if (typeof told !== "object" || told === null) return 0;
  return Object.values(told).reduce<number>((sum, part) => sum + lettersIn(part), 0);
}
