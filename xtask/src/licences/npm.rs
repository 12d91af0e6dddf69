//! The packages of the page and of its tools, by what their lock file says of each.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fault_of;
use crate::command::{Failure, read};

const LOCK_FILE: &str = "web/package-lock.json";
/// What the page itself may be under, besides what `deny.toml` accepts: the fonts of the design system, of which it has
/// none.
const PAGE: [&str; 1] = ["OFL-1.1"];
/// What tools may be under that only build and test it, and are given to nobody.
const TOOLS: [&str; 3] = ["0BSD", "BlueOak-1.0.0", "MPL-2.0"];
/// Tools whose manifest names no licence, and what their own file of it says.
const UNNAMED: [(&str, &str); 1] = [("parse-cache-control", "BSD-3-Clause")];

#[derive(Deserialize)]
struct LockFile {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    version: Option<String>,
    license: Option<String>,
    #[serde(default)]
    dev: bool,
}

/// How many packages there are, and each whose licence is not accepted.
///
/// # Errors
/// When the lock file cannot be read.
pub fn faults(accepted: &[String]) -> Result<(usize, Vec<String>), Failure> {
    let lock_file: LockFile = serde_json::from_str(&read(LOCK_FILE)?)
        .map_err(|error| Failure::Rule(format!("{LOCK_FILE}: {error}")))?;
    // The first, without a name, is the page itself.
    let packages: Vec<_> = lock_file.packages.iter().filter(|(place, _)| !place.is_empty()).collect();
    let faults = packages.iter().filter_map(|(place, package)| fault(place, package, accepted)).collect();
    Ok((packages.len(), faults))
}

fn fault(place: &str, package: &Package, accepted: &[String]) -> Option<String> {
    let name = place.rsplit("node_modules/").next().unwrap_or(place);
    let also: &[&str] = if package.dev { &TOOLS } else { &PAGE };
    let accepted: Vec<String> =
        accepted.iter().cloned().chain(also.iter().map(|&licence| licence.to_owned())).collect();
    let unnamed = UNNAMED.iter().find(|(unnamed, _)| package.dev && *unnamed == name);
    let licence = package.license.as_deref().or(unnamed.map(|(_, licence)| *licence));
    fault_of(name, package.version.as_deref().unwrap_or_default(), licence, &accepted)
}

#[cfg(test)]
mod tests {
    use super::{Package, fault};

    fn of(name: &str, license: Option<&str>, dev: bool) -> Option<String> {
        let package = Package { version: Some("1.2.3".to_owned()), license: license.map(str::to_owned), dev };
        fault(
            &format!("node_modules/other/node_modules/{name}"),
            &package,
            &["MIT".to_owned(), "BSD-3-Clause".to_owned()],
        )
    }

    #[test]
    fn a_tool_may_be_under_terms_that_the_page_may_not() {
        assert_eq!(of("axe-core", Some("MPL-2.0"), true), None);
        assert_eq!(of("axe-core", Some("MPL-2.0"), false).as_deref(), Some("axe-core 1.2.3: MPL-2.0"));
        assert_eq!(of("dkfds", Some("(MIT AND OFL-1.1)"), false), None);
        assert_eq!(of("dkfds", Some("GPL-3.0-only"), true).as_deref(), Some("dkfds 1.2.3: GPL-3.0-only"));
    }

    #[test]
    fn who_names_no_licence_is_known_by_name_or_refused() {
        assert_eq!(of("parse-cache-control", None, true), None);
        assert_eq!(
            of("parse-cache-control", None, false).as_deref(),
            Some("parse-cache-control 1.2.3: names no licence")
        );
        assert_eq!(of("another", None, true).as_deref(), Some("another 1.2.3: names no licence"));
    }
}
