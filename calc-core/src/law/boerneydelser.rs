//! Benefits for children that wages do not lower: børne- og ungeydelse (LBK 603/2025) and børnetilskud (LBK 63/2019).

mod boerne_og_ungeydelse;
mod boernetilskud;

pub use boerne_og_ungeydelse::{BoerneOgUngeydelse, boerne_og_ungeydelse};
pub use boernetilskud::{Boernetilskud, boernetilskud};

const MONTHS_A_YEAR: u32 = 12;
const QUARTERS_A_YEAR: u32 = 4;
