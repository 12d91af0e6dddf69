//! Files and standard input: read whole, within reason, as text.

use std::io::Read;
use std::path::Path;

use calc_core::texts::{Language, Message, messages};

use crate::exit::Exit;

/// No case and no file of figures is larger than this.
const MOST_BYTES: u32 = 4 * 1024 * 1024;

/// The text of a file, or of standard input for `-`.
pub fn text(name: &Path, language: Language) -> Result<String, Exit> {
    let shown = name.display().to_string();
    let refuse = |message: Message, detail: &str| {
        Exit::wrong(language.text(message, &[("file", (&shown).into()), ("detail", detail.into())]))
    };
    let most = u64::from(MOST_BYTES);
    let mut bytes = Vec::new();
    let read = if name == Path::new("-") {
        std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes)
    } else {
        if name.is_dir() {
            return Err(refuse(messages::INPUT_DIRECTORY, ""));
        }
        std::fs::File::open(name).and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| refuse(messages::INPUT_UNREADABLE, &error.to_string()))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(refuse(messages::INPUT_TOO_LARGE, &MOST_BYTES.to_string()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to() + 1;
        refuse(messages::INPUT_NOT_UTF8, &place.to_string())
    })?;
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Err(refuse(messages::INPUT_EMPTY, ""));
    }
    Ok(text.to_owned())
}
