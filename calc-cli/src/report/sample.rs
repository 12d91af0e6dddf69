//! A report of made-up amounts for the tests: a what-if, a table of twelve rows, a chart with eight marks, a jump and an
//! own point, and ten points. It is as much as a page should hold.

use calc_core::quantity::{Hours, Kroner, WeeklyHours};
use calc_core::texts::Language;

use super::{Cell, Chart, Mark, Own, Point, Report, Row, Section, Series, Table};

/// The report; its words are Danish in both languages, its numbers are written as the language does.
pub fn report(language: Language) -> Report {
    Report {
        language,
        title: "Timer for timer: hvad bliver der tilbage?".to_owned(),
        what_if: Some("Tænkt regnestykke, ikke loven. Ændret: fribeløbet er 6.000 kr. i stedet for 5.400 kr.".to_owned()),
        month: "Regnet for marts 2026. Mindstesats, enlig, ét barn, 150 kr. i timen.".to_owned(),
        answer: "Du beholder mest ved 22 timer om ugen: 7.912,50\u{a0}kr. mere om måneden, før skat.".to_owned(),
        sections: vec![
            Section::headed("Time for time", table()),
            Section::bare(chart()),
            Section::headed("Vær opmærksom på", points()),
            Section::bare("Skat, rejse til arbejde og boligstøtte er ikke regnet med.".to_owned()),
        ],
        footer: "Efter reglerne i lov om aktiv socialpolitik, læst 15. marts 2026. Der er regnet med alle decimaler; \
                 beløbene er vist i hele øre. Det er en beregning, ikke en afgørelse. Spørg kommunen om din egen sag."
            .to_owned(),
    }
}

fn table() -> Table {
    let columns =
        ["Timer om ugen", "Løn efter AM-bidrag m.m.", "Kontanthjælp", "I alt før skat", "Mere end nu"];
    let mut rows: Vec<Row> = (0..11)
        .map(|step| {
            let hours = WeeklyHours::whole(step * 3);
            let wage = Kroner::oere(179_387).times(u32::try_from(step).unwrap_or_default());
            let help = (Kroner::whole(11_716) - wage.share(65, 100)).or_zero();
            let more = wage + help - Kroner::whole(11_716);
            Row::new(hours, [wage, help, wage + help, more])
        })
        .collect();
    if let Some(row) = rows.get_mut(7) {
        row.label.verdict = Some(super::table::Verdict::Best);
    }
    rows.push(Row::new(
        WeeklyHours::whole(33),
        [
            Cell::from(Kroner::oere(1_100_050)),
            Kroner::ZERO.into(),
            Kroner::oere(1_100_050).into(),
            Cell::from(Kroner::oere(-71_550)).loss(),
        ],
    ));
    Table { caption: None, columns: columns.map(str::to_owned).to_vec(), rows }
}

fn chart() -> Chart {
    let at = |hours: i64, kroner: i64| Point::new(Hours::whole(hours), Kroner::whole(kroner));
    let kept = [(0, 0), (8, 5_400), (16, 7_300), (22, 7_900), (22, 6_300), (30, 7_700), (37, 11_300)];
    let wage = [(0, 0), (37, 22_100)];
    let help = [(0, 11_716), (8, 11_716), (16, 8_100), (22, 5_000), (22, 3_400), (30, 0), (37, 0)];
    let series = |name: &str, points: &[(i64, i64)]| Series {
        name: name.to_owned(),
        points: points.iter().map(|(x, y)| at(*x, *y)).collect(),
    };
    let marks = [
        (8, "8 timer: Fribeløbet er brugt. Herfra beholder du 35 % af lønnen."),
        (9, "9 timer: Du begynder at betale ATP, 31,60 kr."),
        (10, "10 timer: Arbejdspligten bliver mindre."),
        (18, "18 timer: ATP stiger til 63,30 kr."),
        (19, "19 timer: Loftet over hjælp og løn begynder at virke."),
        (22, "22 timer: Fritidstillægget falder væk, 1.600 kr."),
        (27, "27 timer: ATP stiger til 94,95 kr."),
        (30, "30 timer: Der er ingen kontanthjælp tilbage."),
    ];
    let mark = |(hours, label): (i64, &str)| Mark { x: Hours::whole(hours).into(), label: label.to_owned() };
    Chart {
        title: "Hvad du beholder, time for time".to_owned(),
        description:
            "Det, du beholder, stiger hurtigt til 8 timer om ugen, derefter langsommere, og falder brat ved \
                      22 timer."
                .to_owned(),
        x_label: "timer om ugen".to_owned(),
        y_label: "kr. om måneden, før skat".to_owned(),
        series: vec![series("Du beholder", &kept), series("Løn", &wage), series("Kontanthjælp", &help)],
        marks: marks.map(mark).to_vec(),
        own: Some(Own { at: at(12, 6_350), label: "Dit job: 12 timer".to_owned() }),
    }
}

fn points() -> Vec<String> {
    [
        "Løn, der tæller med, er lønnen før skat minus ATP, egen pension og AM-bidrag.",
        "Der er ingen kontanthjælp tilbage fra 30 timer. Ydelser, der følger med kontanthjælpen, kan også stoppe. Spørg \
         kommunen, før du siger ja.",
        "Fritidstillægget fortsætter i 3 måneder, efter at hjælpen er stoppet. Så stopper det også.",
        "Feriepenge sættes til side oven i lønnen. De tæller ikke med nu, men når du holder ferie.",
        "Timerne tæller med i de 4.810 timer, der kan løfte dig fra mindstesatsen.",
        "Gælder fribeløbet allerede i den første måned? Her er regnet med ja.",
        "Rundes hjælpen ned til hele kroner? Her er regnet med nej, ørerne er med.",
        "Skriv alle timer ned, også dem, du får betalt senere. Kommunen ser lønnen i eIndkomst i den måned, den bliver \
         udbetalt.",
        "Er lønnen fast og højere end kontanthjælpen, så spørg kommunen, hvordan den ser på det i dag.",
        "Bed om en lønseddel hver måned, og gem den.",
    ]
    .map(str::to_owned)
    .to_vec()
}
