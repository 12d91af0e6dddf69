// The answer: the sentence first, then the table, then what else there is to try, to see and to ask.

import { html, nothing, type TemplateResult } from "lit-html";
import { isRefused } from "../engine.ts";
import type { Explained } from "../generated/schema.ts";
import { told as toldOf } from "../state/path.ts";
import type { Context } from "./context.ts";
import { faultsOf, summary } from "./faults.ts";
import { announced } from "./result/announced.ts";
import { hours } from "./result/hours.ts";
import { headed, list } from "./result/list.ts";
import { month } from "./result/month.ts";
import { reasons } from "./result/reasons.ts";
import { road } from "./result/road.ts";
import { scenarios } from "./result/scenarios.ts";
import { sizeOf } from "./result/sheet.ts";
import { whatIf } from "./result/whatif.ts";

export function result(context: Context): TemplateResult {
  const { words, said } = context.state.language;
  const { told } = context;
  const answer = isRefused(told) ? unanswered(context) : said(told.words.answer);
  return html`
    <section class="result ${isRefused(told) ? "" : sizeOf(told)}" aria-labelledby="result-heading">
      <h2 id="result-heading">${words["result-heading"]}</h2>
      ${summary(context)}
      <p class="answer">${answer}</p>
      ${isRefused(told) || toldOf(context.state.case, "applicant.jobs[0]") !== undefined ? nothing : html`<p class="not-printed">${words["result-waiting"]}</p>`}
      <p class="sr-only not-printed" role="status">${announced(answer)}</p>
      ${isRefused(told) ? nothing : inShort(context, told)}
      ${/* In one place whether there is an answer or not: whoever types in it must not lose it at half a number. */ whatIf(context)}
      ${isRefused(told) ? nothing : atLength(context, told)}
    </section>
  `;
}

/** Whoever has not come that far is told what to do; whoever has is not told to do it again. */
function unanswered(context: Context): string {
  const { words } = context.state.language;
  return faultsOf(context).length === 0 ? words["result-waiting"] : words["result-faulty"];
}

function inShort(context: Context, told: Explained): TemplateResult {
  const { words, said } = context.state.language;
  const { what_if: changed } = told.words;
  return html`
    ${changed === null || changed === undefined ? nothing : html`<p><strong>${said(changed)}</strong></p>`}
    <p class="of-month">${said(told.words.month)}</p>
    ${month(context, told.words.rows, {
      caption: words["result-table-caption"],
      columns: [words["result-column-now"], words["result-column-with-job"], words["result-column-difference"]],
    })}
    ${list(context, told.words.per_hour)}
  `;
}

function atLength(context: Context, told: Explained): TemplateResult {
  const { words, said } = context.state.language;
  const { told: explored, isOld } = context.explored();
  const { hours: byTheHour, scenarios: sideBySide } = isRefused(explored) ? {} : explored;
  const questions = [...told.words.questions, ...(told.road?.questions ?? [])];
  return html`
    <div class="at-length">
      ${headed(context, words["result-notices"], told.words.notices)}
      ${reasons(context, told.words.reasons)}
      <div class="not-printed">
        ${headed(context, words["result-payslip"], told.words.payslip)} ${headed(context, words["result-holds"], told.holds)}
      </div>
      <div class="explored" aria-busy=${isOld ? "true" : "false"}>
        ${byTheHour === null || byTheHour === undefined ? nothing : hours(context, byTheHour)}
        ${sideBySide === null || sideBySide === undefined ? nothing : scenarios(context, sideBySide)}
      </div>
      ${road(context, told.road)}
      ${questions.length === 0
        ? nothing
        : html`<h3>${words["result-ask"]}</h3><p class="not-printed">${words["result-ask-about"]}</p>${list(context, questions)}`}
      ${headed(context, words["result-left-out"], told.words.left_out)}
    </div>
    <p class="footer-note">${said(told.words.footer)}</p>
  `;
}
