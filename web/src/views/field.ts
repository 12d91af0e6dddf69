// One question: its label, its hint, why it is asked, the fault where there is one, and what it is answered with.

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { answered } from "../questions/answer.ts";
import type { Asked } from "../questions/asked.ts";
import type { Choice, Kind } from "../questions/model.ts";
import { told } from "../state/path.ts";
import { type Context, shown } from "./context.ts";
import { faultAt, idOf } from "./faults.ts";

/** More choices than these are easier to find in a list that opens. */
const MOST_RADIOS = 5;

interface Option {
  readonly value: unknown;
  readonly label: string;
}

export function field(context: Context, asked: Asked): TemplateResult {
  const { kind } = asked.question;
  switch (kind.is) {
    case "typed":
      return typed(context, asked, kind);
    case "month":
    case "day":
      return dated(context, asked, kind.is === "day" ? "date" : "month");
    default: {
      const options = optionsOf(context, asked);
      return kind.is === "choice" && options.length <= MOST_RADIOS ? radios(context, asked, options) : select(context, asked, options);
    }
  }
}

/** The answer as a person reads it; nothing where none was given. */
export function answerOf(context: Context, asked: Asked): string | undefined {
  const { kind } = asked.question;
  const value = told(context.state.case, asked.path);
  const { words } = context.state.language;
  switch (kind.is) {
    case "typed":
      return value === undefined ? undefined : `${value}${kind.unit === undefined ? "" : ` ${words[kind.unit]}`}`;
    case "month":
    case "day":
      return typeof value === "string" ? dateShown(context, kind.is, value) : undefined;
    default:
      return optionsOf(context, asked).find((option) => option.value !== undefined && option.value === chosen(kind, value))?.label;
  }
}

/** A half-written date is shown as it was written. */
function dateShown(context: Context, kind: "month" | "day", value: string): string {
  return shown(context, kind, value) || value;
}

function typed(context: Context, asked: Asked, { unit, whole }: Extract<Kind, { is: "typed" }>): TemplateResult {
  const { words } = context.state.language;
  const id = idOf(asked.path);
  return labelled(context, asked, html`
    <div class=${unit === undefined ? "" : "form-input-wrapper form-input-wrapper--suffix"}>
      <input
        class="form-input number"
        id=${id}
        type="text"
        inputmode=${whole === true ? "numeric" : "decimal"}
        autocomplete="off"
        .value=${live(textOf(context, asked))}
        aria-describedby=${describedBy(context, asked, unit === undefined ? [] : [`${id}-unit`])}
        aria-invalid=${faultAt(context, asked.path) === undefined ? nothing : "true"}
        @input=${(event: Event) => write(context, asked, (event.target as HTMLInputElement).value)}
      />
      ${unit === undefined ? nothing : html`<span class="form-input-suffix" id="${id}-unit">${words[unit]}</span>`}
    </div>
  `);
}

/** Browsers without a picker of months let people write: `2024-03`. */
function dated(context: Context, asked: Asked, type: "month" | "date"): TemplateResult {
  return labelled(context, asked, html`
    <input
      class="form-input number"
      id=${idOf(asked.path)}
      type=${type}
      autocomplete="off"
      .value=${live(textOf(context, asked))}
      aria-describedby=${describedBy(context, asked)}
      aria-invalid=${faultAt(context, asked.path) === undefined ? nothing : "true"}
      @input=${(event: Event) => write(context, asked, (event.target as HTMLInputElement).value)}
    />
  `);
}

function select(context: Context, asked: Asked, options: readonly Option[]): TemplateResult {
  const now = chosen(asked.question.kind, told(context.state.case, asked.path));
  const choose = (event: Event): void => {
    const option = options[(event.target as HTMLSelectElement).selectedIndex];
    context.actions.change((question) => answered(question, asked.path, option?.value));
  };
  return labelled(context, asked, html`
    <select
      class="form-select"
      id=${idOf(asked.path)}
      aria-describedby=${describedBy(context, asked)}
      aria-invalid=${faultAt(context, asked.path) === undefined ? nothing : "true"}
      @change=${choose}
    >
      ${options.map(({ value, label }) => html`<option .selected=${live(value === now)}>${label}</option>`)}
    </select>
  `);
}

function radios(context: Context, asked: Asked, options: readonly Option[]): TemplateResult {
  const { words } = context.state.language;
  const id = idOf(asked.path);
  const now = chosen(asked.question.kind, told(context.state.case, asked.path));
  const fault = faultAt(context, asked.path);
  const radio = ({ value, label }: Option, index: number): TemplateResult => html`
    <div class="form-group-radio">
      <input
        class="form-radio"
        type="radio"
        id="${id}-${index}"
        name=${id}
        .checked=${live(value === now)}
        @change=${() => context.actions.change((question) => answered(question, asked.path, value))}
      />
      <label for="${id}-${index}">${label}</label>
    </div>
  `;
  return html`
    <fieldset
      class="form-group ${fault === undefined ? "" : "form-error"}"
      id=${id}
      aria-describedby=${describedBy(context, asked)}
      @focusout=${leaving(context, asked)}
    >
      <legend class="form-label">${words[asked.question.label]}</legend>
      ${beside(context, asked)} ${options.map(radio)} ${why(context, asked)}
    </fieldset>
  `;
}

function labelled(context: Context, asked: Asked, control: TemplateResult): TemplateResult {
  const fault = faultAt(context, asked.path);
  return html`
    <div class="form-group ${fault === undefined ? "" : "form-error"}" @focusout=${leaving(context, asked)}>
      <label class="form-label" for=${idOf(asked.path)}>${context.state.language.words[asked.question.label]}</label>
      ${beside(context, asked)} ${control} ${why(context, asked)}
    </div>
  `;
}

function beside(context: Context, { question, path }: Asked): TemplateResult {
  const { words, said } = context.state.language;
  const id = idOf(path);
  const fault = faultAt(context, path);
  return html`
    ${question.hint === undefined ? nothing : html`<span class="form-hint" id="${id}-hint">${words[question.hint]}</span>`}
    ${fault === undefined
      ? nothing
      : html`<span class="form-error-message" id="${id}-error"><span class="sr-only">${words["form-error"]}: </span>${said(fault)}</span>`}
  `;
}

function why({ state }: Context, { question }: Asked): TemplateResult | typeof nothing {
  const { words } = state.language;
  if (question.why === undefined) return nothing;
  return html`
    <details class="why">
      <summary>${words["form-why"]}<span class="sr-only">: ${words[question.label]}</span></summary>
      <p>${words[question.why]}</p>
    </details>
  `;
}

function describedBy(context: Context, { question, path }: Asked, more: readonly string[] = []): string | typeof nothing {
  const id = idOf(path);
  const hint = question.hint === undefined ? [] : [`${id}-hint`];
  const fault = faultAt(context, path) === undefined ? [] : [`${id}-error`];
  return [...hint, ...fault, ...more].join(" ") || nothing;
}

/** From one choice of a group to the next is not out of it. */
function leaving({ actions }: Context, { path }: Asked): (event: FocusEvent) => void {
  return ({ currentTarget, relatedTarget }) => {
    const isWithin = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isWithin) actions.leave(path);
  };
}

function write({ actions }: Context, { path }: Asked, text: string): void {
  actions.change((question) => answered(question, path, text.trim() === "" ? undefined : text));
}

function textOf({ state }: Context, { path }: Asked): string {
  const value = told(state.case, path);
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

function chosen(kind: Kind, value: unknown): unknown {
  return value ?? (kind.is === "choice" ? kind.usual : undefined);
}

function optionsOf(context: Context, asked: Asked): readonly Option[] {
  const { kind } = asked.question;
  const { words, said } = context.state.language;
  const unset = "unset" in kind && kind.unset !== undefined ? [{ value: undefined, label: words[kind.unset] }] : [];
  switch (kind.is) {
    case "choice": {
      const options = kind.choices.map(({ value, label }: Choice) => ({ value, label: words[label] }));
      return [...withTold(context, asked, options), ...unset];
    }
    case "offered-month":
      return withTold(context, asked, months(context).map((value) => ({ value, label: shown(context, "month", value) })));
    case "offered-municipality":
      return [...unset, ...withTold(context, asked, municipalities(context, asked, said))];
    default:
      return [];
  }
}

/** A file or a link may tell something else than the page offers: it is shown, so that it can be changed. */
function withTold({ state }: Context, { path }: Asked, options: readonly Option[]): readonly Option[] {
  const value = told(state.case, path);
  if (value === undefined || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: typeof value === "string" ? value : JSON.stringify(value) }];
}

/** By name; one that a file told by its number, or in small letters, is the same. */
function municipalities({ offered, state }: Context, { path }: Asked, said: (name: string) => string): readonly Option[] {
  const value = told(state.case, path);
  const written = `${value ?? ""}`.trim().toLowerCase();
  return offered.kommuner.map(({ code, name }) => ({
    value: written === `${code}` || written === name.toLowerCase() ? value : name,
    label: said(name),
  }));
}

/** Every month that has all figures, the newest first. */
function months({ offered }: Context): readonly string[] {
  return offered.months.flatMap(([first, last]) => monthsBetween(first, last)).reverse();
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [numbered(first), numbered(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, "0")}`;
  });
}

function numbered(month: string): number {
  const [year, number] = month.split("-").map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
}
