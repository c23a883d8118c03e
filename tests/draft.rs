//! A language may begin small: what is missing is counted, nobody meets it, and whoever translates can look at it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::Card;
use helpcard_core::pack::PackSource;
use helpcard_desk::{Checked, Languages, Project, check, drafts_in, sign};
use helpcard_tests::{japan, person, project};

/// The project with a few Vietnamese words.
fn with_draft() -> Project {
    let mut project = project();
    let mut file = |path: &str, text: &str| project.files.insert(format!("locales/vi/{path}"), text.to_owned());
    file("locale.toml", "name = \"Tiếng Việt\"\nchoosable = false\n");
    file("review.toml", "state = \"machine\"\n");
    let steps = "# tier: safety\nstep-debt-ask = Hãy hỏi một luật sư.\n";
    // The second is copied and not translated.
    let copied = project.files["locales/en/situations/debt.ftl"].clone();
    let paper = copied.lines().find(|line| line.starts_with("step-debt-paper = ")).unwrap();
    project.files.insert("locales/vi/situations/debt.ftl".to_owned(), format!("{steps}# tier: safety\n{paper}\n"));
    project
}

fn checked() -> Checked {
    check(&with_draft()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn open(pack: Vec<u8>) -> Card {
    Card::open(PackSource::Bytes(pack), helpcard_embedded::EMERGENCY).unwrap()
}

#[test]
fn gaps_of_a_draft_are_counted_and_never_refused() {
    let checked = checked();
    let draft = checked.progress.iter().find(|draft| draft.tag == "vi").unwrap();
    assert!(draft.is_draft);
    assert_eq!((draft.translated, draft.still_english), (1, 1));
    assert!(draft.safety_missing > 300 && draft.safety_missing < draft.all, "{draft:?}");
    assert!(checked.warnings.is_empty(), "the many gaps of a draft are only counted: {:?}", checked.warnings);
    for whole in ["ja", "km", "th"] {
        let language = checked.progress.iter().find(|draft| draft.tag == whole).unwrap();
        assert_eq!((language.is_draft, language.translated), (false, language.all), "{language:?}");
    }
}

#[test]
fn a_draft_stays_out_of_a_pack_unless_it_is_asked_for() {
    let checked = checked();
    let bare = check(&project()).unwrap().pack(1).unwrap();
    assert!(checked.pack(1).unwrap() == bare, "the pack is the same as without the folder, byte for byte");
    let card = open(checked.pack_in(Languages::WithDrafts, 1).unwrap());
    assert_eq!(card.language(&["vi".to_owned()]), None, "nobody meets it");
    assert!(card.languages().iter().all(|language| language.tag != "vi"));
    let card = card.showing_draft("vi");
    assert_eq!(card.language(&["vi".to_owned()]), Some("vi"), "but who names it");
    let screen = card.screen("/situation/debt", &person("vi", japan("2026-11-24", 14, 0))).unwrap();
    let json = serde_json::to_value(&*screen).unwrap().to_string();
    assert!(json.contains("Hãy hỏi một luật sư."));
    assert_eq!(screen.title.lang.as_ref(), "en", "what is missing is marked as English");
    let paper = &checked.locales[0].messages["step-debt-paper"].words;
    let step = format!("{{\"lang\":\"en\",\"value\":{}}}", serde_json::to_string(paper).unwrap());
    assert!(json.contains(&step), "what was copied is marked as English, which it is: {step}");
}

#[test]
fn a_pack_with_a_draft_is_not_signed() {
    let checked = checked();
    let pack = checked.pack_in(Languages::WithDrafts, 1).unwrap();
    assert_eq!(drafts_in(&pack), ["vi"]);
    let refused = sign(&pack, include_str!("data/test-only.key"), None).unwrap_err();
    assert!(refused.contains("vi, which is still being translated"), "{refused}");
    let pack = checked.pack(1).unwrap();
    assert!(drafts_in(&pack).is_empty() && sign(&pack, include_str!("data/test-only.key"), None).is_ok());
}

#[test]
fn a_mistake_in_a_draft_is_a_mistake() {
    let mut project = with_draft();
    let file = "locales/vi/situations/debt.ftl";
    let text = project.files[file].replace("luật sư.", "luật sư 0120-279-338.");
    project.files.insert(file.to_owned(), text);
    let problems = check(&project).unwrap_err();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let found = said
        .iter()
        .any(|said| said.starts_with(&format!("{file}:2: ")) && said.contains("\"0120-279-338\" looks like"));
    assert!(found && said.iter().all(|said| said.starts_with(file)), "{said:#?}");
}

#[test]
fn english_and_japanese_are_never_drafts() {
    let mut project = project();
    for tag in ["en", "ja"] {
        let file = format!("locales/{tag}/locale.toml");
        let text = project.files[&file].replace("choosable = true", "choosable = false");
        assert!(text.contains("choosable = false"));
        project.files.insert(file, text);
    }
    let checked = check(&project).unwrap();
    assert!(checked.progress.iter().all(|draft| !draft.is_draft));
}
