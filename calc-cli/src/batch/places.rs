//! The files of a run lie apart: none of them is written over another, and least of all over the list.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::checkpoint;
use super::output::part_of;

/// Two names of the command line that mean the same file, where there are such: of the list, the result, and the others
/// that are written.
pub fn shared<'names>(
    list: &'names Path,
    result: &'names Path,
    others: &[&'names Path],
) -> Option<(&'names Path, &'names Path)> {
    let of_others = others.iter().map(|name| (*name, written(name, Vec::new())));
    let mut before = vec![(list, read(list))];
    for (name, files) in
        [(result, written(result, checkpoint::files_of(result)))].into_iter().chain(of_others)
    {
        let met = before.iter().find(|(_, others)| files.iter().any(|file| others.contains(file)));
        if let Some((other, _)) = met {
            return Some((other, name));
        }
        before.push((name, files));
    }
    None
}

/// The file that is read; standard input may be one too.
fn read(list: &Path) -> Vec<PathBuf> {
    let list = if list == Path::new("-") { Path::new("/dev/stdin") } else { list };
    list.canonicalize().ok().filter(|file| file.is_file()).into_iter().collect()
}

/// The files that are written on the way to this one; a device holds nothing that could be lost.
fn written(name: &Path, beside: Vec<PathBuf>) -> Vec<PathBuf> {
    if name == Path::new("-") {
        return vec![name.to_owned()];
    }
    if name.metadata().is_ok_and(|told| !told.is_file() && !told.is_dir()) {
        return Vec::new();
    }
    // What a link leads to is left alone, but whoever names it hardly knows that.
    let led_to = name.canonicalize().ok();
    let files = [name.to_owned(), part_of(name)].into_iter().chain(beside);
    files.map(|file| in_its_folder(&file)).chain(led_to).collect()
}

/// The file by the one name that its folder has.
fn in_its_folder(file: &Path) -> PathBuf {
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    folder.join(file.file_name().unwrap_or(OsStr::new("")))
}
