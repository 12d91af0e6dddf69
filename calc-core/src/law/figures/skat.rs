//! The figures of income tax and of the way to work.

use crate::calendar::Month;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::{Kroner, Percent};

figures! {
    /// What a person whose municipality is not told pays: the average of the country.
    Gennemsnit {
        /// Municipal tax.
        kommuneskat: Percent = percent "skat.kommune.gennemsnit",
        /// Church tax, of members.
        kirkeskat: Percent = percent "skat.kirke.gennemsnit",
    }
}

figures! {
    /// Income tax, personskatteloven.
    Indkomstskat {
        /// Bundskat, § 6.
        bundskat: Percent = percent "skat.bundskat",
        /// Personfradrag, § 10, kroner a year.
        personfradrag: Kroner = kroner "skat.personfradrag",
    }
}

/// All figures of income tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skattetal {
    /// The average of the country.
    pub gennemsnit: Gennemsnit,
    /// Income tax.
    pub indkomstskat: Indkomstskat,
}

impl Skattetal {
    pub(super) fn of(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        Ok(Self { gennemsnit: Gennemsnit::of(set, month)?, indkomstskat: Indkomstskat::of(set, month)? })
    }

    pub(super) fn ids() -> impl Iterator<Item = &'static str> {
        [Gennemsnit::IDS, Indkomstskat::IDS].into_iter().flatten().copied()
    }
}
