// Keeping the answers: a link, a file, a sheet of paper. Each only when it is asked for.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "./context.ts";

export function keep(context: Context): TemplateResult {
  const { state, actions } = context;
  const { words } = state.language;
  return html`
    <section class="not-printed" aria-labelledby="keep-heading">
      <h2 id="keep-heading">${words["keep-heading"]}</h2>
      <p>${words["keep-about"]}</p>
      <div class="actions">
        <button type="button" class="button button-secondary" id="make-link" @click=${actions.makeLink}>${words["keep-link"]}</button>
        <button type="button" class="button button-secondary" id="save" @click=${actions.save}>${words["keep-save"]}</button>
        <button type="button" class="button button-secondary" @click=${() => window.print()}>${words["keep-print"]}</button>
      </div>
      ${state.link === undefined
        ? nothing
        : html`
            <div class="form-group">
              <label class="form-label" for="link">${words["keep-link-field"]}</label>
              <span class="form-hint" id="link-hint">${words["keep-link-hint"]}</span>
              <input class="form-input" id="link" type="text" readonly .value=${state.link} aria-describedby="link-hint" />
            </div>
          `}
      ${openFile(context)}
    </section>
  `;
}

/** A file that was saved here before. */
export function openFile({ state, actions }: Context): TemplateResult {
  return html`
    <div class="form-group">
      <label class="form-label" for="open">${state.language.words["keep-open"]}</label>
      <input id="open" type="file" accept=".json,application/json" @change=${(event: Event) => opened(event, actions.open)} />
    </div>
  `;
}

function opened(event: Event, open: (file: Blob) => void): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file !== undefined) open(file);
  // The same file can be chosen again.
  input.value = "";
}
