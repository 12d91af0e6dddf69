//! The calculator in the browser: JSON in, JSON out; nothing else.
//!
//! No rule, no figure and no sentence lives here. Each function hands the page's question to `calc-core` and its
//! answer back, so that the page and the command line cannot differ. What cannot be read comes back as
//! `{"heading": …, "faults": [{"field", "given", "text"}]}`, everything that is wrong at once.
#![cfg_attr(
    not(test),
    deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)
)]

mod labels;
mod question;

use calc_core::calendar::Month;
use calc_core::surface;
use calc_core::texts::{self, Language};
use wasm_bindgen::prelude::wasm_bindgen;

/// Hands out memory in far fewer bytes than the allocator of the standard library, which the page would load.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The version of the calculator, as `smaajob --version` prints it after the name, so that the page can say what
/// answered.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Takes the sentences of a language, which the page loads apart: who reads one language need not load the other. They
/// stand beside this module, made by the same build; whether they are is told, for others would say something else.
/// Nothing is said in a language whose sentences have not come.
#[wasm_bindgen]
pub fn take_texts(language: &str, texts: &str) -> bool {
    texts::hand_over(of_tag(language), texts).is_ok()
}

/// The answer to a case, byte for byte what `smaajob job --case FILE --format json` prints. Faults are
/// told in English, where its sentences have been taken.
#[wasm_bindgen]
pub fn answer(case: &str) -> String {
    question::answer(case)
}

/// The answer with its words in a language, `da` or `en`. `labels` is a JSON object from a field's path to what the
/// page calls it (`applicant.jobs[].hours`); faults speak of fields by these names.
#[wasm_bindgen]
pub fn explained(case: &str, language: &str, labels: &str) -> String {
    question::explained(case, of_tag(language), labels)
}

/// The planned job of a case among others: hour by hour, and the usual alternatives side by side, with their words.
#[wasm_bindgen]
pub fn explored(case: &str, language: &str) -> String {
    question::explored(case, of_tag(language))
}

/// Where the act of a paragraph that the answer names can be read; empty where that is not known.
#[wasm_bindgen]
pub fn law_address(paragraph: &str) -> String {
    surface::law_address(paragraph).unwrap_or_default().to_owned()
}

/// What a person can choose from, in the month that this is, `2026-03`.
#[wasm_bindgen]
pub fn offered(today: &str) -> String {
    let today = today.parse().or_else(|_| "2026-01".parse::<Month>());
    today.map_or_else(
        |_| question::NOTHING.to_owned(),
        |today| question::compact(&surface::offered(today, &question::LAW)),
    )
}

/// A value as a language writes it: `kind` is `kroner`, `hours`, `percent`, `number`, `month` or `day`. What cannot be
/// read as that comes back as it was given.
#[wasm_bindgen]
pub fn shown(kind: &str, value: &str, language: &str) -> String {
    surface::shown(kind, value, of_tag(language)).unwrap_or_else(|| value.to_owned())
}

/// A number as people type it (`1.500,50`, ` 8 `) in the plain form that a case has; empty where it is none.
#[wasm_bindgen]
pub fn plain_number(typed: &str) -> String {
    calc_core::quantity::typed_number(typed, question::MOST_DECIMALS).unwrap_or_default()
}

/// Danish is the language of the law: it answers where the page names none that is known.
fn of_tag(tag: &str) -> Language {
    tag.parse().unwrap_or(Language::Danish)
}

#[cfg(test)]
mod tests;
