//! Income tax of a year of twelve equal months.
//!
//! Law: personskatteloven §§ 3, 6, 9, 10, 12 and 13; the deductions of ligningsloven §§ 9 C, 9 J, 9 K and 9 L.
//! Input: the incomes of one adult, kroner a month, and where and how that adult is taxed. Result: every amount of the year.
//!
//! PI = pay - AM-bidrag + benefits - own ATP of them; TI = PI - the deductions.
//! tax = bundskat of PI + municipal and church tax of TI - the tax value of the personfradrag at all three percentages, § 12.
//!
//! Bundskat looks at PI and the other two at TI, so the deductions are worth municipal and church per cent only. Where they are
//! more than PI, TI is below zero: its tax value comes off the bundskat, § 13(1). What a spouse cannot use of the
//! personfradrag's tax value lowers the other's tax (§ 10(3)), and what is left below zero the other's TI (§ 13(2)).
//!
//! Example, 2026, average municipality: pay 10,000 a month without ATP: PI 110,400, TI 95,100, tax 17,031.74 a year,
//! 1,419.31 a month; 7,780.69 are left.
//! Rounding: none, no act rounds income or tax; the month is a twelfth, kept to a millionth of a krone.
//! Read into it: twelve equal months; a child under 18 has the same personfradrag (Act 1564/2023).
//! Not modelled: capital income, topskat and mellemskat (told as out of range), part of a year (§ 14), losses of other years.

use serde::Serialize;

use super::beskaeftigelsesfradrag::{Arbejdsfradrag, arbejdsfradrag};
use super::pensionsfradrag::pensionsfradrag;
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

const MONTHS_A_YEAR: u32 = 12;

/// What one adult's tax is counted of: kroner a month, except the commuting deduction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skattegrundlag {
    /// Pay after own ATP and own employer-run pension, before AM-bidrag: the basis of AM-bidrag.
    pub loen: Kroner,
    /// AM-bidrag of it.
    pub am_bidrag: Kroner,
    /// E of ligningsloven § 9 J(1): pay with own and employer's ATP and pension, before AM-bidrag.
    pub arbejdsgrundlag: Kroner,
    /// Taxable help and other taxable income without AM-bidrag.
    pub ydelser: Kroner,
    /// Own ATP withheld from it, pensionsbeskatningsloven § 19(2).
    pub egen_atp_af_ydelser: Kroner,
    /// Contributions of ligningsloven § 9 L: own and employer's pension and ATP, after AM-bidrag; nothing: no such deduction.
    pub pensionsindbetaling: Kroner,
    /// Commuting deduction of ligningsloven § 9 C with its supplement, kroner a **year**.
    pub befordringsfradrag: Kroner,
}

/// Where and how one adult is taxed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skatteforhold {
    /// Municipal tax.
    pub kommuneskat: Percent,
    /// Church tax; none for those who are not members.
    pub kirkeskat: Percent,
    /// Quarters in which a single parent receives ekstra børnetilskud; none for others.
    pub kvartaler_enlig_forsoerger: u8,
    /// Income years until that in which the pension age is reached; `None`: many.
    pub aar_til_folkepension: Option<u8>,
}

/// The income tax of one adult, kroner a year.
///
/// The parts make the whole: bundskat + kommuneskat + kirkeskat - underskud_vaerdi - (personfradrag_vaerdi - uudnyttet)
/// - fra_aegtefaelle = skat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indkomstskat {
    /// Municipal tax, per cent.
    pub kommuneprocent: Percent,
    /// Church tax, per cent.
    pub kirkeprocent: Percent,
    /// Personal income, § 3.
    pub personlig_indkomst: Kroner,
    /// Employment deduction, ligningsloven § 9 J(1)-(2).
    pub beskaeftigelsesfradrag: Kroner,
    /// That of single parents, § 9 J(3)-(4).
    pub ekstra_enlig: Kroner,
    /// That of seniors, § 9 J(5)-(6).
    pub ekstra_senior: Kroner,
    /// Job deduction, § 9 K.
    pub jobfradrag: Kroner,
    /// Extra pension deduction, § 9 L.
    pub pensionsfradrag: Kroner,
    /// Commuting deduction with its supplement, § 9 C.
    pub befordringsfradrag: Kroner,
    /// What a spouse has below zero, deducted here, personskatteloven § 13(2).
    pub underskud_fra_aegtefaelle: Kroner,
    /// Taxable income: personal income less all deductions. It may be below zero.
    pub skattepligtig_indkomst: Kroner,
    /// Bundskat of the personal income, § 6.
    pub bundskat: Kroner,
    /// Municipal tax of the taxable income.
    pub kommuneskat: Kroner,
    /// Church tax of the taxable income.
    pub kirkeskat: Kroner,
    /// Tax value of a taxable income below zero, as far as the bundskat reaches, § 13(1).
    pub underskud_vaerdi: Kroner,
    /// Of a taxable income below zero, what neither the own bundskat nor a spouse uses: carried to later years.
    pub underskud: Kroner,
    /// Personfradrag, § 10.
    pub personfradrag: Kroner,
    /// Its tax value at all three percentages, § 12.
    pub personfradrag_vaerdi: Kroner,
    /// What of the tax value the own tax does not use; it may pass to a spouse.
    pub uudnyttet: Kroner,
    /// What of it lowers the spouse's tax, § 10(3).
    pub til_aegtefaelle: Kroner,
    /// What the spouse does not use and lowers the tax here, § 10(3).
    pub fra_aegtefaelle: Kroner,
    /// Tax of the year.
    pub skat: Kroner,
    /// A twelfth of it.
    pub skat_maaned: Kroner,
    /// Personal income is above the limit of topskat (2025) or mellemskat (2026): the tax is more than is counted here.
    pub over_graensen: bool,
}

/// The income tax of one adult, as if unmarried. Kroner a year; not rounded, but for the twelfth in the month.
///
/// ```
/// use calc_core::law::{LawOfMonth, skat::indkomstskat::{Skatteforhold, Skattegrundlag, indkomstskat}};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let forhold = Skatteforhold { kommuneskat: law.skat.gennemsnit.kommuneskat, ..Skatteforhold::default() };
/// let help = Skattegrundlag { ydelser: Kroner::whole(7_000), ..Skattegrundlag::default() };
/// let skat = indkomstskat(&help, &forhold, &law);
/// assert_eq!((Kroner::whole(7_000) - skat.skat_maaned).rounded_to_oere().to_string(), "6076.61");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn indkomstskat(grundlag: &Skattegrundlag, forhold: &Skatteforhold, law: &LawOfMonth) -> Indkomstskat {
    let figures = &law.skat.indkomstskat;
    let personlig_indkomst = (grundlag.loen - grundlag.am_bidrag + grundlag.ydelser
        - grundlag.egen_atp_af_ydelser)
        .times(MONTHS_A_YEAR)
        .or_zero();
    let Arbejdsfradrag { beskaeftigelsesfradrag, ekstra_enlig, ekstra_senior, jobfradrag } = arbejdsfradrag(
        grundlag.arbejdsgrundlag.times(MONTHS_A_YEAR),
        forhold.kvartaler_enlig_forsoerger,
        forhold.aar_til_folkepension,
        law,
    );
    let pensionsfradrag =
        pensionsfradrag(grundlag.pensionsindbetaling.times(MONTHS_A_YEAR), forhold.aar_til_folkepension, law);
    let procent = figures.bundskat + forhold.kommuneskat + forhold.kirkeskat;
    let own = Indkomstskat {
        kommuneprocent: forhold.kommuneskat,
        kirkeprocent: forhold.kirkeskat,
        personlig_indkomst,
        beskaeftigelsesfradrag,
        ekstra_enlig,
        ekstra_senior,
        jobfradrag,
        pensionsfradrag,
        befordringsfradrag: grundlag.befordringsfradrag,
        bundskat: figures.bundskat.of(personlig_indkomst),
        personfradrag: figures.personfradrag,
        personfradrag_vaerdi: procent.of(figures.personfradrag),
        over_graensen: personlig_indkomst > figures.graense,
        ..Indkomstskat::default()
    };
    own.beregnet()
}

/// The tax of two spouses who live together at the end of the year, from the tax of each: what one cannot use lowers the
/// other's, § 10(3) and § 13(2). Whoever has nothing to give and nothing to get is unchanged.
#[must_use]
pub fn med_aegtefaelle(one: Indkomstskat, other: Indkomstskat) -> (Indkomstskat, Indkomstskat) {
    let (one, other) = one.underskud_til(other);
    let (other, one) = other.underskud_til(one);
    let (one, other) = one.uudnyttet_til(other);
    let (other, one) = other.uudnyttet_til(one);
    (one, other)
}

impl Indkomstskat {
    /// The per cent of municipal and church tax together.
    fn lokal_procent(&self) -> Percent {
        self.kommuneprocent + self.kirkeprocent
    }

    /// From personal income, deductions and tax values to the tax: §§ 9, 12 and 13(1).
    fn beregnet(self) -> Self {
        let skattepligtig_indkomst = self.personlig_indkomst
            - self.beskaeftigelsesfradrag
            - self.ekstra_enlig
            - self.ekstra_senior
            - self.jobfradrag
            - self.pensionsfradrag
            - self.befordringsfradrag
            - self.underskud_fra_aegtefaelle;
        let kommuneskat = self.kommuneprocent.of(skattepligtig_indkomst.or_zero());
        let kirkeskat = self.kirkeprocent.of(skattepligtig_indkomst.or_zero());
        let (underskud_vaerdi, underskud) = if skattepligtig_indkomst.is_negative() {
            let below = -skattepligtig_indkomst;
            let value = self.lokal_procent().of(below);
            if value <= self.bundskat {
                (value, Kroner::ZERO)
            } else {
                (self.bundskat, below - self.lokal_procent().whole_of(self.bundskat))
            }
        } else {
            (Kroner::ZERO, Kroner::ZERO)
        };
        let before = self.bundskat + kommuneskat + kirkeskat - underskud_vaerdi;
        let used = self.personfradrag_vaerdi.min(before);
        let own = Self {
            skattepligtig_indkomst,
            kommuneskat,
            kirkeskat,
            underskud_vaerdi,
            underskud,
            uudnyttet: self.personfradrag_vaerdi - used,
            ..self
        };
        own.med_skat(before - used)
    }

    fn med_skat(self, skat: Kroner) -> Self {
        Self { skat, skat_maaned: skat.share(1, i64::from(MONTHS_A_YEAR)), ..self }
    }

    /// § 13(2): what is left below zero here comes off the spouse's taxable income.
    fn underskud_til(self, other: Self) -> (Self, Self) {
        if self.underskud.is_zero() || other.skattepligtig_indkomst <= Kroner::ZERO {
            return (self, other);
        }
        let moved = self.underskud.min(other.skattepligtig_indkomst);
        let other = Self { underskud_fra_aegtefaelle: moved, ..other }.beregnet();
        (Self { underskud: self.underskud - moved, ..self }, other)
    }

    /// § 10(3): what is left of the tax value here comes off the spouse's tax.
    fn uudnyttet_til(self, other: Self) -> (Self, Self) {
        let moved = self.uudnyttet.min(other.skat);
        if moved.is_zero() {
            return (self, other);
        }
        let skat = other.skat - moved;
        (Self { til_aegtefaelle: moved, ..self }, Self { fra_aegtefaelle: moved, ..other }.med_skat(skat))
    }
}
