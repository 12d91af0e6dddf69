//! The home, as far as boligstøtte asks about it.

use crate::quantity::Kroner;

/// A rented home.
#[derive(Clone, Debug, PartialEq)]
pub struct Bolig {
    /// Rent, kroner a month, without loans for deposits, parking and the like.
    pub husleje: Kroner,
    /// Gross floor area, m².
    pub areal: u16,
    /// Where heating is paid.
    pub varme: Varme,
    /// Hot water is in the rent.
    pub varmt_vand_i_huslejen: bool,
    /// Electricity is in the rent.
    pub el_i_huslejen: bool,
    /// Water is paid beside the rent.
    pub vand_ved_siden_af: bool,
    /// Drainage is paid beside the rent.
    pub afledning_ved_siden_af: bool,
    /// Duty to paint and paper.
    pub maling: Vedligeholdelse,
    /// Duty of other upkeep.
    pub anden_vedligeholdelse: Vedligeholdelse,
    /// Wealth of all adults of the household that counts under § 8 a, kroner.
    pub formue: Kroner,
    /// Somebody in the household has disability or senior pension, § 22(3) no. 1.
    pub foertidspension: bool,
    /// Other adults who live here and are no lodgers, § 7.
    pub andre_voksne: Vec<AndenVoksen>,
}

/// Where heating is paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Varme {
    /// Beside the rent, in full, and heated only by electricity, gas or a collective system, § 10(5).
    #[default]
    VedSidenAf,
    /// In the rent, § 10(2).
    IHuslejen,
    /// Anything else: neither adds nor takes.
    Andet,
}

/// A duty of upkeep, § 10(4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Vedligeholdelse {
    /// None.
    #[default]
    Ingen,
    /// In part.
    Delvis,
    /// In full.
    Fuld,
}

/// Another adult in the home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AndenVoksen {
    /// Age on the first day of the month.
    pub age: u8,
    /// Personal income, kroner a month: after AM-bidrag, before tax.
    pub indkomst: Kroner,
}
