//! Asking about one row after the other, without asking the same twice.

use std::rc::Rc;

use super::measures::Needs;
use super::people::{Answer, Both};
use crate::assess::{assess, help_in_brief};
use crate::case::{Case, Faults, Layout, PayColumns, Row};
use crate::law::{LawOfMonth, Laws};

/// Answers the rows of a list, one after the other.
///
/// Of many people everything but the pay is told alike: what was found for one of them is found for all, but for what
/// hangs on the pay. So a few of the last cases are remembered; the answers are the same with and without that.
#[derive(Debug)]
pub struct Asker<'list> {
    layout: &'list Layout,
    laws: &'list Laws<'list>,
    needs: Needs,
    pay: PayColumns,
    memory: Vec<Option<Box<Known>>>,
    key: Vec<u8>,
    asked: u32,
    known: u32,
}

/// A case that was read before, and its month without the planned job.
#[derive(Debug)]
struct Known {
    key: Vec<u8>,
    case: Case,
    law: Rc<LawOfMonth>,
    answer: Answer,
}

/// Cases that are remembered. They are small; a list of a whole country tells no more kinds of household than this often.
const REMEMBERED: usize = 1024;
/// After so many rows it is known whether it is worth remembering.
const TRIED: u32 = 1024;

impl<'list> Asker<'list> {
    /// For the rows of this layout.
    pub fn new(layout: &'list Layout, needs: Needs, laws: &'list Laws<'list>) -> Self {
        let pay = layout.pay_columns();
        let mut memory = Vec::new();
        if pay.any() {
            memory.resize_with(REMEMBERED, || None);
        }
        Self { layout, laws, needs, pay, memory, key: Vec::new(), asked: 0, known: 0 }
    }

    /// The answer to a row. Where months of work are told no two people tell the same, and nothing is remembered.
    ///
    /// # Errors
    /// [`Faults`]: all that is wrong with it.
    pub fn ask<'row>(&mut self, row: impl Into<Row<'row>>) -> Result<Answer, Faults> {
        let row = row.into();
        if self.memory.is_empty() || row.worked.is_some() || row.months.is_some() {
            let case = self.layout.read(row, self.laws)?;
            return Ok(Answer::to(case, self.needs, self.laws)?);
        }
        self.asked += 1;
        self.pay.key(row.cells, &mut self.key);
        let place = usize::try_from(hash(&self.key)).unwrap_or_default() % REMEMBERED;
        let known = self.memory.get_mut(place).and_then(Option::as_deref_mut);
        if let Some(known) = known.filter(|known| known.key == self.key)
            && let Some(answer) = known.with_pay_of(row.cells, &self.pay, self.needs)
        {
            self.known += 1;
            return Ok(answer);
        }
        let case = self.layout.read(row, self.laws)?;
        let law = self.laws.of(case.month)?;
        let answer = Answer::to(case.clone(), self.needs, self.laws)?;
        if self.asked == TRIED && self.known < TRIED / 4 {
            self.memory = Vec::new();
        } else if let Some(slot) = self.memory.get_mut(place) {
            let key = self.key.clone();
            *slot = Some(Box::new(Known { key, case, law, answer: answer.clone() }));
        }
        Ok(answer)
    }
}

impl Known {
    /// The answer to a row that tells the same but for the pay.
    fn with_pay_of(&mut self, row: &[&str], columns: &PayColumns, needs: Needs) -> Option<Answer> {
        let job = self.case.household.applicant.jobs.first_mut().filter(|job| job.planned)?;
        job.pay = columns.read(row, job.pay)?;
        let now = self.answer.month.as_ref().map(|month| Rc::clone(&month.now));
        Some(match now.filter(|_| needs.month) {
            Some(now) => Answer::of_month(
                self.case.month,
                Both { now, with_job: Some(Rc::new(assess(&self.case, &self.law))) },
                self.answer.road,
            ),
            None => Answer {
                of: self.case.month,
                help: self
                    .answer
                    .help
                    .map(|help| Both { now: help.now, with_job: Some(help_in_brief(&self.case, &self.law)) }),
                month: None,
                road: self.answer.road,
            },
        })
    }
}

/// FNV-1a: short keys, and a collision costs only time.
fn hash(key: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let hash = key.iter().fold(BASIS, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME));
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::Asker;
    use crate::case::Faults;
    use crate::law::Laws;
    use crate::parameters::ParameterSet;
    use crate::table::{Answer, Needs, People, all, of_header};

    fn said(answer: Result<Answer, Faults>) -> Result<Vec<String>, Faults> {
        answer.map(|answer| all().map(|measure| (measure.value)(&answer).to_string()).collect())
    }

    #[test]
    fn what_is_remembered_changes_no_answer() -> Result<(), Box<dyn std::error::Error>> {
        let headers = [
            "rate",
            "hours",
            "wage",
            "countable_wage",
            "church",
            "travel_cost",
            "shift",
            "existing_monthly_pay",
            "existing_hours",
        ];
        let fills = headers.map(of_header);
        let set = ParameterSet::standard();
        let laws = Laws::new(&set);
        let rows: Vec<[String; 9]> = (0..2_000_u32)
            .map(|number| {
                let rate = ["mindstesats", "grundsats", "forhoejet_sats", "hoej"]
                    [usize::try_from(number % 4).unwrap_or(0)];
                let (by_hour, wage) = (number % 3 > 0, 100 + number % 150);
                let told = |yes: bool, text: String| if yes { text } else { String::new() };
                [
                    rate.to_owned(),
                    told(by_hour, (number % 38).to_string()),
                    told(by_hour, if number % 97 == 0 { "x".to_owned() } else { wage.to_string() }),
                    told(!by_hour, format!("{}.{:02}", number * 7 % 20_000, number % 100)),
                    ["ja", "nej"][usize::try_from(number / 7 % 2).unwrap_or(0)].to_owned(),
                    told(by_hour && number % 5 == 0, "40".to_owned()),
                    told(by_hour && number % 5 == 0, "4".to_owned()),
                    told(number % 11 == 0, "2500".to_owned()),
                    told(number % 11 == 0, "4".to_owned()),
                ]
            })
            .collect();
        let people = People::of(&fills, &[("month", "2026-03")])?;
        for needs in [Needs::HELP, Needs::MONTH, Needs::MONTH.and(Needs::PACE)] {
            let mut asker = Asker::new(people.as_told(), needs, &laws);
            for row in &rows {
                let row: Vec<&str> = row.iter().map(String::as_str).collect();
                let fresh = people.as_told().read(&row, &laws);
                let fresh = fresh.and_then(|case| Ok(Answer::to(case, needs, &laws)?));
                assert_eq!(said(asker.ask(&row)), said(fresh), "{row:?}");
            }
            assert!(asker.known > 1_000, "{}", asker.known);
        }
        Ok(())
    }
}
