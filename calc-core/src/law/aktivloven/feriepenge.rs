//! Holiday with own holiday pay.
//!
//! Law: LAS § 32(1)-(4). Holding a holiday on holiday pay takes the help for those days; one holiday day is 1.4 days of
//! help. With a right to holiday with help (§ 13(12)) and smaller holiday pay, help fills up: only the pay is deducted.
//! Input: help of the month after the other deductions and the days it is for, holiday days, pay. Result: kroner deducted.
//! Example: 5 days of a month of 30 days with help 7,095: 7 days of help, 1,655.50. With help for 7 days only, all of it.
//! Read into it: help for a day is the help of the month divided by the days it is for.

use crate::facts::Ferie;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

const TENTHS: i64 = 10;

/// What a holiday takes from help for so many days, kroner; never more than the help of the days it covers, nor than all.
pub fn fradrag_for_ferie(hjaelp: Kroner, dage: u8, ferie: &Ferie, law: &LawOfMonth) -> Kroner {
    let tenths_of_days = i64::from(ferie.days) * i64::from(law.andre_indtaegter.tiendedele_pr_feriedag);
    let for_the_days = hjaelp.share(tenths_of_days, i64::from(dage) * TENTHS).min(hjaelp);
    if ferie.with_help { ferie.pay.min(for_the_days) } else { for_the_days }
}
