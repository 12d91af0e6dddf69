//! ATP of kontanthjælp: what the municipality withholds from the help, and what it adds.
//!
//! Law: LAS §§ 79-80, Order 761/2025 §§ 1-4. Input: the rate, and what was done to the help of the month.
//! Result: both shares, kroner in the month.
//! Only on forhøjet sats (§ 79(1)), after 12 unbroken months (2), and in months in which the help is neither lowered under
//! § 26(2) nor anything deducted from it (3). Wages within the free amount deduct nothing, so they leave it alone.
//! Example: forhøjet sats for a whole month without a deduction: own share 99.00, the municipality's 198.00.
//! Rounding: each share to the nearest krone (Order 761/2025 §§ 3 and 4), in part of a month by days.
//! Not modelled: repayable help (§ 93), ages below 16, help lowered under §§ 10 f, 10 h and 10 j.

use serde::Serialize;

use crate::facts::Sats;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// What ATP of help asks about the help of one person in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HjaelpIMaaneden {
    /// The rate, § 16; `None` where there is none.
    pub sats: Option<Sats>,
    /// ATP is withheld from the help: 12 unbroken months are over, § 79(2).
    pub atp_af_hjaelp: bool,
    /// The rate is lowered because of whom the person lives with, § 26(2).
    pub nedsat_efter_26: bool,
    /// All that was deducted from the help of the month under §§ 30-33 and 36-43, kroner.
    pub fradrag: Kroner,
    /// Help that is paid, kroner.
    pub hjaelp: Kroner,
    /// Days of the month with help, of so many; `None`: the whole month.
    pub dage: Option<(u8, u8)>,
}

/// ATP of help, kroner in the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AtpAfHjaelp {
    /// Own share, withheld from the help.
    pub eget: Kroner,
    /// The municipality's share, paid beside it.
    pub kommune: Kroner,
}

/// ATP of the help of one person in a month, §§ 79-80; whole kroner.
pub fn atp_af_hjaelp(hjaelp: &HjaelpIMaaneden, law: &LawOfMonth) -> AtpAfHjaelp {
    let whole = hjaelp.atp_af_hjaelp
        && hjaelp.sats == Some(Sats::ForhoejetSats)
        && !hjaelp.nedsat_efter_26
        && hjaelp.fradrag <= Kroner::ZERO
        && hjaelp.hjaelp > Kroner::ZERO;
    if !whole {
        return AtpAfHjaelp::default();
    }
    let figures = &law.skat.atp_af_hjaelp;
    let part = |share: Kroner| match hjaelp.dage {
        Some((days, of_days)) => share.share(i64::from(days), i64::from(of_days)).rounded_to_kroner(),
        None => share,
    };
    AtpAfHjaelp { eget: part(figures.eget).min(hjaelp.hjaelp), kommune: part(figures.kommune) }
}
