use std::path::Path;
pub fn compile(_folder: &Path, output: &Path) -> Result<(), String> { std::fs::write(output, "").map_err(|e| e.to_string()) }
