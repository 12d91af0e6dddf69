// The one planned job of the short form: how it stands in a case, and how it is changed there. Whatever a person types
// goes into the case as it is: the calculator reads numbers as people write them, and says what is wrong.

import type { Case } from "../generated/schema.ts";

export type Job = NonNullable<Case["applicant"]["jobs"]>[number];

export function firstJob(question: Case): Job {
  return question.applicant.jobs?.[0] ?? {};
}

/** The same case with something about the first job told, or not told where it is empty. */
export function withJob(question: Case, name: "hours" | "wage", typed: string): Case {
  const { [name]: _, ...rest } = firstJob(question);
  const job = typed.trim() === "" ? rest : { ...rest, [name]: typed };
  const others = question.applicant.jobs?.slice(1) ?? [];
  const jobs = Object.keys(job).length === 0 ? others : [job, ...others];
  const { jobs: __, ...applicant } = question.applicant;
  return { ...question, applicant: jobs.length === 0 ? applicant : { ...applicant, jobs } };
}

export function withRate(question: Case, rate: NonNullable<Case["applicant"]["rate"]>): Case {
  return { ...question, applicant: { ...question.applicant, rate } };
}
