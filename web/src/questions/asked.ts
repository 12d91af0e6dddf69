// Which questions are asked in a case, each with its path and the step that it belongs to.

import type { Case } from "../generated/schema.ts";
import type { Texts } from "../generated/texts.ts";
import { count } from "../state/path.ts";
import type { Item, List, Question, Step, StepId } from "./model.ts";
import { STEPS } from "./steps.ts";

/** One question in its place. */
export interface Asked {
  readonly question: Question;
  readonly path: string;
  readonly step: StepId;
  /** The entry of a list that it belongs to. */
  readonly entry?: { readonly list: List; readonly index: number };
}

export function isList(item: Item): item is List {
  return "list" in item;
}

export function stepsOf(question: Case): readonly Step[] {
  return STEPS.filter((step) => step.when?.(question) ?? true);
}

/** How many entries of a list are asked for. */
export function entriesOf(question: Case, list: List): readonly number[] {
  return Array.from({ length: Math.max(list.least, count(question, list.list)) }, (_, index) => index);
}

export function askedIn(question: Case, step: Step): readonly Asked[] {
  return step.items.flatMap((item): readonly Asked[] => {
    if (!(item.when?.(question, "") ?? true)) return [];
    if (!isList(item)) return [{ question: item, path: item.path, step: step.id }];
    return entriesOf(question, item).flatMap((index) => askedOfEntry(question, step, item, index));
  });
}

export function askedOfEntry(question: Case, step: Step, list: List, index: number): readonly Asked[] {
  const at = `${list.list}[${index}]`;
  const relevant = list.questions.filter((each) => each.when?.(question, at) ?? true);
  return relevant.map((each) => ({ question: each, path: each.path.replace("[]", `[${index}]`), step: step.id, entry: { list, index } }));
}

export function asked(question: Case): readonly Asked[] {
  return stepsOf(question).flatMap((step) => askedIn(question, step));
}

/** What the page calls each field of a case, for the calculator's words about faults. */
export function labels(words: Texts): Readonly<Record<string, string>> {
  const all = STEPS.flatMap(({ items }) => items.flatMap((item) => (isList(item) ? item.questions : [item])));
  return Object.fromEntries(all.map(({ path, label, name }) => [path.replace(/\[\d+\]/g, "[]"), words[name ?? label]]));
}
