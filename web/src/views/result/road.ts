// The road to the employment requirement, where the case tells of work so far.

import { html, nothing, type TemplateResult } from "lit-html";
import type { RoadExplanation } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";
import { list } from "./list.ts";
import { month } from "./month.ts";

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

/** The hours so far by how sure they are: in numbers, since a bar would need them beside it anyway. */
function bar(context: Context, { bar: parts, goal }: RoadExplanation): TemplateResult {
  const { words, said } = context.state.language;
  const line = (label: string, hours: string): TemplateResult => html`<div><dt>${label}</dt><dd>${shown(context, "hours", hours)}</dd></div>`;
  return html`<dl class="hours-so-far">${parts.map(({ label, hours }) => line(said(label), hours))} ${line(words["result-road-goal"], goal)}</dl>`;
}
