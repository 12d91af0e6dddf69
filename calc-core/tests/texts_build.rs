//! The build must fail on every fault that a file of texts can have, and say where it is.

#[path = "../build"]
mod build {
    pub mod texts;
}

use std::path::Path;

use build::texts::{Source, compile, write};

fn texts(danish: &str, english: &str) -> Result<String, String> {
    let source = |file: &str, table, content: &str| Source {
        file: file.to_owned(),
        table,
        content: content.to_owned(),
    };
    let sources = [source("da.ftl", "DANISH", danish), source("en.ftl", "ENGLISH", english)];
    compile(&sources).map(|generated| generated.messages + &generated.tables)
}

/// The faults of a Danish file whose English twin is the same.
fn faults(both: &str) -> String {
    texts(both, both).err().unwrap_or_default()
}

#[test]
fn the_texts_as_they_stand_have_no_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
    assert_eq!(write(&folder, Path::new(env!("CARGO_TARGET_TMPDIR"))), Ok(()));
}

#[test]
fn a_message_becomes_a_constant_and_a_row_of_each_table() {
    let rust = texts("job-keep = Behold { $amount }.\n", "job-keep = Keep { $amount }.\n").unwrap();
    assert!(rust.contains("pub const JOB_KEEP: Message = Message(0);"), "{rust}");
    assert!(rust.contains(r#"("job-keep", &["amount"])"#), "{rust}");
    assert!(rust.contains(r#"text: "Keep \u{1}amount\u{2}.","#), "{rust}");
    assert!(rust.contains("lengths: &[14],"), "{rust}");
}

#[test]
fn lines_of_one_text_become_one_piece() {
    let rust = texts("a =\n    Først.\n    Så.\n", "a =\n    First.\n\n    Then.\n").unwrap();
    assert!(rust.contains(r#"text: "Først.\nSå.","#), "{rust}");
    assert!(rust.contains(r#"text: "First.\n\nThen.","#), "{rust}");
}

#[test]
fn a_literal_writes_what_the_syntax_takes_for_itself() {
    let rust = texts("a = { \"{\" }x{ \"\\u00A0\" }\n", "a = b\n").unwrap();
    assert!(rust.contains(r#"text: "{x\u{a0}","#), "{rust}");
}

#[test]
fn junk_is_shown_with_its_line_and_identifier() {
    let junk = faults("good = Godt\nbad-one = { $x\n");
    let lines: Vec<_> = junk.lines().map(|line| line.rsplit_once(": ").unwrap().0).collect();
    assert_eq!(lines, ["da.ftl:3: bad-one", "en.ftl:3: bad-one"], "{junk}");
}

#[test]
fn duplicates_are_shown_at_the_second_one() {
    let both = faults("a = A\nb = B\na = Å\n");
    assert_eq!(both, "da.ftl:3: a: defined twice\nen.ftl:3: a: defined twice");
}

#[test]
fn each_language_has_all_messages() {
    assert_eq!(texts("a = A\nb = B\n", "a = A\n"), Err("da.ftl:2: b: missing in en.ftl".to_owned()));
    assert_eq!(texts("a = A\n", "c = C\na = A\n"), Err("en.ftl:1: c: missing in da.ftl".to_owned()));
}

#[test]
fn both_languages_use_the_same_variables() {
    assert_eq!(
        texts("a = { $x } og { $y }\n", "a = { $x } and { $z }\n"),
        Err("en.ftl:1: a: has other variables ($y, $z) than in da.ftl".to_owned())
    );
}

#[test]
fn both_languages_choose_by_the_same_words_but_by_their_own_plurals() {
    let by_words = |word| format!("a = {{ $who ->\n    [{word}] x\n   *[other] y\n}}\n");
    assert_eq!(
        texts(&by_words("married"), &by_words("maried")),
        Err("en.ftl:1: a: chooses by $who among others than in da.ftl".to_owned())
    );
    assert!(texts(&by_words("married"), "a = { $who }\n").is_ok());
    assert!(texts(&by_words("one"), &by_words("0")).is_ok());
    assert!(texts(&by_words("one"), &by_words("married")).is_err());
}

#[test]
fn what_is_not_supported_is_named() {
    for (text, problem) in [
        ("-brand = X\n", "-brand: terms are not supported"),
        ("a = { -brand }\n", "a: the term -brand is not supported"),
        ("a = { b }\n", "a: a reference to the message b is not supported"),
        ("a = { NUMBER($x) }\n", "a: the function NUMBER() is not supported"),
        ("a = { 5 }\n", "a: the number literal 5 is not supported"),
        ("a = { { $x } }\n", "a: braces within braces"),
        ("a = { \"\\u0001\" }\n", "a: a letter below U+0008"),
        ("a = A\n    .title = T\n", "a: attributes such as .title are not supported"),
        ("aB = A\n", "aB: an identifier has only small letters"),
        ("a = { 1 ->\n   *[other] x\n}\n", "a: the number literal 1 is not supported"),
    ] {
        let faults = faults(text);
        assert!(faults.starts_with(&format!("da.ftl:1: {problem}")), "{text}{faults}");
    }
}

#[test]
fn a_choice_that_cannot_be_meant_is_refused() {
    for (variants, problem) in [
        ("*[other] x", "has nothing to choose from"),
        ("*[single] x", "has nothing to choose from"),
        ("[few] x\n   *[other] y", "has the variant [few], which Danish and English do not know"),
        ("[1.5] x\n   *[other] y", "has the variant [1.5], which is not a whole number"),
        ("[one] x\n   [one] y\n   *[other] z", "has the variant [one] twice"),
        ("[one] x\n   [married] y\n   *[other] z", "mixes numbers with words"),
        ("[other] x\n   *[one] y", "has an [other] that is not the default"),
        ("[0] x\n   *[one] y", "chooses by number, so its default must be *[other], not *[one]"),
    ] {
        let faults = faults(&format!("a = {{ $n ->\n   {variants}\n}}\n"));
        assert!(faults.contains(problem), "{variants}: {faults}");
    }
}
