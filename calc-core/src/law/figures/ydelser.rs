//! The figures of benefits beside kontanthjælp.

use crate::calendar::Month;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::Kroner;

figures! {
    /// Boligstøtteloft, LAS § 25 b.
    Boligstoetteloft {
        /// The most of one person's share, kroner a month.
        loft: Kroner = kroner "boligstoetteloft.andel",
    }
}

/// All figures of benefits beside kontanthjælp.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ydelsestal {
    /// LAS § 25 b.
    pub boligstoetteloft: Boligstoetteloft,
}

impl Ydelsestal {
    pub(super) fn of(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        Ok(Self { boligstoetteloft: Boligstoetteloft::of(set, month)? })
    }

    pub(super) fn ids() -> impl Iterator<Item = &'static str> {
        [Boligstoetteloft::IDS].into_iter().flatten().copied()
    }
}
