// One decision a page. The browser's own back button works too: each step has an address, which tells its name alone.

import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { skipped } from "../questions/answer.ts";
import { stepsOf } from "../questions/asked.ts";
import type { Step, StepId } from "../questions/model.ts";
import type { View } from "../state/store.ts";
import type { Context } from "./context.ts";
import { summary } from "./faults.ts";
import { questions } from "./form.ts";
import { link, startOver } from "./ways.ts";

export function guided(context: Context, id: StepId): TemplateResult | typeof nothing {
  const { state, actions } = context;
  const { words } = state.language;
  const steps = stepsOf(state.case);
  // A step that is no longer asked, reached by the browser's history, gives way to the first.
  const index = Math.max(0, steps.findIndex((step) => step.id === id));
  const step = steps[index];
  if (step === undefined) return nothing;
  const before: View = steps[index - 1]?.id ?? "start";
  const next: View = steps[index + 1]?.id ?? "check";
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.pass(step.id, next);
  };
  return html`
    <p class="step-count">${words["step-count"]({ number: index + 1, count: steps.length })}</p>
    <h1 tabindex="-1">${words[step.heading]}</h1>
    ${lead(context, step)} ${summary(context, step.id)}
    <form novalidate @submit=${submit}>
      ${keyed(step.id, questions(context, step))}
      <div class="actions">
        <button type="submit" class="button button-primary" id="next">${words["step-next"]}</button>
        <button type="button" class="button button-secondary" id="back" @click=${() => actions.go(before)}>${words["step-back"]}</button>
      </div>
    </form>
    ${skipping(context, step, next)}
    <ul class="site-links ways nobullet-list">
      <li>${link(context, "check", words["check-link"])}</li>
      <li>${link(context, "one-page", words["step-to-one-page"])}</li>
      <li>${startOver(context)}</li>
    </ul>
  `;
}

function lead({ state }: Context, step: Step): TemplateResult | typeof nothing {
  return step.lead === undefined ? nothing : html`<p>${state.language.words[step.lead]}</p>`;
}

function skipping({ state, actions }: Context, step: Step, next: View): TemplateResult | typeof nothing {
  const { words } = state.language;
  if (step.skipped === undefined) return nothing;
  const skip = (): void => {
    actions.change((question) => skipped(question, step));
    actions.go(next);
  };
  return html`
    <div class="skipping">
      <p id="skip-about">${words[step.skipped]}</p>
      <button type="button" class="button button-tertiary" id="skip" aria-describedby="skip-about" @click=${skip}>${words["step-skip"]}</button>
    </div>
  `;
}
