//! Lists in a folder of their own, and the program run on them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder that is gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A file in it with something in it.
    pub fn with(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.file(name);
        std::fs::write(&file, bytes).expect("a file");
        file
    }

    /// What is in a file.
    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The same as text.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("text is UTF-8")
    }

    /// The names of all that is in it, in order.
    pub fn names(&self) -> Vec<String> {
        let names = std::fs::read_dir(&self.0).expect("a folder");
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<String> = names.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// `smaajob batch` in this folder, in Danish, in March 2026.
    pub fn batch(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_smaajob"));
        command
            .arg("batch")
            .args(arguments)
            .args(["--tell", "month=2026-03"])
            .current_dir(&self.0)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "da_DK.UTF-8")
            .stdin(Stdio::null());
        command
    }

    /// Runs it.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.batch(arguments).output().expect("the program starts")
    }

    /// Runs it on a list, and gives the result; all rows are answered.
    pub fn answered(&self, list: impl AsRef<[u8]>, arguments: &[&str]) -> String {
        self.with("list.csv", list);
        let output = self.run(&[&["list.csv", "--out", "result.csv"], arguments].concat());
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        self.text("result.csv")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What a failed test leaves is wanted.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

/// What was said on standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text is UTF-8")
}

/// A result as cells, the header first.
pub fn cells(result: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(result.as_bytes());
    let row = |row: csv::Result<csv::StringRecord>| {
        row.expect("rows of one width").iter().map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}
