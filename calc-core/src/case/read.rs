//! The fields of the input, each named once.

mod child;
mod home;
mod job;
mod person;
mod road;
mod travel;

use child::{child, of};
use person::person;
use serde_json::Value;

use super::Case;
use super::fault::{Contradiction, Fault, Faults, Problem};
use super::form::{Describer, Form, Reader};
use super::kinds::{self, Family, Support};
use super::placement;
use crate::calendar::Month;
use crate::facts::{Boerneydelser, Civilstand, Familie, Household, Parent, Partner, Person, Role};
use crate::json::{self, Json};
use crate::law::{LawOfMonth, Laws};
use crate::parameters::ParameterSet;
use crate::quantity::Percent;
use crate::questions::{Question, Readings};
use crate::road::Road;

impl Case {
    /// Reads a case from JSON text.
    ///
    /// # Errors
    /// [`Faults`]: all that is wrong with it, each with its field, what was given and what is allowed.
    ///
    /// ```
    /// use calc_core::{case::Case, parameters::ParameterSet};
    /// let set = ParameterSet::standard();
    /// let good = r#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#;
    /// assert!(Case::from_json(good, &set).is_ok());
    /// let bad = r#"{"month": "2026-03", "aplicant": {}, "applicant": {"rate": "mindstesats", "age": 17}}"#;
    /// assert_eq!(Case::from_json(bad, &set).map_err(|faults| faults.0.len()), Err(2));
    /// ```
    pub fn from_json(text: &str, set: &ParameterSet) -> Result<Self, Faults> {
        let told = Json::read(text).map_err(|error| {
            let detail = error.to_string();
            Faults(vec![Fault::new("", "", Problem::NotJson { detail })])
        })?;
        if !matches!(told.value, json::Value::Object(_)) {
            return Err(Faults(vec![Fault::new("", told.written, Problem::NotA("object"))]));
        }
        let mut reader = Reader::new(&told, String::new());
        let case = read(&mut reader, Some(&Laws::new(set)));
        let faults = reader.finish();
        match case {
            Some(case) if faults.is_empty() => Ok(case),
            _ => Err(Faults(faults)),
        }
    }

    /// Reads a case from JSON that another program has read already.
    ///
    /// # Errors
    /// As [`Case::from_json`].
    pub fn from_value(value: &Value, set: &ParameterSet) -> Result<Self, Faults> {
        Self::from_json(&value.to_string(), set)
    }

    /// The form of a case as a JSON Schema.
    pub fn schema() -> Value {
        let mut describer = Describer::default();
        read(&mut describer, None);
        let mut schema = describer.schema();
        if let Value::Object(fields) = &mut schema {
            fields.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
            fields.insert("title".to_owned(), "smaajob case".into());
        }
        schema
    }
}

/// The whole case. Without laws (when the form is only described) nothing is checked against the law.
pub(super) fn read(form: &mut impl Form, laws: Option<&Laws<'_>>) -> Option<Case> {
    form.optional("version", "Version of this format.", &kinds::VERSION);
    let month = form.required("month", "The month the help is for, as 2026-03.", &kinds::MONTH);
    let law = match (month, laws) {
        (Some(month), Some(laws)) => match laws.of(month) {
            Ok(law) => Some(law),
            Err(error) => {
                form.fault("month", Problem::MonthWithoutFigures(error));
                None
            }
        },
        _ => None,
    };
    let children = form.list("children", "Children of either partner.", |form| child(form, month));
    let family =
        form.optional("family", "How the applicant lives: alone, married or cohabiting.", &kinds::FAMILY);
    let at_home = |who| children.iter().any(|child| of(*child, who) && child.at_home);
    let mut applicant = form.object("applicant", "The person who asks.", |form| {
        let required = placement::Needed::Always;
        Some(person(form, required, month, at_home(Parent::Applicant), law.as_deref()))
    });
    form.need("applicant");
    let partner = form.object("partner", "The spouse or cohabitant.", |form| {
        partner(form, family, month, at_home(Parent::Partner), law.as_deref())
    });
    if form.told("partner") && !matches!(family, Some(Family::Couple(_))) {
        form.fault("partner", Problem::Contradiction(Contradiction::PartnerOfSingle));
    }
    if family == Some(Family::Couple(Civilstand::Gift)) && !form.told("partner") {
        form.fault("partner", Problem::Missing);
    }
    let ekstra_boernetilskud = form.optional(
        "extra_child_allowance",
        "Single parent with a right to ekstra børnetilskud, § 18(2). Left out: yes for a single person with a child at home.",
        &kinds::YES_NO,
    );
    let own_child = children.iter().any(|child| of(*child, Parent::Applicant));
    if ekstra_boernetilskud == Some(true) && (family != Some(Family::Single) || !own_child) {
        form.fault("extra_child_allowance", Problem::Contradiction(Contradiction::SingleParentAllowance));
    }
    let household = household_rest(form, month, family);
    let readings =
        form.object("readings", "How open questions of the law are read.", |form| Some(readings(form)));

    let already = applicant.as_ref().map(|person| person.hours_of_jobs(false)).unwrap_or_default();
    let mut road = form.object("road", "Work toward the employment requirement, § 11(8).", |form| {
        Some(road::road(form, month, already))
    });
    if let (Some(worked), Some(month), Some(law)) = (form.worked(), month, &law) {
        let window = law.beskaeftigelseskrav.vindue_aar * 12;
        road.get_or_insert_with(|| Road::of_jobs(already)).tell(worked, month, window);
    }
    if let (Some(road), Some(applicant), Some(month)) = (&mut road, &mut applicant, month) {
        road::and_person(road, applicant, month);
    }

    let familie = match (family, partner) {
        (Some(Family::Single), _) => Familie::Enlig,
        (Some(Family::Couple(_)), Some(partner)) => Familie::Par(Box::new(partner)),
        _ => Familie::NotTold,
    };
    let case = Case {
        month: month?,
        household: Household { applicant: applicant?, familie, children, ekstra_boernetilskud, ..household },
        readings: readings.unwrap_or_default(),
        road,
    };
    if let (Some(laws), Some(law)) = (laws, &law) {
        road::check(form, &case, laws.set(), law);
    }
    Some(case)
}

/// The road of a person of whom nothing but jobs is known.
pub(super) fn road_of(person: &mut Person, month: Month) -> Road {
    let mut road = Road::of_jobs(person.hours_of_jobs(false));
    road::and_person(&mut road, person, month);
    road
}

/// What the household shares and no other field depends on.
fn household_rest(form: &mut impl Form, month: Option<Month>, family: Option<Family>) -> Household {
    let first_application = form.optional(
        "first_application",
        "Help is applied for for the first time, § 31(8).",
        &kinds::YES_NO,
    );
    let whole_months_without_help = form.optional(
        "whole_months_without_help",
        "Whole calendar months without help before this one, § 31(8).",
        &kinds::FEW_MONTHS,
    );
    let days_with_help = form.optional(
        "days_with_help",
        "Days of the month with a right to help; left out: the whole month.",
        &kinds::DAYS_OF_MONTH,
    );
    let months_with_help = form.optional(
        "months_with_help",
        "Continuous months with a right to help before this one, § 86(7); left out: no fritidstillæg.",
        &kinds::MONTHS,
    );
    if let (Some(days), Some(month)) = (days_with_help, month)
        && days > month.days()
    {
        form.fault("days_with_help", Problem::Contradiction(Contradiction::TooManyDays));
    }
    let new = first_application == Some(true) || whole_months_without_help.is_some_and(|months| months > 0);
    if new && months_with_help.is_some_and(|months| months > 0) {
        form.fault("months_with_help", Problem::Contradiction(Contradiction::FirstApplicationAfterHelp));
    }
    Household {
        applicant: Person::default(),
        familie: Familie::NotTold,
        children: Vec::new(),
        ekstra_boernetilskud: None,
        first_application: first_application.unwrap_or(false),
        whole_months_without_help: whole_months_without_help.unwrap_or(0),
        days_with_help,
        months_with_help,
        fritidstillaeg_documented: form
            .optional(
                "fritidstillaeg_documented",
                "Use of earlier fritidstillæg is documented, § 86(8); left out: yes.",
                &kinds::YES_NO,
            )
            .unwrap_or(true),
        wealth: form.optional(
            "wealth",
            "Wealth of applicant and spouse that counts under § 14, kroner.",
            &kinds::KRONER,
        ),
        kommune: home::kommune(form, month),
        lille_oe: form
            .optional(
                "small_island",
                "Lives on Bågø, Egholm, Endelave, Hjarnø, Mandø, Nekselø, Orø, Sejerø, Tunø or Årø, LL § 9 C(3).",
                &kinds::YES_NO,
            )
            .unwrap_or(false),
        bolig: form.object("home", "The rented home; left out: boligstøtte is not counted.", home::home),
        soeskendetilskud: form.optional(
            "sibling_percent",
            "What the municipality pays of the cheaper day-care places, per cent; left out: the least it must.",
            &kinds::PERCENT,
        ),
        boerneydelser: form.object(
            "child_benefits",
            "Benefits for the children; left out: they are not counted.",
            |form| Some(child_benefits(form)),
        ),
        kvartaler_med_ekstra_boernetilskud: quarters(form, family),
    }
}

fn child_benefits(form: &mut impl Form) -> Boerneydelser {
    let andel = form.optional(
        "share_percent",
        "The share that is paid, by years of residence or work here, per cent; left out: all of it.",
        &kinds::PERCENT,
    );
    let delt = form.optional(
        "shared_custody",
        "A single parent shares custody, so half of børne- og ungeydelse goes to the other parent.",
        &kinds::YES_NO,
    );
    Boerneydelser { andel: andel.unwrap_or(Percent::ZERO.rest_to_hundred()), delt: delt.unwrap_or(false) }
}

/// Quarters with ekstra børnetilskud, which only a single parent has.
fn quarters(form: &mut impl Form, family: Option<Family>) -> u8 {
    const ALL: u8 = 4;
    let told = form.optional(
        "extra_child_allowance_quarters",
        "Quarters of the year in which a single parent receives ekstra børnetilskud; left out: all four.",
        &kinds::QUARTERS,
    );
    if form.told("extra_child_allowance_quarters") && family != Some(Family::Single) {
        form.fault(
            "extra_child_allowance_quarters",
            Problem::Contradiction(Contradiction::SingleParentAllowance),
        );
    }
    told.unwrap_or(ALL)
}

fn partner(
    form: &mut impl Form,
    family: Option<Family>,
    month: Option<Month>,
    child_at_home: bool,
    law: Option<&LawOfMonth>,
) -> Option<Partner> {
    let support = form
        .optional("support", "What the partner lives on; left out: kontanthjælp.", &kinds::SUPPORT)
        .unwrap_or(Support::Kontanthjaelp);
    let benefit =
        form.optional("benefit", "Amount of the public benefit, kroner a month before tax.", &kinds::KRONER);
    if support == Support::PublicBenefit && !form.told("benefit") {
        form.fault("benefit", Problem::Missing);
    }
    let married = family == Some(Family::Couple(Civilstand::Gift));
    let needed = match support {
        Support::Kontanthjaelp => placement::Needed::Always,
        Support::Work if married => placement::Needed::Always,
        Support::Work | Support::PublicBenefit | Support::NoHelp => placement::Needed::Never,
    };
    let person = person(form, needed, month, child_at_home, law);
    let role = match support {
        Support::Kontanthjaelp => Role::Kontanthjaelp,
        Support::Work => Role::Arbejde,
        Support::PublicBenefit => Role::OffentligYdelse(benefit?),
        Support::NoHelp => Role::IngenHjaelp,
    };
    let Some(Family::Couple(civilstand)) = family else {
        return None;
    };
    Some(Partner { civilstand, role, person })
}

fn readings(form: &mut impl Form) -> Readings {
    Question::ALL.into_iter().fold(Readings::default(), |readings, question| {
        match form.optional(question.id(), "An open question of the law.", &kinds::READING) {
            Some(true) => readings.flipped(question),
            _ => readings,
        }
    })
}
