//! Income tax of one adult, settled for a year of twelve equal months.
//!
//! Law: PSL § 3 (personal income), § 6 (bundskat), §§ 9-10 and 12 (personal allowance, which passes to a spouse), § 13 (a
//! deficit is set off by its tax value), kommuneskatteloven § 6, folkekirkens økonomi § 18.
//! Input: the month's pay, contributions and taxable benefits, the rates of the municipality. Result: every amount of the
//! year, and a month's tax.
//!
//! tax = max(0, bundskat of PI + (municipal + church) of TI - (bundskat + municipal + church) of the allowance)
//!
//! TI is not cut at nothing: a deficit's tax value is set off in the state tax (§ 13), and what the allowance does not use
//! in the one tax it uses in the others (§ 12(2)); the one line does both.
//! Example, 2026, average municipality: help of 7,000 a month: PI 84,000, tax 31,129.56 - 20,048.92 = 11,080.64 a year, so
//! 6,076.61 are left a month.
//! Rounding: none but the amounts of § 20; the month is a twelfth, kept to a millionth.
//! Read into it: the unused value that passes to a spouse is that of the allowance; a deficit larger than the state tax is
//! set off in the same way, at the giver's rates (§ 13(2) would deduct it from the spouse's income).
//! Where TI is below the allowance, a higher municipal percentage makes the allowance worth more than it takes: the tax falls.
//! Not modelled: capital and share income, self-employment, topskat and mellemskat (the result says where they begin),
//! years that are taxed in part (§ 14), deficits carried from year to year.

use serde::Serialize;

use super::beskaeftigelsesfradrag::{Arbejdsfradrag, arbejdsfradrag};
use super::pensionsfradrag::pensionsfradrag;
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

const MONTHS_A_YEAR: u32 = 12;

/// What tax looks at in one adult's month, kroner a month unless said.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skattegrundlag {
    /// Pay after own ATP and own pension, before AM-bidrag; none of it under a socialt frikort.
    pub loen: Kroner,
    /// AM-bidrag of it.
    pub am_bidrag: Kroner,
    /// Own and employer's ATP and collective pension: with the pay they are the base of LL § 9 J(1).
    pub pension_og_atp: Kroner,
    /// Of those, what § 9 L gives a deduction for, after AM-bidrag; nothing where it is left out.
    pub pensionsindbetaling: Kroner,
    /// Taxable help and other taxable income without AM-bidrag, less own ATP of the help.
    pub ydelser: Kroner,
    /// Commuting deduction, LL § 9 C, kroner a year.
    pub befordringsfradrag: Kroner,
}

/// What decides one adult's rates and deductions.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skatteforhold {
    /// Of the municipality.
    pub kommuneskat: Percent,
    /// Of the municipality, for members of the church; nothing otherwise.
    pub kirkeskat: Percent,
    /// Quarters of the year in which a single parent receives ekstra børnetilskud; none for everybody else.
    pub kvartaler_enlig_forsoerger: u8,
    /// Income years until the one in which the state pension age is reached.
    pub aar_til_folkepension: Option<u8>,
}

/// Income tax of a year of twelve equal months; kroner a year unless said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indkomstskat {
    /// PI: pay after AM-bidrag, and taxable benefits, PSL § 3.
    pub personlig_indkomst: Kroner,
    /// E: what the deductions for having work are counted of, LL § 9 J(1).
    pub arbejdsgrundlag: Kroner,
    /// The deductions for having work, LL §§ 9 J and 9 K.
    pub arbejdsfradrag: Arbejdsfradrag,
    /// The deduction for pension contributions, LL § 9 L.
    pub pensionsfradrag: Kroner,
    /// The deduction for the way to work, LL § 9 C.
    pub befordringsfradrag: Kroner,
    /// TI: below nothing where the deductions are larger than the income.
    pub skattepligtig_indkomst: Kroner,
    /// Bundskat of PI, PSL § 6.
    pub bundskat: Kroner,
    /// Municipal tax of TI.
    pub kommuneskat: Kroner,
    /// Church tax of TI.
    pub kirkeskat: Kroner,
    /// The personal allowance, PSL § 10.
    pub personfradrag: Kroner,
    /// Its tax value, PSL § 12.
    pub personfradrag_vaerdi: Kroner,
    /// What of that no own tax is left for: it can pass to a spouse, PSL § 10(3).
    pub uudnyttet: Kroner,
    /// What a spouse's unused value takes off here.
    pub fra_aegtefaelle: Kroner,
    /// The tax of the year.
    pub skat: Kroner,
    /// A twelfth of it.
    pub skat_pr_maaned: Kroner,
    /// PI is above the limit at which topskat or mellemskat begins: the tax shown is too low.
    pub over_graensen: bool,
}

/// The tax of one adult, without a spouse.
///
/// ```
/// use calc_core::law::LawOfMonth;
/// use calc_core::law::skat::indkomstskat::{Skatteforhold, Skattegrundlag, indkomstskat};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let person = Skatteforhold { kommuneskat: law.skat.gennemsnit.kommuneskat, ..Skatteforhold::default() };
/// let help = Skattegrundlag { ydelser: Kroner::whole(7_000), ..Skattegrundlag::default() };
/// let year = indkomstskat(&help, &person, &law);
/// // 37.059 per cent of 84,000 less 54,100.
/// assert_eq!(year.skat.to_string(), "11080.641");
/// assert_eq!((help.ydelser - year.skat_pr_maaned).rounded_to_oere().to_string(), "6076.61");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn indkomstskat(month: &Skattegrundlag, person: &Skatteforhold, law: &LawOfMonth) -> Indkomstskat {
    let a_year = |amount: Kroner| amount.times(MONTHS_A_YEAR);
    let personlig_indkomst = a_year(month.loen - month.am_bidrag + month.ydelser);
    let arbejdsgrundlag = a_year(month.loen + month.pension_og_atp);
    let arbejdsfradrag = arbejdsfradrag(arbejdsgrundlag, person, law);
    let pensionsfradrag =
        pensionsfradrag(a_year(month.pensionsindbetaling), person.aar_til_folkepension, law);
    let fradrag = arbejdsfradrag.i_alt() + pensionsfradrag + month.befordringsfradrag;
    let skattepligtig_indkomst = personlig_indkomst - fradrag;
    let figures = &law.skat.indkomstskat;
    let bundskat = figures.bundskat.of(personlig_indkomst);
    let kommuneskat = person.kommuneskat.of(skattepligtig_indkomst);
    let kirkeskat = person.kirkeskat.of(skattepligtig_indkomst);
    let personfradrag_vaerdi =
        figures.bundskat.plus(person.kommuneskat).plus(person.kirkeskat).of(figures.personfradrag);
    let rest = bundskat + kommuneskat + kirkeskat - personfradrag_vaerdi;
    Indkomstskat {
        personlig_indkomst,
        arbejdsgrundlag,
        arbejdsfradrag,
        pensionsfradrag,
        befordringsfradrag: month.befordringsfradrag,
        skattepligtig_indkomst,
        bundskat,
        kommuneskat,
        kirkeskat,
        personfradrag: figures.personfradrag,
        personfradrag_vaerdi,
        uudnyttet: (-rest).or_zero(),
        fra_aegtefaelle: Kroner::ZERO,
        skat: rest.or_zero(),
        skat_pr_maaned: Kroner::ZERO,
        over_graensen: personlig_indkomst > figures.graense,
    }
    .by_month()
}

/// The tax of two spouses who live together: what the one's allowance does not use, the other's tax does, PSL § 10(3).
#[must_use]
pub fn med_aegtefaelle(one: Indkomstskat, other: Indkomstskat) -> (Indkomstskat, Indkomstskat) {
    (one.less(other.uudnyttet), other.less(one.uudnyttet))
}

impl Indkomstskat {
    fn less(self, from_spouse: Kroner) -> Self {
        let taken = from_spouse.min(self.skat);
        Self { fra_aegtefaelle: taken, skat: self.skat - taken, ..self }.by_month()
    }

    fn by_month(self) -> Self {
        Self { skat_pr_maaned: self.skat.share(1, i64::from(MONTHS_A_YEAR)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::{Skatteforhold, Skattegrundlag, indkomstskat, med_aegtefaelle};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::{Kroner, Percent};

    fn law() -> LawOfMonth {
        LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month")).expect("figures")
    }

    fn average(law: &LawOfMonth) -> Skatteforhold {
        Skatteforhold {
            kommuneskat: law.skat.gennemsnit.kommuneskat,
            kirkeskat: Percent::ZERO,
            kvartaler_enlig_forsoerger: 0,
            aar_til_folkepension: None,
        }
    }

    fn help(kroner: i64) -> Skattegrundlag {
        Skattegrundlag { ydelser: Kroner::whole(kroner), ..Skattegrundlag::default() }
    }

    #[test]
    fn the_parts_are_the_tax() {
        let law = law();
        let tax = indkomstskat(&help(13_000), &average(&law), &law);
        assert_eq!(tax.bundskat + tax.kommuneskat + tax.kirkeskat - tax.personfradrag_vaerdi, tax.skat);
        assert!(tax.uudnyttet.is_zero());
    }

    #[test]
    fn what_one_spouse_does_not_use_the_other_does_and_never_below_nothing() {
        let law = law();
        let of = |kroner| indkomstskat(&help(kroner), &average(&law), &law);
        let (working, at_home) = med_aegtefaelle(of(13_000), of(0));
        assert_eq!(working.fra_aegtefaelle, at_home.uudnyttet.min(of(13_000).skat));
        assert_eq!(working.skat, of(13_000).skat - working.fra_aegtefaelle);
        assert!(at_home.skat.is_zero());
        let (small, _) = med_aegtefaelle(of(4_600), of(0));
        assert!(small.skat.is_zero() && small.fra_aegtefaelle == of(4_600).skat);
    }

    #[test]
    fn members_of_the_church_pay_for_it_and_have_it_in_their_allowance() {
        let law = law();
        let member = Skatteforhold { kirkeskat: law.skat.gennemsnit.kirkeskat, ..average(&law) };
        let (with, without) =
            (indkomstskat(&help(7_000), &member, &law), indkomstskat(&help(7_000), &average(&law), &law));
        let base = Kroner::whole(84_000 - 54_100);
        assert_eq!(with.skat - without.skat, member.kirkeskat.of(base));
    }

    #[test]
    fn above_the_limit_the_result_says_so() {
        let law = law();
        let at = |kroner| indkomstskat(&help(kroner), &average(&law), &law).over_graensen;
        assert!(!at(53_433) && at(53_434));
    }
}
