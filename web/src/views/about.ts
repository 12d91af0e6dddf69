// The pages about the page.

import { html, type TemplateResult } from "lit-html";
import type { Texts } from "../generated/texts.ts";

export function privacy(words: Texts, isOneFile: boolean): TemplateResult {
  return page(
    words,
    words["privacy-heading"],
    [words["privacy-device"], words["privacy-storage"], words["privacy-link"], words["privacy-proof"]],
    isOneFile ? undefined : html`<p><a href="./smaajob.html" download>${words["privacy-file"]}</a></p>`,
  );
}

export function accessibility(words: Texts): TemplateResult {
  return page(words, words["accessibility-heading"], [
    words["accessibility-aim"],
    words["accessibility-standard"],
    words["accessibility-limits"],
  ]);
}

function page(words: Texts, heading: string, paragraphs: readonly string[], more?: TemplateResult): TemplateResult {
  return html`
    <h1 tabindex="-1">${heading}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${more}
    <p><a href="#">${words["back-to-calculator"]}</a></p>
  `;
}
