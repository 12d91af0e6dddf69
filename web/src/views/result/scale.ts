// From hours and kroner to places in a drawing. Numbers become binary here and nowhere else: for a picture that is fine
// enough, and what is shown as text comes from the calculator.

export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** `low` and `high` at the two ends; ticks at round numbers between them, at most about so `many`. */
export function scale(low: number, high: number, start: number, end: number, many: number): Scale {
  const step = roundStep((high - low) / many);
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  const length = high === low ? 1 : high - low;
  return { at: (value) => Math.round((start + ((value - low) / length) * (end - start)) * 10) / 10, ticks };
}

/** The least of 1, 2, 5, 10, 20, … that is no less. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? power;
}
