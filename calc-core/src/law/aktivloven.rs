//! Lov om aktiv socialpolitik (LAS), LBK 1004/2025, as in force from 1 July 2025.

pub mod aegtepar;
pub mod andre_indtaegter;
pub mod arbejdsindtaegt;
pub mod beskaeftigelseskrav;
pub mod feriepenge;
pub mod foer_reformen;
pub mod formue;
pub mod fritidstillaeg;
pub mod obligatorisk_pension;
pub mod omfattet;
pub mod opholdskrav;
pub mod sanktion;
pub mod satser;
pub mod tandtilskud;
pub mod tillaeg;
