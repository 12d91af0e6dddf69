use std::path::PathBuf;

use clap::Args;

use crate::format::TableFormat;

/// How an answer is given.
#[derive(Debug, Args)]
pub struct OutputFlags {
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,

    /// Write the answer as one page to print, too: a file that needs nothing else
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}
