// Sentences of the calculator below each other.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "../context.ts";

export function list(context: Context, sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<ul>${sentences.map((sentence) => html`<li>${context.state.language.said(sentence)}</li>`)}</ul>`;
}

/** The same under a heading, which is not there where there is nothing to say. */
export function headed(context: Context, heading: string, sentences: readonly string[]): TemplateResult | typeof nothing {
  return sentences.length === 0 ? nothing : html`<h3>${heading}</h3>${list(context, sentences)}`;
}
