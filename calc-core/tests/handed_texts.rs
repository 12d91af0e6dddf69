//! Texts that are handed over hold for the whole program: alone here, so that no other test reads them.

use calc_core::quantity::Kroner;
use calc_core::texts::{ForeignTexts, Language, all_messages, hand_over, messages, to_hand_over};

#[test]
fn texts_that_are_handed_over_are_read_instead_of_those_built_in() {
    let built_in: Vec<String> = all_messages().map(|message| Language::Danish.text(message, &[])).collect();
    let danish = to_hand_over(Language::Danish, |_| true);
    assert!(danish.contains("marts"));
    assert_eq!(hand_over(Language::Danish, &danish.replace("marts", "martz")), Ok(()));
    let handed: Vec<String> = all_messages().map(|message| Language::Danish.text(message, &[])).collect();
    let expected: Vec<String> = built_in.iter().map(|text| text.replace("marts", "martz")).collect();
    assert_eq!(handed, expected);
    assert_ne!(handed, built_in);

    let pay = [("amount", Kroner::whole(5_400).into())];
    assert_eq!(
        Language::English.text(messages::REASON_PAY_MONTHLY, &pay),
        "Pay: DKK\u{a0}5,400.00 a month.",
        "the other language is as it was"
    );
}

#[test]
fn texts_of_another_build_or_too_few_of_them_are_refused() {
    let english = to_hand_over(Language::English, |_| true);
    let fewer = &english[..english.len() - "\u{8}".len()].rsplit_once('\u{8}').unwrap().0;
    let other = format!("x{}", &english[1..]);
    for texts in ["", fewer, &other, &english[1..]] {
        assert_eq!(hand_over(Language::English, texts), Err(ForeignTexts));
    }
}
