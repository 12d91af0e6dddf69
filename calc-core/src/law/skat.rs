//! Income tax, and the way to work as tax sees it: personskatteloven (PSL, LBK 1284/2021), ligningsloven (LL, LBK
//! 1500/2025), kildeskatteloven (KSL, LBK 460/2024).

pub mod atp_af_hjaelp;
pub mod befordring;
pub mod beskaeftigelsesfradrag;
pub mod forskud;
pub mod indkomstskat;
pub mod pensionsfradrag;
pub mod rejse;
