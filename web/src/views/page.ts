// The whole page: what stands around a view, and the view.

import { html, nothing, type TemplateResult } from "lit-html";
import { IS_ONE_FILE } from "../build.ts";
import { STEPS } from "../questions/steps.ts";
import type { State, View } from "../state/store.ts";
import { type Tongue, TONGUES } from "../texts.ts";
import { accessibility, privacy } from "./about.ts";
import { check } from "./check.ts";
import { type Context, shown } from "./context.ts";
import { guided } from "./guided.ts";
import { keep } from "./keep.ts";
import { onePage } from "./one-page.ts";
import { type Probe, probed } from "./probe.ts";
import { result } from "./result.ts";
import { start } from "./start.ts";
import { dialogs, link, startOver } from "./ways.ts";

/** What the window is called: the page that is shown, and what it belongs to. */
export function titleOf({ view, language: { words } }: State): string {
  const own: Partial<Record<View, string>> = {
    check: words["check-heading"],
    result: words["result-heading"],
    privacy: words["privacy-heading"],
    accessibility: words["accessibility-heading"],
  };
  const heading = STEPS.find((step) => step.id === view)?.heading;
  const shown = heading === undefined ? own[view] : words[heading];
  return shown === undefined ? words["page-title"] : `${shown} – ${words["page-title"]}`;
}

/** Where the one file says that it can send nothing: before anything is told, and where it is read. */
const ABOUT_ANSWERS: readonly View[] = ["start", "result", "one-page"];

/** `seen` is what the self-test of the one file found; none on a page from a server. */
export function page(context: Context, seen: Probe | undefined): TemplateResult {
  const { words } = context.state.language;
  return html`
    <a class="skipnav" href="#content" @click=${skip}>${words["page-skip"]}</a>
    <header class="site-header">
      <div class="container">${languages(context)}</div>
    </header>
    <main class="container page-container" id="content" tabindex="-1">
      ${problem(context)} ${view(context, seen !== undefined)}
      ${!IS_ONE_FILE || seen === undefined || !ABOUT_ANSWERS.includes(context.state.view) ? nothing : probed(words, seen)}
    </main>
    <footer class="site-footer">
      <div class="container">
        <ul class="site-links nobullet-list">
          <li>${link(context, "privacy", words["footer-privacy"])}</li>
          <li>${link(context, "accessibility", words["footer-accessibility"])}</li>
        </ul>
        <p>${words["footer-version"]({ version: context.engine.version, day: lawChecked(context) })}</p>
      </div>
    </footer>
    ${dialogs(context)}
  `;
}

function view(context: Context, isOneFile: boolean): TemplateResult | typeof nothing {
  const { view } = context.state;
  switch (view) {
    case "start":
      return start(context);
    case "check":
      return check(context);
    case "result":
      return answer(context);
    case "one-page":
      return onePage(context);
    case "privacy":
      return privacy(context, isOneFile);
    case "accessibility":
      return accessibility(context);
    default:
      return guided(context, view);
  }
}

/** The answer after the guided steps. */
function answer(context: Context): TemplateResult {
  const { words } = context.state.language;
  return html`
    <h1 tabindex="-1">${words["page-title"]}</h1>
    <ul class="site-links ways nobullet-list">
      <li>${link(context, "check", words["check-link"])}</li>
      <li>${link(context, "one-page", words["step-to-one-page"])}</li>
      <li>${startOver(context)}</li>
    </ul>
    ${result(context)} ${keep(context)}
  `;
}

function problem({ state }: Context): TemplateResult | typeof nothing {
  if (state.problem === undefined) return nothing;
  const { words } = state.language;
  const said = {
    broken: words["problem-broken"],
    "broken-file": words["problem-broken-file"],
    language: words["problem-language"],
    "other-version": words["problem-other-version"],
  };
  return html`
    <div class="alert alert-warning" role="alert" id="problem">
      <div class="alert-body"><p class="alert-text">${said[state.problem]}</p></div>
    </div>
  `;
}

function languages({ state, actions }: Context): TemplateResult | typeof nothing {
  const choice = (tongue: Tongue): TemplateResult => html`
    <li>
      <button type="button" class="button button-unstyled" lang=${tongue.tag} aria-pressed=${tongue.tag === state.language.tag} @click=${() => actions.speak(tongue)}>
        ${tongue.name}
      </button>
    </li>
  `;
  return TONGUES.length < 2
    ? nothing
    : html`<nav aria-label=${state.language.words["language-choice"]}><ul class="languages nobullet-list">${TONGUES.map(choice)}</ul></nav>`;
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
