//! From places on a scale to places on the drawing, in whole numbers.

use crate::report::Place;

/// A scale, and the stretch of the drawing that it covers.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The lowest place, in hundredths.
    pub low: i64,
    /// The highest place, in hundredths.
    pub high: i64,
    /// Where the lowest is drawn.
    pub start: i64,
    /// Where the highest is drawn.
    pub end: i64,
}

impl Scale {
    /// Where a place is drawn.
    pub fn draw(self, place: Place) -> i64 {
        let [low, high, at] = [self.low, self.high, place.hundredths()].map(i128::from);
        let [start, end] = [self.start, self.end].map(i128::from);
        let way = ((at - low) * (end - start)).checked_div(high - low).unwrap_or_default();
        i64::try_from(start + way).unwrap_or(self.end)
    }
}

/// The lowest and the highest of places, in hundredths; from nought to one unit where there is nothing between them.
pub fn ends(places: impl Iterator<Item = Place> + Clone) -> (i64, i64) {
    let low = places.clone().min().unwrap_or_default().hundredths();
    let high = places.max().unwrap_or_default().hundredths();
    (low, if high > low { high } else { low.saturating_add(100) })
}

/// The least round step (1, 2 or 5 with noughts after it) that goes into a span at most so many times.
pub fn step(span: i64, most: i64) -> i64 {
    std::iter::successors(Some(1_i64), |ten| ten.checked_mul(10))
        .flat_map(|ten| [1, 2, 5].map(|digit| ten.saturating_mul(digit)))
        .find(|step| span / step <= most)
        .unwrap_or(i64::MAX)
}

/// The multiples of a step from `low` to `high`.
pub fn ticks(low: i64, high: i64, step: i64) -> Vec<i64> {
    let first = up(low, step);
    std::iter::successors(Some(first), |tick| tick.checked_add(step))
        .take_while(|tick| *tick <= high)
        .collect()
}

/// The next multiple of a step upwards, or the number itself where it is one.
pub fn up(number: i64, step: i64) -> i64 {
    let over = number.rem_euclid(step);
    if over == 0 { number } else { number.saturating_add(step - over) }
}

/// The next multiple of a step downwards, or the number itself where it is one.
pub fn down(number: i64, step: i64) -> i64 {
    number.saturating_sub(number.rem_euclid(step))
}

#[cfg(test)]
mod tests {
    use super::{Scale, down, ends, step, ticks, up};
    use crate::report::Place;

    #[test]
    fn steps_are_round_and_few_enough() {
        for (span, most, expected) in [
            (3_700, 8, 500),
            (3_700, 10, 500),
            (3_700, 20, 200),
            (2_210_000, 6, 500_000),
            (1_171_600, 6, 200_000),
            (100, 5, 20),
            (3, 5, 1),
            (0, 5, 1),
            (i64::MAX, 1, 5_000_000_000_000_000_000),
        ] {
            assert_eq!(step(span, most), expected, "{span} in {most}");
        }
    }

    #[test]
    fn ticks_are_multiples_within_the_span() {
        assert_eq!(ticks(0, 3_700, 1_000), [0, 1_000, 2_000, 3_000]);
        assert_eq!(ticks(-750, 600, 500), [-500, 0, 500]);
        assert_eq!(ticks(-500, 500, 500), [-500, 0, 500]);
        assert_eq!(
            (up(-750, 500), down(-750, 500), up(700, 500), down(700, 500)),
            (-500, -1_000, 1_000, 500)
        );
        assert_eq!((up(500, 500), down(500, 500)), (500, 500));
    }

    #[test]
    fn places_are_drawn_between_the_ends_upwards_or_to_the_right() {
        let place = Place::of_hundredths;
        let up = Scale { low: -100, high: 300, start: 1_000, end: 200 };
        assert_eq!([-100, 0, 300].map(|at| up.draw(place(at))), [1_000, 800, 200]);
        let huge = Scale { low: i64::MIN, high: i64::MAX, start: 0, end: 10 };
        assert_eq!([i64::MIN, 0, i64::MAX].map(|at| huge.draw(place(at))), [0, 5, 10]);
        assert_eq!(ends([5, -2, 9].into_iter().map(place)), (-2, 9));
        assert_eq!(ends([5].into_iter().map(place)), (5, 105));
        assert_eq!(ends(std::iter::empty()), (0, 100));
    }
}
