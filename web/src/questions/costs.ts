// The questions about what goes out and what is paid toward it: tax, housing and day care.

import type { Case } from "../generated/schema.ts";
import { hasChildren, mayBeInDayCare } from "./facts.ts";
import { KRONER, PERCENT, UPKEEP, WHOLE, YES_NO_UNKNOWN } from "./kinds.ts";
import type { Step } from "./model.ts";

export const PLACE: Step = {
  id: "step-place",
  heading: "step-place-heading",
  lead: "step-place-lead",
  skipped: "step-place-skipped",
  items: [
    { path: "municipality", kind: { is: "offered-municipality", unset: "form-municipality-unknown" }, label: "form-municipality", name: "form-municipality-name" },
    { path: "applicant.church_member", kind: YES_NO_UNKNOWN, label: "form-church", hint: "form-church-hint" },
    { path: "small_island", kind: YES_NO_UNKNOWN, label: "form-small-island", hint: "form-small-island-hint", rare: true },
  ],
};

export const HOME: Step = {
  id: "step-home",
  heading: "step-home-heading",
  lead: "step-home-lead",
  skipped: "step-home-skipped",
  items: [
    { path: "home.rent", kind: KRONER, label: "form-rent", hint: "form-rent-hint", why: "form-rent-why" },
    { path: "home.m2", kind: { is: "typed", unit: "form-unit-m2", whole: true }, label: "form-m2", hint: "form-m2-hint" },
    {
      path: "home.heating",
      kind: {
        is: "choice",
        choices: [
          { value: "beside_rent", label: "form-heating-beside" },
          { value: "in_rent", label: "form-heating-in-rent" },
          { value: "other", label: "form-heating-other" },
        ],
        usual: "beside_rent",
      },
      label: "form-heating",
      when: hasHome,
    },
    {
      list: "children",
      entry: "form-child",
      least: 0,
      questions: [{ path: "children[].daycare_price", kind: KRONER, label: "form-daycare", hint: "form-daycare-hint", when: mayBeInDayCare }],
    },
    { path: "sibling_percent", kind: PERCENT, label: "form-sibling", hint: "form-sibling-hint", rare: true, when: hasChildren },
    { path: "home.hot_water_in_rent", kind: YES_NO_UNKNOWN, label: "form-hot-water", rare: true, when: hasHome },
    { path: "home.electricity_in_rent", kind: YES_NO_UNKNOWN, label: "form-electricity", rare: true, when: hasHome },
    { path: "home.water_beside_rent", kind: YES_NO_UNKNOWN, label: "form-water", rare: true, when: hasHome },
    { path: "home.drainage_beside_rent", kind: YES_NO_UNKNOWN, label: "form-drainage", rare: true, when: hasHome },
    { path: "home.painting", kind: UPKEEP, label: "form-painting", rare: true, when: hasHome },
    { path: "home.other_upkeep", kind: UPKEEP, label: "form-other-upkeep", rare: true, when: hasHome },
    { path: "home.household_wealth", kind: KRONER, label: "form-household-wealth", hint: "form-household-wealth-hint", rare: true, when: hasHome },
    { path: "home.disability_pension", kind: YES_NO_UNKNOWN, label: "form-disability-pension", rare: true, when: hasHome },
    {
      list: "home.other_adults",
      entry: "form-adult",
      least: 0,
      rare: true,
      when: hasHome,
      buttons: { add: "form-adult-add", remove: "form-adult-remove" },
      questions: [
        { path: "home.other_adults[].age", kind: WHOLE, label: "form-adult-age" },
        { path: "home.other_adults[].income", kind: KRONER, label: "form-adult-income", hint: "form-adult-income-hint" },
      ],
    },
  ],
};

function hasHome({ home }: Case): boolean {
  return home !== undefined;
}
