// What is wrong with the answers: all of it at once, each fault linked to its field.

import { html, nothing, type TemplateResult } from "lit-html";
import { isRefused } from "../engine.ts";
import type { RefusedField } from "../generated/schema.ts";
import type { Context } from "./context.ts";

/** The fields on the page, by their paths in a case. */
export const FIELD_IDS: Readonly<Record<string, string>> = {
  "applicant.rate": "rate",
  "applicant.jobs[0].hours": "hours",
  "applicant.jobs[0].wage": "wage",
};

/** A person who has not come that far has made no mistake. */
export function isUnfinished({ field, given }: RefusedField): boolean {
  return given === "" && field in FIELD_IDS;
}

export function faultsOf({ told }: Context): readonly RefusedField[] {
  return isRefused(told) ? told.faults.filter((fault) => !isUnfinished(fault)) : [];
}

export function faultOf(context: Context, path: string): string | undefined {
  return faultsOf(context).find((fault) => fault.field === path)?.text;
}

export function summary(context: Context): TemplateResult | typeof nothing {
  const faults = faultsOf(context);
  if (faults.length === 0 || !isRefused(context.told)) return nothing;
  const { said } = context.state.language;
  const line = ({ field, text }: RefusedField): unknown => {
    const id = FIELD_IDS[field];
    return html`<li>${id === undefined ? said(text) : html`<a href="#${id}" @click=${focus(id)}>${said(text)}</a>`}</li>`;
  };
  return html`
    <div class="alert alert-error" role="alert">
      <div class="alert-body">
        <p class="alert-text">${said(context.told.heading)}</p>
        <ul>
          ${faults.map(line)}
        </ul>
      </div>
    </div>
  `;
}

/** A link to a field leads there without a trace in the address, which names pages and cases. */
function focus(id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}
