// The ways from one page to another, and back to the beginning.

import { html, type TemplateResult } from "lit-html";
import type { View } from "../state/store.ts";
import type { Context } from "./context.ts";

/** A link to another page. It is followed here, so that an address that holds answers does not stay behind in the history. */
export function link({ actions }: Context, view: View, text: string, kind = ""): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    actions.go(view);
  };
  return html`<a class=${kind} href="#${view}" @click=${follow}>${text}</a>`;
}

export function startOver({ state }: Context): TemplateResult {
  const ask = (): void => dialog("start-over")?.showModal();
  return html`<button type="button" class="button button-unstyled" @click=${ask}>${state.language.words["form-start-over"]}</button>`;
}

/** The questions that are asked over the page. Whichever way the second one is closed, somebody is there. */
export function dialogs({ state, actions }: Context): TemplateResult {
  const { words } = state.language;
  const cleared = (): void => {
    dialog("start-over")?.close();
    actions.clear();
  };
  return html`
    <dialog id="start-over" aria-labelledby="start-over-heading">
      <h2 id="start-over-heading">${words["form-start-over-heading"]}</h2>
      <p>${words["form-start-over-about"]}</p>
      <div class="actions">
        <button type="button" class="button button-secondary" @click=${() => dialog("start-over")?.close()}>${words["form-start-over-no"]}</button>
        <button type="button" class="button button-primary" @click=${cleared}>${words["form-start-over-yes"]}</button>
      </div>
    </dialog>
    <dialog id="idle" aria-labelledby="idle-heading" @close=${actions.stay}>
      <h2 id="idle-heading">${words["idle-heading"]}</h2>
      <p>${words["idle-about"]}</p>
      <div class="actions">
        <button type="button" class="button button-primary" @click=${() => dialog("idle")?.close()}>${words["idle-stay"]}</button>
        <button type="button" class="button button-secondary" @click=${actions.clear}>${words["idle-clear"]}</button>
      </div>
    </dialog>
  `;
}

/** Opens or closes what the state says is asked; a dialog only takes the focus when it is opened by a call. */
export function showIdle(isIdle: boolean): void {
  const asking = dialog("idle");
  if (asking === undefined || asking.open === isIdle) return;
  if (isIdle) asking.showModal();
  else asking.close();
}

function dialog(id: string): HTMLDialogElement | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLDialogElement ? found : undefined;
}
