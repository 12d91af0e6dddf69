//! What is withheld before the year is settled: the tax card.
//!
//! Law: KSL § 48(1), (3) and (5), kildeskattebekendtgørelsen §§ 9 and 12: a percentage raised to the next whole one, and an
//! allowance that one payer alone may use (hovedkort); all others withhold without it (bikort). Who will have no tax to pay
//! is spared of it: nothing but AM-bidrag is withheld, § 48(7).
//! Input: the tax of the year that is expected. Result: percentage and allowance; what is withheld of a payment.
//!
//! Example, 2026, average municipality: 37.059 per cent become 38. On a bikort 5,000 of pay are 4,600 after AM-bidrag,
//! 1,748 are withheld and 2,852 paid out.
//! Rounding: the percentage upwards (§ 12(3)); the allowance of a month down to a krone (official guidance); the tax of a
//! payment is left exact, though pay systems round it in their own ways.
//! Not modelled: no card at all (55 per cent), debts that are withheld, the amount up to which § 48(7) spares, which is used
//! up payment by payment.

use serde::Serialize;

use super::indkomstskat::{Indkomstskat, Skatteforhold};
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

/// A tax card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Skattekort {
    /// Withheld of each hundred kroner; nothing where no tax is expected, § 48(7).
    pub traekprocent: Percent,
    /// The allowance of a year.
    pub fradrag_om_aaret: Kroner,
    /// The allowance of a month, in whole kroner.
    pub fradrag_om_maaneden: Kroner,
}

/// The card of a person whose year is expected to be this one.
pub fn skattekort(aar: &Indkomstskat, person: &Skatteforhold, law: &LawOfMonth) -> Skattekort {
    let procent = law.skat.indkomstskat.bundskat.plus(person.kommuneskat).plus(person.kirkeskat);
    let fradrag_om_aaret = (aar.personlig_indkomst - procent.of_which(aar.skat)).or_zero();
    Skattekort {
        traekprocent: if aar.skat.is_zero() { Percent::ZERO } else { procent.raised_to_whole() },
        fradrag_om_aaret,
        fradrag_om_maaneden: fradrag_om_aaret.share(1, 12).floored_to_kroner(),
    }
}

impl Skattekort {
    /// Tax withheld of a month's payment after AM-bidrag by the payer who has the card.
    pub fn hovedkort(&self, udbetaling: Kroner) -> Kroner {
        self.traekprocent.of((udbetaling - self.fradrag_om_maaneden).or_zero())
    }

    /// Tax withheld of a payment after AM-bidrag by any other payer.
    pub fn bikort(&self, udbetaling: Kroner) -> Kroner {
        self.traekprocent.of(udbetaling)
    }
}

#[cfg(test)]
mod tests {
    use super::skattekort;
    use crate::law::LawOfMonth;
    use crate::law::skat::indkomstskat::{Skatteforhold, Skattegrundlag, indkomstskat};
    use crate::parameters::ParameterSet;
    use crate::quantity::{Kroner, Percent};

    #[test]
    fn a_side_card_has_no_allowance_and_the_main_card_gives_the_year_its_tax() {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("figures");
        let person = Skatteforhold {
            kommuneskat: law.skat.gennemsnit.kommuneskat,
            kirkeskat: Percent::ZERO,
            kvartaler_enlig_forsoerger: 0,
            aar_til_folkepension: None,
        };
        let help = Skattegrundlag { ydelser: Kroner::whole(7_000), ..Skattegrundlag::default() };
        let year = indkomstskat(&help, &person, &law);
        let card = skattekort(&year, &person, &law);
        assert_eq!(card.traekprocent.to_string(), "38");
        assert_eq!(card.bikort(Kroner::whole(4_600)), Kroner::whole(1_748));
        // The percentage is rounded up after the allowance is worked out, so a little too much is withheld.
        let too_much = card.hovedkort(Kroner::whole(7_000)).times(12) - year.skat;
        assert!(too_much >= Kroner::ZERO && too_much < Kroner::whole(300), "{too_much}");
        let small = Skattegrundlag { ydelser: Kroner::whole(4_000), ..Skattegrundlag::default() };
        let card = skattekort(&indkomstskat(&small, &person, &law), &person, &law);
        // Below the personfradrag nothing is withheld, by nobody.
        assert!(
            card.hovedkort(Kroner::whole(4_000)).is_zero() && card.bikort(Kroner::whole(4_000)).is_zero()
        );
        assert!(card.traekprocent.is_zero());
    }
}
