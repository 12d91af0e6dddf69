//! From help to what is left: sanctions, tax, housing benefit, day care, benefits for children, the way to work.

use super::side::Side;
use crate::case::Case;
use crate::facts::{Familie, Household, Role, Sats};
use crate::law::LawOfMonth;
use crate::law::aktivloven::sanktion::sanktion;
use crate::law::boerneydelser::{boerne_og_ungeydelse, boernetilskud};
use crate::law::boligstoette::{Husstand, begge_under_30, boligsikring, boligstoetteloft, boligudgift};
use crate::law::dagtilbud::{Dagtilbud, foraeldrebetaling};
use crate::law::skat::atp_af_hjaelp::atp_af_hjaelp;
use crate::law::skat::befordring::befordringsfradrag;
use crate::law::skat::indkomstskat::{Skattegrundlag, Skatteforhold, indkomstskat, med_aegtefaelle};
use crate::law::skat::rejse::rejse;
use crate::outcome::{Assessment, Boligstoette, Raadighed};
use crate::quantity::{Kroner, Percent};

const MONTHS_A_YEAR: i64 = 12;

/// Help of the two, before a sanction and after it: tax and boligstøtte look at different ones.
#[derive(Clone, Copy, Default)]
struct Help {
    /// As if there were no sanction.
    whole: Kroner,
    /// What is paid.
    paid: Kroner,
}
