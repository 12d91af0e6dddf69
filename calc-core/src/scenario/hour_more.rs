use crate::assess::assess;
use crate::case::Case;
use crate::facts::{Job, Pay};
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, WeeklyHours};

/// What a household has left of one hour a week more, at the wage that the job has: more than nothing where it keeps some
/// of it, less where it loses. The hour is one of the applicant's planned job, or of the one there is where none is
/// planned; none where no job has hours.
///
/// `left` is what the household has left with the job as it is.
pub fn of_one_hour_more(case: &Case, left: Kroner, law: &LawOfMonth) -> Option<Kroner> {
    let more = one_hour_more(case)?;
    Some(assess(&more, law).raadighed.i_alt - left)
}

/// The same case with one hour a week more; a road is no part of what is left, so it is left behind.
fn one_hour_more(case: &Case) -> Option<Case> {
    let jobs = &case.household.applicant.jobs;
    let with_hours = |job: &Job| longer(job.pay).is_some();
    let place = jobs
        .iter()
        .position(|job| job.planned && with_hours(job))
        .or_else(|| jobs.iter().position(|job| !job.planned && with_hours(job)))?;
    let mut household = case.household.clone();
    let job = household.applicant.jobs.get_mut(place)?;
    job.pay = longer(job.pay)?;
    Some(Case { month: case.month, household, readings: case.readings, road: None })
}

/// The pay of one hour a week more; none where it was not told for how many hours it is.
fn longer(pay: Pay) -> Option<Pay> {
    let more = |hours: WeeklyHours| hours + WeeklyHours::whole(1);
    match pay {
        Pay::Hourly { hours, wage, period } => Some(Pay::Hourly { hours: more(hours), wage, period }),
        Pay::Monthly { hours, pay, period } if hours > WeeklyHours::default() => {
            let pay = pay.share(more(hours).a_week().parts(), hours.a_week().parts());
            Some(Pay::Monthly { hours: more(hours), pay, period })
        }
        Pay::Monthly { .. } | Pay::Countable(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::of_one_hour_more;
    use crate::assess::assess;
    use crate::case::Case;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    type Tested = Result<(), Box<dyn std::error::Error>>;

    fn asked(jobs: &str) -> Result<Option<Kroner>, Box<dyn std::error::Error>> {
        let set = ParameterSet::standard();
        let json =
            format!(r#"{{"month": "2026-03", "applicant": {{"rate": "mindstesats", "jobs": [{jobs}]}}}}"#);
        let case = Case::from_json(&json, &set)?;
        let law = LawOfMonth::of(&set, case.month)?;
        Ok(of_one_hour_more(&case, assess(&case, &law).raadighed.i_alt, &law))
    }

    #[test]
    fn it_is_the_same_case_told_with_one_hour_more() -> Tested {
        let set = ParameterSet::standard();
        let case = |hours: &str| {
            let job = format!(r#"{{"hours": "{hours}", "wage": "150"}}"#);
            let json =
                format!(r#"{{"month": "2026-03", "applicant": {{"rate": "mindstesats", "jobs": [{job}]}}}}"#);
            Case::from_json(&json, &set)
        };
        for (hours, more) in [("0", "1"), ("8", "9"), ("8.5", "9.5"), ("37", "38")] {
            let (case, more) = (case(hours)?, case(more)?);
            let law = LawOfMonth::of(&set, case.month)?;
            let [left, then] = [&case, &more].map(|case| assess(case, &law).raadighed.i_alt);
            assert_eq!(of_one_hour_more(&case, left, &law), Some(then - left), "{hours}");
        }
        Ok(())
    }

    #[test]
    fn a_monthly_pay_grows_with_its_hours() -> Tested {
        let hourly = asked(r#"{"hours": "6", "wage": "150"}"#)?;
        assert_eq!(asked(r#"{"hours": "6", "monthly_pay": "3900"}"#)?, hourly);
        Ok(())
    }

    #[test]
    fn the_planned_job_is_asked_before_the_one_there_is() -> Tested {
        let planned = asked(r#"{"hours": "2", "wage": "300"}"#)?.ok_or("no hour")?;
        let both = r#"{"hours": "2", "wage": "1", "planned": false}, {"hours": "2", "wage": "300"}"#;
        let there_is = r#"{"hours": "2", "wage": "1", "planned": false}"#;
        // An hour of the planned job pays three hundred, one of the other a krone.
        assert!(asked(both)?.ok_or("no hour")? > Kroner::whole(500) && planned > Kroner::whole(500));
        assert!(asked(there_is)?.ok_or("no hour")? < Kroner::whole(10));
        Ok(())
    }

    #[test]
    fn an_hour_of_no_job_is_none() -> Tested {
        for jobs in ["", r#"{"countable_wage": "4000"}"#, r#"{"hours": "0", "monthly_pay": "0"}"#] {
            assert_eq!(asked(jobs)?, None, "{jobs}");
        }
        Ok(())
    }
}
