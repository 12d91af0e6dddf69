// The drawing: what is left over hours a week, and the help before tax. Lines are told apart by their dashes and by a
// name beside them, never by colour. Drawn twice, and the style shows the one that fits: the letters of a wide drawing
// would be too small on a telephone.

import { nothing, svg, type TemplateResult } from "lit-html";
import type { ExploredHours, ExploredPlace } from "../../generated/schema.ts";
import { type Context, shown } from "../context.ts";
import { roundStep, type Scale, scale } from "./scale.ts";

interface Shape {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** Room for the amounts at the scale. */
  readonly start: number;
  readonly ticks: number;
}

const SHAPES: readonly Shape[] = [
  { name: "wide", width: 720, height: 340, start: 76, ticks: 10 },
  { name: "narrow", width: 320, height: 300, start: 64, ticks: 4 },
];
const BELOW = 48;
const LINE_HEIGHT = 18;
/** Room for the name of the own point. */
const OWN_WIDTH = 64;
/** A turning point's number stands in a ring of this radius. */
const RING = 10;

/** Hours beyond full time are beyond the drawing. */
const MOST_HOURS = 37;

/** What the drawing shows, in words. */
export function about({ state }: Context, { own: place }: ExploredHours): string {
  const { words } = state.language;
  return isDrawn(place) ? `${words["chart-about"]} ${words["chart-about-own"]}` : words["chart-about"];
}

function isDrawn(place: ExploredPlace): boolean {
  return Number(place.hours) <= MOST_HOURS;
}

export function chart(context: Context, told: ExploredHours): readonly TemplateResult[] {
  return SHAPES.map((shape) => drawing(context, told, shape));
}

function drawing(context: Context, told: ExploredHours, shape: Shape): TemplateResult {
  const { words, said } = context.state.language;
  const { name, width, height, start } = shape;
  const amounts = told.line.flatMap((place) => [Number(place.left), Number(place.help)]);
  // Money is shown from nought: a difference then looks as large as it is.
  const step = roundStep((Math.max(...amounts, 1) - Math.min(...amounts, 0)) / 5);
  const [low, high] = [Math.floor(Math.min(...amounts, 0) / step) * step, Math.ceil(Math.max(...amounts, 1) / step) * step];
  const x = scale(0, MOST_HOURS, start, width - RING - 4, shape.ticks);
  const rows = staggered(told.turns.map((turn) => x.at(Number(turn.at.hours))));
  // Below the numbers there is room for the name of a line that ends at the top.
  const top = 2 * LINE_HEIGHT + 8 + (2 * RING + 2) * (Math.max(-1, ...rows) + 1);
  const y = scale(low, high, height - BELOW, top, 5);
  const ids = [`chart-title-${name}`, `chart-text-${name}`];
  // Hours go the same way in every language: said here, where no mirrored style turns it around. A word within it still
  // reads as its language does.
  return svg`
    <svg class=${name} viewBox="0 0 ${width} ${height}" direction="ltr" role="img" aria-labelledby=${ids.join(" ")}>
      <title id=${ids[0]}>${words["chart-heading"]}</title>
      <desc id=${ids[1]}>${about(context, told)} ${said(told.answer)}</desc>
      ${scales(context, x, y, shape)}
      ${told.turns.map((turn, place) => mark(x.at(Number(turn.at.hours)), y.at(Number(turn.at.left)), place + 1, LINE_HEIGHT + 4 + RING + (rows[place] ?? 0) * (2 * RING + 2)))}
      <path class="line help" d=${path(told.line, x, y, (place) => place.help)} />
      <path class="line left" d=${path(told.line, x, y, (place) => place.left)} />
      ${names(context, told.line, x, y)}
      ${own(context, told.own, x, y)}
    </svg>
  `;
}

function scales(context: Context, x: Scale, y: Scale, { width, height, start }: Shape): TemplateResult {
  const { words } = context.state.language;
  const end = width - RING - 4;
  return svg`
    <text class="axis" x="0" y=${LINE_HEIGHT - 4}>${words["chart-axis-kroner"]}</text>
    ${y.ticks.map((tick) => svg`
      <line class="grid" x1=${start} x2=${end} y1=${y.at(tick)} y2=${y.at(tick)} />
      <text class="axis" text-anchor="end" x=${start - 8} y=${y.at(tick) + 5}>${whole(context, tick)}</text>
    `)}
    ${x.ticks.map((tick) => svg`<text class="axis" text-anchor="middle" x=${x.at(tick)} y=${height - BELOW + 20}>${shown(context, "hours", `${tick}`)}</text>`)}
    <text class="axis" text-anchor="end" x=${end} y=${height - 6}>${words["chart-axis-hours"]}</text>
  `;
}

/** Whole kroner without their unit, which stands above the scale. */
function whole(context: Context, tick: number): string {
  return shown(context, "number", `${tick}`);
}

function path(line: readonly ExploredPlace[], x: Scale, y: Scale, amount: (place: ExploredPlace) => string): string {
  return line.map((place, index) => `${index === 0 ? "M" : "L"}${x.at(Number(place.hours))} ${y.at(Number(amount(place)))}`).join("");
}

/** The names stand at the ends of the lines, one above the other where the ends are close. */
function names(context: Context, line: readonly ExploredPlace[], x: Scale, y: Scale): TemplateResult | typeof nothing {
  const last = line.at(-1);
  if (last === undefined) return nothing;
  const { words } = context.state.language;
  const [left, help] = [y.at(Number(last.left)), y.at(Number(last.help))];
  const below = help > left && help - left < 2 * LINE_HEIGHT;
  const name = (text: string, height: number): TemplateResult =>
    svg`<text class="name" text-anchor="end" x=${x.at(MOST_HOURS)} y=${height}>${text}</text>`;
  return svg`${name(words["chart-left"], left - 10)} ${name(words["chart-help"], below ? help + LINE_HEIGHT : help - 8)}`;
}

/** The number of a turning point above the drawing, and a thin line down to where it is. */
function mark(x: number, y: number, number: number, height: number): TemplateResult {
  return svg`
    <line class="mark" x1=${x} x2=${x} y1=${height + RING} y2=${y} />
    <circle class="mark" cx=${x} cy=${height} r=${RING} />
    <text class="number" text-anchor="middle" x=${x} y=${height + 4.5}>${number}</text>
  `;
}

/** The row of each number, so that no two lie on each other. */
function staggered(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= 2 * RING + 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}

function own(context: Context, place: ExploredPlace, x: Scale, y: Scale): TemplateResult | typeof nothing {
  if (!isDrawn(place)) return nothing;
  const [across, up] = [x.at(Number(place.hours)), y.at(Number(place.left))];
  // Above the line on the side that it comes up from, where there is room.
  const before = across - x.at(0) > OWN_WIDTH;
  return svg`
    <circle class="own" cx=${across} cy=${up} r="7" />
    <text class="name" text-anchor=${before ? "end" : "start"} x=${before ? across - 4 : across} y=${up - (before ? 14 : 22)}>${context.state.language.words["chart-own"]}</text>
  `;
}
