// All questions beside the answer, for whoever knows them: advisers above all.

import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { repeat } from "lit-html/directives/repeat.js";
import { askedIn, stepsOf } from "../questions/asked.ts";
import type { Step } from "../questions/model.ts";
import { told } from "../state/path.ts";
import type { Context } from "./context.ts";
import { faultsOf, linkTo, missingIn } from "./faults.ts";
import { questions } from "./form.ts";
import { keep } from "./keep.ts";
import { result } from "./result.ts";
import { link, startOver } from "./ways.ts";

export function onePage(context: Context): TemplateResult {
  const { state } = context;
  const { words } = state.language;
  return html`
    <h1 tabindex="-1">${words["page-title"]}</h1>
    <ul class="site-links ways nobullet-list">
      <li>${link(context, "step-you", words["step-to-guided"])}</li>
      <li>${link(context, "check", words["check-link"])}</li>
      <li>${link(context, "result", words["check-to-result"])}</li>
      <li>${startOver(context)}</li>
    </ul>
    <div class="beside">
      <form class="not-printed" novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${repeat(stepsOf(state.case), ({ id }) => id, (step) => guard([state.language, shownIn(context, step)], () => section(context, step)))}
      </form>
      <div class="answer-beside">${missing(context)} ${result(context)} ${keep(context)}</div>
    </div>
  `;
}

/**
 * All that a step shows: the answers to it, and what is wrong with them. As long as it is the same, the step is not drawn
 * again, as it would be at every movement of a slider beside it.
 */
function shownIn(context: Context, step: Step): string {
  const faults = faultsOf(context).filter(({ at }) => at?.step === step.id);
  const answers = askedIn(context.state.case, step).map(({ path }) => [path, told(context.state.case, path)]);
  return JSON.stringify([answers, faults.map(({ text, at }) => [text, at?.path])]);
}

function section(context: Context, step: Step): TemplateResult {
  const { words } = context.state.language;
  return html`
    <section aria-labelledby="section-${step.id}">
      <h2 id="section-${step.id}">${words[step.heading]}</h2>
      ${step.skipped === undefined ? nothing : html`<p>${words[step.skipped]}</p>`} ${questions(context, step)}
    </section>
  `;
}

/** What the answer still waits for: no fault, as nobody has said to be done. */
function missing(context: Context): TemplateResult | typeof nothing {
  const { words } = context.state.language;
  const waiting = missingIn(context);
  if (waiting.length === 0) return nothing;
  return html`
    <section class="not-printed" aria-labelledby="missing-heading">
      <h2 id="missing-heading">${words["form-missing"]}</h2>
      <ul>
        ${waiting.map((asked) => html`<li>${linkTo(context, asked, words[asked.question.label])}</li>`)}
      </ul>
    </section>
  `;
}
