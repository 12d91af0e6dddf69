// The questions about the people: who they are, what they live on, and which rate they have.

import type { Case } from "../generated/schema.ts";
import { told } from "../state/path.ts";
import { hasChildren, isCouple, isRatedByWork, isSingleParent, mayBeYoung, partnerHasRate } from "./facts.ts";
import { HOURS, KRONER, PERCENT, WHOLE, YES_NO, YES_NO_UNKNOWN, YES_UNLESS_TOLD } from "./kinds.ts";
import type { Question, Step } from "./model.ts";

export const YOU: Step = {
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

export const PARTNER: Step = {
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

export const RATE: Step = {
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
        isUnknown(question, at) && isRatedByWork(question, who) && told(question, `${who}.employment`) !== "met",
    },
  ];
}

function hasHoliday({ applicant }: Case): boolean {
  return applicant.holiday !== undefined;
}
