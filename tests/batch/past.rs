//! The past of a row: what is told of it, what is not, and what the columns make of that.

use super::lists::{Folder, cells, said};

const COLUMNS: [&str; 4] = ["hours_held", "hours_missing", "met", "lowest_pace"];

/// The columns of the past, row by row.
fn told(folder: &Folder, list: &str, more: &[&str]) -> Vec<Vec<String>> {
    folder.with("list.csv", list);
    let columns = COLUMNS.join(",");
    let asked = ["list.csv", "--out", "result.csv", "--columns", &columns, "--lang", "en"];
    let output = folder.run(&[&asked[..], more].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let rows = cells(&folder.text("result.csv"), b',');
    let first = rows[0].len() - COLUMNS.len() - 2;
    rows[1..].iter().map(|row| row[first..first + 3].to_vec()).collect()
}

#[test]
fn a_plan_alone_says_nothing_of_the_hours_so_far() {
    let folder = Folder::new("past");
    let list = "rate,plan_hours,hours_in_all,h120,recognised\n\
                mindstesats,37,,,\n\
                mindstesats,37,,,nej\n\
                mindstesats,,0,,\n\
                mindstesats,37,,0,\n\
                mindstesats,37,4000,,\n\
                mindstesats,37,,,ja\n\
                mindstesats,,4000,,ja\n\
                mindstesats,,,,\n";
    // At 37 hours a week 4,810 of them take thirty months. Hours told in all may lie in the months that leave the window first.
    let expected = [
        ["", "", ""],
        ["", "", ""],
        ["0", "4810", ""],
        ["0", "4810", "2028-09"],
        ["4000", "810", "2028-09"],
        ["", "0", ""],
        ["4000", "0", ""],
        ["", "", ""],
    ];
    assert_eq!(told(&folder, list, &[]), expected);
}

/// LAB § 105 b(3) and LAS § 11(8): 15 hours there are already and 5 planned are 20, as when 20 are planned.
#[test]
fn a_job_there_is_already_goes_on_beside_the_one_that_is_planned() {
    let folder = Folder::new("past_already");
    let list = "rate,existing_hours,existing_wage,hours,wage,hours_in_all\n\
                mindstesats,15,150,5,150,2000\n\
                mindstesats,20,150,,,2000\n\
                mindstesats,,,20,150,2000\n";
    let expected = [["2000", "2810", "2030-11"]; 3];
    assert_eq!(told(&folder, list, &["--tell", "month=2026-03"]), expected);
    // No hour is counted twice where the first job is told to be one that there is already.
    let list = "rate,hours,wage,applicant.jobs[0].planned,hours_in_all\n\
                mindstesats,20,150,no,2000\n\
                mindstesats,20,150,yes,2000\n\
                mindstesats,20,150,,2000\n";
    assert_eq!(told(&folder, list, &["--tell", "month=2026-03"]), expected);
}

#[test]
fn of_whom_the_file_of_months_has_no_line_nothing_is_said() {
    let folder = Folder::new("past_months");
    folder.with("months.csv", "id,month,hours\n01,2025-12,100\n02,2025-12,0\n");
    // An id that lost its nought on the way is nobody who never worked.
    let list = "id,rate\n01,mindstesats\n02,mindstesats\n1,mindstesats\n,mindstesats\n";
    let expected = [["100", "4710", ""], ["0", "4810", ""], ["", "", ""], ["", "", ""]];
    assert_eq!(told(&folder, list, &["--months", "months.csv"]), expected);
    // In an extract of wages, whoever has no line has no hours: that is said of everybody, and adds nothing to what is told.
    let expected = [["100", "4710", ""], ["0", "4810", ""], ["0", "4810", ""], ["0", "4810", ""]];
    assert_eq!(told(&folder, list, &["--months", "months.csv", "--tell", "hours_in_all=0"]), expected);
}
