// Every answer, with a way to change it.

import { html, nothing, type TemplateResult } from "lit-html";
import { type Asked, askedIn, stepsOf } from "../questions/asked.ts";
import type { Step } from "../questions/model.ts";
import { told } from "../state/path.ts";
import type { Context } from "./context.ts";
import { linkTo, summary } from "./faults.ts";
import { answerOf } from "./field.ts";
import { link, startOver } from "./ways.ts";

export function check(context: Context): TemplateResult {
  const { words } = context.state.language;
  return html`
    <h1 tabindex="-1">${words["check-heading"]}</h1>
    <p>${words["check-about"]}</p>
    ${summary(context)} ${stepsOf(context.state.case).map((step) => section(context, step))}
    <p>${link(context, "result", words["check-to-result"], "button button-primary")}</p>
    <ul class="site-links ways nobullet-list">
      <li>${link(context, "one-page", words["step-to-one-page"])}</li>
      <li>${startOver(context)}</li>
    </ul>
  `;
}

function section(context: Context, step: Step): TemplateResult {
  const { state } = context;
  const { words } = state.language;
  const asked = askedIn(state.case, step);
  const isTold = ({ path }: Asked): boolean => told(state.case, path) !== undefined;
  const isSkipped = step.skipped !== undefined && !asked.some(isTold);
  const listed = isSkipped ? asked.slice(0, 1) : asked.filter((each) => each.question.rare !== true || isTold(each));
  return html`
    <section aria-labelledby="check-${step.id}">
      <h2 id="check-${step.id}">${words[step.heading]}</h2>
      ${isSkipped && step.skipped !== undefined ? html`<p>${words[step.skipped]}</p>` : nothing}
      <dl class="told">
        ${listed.map((each) => row(context, each))}
      </dl>
    </section>
  `;
}

function row(context: Context, asked: Asked): TemplateResult {
  const { words } = context.state.language;
  const label = words[asked.question.label];
  const { entry } = asked;
  const isNumbered = entry !== undefined && (entry.index > 0 || told(context.state.case, `${entry.list.list}[1]`) !== undefined);
  const name = entry !== undefined && isNumbered ? `${words[entry.list.entry]({ number: entry.index + 1 })}: ${label}` : label;
  return html`
    <div>
      <dt>${name}</dt>
      <dd>${answerOf(context, asked) ?? words["form-not-told"]}</dd>
      <dd>${linkTo(context, asked, html`${words["check-change"]}<span class="sr-only">: ${name}</span>`)}</dd>
    </div>
  `;
}
