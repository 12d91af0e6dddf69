//! Which column of a months file tells what.

use calc_core::table::of_header;

/// The columns of a months file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    pub id: usize,
    pub month: usize,
    pub hours: usize,
    /// Left out, all of it is ordinary work.
    pub work: Option<usize>,
    /// All of them.
    pub all: usize,
}

/// What is missing: a month, or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoColumn(pub &'static str);

impl Columns {
    /// By their headers; the id stands in the first column that has one, or in that of this name.
    ///
    /// # Errors
    /// [`NoColumn`].
    pub fn of(headers: &[String], id: Option<&str>) -> Result<Self, NoColumn> {
        let fills = |field: &str| {
            headers.iter().position(|header| of_header(header).is_some_and(|fills| fills.field == field))
        };
        let named = |names: &[&str]| {
            headers.iter().position(|header| names.contains(&header.trim().to_lowercase().as_str()))
        };
        let month = fills("month").ok_or(NoColumn("month"))?;
        let hours = fills("applicant.jobs[0].hours").ok_or(NoColumn("hours"))?;
        let by_name = id.and_then(|id| headers.iter().position(|header| header.trim() == id.trim()));
        let id = by_name.or_else(|| headers.iter().position(|header| !header.trim().is_empty()));
        let id = id.filter(|id| *id != month && *id != hours).ok_or(NoColumn("id"))?;
        let work = named(&["kind", "work", "slags", "arbejde"]);
        Ok(Self { id, month, hours, work, all: headers.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, NoColumn};

    fn of(headers: &[&str], id: Option<&str>) -> Result<Columns, NoColumn> {
        Columns::of(&headers.iter().map(|header| (*header).to_owned()).collect::<Vec<_>>(), id)
    }

    #[test]
    fn columns_are_known_by_their_names() {
        let usual = Columns { id: 0, month: 1, hours: 2, work: Some(3), all: 4 };
        assert_eq!(of(&["id", "month", "hours", "kind"], None), Ok(usual));
        assert_eq!(of(&["CPR", "Måned", "Timer", "Slags"], None), Ok(usual));
        let turned = Columns { id: 2, month: 0, hours: 1, work: None, all: 3 };
        assert_eq!(of(&["maaned", "timer", "nr"], Some("nr")), Ok(turned));
        assert_eq!(of(&["id", "timer"], None), Err(NoColumn("month")));
        assert_eq!(of(&["id", "month"], None), Err(NoColumn("hours")));
        assert_eq!(of(&["month", "hours", "id"], None), Err(NoColumn("id")));
    }
}
