//! The sum of what all test binaries report, read off their closing lines.

use std::fmt;

/// Tests passed, failed and skipped so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Tally {
    /// Adds a line of output, where it is the closing line of a test binary:
    /// `test result: ok. 7 passed; 0 failed; 1 ignored; 0 measured; …`, or one of those that Node's test runner closes
    /// with: `ℹ pass 7`. Every other line adds nothing.
    pub fn add_line(&mut self, line: &str) {
        if let Some((what, count)) = line.strip_prefix("ℹ ").and_then(|line| line.trim_end().split_once(' '))
        {
            self.add_of_node(what, count.parse().unwrap_or_default());
            return;
        }
        let Some(counts) = line.strip_prefix("test result: ") else {
            return;
        };
        for part in counts.split(';') {
            let mut words = part.split_whitespace().rev();
            let (what, count) = (words.next(), words.next().and_then(|count| count.parse::<u64>().ok()));
            match (what, count) {
                (Some("passed"), Some(count)) => self.passed += count,
                (Some("failed"), Some(count)) => self.failed += count,
                (Some("ignored"), Some(count)) => self.skipped += count,
                _ => {}
            }
        }
    }

    fn add_of_node(&mut self, what: &str, count: u64) {
        match what {
            "pass" => self.passed += count,
            "fail" | "cancelled" => self.failed += count,
            "skipped" | "todo" => self.skipped += count,
            _ => {}
        }
    }
}

/// `7 passed, 0 failed`, and `, 1 skipped` where tests were skipped.
impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> String {
        let mut tally = Tally::default();
        for line in lines {
            tally.add_line(line);
        }
        tally.to_string()
    }

    #[test]
    fn all_binaries_are_summed() {
        let lines = [
            "running 2 tests\n",
            "test a ... ok\n",
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.01s\n",
            "test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.20s\r\n",
        ];
        assert_eq!(tally(&lines), "16 passed, 2 failed, 1 skipped");
    }

    #[test]
    fn nodes_closing_lines_count_too() {
        let lines = [
            "ℹ tests 9\n",
            "ℹ suites 2\n",
            "ℹ pass 7\n",
            "ℹ fail 1\n",
            "ℹ cancelled 0\n",
            "ℹ skipped 1\n",
            "ℹ duration_ms 812.5\n",
        ];
        assert_eq!(tally(&lines), "7 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn nothing_skipped_is_not_mentioned() {
        assert_eq!(tally(&[]), "0 passed, 0 failed");
        assert_eq!(
            tally(&["test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured"]),
            "1 passed, 0 failed"
        );
    }

    #[test]
    fn colour_does_not_hide_the_counts() {
        assert_eq!(
            tally(&["test result: \u{1b}[32mok\u{1b}[m. 3 passed; 1 failed; 0 ignored;"]),
            "3 passed, 1 failed"
        );
    }

    #[test]
    fn other_lines_add_nothing() {
        let lines =
            ["left: test result: ok. 9 passed; 0 failed", "9 passed; 9 failed", "test result: none passed;"];
        assert_eq!(tally(&lines), "0 passed, 0 failed");
    }
}
