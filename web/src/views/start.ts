// The first page: what this is, what it promises, and the two ways to ask.

import { html, type TemplateResult } from "lit-html";
import type { Texts } from "../generated/texts.ts";
import type { Language } from "../texts.ts";
import type { Context } from "./context.ts";
import { openFile } from "./keep.ts";
import { link } from "./ways.ts";

/** What can be read before the calculator is there: the beginning of its page, in the same place. */
export function opening(language: Language): TemplateResult {
  return html`
    <header class="site-header"><div class="container"></div></header>
    <main class="container page-container">
      ${introduction(language.words)}
      <p role="status">${language.words["page-loading"]}</p>
    </main>
  `;
}

export function start(context: Context): TemplateResult {
  const { words } = context.state.language;
  return html`
    ${introduction(words)}
    <p>${words["step-start-about"]}</p>
    <p>${link(context, "step-you", words["step-start"], "button button-primary")}</p>
    <p>${words["step-one-page-about"]} ${link(context, "one-page", words["step-to-one-page"])}</p>
    <details class="more">
      <summary>${words["step-start-file"]}</summary>
      ${openFile(context)}
    </details>
  `;
}

function introduction(words: Texts): TemplateResult {
  return html`
    <h1 tabindex="-1">${words["page-title"]}</h1>
    <p class="font-lead">${words["page-lead"]}</p>
    <ul>
      <li>${words["page-promise-login"]}</li>
      <li>${words["page-promise-device"]}</li>
      <li>${words["page-promise-estimate"]}</li>
    </ul>
  `;
}
