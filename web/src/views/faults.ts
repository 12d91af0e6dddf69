// What is wrong with the answers: all of it at once, each fault linked to its field. A fault waits until the person has
// left its field, and what is missing waits until the person wants to go on: nobody is told off while still writing.

import { html, nothing, type TemplateResult } from "lit-html";
import { isRefused } from "../engine.ts";
import type { RefusedField } from "../generated/schema.ts";
import { type Asked, asked } from "../questions/asked.ts";
import type { StepId } from "../questions/model.ts";
import type { State } from "../state/store.ts";
import type { Context } from "./context.ts";

/** A fault at its question; none where the page asks no such thing. */
export interface PlacedFault {
  readonly text: string;
  readonly at: Asked | undefined;
}

const RATES: readonly string[] = ["applicant.rate", "partner.rate"];

type Told = Pick<Context, "told" | "state">;

export function idOf(path: string): string {
  return path.replace(/[^a-z0-9_]+/g, "-");
}

/** The faults that can be said by now. */
export function faultsOf({ told, state }: Told): readonly PlacedFault[] {
  return placed({ told, state })
    .filter(({ fault, at }) => isDue(state, fault, at))
    .map(({ fault, at }) => ({ text: ownWords(state, fault) ?? fault.text, at }));
}

/** Whoever does not know the rate is asked something else instead; the calculator cannot know what stands below. */
function ownWords({ language }: State, { field, given }: RefusedField): string | undefined {
  return given === "" && RATES.includes(field) ? language.words["form-rate-missing"] : undefined;
}

/** What still has to be told before there is an answer, and has not been said as a fault. */
export function missingIn({ told, state }: Told): readonly Asked[] {
  const missing = placed({ told, state }).filter(({ fault, at }) => fault.given === "" && !isDue(state, fault, at));
  return missing.flatMap(({ at }) => (at === undefined ? [] : [at]));
}

/** Whether something is wrong with the answers to a step, due or not. */
export function isWrong(context: Told, step: StepId): boolean {
  return placed(context).some(({ at }) => at?.step === step);
}

export function faultAt(context: Context, path: string): string | undefined {
  return faultsOf(context).find(({ at }) => at?.path === path)?.text;
}

/** The faults that are due, of a step or of the whole case. */
export function summary(context: Context, step?: StepId): TemplateResult | typeof nothing {
  const faults = faultsOf(context).filter(({ at }) => step === undefined || at?.step === step);
  if (faults.length === 0) return nothing;
  const { said, words } = context.state.language;
  const line = ({ text, at }: PlacedFault): TemplateResult => html`<li>${at === undefined ? said(text) : linkTo(context, at, said(text))}</li>`;
  return html`
    <div class="alert alert-error" role="alert" id="faults" tabindex="-1">
      <div class="alert-body">
        <p class="alert-text">${words["form-faults"]}</p>
        <ul>
          ${faults.map(line)}
        </ul>
      </div>
    </div>
  `;
}

/** A link to a question, on whichever page it is asked. */
export function linkTo({ state, actions }: Context, { path, step }: Asked, text: unknown): TemplateResult {
  const id = idOf(path);
  const isHere = state.view === step || state.view === "one-page";
  const follow = (event: Event): void => {
    event.preventDefault();
    // A field of this page is reached without a trace in the address, which names pages and cases.
    if (isHere) reach(id);
    else actions.go(step, id);
  };
  return html`<a href="#${isHere ? id : step}" @click=${follow}>${text}</a>`;
}

/** Moves to a field, out of whatever hides it. */
export function reach(id: string): void {
  const field = document.getElementById(id);
  field?.closest("details")?.setAttribute("open", "");
  // Of a group of choices it is the chosen one that the keyboard moves from.
  const within = field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector("input");
  (within ?? field)?.focus();
}

function placed({ told, state }: Told): readonly { readonly fault: RefusedField; readonly at: Asked | undefined }[] {
  if (!isRefused(told)) return [];
  const all = asked(state.case);
  return told.faults.map((fault) => ({ fault, at: placeOf(fault, all) }));
}

/**
 * The question of a field. What is wrong with a whole entry of a list stands at the entry's first question, and so does
 * what is missing in it where that could be told in a rarer way.
 */
function placeOf({ field, given }: RefusedField, all: readonly Asked[]): Asked | undefined {
  const entry = field.slice(0, field.lastIndexOf("]") + 1);
  const first = entry === "" ? undefined : all.find(({ path }) => path.startsWith(`${entry}.`));
  const exact = all.find(({ path }) => path === field);
  const isRarer = given === "" && exact?.question.rare === true && first?.question.rare !== true;
  return isRarer ? (first ?? exact) : (exact ?? first);
}

function isDue({ view, left, passed }: State, { given }: RefusedField, at: Asked | undefined): boolean {
  if (at === undefined || view === "result" || view === "check" || passed.has(at.step)) return true;
  return given !== "" && left.has(at.path);
}
