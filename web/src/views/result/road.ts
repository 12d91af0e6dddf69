// The road to the employment requirement, where the case tells of work so far.

import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { RoadExplanation } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";
import { list } from "./list.ts";
import { month } from "./month.ts";
import { scale } from "./scale.ts";

/** How the parts of the bar look: from the surest to the least sure, from black to white. */
const KINDS = ["road-proven", "road-told", "road-perhaps"] as const;
const WIDTH = 1000;

export function road(context: Context, told: RoadExplanation | null | undefined): TemplateResult | typeof nothing {
  if (told === null || told === undefined) return nothing;
  const { words, said } = context.state.language;
  return html`
    <h3>${words["result-road"]}</h3>
    <p class="lead-sentence">${said(told.answer)}</p>
    ${told.covered ? html`<div class="not-printed">${bar(context, told)}</div>` : nothing} ${list(context, told.points)}
    ${told.month_met.length === 0 && told.changes.length === 0
      ? nothing
      : html`<div class="not-printed">
          <h4>${words["result-road-met"]}</h4>
          ${month(context, told.month_met, {
            caption: words["result-road-met"],
            columns: [words["result-column-before"], words["result-column-after"], words["result-column-difference"]],
          })}
          ${list(context, told.changes)}
        </div>`}
  `;
}

/** The hours so far by how sure they are, on the way to those that are needed. The numbers below it say all of it. */
function bar(context: Context, { bar: parts, goal }: RoadExplanation): TemplateResult {
  const { words, said } = context.state.language;
  const line = (label: string, hours: string, kind: string): TemplateResult =>
    html`<div><dt><span class="road-key ${kind}"></span>${label}</dt><dd>${shown(context, "hours", hours)}</dd></div>`;
  return html`
    ${drawn(parts.map(({ hours }) => hours), goal)}
    <dl class="hours-so-far">${parts.map(({ label, hours }, place) => line(said(label), hours, KINDS[place] ?? ""))} ${line(words["result-road-goal"], goal, "")}</dl>
  `;
}

/** One part after the other, from nought to the goal, or further where there are more hours than are needed. */
function drawn(hours: readonly string[], goal: string): TemplateResult {
  const ends = hours.map((_, place) => hours.slice(0, place + 1).reduce((sum, part) => sum + Number(part), 0));
  const { at } = scale(0, Math.max(Number(goal), ...ends), 0, WIDTH, 1);
  return html`
    <svg class="road-bar" viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none" aria-hidden="true">
      ${ends.map((end, place) => {
        const from = at(ends[place - 1] ?? 0);
        return svg`<rect class=${KINDS[place] ?? ""} x=${from} width=${at(end) - from} height="24" />`;
      })}
      <line class="goal" x1=${at(Number(goal))} x2=${at(Number(goal))} y1="0" y2="24" />
    </svg>
  `;
}
