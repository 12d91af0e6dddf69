// A field with its label, its hint and, where something is wrong with it, the fault.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "./context.ts";
import { faultOf } from "./faults.ts";

export interface Field {
  readonly id: string;
  /** Its path in a case: `applicant.jobs[0].hours`. */
  readonly path: string;
  readonly label: string;
  readonly hint: string;
}

export function numberField(context: Context, field: Field, value: string, typed: (text: string) => void): TemplateResult {
  const fault = faultOf(context, field.path);
  return group(context, field, html`
    <input
      class="form-input number"
      id=${field.id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      .value=${value}
      aria-describedby=${describedBy(field, fault)}
      aria-invalid=${fault === undefined ? nothing : "true"}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  `);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function choiceField(context: Context, field: Field, choices: readonly Choice[], value: string, chosen: (value: string) => void): TemplateResult {
  const fault = faultOf(context, field.path);
  return group(context, field, html`
    <select
      class="form-select"
      id=${field.id}
      aria-describedby=${describedBy(field, fault)}
      aria-invalid=${fault === undefined ? nothing : "true"}
      @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
    >
      ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
  `);
}

function group(context: Context, field: Field, control: TemplateResult): TemplateResult {
  const { said, words } = context.state.language;
  const fault = faultOf(context, field.path);
  return html`
    <div class="form-group ${fault === undefined ? "" : "form-error"}">
      <label class="form-label" for=${field.id}>${field.label}</label>
      <span class="form-hint" id="${field.id}-hint">${field.hint}</span>
      ${fault === undefined
        ? nothing
        : html`<span class="form-error-message" id="${field.id}-error"><span class="sr-only">${words["form-error"]}: </span>${said(fault)}</span>`}
      ${control}
    </div>
  `;
}

function describedBy(field: Field, fault: string | undefined): string {
  return fault === undefined ? `${field.id}-hint` : `${field.id}-hint ${field.id}-error`;
}
