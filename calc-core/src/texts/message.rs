use super::table::{ENTRIES, Entry, Pieces, Table};

/// One text, in whatever language; the constants of [`messages`](super::messages) are all there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(pub(super) u16);

impl Message {
    /// Its identifier in the text files, such as `job-answer-keep`.
    pub fn id(self) -> &'static str {
        self.entry().0
    }

    /// The names of the values it needs, in the order of their first use in Danish.
    ///
    /// ```
    /// use calc_core::texts::messages;
    /// assert_eq!(messages::REASON_PAY_MONTHLY.variables(), ["amount"]);
    /// ```
    pub fn variables(self) -> &'static [&'static str] {
        self.entry().1
    }

    pub(super) fn of(self, table: &Table) -> Pieces<'static> {
        table.text(usize::from(self.0))
    }

    fn entry(self) -> Entry {
        // Only the build makes messages, one for each entry.
        ENTRIES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// All messages, in the order of the Danish file.
///
/// ```
/// let months = calc_core::texts::all_messages().filter(|message| message.id().starts_with("month-"));
/// assert_eq!(months.count(), 12);
/// ```
pub fn all_messages() -> impl Iterator<Item = Message> {
    (0..u16::MAX).take(ENTRIES.len()).map(Message)
}
