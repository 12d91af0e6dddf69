//! What stands around every answer.

use crate::calendar::Day;
use crate::parameters::WhatIf;
use crate::texts::{Language, messages};

/// That an answer is a what-if, and what was changed; none where it is the law.
pub fn what_if(changes: &[WhatIf], language: Language) -> Option<String> {
    let change = |change: &WhatIf| match &change.amount {
        Some(amount) => format!("{} = {amount}", change.id),
        None => change.id.clone(),
    };
    let changes: Vec<String> = changes.iter().map(change).collect();
    let list = changes.join(", ");
    (!changes.is_empty()).then(|| language.text(messages::ANSWER_WHAT_IF, &[("changes", (&list).into())]))
}

/// By which rules, and that it is no decision.
pub(super) fn footer(law_checked: Option<Day>, language: Language) -> String {
    match law_checked {
        Some(day) => language.text(messages::FOOTER, &[("day", day.into())]),
        None => language.text(messages::FOOTER_UNDATED, &[]),
    }
}
