//! How far it is, on a terminal: rows, rows a second, time left. Nothing where nobody looks.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use calc_core::texts::{Language, messages};

/// A line on the terminal that is written over and over.
pub struct Progress {
    shown: bool,
    language: Language,
    /// Bytes of the list; none where it comes from a pipe.
    whole: Option<u64>,
    /// Where this run began in it, and with how many rows done.
    from: u64,
    rows: u64,
    begun: Instant,
    last: Instant,
}

const EVERY: Duration = Duration::from_millis(200);

impl Progress {
    pub fn new(whole: Option<u64>, from: u64, rows: u64, language: Language) -> Self {
        let now = Instant::now();
        Self { shown: std::io::stderr().is_terminal(), language, whole, from, rows, begun: now, last: now }
    }

    /// So many rows are done, up to this byte of the list.
    pub fn at(&mut self, rows: u64, byte: u64) {
        if !self.shown || self.last.elapsed() < EVERY {
            return;
        }
        self.last = Instant::now();
        let millis = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let (done, answered) = (byte.saturating_sub(self.from).max(1), rows.saturating_sub(self.rows));
        let share = self.whole.map(|whole| (100 * byte / whole.max(1)).min(100));
        let left = self.whole.map(|whole| millis * whole.saturating_sub(byte) / done / 1_000);
        let plain = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let speed = answered * 1_000 / millis;
        let arguments = [("rows", plain(rows).into()), ("speed", plain(speed).into())];
        let mut line = self.language.text(messages::BATCH_PROGRESS, &arguments);
        if let (Some(share), Some(left)) = (share, left) {
            let arguments = [("share", plain(share).into()), ("seconds", plain(left).into())];
            line.push_str(&self.language.text(messages::BATCH_PROGRESS_LEFT, &arguments));
        }
        self.write(&format!("\r\u{1b}[K{line}"));
    }

    /// Takes the line away.
    pub fn done(&self) {
        if self.shown {
            self.write("\r\u{1b}[K");
        }
    }

    #[expect(clippy::unused_self, reason = "only who shows progress writes on the terminal")]
    fn write(&self, text: &str) {
        // Nobody is left to tell when the terminal is gone.
        let mut terminal = std::io::stderr().lock();
        let _ = write!(terminal, "{text}").and_then(|()| terminal.flush());
    }
}
