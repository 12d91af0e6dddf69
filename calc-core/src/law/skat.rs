//! From income to tax and what is left: the deductions, the year's tax, the way to work, and what is withheld.

pub mod atp_af_hjaelp;
pub mod befordring;
pub mod beskaeftigelsesfradrag;
pub mod forskud;
pub mod indkomstskat;
pub mod pensionsfradrag;
pub mod rejseudgift;
