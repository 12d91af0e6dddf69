//! A chart as what it shows; how it is drawn is up to the page, and a terminal mostly tells it in words.

use calc_core::quantity::{Hours, Kroner, WeeklyHours};

/// Lines over a scale.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What it is called.
    pub title: String,
    /// What it shows, in a sentence for those who do not see it.
    pub description: String,
    /// What goes to the right, with its unit.
    pub x_label: String,
    /// What goes up, with its unit.
    pub y_label: String,
    /// The lines.
    pub series: Vec<Series>,
    /// Where something changes. They are numbered in this order, and told in a list below.
    pub marks: Vec<Mark>,
    /// Where the reader stands.
    pub own: Option<Own>,
}

/// A line.
#[derive(Clone, Debug)]
pub struct Series {
    /// What it is called; short, since it stands at the line's end.
    pub name: String,
    /// Its points from left to right. Two points above each other are a jump from the first to the second.
    pub points: Vec<Point>,
}

impl Series {
    /// How high the line is at a place, to the right of a jump; nothing beyond its ends.
    pub fn at(&self, x: Place) -> Option<Place> {
        let next = self.points.partition_point(|point| point.x <= x);
        let before = self.points.get(next.checked_sub(1)?)?;
        match self.points.get(next) {
            Some(after) => Some(before.towards(*after, x)),
            None => (before.x == x).then_some(before.y),
        }
    }
}

/// A place in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// How far to the right.
    pub x: Place,
    /// How far up.
    pub y: Place,
}

impl Point {
    /// A point, such as hours and what is kept of their pay.
    pub fn new(x: impl Into<Place>, y: impl Into<Place>) -> Self {
        Self { x: x.into(), y: y.into() }
    }

    /// How high a straight line from here to the other point is at `x`.
    fn towards(self, other: Self, x: Place) -> Place {
        let [start, end, x] = [self.x, other.x, x].map(|place| i128::from(place.hundredths()));
        let [low, high] = [self.y, other.y].map(|place| i128::from(place.hundredths()));
        let rise = ((high - low) * (x - start)).checked_div(end - start).unwrap_or_default();
        Place(i64::try_from(low + rise).unwrap_or_default())
    }
}

/// A place on a scale, in hundredths of its unit: fine enough for a picture, and no binary float.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(i64);

impl Place {
    /// How many hundredths.
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// So many hundredths.
    pub const fn of_hundredths(hundredths: i64) -> Self {
        Self(hundredths)
    }
}

/// An amount beyond every scale is drawn at nought: no rule gives one.
impl From<Kroner> for Place {
    fn from(amount: Kroner) -> Self {
        Self(amount.in_oere())
    }
}

impl From<Hours> for Place {
    fn from(hours: Hours) -> Self {
        Self(hours.share_of(Hours::whole(1), 100))
    }
}

impl From<WeeklyHours> for Place {
    fn from(hours: WeeklyHours) -> Self {
        hours.a_week().into()
    }
}

/// Where something changes.
#[derive(Clone, Debug)]
pub struct Mark {
    /// How far to the right.
    pub x: Place,
    /// What happens there, in a sentence for the list below.
    pub label: String,
}

/// Where the reader stands.
#[derive(Clone, Debug)]
pub struct Own {
    /// The place.
    pub at: Point,
    /// What it is called; short, since it stands beside the point.
    pub label: String,
}

#[cfg(test)]
mod tests {
    use super::{Place, Point, Series};
    use calc_core::quantity::{Hours, Kroner, WeeklyHours};

    #[test]
    fn amounts_and_hours_have_places() {
        assert_eq!(Place::from(Kroner::oere(-5)).hundredths(), -5);
        assert_eq!(Place::from(Hours::FULL_TIME_MONTH).hundredths(), 16_033);
        assert_eq!(Place::from(WeeklyHours::whole(37)).hundredths(), 3_700);
    }

    #[test]
    fn a_line_is_straight_between_its_points_and_jumps_where_two_stand_above_each_other() {
        let at = |x, y| Point::new(Hours::whole(x), Kroner::whole(y));
        let points = vec![at(0, 0), at(10, 100), at(10, 50), at(20, 50)];
        let line = Series { name: String::new(), points };
        let high = |x| line.at(Hours::whole(x).into()).map(|place| place.hundredths() / 100);
        assert_eq!([0, 5, 10, 15, 20, 21].map(high), [Some(0), Some(50), Some(50), Some(50), Some(50), None]);
        assert_eq!(line.at(Place::of_hundredths(-1)), None);
    }
}
