//! What there is to say about the road beside the answer, in order.

use super::not_covered;
use crate::calendar::Month;
use crate::law::aktivloven::beskaeftigelseskrav::{Grund, Medregning, Papir};
use crate::outcome::RoadOutcome;
use crate::quantity::{Hours, WeeklyHours};
use crate::road::EntryCount;
use crate::texts::{Language, Message, Value, messages};

/// The points of a road: residence and obligation, the way, the pace, the entries.
pub(super) fn points(road: &RoadOutcome, assessed: Month, language: Language) -> Vec<String> {
    let mut points = Points { road, language, lines: Vec::new() };
    points.residence();
    points.obligation(assessed);
    if not_covered(road).is_none() {
        if road.without_months > Hours::ZERO {
            points.say(messages::ROAD_WITHOUT_MONTHS, &[("hours", road.without_months.into())]);
        }
        if road.left > Hours::ZERO {
            points.say(messages::ROAD_LEFT, &[("hours", road.left.into())]);
        }
        if !road.recognised && road.latest.now < road.goal {
            points.leaving(assessed);
            points.pace();
            points.one_hour_more();
        }
        points.entries();
    }
    points.lines
}

struct Points<'road> {
    road: &'road RoadOutcome,
    language: Language,
    lines: Vec<String>,
}

impl Points<'_> {
    fn say(&mut self, message: Message, arguments: &[(&str, Value<'_>)]) {
        self.lines.push(self.language.text(message, arguments));
    }

    fn residence(&mut self) {
        let Some(residence) = self.road.opholdskrav else {
            return;
        };
        let days = |count: i32| Value::from(u32::try_from(count.max(0)).unwrap_or_default());
        let margin = residence.margin;
        match (residence.opfyldt, residence.opfyldt_fra) {
            (true, _) => self.say(messages::RESIDENCE_MET, &[("days", days(margin))]),
            (false, Some(month)) if residence.i_karantaene => {
                self.say(messages::RESIDENCE_QUARANTINE, &[("month", month.into())]);
            }
            (false, Some(month)) => {
                self.say(messages::RESIDENCE_MISSING, &[("days", days(-margin)), ("month", month.into())]);
            }
            (false, None) => self.say(messages::RESIDENCE_MISSING_LONG, &[("days", days(-margin))]),
        }
        if residence.uoplyst > 0 {
            self.say(messages::RESIDENCE_UNTOLD, &[("days", days(residence.uoplyst))]);
        }
    }

    fn obligation(&mut self, assessed: Month) {
        let Some(pligt) = self.road.arbejdspligt else {
            return;
        };
        let ceiling = ("ceiling", pligt.now.loft.into());
        if pligt.now == pligt.with_job {
            self.say(messages::OBLIGATION_NOW, &[ceiling, ("owed", pligt.now.mangler.into())]);
        } else {
            let before = ("before", pligt.now.mangler.into());
            let after = ("after", pligt.with_job.mangler.into());
            let month = ("month", pligt.with_job_from.into());
            let message = if pligt.with_job_from == assessed {
                messages::OBLIGATION_WITH_JOB
            } else {
                messages::OBLIGATION_WITH_JOB_FROM
            };
            self.say(message, &[ceiling, before, after, month]);
        }
        if pligt.now.ikke_medregnet > WeeklyHours::default() {
            self.say(messages::OBLIGATION_PREPARATION, &[("hours", pligt.now.ikke_medregnet.into())]);
        }
    }

    /// Hours that get too old on the way. Of hours without months nobody knows when they leave.
    fn leaving(&mut self, assessed: Month) {
        if self.road.without_months > Hours::ZERO {
            return;
        }
        let steps = &self.road.latest.steps;
        let mut leaving = steps.iter().filter(|step| step.left > Hours::ZERO && step.left_month < assessed);
        if let Some(next) = leaving.next() {
            let all = leaving.map(|step| step.left).sum::<Hours>() + next.left;
            let arguments = [
                ("hours", next.left.into()),
                ("worked", next.left_month.into()),
                ("month", next.month.into()),
                ("all", all.into()),
            ];
            self.say(messages::ROAD_LEAVING, &arguments);
        }
    }

    fn pace(&mut self) {
        let hardest = self.road.pace;
        let easiest = self.road.pace_earliest.unwrap_or(hardest);
        self.say(messages::ROAD_FLOOR, &[("floor", hardest.floor.into())]);
        if hardest.own_floor == easiest.own_floor {
            self.say(messages::ROAD_OWN_FLOOR, &[("own", hardest.own_floor.into())]);
        } else {
            let arguments = [("least", easiest.own_floor.into()), ("most", hardest.own_floor.into())];
            self.say(messages::ROAD_OWN_FLOOR_RANGE, &arguments);
        }
        match (easiest.by_month, hardest.by_month) {
            (Some(least), Some(most)) if least == most => {
                self.say(messages::ROAD_BY_MONTH, &[("hours", most.into())]);
            }
            (Some(least), Some(most)) => {
                self.say(messages::ROAD_BY_MONTH_RANGE, &[("least", least.into()), ("most", most.into())]);
            }
            _ => {}
        }
    }

    fn one_hour_more(&mut self) {
        let Some(more) = self.road.one_hour_more else {
            return;
        };
        match (more.months_sooner, more.met) {
            (Some(months), Some(met)) if months > 0 => {
                let months = u32::try_from(months).unwrap_or_default();
                self.say(messages::ROAD_ONE_HOUR_SOONER, &[("months", months.into()), ("month", met.into())]);
            }
            (None, Some(met)) => self.say(messages::ROAD_ONE_HOUR_REACHES, &[("month", met.into())]),
            _ => self.say(messages::ROAD_ONE_HOUR_NOTHING, &[]),
        }
        if let Some(met) = &self.road.month_met {
            self.say(messages::ROAD_WORTH, &[("amount", met.difference.i_alt.into())]);
        }
    }

    /// What to note about single entries, and what is missing to say more.
    fn entries(&mut self) {
        if self.road.age_needed {
            self.say(messages::ROAD_AGE_NEEDED, &[]);
        }
        for count in &self.road.entries {
            if let Some(reason) = reason(count) {
                let arguments = [
                    ("entry", number(count.entry)),
                    ("hours", (count.hours + count.left).into()),
                    ("reason", reason.into()),
                ];
                self.say(messages::ENTRY_LINE, &arguments);
            }
        }
        for overlap in &self.road.overlaps {
            let arguments = [
                ("one", number(overlap.one)),
                ("other", number(overlap.other)),
                ("month", overlap.month.into()),
            ];
            self.say(messages::ROAD_OVERLAP, &arguments);
        }
        if let Some(count) = self.road.efter_16_stk_3.filter(|_| !self.road.recognised) {
            let message = if count.met { messages::ROAD_16_3_MET } else { messages::ROAD_16_3 };
            self.say(message, &[("hours", count.hours.into()), ("goal", self.road.goal.into())]);
            let sooner = count.met_from.filter(|month| !count.met && Some(*month) != self.road.latest.met);
            if let Some(month) = sooner {
                self.say(messages::ROAD_16_3_FROM, &[("month", month.into())]);
            }
        }
        let unseen = !self.road.recognised && self.road.latest.now < self.road.goal;
        if let Some(month) = self.road.met_before.filter(|_| unseen) {
            self.say(messages::ROAD_MET_BEFORE, &[("month", month.into())]);
        }
    }
}

/// People count entries from 1.
fn number(entry: usize) -> Value<'static> {
    u32::try_from(entry + 1).unwrap_or(u32::MAX).into()
}

/// Why an entry does not count, or what would settle whether it does.
const fn reason(count: &EntryCount) -> Option<Message> {
    match count.medregning {
        Medregning::Taeller => None,
        Medregning::TaellerIkke(Grund::Tilskud) => Some(messages::ENTRY_TILSKUD),
        Medregning::TaellerIkke(Grund::Tilbud) => Some(messages::ENTRY_TILBUD),
        Medregning::TaellerIkke(Grund::Sort) => Some(messages::ENTRY_SORT),
        Medregning::TaellerIkke(Grund::UdenForRiget) => Some(messages::ENTRY_UDEN_FOR_RIGET),
        Medregning::TaellerIkke(Grund::Laesning(_)) => Some(messages::ENTRY_LAESNING),
        Medregning::Maaske(Papir::Ansaettelseskontrakt) => Some(messages::ENTRY_KONTRAKT),
        Medregning::Maaske(Papir::Loenseddel) => Some(messages::ENTRY_LOENSEDDEL),
        Medregning::Maaske(Papir::Indtaegt) => Some(messages::ENTRY_INDTAEGT),
    }
}
