/// The acts that the calculator names, as they were read, by what stands before the `§`.
const ACTS: [(&str, &str); 15] = [
    ("AMBL", "https://www.retsinformation.dk/eli/lta/2020/121"),
    ("BEK 1621/2023", "https://www.retsinformation.dk/eli/lta/2023/1621"),
    ("KSL", "https://www.retsinformation.dk/eli/lta/2024/460"),
    ("LAS", "https://www.retsinformation.dk/eli/lta/2025/1004"),
    ("LL", "https://www.retsinformation.dk/eli/lta/2025/1500"),
    ("PSL", "https://www.retsinformation.dk/eli/lta/2021/1284"),
    ("boligstøtteloven", "https://www.retsinformation.dk/eli/lta/2025/995"),
    ("børne- og ungeydelsesloven", "https://www.retsinformation.dk/eli/lta/2025/603"),
    ("børnetilskudsloven", "https://www.retsinformation.dk/eli/lta/2019/63"),
    ("dagtilbudsbekendtgørelsen", "https://www.retsinformation.dk/eli/lta/2021/2058"),
    ("dagtilbudsloven", "https://www.retsinformation.dk/eli/lta/2025/1038"),
    ("ferieloven", "https://www.retsinformation.dk/eli/lta/2024/152"),
    ("lov om folkekirkens økonomi", "https://www.retsinformation.dk/eli/lta/2023/424"),
    ("lov om kommunal indkomstskat", "https://www.retsinformation.dk/eli/lta/2019/935"),
    ("lov om socialt frikort", "https://www.retsinformation.dk/eli/lta/2024/616"),
];
/// Marks a rule that stands in no act in force: the act of that name says something else by now.
const FORMER: &str = "før";

/// Where the act of a paragraph can be read, as Danish law is officially published. None where it is not known, and
/// where the paragraph is of an earlier wording.
///
/// ```
/// use calc_core::surface::law_address;
/// assert_eq!(law_address("LAS § 31, stk. 2"), Some("https://www.retsinformation.dk/eli/lta/2025/1004"));
/// assert_eq!(law_address("LAS § 31, stk. 1, før 1. juli 2025"), None);
/// assert_eq!(law_address(""), None);
/// ```
pub fn law_address(paragraph: &str) -> Option<&'static str> {
    let (act, place) = paragraph.split_once('§')?;
    let act = act.trim();
    if place.split(' ').any(|word| word == FORMER) {
        return None;
    }
    ACTS.into_iter().find(|(name, _)| *name == act).map(|(_, address)| address)
}

#[cfg(test)]
mod tests {
    use super::{ACTS, law_address};
    use crate::case::Case;
    use crate::explain::{self, paragraph};
    use crate::outcome::answer;
    use crate::parameters::ParameterSet;
    use crate::scenario::Rule;
    use crate::texts::Language;

    #[test]
    fn every_paragraph_of_a_turning_point_can_be_read_somewhere() {
        for place in Rule::ALL.map(paragraph) {
            assert_eq!(law_address(place).is_some(), !place.is_empty(), "{place}");
        }
    }

    #[test]
    fn every_reason_of_an_ordinary_answer_can_be_read_somewhere() {
        let set = ParameterSet::standard();
        let case = r#"{"month": "2026-03", "applicant": {"rate": "grundsats", "jobs": [{"hours": "20", "wage": "150"}]}}"#;
        let outcome = answer(&Case::from_json(case, &set).expect("a case"), &set).expect("figures");
        for chapter in explain::explain(&outcome, Language::Danish).reasons {
            for reason in chapter.reasons {
                let known = law_address(reason.paragraph).is_some();
                assert!(known || reason.paragraph.is_empty(), "{}", reason.paragraph);
            }
        }
    }

    #[test]
    fn acts_are_in_order_and_addresses_of_the_official_publication() {
        assert!(ACTS.is_sorted());
        assert!(
            ACTS.iter().all(|(_, address)| address.starts_with("https://www.retsinformation.dk/eli/lta/"))
        );
    }
}
