use serde::Serialize;

use crate::quantity::Kroner;

/// What a household has to live on in a settled month: twelve equal months taxed as a year, divided by twelve.
///
/// Kroner a month, of the applicant and a spouse. What comes in is positive, what goes out is written positive too and
/// taken away: the sum of the first group less the second is `i_alt`, exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Raadighed {
    /// In: help before tax, after a sanction.
    pub hjaelp: Kroner,
    /// In: pay before anything is taken; the countable wage where only that was told.
    pub loen: Kroner,
    /// In: other income, holiday pay and a spouse's benefit, before tax.
    pub oevrige_indtaegter: Kroner,
    /// In: boligstøtte after the cap, free of tax.
    pub boligstoette: Kroner,
    /// In: børne- og ungeydelse and børnetilskud, free of tax.
    pub boerneydelser: Kroner,
    /// In: leisure supplement, free of tax.
    pub fritidstillaeg: Kroner,
    /// Out: own ATP, of wages and of help.
    pub atp: Kroner,
    /// Out: own contributions to a collective pension.
    pub pension: Kroner,
    /// Out: AM-bidrag.
    pub am_bidrag: Kroner,
    /// Out: income tax with church tax.
    pub skat: Kroner,
    /// Out: what parents pay for day care.
    pub dagtilbud: Kroner,
    /// What is left before the way to work.
    pub foer_rejse: Kroner,
    /// Out: the way to work.
    pub rejse: Kroner,
    /// What is left.
    pub i_alt: Kroner,
}

impl Raadighed {
    /// The same with its sums.
    #[must_use]
    pub(crate) fn summed(mut self) -> Self {
        let comes_in = self.hjaelp
            + self.loen
            + self.oevrige_indtaegter
            + self.boligstoette
            + self.boerneydelser
            + self.fritidstillaeg;
        let goes_out = self.atp + self.pension + self.am_bidrag + self.skat + self.dagtilbud;
        self.foer_rejse = comes_in - goes_out;
        self.i_alt = self.foer_rejse - self.rejse;
        self
    }

    /// The second less the first, line by line.
    #[must_use]
    pub fn between(first: &Self, second: &Self) -> Self {
        Self {
            hjaelp: second.hjaelp - first.hjaelp,
            loen: second.loen - first.loen,
            oevrige_indtaegter: second.oevrige_indtaegter - first.oevrige_indtaegter,
            boligstoette: second.boligstoette - first.boligstoette,
            boerneydelser: second.boerneydelser - first.boerneydelser,
            fritidstillaeg: second.fritidstillaeg - first.fritidstillaeg,
            atp: second.atp - first.atp,
            pension: second.pension - first.pension,
            am_bidrag: second.am_bidrag - first.am_bidrag,
            skat: second.skat - first.skat,
            dagtilbud: second.dagtilbud - first.dagtilbud,
            foer_rejse: second.foer_rejse - first.foer_rejse,
            rejse: second.rejse - first.rejse,
            i_alt: second.i_alt - first.i_alt,
        }
    }
}
