// The questions of one step, wherever the step is shown.

import { html, noChange, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { withEntry, withoutItsEntry } from "../questions/answer.ts";
import { type Asked, askedOfEntry, entriesOf, isList } from "../questions/asked.ts";
import type { List, Step } from "../questions/model.ts";
import { told } from "../state/path.ts";
import type { Context } from "./context.ts";
import { faultAt, idOf, reach } from "./faults.ts";
import { field } from "./field.ts";

export function questions(context: Context, step: Step): TemplateResult {
  const relevant = step.items.filter((item) => item.when?.(context.state.case, "") ?? true);
  const shown = (isRare: boolean): unknown =>
    repeat(
      relevant.filter((item) => (item.rare ?? false) === isRare),
      (item) => (isList(item) ? item.list : item.path),
      (item) => (isList(item) ? list(context, step, item) : field(context, { question: item, path: item.path, step: step.id })),
    );
  const rare = relevant.flatMap((item) => (item.rare !== true ? [] : [isList(item) ? item.list : item.path]));
  return html`${shown(false)} ${more(context, rare, shown(true))}`;
}

/** What applies to few: behind a click, unless something of it was told or is wrong. It never closes by itself. */
function more(context: Context, paths: readonly string[], shown: unknown): TemplateResult | typeof nothing {
  if (paths.length === 0) return nothing;
  const isUsed = paths.some((path) => told(context.state.case, path) !== undefined || faultAt(context, path) !== undefined);
  return html`
    <details class="more" .open=${isUsed ? true : noChange}>
      <summary>${context.state.language.words["form-more"]}</summary>
      ${shown}
    </details>
  `;
}

function list(context: Context, step: Step, list: List): TemplateResult {
  const { state, actions } = context;
  const { words } = state.language;
  const places = entriesOf(state.case, list);
  const { buttons } = list;
  const addId = `${step.id}-${idOf(list.list)}-add`;
  const add = (): void => {
    actions.change((question) => withEntry(question, list));
    reachFirst(step, list, places.length);
  };
  const remove = (index: number): void => {
    actions.change((question) => withoutItsEntry(question, list, index));
    // What had the focus is gone: the entry before takes it, or the button that adds one.
    if (index > 0) reachFirst(step, list, index - 1);
    else document.getElementById(addId)?.focus();
  };
  const isAlone = list.least === 1 && places.length === 1;
  const entry = (index: number): TemplateResult | typeof nothing => {
    const asked = askedOfEntry(state.case, step, list, index);
    if (asked.length === 0) return nothing;
    const inner = html`${usual(context, asked)} ${more(context, pathsOf(asked), rarely(context, asked))}`;
    // One job alone needs no number.
    if (isAlone) return html`<div id=${entryId(step, list, index)}>${inner}</div>`;
    return html`
      <fieldset class="entry" id=${entryId(step, list, index)}>
        <legend class="h4">${words[list.entry]({ number: index + 1 })}</legend>
        ${inner}
        ${buttons === undefined
          ? nothing
          : html`<button type="button" class="button button-tertiary" @click=${() => remove(index)}>${words[buttons.remove]({ number: index + 1 })}</button>`}
      </fieldset>
    `;
  };
  return html`
    ${places.map(entry)}
    ${buttons === undefined
      ? nothing
      : html`<p><button type="button" class="button button-secondary" id=${addId} @click=${add}>${words[buttons.add]}</button></p>`}
  `;
}

function usual(context: Context, asked: readonly Asked[]): unknown {
  return fields(context, asked.filter(({ question }) => question.rare !== true));
}

function rarely(context: Context, asked: readonly Asked[]): unknown {
  return fields(context, asked.filter(({ question }) => question.rare === true));
}

/** Each keeps its own place on the page when another comes or goes: the focus is in one of them. */
function fields(context: Context, asked: readonly Asked[]): unknown {
  return repeat(asked, ({ path }) => path, (each) => field(context, each));
}

function pathsOf(asked: readonly Asked[]): readonly string[] {
  return asked.filter(({ question }) => question.rare === true).map(({ path }) => path);
}

function entryId(step: Step, { list }: List, index: number): string {
  return `${step.id}-${idOf(list)}-${index}`;
}

function reachFirst(step: Step, list: List, index: number): void {
  const first = document.getElementById(entryId(step, list, index))?.querySelector("input, select");
  if (first?.id !== undefined) reach(first.id);
}
