// What the page sends to the calculator, and what it is told.
// Written by `cargo xtask web`; changes here are lost.

export interface Case {
  /** The person who asks. */
  readonly applicant: {
    /** Assessed as activity-ready (aktivitetsparat), § 19. */
    readonly activity_ready?: boolean;
    /** Age on the first day of the month. */
    readonly age?: number;
    /** ATP is withheld from the help: 12 unbroken months on forhøjet sats, LAS § 79. */
    readonly atp_of_help?: boolean;
    /** Date of birth, instead of the age. */
    readonly born?: string;
    /** Member of the national church (folkekirken): pays church tax. */
    readonly church_member?: boolean;
    /** The employment requirement, 2 1/2 years of work: met, not met, or it does not apply, § 11(8). */
    readonly employment?: "met" | "not_met" | "does_not_apply";
    /** Has a socialt frikort: so much of it is used earlier this year, kroner. */
    readonly frikort_used?: string | number;
    /** Holiday held with own holiday pay, § 32. */
    readonly holiday?: {
      /** Holiday days, five a week. */
      readonly days: number;
      /** Holiday pay for them, kroner before tax. */
      readonly pay: string | number;
      /** There is a right to holiday with help, § 13(12). */
      readonly with_help?: boolean;
    };
    /** Income that is not work, §§ 30 and 33. */
    readonly income?: readonly ({
      /** Kroner in the month. */
      readonly amount: string | number;
      /** Which income, by the words of §§ 30 and 33. */
      readonly kind: "anden_indtaegt" | "invaliditetsydelse" | "aktivering_godtgoerelse" | "valg_vederlag" | "legat" | "boerns_indtaegt" | "kost_under_indlaeggelse" | "transportgodtgoerelse" | "efterbetaling" | "kulturpas" | "logerende" | "uddannelsesgodtgoerelse" | "erstatning";
      /** Income tax is paid of it; left out: yes for anden_indtaegt and valg_vederlag, no for the others; tell it of efterbetaling of a taxed benefit. */
      readonly taxable?: boolean;
    })[];
    /** Jobs of the month. */
    readonly jobs?: readonly ({
      /** The countable wage of the month itself, § 31(7), instead of hours and pay. */
      readonly countable_wage?: string | number;
      /** The employer's share of a collective pension, per cent of pay; left out: none. */
      readonly employer_pension_percent?: string | number;
      /** Hours and pay are fixed; left out: yes. */
      readonly fixed?: boolean;
      /** Worked under the person's socialt frikort (tell frikort_used), as far as it reaches. */
      readonly frikort?: boolean;
      /** Holiday pay is set aside; left out: yes when paid by the hour. */
      readonly holiday_pay?: boolean;
      /** Hours in an average week. */
      readonly hours?: string | number;
      /** Kroner a month before tax, instead of a wage per hour. */
      readonly monthly_pay?: string | number;
      /** How often it is paid; left out: every month. */
      readonly paid_every?: "month" | "fortnight" | "week" | "day_labour";
      /** Own share of a collective pension, per cent of pay; left out: none. */
      readonly pension_percent?: string | number;
      /** Only considered, so that the answer compares with and without it; left out: yes. */
      readonly planned?: boolean;
      /** The way to work; left out: not counted. */
      readonly travel?: {
        /** Kroner for a day travelled, there and back. */
        readonly cost_per_day?: string | number;
        /** Days travelled in an average week. */
        readonly days_a_week?: string | number;
        /** Kilometres there and back by the normal route by car: for the commuting deduction, and the cost of a car. */
        readonly km_a_day?: string | number;
        /** By car (at the rate for each kilometre), public transport (two trips of an example) or bicycle (nothing), instead of a cost. */
        readonly means?: "car" | "public" | "bicycle";
        /** Minutes there and back on a day travelled. */
        readonly minutes_a_day?: number;
        /** Kroner a month for a pass, instead of a cost per day. */
        readonly monthly_pass?: string | number;
        /** Paid free of tax by the employer or the job centre: no commuting deduction, LL § 9 C(6)-(7). */
        readonly refunded?: boolean;
        /** Length of a shift, instead of days: as many days as the hours take, five a week at most. */
        readonly shift_hours?: string | number;
      };
      /** Kroner per hour before tax, without holiday pay. */
      readonly wage?: string | number;
    })[];
    /** Lives with one or both parents, § 16. */
    readonly lives_with_parents?: boolean;
    /** The rate, if it is known. */
    readonly rate?: "grundsats" | "forhoejet_sats" | "hjemmeboende" | "mindstesats";
    /** The residence requirement is met: 9 of the last 10 years, § 11(3). */
    readonly residence_met?: boolean;
    /** Taken from the help of the month as a sanction, §§ 36-43, kroner, as the letter says. */
    readonly sanction?: string | number;
    /** Participant in STU: countable wage earlier this year, kroner, § 31(6). */
    readonly stu_earned_this_year?: string | number;
    /** Has a right to the adaptation supplement, § 20. */
    readonly tilpasningstillaeg?: boolean;
    /** 2 1/2 years of work within 10 years, here or in the EU/EEA, § 16(3). */
    readonly worked_two_and_a_half_years?: boolean;
    /** Income years until the one in which the state pension age is reached, LL §§ 9 J(5) and 9 L(3). */
    readonly years_to_state_pension?: number;
  };
  /** Benefits for the children; left out: they are not counted. */
  readonly child_benefits?: {
    /** The share that is paid, by years of residence or work here, per cent; left out: all of it. */
    readonly share_percent?: string | number;
    /** A single parent shares custody, so half of børne- og ungeydelse goes to the other parent. */
    readonly shared_custody?: boolean;
  };
  /** Children of either partner. */
  readonly children?: readonly ({
    /** Age on the first day of the month. */
    readonly age?: number;
    /** Lives with its parent here; left out: if it is in the realm. */
    readonly at_home?: boolean;
    /** Date of birth, instead of the age. */
    readonly born?: string;
    /** Price of a day-care place before any subsidy, with lunch, kroner a month; left out: no place. */
    readonly daycare_price?: string | number;
    /** Stays in the realm, § 17(2); left out: yes. */
    readonly in_realm?: boolean;
    /** Whose child it is; left out: of both. */
    readonly parent?: "applicant" | "partner" | "both";
  })[];
  /** Days of the month with a right to help; left out: the whole month. */
  readonly days_with_help?: number;
  /** Single parent with a right to ekstra børnetilskud, § 18(2). Left out: yes for a single person with a child at home. */
  readonly extra_child_allowance?: boolean;
  /** Quarters of the year in which a single parent receives ekstra børnetilskud; left out: all four. */
  readonly extra_child_allowance_quarters?: number;
  /** How the applicant lives: alone, married or cohabiting. */
  readonly family?: "single" | "married" | "cohabiting";
  /** Help is applied for for the first time, § 31(8). */
  readonly first_application?: boolean;
  /** Use of earlier fritidstillæg is documented, § 86(8); left out: yes. */
  readonly fritidstillaeg_documented?: boolean;
  /** The rented home; left out: boligstøtte is not counted. */
  readonly home?: {
    /** Somebody here has disability or senior pension, § 22(3). */
    readonly disability_pension?: boolean;
    /** Drainage is paid beside the rent. */
    readonly drainage_beside_rent?: boolean;
    /** Electricity is in the rent. */
    readonly electricity_in_rent?: boolean;
    /** Paid in full beside the rent (electricity, gas or a collective system), in the rent, or other; left out: beside. */
    readonly heating?: "beside_rent" | "in_rent" | "other";
    /** Hot water is in the rent. */
    readonly hot_water_in_rent?: boolean;
    /** Wealth of all adults in the home that counts under § 8 a, kroner. */
    readonly household_wealth?: string | number;
    /** Gross floor area, square metres. */
    readonly m2: number;
    /** Other adults in the home who are no lodgers. */
    readonly other_adults?: readonly ({
      /** Age on the first day of the month. */
      readonly age: number;
      /** Personal income, kroner a month: after AM-bidrag, before tax. */
      readonly income: string | number;
    })[];
    /** The tenant's duty of other upkeep. */
    readonly other_upkeep?: "none" | "part" | "full";
    /** The tenant's duty to paint and paper. */
    readonly painting?: "none" | "part" | "full";
    /** Rent, kroner a month; deposits and loans for them are not in it. */
    readonly rent: string | number;
    /** Water is paid beside the rent. */
    readonly water_beside_rent?: boolean;
  };
  /** The month the help is for, as 2026-03. */
  readonly month: string;
  /** Continuous months with a right to help before this one, § 86(7); left out: no fritidstillæg. */
  readonly months_with_help?: number;
  /** Where tax is paid: name or number; left out: the average of the country. */
  readonly municipality?: string | number;
  /** The spouse or cohabitant. */
  readonly partner?: {
    /** Assessed as activity-ready (aktivitetsparat), § 19. */
    readonly activity_ready?: boolean;
    /** Age on the first day of the month. */
    readonly age?: number;
    /** ATP is withheld from the help: 12 unbroken months on forhøjet sats, LAS § 79. */
    readonly atp_of_help?: boolean;
    /** Amount of the public benefit, kroner a month before tax. */
    readonly benefit?: string | number;
    /** Date of birth, instead of the age. */
    readonly born?: string;
    /** Member of the national church (folkekirken): pays church tax. */
    readonly church_member?: boolean;
    /** The employment requirement, 2 1/2 years of work: met, not met, or it does not apply, § 11(8). */
    readonly employment?: "met" | "not_met" | "does_not_apply";
    /** Has a socialt frikort: so much of it is used earlier this year, kroner. */
    readonly frikort_used?: string | number;
    /** Holiday held with own holiday pay, § 32. */
    readonly holiday?: {
      /** Holiday days, five a week. */
      readonly days: number;
      /** Holiday pay for them, kroner before tax. */
      readonly pay: string | number;
      /** There is a right to holiday with help, § 13(12). */
      readonly with_help?: boolean;
    };
    /** Income that is not work, §§ 30 and 33. */
    readonly income?: readonly ({
      /** Kroner in the month. */
      readonly amount: string | number;
      /** Which income, by the words of §§ 30 and 33. */
      readonly kind: "anden_indtaegt" | "invaliditetsydelse" | "aktivering_godtgoerelse" | "valg_vederlag" | "legat" | "boerns_indtaegt" | "kost_under_indlaeggelse" | "transportgodtgoerelse" | "efterbetaling" | "kulturpas" | "logerende" | "uddannelsesgodtgoerelse" | "erstatning";
      /** Income tax is paid of it; left out: yes for anden_indtaegt and valg_vederlag, no for the others; tell it of efterbetaling of a taxed benefit. */
      readonly taxable?: boolean;
    })[];
    /** Jobs of the month. */
    readonly jobs?: readonly ({
      /** The countable wage of the month itself, § 31(7), instead of hours and pay. */
      readonly countable_wage?: string | number;
      /** The employer's share of a collective pension, per cent of pay; left out: none. */
      readonly employer_pension_percent?: string | number;
      /** Hours and pay are fixed; left out: yes. */
      readonly fixed?: boolean;
      /** Worked under the person's socialt frikort (tell frikort_used), as far as it reaches. */
      readonly frikort?: boolean;
      /** Holiday pay is set aside; left out: yes when paid by the hour. */
      readonly holiday_pay?: boolean;
      /** Hours in an average week. */
      readonly hours?: string | number;
      /** Kroner a month before tax, instead of a wage per hour. */
      readonly monthly_pay?: string | number;
      /** How often it is paid; left out: every month. */
      readonly paid_every?: "month" | "fortnight" | "week" | "day_labour";
      /** Own share of a collective pension, per cent of pay; left out: none. */
      readonly pension_percent?: string | number;
      /** Only considered, so that the answer compares with and without it; left out: yes. */
      readonly planned?: boolean;
      /** The way to work; left out: not counted. */
      readonly travel?: {
        /** Kroner for a day travelled, there and back. */
        readonly cost_per_day?: string | number;
        /** Days travelled in an average week. */
        readonly days_a_week?: string | number;
        /** Kilometres there and back by the normal route by car: for the commuting deduction, and the cost of a car. */
        readonly km_a_day?: string | number;
        /** By car (at the rate for each kilometre), public transport (two trips of an example) or bicycle (nothing), instead of a cost. */
        readonly means?: "car" | "public" | "bicycle";
        /** Minutes there and back on a day travelled. */
        readonly minutes_a_day?: number;
        /** Kroner a month for a pass, instead of a cost per day. */
        readonly monthly_pass?: string | number;
        /** Paid free of tax by the employer or the job centre: no commuting deduction, LL § 9 C(6)-(7). */
        readonly refunded?: boolean;
        /** Length of a shift, instead of days: as many days as the hours take, five a week at most. */
        readonly shift_hours?: string | number;
      };
      /** Kroner per hour before tax, without holiday pay. */
      readonly wage?: string | number;
    })[];
    /** Lives with one or both parents, § 16. */
    readonly lives_with_parents?: boolean;
    /** The rate, if it is known. */
    readonly rate?: "grundsats" | "forhoejet_sats" | "hjemmeboende" | "mindstesats";
    /** The residence requirement is met: 9 of the last 10 years, § 11(3). */
    readonly residence_met?: boolean;
    /** Taken from the help of the month as a sanction, §§ 36-43, kroner, as the letter says. */
    readonly sanction?: string | number;
    /** Participant in STU: countable wage earlier this year, kroner, § 31(6). */
    readonly stu_earned_this_year?: string | number;
    /** What the partner lives on; left out: kontanthjælp. */
    readonly support?: "kontanthjaelp" | "work" | "public_benefit" | "no_help";
    /** Has a right to the adaptation supplement, § 20. */
    readonly tilpasningstillaeg?: boolean;
    /** 2 1/2 years of work within 10 years, here or in the EU/EEA, § 16(3). */
    readonly worked_two_and_a_half_years?: boolean;
    /** Income years until the one in which the state pension age is reached, LL §§ 9 J(5) and 9 L(3). */
    readonly years_to_state_pension?: number;
  };
  /** How open questions of the law are read. */
  readonly readings?: {
    /** An open question of the law. */
    readonly "boerneydelse-2026"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "boligsikring-minimum"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "commuter-taper"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "first-month"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "fixed-pay-above-rate"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "frikort-2026"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "frikort-hours"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "higher-rate-start"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "home-at-25-29"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "met-before"?: "default" | "alternative";
    /** An open question of the law. */
    readonly overflow?: "default" | "alternative";
    /** An open question of the law. */
    readonly "paid-leave-hours"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "part-month"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "result-rounding"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "spouse-excess"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "two-months-abroad"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "window-end"?: "default" | "alternative";
    /** An open question of the law. */
    readonly "working-spouse-free-amount"?: "default" | "alternative";
  };
  /** Work toward the employment requirement, § 11(8). */
  readonly road?: {
    /** Activities of the work obligation, hours a week. */
    readonly activities?: {
      /** Short courses; Danish, numeracy and dyslexia lessons. */
      readonly lessons?: string | number;
      /** Work under wage subsidy, practice, nytteindsats. */
      readonly offers?: string | number;
      /** Preparation for lessons and job search: 4 hours at most count. */
      readonly preparation?: string | number;
      /** Talks at the job centre, social and health interventions. */
      readonly talks?: string | number;
      /** Transport between activities. */
      readonly transport?: string | number;
      /** Ordinary wage work that there is already; left out: the jobs that are not planned. */
      readonly wage_work?: string | number;
    };
    /** Month of birth: work before the age of 13 is refused. */
    readonly born?: string;
    /** The month by which it should be met. */
    readonly by?: string;
    /** Personal ceiling of the work obligation, hours a week. */
    readonly ceiling?: string | number;
    /** How the person came: it decides whether § 11(8) applies. */
    readonly entry?: {
      /** Adopted from abroad as a minor, § 11(12) no. 1. */
      readonly adopted_as_minor?: boolean;
      /** Born in the realm. */
      readonly born_in_realm?: boolean;
      /** Born abroad to a parent who had lived here for 12 months, and came within 6 months, § 11(12) no. 2. */
      readonly born_to_resident_parent?: boolean;
      /** Has a right to help by EU law, § 11(10). */
      readonly eu_right?: boolean;
      /** First day of registration in the realm on coming from abroad. */
      readonly first_registered?: string;
      /** Past the state pension age, or on a pension reduced for lack of years, § 11(10). */
      readonly pension?: boolean;
      /** Day of the last registration after more than 12 months abroad on end. */
      readonly registered_again?: string;
    };
    /** Work so far; each entry in one of the forms that people have. */
    readonly history?: readonly ({
      /** Hours of each month of the ten years before the month of the case, oldest first: 120 of them, fewer where the last are not told. */
      readonly each_month?: readonly (string | number)[];
      /** First month, with hours a week. */
      readonly first?: string;
      /** First day, with hours a week, instead of months. */
      readonly first_day?: string;
      /** Hours of the month; 160.33 is a full-time month. */
      readonly hours?: string | number;
      /** Hours in an average week. */
      readonly hours_a_week?: string | number;
      /** Hours in all in the last ten years; in which months is not known. */
      readonly in_all?: string | number;
      /** Income of the month without fixed hours, kroner, § 11(9). */
      readonly income?: string | number;
      /** Last month, with hours a week. */
      readonly last?: string;
      /** Last day, with hours a week, instead of months. */
      readonly last_day?: string;
      /** The month, with its hours or its income. */
      readonly month?: string;
      /** On a payslip or in eIndkomst (proven), or told (claimed); left out: told. */
      readonly proof?: "proven" | "claimed";
      /** Which work; left out: ordinary wage work. */
      readonly work?: "ordinaer" | "uden_fast_tid" | "selvstaendig" | "socialt_frikort" | "betalt_fravaer" | "loentilskud" | "virksomhedspraktik" | "nytteindsats" | "undervisning" | "sort_arbejde" | "eu_eoes" | "udlandet" | "fleksjob" | "igu" | "ukendt";
    })[];
    /** Work that is planned, beside the jobs that there are already; left out: the planned jobs. */
    readonly plan?: readonly ({
      /** First month; left out: the month of the case. */
      readonly first?: string;
      /** Hours in an average week. */
      readonly hours_a_week: string | number;
      /** Last month; left out: it goes on. */
      readonly last?: string;
    })[];
    /** Quarantines of three years, § 11(4)-(7). */
    readonly quarantines?: readonly {
      /** First day, § 11(5) and (7). */
      readonly first_day: string;
    }[];
    /** A municipality has found the requirement met before. */
    readonly recognised?: boolean;
    /** Where the person was, for the residence requirement. */
    readonly stays?: readonly ({
      /** First day. */
      readonly first_day: string;
      /** Last day. */
      readonly last_day: string;
      /** In the realm, or abroad and why. */
      readonly place: "realm" | "abroad_home_kept" | "abroad_prevented" | "abroad_posted" | "abroad";
    })[];
    /** Has a permit under the Ukrainian special act: no work obligation. */
    readonly ukraine?: boolean;
  };
  /** What the municipality pays of the cheaper day-care places, per cent; left out: the least it must. */
  readonly sibling_percent?: string | number;
  /** Lives on Bågø, Egholm, Endelave, Hjarnø, Mandø, Nekselø, Orø, Sejerø, Tunø or Årø, LL § 9 C(3). */
  readonly small_island?: boolean;
  /** Version of this format. */
  readonly version?: 1;
  /** Wealth of applicant and spouse that counts under § 14, kroner. */
  readonly wealth?: string | number;
  /** Whole calendar months without help before this one, § 31(8). */
  readonly whole_months_without_help?: number;
}

/** Other income of the month, kroner. */
export interface AndreIndtaegter {
  /** Countable wage of that spouse, less the share that § 31(4) leaves out. */
  readonly aegtefaelles_loen: Kroner;
  /** Benefit of a spouse on another public benefit, § 26(3), and that spouse's other income. */
  readonly aegtefaelles_ydelse: Kroner;
  /** Of these two left alone, § 30(2). */
  readonly bundfradrag: Kroner;
  /** What is deducted from help of all this, if there is so much help. */
  readonly fradrag: Kroner;
  /** Income that § 30(1) deducts krone for krone. */
  readonly fradragsberettiget: Kroner;
  /** Income that § 33 leaves alone. */
  readonly ses_bort_fra: Kroner;
}

/** An answer with how far it holds. */
export interface Answered {
  /** With it less without it. */
  readonly difference: Difference;
  /** Figures of the law that were used. */
  readonly figures: readonly Figure[];
  /** What comes with kontanthjælp; none where there is none without the job. */
  readonly foelger_hjaelpen?: FoelgerHjaelpen | null;
  /** How far it holds; none where no planned job has hours and pay. */
  readonly holds?: Holds | null;
  /** The municipality by name; none where the average of the country is used. */
  readonly kommune?: string | null;
  /** The day on which the law was last read. */
  readonly law_checked?: Day | null;
  /** What this result leaves out, by name. */
  readonly left_out: readonly LeftOut[];
  /** What is withheld in the month, and why it is not what the year ends with; none without taxed pay. */
  readonly loenseddel?: Loenseddel | null;
  /** The month. */
  readonly month: Month;
  /** What the person should know. */
  readonly notices: readonly Notice[];
  /** Without the planned job. */
  readonly now: Assessment;
  /** What an hour brings; none where no planned work has hours. */
  readonly pr_time?: PrTime | null;
  /** Open questions of the law that touch this result. */
  readonly questions: readonly QuestionEffect[];
  /** The road to the employment requirement, where work so far or planned was told. */
  readonly road?: RoadOutcome | null;
  /** The job with what it brings beside the cash. */
  readonly vaerdi: Vaerdi;
  /** Version of this format. */
  readonly version: number;
  /** Figures of the law that were changed for this calculation: then it is a what-if, not the law. */
  readonly what_if: readonly WhatIf[];
  /** With it. */
  readonly with_job: Assessment;
}

export type Arbejde = "ordinaer" | "uden_fast_tid" | "selvstaendig" | "socialt_frikort" | "betalt_fravaer" | "loentilskud" | "virksomhedspraktik" | "nytteindsats" | "undervisning" | "sort_arbejde" | "eu_eoes" | "udlandet" | "fleksjob" | "igu" | "ukendt";

/** Deductions for having work, kroner a year. */
export interface Arbejdsfradrag {
  /** § 9 J(1)-(2). */
  readonly beskaeftigelsesfradrag: Kroner;
  /** § 9 J(3)-(4). */
  readonly enlig_forsoerger: Kroner;
  /** § 9 K. */
  readonly jobfradrag: Kroner;
  /** § 9 J(5)-(6). */
  readonly senior: Kroner;
}

/** The obligation, hours a week. */
export interface Arbejdspligt {
  /** All that counts beside wage work: the sum of the five above. */
  readonly andet: WeeklyHours;
  /** Preparation and search up to the limit, BEK § 15 a. */
  readonly forberedelse: WeeklyHours;
  /** Preparation and search above the limit: does not count. */
  readonly ikke_medregnet: WeeklyHours;
  /** Ordinary wage work, § 105 b(3). */
  readonly loenarbejde: WeeklyHours;
  /** The ceiling: the personal one, at most that of the act, § 105 a(1)-(2). */
  readonly loft: WeeklyHours;
  /** Still owed. */
  readonly mangler: WeeklyHours;
  /** Talks, social and health interventions, § 105 b(3). */
  readonly samtaler_og_indsatser: WeeklyHours;
  /** Work under wage subsidy, practice, nytteindsats, § 105 b(1). */
  readonly tilbud: WeeklyHours;
  /** Transport between activities, BEK § 15 b. */
  readonly transport: WeeklyHours;
  /** Courses and lessons, § 105 b(1)-(2). */
  readonly undervisning: WeeklyHours;
}

/** One household in one month; amounts in kroner before tax. */
export interface Assessment {
  /** What rounding to øre (or kroner, see the open question) adds or takes. */
  readonly afrunding: Kroner;
  /** Other income, § 30. */
  readonly andre_indtaegter: AndreIndtaegter;
  /** The applicant. */
  readonly applicant: PersonAssessment;
  /** Børne- og ungeydelse. */
  readonly boerne_og_ungeydelse: BoerneOgUngeydelse;
  /** Børnetilskud. */
  readonly boernetilskud: Boernetilskud;
  /** Housing benefit, where the home was told. */
  readonly boligstoette?: Boligstoette | null;
  /** Day care, where a price was told. */
  readonly dagtilbud?: Dagtilbud | null;
  /** The test of a first application, § 31(8), where it is one. */
  readonly foerstegang?: Foerstegang | null;
  /** Deducted for other income: as much of it as there is help left. */
  readonly fradrag_for_andre_indtaegter: Kroner;
  /** Deducted for holiday with own holiday pay, § 32. */
  readonly fradrag_for_ferie: Kroner;
  /** Deducted for wages, § 31. */
  readonly fradrag_for_loen: Kroner;
  /** Leisure supplement for children, § 86: tax-free. */
  readonly fritidstillaeg: Kroner;
  /** Help before a sanction: the five lines above, summed. */
  readonly hjaelp: Kroner;
  /** Help before any deduction, §§ 16-20 and 26: of both where married. */
  readonly hjaelp_foer: Kroner;
  /** Help, leisure supplement, countable wages and other income together, before tax and before a sanction. */
  readonly i_alt: Kroner;
  /** Deduction that found no help this month. */
  readonly ikke_daekket: Kroner;
  /** Countable wages, § 31(7): of both where married. */
  readonly medregnet_loen: Kroner;
  /** Other income received, with holiday pay and a spouse's benefit. */
  readonly oevrige_indtaegter: Kroner;
  /** Of it taken from later months: only where the open question on overflow is read so. */
  readonly overfoert: Kroner;
  /** A spouse or cohabitant. A cohabitant has own help; it is not part of the sums here. */
  readonly partner?: PartnerAssessment | null;
  /** What is left after tax, other benefits, day care and the way to work. */
  readonly raadighed: Raadighed;
  /** Taken of it as a sanction, § 35(4). */
  readonly sanktion: Kroner;
}

/** The deduction, kroner a year. */
export interface Befordring {
  /** The supplement is less than a low income has. */
  readonly aftrappet: boolean;
  /** Both. */
  readonly i_alt: Kroner;
  /** For each kilometre above 24, § 9 C(1)-(3). */
  readonly ordinaert: Kroner;
  /** The share that a low income adds, § 9 C(4). */
  readonly tillaeg: Kroner;
}

/** Help before any deduction, §§ 16-20, kroner in the month before tax. */
export interface Beregningsgrundlag {
  /** § 17. */
  readonly boernetillaeg: Kroner;
  /** § 18(3). */
  readonly enlig: Kroner;
  /** § 18(1). */
  readonly enlig_forsoerger: Kroner;
  /** The sum of the parts. */
  readonly i_alt: Kroner;
  /** The rate, § 16. */
  readonly sats: Kroner;
  /** § 20. */
  readonly tilpasningstillaeg: Kroner;
  /** § 19. */
  readonly ungetillaeg: Kroner;
}

/** Børne- og ungeydelse of a household; kroner a year where nothing else is said. */
export interface BoerneOgUngeydelse {
  /** Børneydelse for children under 3. */
  readonly aar_0_2: Kroner;
  /** Ungeydelse for children of 15 to 17. */
  readonly aar_15_17: Kroner;
  /** Børneydelse for children of 3 to 6. */
  readonly aar_3_6: Kroner;
  /** Børneydelse for children of 7 to 14. */
  readonly aar_7_14: Kroner;
  /** For so many children. */
  readonly boern: number;
  /** All of it. */
  readonly om_aaret: Kroner;
  /** All of it in an average month. */
  readonly om_maaneden: Kroner;
}

/** Børnetilskud of a household; kroner a year where nothing else is said. */
export interface Boernetilskud {
  /** For so many children. */
  readonly boern: number;
  /** § 3. */
  readonly ekstra: Kroner;
  /** Both. */
  readonly om_aaret: Kroner;
  /** Both in an average month. */
  readonly om_maaneden: Kroner;
  /** § 2. */
  readonly ordinaert: Kroner;
}

/** From housing cost and income to boligsikring; kroner a year where nothing else is said. */
export interface Boligsikring {
  /** 60 per cent of H, § 22(1). */
  readonly andel_af_boligudgift: Kroner;
  /** The year before it is rounded. */
  readonly beregnet: Kroner;
  /** H: the housing cost that counts. */
  readonly boligudgift: Kroner;
  /** The most by the least own payment, § 22(2). */
  readonly efter_egenbetaling: Kroner;
  /** 15 per cent of H, where there are no children, § 22(3). */
  readonly femten_procent?: Kroner | null;
  /** What that leaves, before any ceiling. */
  readonly foer_lofter: Kroner;
  /** The share of wealth that counts as income, § 8 a. */
  readonly formuetillaeg: Kroner;
  /** Which rule decides. */
  readonly graense: Graense;
  /** I: both, § 8(6). */
  readonly husstandsindkomst: Kroner;
  /** Twelve months' income, § 8. */
  readonly indkomst: Kroner;
  /** G: the income limit, § 22(1). */
  readonly indkomstgraense: Kroner;
  /** The rent is above half of I: whether anything is paid is judged case by case, § 15. */
  readonly leje_over_halv_indkomst: boolean;
  /** The maximum, § 23(1). */
  readonly maksimum: Kroner;
  /** 18 per cent of I above G: taken off, § 22(1). */
  readonly nedsaettelse: Kroner;
  /** What is paid in a year: twelve months. */
  readonly om_aaret: Kroner;
  /** What is paid in a month. */
  readonly om_maaneden: Kroner;
}

/** Housing benefit of one month: the cost of the home, what is paid of it, and the cap of § 25 b. */
export interface Boligstoette {
  /** After the cap. */
  readonly loft: Loft;
  /** Boligsikring. */
  readonly sikring: Boligsikring;
  /** The housing cost that counts. */
  readonly udgift: Boligudgift;
}

/** From rent to the housing cost that counts, kroner a year. */
export interface Boligudgift {
  /** Drainage beside the rent: added, § 10(3). */
  readonly afledning: Kroner;
  /** Duty of other upkeep: added, § 10(4). */
  readonly anden_vedligeholdelse: Kroner;
  /** m² of the home. */
  readonly areal: number;
  /** m² that so many people have at most, § 12(2). */
  readonly areal_hoejst: number;
  /** The housing cost of which boligsikring is worked out. */
  readonly boligudgift: Kroner;
  /** Electricity in the rent: taken off, § 10(2). */
  readonly el_i_lejen: Kroner;
  /** The cost of the whole area, § 10. */
  readonly hele_arealet: Kroner;
  /** Twelve months' rent, § 10(1). */
  readonly leje: Kroner;
  /** The most that counts, § 14(1). */
  readonly maksimum: Kroner;
  /** Duty to paint and paper: added, § 10(4). */
  readonly maling: Kroner;
  /** The cost of the area that counts, § 12. */
  readonly medregnet_areal: Kroner;
  /** Water beside the rent: added, § 10(3). */
  readonly vand: Kroner;
  /** Heating paid beside the rent: added, § 10(5). */
  readonly varme: Kroner;
  /** Heating in the rent: taken off, § 10(2). */
  readonly varme_i_lejen: Kroner;
  /** Hot water in the rent: taken off, § 10(2). */
  readonly varmt_vand_i_lejen: Kroner;
}

/** The reasons that belong together. */
export interface Chapter {
  /** Whose they are; none for the applicant's own. */
  readonly heading?: string | null;
  /** The reasons, in legal order. */
  readonly reasons: readonly Reason[];
}

export type Civilstand = "married" | "cohabiting";

/** The work that lifts a person of 25 to 29 to forhøjet sats, § 16(3): as for the requirement, and in the EU/EEA too. */
export interface Count16Stk3 {
  /** Hours in the window. */
  readonly hours: Hours;
  /** Whether they are enough, or the employment requirement has been found met before, § 16(5). */
  readonly met: boolean;
  /** The month from which they are enough with what is planned; none: never, or not surely. */
  readonly met_from?: Month | null;
}

/** From prices and income to what parents pay; kroner a month where nothing else is said. */
export interface Dagtilbud {
  /** The share of the price that parents pay, § 38(4). */
  readonly andel: Percent;
  /** What parents pay. */
  readonly betaling: Kroner;
  /** Of it the dearest place, which has no subsidy for siblings, § 39(2). */
  readonly dyreste_plads: Kroner;
  /** What friplads takes off. */
  readonly fripladstilskud: Kroner;
  /** Their price before any subsidy. */
  readonly fuld_pris: Kroner;
  /** Twelve months' income, § 27(1), kroner a year. */
  readonly indkomst: Kroner;
  /** Free up to this income, kroner a year. */
  readonly nedre_graense: Kroner;
  /** The full price from this income on, kroner a year. */
  readonly oevre_graense: Kroner;
  /** So many places. */
  readonly pladser: number;
  /** What it takes off. */
  readonly soeskendetilskud: Kroner;
  /** The share taken off the cheaper places, § 40. */
  readonly soeskendetilskud_andel: Percent;
  /** On which step the income is; none where the place is free or the price is full. */
  readonly trin?: number | null;
  /** So much income is a step, § 38(3), kroner a year. */
  readonly trin_beloeb: Kroner;
}

export type Day = string;

/** Days of an average month, to two decimals. */
export type Days = string;

/** With the planned job less without it, kroner a month before tax. */
export interface Difference {
  /** Leisure supplement. */
  readonly fritidstillaeg: Kroner;
  /** Help. */
  readonly hjaelp: Kroner;
  /** Together. */
  readonly i_alt: Kroner;
  /** Countable wage. */
  readonly medregnet_loen: Kroner;
  /** Other income. */
  readonly oevrige_indtaegter: Kroner;
  /** What is left, line by line. */
  readonly raadighed: Raadighed;
}

/** One entry: its hours in the window, and whether they count. */
export interface EntryCount {
  /** Which work. */
  readonly arbejde: Arbejde;
  /** Which entry, from 0. */
  readonly entry: number;
  /** Hours in the window. */
  readonly hours: Hours;
  /** Hours that have left it. */
  readonly left: Hours;
  /** Whether they count, and why not, or what would settle it. */
  readonly medregning: Medregning;
}

/** An answer with its words, for a surface that shows both. */
export interface Explained {
  /** The amounts. */
  readonly answered: Answered;
  /** How far it holds; empty where no planned job has hours and pay. */
  readonly holds: readonly string[];
  /** The road to the employment requirement, where one was told. */
  readonly road?: RoadExplanation | null;
  /** The answer, part by part. */
  readonly words: Explanation;
}

/** An answer in words, part by part; a surface decides how it looks. */
export interface Explanation {
  /** The answer in one sentence. */
  readonly answer: string;
  /** By which rules, and that it is no decision. */
  readonly footer: string;
  /** What is not in it, by name. */
  readonly left_out: readonly string[];
  /** For which month. */
  readonly month: string;
  /** What to note. */
  readonly notices: readonly string[];
  /** Why the pay slip says something else. */
  readonly payslip: readonly string[];
  /** What it comes to for each hour, and what is beside it: holiday pay, pension. */
  readonly per_hour: readonly string[];
  /** Open questions of the law, each with what the other reading would change. */
  readonly questions: readonly string[];
  /** How it is worked out, by person and then for the household. */
  readonly reasons: readonly Chapter[];
  /** Now, with the job, difference. */
  readonly rows: readonly Row[];
  /** That this is a what-if and what was changed; none where it is the law. */
  readonly what_if?: string | null;
}

/** A job among others: what is left with fewer hours and more, and in a few cases side by side. */
export interface Explored {
  /** Hour by hour up to full time; none where no planned job has hours and pay. */
  readonly hours?: ExploredHours | null;
  /** The usual alternatives, now first; none where no job is planned: what then is left to compare is no choice. */
  readonly scenarios?: ExploredScenarios | null;
}

/** What is left over the hours of a week. */
export interface ExploredHours {
  /** Where most is left, in one sentence. */
  readonly answer: string;
  /** The same with both sides of every turning point: a jump is two places above each other. */
  readonly line: readonly ExploredPlace[];
  /** The job as it was told. */
  readonly own: ExploredPlace;
  /** Each whole number of hours. */
  readonly places: readonly ExploredPlace[];
  /** Where something changes that anybody would notice. */
  readonly turns: readonly ExploredTurn[];
}

/** A place on the line, in whole øre. */
export interface ExploredPlace {
  /** Help before tax. */
  readonly help: Kroner;
  /** Hours a week. */
  readonly hours: WeeklyHours;
  /** What is left. */
  readonly left: Kroner;
  /** How much more is left than without the job. */
  readonly more: Kroner;
}

/** One alternative, in whole øre. */
export interface ExploredScenario {
  /** Whether most is left with it. */
  readonly best: boolean;
  /** Help before tax. */
  readonly help: Kroner;
  /** Hours a week. */
  readonly hours: WeeklyHours;
  /** What is left. */
  readonly left: Kroner;
  /** When the employment requirement is met, in words; none where it does not stand in the way. */
  readonly met?: string | null;
  /** How much more than now; none for now itself. */
  readonly more?: Kroner | null;
  /** What it is called. */
  readonly name: string;
  /** Pay before tax. */
  readonly pay: Kroner;
  /** The same for each hour of work. */
  readonly per_hour?: Kroner | null;
  /** The same for each hour of work and travel; none where no way takes time. */
  readonly per_hour_travel?: Kroner | null;
}

/** Alternatives side by side. */
export interface ExploredScenarios {
  /** The alternatives, now first. */
  readonly columns: readonly ExploredScenario[];
  /** Which are best and which bring a loss. */
  readonly words: Told;
}

/** A turning point and what there is to say of it. */
export interface ExploredTurn {
  /** Where it is. */
  readonly at: ExploredPlace;
  /** In words. */
  readonly words: Turn;
}

/** A figure of the law in one month, with its birth certificate. */
export interface Figure {
  readonly amount: string;
  /** The parameter. */
  readonly id: string;
  /** Where it stands. */
  readonly paragraph: string;
  /** Who says it. */
  readonly source: string;
  /** How sure it is. */
  readonly status: Status;
  /** What it is counted in. */
  readonly unit: Unit;
}

/** What comes with kontanthjælp and goes with it. */
export interface FoelgerHjaelpen {
  /** The same with it. */
  readonly pension_med_job: Kroner;
  /** What the state pays into the obligatory pension without the job, LAS §§ 80 b-80 c, kroner a month. */
  readonly pension_nu: Kroner;
  /** The share of dental treatment that the municipality pays above the own payment, LAS § 82 a. */
  readonly tandtilskud: Percent;
  /** The own payment, kroner a year. */
  readonly tandtilskud_egenbetaling: Kroner;
}

/** The test of a first application, § 31(8): without the free amount and the share, kroner in the month. */
export interface Foerstegang {
  /** Whether something is left, so that help is granted. */
  readonly bevilges: boolean;
  /** Help before deduction. */
  readonly hjaelp_foer: Kroner;
  /** All countable wages and other income that is deducted. */
  readonly indtaegter: Kroner;
}

/** When the goal is reached with what is planned, and what leaves the window on the way. */
export interface Forecast {
  /** Hours that are needed. */
  readonly goal: Hours;
  /** The most it holds. */
  readonly highest: Hours;
  /** The month in which the window holds most, up to the goal or for good. */
  readonly highest_month: Month;
  /** The first month in which an assessment finds the goal met; none: what is planned never gets there. */
  readonly met?: Month | null;
  /** Hours in the window now. */
  readonly now: Hours;
  /** The way there, an assessment a month, from the one after now on. */
  readonly steps: readonly Step[];
}

/** Pay of a month under a socialt frikort, kroner. */
export interface Frikort {
  /** The amount of the year, § 1. */
  readonly beloeb: Kroner;
  /** What is used before this month. */
  readonly brugt_tidligere: Kroner;
  /** Its holiday pay, which counts too, § 5(4). */
  readonly feriebetaling: Kroner;
  /** Pay that is free. */
  readonly fri_loen: Kroner;
  /** Pay above it: ordinary wage, § 5(7). */
  readonly over_frikort: Kroner;
  /** For so many whole months, this one among them, it lasts at this pace; none without pay. */
  readonly raekker_maaneder?: number | null;
  /** What is available this month. */
  readonly til_raadighed: Kroner;
  /** What is left of the year's amount afterwards. */
  readonly tilbage: Kroner;
}

export type Graense = "ingen" | "indkomst" | "eget-minimum" | "maksimum" | "femten-procent" | "minimum" | "nul";

/** Why work does not count. */
export type Grund = "tilskud" | "tilbud" | "sort" | "uden_for_riget" | {
  readonly laesning: Question;
};

/** How much the pay may vary before the answer changes its course: the next turning point on either side. */
export interface Holds {
  /** The next one above it; none up to full time. */
  readonly above?: TurningPoint | null;
  /** Kept of 100 kroner more pay in between. */
  readonly beholder: Percent;
  /** The last turning point at or below the job as it was told; none down to no job at all. */
  readonly below?: TurningPoint | null;
}

/** Hours. */
export type Hours = string;

/** Income tax of a year of twelve equal months; kroner a year unless said. */
export interface Indkomstskat {
  /** The deductions for having work, LL §§ 9 J and 9 K. */
  readonly arbejdsfradrag: Arbejdsfradrag;
  /** E: what the deductions for having work are counted of, LL § 9 J(1). */
  readonly arbejdsgrundlag: Kroner;
  /** The deduction for the way to work, LL § 9 C. */
  readonly befordringsfradrag: Kroner;
  /** Bundskat of PI, PSL § 6. */
  readonly bundskat: Kroner;
  /** What a spouse's unused value takes off here. */
  readonly fra_aegtefaelle: Kroner;
  /** Church tax of TI. */
  readonly kirkeskat: Kroner;
  /** Municipal tax of TI. */
  readonly kommuneskat: Kroner;
  /** PI is above the limit at which topskat or mellemskat begins: the tax shown is too low. */
  readonly over_graensen: boolean;
  /** The deduction for pension contributions, LL § 9 L. */
  readonly pensionsfradrag: Kroner;
  /** The personal allowance, PSL § 10. */
  readonly personfradrag: Kroner;
  /** Its tax value, PSL § 12. */
  readonly personfradrag_vaerdi: Kroner;
  /** PI: pay after AM-bidrag, and taxable benefits, PSL § 3. */
  readonly personlig_indkomst: Kroner;
  /** The tax of the year. */
  readonly skat: Kroner;
  /** A twelfth of it. */
  readonly skat_pr_maaned: Kroner;
  /** TI: below nothing where the deductions are larger than the income. */
  readonly skattepligtig_indkomst: Kroner;
  /** What of that no own tax is left for: it can pass to a spouse, PSL § 10(3). */
  readonly uudnyttet: Kroner;
}

/** Kroner, exact. */
export type Kroner = string;

export type LeftOut = "rejse" | "boligstoette" | "voksne-boern" | "dagtilbud" | "boerneydelser" | "boernebidrag" | "enkeltudgifter" | "saerlig-stoette" | "kapitalindkomst" | "andre-fradrag";

/** The deduction for wages of one person, kroner in the month. */
export interface Loenfradrag {
  /** The other 65 per cent: deducted. */
  readonly fradrag: Kroner;
  /** What a spouse's deduction beyond the own help takes here. */
  readonly fradrag_fra_aegtefaelle: Kroner;
  /** F: the free amount, § 31(2). */
  readonly fribeloeb: Kroner;
  /** What of F the wage uses. */
  readonly fribeloeb_brugt: Kroner;
  /** Help after the deduction for wages. */
  readonly hjaelp_efter: Kroner;
  /** A: help after the share and before the cap. */
  readonly hjaelp_foer_loft: Kroner;
  /** The deduction that no own help is left for. */
  readonly ikke_daekket: Kroner;
  /** C: the cap, § 31(5). */
  readonly indkomstloft?: Kroner | null;
  /** W: countable wage of all jobs, § 31(7). */
  readonly medregnet_loen: Kroner;
  /** Help that ends because fixed pay is above it: only where the open question on fixed pay is read so. */
  readonly ophoert: Kroner;
  /** Wage above F. */
  readonly over_fribeloeb: Kroner;
  /** What help and wage have above the cap: deducted too, § 31(1) 2nd sentence. */
  readonly over_loft: Kroner;
  /** 35 per cent of the wage above F: left out, § 31(4). */
  readonly procentfradrag: Kroner;
  /** Of it left alone for a participant in STU, § 31(6). */
  readonly stu_fribeloeb_brugt: Kroner;
}

/** What is withheld in a month, and why it is not what the year ends with; kroner, of the applicant. */
export interface Loenseddel {
  /** Help as it is paid out. */
  readonly hjaelp_udbetalt: Kroner;
  /** The employer has the main card, because there is no help that uses it. */
  readonly hovedkort_til_loen: boolean;
  /**
   * Withheld of pay, help and all other taxed income less a twelfth of the year's tax: it comes back when the year is
   * settled, or is owed where it is negative.
   */
  readonly kommer_tilbage: Kroner;
  /** The tax card: as it is without the planned job, or with it where no tax was due without it. */
  readonly kort: Skattekort;
  /** Pay as it is paid out. */
  readonly loen_udbetalt: Kroner;
  /** Tax withheld of the help. */
  readonly skat_af_hjaelp: Kroner;
  /** Tax withheld of the pay. */
  readonly skat_af_loen: Kroner;
}

/** Housing benefit and its cap, kroner a month. */
export interface Loft {
  /** One person's share, § 25 b(2). */
  readonly andel: Kroner;
  /** Housing benefit before the cap. */
  readonly boligstoette: Kroner;
  /** The most of a share, § 25 b(1). */
  readonly loft: Kroner;
  /** What all of them lose, § 25 b(6). */
  readonly nedsaettelse: Kroner;
  /** So many persons are capped. */
  readonly personer_med_loft: number;
  /** What is paid. */
  readonly udbetalt: Kroner;
}

/** From pay to countable wage, line by line; kroner in an average month. */
export interface MedregnetLoen {
  /** AM-bidrag. */
  readonly am_bidrag: Kroner;
  /** Own share of ATP. */
  readonly atp: Kroner;
  /** The employer's share of ATP, beside the pay. */
  readonly atp_arbejdsgiver: Kroner;
  /** Holiday pay set aside beside the pay: does not count now. */
  readonly feriepenge: Kroner;
  /** Of it under a socialt frikort: neither tax nor deduction in help. */
  readonly frikort: Kroner;
  /** Pay before anything is taken; the countable wage itself where only that was told. */
  readonly loen: Kroner;
  /** What counts against help: pay that is not under a frikort, less own ATP, own pension and AM-bidrag. */
  readonly medregnet: Kroner;
  /** Own contribution to a collective pension. */
  readonly pension: Kroner;
  /** The employer's contribution to a collective pension, beside the pay. */
  readonly pension_arbejdsgiver: Kroner;
  /** Wage per hour, where the pay was told by the hour. */
  readonly timeloen?: Kroner | null;
  /** Hours in an average month; none where only the countable wage was told. */
  readonly timer?: Hours | null;
  /** Hours in an average week; none where only the countable wage was told. */
  readonly timer_om_ugen?: Hours | null;
}

/** Whether work counts. */
export type Medregning = "taeller" | {
  readonly taeller_ikke: Grund;
} | {
  readonly maaske: Papir;
};

export type Month = string;

/** The month before the requirement is met, and the month it is, by the same rules and figures. */
export interface MonthMet {
  /** After. */
  readonly after: Assessment;
  /** Before. */
  readonly before: Assessment;
  /** After less before. */
  readonly difference: Difference;
}

export type Notice = "afslag" | "formue-over-graensen" | "hjaelpen-er-vaek" | "fast-loen-over-hjaelp" | "nedsat-efter-26" | "aegtefaelles-indtaegt" | "samliv-ikke-oplyst" | "fritidstillaeg-stopper" | "fritidstillaeg-ikke-oplyst" | "tandtilskud-stopper" | "pension-bliver-mindre" | "atp-af-hjaelp-stopper" | "boligstoetten-aendres" | "leje-over-halv-indkomst" | "boerneydelser-kun-en-del" | "frikort" | "sanktion-over-hjaelpen" | "over-skattegraensen" | "gennemsnits-kommune";

/** What a person can choose from before there is a case. */
export interface Offered {
  /** The municipalities. */
  readonly kommuner: readonly OfferedKommune[];
  /** The day on which the law was last read. */
  readonly law_checked?: Day | null;
  /** The month to calculate for when none was told; none where no month has all figures. */
  readonly month?: Month | null;
  /** First and last month of every stretch that has all figures. */
  readonly months: readonly (readonly [Month, Month])[];
  /** The version of the program. */
  readonly version: string;
}

/** A municipality to choose. */
export interface OfferedKommune {
  /** Its official number. */
  readonly code: number;
  /** Its name. */
  readonly name: string;
}

export type Omfattet = "foerste_registrering" | "genindrejse" | "opfyldt_foer" | "eu_ret" | "pension" | "foedt_i_riget" | "foer_skaeringsdatoen";

/** One hour a week more in everything that is planned. */
export interface OneHourMore {
  /** The month in which it is then met; none: still never. */
  readonly met?: Month | null;
  /** So many months sooner; none where it was never met before. */
  readonly months_sooner?: number | null;
}

/** The residence requirement at an assessment; days. */
export interface Opholdskrav {
  /** Days in the window that count. */
  readonly dage: number;
  /** Whether a quarantine runs, so that help is paid by § 16(2) whatever the days are, § 11(4) and (6). */
  readonly i_karantaene: boolean;
  /** Days to spare; negative: days that are missing. */
  readonly margin: number;
  /** Days that are needed. */
  readonly noedvendige: number;
  /** Whether it is met: days enough, and no quarantine runs. */
  readonly opfyldt: boolean;
  /**
   * The first month in which it is met by staying in the realm from now on; none where it never can be, as by other
   * figures than the act's.
   */
  readonly opfyldt_fra?: Month | null;
  /** Days in the window of which nothing was told. */
  readonly uoplyst: number;
}

/** Two entries that share a month: two jobs at once, or one told twice. */
export interface Overlap {
  /** The first month they share. */
  readonly month: Month;
  /** One entry, from 0. */
  readonly one: number;
  /** The other. */
  readonly other: number;
}

/** What pace gets there. */
export interface Pace {
  /** The fewest hours a week that get there by the given month; none: not possible, or no month was given. */
  readonly by_month?: WeeklyHours | null;
  /** Hours a week from nothing that just get there: below it, hours leave as fast as they come. */
  readonly floor: WeeklyHours;
  /** The fewest hours a week, from the given month on, with which this person's own history ever gets there. */
  readonly own_floor: WeeklyHours;
}

/** The paper that would settle whether work counts. */
export type Papir = "ansaettelseskontrakt" | "loenseddel" | "indtaegt";

/** A part of the bar. */
export interface Part {
  /** How many hours. */
  readonly hours: Hours;
  /** What it is. */
  readonly label: string;
}

/** A spouse or cohabitant in one month. */
export interface PartnerAssessment {
  /** Married or cohabiting. */
  readonly civilstand: Civilstand;
  /** The amounts. */
  readonly person: PersonAssessment;
  /** What the partner lives on. */
  readonly role: Role;
}

/** Per cent. */
export type Percent = string;

/** One adult in one month; kroner before tax. */
export interface PersonAssessment {
  /** Own ATP of the help, LAS §§ 79-80. */
  readonly atp_af_hjaelp: Kroner;
  /** The rate by which help is computed, after § 26(2). */
  readonly beregnet_efter?: Sats | null;
  /** Pay under a socialt frikort, where there is one. */
  readonly frikort?: Frikort | null;
  /** Help before deduction, part by part. */
  readonly grundlag: Beregningsgrundlag;
  /** The same after it: what is paid. */
  readonly hjaelp: Kroner;
  /** This person's part of the help after all deductions, before a sanction. */
  readonly hjaelp_foer_sanktion: Kroner;
  /** From pay to countable wage, job by job. */
  readonly jobs: readonly MedregnetLoen[];
  /** The deduction for wages. */
  readonly loenfradrag: Loenfradrag;
  /** The way to all jobs. */
  readonly rejse: Rejsesum;
  /** A sanction. */
  readonly sanktion: Sanktion;
  /** The rate by § 16; none where no help is computed. */
  readonly sats?: Sats | null;
  /** Income tax: a year of twelve such months, and a twelfth of it. */
  readonly skat: Indkomstskat;
}

/** The work obligation without and with the planned work. */
export interface Pligt {
  /** Without. */
  readonly now: Arbejdspligt;
  /** With. */
  readonly with_job: Arbejdspligt;
  /** The month that is with the planned work: the first, from that of the case on, in which any of it runs. */
  readonly with_job_from: Month;
}

/** What an hour of the planned work brings, kroner. */
export interface PrTime {
  /** More left for each hour of work. */
  readonly arbejde: Kroner;
  /** More left for each hour of work and travel. */
  readonly med_rejse: Kroner;
  /** Travel time in it. */
  readonly rejsetid: Hours;
  /** Hours of planned work in an average month. */
  readonly timer: Hours;
}

export type Question = "boerneydelse-2026" | "boligsikring-minimum" | "commuter-taper" | "first-month" | "fixed-pay-above-rate" | "frikort-2026" | "frikort-hours" | "higher-rate-start" | "home-at-25-29" | "met-before" | "overflow" | "paid-leave-hours" | "part-month" | "result-rounding" | "spouse-excess" | "two-months-abroad" | "window-end" | "working-spouse-free-amount";

/** An open question and what the other reading would do to the household's total, kroner a month. */
export interface QuestionEffect {
  /** Whether this result takes the alternative reading. */
  readonly alternative: boolean;
  /** The question. */
  readonly id: Question;
  /** The other reading's total without the job, less this one's. */
  readonly now: Kroner;
  /** The other reading's total with the job, less this one's. */
  readonly with_job: Kroner;
}

/**
 * What a household has to live on in a settled month: twelve equal months taxed as a year, divided by twelve.
 * 
 * Kroner a month, of the applicant and a spouse. What comes in is positive, what goes out is written positive too and
 * taken away: the sum of the first group less the second is `i_alt`, exactly.
 */
export interface Raadighed {
  /** Out: AM-bidrag. */
  readonly am_bidrag: Kroner;
  /** Out: own ATP, of wages and of help. */
  readonly atp: Kroner;
  /** In: børne- og ungeydelse and børnetilskud, free of tax. */
  readonly boerneydelser: Kroner;
  /** In: boligstøtte after the cap, free of tax. */
  readonly boligstoette: Kroner;
  /** Out: what parents pay for day care. */
  readonly dagtilbud: Kroner;
  /** What is left before the way to work. */
  readonly foer_rejse: Kroner;
  /** In: leisure supplement, free of tax. */
  readonly fritidstillaeg: Kroner;
  /** In: help before tax, after a sanction. */
  readonly hjaelp: Kroner;
  /** What is left. */
  readonly i_alt: Kroner;
  /** In: pay before anything is taken; the countable wage where only that was told. */
  readonly loen: Kroner;
  /** In: other income, holiday pay and a spouse's benefit, before tax. */
  readonly oevrige_indtaegter: Kroner;
  /** Out: own contributions to a collective pension. */
  readonly pension: Kroner;
  /** Out: the way to work. */
  readonly rejse: Kroner;
  /** Out: income tax with church tax. */
  readonly skat: Kroner;
}

/** One step of the calculation. */
export interface Reason {
  /** Where it stands; empty where no law says it but the reader. */
  readonly paragraph: string;
  /** How sure its figures are, where one is not official. */
  readonly status?: string | null;
  /** What happens, with the numbers put in. */
  readonly text: string;
}

/** A case that could not be read: all that is wrong with it, in words. */
export interface Refused {
  /** Each of them. */
  readonly faults: readonly RefusedField[];
  /** How many faults there are. */
  readonly heading: string;
}

/** One thing that is wrong. */
export interface RefusedField {
  /** Where: `applicant.jobs[0].hours`; empty where the whole text is meant. */
  readonly field: string;
  /** What was given; empty where nothing was. */
  readonly given: string;
  /** Why it cannot be used, and what can. */
  readonly text: string;
}

/** The way to all jobs of one person in one month. */
export interface Rejsesum {
  /** What tax deducts for it, kroner a year. */
  readonly befordring: Befordring;
  /** Days travelled, of all jobs. */
  readonly dage: Days;
  /** To one of them they are as many as there are working days: shifts get longer with more hours. */
  readonly fulde_uger: boolean;
  /** How long it takes. */
  readonly tid: Hours;
  /** What it costs, kroner. */
  readonly udgift: Kroner;
}

/** The road in words, part by part; a surface decides how it looks. */
export interface RoadExplanation {
  /** The answer in one sentence. */
  readonly answer: string;
  /** What the bar shows: proven, told, may count. */
  readonly bar: readonly [Part, Part, Part];
  /** What changes then, in sentences. */
  readonly changes: readonly string[];
  /** Whether there is a way to show: the requirement applies, and nobody has found it met before. */
  readonly covered: boolean;
  /** The hours that are needed. */
  readonly goal: Hours;
  /** The month it is met, before and after; empty where nothing changes. */
  readonly month_met: readonly Row[];
  /** What else there is to say, in order. */
  readonly points: readonly string[];
  /** Open questions of the law, each with what the other reading would change. */
  readonly questions: readonly string[];
}

/** How far it is, when it is reached, and what changes then. */
export interface RoadOutcome {
  /** What changes is not known as long as the age is not told. */
  readonly age_needed: boolean;
  /** The work obligation, where there is one. */
  readonly arbejdspligt?: Pligt | null;
  /** Hours in the window that count, told without a paper. */
  readonly claimed: Hours;
  /**
   * With hours without months in the newest months, and with those that may count: no earlier than this. None where the
   * two are the same.
   */
  readonly earliest?: Forecast | null;
  /** The count of § 16(3), for those of 25 to 29. */
  readonly efter_16_stk_3?: Count16Stk3 | null;
  /** Each entry: its hours, and whether they count. */
  readonly entries: readonly EntryCount[];
  /** Hours that are needed. */
  readonly goal: Hours;
  /** With hours without months in the oldest months of the window, and without those that may count: no later than this. */
  readonly latest: Forecast;
  /** Hours that have left the window. */
  readonly left: Hours;
  /** The first month in which a window of the past would have held the goal, though nobody assessed it. */
  readonly met_before?: Month | null;
  /** The month it is met, in the figures of the month of the assessment; none where nothing would change. */
  readonly month_met?: MonthMet | null;
  /** Hours that do not count. */
  readonly not_counted: Hours;
  /** Whether the employment requirement applies, and why, where it was told how the person came. */
  readonly omfattet?: Omfattet | null;
  /** What one hour a week more would do to the latest of the two; none where no work is planned and none goes on. */
  readonly one_hour_more?: OneHourMore | null;
  /** The residence requirement, where stays were told. */
  readonly opholdskrav?: Opholdskrav | null;
  /** Entries that share a month: two jobs at once, or one told twice. */
  readonly overlaps: readonly Overlap[];
  /** What pace gets there, by the latest of the two. */
  readonly pace: Pace;
  /** What pace gets there, by the earliest of the two. */
  readonly pace_earliest?: Pace | null;
  /** Hours in the window that count, on paper. */
  readonly proven: Hours;
  /** Open questions of the law that could move a month. */
  readonly questions: readonly RoadQuestion[];
  /**
   * The month from which the higher rate is paid: the hours and, where stays were told, residence are both met; at 25 to
   * 29 on grundsats the hours are those of § 16(3). None: never, or it is so already.
   */
  readonly rate_from?: Month | null;
  /** Found met before, so nothing is left to do. */
  readonly recognised: boolean;
  /** Hours that may count. */
  readonly unknown: Hours;
  /** Of those that count, hours told without their months: they make the forecast a range. */
  readonly without_months: Hours;
}

/**
 * An open question, and the month by the other reading: in which the employment requirement is met, the residence
 * requirement is met (two-months-abroad), or the higher rate starts (higher-rate-start).
 */
export interface RoadQuestion {
  /** Whether this result takes the alternative reading. */
  readonly alternative: boolean;
  /** The question. */
  readonly id: Question;
  /** The month by the other reading; none: never. */
  readonly met?: Month | null;
}

export type Role = "kontanthjaelp" | "work" | "public_benefit" | "no_help";

/** One row of the table, in whole øre, so that what is shown adds up to the øre. */
export interface Row {
  /** With it less without it. */
  readonly difference: Kroner;
  /** What it is. */
  readonly label: string;
  /** Without the planned job. */
  readonly now: Kroner;
  /** Whether this is the sum of the others. */
  readonly total: boolean;
  /** With it. */
  readonly with_job: Kroner;
}

export type Rule = "rejse" | "foerstegang" | "frikort" | "fribeloeb" | "indkomstloft" | "egen-hjaelp-vaek" | "aegtefaelles-hjaelp" | "hjaelp-vaek" | "ferie" | "atp" | "skat" | "beskaeftigelsesfradrag" | "jobfradrag" | "pensionsfradrag" | "befordring" | "boligstoette" | "boligstoetteloft" | "friplads" | "rejsedage" | "skattegraense";

/** A sanction of one person, kroner in the month. */
export interface Sanktion {
  /** What no help is left for. */
  readonly ikke_daekket: Kroner;
  /** As the letter says. */
  readonly oplyst: Kroner;
  /** Above the help of the month: never taken, § 35(4). */
  readonly over_hjaelpen: Kroner;
  /** What is taken. */
  readonly taget: Kroner;
}

export type Sats = "grundsats" | "forhoejet_sats" | "hjemmeboende" | "mindstesats" | "hjemmeboende_mindste";

/** A tax card. */
export interface Skattekort {
  /** The allowance of a year. */
  readonly fradrag_om_aaret: Kroner;
  /** The allowance of a month, in whole kroner. */
  readonly fradrag_om_maaneden: Kroner;
  /** Withheld of each hundred kroner; nothing where no tax is expected, § 48(7). */
  readonly traekprocent: Percent;
}

export type Status = "assumed" | "derived" | "official" | "reported" | "what-if";

/** One month on the way: what came in since the assessment before, what left, and what is held. */
export interface Step {
  /** Hours of the month before, which are in the window now. */
  readonly added: Hours;
  /** Hours in the window. */
  readonly held: Hours;
  /** Hours that are no longer in it. */
  readonly left: Hours;
  /** The month in which those were worked. */
  readonly left_month: Month;
  /** The month of the assessment. */
  readonly month: Month;
}

/** An answer and what else there is to say. */
export interface Told {
  /** The first sentence. */
  readonly answer: string;
  /** What stands below it, in order. */
  readonly points: readonly string[];
}

/** A turning point in words, or several steps of day care on end that are told as one. */
export interface Turn {
  /** The turning point, by its place in the list that was told; the first one of several. */
  readonly first: number;
  /** By how much what is left jumps; none where it does not. */
  readonly jump?: string | null;
  /** What is kept of more pay from there on. */
  readonly kept: string;
  /** Where it is, ending with a colon. */
  readonly place: string;
  /** What changes there. */
  readonly rules: readonly TurnRule[];
}

/** A rule at a turning point. */
export interface TurnRule {
  /** Where it stands; empty where no law says it. */
  readonly paragraph: string;
  /** What happens. */
  readonly text: string;
}

/** A place where what is left changes its slope or its level. */
export interface TurningPoint {
  /** The same after it, to the next point. */
  readonly beholder_efter: Percent;
  /** Kept of 100 kroner more pay, before this point. */
  readonly beholder_foer: Percent;
  /** What is left there, line by line. */
  readonly efter: Raadighed;
  /** What is left one øre of pay before it, line by line. */
  readonly foer: Raadighed;
  /** The pay of the month from which on it is so, to the øre. */
  readonly loen: Kroner;
  /** What changes there. */
  readonly regler: readonly Rule[];
  /** By how much what is left jumps there; nothing where only the slope changes. */
  readonly spring: Kroner;
  /** The wage per hour that goes with it, to the next øre. */
  readonly timeloen: Kroner;
  /** The hours a week that go with it, to the next hundredth. */
  readonly timer_om_ugen: WeeklyHours;
}

export type Unit = "aar" | "antal" | "dage" | "kroner" | "maaneder" | "procent" | "timer";

/** What the planned job brings beside the cash of the month, kroner a month. */
export interface Vaerdi {
  /** Holiday pay that is set aside, before tax; with that of pay under a socialt frikort, § 5(4) of its act. */
  readonly feriepenge: Kroner;
  /** The same after tax: worked out as if it were paid beside the pay of every month. Under the frikort it is free of tax. */
  readonly feriepenge_efter_skat: Kroner;
  /** Cash, holiday pay after tax and pension together. */
  readonly i_alt: Kroner;
  /** Cash: more left than without the job. */
  readonly kontant: Kroner;
  /** Pension and ATP, own and employer's. */
  readonly pension: Kroner;
}

/** Hours a week. */
export type WeeklyHours = string;

/** A figure changed for this calculation: the result is a what-if. */
export interface WhatIf {
  /** The amount it was set to; none where a file changed it. */
  readonly amount?: string | null;
  /** The parameter or series. */
  readonly id: string;
}

