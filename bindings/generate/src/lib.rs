//! Writes the Kotlin, Swift or Python side of the bindings. What it writes is never committed.

use std::path::Path;

use uniffi::{GenerateOptions, TargetLanguage};

/// Names and forms of what is generated.
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../uniffi.toml");

/// Reads a library (with its symbols) and writes the other side of it, in one language, into a folder.
pub fn generate(language: &str, library: &Path, folder: &Path) -> Result<(), String> {
    let language = match language {
        "kotlin" => TargetLanguage::Kotlin,
        "swift" => TargetLanguage::Swift,
        "python" => TargetLanguage::Python,
        other => return Err(format!("there is no \"{other}\"; write kotlin, swift or python")),
    };
    let path = |path: &Path| path.to_str().map(Into::into).ok_or_else(|| format!("{}: not UTF-8", path.display()));
    let options = GenerateOptions {
        languages: vec![language],
        source: path(library)?,
        out_dir: path(folder)?,
        config_override: Some(CONFIG.into()),
        format: false,
        crate_filter: None,
        metadata_no_deps: true,
    };
    uniffi::generate(options).map_err(|error| format!("{}: {error:#}", library.display()))
}
