use clap::ValueEnum;

/// How an answer is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading
    #[default]
    Text,
    /// For programs: plain numbers, no language
    Json,
}

/// How an answer with a table is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For reading
    #[default]
    Text,
    /// For programs: plain numbers, no language
    Json,
    /// For spreadsheets: the main table, plain numbers
    Csv,
}
