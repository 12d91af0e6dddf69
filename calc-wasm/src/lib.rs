//! The calculator in the browser: JSON in, JSON out; nothing else.
//!
//! No rule, no figure and no sentence lives here. Each function hands the page's question to `calc-core` and
//! its answer back, so that the page and the command line cannot differ.

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the calculator, as `smaajob --version` prints it after the name, so that the page can say what
/// answered.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_has_three_parts() {
        assert_eq!(version().split('.').count(), 3);
    }
}
