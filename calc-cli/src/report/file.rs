//! A file is written whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use calc_core::texts::{Language, messages};

use crate::exit::Exit;

/// Writes a file, or says in the reader's language why it cannot be written.
pub fn write(path: &Path, text: &str, language: Language) -> Result<(), Exit> {
    let shown = path.display().to_string();
    if path.is_dir() {
        let arguments = [("file", (&shown).into())];
        return Err(Exit::wrong(language.text(messages::INPUT_DIRECTORY, &arguments)));
    }
    replace(path, text.as_bytes()).map_err(|error| {
        let detail = error.to_string();
        let arguments = [("file", (&shown).into()), ("detail", (&detail).into())];
        Exit::wrong(language.text(messages::OUTPUT_UNWRITABLE, &arguments))
    })
}

/// Writes a new file beside the old one and puts it in its place, so that no half file is ever left.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = match fs::metadata(path) {
        // A link stays a link: what it leads to is replaced.
        Ok(found) if found.is_file() => fs::canonicalize(path)?,
        // A pipe or a device is written to. Another file must not take its place.
        Ok(_) => return fs::OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Err(_) => path.to_owned(),
    };
    let beside = beside(&target)?;
    let written = fs::File::create_new(&beside)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // The first fault is the one to tell; it may be that there is nothing to remove.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A name in the same folder that no other run uses.
fn beside(target: &Path) -> io::Result<PathBuf> {
    let name = target.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.part", std::process::id()));
    Ok(target.with_file_name(hidden))
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::exit::Exit;
    use calc_core::texts::Language;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("smaajob-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = folder("file");
        let path = folder.join("side om job.html");
        for text in ["a long first text", "short"] {
            write(&path, text, Language::Danish).expect("it can be written");
            assert_eq!(fs::read_to_string(&path).expect("a file"), text);
        }
        assert_eq!(names(&folder), ["side om job.html"]);
        fs::remove_dir_all(&folder).expect("the folder is there");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_device_a_device() {
        use std::os::unix::fs::FileTypeExt as _;
        let folder = folder("link");
        let (real, link) = (folder.join("real"), folder.join("link"));
        fs::write(&real, "before").expect("a file");
        std::os::unix::fs::symlink(&real, &link).expect("a link");
        write(&link, "after", Language::Danish).expect("it can be written");
        assert_eq!(fs::read_to_string(&real).expect("a file"), "after");
        assert_eq!(names(&folder), ["link", "real"]);
        write(Path::new("/dev/null"), "gone", Language::Danish).expect("it takes everything");
        let device = fs::metadata("/dev/null").expect("a device").file_type();
        assert!(device.is_char_device());
        fs::remove_dir_all(&folder).expect("the folder is there");
    }

    #[test]
    fn what_cannot_be_written_is_told_with_the_file_and_the_reason() {
        let folder = folder("no-file");
        let missing = folder.join("nowhere").join("page.html");
        for (path, begins) in [(missing.as_path(), " kan ikke skrives: "), (&folder, " er en mappe")] {
            let refused = write(path, "text", Language::Danish).expect_err("it cannot be written");
            let Exit::WrongInput(lines) = refused else { panic!("{refused:?}") };
            assert!(lines.concat().starts_with(&format!("{}{begins}", path.display())), "{lines:?}");
        }
        assert!(names(&folder).is_empty());
        fs::remove_dir_all(&folder).expect("the folder is there");
    }
}
