// The usual alternatives, now first: side by side in a table, and on a telephone, which has no room for one, one below the other.
// The style shows the one that fits; the other is not there for anybody.

import { html, nothing, type TemplateResult } from "lit-html";
import type { ExploredScenario, ExploredScenarios } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";
import { list } from "./list.ts";

interface Line {
  readonly title: string;
  readonly shows: (one: ExploredScenario) => string | null | undefined;
  readonly total?: boolean;
}

export function scenarios(context: Context, told: ExploredScenarios): TemplateResult {
  const { words, said } = context.state.language;
  return html`
    <h3>${words["scenario-heading"]}</h3>
    <p>${said(told.words.answer)}</p>
    <div class="not-printed">${list(context, told.words.points)}</div>
    ${inShort(context, told.columns)} ${cards(context, told.columns)}
    <div class="scrollable side-by-side not-printed" tabindex="0" role="region" aria-label=${words["scenario-heading"]}>
      <table class="table table--borderless numbers scenarios">
        <caption class="sr-only">${words["scenario-heading"]}</caption>
        <thead>
          <tr>
            <th scope="col">${words["result-column-line"]}</th>
            ${told.columns.map((one) => html`<th scope="col">${named(context, one)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines(context)
            .filter(({ shows }) => told.columns.some((one) => present(shows(one))))
            .map((line) => row(context, line, told.columns))}
        </tbody>
      </table>
    </div>
  `;
}

/** On paper, where there is no room for a table: what is left of each. */
function inShort(context: Context, columns: readonly ExploredScenario[]): TemplateResult {
  const { words, said } = context.state.language;
  const line = ({ name, left }: ExploredScenario): string => words["print-scenario"]({ name: said(name), left: shown(context, "kroner", left) });
  return html`<ul class="only-printed">${columns.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
}

function cards(context: Context, columns: readonly ExploredScenario[]): TemplateResult {
  const line = ({ title, total }: Line, amount: string): TemplateResult =>
    html`<div class=${total === true ? "total" : ""}><dt>${title}</dt><dd>${amount}</dd></div>`;
  const alternative = (one: ExploredScenario): TemplateResult => html`
    <li>
      <h4>${named(context, one)}</h4>
      <dl>
        ${lines(context).map((each) => {
          const amount = each.shows(one);
          return present(amount) ? line(each, amount) : nothing;
        })}
      </dl>
    </li>
  `;
  return html`<ul class="cards nobullet-list not-printed">${columns.map(alternative)}</ul>`;
}

function named({ state }: Context, { name, best }: ExploredScenario): TemplateResult {
  const { words, said } = state.language;
  return html`${said(name)}${best ? html` <small>${words["scenario-best"]}</small>` : nothing}`;
}

function lines(context: Context): readonly Line[] {
  const { words } = context.state.language;
  const kroner = (amount: string | null | undefined): string | null => (present(amount) ? shown(context, "kroner", amount) : null);
  return [
    { title: words["scenario-hours"], shows: (one) => shown(context, "hours", one.hours) },
    { title: words["scenario-pay"], shows: (one) => kroner(one.pay) },
    { title: words["scenario-help"], shows: (one) => kroner(one.help) },
    { title: words["scenario-left"], shows: (one) => kroner(one.left), total: true },
    { title: words["scenario-more"], shows: (one) => kroner(one.more) },
    { title: words["scenario-per-hour"], shows: (one) => kroner(one.per_hour) },
    { title: words["scenario-per-hour-travel"], shows: (one) => kroner(one.per_hour_travel) },
    { title: words["scenario-goal"], shows: (one) => (present(one.met) ? context.state.language.said(one.met) : null) },
  ];
}

function row({ state }: Context, { title, shows, total }: Line, columns: readonly ExploredScenario[]): TemplateResult {
  // A cell without an amount says why it is empty.
  const none = html`<span class="sr-only">${state.language.words["scenario-none"]}</span><span aria-hidden="true">–</span>`;
  return html`
    <tr class=${total === true ? "total" : ""}>
      <th scope="row">${title}</th>
      ${columns.map((one) => html`<td>${shows(one) ?? none}</td>`)}
    </tr>
  `;
}

function present(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}
