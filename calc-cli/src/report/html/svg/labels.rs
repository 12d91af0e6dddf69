//! Where labels stand, so that none stands upon another.

/// For labels of one width around these places: the row of each, as low as there is room.
pub fn stagger(places: &[i64], width: i64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|label| places.get(*label));
    let mut rows = vec![0; places.len()];
    // Where the last label of each row stands.
    let mut last: Vec<i64> = Vec::new();
    for label in order {
        let (Some(place), Some(row)) = (places.get(label), rows.get_mut(label)) else { continue };
        let free = last.iter().position(|before| before.saturating_add(width) <= *place);
        *row = free.unwrap_or(last.len());
        match last.get_mut(*row) {
            Some(before) => *before = *place,
            None => last.push(*place),
        }
    }
    rows
}

/// For labels with these middles and heights: middles close to them, in the same order, none upon another, and none above
/// `top` as long as there is room at all.
pub fn spread(labels: &[(i64, i64)], top: i64, bottom: i64) -> Vec<i64> {
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by_key(|label| labels.get(*label));
    let mut middles: Vec<i64> = labels.iter().map(|(middle, _)| *middle).collect();
    let height = |label: usize| labels.get(label).map_or(0, |(_, height)| *height);
    // Down from the top, then up from the bottom: what the first pass pushed out comes back in.
    let mut free = top;
    for label in &order {
        if let Some(middle) = middles.get_mut(*label) {
            *middle = (*middle).max(free + height(*label) / 2);
            free = *middle + height(*label) / 2;
        }
    }
    let mut free = bottom;
    for label in order.iter().rev() {
        if let Some(middle) = middles.get_mut(*label) {
            *middle = (*middle).min(free - height(*label) / 2);
            free = *middle - height(*label) / 2;
        }
    }
    middles
}

/// A box on the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its left edge.
    pub left: i64,
    /// Its upper edge.
    pub top: i64,
    /// How wide it is.
    pub width: i64,
    /// How high it is.
    pub height: i64,
}

impl Area {
    /// Whether a place is in it.
    pub const fn holds(self, (x, y): (i64, i64)) -> bool {
        x >= self.left && x <= self.left + self.width && y >= self.top && y <= self.top + self.height
    }

    /// Whether all of the other is in it.
    pub const fn covers(self, other: Self) -> bool {
        self.holds((other.left, other.top))
            && self.holds((other.left + other.width, other.top + other.height))
    }
}

/// Where a box of a size around a point hides the least of what is drawn, with what is outside of `room` as the worst.
pub fn beside(
    (x, y): (i64, i64),
    (width, height): (i64, i64),
    gap: i64,
    room: Area,
    drawn: &[(i64, i64)],
) -> Area {
    let [right, left, middle] = [x + gap, x - gap - width, x - width / 2];
    let [above, below, level] = [y - gap - height, y + gap, y - height / 2];
    let places = [
        (right, below),
        (left, above),
        (right, above),
        (left, below),
        (middle, above),
        (middle, below),
        (right, level),
        (left, level),
    ];
    let areas = places.map(|(left, top)| Area { left, top, width, height });
    let hidden = |area: &Area| {
        let outside = !room.covers(*area);
        (outside, drawn.iter().filter(|place| area.holds(**place)).count())
    };
    let best = areas.iter().copied().min_by_key(hidden);
    best.unwrap_or(Area { left: right, top: above, width, height })
}

#[cfg(test)]
mod tests {
    use super::{Area, beside, spread, stagger};

    #[test]
    fn labels_that_are_close_stand_in_rows() {
        assert_eq!(stagger(&[0, 10, 20], 10), [0, 0, 0]);
        assert_eq!(stagger(&[0, 4, 8, 30], 10), [0, 1, 2, 0]);
        assert_eq!(stagger(&[30, 8, 4, 0], 10), [0, 2, 1, 0]);
        assert_eq!(stagger(&[5; 8], 10), [0, 1, 2, 3, 4, 5, 6, 7]);
        assert!(stagger(&[], 10).is_empty());
    }

    #[test]
    fn labels_at_the_lines_ends_keep_their_order_and_their_distance() {
        assert_eq!(spread(&[(50, 10), (52, 10), (20, 10)], 0, 100), [50, 60, 20]);
        assert_eq!(spread(&[(100, 10), (98, 10), (99, 10)], 0, 100), [95, 75, 85]);
        assert_eq!(spread(&[(0, 10), (0, 20)], 0, 100), [5, 20]);
        assert!(spread(&[], 0, 100).is_empty());
    }

    #[test]
    fn a_label_stands_where_it_hides_least() {
        let room = Area { left: 0, top: 0, width: 100, height: 100 };
        let free = beside((50, 50), (30, 10), 5, room, &[(60, 60), (30, 40)]);
        assert_eq!(free, Area { left: 55, top: 35, width: 30, height: 10 });
        let corner = beside((95, 95), (30, 10), 5, room, &[]);
        assert_eq!(corner, Area { left: 60, top: 80, width: 30, height: 10 });
    }
}
