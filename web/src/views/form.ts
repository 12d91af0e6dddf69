// The short form: the rate and one job.

import { html, type TemplateResult } from "lit-html";
import type { Case } from "../generated/schema.ts";
import { firstJob, withJob, withRate } from "../state/job.ts";
import type { Context } from "./context.ts";
import { choiceField, type Field, numberField } from "./field.ts";

type Rate = NonNullable<Case["applicant"]["rate"]>;

export function form(context: Context): TemplateResult {
  const { state, actions } = context;
  const { words } = state.language;
  const rates: readonly (readonly [Rate, string])[] = [
    ["mindstesats", words["form-rate-mindstesats"]],
    ["hjemmeboende", words["form-rate-hjemmeboende"]],
    ["grundsats", words["form-rate-grundsats"]],
    ["forhoejet_sats", words["form-rate-forhoejet"]],
  ];
  const rate: Field = { id: "rate", path: "applicant.rate", label: words["form-rate"], hint: words["form-rate-hint"] };
  const number = (name: "hours" | "wage"): Field => ({
    id: name,
    path: `applicant.jobs[0].${name}`,
    label: words[`form-${name}`],
    hint: words[`form-${name}-hint`],
  });
  const job = firstJob(state.case);
  const typed = (name: "hours" | "wage") => (text: string) => actions.change(withJob(state.case, name, text));
  return html`
    <form class="not-printed" novalidate @submit=${(event: Event) => event.preventDefault()}>
      <h2>${words["form-heading"]}</h2>
      ${choiceField(context, rate, rates.map(([value, label]) => ({ value, label })), state.case.applicant.rate ?? "", (value) =>
        actions.change(withRate(state.case, value as Rate)),
      )}
      ${numberField(context, number("hours"), `${job.hours ?? ""}`, typed("hours"))}
      ${numberField(context, number("wage"), `${job.wage ?? ""}`, typed("wage"))}
    </form>
  `;
}
