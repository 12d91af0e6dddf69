// How questions are answered, where many are answered in the same way.

import type { Choice, Kind } from "./model.ts";

export const KRONER: Kind = { is: "typed", unit: "form-unit-kroner" };
export const HOURS: Kind = { is: "typed", unit: "form-unit-hours" };
export const PERCENT: Kind = { is: "typed", unit: "form-unit-percent" };
export const WHOLE: Kind = { is: "typed", whole: true };
const YES: Choice = { value: true, label: "form-yes" };
const NO: Choice = { value: false, label: "form-no" };
export const YES_NO = { is: "choice", choices: [YES, NO] } as const satisfies Kind;
export const YES_NO_UNKNOWN: Kind = { is: "choice", choices: [YES, NO], unset: "form-not-told" };
export const YES_UNLESS_TOLD: Kind = { ...YES_NO, usual: true };
export const UPKEEP: Kind = {
  is: "choice",
  choices: [
    { value: "none", label: "form-upkeep-none" },
    { value: "part", label: "form-upkeep-part" },
    { value: "full", label: "form-upkeep-full" },
  ],
  usual: "none",
};
