// The questions about work: the job that is considered, the way to it, and work so far.

import type { Case } from "../generated/schema.ts";
import { told } from "../state/path.ts";
import { isAsked } from "./facts.ts";
import { HOURS, KRONER, PERCENT, YES_NO_UNKNOWN, YES_UNLESS_TOLD } from "./kinds.ts";
import type { Step } from "./model.ts";

export const JOB: Step = {
  id: "step-job",
  heading: "step-job-heading",
  items: [
    {
      list: "applicant.jobs",
      entry: "form-job",
      least: 1,
      buttons: { add: "form-job-add", remove: "form-job-remove" },
      questions: [
        { path: "applicant.jobs[].hours", kind: HOURS, label: "form-hours", hint: "form-hours-hint" },
        {
          path: "applicant.jobs[].wage",
          kind: KRONER,
          label: "form-wage",
          hint: "form-wage-hint",
          when: (question, at) => isAsked(question, at, "wage", ["monthly_pay", "countable_wage"]),
        },
        {
          path: "applicant.jobs[].monthly_pay",
          kind: KRONER,
          label: "form-monthly-pay",
          hint: "form-monthly-pay-hint",
          rare: true,
          when: (question, at) => isAsked(question, at, "monthly_pay", ["wage", "countable_wage"]),
        },
        {
          path: "applicant.jobs[].countable_wage",
          kind: KRONER,
          label: "form-countable",
          hint: "form-countable-hint",
          rare: true,
          when: (question, at) => isAsked(question, at, "countable_wage", ["wage", "monthly_pay"]),
        },
        { path: "applicant.jobs[].planned", kind: { is: "choice", choices: [{ value: true, label: "form-planned-yes" }, { value: false, label: "form-planned-no" }], usual: true }, label: "form-planned", hint: "form-planned-hint", rare: true },
        { path: "applicant.jobs[].fixed", kind: YES_UNLESS_TOLD, label: "form-fixed", rare: true },
        { path: "applicant.jobs[].holiday_pay", kind: YES_NO_UNKNOWN, label: "form-holiday-pay", hint: "form-holiday-pay-hint", rare: true },
        { path: "applicant.jobs[].pension_percent", kind: PERCENT, label: "form-pension", hint: "form-pension-hint", rare: true },
        { path: "applicant.jobs[].employer_pension_percent", kind: PERCENT, label: "form-employer-pension", rare: true },
        {
          path: "applicant.jobs[].paid_every",
          kind: {
            is: "choice",
            choices: [
              { value: "month", label: "form-paid-month" },
              { value: "fortnight", label: "form-paid-fortnight" },
              { value: "week", label: "form-paid-week" },
              { value: "day_labour", label: "form-paid-day-labour" },
            ],
            usual: "month",
          },
          label: "form-paid-every",
          rare: true,
        },
        {
          path: "applicant.jobs[].frikort",
          kind: YES_NO_UNKNOWN,
          label: "form-frikort",
          rare: true,
          when: (question) => told(question, "applicant.frikort_used") !== undefined,
        },
      ],
    },
  ],
};

export const TRAVEL: Step = {
  id: "step-travel",
  heading: "step-travel-heading",
  lead: "step-travel-lead",
  skipped: "step-travel-skipped",
  items: [
    {
      list: "applicant.jobs",
      entry: "form-job",
      least: 1,
      questions: [
        {
          path: "applicant.jobs[].travel.means",
          kind: {
            is: "choice",
            choices: [
              { value: "bicycle", label: "form-means-bicycle" },
              { value: "car", label: "form-means-car" },
              { value: "public", label: "form-means-public" },
            ],
            unset: "form-means-own",
          },
          label: "form-means",
          why: "form-means-why",
        },
        {
          path: "applicant.jobs[].travel.cost_per_day",
          kind: KRONER,
          label: "form-travel-cost",
          hint: "form-travel-cost-hint",
          when: (question, at) => isAsked(question, at, "travel.cost_per_day", ["travel.means", "travel.monthly_pass"]),
        },
        {
          path: "applicant.jobs[].travel.monthly_pass",
          kind: KRONER,
          label: "form-travel-pass",
          hint: "form-travel-pass-hint",
          when: (question, at) => isAsked(question, at, "travel.monthly_pass", ["travel.means", "travel.cost_per_day"]),
        },
        {
          path: "applicant.jobs[].travel.days_a_week",
          kind: { is: "typed", unit: "form-unit-days" },
          label: "form-travel-days",
          when: (question, at) => isAsked(question, at, "travel.days_a_week", ["travel.shift_hours"]),
        },
        { path: "applicant.jobs[].travel.km_a_day", kind: { is: "typed", unit: "form-unit-km" }, label: "form-travel-km", hint: "form-travel-km-hint", why: "form-travel-km-why" },
        { path: "applicant.jobs[].travel.minutes_a_day", kind: { is: "typed", unit: "form-unit-minutes", whole: true }, label: "form-travel-minutes", hint: "form-travel-minutes-hint" },
        {
          path: "applicant.jobs[].travel.shift_hours",
          kind: HOURS,
          label: "form-travel-shift",
          hint: "form-travel-shift-hint",
          rare: true,
          when: (question, at) => isAsked(question, at, "travel.shift_hours", ["travel.days_a_week"]),
        },
        { path: "applicant.jobs[].travel.refunded", kind: YES_NO_UNKNOWN, label: "form-travel-refunded", hint: "form-travel-refunded-hint", rare: true },
      ],
    },
  ],
};

export const ROAD: Step = {
  id: "step-road",
  heading: "step-road-heading",
  lead: "step-road-lead",
  skipped: "step-road-skipped",
  items: [
    {
      list: "road.history",
      entry: "form-work",
      least: 0,
      buttons: { add: "form-work-add", remove: "form-work-remove" },
      questions: [
        {
          path: "road.history[].hours_a_week",
          kind: HOURS,
          label: "form-work-hours",
          hint: "form-work-hours-hint",
          when: (question, at) => isAsked(question, at, "hours_a_week", ["in_all", "month", "hours", "income"]),
        },
        { path: "road.history[].first", kind: { is: "month" }, label: "form-work-first", hint: "form-work-month-hint", when: isByTheWeek },
        { path: "road.history[].last", kind: { is: "month" }, label: "form-work-last", hint: "form-work-month-hint", when: isByTheWeek },
        {
          path: "road.history[].in_all",
          kind: HOURS,
          label: "form-work-in-all",
          hint: "form-work-in-all-hint",
          when: (question, at) => isAsked(question, at, "in_all", ["hours_a_week", "first", "last", "month", "hours", "income"]),
        },
        { path: "road.history[].month", kind: { is: "month" }, label: "form-work-month", hint: "form-work-month-hint", rare: true, when: isOfOneMonth },
        {
          path: "road.history[].hours",
          kind: HOURS,
          label: "form-work-month-hours",
          name: "form-work-hours",
          rare: true,
          when: (question, at) => isOfOneMonth(question, at) && isAsked(question, at, "hours", ["income"]),
        },
        {
          path: "road.history[].income",
          kind: KRONER,
          label: "form-work-income",
          rare: true,
          when: (question, at) => isOfOneMonth(question, at) && isAsked(question, at, "income", ["hours"]),
        },
        {
          path: "road.history[].work",
          kind: {
            is: "choice",
            choices: [
              { value: "ordinaer", label: "form-work-ordinary" },
              { value: "uden_fast_tid", label: "form-work-no-fixed-hours" },
              { value: "selvstaendig", label: "form-work-self-employed" },
              { value: "socialt_frikort", label: "form-work-frikort" },
              { value: "betalt_fravaer", label: "form-work-paid-leave" },
              { value: "loentilskud", label: "form-work-subsidy" },
              { value: "virksomhedspraktik", label: "form-work-internship" },
              { value: "nytteindsats", label: "form-work-nytteindsats" },
              { value: "fleksjob", label: "form-work-fleksjob" },
              { value: "igu", label: "form-work-igu" },
              { value: "undervisning", label: "form-work-lessons" },
              { value: "eu_eoes", label: "form-work-eu" },
              { value: "udlandet", label: "form-work-abroad" },
              { value: "sort_arbejde", label: "form-work-undeclared" },
              { value: "ukendt", label: "form-work-unknown" },
            ],
            usual: "ordinaer",
          },
          label: "form-work-kind",
        },
        {
          path: "road.history[].proof",
          kind: { is: "choice", choices: [{ value: "proven", label: "form-yes" }, { value: "claimed", label: "form-no" }], usual: "claimed" },
          label: "form-work-proof",
        },
      ],
    },
    { path: "road.recognised", kind: YES_NO_UNKNOWN, label: "form-recognised", hint: "form-recognised-hint", rare: true },
    { path: "road.by", kind: { is: "month" }, label: "form-by", hint: "form-work-month-hint", rare: true },
    { path: "road.born", kind: { is: "month" }, label: "form-born-month", hint: "form-born-month-hint", rare: true },
    { path: "road.entry.born_in_realm", kind: YES_NO_UNKNOWN, label: "form-entry-born", rare: true },
    { path: "road.entry.first_registered", kind: { is: "day" }, label: "form-entry-registered", hint: "form-entry-registered-hint", rare: true },
    { path: "road.entry.registered_again", kind: { is: "day" }, label: "form-entry-again", hint: "form-entry-again-hint", rare: true },
    { path: "road.entry.adopted_as_minor", kind: YES_NO_UNKNOWN, label: "form-entry-adopted", rare: true },
    { path: "road.entry.born_to_resident_parent", kind: YES_NO_UNKNOWN, label: "form-entry-parent", hint: "form-entry-parent-hint", rare: true },
    { path: "road.entry.eu_right", kind: YES_NO_UNKNOWN, label: "form-entry-eu", rare: true },
    { path: "road.entry.pension", kind: YES_NO_UNKNOWN, label: "form-entry-pension", rare: true },
    { path: "road.ukraine", kind: YES_NO_UNKNOWN, label: "form-ukraine", rare: true },
    {
      list: "road.stays",
      entry: "form-stay",
      least: 0,
      rare: true,
      buttons: { add: "form-stay-add", remove: "form-stay-remove" },
      questions: [
        {
          path: "road.stays[].place",
          kind: {
            is: "choice",
            choices: [
              { value: "realm", label: "form-stay-realm" },
              { value: "abroad_home_kept", label: "form-stay-home-kept" },
              { value: "abroad_prevented", label: "form-stay-prevented" },
              { value: "abroad_posted", label: "form-stay-posted" },
              { value: "abroad", label: "form-stay-abroad" },
            ],
          },
          label: "form-stay-place",
          name: "form-stay-place-name",
        },
        { path: "road.stays[].first_day", kind: { is: "day" }, label: "form-stay-first" },
        { path: "road.stays[].last_day", kind: { is: "day" }, label: "form-stay-last" },
      ],
    },
    {
      list: "road.quarantines",
      entry: "form-quarantine",
      least: 0,
      rare: true,
      buttons: { add: "form-quarantine-add", remove: "form-quarantine-remove" },
      questions: [{ path: "road.quarantines[].first_day", kind: { is: "day" }, label: "form-quarantine-first" }],
    },
    { path: "road.ceiling", kind: HOURS, label: "form-ceiling", hint: "form-ceiling-hint", rare: true },
    { path: "road.activities.wage_work", kind: HOURS, label: "form-activity-wage", rare: true },
    { path: "road.activities.offers", kind: HOURS, label: "form-activity-offers", rare: true },
    { path: "road.activities.lessons", kind: HOURS, label: "form-activity-lessons", rare: true },
    { path: "road.activities.talks", kind: HOURS, label: "form-activity-talks", rare: true },
    { path: "road.activities.preparation", kind: HOURS, label: "form-activity-preparation", rare: true },
    { path: "road.activities.transport", kind: HOURS, label: "form-activity-transport", rare: true },
  ],
};

/** Work so far is told in one of three ways: from month to month, in all, or for one month. */
function isByTheWeek(question: Case, at: string): boolean {
  return ["in_all", "month", "hours", "income"].every((fact) => told(question, `${at}.${fact}`) === undefined);
}

function isOfOneMonth(question: Case, at: string): boolean {
  return ["hours_a_week", "first", "last", "in_all"].every((fact) => told(question, `${at}.${fact}`) === undefined);
}
