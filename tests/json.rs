//! The JSON that shells and scripts read: one screen holds every kind, and the document names every field.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::BTreeSet;

use helpcard_core::screen::every_kind::every_kind;
use serde_json::Value;

fn golden() -> String {
    std::fs::read_to_string(helpcard_tests::root().join("tests/data/every-kind.json")).unwrap()
}

#[test]
fn the_screen_of_every_kind_is_as_it_was_read() {
    let now = format!("{}\n", serde_json::to_string_pretty(&every_kind()).unwrap());
    assert_eq!(now, golden(), "to write it anew: HELPCARD_WRITE=1 cargo test -p helpcard-tests --test json -- write");
}

/// Writes the file when it is asked to; otherwise says nothing.
#[test]
fn write_the_screen_of_every_kind_when_asked() {
    if std::env::var_os("HELPCARD_WRITE").is_some() {
        let text = format!("{}\n", serde_json::to_string_pretty(&every_kind()).unwrap());
        std::fs::write(helpcard_tests::root().join("tests/data/every-kind.json"), text).unwrap();
    }
}

fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                found.insert(name.clone());
                if let (
                    "kind" | "do" | "tone" | "verb" | "input" | "layout" | "state" | "setting",
                    Value::String(word),
                ) = (name.as_str(), value)
                {
                    found.insert(word.clone());
                }
                names(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}

#[test]
fn the_document_names_every_field_kind_and_action() {
    let document = std::fs::read_to_string(helpcard_tests::root().join("docs/json.md")).unwrap();
    let mut found = BTreeSet::new();
    names(&serde_json::from_str(&golden()).unwrap(), &mut found);
    assert!(found.len() > 60, "{found:?}");
    for name in found {
        assert!(document.contains(&format!("`{name}`")), "docs/json.md does not name `{name}`");
    }
}
