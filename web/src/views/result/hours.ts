// What is left from few hours to many: a sentence, the drawing, the turning points by number, and the numbers drawn.

import { html, nothing, type TemplateResult } from "lit-html";
import type { ExploredHours, ExploredPlace, ExploredTurn } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";
import { about, chart } from "./chart.ts";
import { law } from "./reasons.ts";

export function hours(context: Context, told: ExploredHours): TemplateResult {
  const { words, said } = context.state.language;
  return html`
    <div class="by-the-hour">
      <h3>${words["chart-heading"]}</h3>
      <p>${said(told.answer)}</p>
      <figure class="chart">
        ${chart(context, told)}
        <figcaption>${about(context, told)}</figcaption>
      </figure>
    </div>
    ${told.turns.length === 0
      ? nothing
      : html`
          <div class="not-printed">
            <h4>${words["chart-turns"]}</h4>
            <ol>${told.turns.map((turn) => html`<li>${turnLine(context, turn)}</li>`)}</ol>
          </div>
        `}
    <details class="not-printed">
      <summary>${words["chart-numbers"]}</summary>
      ${table(context, told.places)}
    </details>
  `;
}

function turnLine(context: Context, { words: turn }: ExploredTurn): TemplateResult {
  const { said } = context.state.language;
  return html`
    ${said(turn.place)} ${turn.rules.map((rule) => html`${said(rule.text)} `)}
    ${turn.jump === null || turn.jump === undefined ? nothing : said(turn.jump)} ${said(turn.kept)}
    <small>${turn.rules.map((rule) => html`${law(context, rule.paragraph)} `)}</small>
  `;
}

function table(context: Context, places: readonly ExploredPlace[]): TemplateResult {
  const { words } = context.state.language;
  // On a telephone the first column has no title to stand below.
  const row = (place: ExploredPlace): TemplateResult => html`
    <tr role="row">
      <th scope="row" role="rowheader"><span class="of-row">${words["scenario-hours"]}: </span>${shown(context, "hours", place.hours)}</th>
      ${amount(place.help)} ${amount(place.left)} ${amount(place.more)}
    </tr>
  `;
  const amount = (value: string): TemplateResult => html`<td role="cell">${shown(context, "kroner", value)}</td>`;
  return html`
    <div class="scrollable" tabindex="0" role="region" aria-label=${words["chart-heading"]}>
      <table class="table table--borderless numbers stacked" role="table">
        <caption class="sr-only">${words["chart-heading"]}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words["scenario-hours"]}</th>
            <th scope="col" role="columnheader">${words["scenario-help"]}</th>
            <th scope="col" role="columnheader">${words["scenario-left"]}</th>
            <th scope="col" role="columnheader">${words["chart-more"]}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${places.map(row)}
        </tbody>
      </table>
    </div>
  `;
}
