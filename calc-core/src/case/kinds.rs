//! The kinds of values in the input: how each is read, and how it is described.

use std::str::FromStr;

use serde_json::{Value, json};

use super::fault::Problem;
use super::form::{Given, Kind};
use crate::calendar::{Day, Month};
use crate::facts::{Civilstand, IncomeKind, Kommune, Parent, PayPeriod, Sats, Varme, Vedligeholdelse};
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::law::aktivloven::opholdskrav::Sted;
use crate::parameters::kommuner;
use crate::quantity::{Hours, Kroner, NumberError, Percent, WeeklyHours};
use crate::road::{Bevis, HOURS_OF_A_MONTH};

/// Hours in a week: nobody works more.
const HOURS_A_WEEK: i64 = 168;
/// More than any month of a small job, or any wage per hour, could bring; it catches a slip of the finger.
const MOST_KRONER: i64 = 10_000_000;
const MOST_PERCENT: i64 = 100;
/// More than anybody travels to work in a day.
const MOST_KILOMETRES: i64 = 1_000;
/// Every hour of ten years.
const MOST_HOURS_IN_ALL: i64 = 120 * 31 * 24;

pub(super) const KRONER: Kind<Kroner> = Kind {
    read: |value| between(number(value)?, Kroner::ZERO, Kroner::whole(MOST_KRONER)),
    schema: || decimal("kroner"),
};
pub(super) const WEEKLY_HOURS: Kind<WeeklyHours> = Kind {
    read: |value| between(number(value)?, WeeklyHours::default(), WeeklyHours::whole(HOURS_A_WEEK)),
    schema: || decimal("hours a week"),
};
/// Hours of a month: two decimals, and no more than any month has.
pub(super) const MONTH_HOURS: Kind<Hours> = Kind {
    read: |value| between(number(value)?, Hours::ZERO, HOURS_OF_A_MONTH),
    schema: || decimal("hours"),
};
/// Hours of a whole window: the goal many times over.
pub(super) const HOURS_IN_ALL: Kind<Hours> = Kind {
    read: |value| between(number(value)?, Hours::ZERO, Hours::whole(MOST_HOURS_IN_ALL)),
    schema: || decimal("hours"),
};
pub(super) const PERCENT: Kind<Percent> = Kind {
    read: |value| {
        let most = Percent::exact(MOST_PERCENT.into());
        between(number(value)?, Percent::ZERO, most)
    },
    schema: || decimal("per cent"),
};
pub(super) const YES_NO: Kind<bool> = Kind {
    read: |value| {
        value.yes_no().ok_or_else(|| match value {
            Given::Json(_) => Problem::NotA("yes-no"),
            Given::Cell(_) => Problem::NotOneOf(vec!["ja", "nej", "yes", "no"]),
        })
    },
    schema: || json!({"type": "boolean"}),
};
pub(super) const MONTH: Kind<Month> = Kind {
    // A cell that a spreadsheet keeps as a date holds a day: it stands for its month.
    read: |value| match (value, text(value, "month")) {
        (Given::Cell(_), Err(problem)) => text::<Day>(value, "day").map(Day::month).map_err(|_| problem),
        (_, month) => month,
    },
    schema: || json!({"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"}),
};
pub(super) const DAY: Kind<Day> =
    Kind { read: |value| text(value, "day"), schema: || json!({"type": "string", "format": "date"}) };
/// Whom the calculator speaks to: kontanthjælp as a grown-up.
pub(super) const ADULT_AGE: Kind<u8> = whole::<18, 120>();
pub(super) const CHILD_AGE: Kind<u8> = whole::<0, 120>();
pub(super) const DAYS_OF_MONTH: Kind<u8> = whole::<1, 31>();
pub(super) const HOLIDAY_DAYS: Kind<u8> = whole::<1, 25>();
pub(super) const FEW_MONTHS: Kind<u8> = whole::<0, 120>();
pub(super) const YEARS: Kind<u8> = whole::<0, 60>();
pub(super) const QUARTERS: Kind<u8> = whole::<0, 4>();
/// A home in square metres.
pub(super) const SQUARE_METRES: Kind<u16> = Kind {
    read: |value| whole_number::<u16>(value, 5, 1_000),
    schema: || json!({"type": "integer", "minimum": 5, "maximum": 1_000}),
};
/// Minutes of a day.
pub(super) const MINUTES: Kind<u16> = Kind {
    read: |value| whole_number::<u16>(value, 0, 1_440),
    schema: || json!({"type": "integer", "minimum": 0, "maximum": 1_440}),
};
/// Days of a week, in hundredths: 2.5 days are every other week three.
pub(super) const DAYS_A_WEEK: Kind<u16> = Kind {
    read: |value| {
        let days = between(number::<Kroner>(value)?, Kroner::oere(1), Kroner::whole(7))?;
        u16::try_from(days.in_oere()).map_err(|_| Problem::NotA("amount"))
    },
    schema: || decimal("days a week"),
};
/// Kilometres of a day, in tenths.
pub(super) const KILOMETRES: Kind<u32> = Kind {
    read: |value| {
        let km = between(number::<Kroner>(value)?, Kroner::ZERO, Kroner::whole(MOST_KILOMETRES))?;
        u32::try_from(km.in_oere() / 10).map_err(|_| Problem::NotA("amount"))
    },
    schema: || decimal("kilometres"),
};
/// The length of a shift.
pub(super) const SHIFT: Kind<WeeklyHours> = Kind {
    read: |value| between(number(value)?, "0.25".parse().unwrap_or_default(), WeeklyHours::whole(24)),
    schema: || decimal("hours"),
};
/// A municipality, by name or number; tax is asked by it, so it must have rates in the year of the case.
pub(super) const KOMMUNE: Kind<Kommune> = Kind {
    read: |value| {
        let text = value.written();
        let found = kommuner::find(text).ok_or_else(|| Problem::NoSuchMunicipality {
            nearest: kommuner::nearest(text).map(|kommune| kommune.name),
        })?;
        Ok(Kommune(found.code))
    },
    schema: || json!({"type": ["string", "integer"]}),
};
pub(super) const MONTHS: Kind<u16> = Kind {
    read: |value| whole_number::<u16>(value, 0, 1_200),
    schema: || json!({"type": "integer", "minimum": 0, "maximum": 1_200}),
};
pub(super) const VERSION: Kind<u32> = Kind {
    read: |value| whole_number::<u32>(value, super::VERSION, super::VERSION),
    schema: || json!({"const": super::VERSION}),
};

/// Who supports the partner, before the amount of a benefit is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Support {
    Kontanthjaelp,
    Work,
    PublicBenefit,
    NoHelp,
}

/// The employment requirement, § 11(8): met, not met, or not asked of this person, § 11(8), (10) and (12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Employment {
    Met,
    NotMet,
    DoesNotApply,
}

/// How the applicant lives, before the partner is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Single,
    Couple(Civilstand),
}

/// Declares a kind that is one of some words; those after `also` are understood too, but not advertised.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident: $type:ty = { $($word:literal => $value:expr),+ $(,)? } $(also { $($alias:literal => $other:expr),+ })?) => {
        $(#[$doc])*
        pub(super) const $name: Kind<$type> = Kind {
            read: |value| match value.text().map(str::trim) {
                $(Some($word) => Ok($value),)+
                $($(Some($alias) => Ok($other),)+)?
                _ => Err(Problem::NotOneOf(vec![$($word),+])),
            },
            schema: || json!({"enum": [$($word),+]}),
        };
    };
}

words! {
    /// The rate for those who live with parents is one word: the requirements tell which of the two it is.
    RATE: Sats = {
        "grundsats" => Sats::Grundsats,
        "forhoejet_sats" => Sats::ForhoejetSats,
        "hjemmeboende" => Sats::Hjemmeboende,
        "mindstesats" => Sats::Mindstesats,
    } also {
        "forhoejet" => Sats::ForhoejetSats,
        "forhøjet" => Sats::ForhoejetSats,
        "forhøjet sats" => Sats::ForhoejetSats
    }
}

words! {
    EMPLOYMENT: Employment = {
        "met" => Employment::Met,
        "not_met" => Employment::NotMet,
        "does_not_apply" => Employment::DoesNotApply,
    }
}

words! {
    FAMILY: Family = {
        "single" => Family::Single,
        "married" => Family::Couple(Civilstand::Gift),
        "cohabiting" => Family::Couple(Civilstand::Samlevende),
    } also {
        "enlig" => Family::Single,
        "gift" => Family::Couple(Civilstand::Gift),
        "samlevende" => Family::Couple(Civilstand::Samlevende)
    }
}

words! {
    SUPPORT: Support = {
        "kontanthjaelp" => Support::Kontanthjaelp,
        "work" => Support::Work,
        "public_benefit" => Support::PublicBenefit,
        "no_help" => Support::NoHelp,
    }
}

words! {
    PARENT: Parent = {
        "applicant" => Parent::Applicant,
        "partner" => Parent::Partner,
        "both" => Parent::Both,
    }
}

words! {
    PAY_PERIOD: PayPeriod = {
        "month" => PayPeriod::Maaned,
        "fortnight" => PayPeriod::Fjortendage,
        "week" => PayPeriod::Uge,
        "day_labour" => PayPeriod::Loesarbejder,
    }
}

words! {
    INCOME_KIND: IncomeKind = {
        "anden_indtaegt" => IncomeKind::AndenIndtaegt,
        "invaliditetsydelse" => IncomeKind::Invaliditetsydelse,
        "aktivering_godtgoerelse" => IncomeKind::AktiveringGodtgoerelse,
        "valg_vederlag" => IncomeKind::ValgVederlag,
        "legat" => IncomeKind::Legat,
        "boerns_indtaegt" => IncomeKind::BoernsIndtaegt,
        "kost_under_indlaeggelse" => IncomeKind::KostUnderIndlaeggelse,
        "transportgodtgoerelse" => IncomeKind::Transportgodtgoerelse,
        "efterbetaling" => IncomeKind::Efterbetaling,
        "kulturpas" => IncomeKind::Kulturpas,
        "logerende" => IncomeKind::Logerende,
        "uddannelsesgodtgoerelse" => IncomeKind::Uddannelsesgodtgoerelse,
        "erstatning" => IncomeKind::Erstatning,
    }
}

words! {
    WORK: Arbejde = {
        "ordinaer" => Arbejde::Ordinaer,
        "uden_fast_tid" => Arbejde::UdenFastTid,
        "selvstaendig" => Arbejde::Selvstaendig,
        "socialt_frikort" => Arbejde::SocialtFrikort,
        "betalt_fravaer" => Arbejde::BetaltFravaer,
        "loentilskud" => Arbejde::Loentilskud,
        "virksomhedspraktik" => Arbejde::Virksomhedspraktik,
        "nytteindsats" => Arbejde::Nytteindsats,
        "undervisning" => Arbejde::Undervisning,
        "sort_arbejde" => Arbejde::SortArbejde,
        "eu_eoes" => Arbejde::EuEoes,
        "udlandet" => Arbejde::Udlandet,
        "fleksjob" => Arbejde::Fleksjob,
        "igu" => Arbejde::Igu,
        "ukendt" => Arbejde::Ukendt,
    }
}

words! {
    PLACE: Sted = {
        "realm" => Sted::Riget,
        "abroad_home_kept" => Sted::UdlandetBopaelBeholdt,
        "abroad_prevented" => Sted::UdlandetForhindret,
        "abroad_posted" => Sted::UdlandetUdsendt,
        "abroad" => Sted::Udlandet,
    }
}

/// How one gets to work when the cost follows from the kilometres.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    Car,
    Public,
    Bicycle,
}

words! {
    MEANS: Means = { "car" => Means::Car, "public" => Means::Public, "bicycle" => Means::Bicycle }
}

words! {
    HEATING: Varme = {
        "beside_rent" => Varme::VedSidenAf,
        "in_rent" => Varme::IHuslejen,
        "other" => Varme::Andet,
    }
}

words! {
    UPKEEP: Vedligeholdelse = {
        "none" => Vedligeholdelse::Ingen,
        "part" => Vedligeholdelse::Delvis,
        "full" => Vedligeholdelse::Fuld,
    }
}

words! {
    PROOF: Bevis = { "proven" => Bevis::Bevist, "claimed" => Bevis::Oplyst }
}

words! {
    /// How an open question is read.
    READING: bool = { "default" => false, "alternative" => true }
}

const fn whole<const LEAST: u32, const MOST: u32>() -> Kind<u8> {
    Kind {
        read: |value| whole_number(value, LEAST, MOST),
        schema: || json!({"type": "integer", "minimum": LEAST, "maximum": MOST}),
    }
}

/// A whole number, as a JSON number or in text.
fn whole_number<T: TryFrom<u32>>(value: Given<'_>, least: u32, most: u32) -> Result<T, Problem> {
    let number = value.whole_number().ok_or(Problem::NotA("whole-number"))?;
    u32::try_from(number)
        .ok()
        .filter(|number| (least..=most).contains(number))
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| out_of_range(&least, &most))
}

/// An amount: text with at most two decimals, or a whole JSON number. A JSON number with decimals is a binary float to
/// most programs, so it is refused: money is never passed through one.
fn number<T: FromStr<Err = NumberError>>(value: Given<'_>) -> Result<T, Problem> {
    let text = value.number().ok_or(Problem::NotA("amount"))?;
    text.parse().map_err(|error| match error {
        NumberError::NotANumber => Problem::NotA("amount"),
        NumberError::TooManyDecimals { max } => Problem::TooManyDecimals { max },
    })
}

#[inline]
fn between<T: Copy + PartialOrd + ToString>(value: T, least: T, most: T) -> Result<T, Problem> {
    if value < least || value > most { Err(out_of_range(&least, &most)) } else { Ok(value) }
}

#[cold]
fn out_of_range(least: &impl ToString, most: &impl ToString) -> Problem {
    Problem::OutOfRange { least: least.to_string(), most: most.to_string() }
}

fn text<T: FromStr>(value: Given<'_>, what: &'static str) -> Result<T, Problem> {
    let text = value.text().ok_or(Problem::NotA(what))?;
    text.parse().map_err(|_| Problem::NotA(what))
}

fn decimal(unit: &str) -> Value {
    json!({
        "type": ["string", "integer"],
        "pattern": "^-?[0-9][0-9.,]*$",
        "x-unit": unit,
    })
}
