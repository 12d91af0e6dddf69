use serde::{Serialize, Serializer};

/// A rate of § 16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sats {
    /// § 16(1) no. 1.
    Grundsats,
    /// § 16(1) no. 2.
    ForhoejetSats,
    /// § 16(1) no. 3: lives with parents.
    Hjemmeboende,
    /// § 16(2) no. 1.
    Mindstesats,
    /// § 16(2) no. 2: lives with parents.
    HjemmeboendeMindste,
}

impl Sats {
    /// All rates, in the order of § 16.
    pub const ALL: [Self; 5] = [
        Self::Grundsats,
        Self::ForhoejetSats,
        Self::Hjemmeboende,
        Self::Mindstesats,
        Self::HjemmeboendeMindste,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Grundsats => "grundsats",
            Self::ForhoejetSats => "forhoejet_sats",
            Self::Hjemmeboende => "hjemmeboende",
            Self::Mindstesats => "mindstesats",
            Self::HjemmeboendeMindste => "hjemmeboende_mindste",
        }
    }

    /// The parameter that holds its amount.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Grundsats => "kontanthjaelp.sats.grundsats",
            Self::ForhoejetSats => "kontanthjaelp.sats.forhoejet",
            Self::Hjemmeboende => "kontanthjaelp.sats.hjemmeboende",
            Self::Mindstesats => "kontanthjaelp.sats.mindstesats",
            Self::HjemmeboendeMindste => "kontanthjaelp.sats.hjemmeboende_mindste",
        }
    }

    /// Whether it is one of § 16(2): a requirement is not met.
    pub const fn efter_stk_2(self) -> bool {
        matches!(self, Self::Mindstesats | Self::HjemmeboendeMindste)
    }

    /// Whether it is one for those who live with parents.
    pub const fn hjemmeboende(self) -> bool {
        matches!(self, Self::Hjemmeboende | Self::HjemmeboendeMindste)
    }

    /// The rate the same person would have under § 16(2).
    #[must_use]
    pub const fn som_efter_stk_2(self) -> Self {
        if self.hjemmeboende() { Self::HjemmeboendeMindste } else { Self::Mindstesats }
    }
}

impl Serialize for Sats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
