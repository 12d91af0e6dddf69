//! Parquet in, Parquet out: what comes with the feature `parquet`.

#[path = "parquet/file.rs"]
mod file;

use calamine::Data;
use parquet::basic::{Compression, Encoding, GzipLevel, ZstdLevel};
use parquet::file::properties::WriterProperties;
use parquet::record::Field;

use self::file::{Cells, read, write, write_as};
use crate::folder::Told::{Nothing, Number, Text};
use crate::folder::{Folder, workbook};

const COLUMNS: &str = "--columns left_difference,rate_used,help_with_job";

/// A column of each type, as programs write them.
const ALL_TYPES: &str = "message list {
    optional binary nr (STRING);
    required binary sats (STRING);
    optional int32 timer (INTEGER(8,true));
    optional int64 timeløn (DECIMAL(10,4));
    optional boolean folkekirken;
    optional int32 født (DATE);
    optional int32 heltal;
    required int64 stort;
    optional int64 uden_fortegn (INTEGER(64,false));
    optional float enkelt;
    optional double dobbelt;
    optional int64 tidspunkt (TIMESTAMP(MICROS,false));
    optional int64 i_greenwich (TIMESTAMP(MILLIS,true));
    optional int64 klokken (TIME(MICROS,false));
    optional fixed_len_byte_array(16) langt (DECIMAL(38,2));
    optional binary raa;
    optional fixed_len_byte_array(3) fast;
}";

/// Three rows; of the last, as little is told as may be.
fn all_types() -> Vec<Cells<'static>> {
    const MINUS_ONE: [u8; 16] = [0xFF; 16];
    vec![
        Cells::Bytes(vec![Some(b"0101901234"), Some(b""), None]),
        Cells::Bytes(vec![Some(b"mindstesats"), Some(b"mindstesats"), Some(b"mindstesats")]),
        Cells::Int32(vec![Some(8), Some(15), Some(15)]),
        Cells::Int64(vec![Some(1_632_000), Some(1_500_000), None]),
        Cells::Yes(vec![Some(true), Some(false), None]),
        Cells::Int32(vec![Some(8_065), Some(11_016), None]),
        Cells::Int32(vec![Some(i32::MIN), Some(0), None]),
        Cells::Int64(vec![Some(9_007_199_254_740_993), Some(-1), Some(0)]),
        Cells::Int64(vec![Some(-1), Some(1), None]),
        Cells::Float(vec![Some(0.1), Some(-0.5), None]),
        Cells::Double(vec![Some(0.1), Some(1e20), None]),
        Cells::Int64(vec![Some(1_772_323_200_000_000), Some(-1), None]),
        Cells::Int64(vec![Some(0), Some(1_500), None]),
        Cells::Int64(vec![Some(30_600_000_000), Some(1), None]),
        Cells::Fixed(vec![Some(&MINUS_ONE), Some(&[0; 16]), None]),
        Cells::Bytes(vec![Some("=1+1;\"å\"\n".as_bytes()), Some(b"\xC3\x28"), None]),
        Cells::Fixed(vec![Some(b"abc"), Some(b"\0\x01\xFF"), None]),
    ]
}

/// The cells of the list as CSV, where the way to write it is that of Parquet.
const AS_CSV: &str = "nr,sats,timer,timeløn,folkekirken,født,heltal,stort,uden_fortegn,enkelt,dobbelt,tidspunkt,\
    i_greenwich,klokken,langt,raa,fast
0101901234,mindstesats,8,163.2,true,1992-01-31,-2147483648,9007199254740993,18446744073709551615,0.1,0.1,2026-03-01,\
    1970-01-01 00:00:00Z,08:30:00,-0.01,\"=1+1;\"\"å\"\"\n\",0x616263
,mindstesats,15,150,false,2000-02-29,0,-1,1,-0.5,100000000000000000000,1969-12-31 23:59:59.999999,\
    1970-01-01 00:00:01.5Z,00:00:00.000001,0,0xC328,0x0001FF
,mindstesats,15,,,,,0,,,,,,,,,
";

#[test]
fn a_list_is_answered_as_the_csv_that_it_would_be() {
    let folder = Folder::new("parquet_as_csv");
    folder.write("liste.parquet", write(ALL_TYPES, &[all_types()], Compression::SNAPPY));
    folder.write("liste.csv", AS_CSV);
    let long = "--long --scenario hours=8,wage=150 --scenario name=B,hours=37,wage=150";
    for (more, code) in [(COLUMNS, 1), (long, 0), ("--json", 1)] {
        let said = folder.batch(&format!("liste.parquet --out ud.csv {more}"), code);
        assert!(said.starts_with("Læst som Parquet."), "{said}");
        folder.batch(&format!("liste.csv --out samme.csv {more}"), code);
        assert_eq!(folder.text("ud.csv"), folder.text("samme.csv"));
    }
}

#[test]
fn what_passes_through_keeps_its_type_and_its_value() {
    let folder = Folder::new("parquet_types");
    let zstd = Compression::ZSTD(ZstdLevel::default());
    for compression in
        [Compression::UNCOMPRESSED, Compression::SNAPPY, zstd, Compression::GZIP(GzipLevel::default())]
    {
        folder.write("liste.parquet", write(ALL_TYPES, &[all_types(), all_types()], compression));
        folder.batch("liste.parquet --out ud.parquet", 1);
        let (list, result) = (read(&folder.path("liste.parquet")), read(&folder.path("ud.parquet")));
        assert_eq!(result.fields[..17], list.fields);
        assert_eq!(result.rows.len(), 6);
        for (row, told) in result.rows.iter().zip(&list.rows) {
            assert_eq!(row[..17], told[..]);
        }
    }
}

#[test]
fn answers_are_numbers_that_say_what_the_texts_say() {
    let folder = Folder::new("parquet_answers");
    let names: Vec<String> = (1..=120).map(|month| format!("t{month}")).collect();
    let mut lines = vec![format!("nr,sats,timer,timeløn,{}", names.join(","))];
    for (person, hours) in [("1", "160.33"), ("2", "12.25"), ("3", "900")] {
        lines.push(format!("{person},mindstesats,8,150,{}", [hours; 120].join(",")));
    }
    folder.write("liste.csv", lines.join("\n"));
    let ask = "--json --columns left_difference,rate_used,hours_held,hours_missing,met,lowest_pace";
    folder.batch(&format!("liste.csv --out ud.csv {ask}"), 1);
    folder.batch(&format!("liste.csv --out ud.parquet --errors fejl.parquet {ask}"), 1);
    let result = read(&folder.path("ud.parquet"));
    let types: Vec<&str> = result.fields.iter().map(file::Column::kind).collect();
    let decimal = |scale| if scale == 2 { "DECIMAL(18,2)" } else { "DECIMAL(18,4)" };
    assert_eq!(types[..124], ["STRING"; 124]);
    let hours = decimal(4);
    assert_eq!(
        types[124..],
        [decimal(2), "STRING", hours, hours, "STRING", hours, "STRING", "STRING", "STRING"]
    );
    let texts = folder.text("ud.csv");
    let mut reader = csv::Reader::from_reader(texts.as_bytes());
    let names: Vec<&str> = result.fields.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(reader.headers().expect("headers"), names);
    for (row, texts) in result.rows.iter().zip(reader.records()) {
        for (cell, text) in row.iter().zip(&texts.expect("a row")) {
            match cell {
                Field::Null => assert_eq!(text, ""),
                Field::Str(cell) => assert_eq!(cell, text),
                number => assert_eq!(file::trimmed(&number.to_string()), file::trimmed(text)),
            }
        }
    }
    let faults = read(&folder.path("fejl.parquet"));
    assert_eq!(faults.rows.len(), 1);
    assert_eq!(faults.rows[0][..2], [Field::Long(4), Field::Str("out_of_range".to_owned())]);
}

#[test]
fn each_scenario_has_a_row_and_all_of_them_the_cells_of_the_person() {
    let folder = Folder::new("parquet_long");
    folder.write("liste.parquet", write(ALL_TYPES, &[all_types()], Compression::SNAPPY));
    folder.batch(
        "liste.parquet --out ud.parquet --long --scenario hours=8,wage=150 --scenario hours=15,wage=150",
        0,
    );
    let (list, result) = (read(&folder.path("liste.parquet")), read(&folder.path("ud.parquet")));
    assert_eq!(result.rows.len(), 6);
    for (place, row) in result.rows.iter().enumerate() {
        assert_eq!(row[..17], list.rows[place / 2][..]);
        assert_eq!(row[17], Field::Str(["hours=8,wage=150", "hours=15,wage=150"][place % 2].to_owned()));
    }
}

#[test]
fn rows_are_counted_from_one_and_beside_them_lie_the_other_files() {
    let folder = Folder::new("parquet_beside");
    folder.write("liste.parquet", write(ALL_TYPES, &[all_types()], Compression::SNAPPY));
    let others = "--errors fejl.csv --report rapport.json --outreach ring.parquet --map heltal=wealth";
    folder.batch(&format!("liste.parquet --out ud.parquet {others}"), 1);
    // The first record is row 1: a file of records has no row with headers.
    let faults = folder.text("fejl.csv");
    let rows: Vec<&str> =
        faults.lines().skip(1).map(|line| line.split(',').next().expect("a cell")).collect();
    assert_eq!(rows, ["1", "3"]);
    let to_call = read(&folder.path("ring.parquet"));
    assert_eq!(to_call.fields[0].name, "row");
    assert_eq!(to_call.fields[18].kind(), "DECIMAL(18,2)");
    assert!(to_call.rows.iter().all(|row| row[0] == Field::Long(2)));
    let strict = folder.batch("liste.parquet --out streng.parquet --strict", 1);
    assert!(strict.contains("Række 3: "), "{strict}");
    assert_eq!(folder.names(), ["fejl.csv", "liste.parquet", "rapport.json", "ring.parquet", "ud.parquet"]);
}

#[test]
fn a_long_list_is_written_in_groups_and_nothing_is_lost_between_them() {
    const ROWS: i64 = 70_001;
    const GROUP: usize = 9_973;
    let folder = Folder::new("parquet_groups");
    let schema = "message list { required int64 nr; optional int32 timer; optional binary note (STRING); }";
    let text = |number: i64| format!("nr. {number}");
    let numbers: Vec<i64> = (0..ROWS).collect();
    let notes: Vec<String> = numbers.iter().map(|number| text(*number)).collect();
    let groups: Vec<Vec<Cells<'_>>> = numbers
        .chunks(GROUP)
        .zip(notes.chunks(GROUP))
        .map(|(numbers, notes)| {
            vec![
                Cells::Int64(numbers.iter().map(|number| Some(*number)).collect()),
                Cells::Int32(vec![None; numbers.len()]),
                Cells::Bytes(
                    notes
                        .iter()
                        .zip(numbers)
                        .map(|(note, number)| (number % 3 > 0).then_some(note.as_bytes()))
                        .collect(),
                ),
            ]
        })
        .collect();
    folder.write("liste.parquet", write(schema, &groups, Compression::SNAPPY));
    folder.batch("liste.parquet --out ud.parquet", 1);
    let result = read(&folder.path("ud.parquet"));
    assert_eq!(result.groups, [65_536, 4_465]);
    for (number, row) in numbers.iter().zip(&result.rows) {
        let note = if number % 3 > 0 { Field::Str(text(*number)) } else { Field::Null };
        assert_eq!(row[..3], [Field::Long(*number), Field::Null, note]);
    }
    // The same out of CSV, whose cells are texts.
    let lines: Vec<String> = (0..ROWS).map(|row| format!("{row};")).collect();
    folder.write("liste.csv", format!("nr;timer\n{}\n", lines.join("\n")));
    folder.batch("liste.csv --out fra_csv.parquet", 1);
    let result = read(&folder.path("fra_csv.parquet"));
    assert_eq!(result.groups, [65_536, 4_465]);
    let last = result.rows.last().expect("rows");
    assert_eq!(last[..2], [Field::Str((ROWS - 1).to_string()), Field::Null]);
}

#[test]
fn large_rows_make_small_groups() {
    let folder = Folder::new("parquet_large");
    let note = "x".repeat(1024 * 1024);
    folder.write("liste.csv", format!("timer;note\n{}", format!("8;{note}\n").repeat(30)));
    folder.batch("liste.csv --out ud.parquet", 1);
    assert_eq!(read(&folder.path("ud.parquet")).groups, [24, 6]);
}

#[test]
fn in_a_sheet_every_cell_is_what_it_was() {
    let folder = Folder::new("parquet_sheet");
    folder.write("liste.parquet", write(ALL_TYPES, &[all_types()], Compression::SNAPPY));
    folder.batch(&format!("liste.parquet --out ud.xlsx {COLUMNS}"), 1);
    let rows = folder.sheet("ud.xlsx", 0);
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(
        (&rows[1][0], &rows[1][2], &rows[1][3]),
        (&text("0101901234"), &Data::Float(8.0), &Data::Float(163.2))
    );
    assert_eq!(rows[1][4], Data::Bool(true));
    assert!(matches!(rows[1][5], Data::DateTime(day) if day.to_ymd_hms_milli() == (1992, 1, 31, 0, 0, 0, 0)));
    // More digits than a sheet has room for, and a text that a spreadsheet would run.
    assert_eq!((&rows[1][7], &rows[1][15]), (&text("9007199254740993"), &text("=1+1;\"å\"\n")));
    assert!(matches!(rows[1][11], Data::DateTime(day) if day.to_ymd_hms_milli() == (2026, 3, 1, 0, 0, 0, 0)));
    assert!(matches!(rows[1][17], Data::Float(amount) if amount > 3_000.0), "{:?}", rows[1][17]);
    assert_eq!((&rows[3][0], &rows[3][5]), (&Data::Empty, &Data::Empty));
}

#[test]
fn out_of_a_sheet_the_list_is_text() {
    let folder = Folder::new("parquet_from_sheet");
    let rows = [
        vec![Text("cpr"), Text("sats"), Text("timer"), Text("timeløn"), Text("note")],
        vec![Text("0101901234"), Text("mindstesats"), Number("8"), Number("163.2"), Nothing],
    ];
    folder.write("liste.xlsx", workbook(3, &rows));
    folder.batch(&format!("liste.xlsx --out ud.parquet {COLUMNS}"), 0);
    let result = read(&folder.path("ud.parquet"));
    let text = |text: &str| Field::Str(text.to_owned());
    assert_eq!(
        result.rows[0][..5],
        [text("0101901234"), text("mindstesats"), text("8"), text("163,2"), Field::Null]
    );
    assert_eq!(result.fields[5].kind(), "DECIMAL(18,2)");
}

#[test]
fn months_may_be_parquet_too() {
    let folder = Folder::new("parquet_months");
    folder.write("liste.csv", "nr;sats;timer;timeløn\n1;mindstesats;8;150\n");
    let schema =
        "message months { required int64 nr; required binary måned (STRING); required double timer; }";
    let months: Vec<String> =
        (2017..2026).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}"))).collect();
    let cells = |id: i64| {
        vec![
            Cells::Int64(vec![Some(id); months.len()]),
            Cells::Bytes(months.iter().map(|month| Some(month.as_bytes())).collect()),
            Cells::Double(vec![Some(80.25); months.len()]),
        ]
    };
    folder.write("måneder.parquet", write(schema, &[cells(1), cells(2)], Compression::SNAPPY));
    let said = folder.batch("liste.csv --months måneder.parquet --out ud.csv --columns hours_held", 0);
    assert!(said.contains("216 linjer læst fra måneder.parquet; 108 linjer hører til ingen"), "{said}");
    assert!(folder.text("ud.csv").contains(";8667;;"), "{}", folder.text("ud.csv"));
    // Its lines are counted from 1, as its rows are.
    let bad = vec![
        Cells::Int64(vec![Some(1), Some(1)]),
        Cells::Bytes(vec![Some(b"2025-01"), Some(b"2025-13")]),
        Cells::Double(vec![Some(1.0), Some(1.0)]),
    ];
    folder.write("måneder.parquet", write(schema, &[bad], Compression::SNAPPY));
    folder.batch("liste.csv --months måneder.parquet --out ud.csv", 1);
    assert!(folder.text("ud.csv").contains("Linje 2 i måneder.parquet"), "{}", folder.text("ud.csv"));
}

#[test]
fn columns_that_have_no_place_in_a_cell_are_all_named() {
    let folder = Folder::new("parquet_nested");
    let schema = "message list {
        optional binary sats (STRING);
        optional group job { optional int32 timer; }
        optional group børn (LIST) { repeated group list { optional int32 element; } }
        repeated int32 gentaget;
    }";
    folder.write("liste.parquet", write(schema, &[], Compression::SNAPPY));
    let said = folder.batch("liste.parquet --out ud.parquet", 2);
    assert!(said.contains("der ikke kan stå i ét felt: job, børn, gentaget."), "{said}");
    assert_eq!(folder.names(), ["liste.parquet"]);
}

#[test]
fn what_cannot_be_is_refused_plainly() {
    let folder = Folder::new("parquet_refused");
    let list = write(ALL_TYPES, &[all_types()], Compression::SNAPPY);
    folder.write("liste.parquet", &list);
    folder.write("liste.csv", "sats;timer\nmindstesats;8\n");
    folder.write("liste.jsonl", "{\"sats\": \"mindstesats\", \"timer\": 8}\n");
    folder.write("to.csv", "sats;note;note\nmindstesats;8;9\n");
    folder.write("skadet.parquet", &list[..400]);
    folder.write("andet.parquet", "sats;timer\nmindstesats;8\n");
    folder.write("krypteret.parquet", [b"PARE", &list[4..]].concat());
    folder.write("tom.parquet", "");
    let before = folder.names();
    for (arguments, told) in [
        ("liste.parquet --out ud.csv --resume", "--resume gælder kun fra CSV til CSV"),
        ("liste.csv --out ud.parquet --resume", "--resume gælder kun fra CSV til CSV"),
        ("liste.csv --out ud.csv --errors fejl.parquet --resume", "--resume gælder kun fra CSV til CSV"),
        ("liste.jsonl --out ud.parquet", "Resultatet bliver JSON Lines som listen."),
        ("liste.jsonl --out ud.jsonl --errors fejl.parquet", "Resultatet bliver JSON Lines som listen."),
        ("liste.parquet --out ud.jsonl", "Resultatet bliver CSV som listen."),
        ("to.csv --out ud.parquet", "ud.parquet ville få flere kolonner, der hedder det samme: note."),
        ("skadet.parquet --out ud.csv", "skadet.parquet er ikke en Parquet-fil, der kan læses:"),
        ("andet.parquet --out ud.csv", "andet.parquet er ikke en Parquet-fil, der kan læses:"),
        ("krypteret.parquet --out ud.csv", "krypteret.parquet er krypteret."),
        ("tom.parquet --out ud.csv", "tom.parquet er tom."),
    ] {
        let said = folder.batch(arguments, 2);
        assert!(said.contains(told), "{arguments}: {said}");
    }
    let piped = folder.run(&["batch", "-", "--out", "ud.csv"], Some("liste.parquet"));
    assert_eq!(piped.status.code(), Some(2));
    let said = String::from_utf8_lossy(&piped.stderr);
    assert!(said.contains("er Parquet. Den kan ikke læses fra et rør"), "{said}");
    assert_eq!(folder.names(), before);
}

#[test]
fn a_list_without_rows_has_a_result_without_rows() {
    let folder = Folder::new("parquet_empty");
    folder.write("liste.parquet", write(ALL_TYPES, &[], Compression::SNAPPY));
    folder.batch("liste.parquet --out ud.parquet", 0);
    let result = read(&folder.path("ud.parquet"));
    assert_eq!((result.rows.len(), result.fields.len()), (0, 17 + 8));
}

#[test]
fn a_damaged_list_leaves_no_half_result() {
    let folder = Folder::new("parquet_damaged");
    // Texts told by their lengths: of all ways to write them, the one whose damage goes furthest.
    let properties = WriterProperties::builder()
        .set_dictionary_enabled(false)
        .set_encoding(Encoding::PLAIN)
        .set_column_encoding("nr".into(), Encoding::DELTA_LENGTH_BYTE_ARRAY)
        .set_column_encoding("sats".into(), Encoding::DELTA_BYTE_ARRAY)
        .set_column_encoding("raa".into(), Encoding::DELTA_LENGTH_BYTE_ARRAY);
    let list = write_as(ALL_TYPES, &[all_types(), all_types()], properties.build());
    let mut refused = 0;
    for place in (4..list.len() - 8 - file::footer(&list)).step_by(11) {
        let mut damaged = list.clone();
        damaged[place] ^= 0xFF;
        folder.write("liste.parquet", damaged);
        let result = if place % 2 == 0 { "ud.parquet" } else { "ud.csv" };
        let output = folder.run(&["batch", "liste.parquet", "--out", result], None);
        let said = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            // What is damaged is a value, and no sum stands beside it that would tell.
            Some(1) => std::fs::remove_file(folder.path(result)).expect("a result"),
            Some(74) => refused += 1,
            code => panic!("{place}: {code:?} {said}"),
        }
        assert_eq!(folder.names(), ["liste.parquet"], "{place}");
    }
    assert!(refused > 20, "{refused}");
}
