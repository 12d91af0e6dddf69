//! The calculator as WebAssembly, with the glue that the page calls it through.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{Command, Failure, root};
use crate::metadata::Metadata;

const TARGET: &str = "wasm32-unknown-unknown";
/// The profile in `Cargo.toml` that trades nothing but bytes.
const PROFILE: &str = "wasm";
/// Where the page imports the module from; never committed.
const ENGINE: &str = "web/src/engine";

/// Compiles `calc-wasm` and writes the module and its glue into the page's sources.
///
/// # Errors
/// When the target cannot be had, the build fails, or the module cannot be read.
pub fn build() -> Result<(), Failure> {
    ensure_target()?;
    build_command().stream(|_| {})?;
    let module = format!("{}/{TARGET}/{PROFILE}/calc_wasm.wasm", Metadata::read()?.target_directory);
    bind(Path::new(&module), &root().join(ENGINE))
}

/// Where the sources lie on this machine is nobody's business, and the same module comes out on every machine.
fn build_command() -> Command {
    let home =
        std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let places = [home.ok(), root().to_str().map(str::to_owned)];
    let flags: Vec<String> = places
        .into_iter()
        .flatten()
        .map(|place| serde_json::Value::from(format!("--remap-path-prefix={place}=")).to_string())
        .collect();
    Command::cargo(&format!("build --locked --profile {PROFILE} -p calc-wasm --target {TARGET} --config"))
        .argument(format!("target.{TARGET}.rustflags=[{}]", flags.join(", ")))
}

/// Installs the target's standard library where it is missing and there is a rustup to ask.
fn ensure_target() -> Result<(), Failure> {
    let libraries = Command::new("rustc", &format!("--print target-libdir --target {TARGET}")).output()?;
    if is_installed(Path::new(libraries.trim())) {
        return Ok(());
    }
    let install = Command::new("rustup", &format!("target add {TARGET}"));
    install.stream(|_| {}).map_err(|failure| {
        Failure::Rule(format!(
            "the page needs Rust's standard library for {TARGET}, which is not installed, and could not be: {failure}"
        ))
    })
}

/// Whether the folder holds a compiled standard library: rustc names the folder even where nothing is in it.
fn is_installed(libraries: &Path) -> bool {
    let Ok(files) = std::fs::read_dir(libraries) else {
        return false;
    };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The same that the tool `wasm-bindgen` does, of exactly the version that the module was built with.
fn bind(module: &Path, engine: &Path) -> Result<(), Failure> {
    let mut tool = Bindgen::new();
    let ready = tool
        .input_path(module)
        .typescript(true)
        // The page says where the module is: beside it, or within the one file.
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .remove_name_section(true)
        .web(true);
    let written = ready.and_then(|tool| tool.generate(engine));
    written.map_err(|error| {
        Failure::Rule(format!("{} could not be made ready for the page: {error:#}", module.display()))
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{build_command, is_installed};
    use crate::command::{Command, Failure};

    #[test]
    fn this_machines_own_target_is_installed_and_a_missing_folder_is_not() -> Result<(), Failure> {
        let libraries = Command::new("rustc", "--print target-libdir").output()?;
        assert!(is_installed(Path::new(libraries.trim())));
        assert!(!is_installed(&Path::new(libraries.trim()).join("no-such-folder")));
        Ok(())
    }

    #[test]
    fn the_build_is_locked_and_small() {
        let command = build_command().to_string();
        assert!(command.contains("--locked") && command.contains("--profile wasm"), "{command}");
    }
}
