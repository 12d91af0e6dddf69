use serde::Serialize;

use super::positive;
use crate::quantity::{Kroner, Percent};
use crate::scenario::{Along, Rule, TurningPoint};
use crate::texts::{Language, Message, messages};

/// A turning point in words, or several steps of day care on end that are told as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Turn {
    /// The turning point, by its place in the list that was told; the first one of several.
    pub first: usize,
    /// Where it is, ending with a colon.
    pub place: String,
    /// What changes there.
    pub rules: Vec<TurnRule>,
    /// By how much what is left jumps; none where it does not.
    pub jump: Option<String>,
    /// What is kept of more pay from there on.
    pub kept: String,
}

/// A rule at a turning point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnRule {
    /// What happens.
    pub text: String,
    /// Where it stands; empty where no law says it.
    pub paragraph: &'static str,
}

impl Turn {
    /// All of it in one line, each paragraph in brackets.
    pub fn line(&self) -> String {
        let rule = |rule: &TurnRule| match (rule.text.as_str(), rule.paragraph) {
            ("", paragraph) => format!("[{paragraph}]"),
            (text, "") => text.to_owned(),
            (text, paragraph) => format!("{text} [{paragraph}]"),
        };
        let rules = self.rules.iter().map(rule);
        let pieces = std::iter::once(self.place.clone()).chain(rules).chain(self.jump.clone());
        let all: Vec<String> = pieces.chain(std::iter::once(self.kept.clone())).collect();
        all.join(" ")
    }
}

/// So many steps of day care on end are told as one: there can be as many as a hundred.
const MANY_STEPS: usize = 2;

/// Turning points in words, in order. One that changes nothing that anybody would notice is not told: no jump of
/// [three kroner](TurningPoint::spring), and as much kept of 100 kroner as before, to half a krone.
pub fn turns(points: &[TurningPoint], along: Along, language: Language) -> Vec<Turn> {
    let mut told = Vec::new();
    let mut first = 0;
    let only_day_care =
        |point: &TurningPoint| point.regler == [Rule::Friplads] && !better(Rule::Friplads, point);
    for stretch in points.chunk_by(|one, other| only_day_care(one) && only_day_care(other)) {
        match stretch {
            [still] if !noticed(still) => {}
            [begin, .., end] if stretch.len() >= MANY_STEPS => {
                told.push(steps(first, stretch, [begin, end], along, language));
            }
            _ => {
                let each = stretch.iter().zip(first..);
                told.extend(each.map(|(point, place)| turn(place, point, along, language)));
            }
        }
        first += stretch.len();
    }
    told
}

/// Whether somebody would notice.
fn noticed(point: &TurningPoint) -> bool {
    let of_thousand = |percent: Percent| percent.of(Kroner::whole(1_000));
    let bend = of_thousand(point.beholder_efter) - of_thousand(point.beholder_foer);
    !point.spring.is_zero() || positive(bend) >= Kroner::whole(5)
}

fn turn(first: usize, point: &TurningPoint, along: Along, language: Language) -> Turn {
    let arguments =
        [("hours", point.timer_om_ugen.into()), ("wage", point.timeloen.into()), ("pay", point.loen.into())];
    let place = match along {
        Along::Hours => messages::TURN_HOURS,
        Along::Wage => messages::TURN_WAGE,
    };
    let rules = point.regler.iter().map(|rule| TurnRule {
        text: language.text(text(*rule), &[("up", if better(*rule, point) { "yes" } else { "no" }.into())]),
        paragraph: paragraph(*rule),
    });
    let jump = point.efter.i_alt.rounded_to_oere() - point.foer.i_alt.rounded_to_oere();
    let message = if jump.is_negative() { messages::TURN_DOWN } else { messages::TURN_UP };
    let said = || language.text(message, &[("amount", positive(jump).into())]);
    let of_hundred = point.beholder_efter.of(Kroner::whole(100));
    Turn {
        first,
        place: format!("{}:", language.text(place, &arguments)),
        rules: rules.collect(),
        jump: (!point.spring.is_zero()).then(said),
        kept: kept(of_hundred, messages::TURN_KEPT, messages::TURN_LOST, language),
    }
}

/// Whether it is the better of the two ways in which this rule can change.
fn better(rule: Rule, point: &TurningPoint) -> bool {
    match rule {
        Rule::Jobfradrag => {
            let of_hundred = |percent: Percent| percent.of(Kroner::whole(100));
            of_hundred(point.beholder_efter) > of_hundred(point.beholder_foer)
        }
        Rule::Boligstoetteloft => point.efter.boligstoette > point.foer.boligstoette,
        Rule::Friplads => point.efter.dagtilbud < point.foer.dagtilbud,
        _ => false,
    }
}

/// Steps of day care from the first to the last.
fn steps(
    first: usize,
    stretch: &[TurningPoint],
    [begin, end]: [&TurningPoint; 2],
    along: Along,
    language: Language,
) -> Turn {
    let more = |point: &TurningPoint| point.efter.dagtilbud - point.foer.dagtilbud;
    let amount: Kroner = stretch.iter().map(more).sum();
    let count = u32::try_from(stretch.len()).unwrap_or(u32::MAX);
    let (message, from, to) = match along {
        Along::Hours => (messages::TURN_STEPS_HOURS, begin.timer_om_ugen.into(), end.timer_om_ugen.into()),
        Along::Wage => (messages::TURN_STEPS_WAGE, begin.timeloen.into(), end.timeloen.into()),
    };
    let arguments = [("first", from), ("last", to), ("count", count.into()), ("amount", amount.into())];
    // A jump at the first step and none after the last would count one step too many.
    let rise = (end.foer.i_alt - begin.foer.i_alt).times(100);
    let of_hundred = rise.part_of(Kroner::whole(1), end.loen - begin.loen);
    Turn {
        first,
        place: language.text(message, &arguments),
        rules: vec![TurnRule { text: String::new(), paragraph: paragraph(Rule::Friplads) }],
        jump: None,
        kept: kept(of_hundred, messages::TURN_STEPS_KEPT, messages::TURN_STEPS_LOST, language),
    }
}

fn kept(of_hundred: Kroner, kept: Message, lost: Message, language: Language) -> String {
    let shown = of_hundred.rounded_to_oere();
    if shown.is_zero() {
        language.text(messages::TURN_NOTHING_KEPT, &[])
    } else if shown.is_negative() {
        language.text(lost, &[("lost", (-shown).into())])
    } else {
        language.text(kept, &[("kept", shown.into())])
    }
}

/// Where a rule stands; empty where no law says it.
pub const fn paragraph(rule: Rule) -> &'static str {
    match rule {
        Rule::Rejse | Rule::Rejsedage => "",
        Rule::Foerstegang => "LAS § 31, stk. 8",
        Rule::Frikort => "lov om socialt frikort § 5, stk. 7",
        Rule::Fribeloeb => "LAS § 31, stk. 2",
        Rule::Loft => "LAS § 31, stk. 1, 5",
        Rule::EgenHjaelpVaek => "LAS §§ 26, stk. 1, 31, stk. 1",
        Rule::AegtefaellesHjaelp => "LAS §§ 26, stk. 1, 31, stk. 3",
        Rule::HjaelpVaek => "LAS § 31, stk. 1",
        Rule::Ferie => "LAS § 32",
        Rule::Atp => "BEK 1621/2023 § 3",
        Rule::Skat => "PSL §§ 10, 12",
        Rule::Beskaeftigelsesfradrag => "LL § 9 J",
        Rule::Jobfradrag => "LL § 9 K",
        Rule::Pensionsfradrag => "LL § 9 L",
        Rule::Befordring => "LL § 9 C, stk. 4",
        Rule::Boligstoette => "boligstøtteloven §§ 22-24, 33",
        Rule::Boligstoetteloft => "LAS § 25 b",
        Rule::Friplads => "dagtilbudsbekendtgørelsen § 38",
        Rule::Skattegraense => "PSL §§ 6 a, 7",
    }
}

const fn text(rule: Rule) -> Message {
    match rule {
        Rule::Rejse => messages::RULE_REJSE,
        Rule::Foerstegang => messages::RULE_FOERSTEGANG,
        Rule::Frikort => messages::RULE_FRIKORT,
        Rule::Fribeloeb => messages::RULE_FRIBELOEB,
        Rule::Loft => messages::RULE_INDKOMSTLOFT,
        Rule::EgenHjaelpVaek => messages::RULE_EGEN_HJAELP_VAEK,
        Rule::AegtefaellesHjaelp => messages::RULE_AEGTEFAELLES_HJAELP,
        Rule::HjaelpVaek => messages::RULE_HJAELP_VAEK,
        Rule::Ferie => messages::RULE_FERIE,
        Rule::Atp => messages::RULE_ATP,
        Rule::Skat => messages::RULE_SKAT,
        Rule::Beskaeftigelsesfradrag => messages::RULE_BESKAEFTIGELSESFRADRAG,
        Rule::Jobfradrag => messages::RULE_JOBFRADRAG,
        Rule::Pensionsfradrag => messages::RULE_PENSIONSFRADRAG,
        Rule::Befordring => messages::RULE_BEFORDRING,
        Rule::Boligstoette => messages::RULE_BOLIGSTOETTE,
        Rule::Boligstoetteloft => messages::RULE_BOLIGSTOETTELOFT,
        Rule::Friplads => messages::RULE_FRIPLADS,
        Rule::Rejsedage => messages::RULE_REJSEDAGE,
        Rule::Skattegraense => messages::RULE_SKATTEGRAENSE,
    }
}
