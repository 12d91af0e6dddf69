// The whole page: what stands around a view, and the view.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Texts } from "../generated/texts.ts";
import { LANGUAGES, type Language } from "../texts.ts";
import { accessibility, privacy } from "./about.ts";
import { type Context, shown } from "./context.ts";
import { form } from "./form.ts";
import { keep } from "./keep.ts";
import { type Probe, probed } from "./probe.ts";
import { result } from "./result.ts";

/** `seen` is what the self-test of the one file found; none on a page from a server. */
export function page(context: Context, seen: Probe | undefined): TemplateResult {
  const { words } = context.state.language;
  return html`
    <a class="skipnav" href="#content" @click=${skip}>${words["page-skip"]}</a>
    <header class="site-header">
      <div class="container">${languages(context)}</div>
    </header>
    <main class="container page-container" id="content" tabindex="-1">
      ${view(context, seen !== undefined)} ${seen === undefined || context.state.view !== "calculator" ? nothing : probed(words, seen)}
    </main>
    <footer class="site-footer">
      <div class="container">
        <ul class="site-links nobullet-list">
          <li><a href="#privacy">${words["footer-privacy"]}</a></li>
          <li><a href="#accessibility">${words["footer-accessibility"]}</a></li>
        </ul>
        <p>${words["footer-version"]({ version: context.engine.version, day: lawChecked(context) })}</p>
      </div>
    </footer>
  `;
}

function view(context: Context, isOneFile: boolean): TemplateResult {
  const { words } = context.state.language;
  switch (context.state.view) {
    case "privacy":
      return privacy(words, isOneFile);
    case "accessibility":
      return accessibility(words);
    case "calculator":
      return calculator(context);
  }
}

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

function introduction(words: Texts): TemplateResult {
  return html`
    <h1 tabindex="-1">${words["page-title"]}</h1>
    <p class="font-lead">${words["page-lead"]}</p>
    <ul class="not-printed">
      <li>${words["page-promise-login"]}</li>
      <li>${words["page-promise-device"]}</li>
      <li>${words["page-promise-estimate"]}</li>
    </ul>
  `;
}

function calculator(context: Context): TemplateResult {
  return html`
    ${introduction(context.state.language.words)} ${problem(context)} ${form(context)} ${result(context)} ${keep(context)}
  `;
}

function problem({ state }: Context): TemplateResult | typeof nothing {
  if (state.problem === undefined) return nothing;
  return html`
    <div class="alert alert-warning" role="alert" id="problem">
      <div class="alert-body"><p class="alert-text">${state.language.words[`problem-${state.problem}`]}</p></div>
    </div>
  `;
}

function languages({ state, actions }: Context): TemplateResult | typeof nothing {
  const choice = (language: Language): TemplateResult => html`
    <li>
      <button type="button" class="button button-unstyled" lang=${language.tag} aria-pressed=${language === state.language} @click=${() => actions.speak(language)}>
        ${language.words["language-name"]}
      </button>
    </li>
  `;
  return LANGUAGES.length < 2
    ? nothing
    : html`<nav aria-label=${state.language.words["language-choice"]}><ul class="languages nobullet-list">${LANGUAGES.map(choice)}</ul></nav>`;
}

function lawChecked(context: Context): string {
  const day = context.offered.law_checked;
  return day === null || day === undefined ? "–" : shown(context, "day", day);
}

/** The fragment of the address names pages and cases, so this link leaves no trace in it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
