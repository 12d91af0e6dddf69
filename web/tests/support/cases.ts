// People whose answers the tests look at, from the one with least to say to the one with most.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../../src/generated/schema.ts";
import { WEB } from "./site.ts";

export const ALONE: Case = { month: "2026-03", applicant: { rate: "mindstesats", jobs: [{ hours: "8", wage: "150" }] } };

export const COUPLE: Case = {
  month: "2026-03",
  family: "married",
  children: [{ age: 4 }, { age: 9 }],
  applicant: { rate: "grundsats", jobs: [{ hours: "12", wage: "145", pension_percent: "4" }] },
  partner: { rate: "mindstesats" },
};

/** Work of every kind so far, on the way to the employment requirement. */
export const ROAD = JSON.parse(readFileSync(join(WEB, "../tests/examples/road.json"), "utf8")) as Case;

/** A couple that both work and have told everything: two jobs, travel, other income, day care, a home, and the road so far. */
export const HOUSEHOLD: Case = {
  month: "2026-03",
  family: "married",
  municipality: 101,
  children: [{ age: 4, daycare_price: "3200" }, { age: 9 }, { age: 15 }],
  child_benefits: {},
  sibling_percent: "50",
  applicant: {
    age: 29,
    rate: "forhoejet_sats",
    church_member: true,
    jobs: [
      {
        hours: "14",
        wage: "145",
        pension_percent: "4",
        employer_pension_percent: "8",
        travel: { means: "car", km_a_day: "44", minutes_a_day: 70, shift_hours: "5" },
      },
      { hours: "4", wage: "160", planned: false },
    ],
    income: [{ amount: "500", kind: "anden_indtaegt" }],
  },
  partner: { age: 31, rate: "mindstesats", church_member: true, jobs: [{ hours: "10", wage: "150", planned: false, pension_percent: "4" }] },
  home: { rent: "9800", m2: 95, heating: "beside_rent", hot_water_in_rent: true },
  road: {
    history: [
      { first: "2016-09", last: "2017-08", hours_a_week: "11", proof: "proven" },
      { month: "2024-05", hours: "160.33", proof: "proven" },
      { month: "2025-10", income: "6933.50" },
      { first_day: "2025-01-06", last_day: "2025-03-30", hours_a_week: "15", work: "loentilskud" },
    ],
    plan: [{ hours_a_week: "14" }],
    stays: [{ first_day: "2015-08-20", last_day: "2026-02-28", place: "realm" }],
    entry: { first_registered: "2015-08-20" },
    ceiling: "30",
    activities: { lessons: "9", preparation: "6" },
  },
};
