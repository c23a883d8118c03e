//! The public keys whose packs a build takes: `desk/embedded/trusted-keys.toml`.

use helpcard_core::civil::Day;
use helpcard_core::pack::TrustedKey;
use serde::Deserialize;
use toml::Spanned;

use crate::content::parse;
use crate::problem::{Problem, Problems, line_of};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysFile {
    #[serde(default)]
    key: Vec<KeyEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyEntry {
    name: Spanned<String>,
    public: Spanned<String>,
    until: Spanned<String>,
}

/// Reads the keys of a build. Each has a last day; without one a stolen key would count for ever.
pub fn trusted_keys(file: &str, text: &str) -> Result<Vec<TrustedKey>, Vec<Problem>> {
    let mut problems = Problems::default();
    let entries = parse::<KeysFile>(file, text, &mut problems).map(|entries| entries.key).unwrap_or_default();
    let mut keys: Vec<TrustedKey> = Vec::new();
    for entry in &entries {
        let mut add = |at: &Spanned<String>, found: String| problems.add(file, line_of(text, at.span().start), found);
        if entry.name.get_ref().trim().is_empty() {
            add(&entry.name, "name: say who signs with this key; people read it".to_owned());
        }
        let until = Day::parse(entry.until.get_ref());
        if until.is_none() {
            add(
                &entry.until,
                format!("until = \"{}\": this is no day; write it like 2028-12-31", entry.until.get_ref()),
            );
        }
        match TrustedKey::parse(entry.name.get_ref(), entry.public.get_ref(), until) {
            Some(key) if keys.iter().any(|known| known.number() == key.number()) => {
                add(&entry.public, format!("public: the key {} stands here twice; remove one", key.number()));
            }
            Some(key) => keys.push(key),
            None => add(&entry.public, "public: this is no minisign key; copy the line that begins with RW".to_owned()),
        }
    }
    if problems.is_empty() { Ok(keys) } else { Err(problems.into_sorted()) }
}

/// The same as Rust source: `KEYS`, each with its name, public key and last day.
#[must_use]
pub fn keys_as_rust(text: &str) -> String {
    let file = toml::from_str::<KeysFile>(text).map(|file| file.key).unwrap_or_default();
    let keys = file
        .iter()
        .map(|key| format!("({:?}, {:?}, {:?}), ", key.name.get_ref(), key.public.get_ref(), key.until.get_ref()));
    let keys: String = keys.collect();
    format!("/// Who signs, the public key, and its last day.\nstatic KEYS: &[(&str, &str, &str)] = &[{keys}];\n")
}
