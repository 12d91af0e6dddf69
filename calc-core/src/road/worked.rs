use super::history::{Bevis, Entry, Told};
use super::told::Road;
use crate::calendar::Month;
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::quantity::Hours;

/// Hours of one kind of work in one month, as a register tells them: one of very many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The month.
    pub month: Month,
    /// Its hours.
    pub hours: Hours,
    /// Which work.
    pub arbejde: Arbejde,
}

impl Worked {
    /// So many bytes hold it.
    pub const BYTES: usize = 7;

    /// In few bytes, for millions of them; the earlier month is the lesser text.
    ///
    /// ```
    /// use calc_core::{case::worked, road::Worked};
    /// let told = worked("2025-03", "160,33", "ordinaer")?;
    /// assert_eq!(Worked::unpacked(told.packed()), Some(told));
    /// # Ok::<(), calc_core::case::Faults>(())
    /// ```
    pub fn packed(self) -> [u8; Self::BYTES] {
        let kind = Arbejde::ALL.iter().position(|kind| *kind == self.arbejde).unwrap_or_default();
        let [kind_byte, ..] = kind.to_le_bytes();
        let [.., m1, m0] = self.month.index().to_be_bytes();
        let [.., h3, h2, h1, h0] = self.hours.parts().to_be_bytes();
        [m1, m0, h3, h2, h1, h0, kind_byte]
    }

    /// Out of those bytes; none for others.
    pub fn unpacked([m1, m0, h3, h2, h1, h0, kind]: [u8; Self::BYTES]) -> Option<Self> {
        Some(Self {
            month: Month::of_index(i32::from(u16::from_be_bytes([m1, m0]))),
            hours: Hours::of_parts(i64::from(u32::from_be_bytes([h3, h2, h1, h0]))),
            arbejde: *Arbejde::ALL.get(usize::from(kind))?,
        })
    }
}

impl Road {
    /// Tells work beside what is told already. Months of the window of one kind are one entry, as a register has them, so that
    /// a thousand months cost little more than one; a month that is told twice goes into an entry of its own.
    pub(crate) fn tell(&mut self, worked: &[Worked], assessed: Month, window: u32) {
        let oldest = assessed.plus(-i32::try_from(window).unwrap_or(i32::MAX));
        let mut in_window: Vec<(Arbejde, Vec<Option<Hours>>)> = Vec::new();
        for one in worked {
            let place = u32::try_from(one.month.since(oldest)).ok().filter(|place| *place < window);
            let Some(place) = place.and_then(|place| usize::try_from(place).ok()) else {
                let told = Told::Month { month: one.month, hours: one.hours };
                self.history.push(Entry { arbejde: one.arbejde, bevis: Bevis::Oplyst, told });
                continue;
            };
            let free = |(kind, months): &(Arbejde, Vec<Option<Hours>>)| {
                *kind == one.arbejde && months.get(place).is_none_or(Option::is_none)
            };
            let entry = in_window.iter().position(free).unwrap_or_else(|| {
                in_window.push((one.arbejde, Vec::new()));
                in_window.len() - 1
            });
            if let Some((_, months)) = in_window.get_mut(entry) {
                if months.len() <= place {
                    months.resize(place + 1, None);
                }
                if let Some(month) = months.get_mut(place) {
                    *month = Some(one.hours);
                }
            }
        }
        self.history.extend(in_window.into_iter().map(|(arbejde, months)| {
            let hours = months.into_iter().map(Option::unwrap_or_default).collect();
            Entry { arbejde, bevis: Bevis::Oplyst, told: Told::EachMonth(hours) }
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::{Arbejde, Hours, Road, Told, Worked};
    use crate::calendar::DateError;

    #[test]
    fn months_of_a_kind_share_an_entry_and_none_is_lost() -> Result<(), DateError> {
        let worked = |month: &str, hours, arbejde| {
            Ok(Worked { month: month.parse()?, hours: Hours::whole(hours), arbejde })
        };
        let told = [
            worked("2026-02", 10, Arbejde::Ordinaer)?,
            worked("2016-03", 20, Arbejde::Ordinaer)?,
            worked("2026-02", 30, Arbejde::Ordinaer)?,
            worked("2026-01", 40, Arbejde::Fleksjob)?,
            // Before the window, and not yet passed.
            worked("2016-02", 50, Arbejde::Ordinaer)?,
            worked("2026-03", 60, Arbejde::Ordinaer)?,
        ];
        let mut road = Road::default();
        road.tell(&told, "2026-03".parse()?, 120);
        let mut hours = Vec::new();
        for entry in &road.history {
            match &entry.told {
                Told::EachMonth(months) => {
                    hours.push((entry.arbejde, months.len(), months.iter().copied().sum()));
                }
                Told::Month { hours: one, .. } => hours.push((entry.arbejde, 0, *one)),
                _ => {}
            }
        }
        let expected = [
            (Arbejde::Ordinaer, 0, 50),
            (Arbejde::Ordinaer, 0, 60),
            (Arbejde::Ordinaer, 120, 30),
            (Arbejde::Ordinaer, 120, 30),
            (Arbejde::Fleksjob, 119, 40),
        ];
        assert_eq!(hours, expected.map(|(kind, months, sum)| (kind, months, Hours::whole(sum))));
        Ok(())
    }
}
