//! Groups so small that a number could point at a person are not told, nor is any number that they follow from.
//!
//! The groups of a table stand in a fixed order, and what they come to together is known. A small group is hidden with the
//! groups behind it until five people are hidden together, and with those before it where there is nobody behind. All that
//! can be found out is what the hidden ones come to: how they share it is open, even for a reader who knows this rule. (It
//! would not be if the next smallest group were hidden instead: that it is the next smallest tells something.)

/// The fewest people that a number may be about.
pub const LEAST: u64 = 5;

/// Whether a number of people must not be told: there are some, and fewer than five.
pub const fn small(people: u64) -> bool {
    0 < people && people < LEAST
}

/// Groups of which some are hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Veiled {
    /// What they come to together; none where that must not be told either.
    pub all: Option<u64>,
    /// Each of them; none where it is hidden.
    pub groups: Vec<Option<u64>>,
}

/// Groups of groups, of which some are hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nested {
    /// What all come to together.
    pub all: Option<u64>,
    /// What each group of groups comes to.
    pub sums: Vec<Option<u64>>,
    /// The groups of each.
    pub groups: Vec<Vec<Option<u64>>>,
}

impl Veiled {
    /// These groups, as far as they may be told.
    pub fn of(groups: &[u64]) -> Self {
        let all = groups.iter().sum();
        let told = |(people, hidden): (&u64, bool)| (!hidden).then_some(*people);
        let groups = groups.iter().zip(hidden(groups)).map(told).collect();
        Self { all: Some(all).filter(|all| !small(*all)), groups }
    }
}

impl Nested {
    /// These groups of groups, as far as they may be told.
    pub fn of(groups: &[&[u64]]) -> Self {
        let sums: Vec<u64> = groups.iter().map(|inner| inner.iter().sum()).collect();
        let Veiled { all, groups: sums } = Veiled::of(&sums);
        // What the hidden sums come to together is known: their groups are those of one table.
        let together: Vec<u64> = groups
            .iter()
            .zip(&sums)
            .filter(|(_, sum)| sum.is_none())
            .flat_map(|(inner, _)| *inner)
            .copied()
            .collect();
        let mut together = Veiled::of(&together).groups.into_iter();
        let groups: Vec<Vec<Option<u64>>> = groups
            .iter()
            .zip(&sums)
            .map(|(inner, sum)| match sum {
                Some(_) => Veiled::of(inner).groups,
                None => together.by_ref().take(inner.len()).collect(),
            })
            .collect();
        // A sum whose groups are all told is told with them.
        let told = |inner: &Vec<Option<u64>>| inner.iter().copied().sum::<Option<u64>>();
        let sums = groups.iter().zip(sums).map(|(inner, sum)| sum.or_else(|| told(inner))).collect();
        Self { all, sums, groups }
    }
}

/// Which of these groups are hidden.
fn hidden(groups: &[u64]) -> Vec<bool> {
    let mut hidden = vec![false; groups.len()];
    for start in 0..groups.len() {
        let is_hidden = hidden.get(start).copied().unwrap_or_default();
        if is_hidden || !groups.get(start).copied().is_some_and(small) {
            continue;
        }
        let mut people = 0;
        // Nobody beside them is hidden too: where the hiding ends would tell where enough people were found.
        let mut hide = |place: usize| {
            let here = groups.get(place).copied().unwrap_or_default();
            let goes_on = people < LEAST || here == 0;
            if goes_on && let Some(hidden) = hidden.get_mut(place) {
                people += here;
                *hidden = true;
            }
            goes_on
        };
        // To look for the first that stays is to hide those before it.
        let _ = (start..groups.len()).find(|place| !hide(*place));
        let _ = (0..start).rev().find(|place| !hide(*place));
    }
    hidden
}

#[cfg(test)]
pub mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Nested, Veiled, small};

    /// Every way in which at most `most` people can be in so many groups.
    pub fn every_list(groups: usize, most: u64) -> Vec<Vec<u64>> {
        match groups.checked_sub(1) {
            None => vec![Vec::new()],
            Some(others) => (0..=most)
                .flat_map(|first| {
                    every_list(others, most - first).into_iter().map(move |rest| {
                        let mut list = vec![first];
                        list.extend(rest);
                        list
                    })
                })
                .collect(),
        }
    }

    /// A reader who knows the rule and sees what is told: of every number that is hidden, at least two values are possible.
    fn nothing_follows(told_of: impl Fn(&[u64]) -> (Vec<Option<u64>>, Vec<u64>), lists: Vec<Vec<u64>>) {
        let mut possible: BTreeMap<Vec<Option<u64>>, Vec<BTreeSet<u64>>> = BTreeMap::new();
        for list in lists {
            let (told, true_numbers) = told_of(&list);
            assert!(told.iter().flatten().all(|people| !small(*people)), "{list:?}: {told:?}");
            let values = possible.entry(told).or_insert_with(|| vec![BTreeSet::new(); true_numbers.len()]);
            for (values, number) in values.iter_mut().zip(true_numbers) {
                values.insert(number);
            }
        }
        for (told, values) in possible {
            for (told_number, values) in told.iter().zip(values) {
                assert!(told_number.is_some() || values.len() > 1, "{told:?}: {values:?}");
            }
        }
    }

    /// Groups of groups of these lengths: what is told of the sums, the groups and all, and the true numbers.
    fn nested(list: &[u64], lengths: &[usize]) -> (Vec<Option<u64>>, Vec<u64>) {
        let mut rest = list;
        let mut parts = Vec::new();
        for length in lengths {
            let (part, others) = rest.split_at(*length);
            parts.push(part);
            rest = others;
        }
        let Nested { all, sums, groups } = Nested::of(&parts);
        let told = sums.into_iter().chain(groups.into_iter().flatten()).chain([all]);
        let sums = parts.iter().map(|part| part.iter().sum());
        (told.collect(), sums.chain(list.iter().copied()).chain([list.iter().sum()]).collect())
    }

    #[test]
    fn a_small_group_is_hidden_with_its_neighbours_until_they_are_five() {
        let shown = |groups: &[u64]| {
            let veiled = Veiled::of(groups);
            let cell = |cell: &Option<u64>| cell.map_or("x".to_owned(), |people| people.to_string());
            let cells: Vec<String> = veiled.groups.iter().chain([&veiled.all]).map(cell).collect();
            cells.join(" ")
        };
        for (groups, told) in [
            (&[10, 20, 30][..], "10 20 30 60"),
            (&[0, 0], "0 0 0"),
            (&[3, 20, 30], "x x 30 53"),
            (&[20, 30, 3], "20 x x 53"),
            (&[1, 0, 2, 1, 30, 40], "x x x x x 40 74"),
            (&[9, 0, 2, 0], "x x x x 11"),
            (&[4, 1, 7], "x x 7 12"),
            (&[1, 1, 1], "x x x x"),
            (&[6, 4], "x x 10"),
        ] {
            assert_eq!(shown(groups), told, "{groups:?}");
        }
    }

    #[test]
    fn no_hidden_number_follows_from_the_others() {
        let told_of = |list: &[u64]| {
            let veiled = Veiled::of(list);
            let numbers = list.iter().copied().chain([list.iter().sum()]).collect();
            (veiled.groups.into_iter().chain([veiled.all]).collect(), numbers)
        };
        for groups in 1..=5 {
            nothing_follows(told_of, every_list(groups, 13));
        }
    }

    #[test]
    fn no_hidden_number_follows_from_sums_of_some() {
        for lengths in [&[2, 1, 2, 1][..], &[1, 2, 1, 2], &[2, 2, 2], &[3, 1, 2], &[1, 1, 4]] {
            nothing_follows(|list| nested(list, lengths), every_list(6, 12));
        }
    }

    #[test]
    fn a_few_who_lose_hide_no_more_than_one_band_of_those_who_gain() {
        let nested = Nested::of(&[&[0, 3], &[0], &[40, 700, 1_200]]);
        assert_eq!((nested.all, nested.sums), (Some(1_943), vec![None; 3]));
        assert_eq!(nested.groups, [vec![None, None], vec![None], vec![None, Some(700), Some(1_200)]]);
        let nested = Nested::of(&[&[0, 3], &[60], &[40, 700, 1_200]]);
        assert_eq!((nested.all, nested.sums), (Some(2_003), vec![None, None, Some(1_940)]));
    }
}
