//! What only an app on a phone shows: the screen about itself, the picture that she may allow, the words on its own controls.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use helpcard_core::screen::{Action, Block, Look};
use helpcard_core::{CardError, Context, Export};
use helpcard_tests::{LANGUAGES, card, japan, person};

fn her(language: &str) -> Context {
    person(language, japan("2026-11-24", 14, 0))
}

fn buttons(blocks: &[Block]) -> Vec<Action> {
    let buttons = blocks.iter().filter_map(|block| match block {
        Block::Notice { buttons, .. } => Some(buttons),
        _ => None,
    });
    buttons.flatten().map(|button| button.action.clone()).collect()
}

#[test]
fn only_an_app_has_a_screen_about_itself() {
    assert!(matches!(card().screen("/app", &her("km")), Err(CardError::UnknownRoute { .. })));
    assert!(!card().routes().unwrap().contains(&"/app".to_owned()));
    let app = card().in_app();
    assert!(app.routes().unwrap().contains(&"/app".to_owned()));
    for language in LANGUAGES {
        let screen = app.screen("/app", &her(language)).unwrap();
        assert_eq!(&*screen.title.lang, language);
        let looks = screen.blocks.iter().find_map(|block| match block {
            Block::Choice { options, .. } => {
                Some(options.iter().map(|option| option.action.clone()).collect::<Vec<_>>())
            }
            _ => None,
        });
        assert_eq!(looks.unwrap(), Look::ALL.map(|look| Action::ShowAs { look }));
        let languages = LANGUAGES.map(str::to_owned).to_vec();
        assert_eq!(buttons(&screen.blocks), [Action::ShareFile { languages, only: None }]);
    }
}

#[test]
fn a_picture_can_be_allowed_of_a_contact_and_a_sentence_and_of_nothing_else() {
    let app = card().in_app();
    for route in app.routes().unwrap() {
        let is_page = route.starts_with("/contact/") || route.starts_with("/phrase/");
        let screen = app.screen(&route, &her("th")).unwrap();
        assert_eq!(buttons(&screen.blocks).contains(&Action::AllowPicture), is_page, "{route}");
    }
    let at_a_desk = card().screen("/contact/police-110", &her("th")).unwrap();
    assert!(!buttons(&at_a_desk.blocks).contains(&Action::AllowPicture));
}

#[test]
fn what_an_app_hands_on_says_nothing_of_the_app() {
    let export = |card: helpcard_core::Card| {
        let languages = LANGUAGES.map(str::to_owned).to_vec();
        card.export(&Export { languages, only: None }, japan("2026-11-24", 14, 0)).unwrap()
    };
    assert!(export(card().in_app()) == export(card()), "the file differs");
}

#[test]
fn the_controls_of_an_app_speak_her_language() {
    for language in LANGUAGES {
        let words = card().shell_words(&her(language)).unwrap();
        for text in [&words.leave, &words.languages, &words.erasing, &words.stop, &words.dial_yourself, &words.copied] {
            assert!(&*text.lang == language && !text.value.is_empty(), "{text:?}");
        }
    }
}
