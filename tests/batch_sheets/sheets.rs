//! Excel in, Excel out.

use calamine::Data;

use crate::folder::{Folder, Told, workbook};

fn list() -> Vec<u8> {
    use Told::{Day, Error, Formula, Nothing, Number, Percent, Text, Yes};
    let headers = ["cpr", "sats", "timer", "timeløn", "pension_procent", "født", "folkekirken", "note"];
    workbook(
        3,
        &[
            headers.map(Text).to_vec(),
            // A leading zero, a float with the noise of binary arithmetic, a percentage, a day, a formula.
            vec![
                Text("0101901234"),
                Text("mindstesats"),
                Number("8"),
                Number("163.20000000000002"),
                Percent("0.04"),
                Day("33634"),
                Yes(true),
                Text("=1+1; \"så\" & <sådan>"),
            ],
            vec![
                Number("101901235"),
                Text("mindstesats"),
                Formula("15"),
                Number("150.5"),
                Nothing,
                Day("33634.5"),
                Yes(false),
                Number("0.1"),
            ],
            vec![],
            vec![
                Text("3"),
                Text("mindstesats"),
                Error("#N/A"),
                Number("150"),
                Nothing,
                Nothing,
                Nothing,
                Text("'=1+1"),
            ],
        ],
    )
}

const COLUMNS: &str = "--columns left_difference,rate_used,help_with_job";

#[test]
fn a_sheet_is_the_list_that_it_would_be_as_csv() {
    let folder = Folder::new("as_csv");
    folder.write("liste.xlsx", list());
    let said = folder.batch(&format!("liste.xlsx --out ud.csv --errors fejl.csv {COLUMNS}"), 1);
    assert!(said.contains("Læst fra arket »Borgere«."), "{said}");
    assert!(said.contains("4 rækker: 2 besvaret, 2 med fejl."), "{said}");
    let text = folder.text("ud.csv");
    let rows: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        rows[0],
        "cpr;sats;timer;timeløn;pension_procent;født;folkekirken;note;tilbage_forskel;anvendt_sats;hjaelp_med_job;error_code;error_text"
    );
    let begins = "0101901234;mindstesats;8;163,2;4;1992-01-31;ja;\"'=1+1; \"\"så\"\" & <sådan>\";";
    assert!(rows[1].starts_with(begins), "{}", rows[1]);
    assert!(
        rows[2].starts_with("101901235;mindstesats;15;150,5;;1992-01-31 12:00:00;nej;0,1;"),
        "{}",
        rows[2]
    );
    // Rows are numbered as they are in the sheet, whose header stands in row 3.
    let faults = folder.text("fejl.csv");
    assert!(faults.contains("\r\n6;missing;"), "{faults}");
    assert!(faults.contains("\r\n7;unreadable;timer er »#N/A«."), "{faults}");

    // The same rows as a list in CSV have the same answers.
    folder.write(
        "sammen.csv",
        "cpr;sats;timer;timeløn;pension_procent;folkekirken\n1;mindstesats;8;163,20;4;ja\n2;mindstesats;15;150,50;;nej\n",
    );
    folder.batch(&format!("sammen.csv --out samme.csv {COLUMNS}"), 0);
    let answers = |row: &str| row.trim().rsplit(';').take(5).map(str::to_owned).collect::<Vec<_>>();
    let same = folder.text("samme.csv");
    let same: Vec<_> = same.lines().map(answers).collect();
    assert_eq!([answers(rows[1]), answers(rows[2])], [same[1].clone(), same[2].clone()]);
}

#[test]
fn what_passes_through_a_sheet_stays_what_it_was() {
    let folder = Folder::new("types");
    folder.write("liste.xlsx", list());
    folder.batch(&format!("liste.xlsx --out ud.xlsx --errors fejl.xlsx {COLUMNS}"), 1);
    assert_eq!(folder.names(), ["fejl.xlsx", "liste.xlsx", "ud.xlsx"]);
    let rows = folder.sheet("ud.xlsx", 0);
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(rows.len(), 5);
    assert_eq!(rows[1][0], text("0101901234"));
    assert_eq!(rows[1][3], Data::Float(163.200_000_000_000_02));
    assert_eq!(rows[1][4], Data::Float(0.04));
    assert!(matches!(rows[1][5], Data::DateTime(day) if day.to_ymd_hms_milli() == (1992, 1, 31, 0, 0, 0, 0)));
    assert_eq!(rows[1][6], Data::Bool(true));
    assert_eq!(rows[1][7], text("=1+1; \"så\" & <sådan>"));
    assert!(matches!(rows[1][8], Data::Float(amount) if amount > 3_000.0), "{:?}", rows[1][8]);
    assert_eq!(rows[1][9], text("mindstesats"));
    assert_eq!(rows[2][0], Data::Float(101_901_235.0));
    assert_eq!(rows[2][2], Data::Float(15.0));
    assert!(
        matches!(rows[2][5], Data::DateTime(day) if day.to_ymd_hms_milli() == (1992, 1, 31, 12, 0, 0, 0))
    );
    assert_eq!(rows[2][7], Data::Float(0.1));
    // A row in which nothing stands keeps its place.
    assert_eq!((&rows[3][0], &rows[3][11]), (&Data::Empty, &text("missing")));
    assert_eq!((&rows[4][2], &rows[4][7]), (&text("#N/A"), &text("'=1+1")));
    let faults = folder.sheet("fejl.xlsx", 0);
    assert_eq!(faults[1][0], Data::Float(6.0));
    assert_eq!(faults[2][1], text("unreadable"));
}

#[test]
fn each_scenario_has_a_row_and_all_of_them_the_cells_of_the_person() {
    let folder = Folder::new("long");
    folder.write("liste.xlsx", list());
    folder.batch(
        "liste.xlsx --out ud.xlsx --long --columns left_difference --scenario hours=8,wage=150 --scenario hours=15,wage=150",
        1,
    );
    let rows = folder.sheet("ud.xlsx", 0);
    let of_first: Vec<&Data> = rows[1..].iter().map(|row| &row[0]).collect();
    let (text, number) = (Data::String("0101901234".to_owned()), Data::Float(101_901_235.0));
    let last = Data::String("3".to_owned());
    assert_eq!(of_first, [&text, &text, &number, &number, &Data::Empty, &Data::Empty, &last, &last]);
}

#[test]
fn csv_through_a_sheet_is_the_same_csv() {
    let folder = Folder::new("through");
    let list = "\u{feff}id;sats;timer;timeløn;note\r\n007;mindstesats;8;150,50;\"a;\"\"b\"\"\"\r\n1,0;hoej;;;'=1\r\n\
                =2;mindstesats;15;163,20;  x \r\n";
    folder.write("liste.csv", list);
    folder.batch(&format!("liste.csv --out direkte.csv {COLUMNS}"), 1);
    folder.batch(&format!("liste.csv --out ud.xlsx {COLUMNS}"), 1);
    let rows = folder.sheet("ud.xlsx", 0);
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(rows[1][..5], [text("007"), text("mindstesats"), text("8"), text("150,50"), text("a;\"b\"")]);
    assert_eq!((&rows[2][0], &rows[3][0], &rows[3][4]), (&text("1,0"), &text("=2"), &text("  x ")));
    assert!(matches!(rows[1][5], Data::Float(_)));
    // Back again, the columns of the list and the answers are those of the direct way.
    folder.batch(&format!("ud.xlsx --out tilbage.csv {COLUMNS}"), 1);
    let direct = folder.text("direkte.csv");
    let back = folder.text("tilbage.csv");
    for (direct, back) in direct.lines().zip(back.lines()).skip(1) {
        let told: Vec<&str> = direct.split(';').take(4).collect();
        assert!(back.starts_with(&told.join(";")), "{back}");
        let answers = direct.rsplit(';').take(5).collect::<Vec<_>>();
        assert_eq!(back.rsplit(';').take(5).collect::<Vec<_>>(), answers);
    }
}

#[test]
fn what_cannot_be_is_refused_plainly() {
    let folder = Folder::new("refused");
    folder.write("liste.xlsx", list());
    folder.write("liste.csv", "sats\nmindstesats\n");
    for arguments in ["liste.xlsx --out ud.csv --resume", "liste.csv --out ud.xlsx --resume"] {
        assert!(folder.batch(arguments, 2).contains("--resume gælder kun fra CSV til CSV"));
    }
    let piped = folder.run(&["batch", "-", "--out", "ud.csv"], Some("liste.xlsx"));
    assert_eq!(piped.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&piped.stderr).contains("Den kan ikke læses fra et rør"));
    folder.write("skadet.xlsx", &list()[..400]);
    assert!(folder.batch("skadet.xlsx --out ud.csv", 2).contains("skadet.xlsx er ikke en Excel-mappe"));
    folder.write("tom.xlsx", workbook(1, &[]));
    assert!(folder.batch("tom.xlsx --out ud.csv", 2).contains("tom.xlsx"));
    // A text that no cell can hold stops the run, and nothing is left of it.
    folder.write("lang.csv", format!("sats;note\nmindstesats;{}\n", "å".repeat(32_768)));
    assert!(folder.batch("lang.csv --out ud.xlsx", 74).contains("Skriv til CSV"));
    assert_eq!(folder.names(), ["lang.csv", "liste.csv", "liste.xlsx", "skadet.xlsx", "tom.xlsx"]);
}
