//! The work obligation: hours owed a week.
//!
//! Law: LAB §§ 105 a-105 c, BEK 1766/2024 §§ 15 a-15 b. Covered is who fails the residence or the employment requirement,
//! not people with a permit under the Ukrainian special act. The obligation is 37 hours a week, or fewer where the
//! municipality sets a personal ceiling.
//! Input: ceiling, hours a week of each activity. Result: what counts of each, what is still owed. Rounding: none.
//! Example: ceiling 37, 12 hours of wage work, 15 of Danish lessons, 5 of preparation and search: 4 of the 5 count, 6 owed.
//! Transport counts between activities only, never to and from home.
//! Read into it: "who does not meet the requirements" is who fails either, as for the rate of LAS § 16(2); an employment
//! requirement that does not apply counts as met.
//! Not modelled: health advice during sickness, which replaces an activity and lowers nothing (BEK § 106 a); the start
//! within a month (§ 105 a(3)); the exceptions of § 106; which groups of § 6 somebody is in.

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::WeeklyHours;

/// Hours a week of each kind of activity, LAB § 105 b and BEK §§ 15 a-15 b.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aktiviteter {
    /// Ordinary wage work, also as a substitute in job rotation, § 105 b(3).
    pub loenarbejde: WeeklyHours,
    /// Work under wage subsidy, practice, nytteindsats, § 105 b(1).
    pub tilbud: WeeklyHours,
    /// Short courses, Danish, numeracy and dyslexia lessons, § 105 b(1)-(2).
    pub undervisning: WeeklyHours,
    /// Talks at the job centre, social and health interventions, § 105 b(3).
    pub samtaler_og_indsatser: WeeklyHours,
    /// Preparation for Danish lessons and job search, at a place that the job centre names, BEK § 15 a.
    pub forberedelse: WeeklyHours,
    /// Transport between activities, BEK § 15 b.
    pub transport: WeeklyHours,
}

/// The obligation, hours a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arbejdspligt {
    /// The ceiling: the personal one, at most that of the act, § 105 a(1)-(2).
    pub loft: WeeklyHours,
    /// Ordinary wage work, § 105 b(3).
    pub loenarbejde: WeeklyHours,
    /// Work under wage subsidy, practice, nytteindsats, § 105 b(1).
    pub tilbud: WeeklyHours,
    /// Courses and lessons, § 105 b(1)-(2).
    pub undervisning: WeeklyHours,
    /// Talks, social and health interventions, § 105 b(3).
    pub samtaler_og_indsatser: WeeklyHours,
    /// Preparation and search up to the limit, BEK § 15 a.
    pub forberedelse: WeeklyHours,
    /// Transport between activities, BEK § 15 b.
    pub transport: WeeklyHours,
    /// All that counts beside wage work: the sum of the five above.
    pub andet: WeeklyHours,
    /// Preparation and search above the limit: does not count.
    pub ikke_medregnet: WeeklyHours,
    /// Still owed.
    pub mangler: WeeklyHours,
}

/// Whether the obligation applies, § 105 a(1): by the requirements, each met (or not asked of the person) or not.
pub const fn omfattet(opholdskrav: bool, beskaeftigelseskrav: bool, ukraine: bool) -> bool {
    let one_fails = !opholdskrav || !beskaeftigelseskrav;
    one_fails && !ukraine
}

/// Hours owed a week, §§ 105 a-105 c.
pub fn arbejdspligt(
    personal_ceiling: Option<WeeklyHours>,
    hours: &Aktiviteter,
    law: &LawOfMonth,
) -> Arbejdspligt {
    let most = law.arbejdspligt.timer;
    let loft = personal_ceiling.map_or(most, |ceiling| ceiling.min(most));
    let Aktiviteter { loenarbejde, tilbud, undervisning, samtaler_og_indsatser, transport, .. } = *hours;
    let forberedelse = hours.forberedelse.min(law.arbejdspligt.forberedelse);
    let andet = tilbud + undervisning + samtaler_og_indsatser + forberedelse + transport;
    Arbejdspligt {
        loft,
        loenarbejde,
        tilbud,
        undervisning,
        samtaler_og_indsatser,
        forberedelse,
        transport,
        andet,
        ikke_medregnet: hours.forberedelse.less(forberedelse),
        mangler: loft.less(loenarbejde + andet),
    }
}

#[cfg(test)]
mod tests {
    use super::{Aktiviteter, arbejdspligt, omfattet};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::WeeklyHours;

    const fn hours(count: i64) -> WeeklyHours {
        WeeklyHours::whole(count)
    }

    fn owed(ceiling: Option<WeeklyHours>, activities: Aktiviteter) -> (WeeklyHours, WeeklyHours) {
        let law =
            LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month")).expect("figures");
        let found = arbejdspligt(ceiling, &activities, &law);
        (found.mangler, found.ikke_medregnet)
    }

    #[test]
    fn four_hours_of_preparation_count_at_most() {
        let activities = Aktiviteter {
            loenarbejde: hours(12),
            undervisning: hours(15),
            forberedelse: hours(5),
            ..Aktiviteter::default()
        };
        assert_eq!(owed(Some(hours(37)), activities), (hours(6), hours(1)));
    }

    #[test]
    fn a_job_lowers_what_is_owed_hour_for_hour() {
        let job = |count| Aktiviteter { loenarbejde: hours(count), ..Aktiviteter::default() };
        assert_eq!(owed(Some(hours(20)), job(10)).0, hours(10));
        assert_eq!(owed(None, job(10)).0, hours(27));
        assert_eq!(owed(Some(hours(20)), job(30)).0, hours(0));
    }

    #[test]
    fn each_kind_is_in_the_result_as_it_counts() {
        let law =
            LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month")).expect("figures");
        let activities = Aktiviteter {
            loenarbejde: hours(1),
            tilbud: hours(2),
            undervisning: hours(3),
            samtaler_og_indsatser: hours(4),
            forberedelse: hours(9),
            transport: hours(5),
        };
        let found = arbejdspligt(None, &activities, &law);
        assert_eq!((found.forberedelse, found.ikke_medregnet), (hours(4), hours(5)));
        assert_eq!((found.andet, found.mangler), (hours(18), hours(18)));
        assert_eq!(
            found.tilbud
                + found.undervisning
                + found.samtaler_og_indsatser
                + found.forberedelse
                + found.transport,
            found.andet
        );
        let d10 = Aktiviteter {
            loenarbejde: hours(12),
            undervisning: hours(15),
            forberedelse: hours(5),
            ..Aktiviteter::default()
        };
        assert_eq!(arbejdspligt(None, &d10, &law).mangler, hours(6));
    }

    #[test]
    fn no_ceiling_is_above_that_of_the_act() {
        assert_eq!(owed(Some(hours(60)), Aktiviteter::default()).0, hours(37));
    }

    #[test]
    fn either_requirement_brings_it_and_the_ukrainian_act_takes_it_away() {
        assert!(omfattet(false, true, false) && omfattet(true, false, false));
        assert!(!omfattet(true, true, false) && !omfattet(false, false, true));
    }
}
