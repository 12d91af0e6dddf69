// The pages about the page.

import { html, type TemplateResult } from "lit-html";
import type { Context } from "./context.ts";
import { link } from "./ways.ts";

export function privacy(context: Context, isOneFile: boolean): TemplateResult {
  const { words } = context.state.language;
  return page(
    context,
    words["privacy-heading"],
    [words["privacy-device"], words["privacy-storage"], words["privacy-link"], words["privacy-proof"]],
    isOneFile ? undefined : html`<p><a href="./smaajob.html" download>${words["privacy-file"]}</a></p>`,
  );
}

export function accessibility(context: Context): TemplateResult {
  const { words } = context.state.language;
  return page(context, words["accessibility-heading"], [
    words["accessibility-aim"],
    words["accessibility-standard"],
    words["accessibility-limits"],
  ]);
}

function page(context: Context, heading: string, paragraphs: readonly string[], more?: TemplateResult): TemplateResult {
  const { state } = context;
  // Back to where the answers are, if there are any.
  const back = state.mode === "one-page" ? "one-page" : Object.keys(state.case.applicant).length > 0 ? "check" : "start";
  return html`
    <h1 tabindex="-1">${heading}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${more}
    <p>${link(context, back, state.language.words["back-to-calculator"])}</p>
  `;
}
