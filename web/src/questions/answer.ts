// Changing an answer, and keeping the rest of the case in step with it.

import type { Case } from "../generated/schema.ts";
import { count, withFact, withoutEntry } from "../state/path.ts";
import { asked, askedIn, isList } from "./asked.ts";
import { isCouple } from "./facts.ts";
import type { List, Step } from "./model.ts";

/** The case with an answer; `undefined`: without. What is no longer asked because of it is no longer told either. */
export function answered(question: Case, path: string, value: unknown): Case {
  return inStep(question, withFact(question, path, value));
}

export function withEntry(question: Case, { list, least }: List): Case {
  const index = Math.max(least, count(question, list));
  const added = withFact(question, `${list}[${index}]`, {});
  // Whoever tells of children has their benefits counted; a file may have said otherwise before.
  const isFirstChild = list === "children" && index === 0;
  return inStep(question, isFirstChild ? withFact(added, "child_benefits", {}) : added);
}

export function withoutItsEntry(question: Case, { list }: List, index: number): Case {
  return inStep(question, withoutEntry(question, list, index));
}

/** The case without any answer to a step. */
export function skipped(question: Case, step: Step): Case {
  const without = askedIn(question, step).reduce((rest, { path }) => withFact(rest, path, undefined), question);
  const lists = step.items.filter((item) => isList(item)).filter(({ buttons }) => buttons !== undefined);
  return inStep(question, lists.reduce((rest, { list }) => withFact(rest, list, undefined), without));
}

function inStep(before: Case, changed: Case): Case {
  const still = new Set(asked(changed).map(({ path }) => path));
  const gone = asked(before).filter(({ path }) => !still.has(path));
  return consistent(gone.reduce((rest, { path }) => withFact(rest, path, undefined), changed));
}

/** What the calculator asks for together is told together. */
function consistent(question: Case): Case {
  return [partner, children, jobs, income, plan].reduce((rest, rule) => rule(rest), question);
}

/** A spouse or cohabitant has to be told of. */
function partner(question: Case): Case {
  if (!isCouple(question)) return withFact(question, "partner", undefined);
  const supported = question.partner === undefined ? withFact(question, "partner.support", "kontanthjaelp") : question;
  const job = supported.partner?.jobs?.[0];
  // The partner's job is there already; the one that is considered is the applicant's.
  if (job?.hours === undefined && job?.wage === undefined) return withFact(supported, "partner.jobs", undefined);
  return job.planned === undefined ? withFact(supported, "partner.jobs[0].planned", false) : supported;
}

function children(question: Case): Case {
  return question.children === undefined ? withFact(question, "child_benefits", undefined) : question;
}

/** A job of which nothing is told is no job. */
function jobs(question: Case): Case {
  const [first, ...more] = question.applicant.jobs ?? [];
  const isNone = first !== undefined && more.length === 0 && Object.keys(first).length === 0;
  return isNone ? withFact(question, "applicant.jobs", undefined) : question;
}

function income(question: Case): Case {
  const first = question.applicant.income?.[0];
  if (first === undefined) return question;
  if (first.amount === undefined) return withoutEntry(question, "applicant.income", 0);
  return first.kind === undefined ? withFact(question, "applicant.income[0].kind", "anden_indtaegt") : question;
}

/** Nothing is planned on the road but the jobs, which the calculator sees by itself. */
function plan(question: Case): Case {
  return hasMonths(question.road?.plan) ? question : withFact(question, "road.plan", undefined);
}

/** A plan that a file told month by month stays as it is. */
function hasMonths(told: NonNullable<Case["road"]>["plan"]): boolean {
  return told?.some(({ first, last }) => first !== undefined || last !== undefined) ?? false;
}
