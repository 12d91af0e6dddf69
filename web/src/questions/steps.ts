// All questions, step by step.

import type { Case } from "../generated/schema.ts";
import { told } from "../state/path.ts";
import { hasChildren, isAsked, isBetween25And30, isCouple, isSingleParent, mayBeInDayCare, mayBeYoung, partnerHasRate } from "./facts.ts";
import type { Choice, Kind, Question, Step } from "./model.ts";

const KRONER: Kind = { is: "typed", unit: "form-unit-kroner" };
const HOURS: Kind = { is: "typed", unit: "form-unit-hours" };
const PERCENT: Kind = { is: "typed", unit: "form-unit-percent" };
const WHOLE: Kind = { is: "typed", whole: true };
const YES: Choice = { value: true, label: "form-yes" };
const NO: Choice = { value: false, label: "form-no" };
const YES_NO = { is: "choice", choices: [YES, NO] } as const satisfies Kind;
const YES_NO_UNKNOWN: Kind = { is: "choice", choices: [YES, NO], unset: "form-not-told" };
const YES_UNLESS_TOLD: Kind = { ...YES_NO, usual: true };
const UPKEEP: Kind = {
  is: "choice",
  choices: [
    { value: "none", label: "form-upkeep-none" },
    { value: "part", label: "form-upkeep-part" },
    { value: "full", label: "form-upkeep-full" },
  ],
  usual: "none",
};

/** What decides the rate of either adult. */
function rate(who: "applicant" | "partner", isNeeded: NonNullable<Question["when"]>): readonly Question[] {
  const isUnknown: NonNullable<Question["when"]> = (question, at) => isNeeded(question, at) && told(question, `${who}.rate`) === undefined;
  return [
    {
      path: `${who}.rate`,
      kind: {
        is: "choice",
        choices: [
          { value: "mindstesats", label: "form-rate-mindstesats" },
          { value: "grundsats", label: "form-rate-grundsats" },
          { value: "forhoejet_sats", label: "form-rate-forhoejet" },
          { value: "hjemmeboende", label: "form-rate-hjemmeboende" },
        ],
        unset: "form-rate-unknown",
      },
      label: who === "applicant" ? "form-rate" : "form-partner-rate",
      name: who === "applicant" ? "form-rate-name" : "form-partner-rate-name",
      hint: "form-rate-hint",
      why: "form-rate-why",
      when: isNeeded,
    },
    {
      path: `${who}.residence_met`,
      kind: YES_NO,
      label: who === "applicant" ? "form-residence" : "form-partner-residence",
      name: who === "applicant" ? "form-residence-name" : "form-partner-residence-name",
      hint: "form-residence-hint",
      why: "form-residence-why",
      when: isUnknown,
    },
    {
      path: `${who}.employment`,
      kind: {
        is: "choice",
        choices: [
          { value: "met", label: "form-employment-met" },
          { value: "not_met", label: "form-employment-not-met" },
          { value: "does_not_apply", label: "form-employment-does-not-apply" },
        ],
      },
      label: who === "applicant" ? "form-employment" : "form-partner-employment",
      name: who === "applicant" ? "form-employment-name" : "form-partner-employment-name",
      hint: "form-employment-hint",
      why: "form-employment-why",
      when: isUnknown,
    },
    {
      path: `${who}.worked_two_and_a_half_years`,
      kind: YES_NO_UNKNOWN,
      label: who === "applicant" ? "form-worked" : "form-partner-worked",
      hint: "form-worked-hint",
      when: (question, at) =>
        isUnknown(question, at) && isBetween25And30(question, who) && told(question, `${who}.employment`) !== "met",
    },
  ];
}

const YOU: Step = {
  id: "step-you",
  heading: "step-you-heading",
  items: [
    { path: "month", kind: { is: "offered-month" }, label: "form-month", name: "form-month-name", hint: "form-month-hint" },
    { path: "applicant.age", kind: WHOLE, label: "form-age", name: "form-age-name", hint: "form-age-hint", why: "form-age-why" },
    {
      path: "applicant.lives_with_parents",
      kind: YES_NO_UNKNOWN,
      label: "form-parents",
      when: (question) => told(question, "applicant.age") !== undefined && mayBeYoung(question, "applicant"),
    },
    {
      path: "family",
      kind: {
        is: "choice",
        choices: [
          { value: "single", label: "form-family-single" },
          { value: "married", label: "form-family-married" },
          { value: "cohabiting", label: "form-family-cohabiting" },
        ],
        unset: "form-not-told",
      },
      label: "form-family",
      why: "form-family-why",
    },
    {
      list: "children",
      entry: "form-child",
      least: 0,
      buttons: { add: "form-child-add", remove: "form-child-remove" },
      questions: [
        { path: "children[].age", kind: WHOLE, label: "form-child-age", hint: "form-child-age-hint" },
        { path: "children[].at_home", kind: YES_UNLESS_TOLD, label: "form-child-at-home" },
        { path: "children[].in_realm", kind: YES_UNLESS_TOLD, label: "form-child-in-realm", rare: true },
        {
          path: "children[].parent",
          kind: {
            is: "choice",
            choices: [
              { value: "both", label: "form-child-parent-both" },
              { value: "applicant", label: "form-child-parent-applicant" },
              { value: "partner", label: "form-child-parent-partner" },
            ],
            usual: "both",
          },
          label: "form-child-parent",
          when: isCouple,
        },
      ],
    },
    {
      path: "child_benefits.shared_custody",
      kind: YES_NO_UNKNOWN,
      label: "form-shared-custody",
      hint: "form-shared-custody-hint",
      when: isSingleParent,
    },
    { path: "extra_child_allowance", kind: YES_NO_UNKNOWN, label: "form-extra-allowance", hint: "form-extra-allowance-hint", rare: true, when: isSingleParent },
    { path: "extra_child_allowance_quarters", kind: WHOLE, label: "form-extra-quarters", hint: "form-extra-quarters-hint", rare: true, when: isSingleParent },
    { path: "child_benefits.share_percent", kind: PERCENT, label: "form-child-share", hint: "form-child-share-hint", rare: true, when: hasChildren },
  ],
};

const PARTNER: Step = {
  id: "step-partner",
  heading: "step-partner-heading",
  lead: "step-partner-lead",
  when: isCouple,
  items: [
    {
      path: "partner.support",
      kind: {
        is: "choice",
        choices: [
          { value: "kontanthjaelp", label: "form-support-kontanthjaelp" },
          { value: "work", label: "form-support-work" },
          { value: "public_benefit", label: "form-support-benefit" },
          { value: "no_help", label: "form-support-none" },
        ],
        usual: "kontanthjaelp",
      },
      label: "form-support",
      when: isCouple,
    },
    { path: "partner.benefit", kind: KRONER, label: "form-benefit", name: "form-benefit-name", hint: "form-before-tax", when: ({ partner }) => partner?.support === "public_benefit" },
    { path: "partner.age", kind: WHOLE, label: "form-partner-age", name: "form-partner-age-name", when: (question) => isCouple(question) && partnerHasRate(question) },
    ...rate("partner", (question) => isCouple(question) && partnerHasRate(question)),
    { path: "partner.jobs[0].hours", kind: HOURS, label: "form-partner-hours", hint: "form-partner-hours-hint", when: isCouple },
    { path: "partner.jobs[0].wage", kind: KRONER, label: "form-partner-wage", hint: "form-before-tax", when: isCouple },
    { path: "partner.church_member", kind: YES_NO_UNKNOWN, label: "form-partner-church", when: isCouple },
    {
      path: "partner.activity_ready",
      kind: YES_NO_UNKNOWN,
      label: "form-partner-activity-ready",
      rare: true,
      when: (question) => isCouple(question) && partnerHasRate(question) && mayBeYoung(question, "partner"),
    },
  ],
};

const RATE: Step = {
  id: "step-rate",
  heading: "step-rate-heading",
  items: [
    ...rate("applicant", () => true),
    { path: "first_application", kind: YES_NO_UNKNOWN, label: "form-first-application", why: "form-first-application-why" },
    {
      path: "months_with_help",
      kind: WHOLE,
      label: "form-months-with-help",
      name: "form-months-with-help-name",
      hint: "form-months-with-help-hint",
      when: (question) => hasChildren(question) && question.first_application !== true,
    },
    {
      path: "fritidstillaeg_documented",
      kind: YES_NO_UNKNOWN,
      label: "form-documented",
      hint: "form-documented-hint",
      rare: true,
      when: (question) => question.months_with_help !== undefined,
    },
    {
      path: "whole_months_without_help",
      kind: WHOLE,
      label: "form-months-without-help",
      hint: "form-months-without-help-hint",
      rare: true,
      when: (question) => question.first_application !== true,
    },
    { path: "days_with_help", kind: WHOLE, label: "form-days-with-help", hint: "form-days-with-help-hint", rare: true },
    {
      path: "applicant.activity_ready",
      kind: YES_NO_UNKNOWN,
      label: "form-activity-ready",
      hint: "form-activity-ready-hint",
      rare: true,
      when: (question) => mayBeYoung(question, "applicant"),
    },
    {
      path: "applicant.tilpasningstillaeg",
      kind: YES_NO_UNKNOWN,
      label: "form-tilpasningstillaeg",
      hint: "form-tilpasningstillaeg-hint",
      rare: true,
      when: (question) => mayBeYoung(question, "applicant"),
    },
    { path: "applicant.sanction", kind: KRONER, label: "form-sanction", hint: "form-sanction-hint", rare: true },
    { path: "applicant.income[0].amount", kind: KRONER, label: "form-other-income", hint: "form-other-income-hint", rare: true },
    { path: "wealth", kind: KRONER, label: "form-wealth", hint: "form-wealth-hint", rare: true },
    { path: "applicant.frikort_used", kind: KRONER, label: "form-frikort-used", hint: "form-frikort-used-hint", rare: true },
    { path: "applicant.stu_earned_this_year", kind: KRONER, label: "form-stu", hint: "form-stu-hint", rare: true },
    { path: "applicant.holiday.days", kind: { is: "typed", unit: "form-unit-days", whole: true }, label: "form-holiday-days", hint: "form-holiday-days-hint", rare: true },
    { path: "applicant.holiday.pay", kind: KRONER, label: "form-holiday-money", hint: "form-before-tax", rare: true, when: hasHoliday },
    { path: "applicant.holiday.with_help", kind: YES_NO_UNKNOWN, label: "form-holiday-with-help", rare: true, when: hasHoliday },
    { path: "applicant.atp_of_help", kind: YES_NO_UNKNOWN, label: "form-atp-of-help", hint: "form-atp-of-help-hint", rare: true },
    { path: "applicant.years_to_state_pension", kind: WHOLE, label: "form-pension-years", hint: "form-pension-years-hint", rare: true },
  ],
};

const JOB: Step = {
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

const TRAVEL: Step = {
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

const PLACE: Step = {
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

const HOME: Step = {
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

const ROAD: Step = {
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

export const STEPS: readonly Step[] = [YOU, PARTNER, RATE, JOB, TRAVEL, PLACE, HOME, ROAD];

function hasHome({ home }: Case): boolean {
  return home !== undefined;
}

function hasHoliday({ applicant }: Case): boolean {
  return applicant.holiday !== undefined;
}

/** Work so far is told in one of three ways: from month to month, in all, or for one month. */
function isByTheWeek(question: Case, at: string): boolean {
  return ["in_all", "month", "hours", "income"].every((fact) => told(question, `${at}.${fact}`) === undefined);
}

function isOfOneMonth(question: Case, at: string): boolean {
  return ["hours_a_week", "first", "last", "in_all"].every((fact) => told(question, `${at}.${fact}`) === undefined);
}
