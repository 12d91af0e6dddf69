//! Income that is not work.
//!
//! Law: LAS § 30(1): income of the applicant and the spouse is deducted; (2): of the income of a spouse on another public
//! benefit, whatever it is, only what is above an amount; § 33: what is left alone.
//! Input: incomes by kind. Result: kroner of the month deducted and left alone. Rounding: none.
//! Example: rent from one lodger 2,000 and interest 300: 300 are deducted.
//! Read into it: it is taken after the deduction for wages, since the cap of § 31 looks at help after that deduction.

use serde::Serialize;

use crate::facts::{Income, IncomeKind};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Other income of the month, kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AndreIndtaegter {
    /// Income that § 30(1) deducts krone for krone.
    pub fradragsberettiget: Kroner,
    /// Income that § 33 leaves alone.
    pub ses_bort_fra: Kroner,
    /// Benefit of a spouse on another public benefit, § 26(3), and that spouse's other income.
    pub aegtefaelles_ydelse: Kroner,
    /// Countable wage of that spouse, less the share that § 31(4) leaves out.
    pub aegtefaelles_loen: Kroner,
    /// Of these two left alone, § 30(2).
    pub bundfradrag: Kroner,
    /// What is deducted from help of all this, if there is so much help.
    pub fradrag: Kroner,
}

/// A spouse on another public benefit, § 26(3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AegtefaelleMedYdelse {
    /// The benefit, kroner a month before tax.
    pub ydelse: Kroner,
    /// Of the household's other income what § 30(1) would deduct and this spouse has, kroner a month.
    pub andre: Kroner,
    /// Countable wage less the share left out, kroner a month.
    pub loen: Kroner,
    /// Has a duty to support children, § 30(2).
    pub forsoerger: bool,
}

impl AndreIndtaegter {
    /// Of one household, § 30: everybody's incomes, and those of a spouse on another benefit.
    pub fn samlet<'a>(
        incomes: impl Iterator<Item = &'a Income>,
        aegtefaelle: Option<AegtefaelleMedYdelse>,
        law: &LawOfMonth,
    ) -> Self {
        let mut sums = Self::default();
        for income in incomes {
            if fradrages(income.kind) {
                sums.fradragsberettiget += income.amount;
            } else {
                sums.ses_bort_fra += income.amount;
            }
        }
        if let Some(spouse) = aegtefaelle {
            let figures = &law.andre_indtaegter;
            let left_alone =
                if spouse.forsoerger { figures.ydelse_forsoerger } else { figures.ydelse_ikke_forsoerger };
            sums.fradragsberettiget = sums.fradragsberettiget - spouse.andre;
            sums.aegtefaelles_ydelse = spouse.ydelse + spouse.andre;
            sums.aegtefaelles_loen = spouse.loen;
            sums.bundfradrag = left_alone.min(sums.aegtefaelles_ydelse + spouse.loen);
        }
        sums.fradrag =
            sums.fradragsberettiget + sums.aegtefaelles_ydelse + sums.aegtefaelles_loen - sums.bundfradrag;
        sums
    }

    /// What the household receives of it: the spouse's wage is counted with the wages.
    pub fn modtaget(&self) -> Kroner {
        self.fradragsberettiget + self.ses_bort_fra + self.aegtefaelles_ydelse
    }
}

/// Whether § 30 deducts this kind; § 33 names the others one by one.
pub const fn fradrages(kind: IncomeKind) -> bool {
    matches!(kind, IncomeKind::AndenIndtaegt)
}
