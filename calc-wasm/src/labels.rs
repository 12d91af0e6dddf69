//! What the page calls the fields of a case.

use calc_core::json::Json;

/// From a field's path, with the numbers of list entries left out, to its label.
pub struct Labels<'json>(Option<Json<'json>>);

impl<'json> Labels<'json> {
    /// Reads a JSON object; anything else names nothing, and faults then speak of paths.
    pub fn read(json: &'json str) -> Self {
        Self(Json::read(json).ok())
    }

    /// The label of a path such as `applicant.jobs[0].hours`.
    pub fn of(&self, path: &str) -> Option<&str> {
        let labels = self.0.as_ref()?;
        labels.field(path).or_else(|| labels.field(&without_numbers(path))).and_then(Json::text)
    }
}

/// `applicant.jobs[0].hours` is `applicant.jobs[].hours`.
fn without_numbers(path: &str) -> String {
    let mut within = false;
    path.chars()
        .filter(|letter| {
            within = match letter {
                '[' => true,
                ']' => false,
                _ => within,
            };
            !within || *letter == '['
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Labels;

    #[test]
    fn entries_of_a_list_share_a_label_unless_one_has_its_own() {
        let labels = Labels::read(r#"{"jobs[].hours": "Hours", "jobs[1].hours": "Hours of the second job"}"#);
        assert_eq!(labels.of("jobs[0].hours"), Some("Hours"));
        assert_eq!(labels.of("jobs[1].hours"), Some("Hours of the second job"));
        assert_eq!(labels.of("jobs[0].wage"), None);
        assert_eq!(Labels::read("no object").of("jobs[0].hours"), None);
    }
}
