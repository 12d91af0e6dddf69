//! Files and standard input: read whole, within reason, as text.

use std::io::Read;
use std::path::Path;

use crate::exit::Exit;

/// No case and no file of figures is larger than this.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// The text of a file, or of standard input for `-`.
pub fn text(name: &Path) -> Result<String, Exit> {
    let shown = name.display();
    let mut bytes = Vec::new();
    let read = if name == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        if name.is_dir() {
            return Err(Exit::wrong(format!("{shown}: a directory, not a file")));
        }
        std::fs::File::open(name).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| Exit::wrong(format!("{shown}: {error}")))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(Exit::wrong(format!("{shown}: larger than {MOST_BYTES} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to() + 1;
        Exit::wrong(format!("{shown}: not UTF-8 text (byte {place})"))
    })?;
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Err(Exit::wrong(format!("{shown}: empty")));
    }
    Ok(text.to_owned())
}
