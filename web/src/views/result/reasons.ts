// How the answer is worked out, step by step: each with where it stands in the law, and how sure its figures are.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Chapter, Reason } from "../../generated/schema.ts";
import type { Context } from "../context.ts";

/** On the screen behind a question, since few read it all; on paper always, since a sheet cannot be opened. */
export function reasons(context: Context, chapters: readonly Chapter[]): TemplateResult {
  const { words } = context.state.language;
  return html`
    <details class="reasons not-printed">
      <summary><h3>${words["result-why"]}</h3></summary>
      <p>${words["result-why-about"]}</p>
      ${written(context, chapters)}
    </details>
    <div class="reasons only-printed">
      <h3>${words["print-reasons"]}</h3>
      ${written(context, chapters)}
    </div>
  `;
}

function written(context: Context, chapters: readonly Chapter[]): unknown {
  return chapters.map(
    ({ heading, reasons: steps }) => html`
      ${heading === null || heading === undefined ? nothing : html`<h4>${context.state.language.said(heading)}</h4>`}
      <ul>${steps.map((step) => html`<li>${reason(context, step)}</li>`)}</ul>
    `,
  );
}

function reason(context: Context, { text, paragraph, status }: Reason): TemplateResult {
  const { said } = context.state.language;
  return html`${said(text)}
    <small>${law(context, paragraph)}${status === null || status === undefined ? nothing : html` · ${said(status)}`}</small>`;
}

/** A paragraph, leading to its act where that can be read. In a new window: this one keeps no answers. */
export function law({ engine }: Context, paragraph: string): TemplateResult | typeof nothing {
  if (paragraph === "") return nothing;
  const address = engine.lawAddress(paragraph);
  const name = html`<span translate="no" lang="da">${paragraph}</span>`;
  return address === "" ? name : html`<a href=${address} target="_blank" rel="noopener noreferrer">${name}</a>`;
}
