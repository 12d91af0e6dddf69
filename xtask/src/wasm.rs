//! The browser's build, where this machine can make it.

use std::path::Path;

use crate::command::{Command, Failure};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds `calc-wasm` for the browser. Where the target's standard library is not installed, says so and goes on:
/// the crate has been checked for this machine by the steps before.
///
/// # Errors
/// When the build fails.
pub fn build() -> Result<(), Failure> {
    let libraries = Command::new("rustc", &format!("--print target-libdir --target {TARGET}")).output()?;
    if is_installed(Path::new(libraries.trim())) {
        return build_command().stream(|_| {});
    }
    println!(
        "The target {TARGET} is not installed, so the page's program was not built; \
         `rustup target add {TARGET}` installs it."
    );
    Ok(())
}

fn build_command() -> Command {
    Command::cargo(&format!("build --locked --release -p calc-wasm --target {TARGET}"))
}

/// Whether the folder holds a compiled standard library: rustc names the folder even where nothing is in it.
fn is_installed(libraries: &Path) -> bool {
    let Ok(files) = std::fs::read_dir(libraries) else {
        return false;
    };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
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
        assert!(command.contains("--locked") && command.contains("--release"), "{command}");
    }
}
