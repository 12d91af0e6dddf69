//! The flags that tell of one household and one job, and the case they make: every command that asks about a month has
//! them.
//!
//! Flags become the same JSON that `--case` reads, so that both are checked by the same rules, all faults at once. The
//! table [`FIELDS`] names for each flag the field it fills; a fault in that field is reported by the flag's name.

use clap::Args;
use serde_json::{Map, Value, json};

/// Facts of one household and one job.
#[derive(Debug, Args)]
pub struct HouseholdFlags {
    /// Rate: grundsats, forhoejet_sats, mindstesats or hjemmeboende
    #[arg(long, visible_alias = "sats")]
    rate: Option<String>,

    /// Hours of the job in an average week
    #[arg(long, allow_negative_numbers = true)]
    hours: Option<String>,

    /// Kroner per hour before tax, without holiday pay
    #[arg(long, allow_negative_numbers = true)]
    wage: Option<String>,

    /// Kroner a month before tax, instead of a wage per hour
    #[arg(long, allow_negative_numbers = true)]
    monthly_pay: Option<String>,

    /// The wage that counts, § 31(7), instead of hours and pay
    #[arg(long, allow_negative_numbers = true)]
    countable_wage: Option<String>,

    /// How often the job is paid: month, fortnight, week or day_labour; ATP depends on it
    #[arg(long)]
    paid_every: Option<String>,

    /// Own share of a collective pension, per cent of the pay
    #[arg(long, allow_negative_numbers = true)]
    pension_percent: Option<String>,

    /// The employer's share of it, per cent of the pay
    #[arg(long, allow_negative_numbers = true)]
    employer_pension_percent: Option<String>,

    /// Has a socialt frikort and works under it: what of it is used earlier this year, kroner
    #[arg(long, value_name = "USED", allow_negative_numbers = true)]
    frikort: Option<String>,

    /// What a day's travel costs there and back, kroner
    #[arg(long, group = "cost", allow_negative_numbers = true)]
    travel_cost: Option<String>,

    /// What a monthly pass costs, kroner
    #[arg(long, group = "cost", allow_negative_numbers = true)]
    travel_pass: Option<String>,

    /// Goes by car (at a rate for each kilometre), public transport (an example of a price) or bicycle
    #[arg(long, group = "cost", value_name = "car|public|bicycle")]
    travel_by: Option<String>,

    /// Days travelled in an average week
    #[arg(long, group = "days", allow_negative_numbers = true)]
    travel_days: Option<String>,

    /// Hours of a shift, instead of days
    #[arg(long, group = "days", allow_negative_numbers = true)]
    shift: Option<String>,

    /// Kilometres there and back on a day, for the commuting deduction and the cost of a car
    #[arg(long, allow_negative_numbers = true)]
    km: Option<String>,

    /// Minutes there and back on a day
    #[arg(long, allow_negative_numbers = true)]
    travel_minutes: Option<String>,

    /// Month of the help [default: this month, or the last one with figures]
    #[arg(long, value_name = "YYYY-MM")]
    month: Option<String>,

    /// Where tax is paid, by name or number [default: the average of the country]
    #[arg(long, visible_alias = "kommune")]
    municipality: Option<String>,

    /// Member of the national church: pays church tax
    #[arg(long)]
    church: bool,

    /// Rent of the home, kroner a month: counts boligstøtte
    #[arg(long, requires = "m2", allow_negative_numbers = true)]
    rent: Option<String>,

    /// Gross floor area of the home, square metres
    #[arg(long, requires = "rent", allow_negative_numbers = true)]
    m2: Option<String>,

    /// Heating: beside_rent (paid in full beside it), in_rent or other
    #[arg(long, requires = "rent")]
    heating: Option<String>,

    /// Lives alone (enlig)
    #[arg(long, group = "family")]
    single: bool,

    /// Married: tell of the spouse with the --partner flags
    #[arg(long, group = "family")]
    married: bool,

    /// Lives with a partner, not married
    #[arg(long, group = "family")]
    cohabiting: bool,

    /// Number of own children under 18 at home
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=20), conflicts_with = "child_ages")]
    children: Option<u8>,

    /// Ages of own children at home, instead of their number: counts their benefits too
    #[arg(long, value_name = "AGE,…", value_delimiter = ',')]
    child_ages: Vec<String>,

    /// Prices of the children's day-care places, kroner a month, in the order of --child-ages; 0 for no place
    #[arg(long, value_name = "PRICE,…", value_delimiter = ',', requires = "child_ages")]
    daycare: Vec<String>,

    /// Age on the first day of the month
    #[arg(long, allow_negative_numbers = true)]
    age: Option<String>,

    /// Instead of a rate: whether the residence requirement is met (9 of 10 years)
    #[arg(long, value_name = "yes|no", value_parser = yes_no)]
    residence_met: Option<bool>,

    /// Instead of a rate: the employment requirement (2 1/2 years of work): met, not_met or does_not_apply
    #[arg(long)]
    employment: Option<String>,

    /// Has 2 1/2 years of work within 10 years, here or in the EU/EEA, § 16(3)
    #[arg(long)]
    worked: bool,

    /// Lives with one or both parents
    #[arg(long)]
    lives_with_parents: bool,

    /// Assessed as activity-ready (aktivitetsparat), § 19
    #[arg(long)]
    activity_ready: bool,

    /// Has a right to the adaptation supplement, § 20
    #[arg(long)]
    tilpasningstillaeg: bool,

    /// Applies for help for the first time, § 31(8)
    #[arg(long)]
    first_application: bool,

    /// Whole calendar months without help before this one, § 31(8)
    #[arg(long, allow_negative_numbers = true)]
    months_without_help: Option<String>,

    /// Continuous months with help before this one: from 3 there is fritidstillæg for children
    #[arg(long, allow_negative_numbers = true)]
    months_with_help: Option<String>,

    /// Days of the month with a right to help
    #[arg(long, allow_negative_numbers = true)]
    days_with_help: Option<String>,

    /// Wealth that counts, § 14, of both spouses
    #[arg(long, allow_negative_numbers = true)]
    wealth: Option<String>,

    /// Other income in the month, deducted krone for krone, § 30
    #[arg(long, allow_negative_numbers = true)]
    other_income: Option<String>,

    /// Taken from the help of the month as a sanction, kroner
    #[arg(long, allow_negative_numbers = true)]
    sanction: Option<String>,

    /// What the partner lives on: kontanthjaelp, work, public_benefit or no_help
    #[arg(long)]
    partner_support: Option<String>,

    /// The partner's rate
    #[arg(long)]
    partner_rate: Option<String>,

    /// The partner's public benefit, kroner a month before tax
    #[arg(long, allow_negative_numbers = true)]
    partner_benefit: Option<String>,

    /// Hours a week of a job that the partner has already
    #[arg(long, allow_negative_numbers = true)]
    partner_hours: Option<String>,

    /// Kroner per hour of a job that the partner has already
    #[arg(long, allow_negative_numbers = true)]
    partner_wage: Option<String>,

    /// Read an open question of the law the other way: overflow, first-month … (the answer names those that matter)
    #[arg(long, value_name = "QUESTION")]
    reading: Vec<String>,

    /// A whole case as JSON, from a file or from standard input (-), instead of the flags above
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "rate", "hours", "wage", "monthly_pay", "countable_wage", "paid_every", "pension_percent", "month", "family",
        "children", "age", "residence_met", "employment", "worked", "lives_with_parents", "activity_ready",
        "tilpasningstillaeg", "first_application", "months_without_help", "months_with_help", "days_with_help", "wealth",
        "child_ages", "church", "cost", "days", "employer_pension_percent", "frikort", "heating", "km", "m2", "municipality",
        "daycare", "rent", "sanction", "travel_minutes", "other_income", "partner_support", "partner_rate", "partner_benefit", "partner_hours", "partner_wage", "reading",
    ])]
    pub case: Option<String>,
}

/// Which flag fills which field.
const FIELDS: [(&str, &str); 50] = [
    ("--age", "applicant.age"),
    ("--activity-ready", "applicant.activity_ready"),
    ("--child-ages", "children[].age"),
    ("--children", "children"),
    ("--church", "applicant.church_member"),
    ("--cohabiting", "family"),
    ("--countable-wage", "applicant.jobs[0].countable_wage"),
    ("--daycare", "children[].daycare_price"),
    ("--days-with-help", "days_with_help"),
    ("--employer-pension-percent", "applicant.jobs[0].employer_pension_percent"),
    ("--employment", "applicant.employment"),
    ("--first-application", "first_application"),
    ("--frikort", "applicant.frikort_used"),
    ("--heating", "home.heating"),
    ("--hours", "applicant.jobs[0].hours"),
    ("--km", "applicant.jobs[0].travel.km_a_day"),
    ("--lives-with-parents", "applicant.lives_with_parents"),
    ("--m2", "home.m2"),
    ("--month", "month"),
    ("--monthly-pay", "applicant.jobs[0].monthly_pay"),
    ("--months-with-help", "months_with_help"),
    ("--months-without-help", "whole_months_without_help"),
    ("--municipality", "municipality"),
    ("--other-income", "applicant.income[0].amount"),
    ("--paid-every", "applicant.jobs[0].paid_every"),
    ("--partner-benefit", "partner.benefit"),
    ("--partner-hours", "partner.jobs[0].hours"),
    ("--partner-rate", "partner.rate"),
    ("--partner-rate", "partner"),
    ("--partner-rate", "partner.age"),
    ("--partner-rate", "partner.residence_met"),
    ("--partner-rate", "partner.employment"),
    ("--partner-support", "partner.support"),
    ("--partner-wage", "partner.jobs[0].wage"),
    ("--pension-percent", "applicant.jobs[0].pension_percent"),
    ("--rate", "applicant.rate"),
    ("--rent", "home.rent"),
    ("--residence-met", "applicant.residence_met"),
    ("--sanction", "applicant.sanction"),
    ("--shift", "applicant.jobs[0].travel.shift_hours"),
    ("--tilpasningstillaeg", "applicant.tilpasningstillaeg"),
    ("--travel-by", "applicant.jobs[0].travel.means"),
    ("--travel-cost", "applicant.jobs[0].travel.cost_per_day"),
    ("--travel-days", "applicant.jobs[0].travel.days_a_week"),
    ("--travel-minutes", "applicant.jobs[0].travel.minutes_a_day"),
    ("--travel-pass", "applicant.jobs[0].travel.monthly_pass"),
    ("--wage", "applicant.jobs[0].wage"),
    ("--wealth", "wealth"),
    ("--worked", "applicant.worked_two_and_a_half_years"),
    ("--reading", "readings"),
];

/// The flag that fills a field.
pub fn flag_of(field: &str) -> Option<&'static str> {
    // A list of children is one flag: the place in it does not matter to the name.
    let of_a_child = field.strip_prefix("children[").and_then(|rest| rest.split_once("]."));
    let child = of_a_child.map(|(_, fact)| format!("children[].{fact}"));
    let field = child.as_deref().unwrap_or(field);
    let exact = FIELDS.iter().find(|(_, path)| *path == field);
    let reading = field.starts_with("readings.").then_some("--reading");
    exact.map(|(flag, _)| *flag).or(reading)
}

impl HouseholdFlags {
    /// The month, if one was told.
    pub fn month(&self) -> Option<&str> {
        self.month.as_deref()
    }

    /// Hours a week of the job, if they were told.
    pub fn hours(&self) -> Option<&str> {
        self.hours.as_deref()
    }

    /// The flags that tell hours and pay of the job, as far as they were given.
    pub fn told_of_pay(&self) -> Vec<&'static str> {
        let flags = [
            ("--hours", &self.hours),
            ("--wage", &self.wage),
            ("--monthly-pay", &self.monthly_pay),
            ("--countable-wage", &self.countable_wage),
        ];
        flags.into_iter().filter(|(_, told)| told.is_some()).map(|(flag, _)| flag).collect()
    }

    /// Whether something decides the rate.
    pub fn tells_rate(&self) -> bool {
        self.rate.is_some() || self.residence_met.is_some() || self.employment.is_some()
    }

    /// The case that the flags tell, in this month; hours without pay are a fault where pay is needed.
    pub fn case(&self, month: &str, pay_needed: bool) -> Value {
        // Hours alone are work on the road to 4,810 hours, but no job whose pay could be counted.
        let job = Some(self.job())
            .filter(|job| job.keys().any(|field| field != "hours") || (!job.is_empty() && pay_needed));
        self.case_with(month, job)
    }

    /// The job that the flags tell: its fields in a case.
    pub fn job(&self) -> Map<String, Value> {
        let travel = self.travel();
        object([
            ("hours", text(self.hours.as_ref())),
            ("wage", text(self.wage.as_ref())),
            ("monthly_pay", text(self.monthly_pay.as_ref())),
            ("countable_wage", text(self.countable_wage.as_ref())),
            ("paid_every", text(self.paid_every.as_ref())),
            ("pension_percent", text(self.pension_percent.as_ref())),
            ("employer_pension_percent", text(self.employer_pension_percent.as_ref())),
            ("frikort", yes(self.frikort.is_some())),
            ("travel", (!travel.is_empty()).then(|| travel.into())),
        ])
    }

    /// The household that the flags tell, in this month and with this job.
    pub fn case_with(&self, month: &str, job: Option<Map<String, Value>>) -> Value {
        let mut applicant = object([
            ("rate", text(self.rate.as_ref())),
            ("age", text(self.age.as_ref())),
            ("residence_met", self.residence_met.map(Value::from)),
            ("employment", text(self.employment.as_ref())),
            ("worked_two_and_a_half_years", yes(self.worked)),
            ("lives_with_parents", yes(self.lives_with_parents)),
            ("activity_ready", yes(self.activity_ready)),
            ("tilpasningstillaeg", yes(self.tilpasningstillaeg)),
            (
                "income",
                self.other_income
                    .as_ref()
                    .map(|amount| json!([{"kind": "anden_indtaegt", "amount": amount}])),
            ),
            ("church_member", yes(self.church)),
            ("sanction", text(self.sanction.as_ref())),
            ("frikort_used", text(self.frikort.as_ref())),
        ]);
        if let Some(job) = job {
            applicant.insert("jobs".to_owned(), json!([job]));
        }
        let family = [(self.single, "single"), (self.married, "married"), (self.cohabiting, "cohabiting")];
        let readings: Map<String, Value> =
            self.reading.iter().map(|question| (question.clone(), "alternative".into())).collect();
        let partner = self.partner();
        let home = object([
            ("rent", text(self.rent.as_ref())),
            ("m2", text(self.m2.as_ref())),
            ("heating", text(self.heating.as_ref())),
        ]);
        let whole = object([
            ("month", Some(month.into())),
            ("applicant", Some(applicant.into())),
            ("family", family.into_iter().find(|(told, _)| *told).map(|(_, word)| word.into())),
            ("partner", (!partner.is_empty()).then(|| partner.into())),
            ("children", self.children()),
            ("child_benefits", (!self.child_ages.is_empty()).then(|| json!({}))),
            ("municipality", text(self.municipality.as_ref())),
            ("home", (!home.is_empty()).then(|| home.into())),
            ("first_application", yes(self.first_application)),
            ("whole_months_without_help", text(self.months_without_help.as_ref())),
            ("months_with_help", text(self.months_with_help.as_ref())),
            ("days_with_help", text(self.days_with_help.as_ref())),
            ("wealth", text(self.wealth.as_ref())),
            ("readings", (!readings.is_empty()).then(|| readings.into())),
        ]);
        whole.into()
    }

    /// Whether a job is told of, be it by one flag.
    pub fn tells_job(&self) -> bool {
        !self.job().is_empty()
    }

    /// The way to the job.
    fn travel(&self) -> Map<String, Value> {
        object([
            ("cost_per_day", text(self.travel_cost.as_ref())),
            ("monthly_pass", text(self.travel_pass.as_ref())),
            ("means", text(self.travel_by.as_ref())),
            ("days_a_week", text(self.travel_days.as_ref())),
            ("shift_hours", text(self.shift.as_ref())),
            ("km_a_day", text(self.km.as_ref())),
            ("minutes_a_day", text(self.travel_minutes.as_ref())),
        ])
    }

    /// The children: their ages, or as many as there are.
    fn children(&self) -> Option<Value> {
        if self.child_ages.is_empty() {
            return self.children.map(|count| vec![json!({"age": 0}); usize::from(count)].into());
        }
        // A price too many is a child without an age: a fault, and nothing that was told is lost.
        let count = self.child_ages.len().max(self.daycare.len());
        let child = |place: usize| {
            let price = self.daycare.get(place).filter(|price: &&String| price.trim() != "0");
            object([("age", text(self.child_ages.get(place))), ("daycare_price", text(price))]).into()
        };
        Some((0..count).map(child).collect::<Vec<Value>>().into())
    }

    fn partner(&self) -> Map<String, Value> {
        let mut partner = object([
            ("support", text(self.partner_support.as_ref())),
            ("rate", text(self.partner_rate.as_ref())),
            ("benefit", text(self.partner_benefit.as_ref())),
        ]);
        let mut job = object([
            ("hours", text(self.partner_hours.as_ref())),
            ("wage", text(self.partner_wage.as_ref())),
        ]);
        if !job.is_empty() {
            job.insert("planned".to_owned(), false.into());
            partner.insert("jobs".to_owned(), json!([job]));
        }
        partner
    }
}

/// The fields that were told.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Map<String, Value> {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn text(told: Option<&String>) -> Option<Value> {
    told.map(|text| text.as_str().into())
}

fn yes(told: bool) -> Option<Value> {
    told.then_some(true.into())
}

fn yes_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" | "ja" | "true" => Ok(true),
        "no" | "nej" | "false" => Ok(false),
        _ => Err("yes or no".to_owned()),
    }
}
