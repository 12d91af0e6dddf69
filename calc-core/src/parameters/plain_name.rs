//! Names of municipalities as people write them. Shared with the build script, so it stands on its own.

/// What English speakers call the capital, and what it is called.
const CAPITAL: (&str, &str) = ("copenhagen", "kobenhavn");

/// Small letters; æ, ø, å and how they are written without Danish keys all alike; without the word for municipality and
/// the s that some names have before it.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.trim().chars().map(plain_letter) {
        let second_half = match letter {
            'a' => plain.ends_with('a'),
            'e' => plain.ends_with(['a', 'o']),
            _ => false,
        };
        if !second_half {
            plain.push(letter);
        }
    }
    let name = plain.strip_suffix("kommune").unwrap_or(&plain).trim().trim_end_matches('s');
    let (foreign, own) = CAPITAL;
    if name == foreign { own.to_owned() } else { name.to_owned() }
}

/// One letter of it.
pub fn plain_letter(letter: char) -> char {
    match letter {
        'Æ' | 'æ' | 'Å' | 'å' => 'a',
        'Ø' | 'ø' => 'o',
        other => other.to_ascii_lowercase(),
    }
}
