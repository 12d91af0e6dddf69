//! The law: one module for each paragraph or group of paragraphs, pure functions from facts and figures to amounts.
//!
//! Every rule returns a small struct of all its amounts; that struct is the explanation, and nothing here makes text.

pub mod aktivloven;
pub mod boerneydelser;
pub mod boligstoette;
pub mod dagtilbud;
pub mod figures;
pub mod frikort;
pub mod indsatsloven;
mod laws;
pub mod loen;
pub mod skat;

pub use figures::LawOfMonth;
pub use laws::Laws;
