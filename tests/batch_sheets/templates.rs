//! Empty lists, filled in and answered.

use calamine::Data;

use crate::folder::{Folder, Told, workbook};

#[test]
fn a_template_that_is_filled_in_is_answered() {
    let folder = Folder::new("template");
    let printed = folder.run(&["batch", "--template", "csv"], None);
    assert_eq!(printed.status.code(), Some(0));
    let header = String::from_utf8(printed.stdout).expect("text is UTF-8");
    folder.run(&["batch", "--template", "csv", "--out", "liste.csv"], None);
    assert_eq!(folder.text("liste.csv"), header);
    let names: Vec<&str> = header.trim().split(';').collect();
    let cells: Vec<&str> = names
        .iter()
        .map(|name| match *name {
            "id" => "0007",
            "sats" => "mindstesats",
            "timer" => "8",
            "timeloen" => "150,50",
            "barn1_alder" => "4",
            _ => "",
        })
        .collect();
    folder.write("liste.csv", format!("{header}{}\r\n", cells.join(";")));
    let said = folder.batch("liste.csv --out ud.csv --columns left_difference,help_now", 0);
    assert!(said.contains("Kolonner, der ikke er brugt, men følger med: id."), "{said}");

    // The same in the workbook.
    assert_eq!(
        folder.run(&["batch", "--template", "xlsx", "--out", "tom.xlsx"], None).status.code(),
        Some(0)
    );
    let empty = folder.sheet("tom.xlsx", 0);
    let headers: Vec<String> = empty[0].iter().map(ToString::to_string).collect();
    assert_eq!(headers, names);
    assert_eq!(empty.len(), 1);
    let filled = cells.iter().map(|cell| match *cell {
        "" => Told::Nothing,
        "150,50" => Told::Number("150.5"),
        text => Told::Text(text),
    });
    let few: Vec<usize> = (0..cells.len()).filter(|place| !cells[*place].is_empty()).collect();
    let filled: Vec<Told<'_>> = filled.collect();
    let header_cells: Vec<Told<'_>> = few.iter().map(|place| Told::Text(names[*place])).collect();
    let row_cells: Vec<Told<'_>> = few.iter().map(|place| filled[*place]).collect();
    folder.write("liste.xlsx", workbook(1, &[header_cells, row_cells]));
    folder.batch("liste.xlsx --out ud2.csv --columns left_difference,help_now", 0);
    let answers = |name: &str| {
        let text = folder.text(name);
        let row = text.lines().nth(1).expect("a row");
        row.rsplit(';').take(4).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(answers("ud.csv"), answers("ud2.csv"));
}

#[test]
fn the_workbook_explains_each_column() {
    let folder = Folder::new("explained");
    for (language, name, other, about) in [
        ("da", "timeloen", "wage", "Timeløn før skat, uden feriepenge."),
        ("en", "wage", "timeloen", "Kroner per hour before tax, without holiday pay."),
    ] {
        let arguments = ["batch", "--template", "xlsx", "--out", "tom.xlsx", "--lang", language];
        assert_eq!(folder.run(&arguments, None).status.code(), Some(0));
        let rows = folder.sheet("tom.xlsx", 1);
        let wage = rows.iter().find(|row| row[0] == Data::String(name.to_owned())).expect("the wage");
        let said: Vec<String> = wage.iter().map(ToString::to_string).collect();
        assert_eq!(said[..3], [name, other, about]);
        assert!(said.iter().all(|text| !text.is_empty()), "{said:?}");
    }
}

#[test]
fn a_workbook_has_a_name_and_a_list_is_needed_otherwise() {
    let folder = Folder::new("template_refused");
    for arguments in
        [["batch", "--template", "xlsx", "--out", "-"], ["batch", "--template", "csv", "--out", "a.xlsx"]]
    {
        let refused = folder.run(&arguments, None);
        assert_eq!(refused.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&refused.stderr).contains("--out liste.xlsx"));
    }
    assert_eq!(folder.run(&["batch", "--out", "ud.csv"], None).status.code(), Some(2));
    assert_eq!(folder.run(&["batch", "liste.csv"], None).status.code(), Some(2));
    assert!(folder.names().is_empty());
}
