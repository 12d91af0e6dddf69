// Amounts side by side, as the calculator puts them in rows: they add up, so nothing is computed here. On a telephone
// each row's name stands above its amounts; the roles are written out, since a table that is laid out so may lose them.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Row } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";

export interface Titles {
  readonly caption: string;
  readonly columns: readonly [string, string, string];
}

export function month(context: Context, rows: readonly Row[], { caption, columns }: Titles): TemplateResult | typeof nothing {
  const { words, said } = context.state.language;
  const amount = (value: string): TemplateResult => html`<td role="cell">${shown(context, "kroner", value)}</td>`;
  if (rows.length === 0) return nothing;
  return html`
    <div class="scrollable" tabindex="0" role="region" aria-label=${caption}>
      <table class="table table--borderless amounts stacked" role="table">
        <caption class="sr-only">${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words["result-column-line"]}</th>
            ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            (row) => html`
              <tr role="row" class=${row.total ? "total" : ""}>
                <th scope="row" role="rowheader">${said(row.label)}</th>
                ${amount(row.now)} ${amount(row.with_job)} ${amount(row.difference)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
