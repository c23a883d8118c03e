//! Adding a language is adding a folder: a made-up one works with no change of code.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::Card;
use helpcard_core::pack::PackSource;
use helpcard_core::screen::{Action, Block, Setting};
use helpcard_desk::{Project, check};
use helpcard_tests::{japan, person, project};

/// English with every safety message marked, and all others left out.
fn with_fifth_language() -> Project {
    let mut project = project();
    let english: Vec<(String, String)> =
        project.below("locales/en/", ".ftl").map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    for (path, text) in english {
        let safety: Vec<String> =
            text.split("\n\n").filter(|entry| entry.contains("# tier: safety")).map(mark).collect();
        let path = path.replace("locales/en/", "locales/x-made-up/").replace("x-made-up", "tlh");
        project.files.insert(path, format!("{}\n", safety.join("\n\n")));
    }
    project
        .files
        .insert("locales/tlh/locale.toml".to_owned(), "name = \"tlhIngan Hol\"\nchoosable = true\n".to_owned());
    project.files.insert("locales/tlh/review.toml".to_owned(), "state = \"machine\"\n".to_owned());
    project
}

/// `id = words` becomes `id = *words`.
fn mark(entry: &str) -> String {
    let marked: Vec<String> = entry
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some((name, words)) if !line.starts_with('#') && !words.starts_with('{') => format!("{name} = ~{words}"),
            _ => line.to_owned(),
        })
        .collect();
    marked.join("\n")
}

fn card() -> Card {
    let pack = check(&with_fifth_language()).unwrap().pack(1).unwrap();
    Card::open(PackSource::Bytes(pack), helpcard_embedded::EMERGENCY).unwrap()
}

#[test]
fn a_new_folder_is_a_new_language_that_falls_back_message_by_message() {
    let screen = card().screen("/situation/debt", &person("tlh", japan("2026-11-24", 14, 0))).unwrap();
    assert_eq!((screen.title.value.as_ref(), screen.title.lang.as_ref()), ("~They say I owe them money", "tlh"));
    let headings: Vec<(&str, &str)> = screen
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { text, level: 2, .. } => Some((text.value.as_ref(), text.lang.as_ref())),
            _ => None,
        })
        .collect();
    // A heading is no safety message: it falls back to English, and the Text says so.
    assert!(headings.contains(&("What you can do", "en")), "{headings:?}");
}

#[test]
fn the_new_language_can_be_chosen_by_its_own_name() {
    let card = card();
    assert_eq!(card.language(&["tlh-Latn-US".to_owned()]), Some("tlh"));
    let settings = card.screen("/settings", &person("km", japan("2026-11-24", 14, 0))).unwrap();
    let json = serde_json::to_string(&settings).unwrap();
    assert!(json.contains("tlhIngan Hol"));
    let chooses = settings.blocks.iter().any(|block| match block {
        Block::Choice { options, .. } => options
            .iter()
            .any(|option| option.action == Action::Set { setting: Setting::Language, value: "tlh".to_owned() }),
        _ => false,
    });
    assert!(chooses);
}

#[test]
fn the_emergency_screen_of_the_new_language_is_whole() {
    let screen = card().emergency(&person("tlh", japan("2026-11-24", 14, 0)));
    assert_eq!(screen.title.lang.as_ref(), "tlh");
    let json = serde_json::to_string(&screen).unwrap();
    assert!(json.contains("\"110\"") && json.contains("\"119\"") && json.contains("助けて"));
    assert!(
        json.contains("tlhIngan Hol") && !json.contains("\\\"\\\""),
        "no language can name it, so it is called as it calls itself: {json}"
    );
}

#[test]
fn a_language_with_a_gap_among_its_safety_messages_is_refused() {
    let mut project = with_fifth_language();
    let file = "locales/tlh/situations/debt.ftl";
    let text = project.files[file].replace("step-debt-ask", "step-debt-asked");
    project.files.insert(file.to_owned(), text);
    let problems: Vec<String> = check(&project).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with("locales/tlh/") && problem.contains("\"step-debt-ask\" is missing")),
        "{problems:?}"
    );
}
