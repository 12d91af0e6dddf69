// What the table of questions asks of a case, to know which of them are relevant. The ages, which are those of the law, only
// spare people questions: what follows from an answer, the calculator alone decides.

import { AGES, type Ages } from "../generated/figures.ts";
import type { Case } from "../generated/schema.ts";
import { count, told } from "../state/path.ts";

export const isCouple = ({ family }: Case): boolean => family === "married" || family === "cohabiting";
export const hasChildren = (question: Case): boolean => count(question, "children") > 0;

export const isSingleParent = (question: Case): boolean => question.family === "single" && hasChildren(question);

/**
 * Whether the person of this path may be too young for the higher rate: known to be, or the age is not told. Nobody else has
 * a rate for those who live with parents, nor a supplement for the young.
 */
export function mayBeYoung(question: Case, who: string): boolean {
  const age = ageOf(question, who);
  return age === undefined || age < agesOf(question).higherRate;
}

/** Whether work so far decides which rate the person has. */
export function isRatedByWork(question: Case, who: string): boolean {
  const age = ageOf(question, who);
  const { workCounts, higherRate } = agesOf(question);
  return age !== undefined && age >= workCounts && age < higherRate;
}

/** Until it counts as a child at school, which is a year after most begin there. */
export function mayBeInDayCare(question: Case, child: string): boolean {
  const age = wholeNumber(told(question, `${child}.age`));
  return age === undefined || age < agesOf(question).school || told(question, `${child}.daycare_price`) !== undefined;
}

/** Whether help is computed for the partner, so that a rate is needed. */
export function partnerHasRate({ family, partner }: Case): boolean {
  const support = partner?.support ?? "kontanthjaelp";
  return support === "kontanthjaelp" || (support === "work" && family === "married");
}

/** Of facts that exclude each other, one is asked: the one that was told, or the first where none was. */
export function isAsked(question: Case, at: string, name: string, instead: readonly string[]): boolean {
  const isTold = (fact: string): boolean => told(question, `${at}.${fact}`) !== undefined;
  return isTold(name) || !instead.some(isTold);
}

/** The ages that the law has in the month of the case, or in the first it is known for where none is told yet. */
function agesOf({ month }: Case): Ages {
  return AGES.findLast(({ from }) => from <= month) ?? AGES[0];
}

function ageOf(question: Case, who: string): number | undefined {
  return wholeNumber(told(question, `${who}.age`));
}

function wholeNumber(typed: unknown): number | undefined {
  const text = `${typed ?? ""}`.trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
