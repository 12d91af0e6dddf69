//! The command line: one definition for parsing, help, completions and man pages.

use std::path::PathBuf;

use calc_core::texts::Language;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::batch::BatchFlags;
use crate::commands::{
    CalendarFlags, ChangesFlags, CompareFlags, GoalFlags, JobFlags, PackageFlags, SweepFlags,
};
use crate::format::Format;
use crate::road_flags::RoadFlags;

/// What remains of kontanthjælp with a small job: exact to the øre, with the reasons.
///
/// Everything is computed on this machine and nothing is sent anywhere. The result is a calculation by the rules, not a
/// decision: ask your municipality about your own case.
#[derive(Debug, Parser)]
#[command(name = "smaajob", version, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// Language of the answer [default: by the locale, otherwise da]
    #[arg(long, global = true, value_parser = ["da", "en"])]
    lang: Option<String>,

    #[command(flatten)]
    pub changes: Changes,
}

impl Arguments {
    /// The language of the answer.
    pub fn language(&self) -> Language {
        let told = self.lang.as_deref().and_then(|tag| tag.parse().ok());
        told.unwrap_or_else(crate::surroundings::language)
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// What happens to kontanthjælp with a job: now, with the job, the difference, and why
    Job(Box<JobFlags>),
    /// Jobs side by side: no job, the job, other hours, own scenarios, and which is best
    Compare(Box<CompareFlags>),
    /// The job from few hours to many, or from a low wage to a high one: what is left, and where and why it changes
    Sweep(Box<SweepFlags>),
    /// What it takes to be better off: fewest hours, lowest wage, dearest travel, or that it cannot be had
    Goal(Box<GoalFlags>),
    /// What is left for each hour of jobs of many sizes and wages, for each rate: to shape a job that pays
    Package(Box<PackageFlags>),
    /// A job month by month: what is paid out when, and which pay is set off in which help
    Calendar(Box<CalendarFlags>),
    /// What changes from one month to another: each line old and new, and the figures of the law behind it
    Changes(Box<ChangesFlags>),
    /// The road to 4,810 hours: how far, when, at what pace, and what changes then
    Road(Box<RoadFlags>),
    /// A whole list of people in one go: a row in, a row out
    Batch(Box<BatchFlags>),
    /// The figures of the law: amounts, paragraphs, sources, how sure they are
    Params {
        #[command(subcommand)]
        command: ParamsCommand,
    },
    /// JSON Schema of a case, or of what job answers; what other commands print has none
    Schema {
        /// Which of the two
        what: SchemaOf,
    },
    /// Completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// The manual page, of the program or of a command
    Man {
        /// The command
        command: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum ParamsCommand {
    /// Every figure in a month
    List {
        /// The month [default: this month, or the last one with figures]
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<String>,
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// One figure: paragraph, source, how it arises year by year
    Show {
        /// Its id, as `params list` names it
        id: String,
    },
    /// Holds every published amount against the computed one
    Check,
}

/// What to change in the figures of the law: every result then says that it is a what-if.
#[derive(Debug, Args)]
pub struct Changes {
    /// Set a figure, for a what-if: kontanthjaelp.fribeloeb.lav=6000
    #[arg(long = "set", global = true, value_name = "ID=AMOUNT")]
    pub set: Vec<String>,

    /// Add a file of figures: other amounts, another year, another period
    #[arg(long = "params", global = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SchemaOf {
    /// What `smaajob job --case` reads
    Case,
    /// What `smaajob job --format json` prints
    Outcome,
}
