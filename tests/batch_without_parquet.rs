//! What is built by default leaves Parquet out, and says so: how to get it, and nothing is written.
#![cfg(not(feature = "parquet"))]

use std::path::Path;
use std::process::Command;

#[test]
fn parquet_is_named_and_said_how_to_get() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without-parquet");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("liste.csv"), "nr;sats;timer\n1;mindstesats;8\n").expect("a file");
    std::fs::write(folder.join("liste.parquet"), b"PAR1\0\0\0\0\0\0\0\0PAR1").expect("a file");
    for (arguments, file) in [
        ("liste.parquet --out ud.csv", "liste.parquet"),
        ("- --out ud.csv", "Standardinput"),
        ("liste.csv --out ud.parquet", "ud.parquet"),
        ("liste.csv --out ud.csv --errors fejl.parquet", "fejl.parquet"),
        ("liste.csv --out ud.csv --outreach ring.PARQUET", "ring.PARQUET"),
        ("liste.csv --out ud.csv --months liste.parquet", "liste.parquet"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_smaajob"))
            .arg("batch")
            .args(arguments.split(' '))
            .current_dir(&folder)
            .stdin(std::fs::File::open(folder.join("liste.parquet")).expect("a file"))
            .env("LC_ALL", "da_DK.UTF-8")
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments}: {said}");
        assert!(said.contains(&format!("{file} er Parquet")), "{arguments}: {said}");
        assert!(said.contains("--features parquet") && said.contains("Python"), "{arguments}: {said}");
    }
    assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 2);
}
