// The answer: the sentence first, then the table, then why.

import { html, nothing, type TemplateResult } from "lit-html";
import { isRefused } from "../engine.ts";
import type { Explained, Row } from "../generated/schema.ts";
import { type Context, shown } from "./context.ts";
import { summary } from "./faults.ts";

export function result(context: Context): TemplateResult {
  const { words, said } = context.state.language;
  const { told } = context;
  return html`
    <section aria-labelledby="result-heading">
      <h2 id="result-heading">${words["result-heading"]}</h2>
      ${summary(context)}
      <p class="answer" role="status">${isRefused(told) ? words["result-waiting"] : said(told.words.answer)}</p>
      ${isRefused(told) ? nothing : answered(context, told)}
    </section>
  `;
}

function answered(context: Context, told: Explained): TemplateResult {
  const { words, said } = context.state.language;
  return html`
    <p>${said(told.words.month)}</p>
    ${table(context, told.words.rows)}
    ${list(context, told.holds)} ${list(context, told.words.notices)}
    <details class="not-printed">
      <summary>${words["result-why"]}</summary>
      ${told.words.reasons.map(
        (chapter) => html`
          ${chapter.heading === null || chapter.heading === undefined ? nothing : html`<h3>${said(chapter.heading)}</h3>`}
          <ul>
            ${chapter.reasons.map((reason) => html`<li>${said(reason.text)} <small>(<span translate="no" lang="da">${reason.paragraph}</span>)</small></li>`)}
          </ul>
        `,
      )}
    </details>
    <h3>${words["result-left-out"]}</h3>
    ${list(context, told.words.left_out)}
    <p>${said(told.words.footer)}</p>
  `;
}

function table(context: Context, rows: readonly Row[]): TemplateResult {
  const { words, said } = context.state.language;
  const amount = (value: string): TemplateResult => html`<td>${shown(context, "kroner", value)}</td>`;
  return html`
    <div class="scrollable" tabindex="0" role="region" aria-label=${words["result-table-caption"]}>
      <table class="table table--borderless amounts">
        <caption class="sr-only">${words["result-table-caption"]}</caption>
        <thead>
          <tr>
            <th scope="col">${words["result-column-line"]}</th>
            <th scope="col">${words["result-column-now"]}</th>
            <th scope="col">${words["result-column-with-job"]}</th>
            <th scope="col">${words["result-column-difference"]}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr class=${row.total ? "total" : ""}>
                <th scope="row">${said(row.label)}</th>
                ${amount(row.now)} ${amount(row.with_job)} ${amount(row.difference)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function list(context: Context, sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<ul>${sentences.map((sentence) => html`<li>${context.state.language.said(sentence)}</li>`)}</ul>`;
}
