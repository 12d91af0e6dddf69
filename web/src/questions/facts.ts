// What the table of questions asks of a case, to know which of them are relevant. The ages only spare people questions:
// what follows from an answer, the calculator alone decides.

import type { Case } from "../generated/schema.ts";
import { count, told } from "../state/path.ts";

/** From this age on nobody has a rate for those who live with parents, nor a supplement for the young; § 16. */
const GROWN = 30;
/** From this age on 2 1/2 years of work give the higher rate, § 16(3). */
const WORK_COUNTS_FROM = 25;
/** Up to this age a child can be in day care: the year it starts school, with a year to spare. */
const DAY_CARE_UNTIL = 7;

export const isCouple = ({ family }: Case): boolean => family === "married" || family === "cohabiting";
export const hasChildren = (question: Case): boolean => count(question, "children") > 0;

export const isSingleParent = (question: Case): boolean => question.family === "single" && hasChildren(question);

/** Whether the person of this path may be under 30: known to be, or the age is not told. */
export function mayBeYoung(question: Case, who: string): boolean {
  const age = ageOf(question, who);
  return age === undefined || age < GROWN;
}

export function isBetween25And30(question: Case, who: string): boolean {
  const age = ageOf(question, who);
  return age !== undefined && age >= WORK_COUNTS_FROM && age < GROWN;
}

export function mayBeInDayCare(question: Case, child: string): boolean {
  const age = wholeNumber(told(question, `${child}.age`));
  return age === undefined || age < DAY_CARE_UNTIL || told(question, `${child}.daycare_price`) !== undefined;
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

function ageOf(question: Case, who: string): number | undefined {
  return wholeNumber(told(question, `${who}.age`));
}

function wholeNumber(typed: unknown): number | undefined {
  const text = `${typed ?? ""}`.trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
