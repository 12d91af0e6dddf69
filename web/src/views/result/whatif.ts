// Other hours and another pay, tried at once: a slider for those who drag, a number for those who know, and two buttons
// for those who can do neither well. All three are the same fact of the case, which the form above shows too.

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Case } from "../../generated/schema.ts";
import { told, withFact } from "../../state/path.ts";
import { type Context, shown } from "../context.ts";

interface Control {
  readonly name: "hours" | "wage";
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly spoken: (value: string) => string;
}

export function whatIf(context: Context): TemplateResult | typeof nothing {
  const { words } = context.state.language;
  const controls: readonly Control[] = [
    {
      name: "hours",
      least: 0.5,
      most: 37,
      // Shifts are agreed in halves of an hour; a quarter would only make the slider twice as hard to hit.
      step: 0.5,
      label: words["whatif-hours"],
      less: words["whatif-hours-less"],
      more: words["whatif-hours-more"],
      spoken: (value) => words["whatif-hours-value"]({ hours: shown(context, "hours", value) }),
    },
    {
      name: "wage",
      least: 50,
      most: 300,
      // What two advertised jobs differ by; one krone an hour changes a small job by less than what anybody plans with.
      step: 5,
      label: words["whatif-wage"],
      less: words["whatif-wage-less"],
      more: words["whatif-wage-more"],
      spoken: (value) => words["whatif-wage-value"]({ amount: shown(context, "kroner", value) }),
    },
  ];
  const varied = controls.filter(({ name }) => isTold(context.state.case, name));
  if (varied.length === 0) return nothing;
  return html`
    <div class="what-if not-printed" role="group" aria-labelledby="what-if-heading">
      <h3 id="what-if-heading">${words["whatif-heading"]}</h3>
      ${varied.map((control) => drawnControl(context, control))}
    </div>
  `;
}

/** What a job is paid in another way is not one to vary here. A number that is only half typed is one all the same. */
function isTold(question: Case, name: Control["name"]): boolean {
  const [hours, wage, paidMonthly] = ["hours", "wage", "monthly_pay"].map((fact) => told(question, `applicant.jobs[0].${fact}`));
  return (hours !== undefined || wage !== undefined) && (name === "hours" || paidMonthly === undefined);
}

function drawnControl(context: Context, control: Control): TemplateResult {
  const { state, engine, actions } = context;
  const path = `applicant.jobs[0].${control.name}`;
  const typed = `${told(state.case, path) ?? ""}`;
  const plain = engine.plainNumber(typed);
  const { name, least, step, label } = control;
  const value = plain === "" ? least : Number(plain);
  const spoken = plain === "" ? "–" : control.spoken(plain);
  // Whoever earns more than the slider shows keeps the pay that was told.
  const most = Math.max(control.most, Math.ceil(value / step) * step);
  const change = (text: string): void => actions.change((question) => withFact(question, path, text.trim() === "" ? undefined : text));
  const go = (to: number): void => change(written(context, Math.min(most, Math.max(least, to))));
  // From between two steps to the next one, so that the numbers get rounder and not stranger.
  const up = (Math.floor(value / step) + 1) * step;
  const down = (Math.ceil(value / step) - 1) * step;
  const id = `what-if-${name}`;
  return html`
    <div class="what-if-control">
      <label class="form-label" for=${id}>${label}</label>
      <div class="what-if-row">
        <button type="button" class="button button-secondary" aria-label=${control.less} ?disabled=${value <= least} @click=${() => go(down)}>−</button>
        <input
          class="form-input number"
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${plain === "" && typed !== "" ? "true" : nothing}
          .value=${live(typed)}
          @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
        />
        <button type="button" class="button button-secondary" aria-label=${control.more} ?disabled=${value >= most} @click=${() => go(up)}>+</button>
        <input
          class="what-if-slider"
          type="range"
          aria-label=${label}
          aria-valuetext=${spoken}
          min=${`${least}`}
          max=${`${most}`}
          step=${`${step}`}
          .value=${live(`${value}`)}
          @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      <p class="form-hint">${spoken}</p>
    </div>
  `;
}

/** As people write it in this language; the calculator reads both. */
function written({ state }: Context, value: number): string {
  return state.language.engine === "da" ? `${value}`.replace(".", ",") : `${value}`;
}
