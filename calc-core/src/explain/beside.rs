//! What stands beside the settled month, in words: hours, holiday pay and pension, the pay slip, what is left out.

use crate::outcome::{Assessment, LeftOut, Loenseddel, Outcome};
use crate::quantity::{Hours, Kroner};
use crate::scenario::{Holds, TurningPoint};
use crate::texts::{Language, Message, Value, messages};

/// What the job comes to for each hour, and what it brings beside the cash.
pub(super) fn per_hour(outcome: &Outcome, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |message: Message, arguments: &[(&str, Value<'_>)]| {
        lines.push(language.text(message, arguments));
    };
    if let Some(hour) = outcome.pr_time {
        let amount = hour.arbejde.rounded_to_oere();
        let message = if amount.is_negative() { messages::PER_HOUR_LOSS } else { messages::PER_HOUR };
        say(message, &[("amount", positive(amount).into())]);
        if hour.rejsetid > Hours::ZERO {
            let arguments = [("hours", hour.rejsetid.into()), ("amount", hour.med_rejse.into())];
            say(messages::PER_HOUR_TRAVEL, &arguments);
        }
    }
    let value = &outcome.vaerdi;
    if !value.feriepenge.is_zero() {
        let arguments = [("amount", value.feriepenge.into()), ("net", value.feriepenge_efter_skat.into())];
        say(messages::VALUE_HOLIDAY, &arguments);
    }
    if !value.pension.is_zero() {
        say(messages::VALUE_PENSION, &[("amount", value.pension.into())]);
    }
    if value.i_alt != value.kontant {
        // As the table shows it, so that what is read beside each other adds up.
        let left = |month: &Assessment| month.raadighed.i_alt.rounded_to_oere();
        let cash = left(&outcome.with_job) - left(&outcome.now);
        let all = cash + value.feriepenge_efter_skat.rounded_to_oere() + value.pension.rounded_to_oere();
        say(messages::VALUE_ALL, &[("amount", all.into()), ("cash", cash.into())]);
    }
    lines
}

/// Why the pay slip says something else.
pub(super) fn payslip(outcome: &Outcome, language: Language) -> Vec<String> {
    let Some(slip) = outcome.loenseddel else {
        return Vec::new();
    };
    let Loenseddel { kort, hovedkort_til_loen, loen_udbetalt, hjaelp_udbetalt, kommer_tilbage, .. } = slip;
    let arguments = [
        ("percent", kort.traekprocent.into()),
        ("allowance", kort.fradrag_om_maaneden.into()),
        ("pay", loen_udbetalt.into()),
        ("help", hjaelp_udbetalt.into()),
        ("amount", positive(kommer_tilbage).into()),
    ];
    let say = |message| language.text(message, &arguments);
    let mut lines = Vec::new();
    if kort.traekprocent.is_zero() {
        lines.push(say(messages::PAYSLIP_NO_TAX));
    } else if hovedkort_til_loen {
        lines.push(say(messages::PAYSLIP_MAIN_CARD));
    } else {
        lines.push(say(messages::PAYSLIP_SIDE_CARD));
        lines.push(say(messages::PAYSLIP_HELP));
    }
    if kommer_tilbage.rounded_to_oere().is_negative() {
        lines.push(say(messages::PAYSLIP_OWED));
    } else if !kommer_tilbage.rounded_to_oere().is_zero() {
        lines.push(say(messages::PAYSLIP_BACK));
    }
    lines.push(say(messages::PAYSLIP_DELAY));
    lines
}

/// How far the answer holds.
pub fn holds(holds: &Holds, language: Language) -> Vec<String> {
    let at = |turn: &TurningPoint| [("hours", turn.timer_om_ugen.into()), ("pay", turn.loen.into())];
    let slope = holds.beholder;
    let percent_of_hundred = slope.of(Kroner::whole(100));
    let (message, name) = if percent_of_hundred.is_negative() {
        (messages::HOLDS_SLOPE_LOST, "lost")
    } else {
        (messages::HOLDS_SLOPE, "kept")
    };
    vec![
        match &holds.below {
            Some(turn) => language.text(messages::HOLDS_BELOW, &at(turn)),
            None => language.text(messages::HOLDS_BELOW_ALL, &[]),
        },
        match &holds.above {
            Some(turn) => language.text(messages::HOLDS_ABOVE, &at(turn)),
            None => language.text(messages::HOLDS_ABOVE_ALL, &[]),
        },
        language.text(message, &[(name, positive(percent_of_hundred).into())]),
    ]
}

fn positive(amount: Kroner) -> Kroner {
    amount.max(-amount)
}

/// What is left out, by name.
pub(super) const fn left_out(left_out: LeftOut) -> Message {
    match left_out {
        LeftOut::Rejse => messages::LEFT_OUT_REJSE,
        LeftOut::Boligstoette => messages::LEFT_OUT_BOLIGSTOETTE,
        LeftOut::VoksneBoern => messages::LEFT_OUT_VOKSNE_BOERN,
        LeftOut::Dagtilbud => messages::LEFT_OUT_DAGTILBUD,
        LeftOut::Boerneydelser => messages::LEFT_OUT_BOERNEYDELSER,
        LeftOut::Boernebidrag => messages::LEFT_OUT_BOERNEBIDRAG,
        LeftOut::Enkeltudgifter => messages::LEFT_OUT_ENKELTUDGIFTER,
        LeftOut::SaerligStoette => messages::LEFT_OUT_SAERLIG_STOETTE,
        LeftOut::Kapitalindkomst => messages::LEFT_OUT_KAPITALINDKOMST,
        LeftOut::AndreFradrag => messages::LEFT_OUT_ANDRE_FRADRAG,
    }
}
