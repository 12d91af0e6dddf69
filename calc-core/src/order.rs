//! Few things in order. Plain insertion, for lists of stays, months and places are short: the sort and the tree of the
//! standard library are each thousands of bytes of the page's module for every type that they are used with.

/// Things in the order of their keys; those alike in the order they came.
pub(crate) fn in_order<T, K: Ord>(things: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for thing in things {
        let own = key(&thing);
        let place = ordered.iter().rposition(|known| key(known) <= own).map_or(0, |last| last + 1);
        ordered.insert(place, thing);
    }
    ordered
}

/// Values by key, in the order of the keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByKey<K, V>(Vec<(K, V)>);

impl<K: Copy + Ord, V: Default> ByKey<K, V> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Changes the value of a key, its plain value where it had none, and says what the change does.
    pub(crate) fn change<T: Default>(&mut self, key: K, change: impl FnOnce(&mut V) -> T) -> T {
        self.slot(key).map_or_else(T::default, |(_, value)| change(value))
    }

    /// The place of a key: never none. By itself, so that it is there once for all changes.
    #[inline(never)]
    fn slot(&mut self, key: K) -> Option<&mut (K, V)> {
        let after = self.0.iter().rposition(|(known, _)| *known <= key).map_or(0, |last| last + 1);
        let known =
            after.checked_sub(1).filter(|last| self.0.get(*last).is_some_and(|(known, _)| *known == key));
        let place = known.unwrap_or_else(|| {
            self.0.insert(after, (key, V::default()));
            after
        });
        self.0.get_mut(place)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{ByKey, in_order};

    proptest! {
        #[test]
        fn things_stand_as_a_stable_sort_puts_them(keys in proptest::collection::vec(0..9_u8, 0..30)) {
            let things: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut sorted = things.clone();
            sorted.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(in_order(things, |(key, _)| *key), sorted);
        }

        #[test]
        fn values_by_key_are_those_of_a_tree(added in proptest::collection::vec((0..9_u8, 0..100_u32), 0..30)) {
            let (mut by_key, mut tree) = (ByKey::<u8, u32>::new(), BTreeMap::<u8, u32>::new());
            for (key, more) in added {
                by_key.change(key, |sum| *sum += more);
                *tree.entry(key).or_default() += more;
            }
            prop_assert_eq!(by_key.iter().copied().collect::<Vec<_>>(), tree.into_iter().collect::<Vec<_>>());
        }
    }
}
