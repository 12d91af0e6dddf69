//! What the columns of a list are called, in English and in Danish, and which field of a case each fills.

use crate::texts::Language;

/// A column that people know by a name.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    /// Its name in English: that of the flag of the command line.
    pub english: &'static str,
    /// Its name in Danish.
    pub danish: &'static str,
    /// The field of a case that it fills; `#` stands for a number that the name ends with or holds.
    field: &'static str,
    /// What else is told by filling it: a field and its text.
    implies: &'static [(&'static str, &'static str)],
    /// An example of what stands in it.
    pub example: &'static str,
}

/// What a column fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fills {
    /// The field.
    pub field: String,
    /// Fields with a fixed text, in rows in which the column is filled.
    pub implies: Vec<(String, &'static str)>,
}

const fn header(
    english: &'static str,
    danish: &'static str,
    field: &'static str,
    example: &'static str,
) -> Header {
    Header { english, danish, field, implies: &[], example }
}

const fn implying(header: Header, implies: &'static [(&'static str, &'static str)]) -> Header {
    Header { implies, ..header }
}

/// A job that there is already: it is part of the month without the planned one.
const EXISTING: &[(&str, &str)] = &[("applicant.jobs[1].planned", "no")];
const OF_PARTNER: &[(&str, &str)] = &[("partner.jobs[0].planned", "no")];
/// Whoever tells the ages of children asks for their benefits too.
const WITH_BENEFITS: &[(&str, &str)] = &[("child_benefits.shared_custody", "no")];

/// Every column with a name of its own, in the order of a template. A column may also be named by the path of its field.
pub const HEADERS: [Header; 58] = [
    header("month", "maaned", "month", "2026-03"),
    header("municipality", "kommune", "municipality", "Aarhus"),
    header("rate", "sats", "applicant.rate", "mindstesats"),
    header("age", "alder", "applicant.age", "34"),
    header("born", "foedselsdag", "applicant.born", "1992-01-31"),
    header("family", "familie", "family", "enlig"),
    header("hours", "timer", "applicant.jobs[0].hours", "8"),
    header("wage", "timeloen", "applicant.jobs[0].wage", "150"),
    header("monthly_pay", "maanedsloen", "applicant.jobs[0].monthly_pay", "5200"),
    header("countable_wage", "medregnet_loen", "applicant.jobs[0].countable_wage", "4784"),
    header("paid_every", "loenperiode", "applicant.jobs[0].paid_every", "month"),
    header("pension_percent", "pension_procent", "applicant.jobs[0].pension_percent", "4"),
    header(
        "employer_pension_percent",
        "arbejdsgivers_pension_procent",
        "applicant.jobs[0].employer_pension_percent",
        "8",
    ),
    implying(
        header("frikort", "frikort_brugt", "applicant.frikort_used", "0"),
        &[("applicant.jobs[0].frikort", "yes")],
    ),
    header("travel_cost", "rejse_pr_dag", "applicant.jobs[0].travel.cost_per_day", "48"),
    header("travel_pass", "maanedskort", "applicant.jobs[0].travel.monthly_pass", "460"),
    header("travel_by", "rejsemaade", "applicant.jobs[0].travel.means", "bicycle"),
    header("travel_days", "rejsedage", "applicant.jobs[0].travel.days_a_week", "2"),
    header("shift", "vagt_timer", "applicant.jobs[0].travel.shift_hours", "4"),
    header("km", "km_pr_dag", "applicant.jobs[0].travel.km_a_day", "30"),
    header("travel_minutes", "rejseminutter", "applicant.jobs[0].travel.minutes_a_day", "40"),
    implying(header("existing_hours", "nuvaerende_timer", "applicant.jobs[1].hours", "5"), EXISTING),
    implying(header("existing_wage", "nuvaerende_timeloen", "applicant.jobs[1].wage", "150"), EXISTING),
    implying(
        header("existing_monthly_pay", "nuvaerende_maanedsloen", "applicant.jobs[1].monthly_pay", "3250"),
        EXISTING,
    ),
    header("residence_met", "opholdskrav", "applicant.residence_met", "ja"),
    header("employment", "beskaeftigelseskrav", "applicant.employment", "not_met"),
    header("worked", "arbejdet_to_et_halvt_aar", "applicant.worked_two_and_a_half_years", "nej"),
    header("lives_with_parents", "bor_hos_foraeldre", "applicant.lives_with_parents", "nej"),
    header("activity_ready", "aktivitetsparat", "applicant.activity_ready", "nej"),
    header("tilpasningstillaeg", "tilpasningstillaeg", "applicant.tilpasningstillaeg", "nej"),
    header("church", "folkekirken", "applicant.church_member", "nej"),
    header("rent", "husleje", "home.rent", "5500"),
    header("m2", "areal", "home.m2", "55"),
    header("heating", "varme", "home.heating", "beside_rent"),
    implying(header("child#_age", "barn#_alder", "children[#].age", "4"), WITH_BENEFITS),
    header("child#_daycare", "barn#_dagtilbud", "children[#].daycare_price", "4000"),
    header("shared_custody", "delt_foraeldremyndighed", "child_benefits.shared_custody", "nej"),
    header("first_application", "foerste_ansoegning", "first_application", "nej"),
    header("months_without_help", "maaneder_uden_hjaelp", "whole_months_without_help", "0"),
    header("months_with_help", "maaneder_med_hjaelp", "months_with_help", "12"),
    header("days_with_help", "dage_med_hjaelp", "days_with_help", "31"),
    header("wealth", "formue", "wealth", "0"),
    implying(
        header("other_income", "anden_indtaegt", "applicant.income[0].amount", "0"),
        &[("applicant.income[0].kind", "anden_indtaegt")],
    ),
    header("sanction", "sanktion", "applicant.sanction", "0"),
    header("partner_support", "partner_forsoergelse", "partner.support", "kontanthjaelp"),
    header("partner_rate", "partner_sats", "partner.rate", "mindstesats"),
    header("partner_age", "partner_alder", "partner.age", "35"),
    header("partner_benefit", "partner_ydelse", "partner.benefit", "14000"),
    implying(header("partner_hours", "partner_timer", "partner.jobs[0].hours", "10"), OF_PARTNER),
    implying(header("partner_wage", "partner_timeloen", "partner.jobs[0].wage", "150"), OF_PARTNER),
    header("h#", "t#", "road.history[0].each_month[#]", "160.33"),
    header("hours_in_all", "timer_i_alt", "road.history[1].in_all", "2400"),
    header("recognised", "krav_anerkendt", "road.recognised", "nej"),
    header("plan_hours", "plan_timer", "road.plan[0].hours_a_week", "8"),
    header("plan_first", "plan_fra", "road.plan[0].first", "2026-04"),
    header("plan_last", "plan_til", "road.plan[0].last", "2027-03"),
    header("by", "inden", "road.by", "2028-01"),
    header("ceiling", "pligt_loft", "road.ceiling", "37"),
];

/// What a column of this name fills; none where the name means nothing here.
///
/// Large and small letters are alike, so are a space, a hyphen and an underscore, and æ, ø, å may be written ae, oe, aa.
///
/// ```
/// use calc_core::table::of_header;
/// let field = |name| of_header(name).map(|fills| fills.field);
/// assert_eq!(field("Måned").as_deref(), Some("month"));
/// assert_eq!(field("child 2 age").as_deref(), Some("children[1].age"));
/// assert_eq!(field("h120").as_deref(), Some("road.history[0].each_month[119]"));
/// assert_eq!(field("applicant.jobs[0].wage").as_deref(), Some("applicant.jobs[0].wage"));
/// assert_eq!(field("cpr"), None);
/// ```
pub fn of_header(name: &str) -> Option<Fills> {
    let name = name.trim();
    if crate::case::is_field(name) {
        return Some(Fills { field: name.to_owned(), implies: Vec::new() });
    }
    let name = plain(name);
    let numbered = without_number(&name);
    HEADERS.iter().find_map(|header| {
        let named = |name: &str| header.english == name || header.danish == name;
        if named(&name) {
            return Some(header.fills(None)).filter(|_| !header.is_numbered());
        }
        let (shape, number) = numbered.as_ref()?;
        let fills = named(shape).then(|| header.fills(Some(*number)))?;
        crate::case::is_field(&fills.field).then_some(fills)
    })
}

/// What a table calls a field of a case: the name of its column, or its path where no column has a name for it.
///
/// ```
/// use calc_core::{table::header_of, texts::Language};
/// assert_eq!(header_of("applicant.jobs[0].wage", Language::Danish), "timeloen");
/// assert_eq!(header_of("children[1].age", Language::English), "child2_age");
/// assert_eq!(header_of("applicant.jobs[2].wage", Language::English), "applicant.jobs[2].wage");
/// ```
pub fn header_of(field: &str, language: Language) -> String {
    let places = field.match_indices(['[', ']']).map(|(at, _)| at).collect::<Vec<_>>();
    let place = match places.as_slice() {
        [.., open, close] => field.get(open + 1..*close).and_then(|place| place.parse::<usize>().ok()),
        _ => None,
    };
    let numbered = place.map(|place| place + 1);
    let found = HEADERS.iter().find(|header| header.fills(numbered).field == field);
    found.map_or_else(
        || field.to_owned(),
        |header| {
            let number = numbered.map(|number| number.to_string()).unwrap_or_default();
            header.name(language).replace('#', &number)
        },
    )
}

impl Header {
    /// Its name in a language.
    pub const fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.danish,
            Language::English => self.english,
        }
    }

    /// Whether there is one for each child, or for each month.
    pub fn is_numbered(&self) -> bool {
        self.field.contains('#')
    }

    /// The field it fills, with the place that a number from 1 means.
    fn fills(&self, number: Option<usize>) -> Fills {
        let place = number.map(|number| (number - 1).to_string()).unwrap_or_default();
        let field = self.field.replace('#', &place);
        let implies = self.implies.iter().map(|(field, text)| ((*field).to_owned(), *text)).collect();
        Fills { field, implies }
    }
}

fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'æ' => plain.push_str("ae"),
            'ø' => plain.push_str("oe"),
            'å' => plain.push_str("aa"),
            ' ' | '-' => plain.push('_'),
            other => plain.push(other),
        }
    }
    plain
}

/// `barn2_alder` as `barn#_alder` and 2; `child_2_age` as `child#_age`.
fn without_number(name: &str) -> Option<(String, usize)> {
    let start = name.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = name.split_at(start);
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    let number = digits.parse().ok().filter(|number| *number > 0)?;
    Some((format!("{}#{after}", before.trim_end_matches('_')), number))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{HEADERS, of_header};
    use crate::case::is_field;

    #[test]
    fn every_name_fills_a_field_of_a_case() {
        for header in HEADERS {
            let fills = header.fills(header.is_numbered().then_some(1));
            assert!(is_field(&fills.field), "{}", header.english);
            for (field, _) in fills.implies {
                assert!(is_field(&field), "{}: {field}", header.english);
            }
            for name in [header.english, header.danish] {
                let found = of_header(&name.replace('#', "1")).map(|fills| fills.field);
                assert_eq!(found, Some(header.fills(Some(1)).field), "{name}");
            }
        }
    }

    #[test]
    fn no_name_means_two_things() {
        let mut names = BTreeSet::new();
        for header in HEADERS {
            for name in BTreeSet::from([header.english, header.danish]) {
                assert!(names.insert(name), "{name}");
            }
        }
    }

    #[test]
    fn a_number_without_a_place_means_nothing() {
        for name in ["h0", "h121", "child0_age", "h", "child#_age", "child_age", "hours1"] {
            assert_eq!(of_header(name), None, "{name}");
        }
    }
}
