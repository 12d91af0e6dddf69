// What a question is. The form, the guided steps, the list of answers and the names of fields in faults are all made from
// one table of them, so that nothing is listed twice.

import type { Case } from "../generated/schema.ts";
import type { Texts } from "../generated/texts.ts";

/** A text without variables. */
export type Key = { [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];
/** A text that numbers the entries of a list. */
export type NumberedKey = { [K in keyof Texts]: Texts[K] extends (values: { number: string | number }) => string ? K : never }[keyof Texts];

export interface Choice {
  readonly value: string | boolean;
  readonly label: Key;
}

/** How it is answered. */
export type Kind =
  /** Typed, and told as it was typed: the calculator reads numbers as people write them. */
  | { readonly is: "typed"; readonly unit?: Key; readonly whole?: true }
  | { readonly is: "month" | "day" }
  /** One of a few. `unset` is the choice that tells nothing; `usual` is what the calculator takes when nothing is told. */
  | { readonly is: "choice"; readonly choices: readonly Choice[]; readonly unset?: Key; readonly usual?: Choice["value"] }
  /** One of the months, or one of the municipalities, that the calculator offers. */
  | { readonly is: "offered-month" | "offered-municipality"; readonly unset?: Key };

export interface Question {
  /** Its path in a case, `[]` for each entry of a list: `applicant.jobs[].hours`. */
  readonly path: string;
  readonly kind: Kind;
  readonly label: Key;
  /** What it is called in a sentence, where the label is a question. */
  readonly name?: Key;
  readonly hint?: Key;
  /** Why it is asked: behind a click. */
  readonly why?: Key;
  /** Applies to few, so it waits behind a click. */
  readonly rare?: true;
  /** Where it is asked at all; `at` is the path of the entry that it belongs to, empty outside lists. */
  readonly when?: (question: Case, at: string) => boolean;
}

/** The same questions for each entry of a list. */
export interface List {
  readonly list: string;
  /** What one entry is called. */
  readonly entry: NumberedKey;
  readonly questions: readonly Question[];
  /** How entries are added and removed; left out where another step does that. */
  readonly buttons?: { readonly add: Key; readonly remove: NumberedKey };
  /** So many entries are asked for even if none is told. */
  readonly least: 0 | 1;
  readonly rare?: true;
  readonly when?: (question: Case, at: string) => boolean;
}

export type Item = Question | List;

export const STEP_IDS = ["step-you", "step-partner", "step-rate", "step-job", "step-travel", "step-place", "step-home", "step-road"] as const;
export type StepId = (typeof STEP_IDS)[number];

/** One decision: a page of the guided mode, a section of the one page. */
export interface Step {
  readonly id: StepId;
  readonly heading: Key;
  readonly lead?: Key;
  /** It can be skipped; the text says what is then not counted. */
  readonly skipped?: Key;
  readonly items: readonly Item[];
  readonly when?: (question: Case) => boolean;
}
