//! What only an app on a phone shows: the screen about itself, the picture that she may allow, the words on its own controls.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use helpcard_core::screen::{Action, Block, Look};
use helpcard_core::{Card, CardError, Context, Export, Platform, SECONDS_KEPT, is_kept};
use helpcard_tests::{LANGUAGES, card, japan, person, root};

const PLATFORMS: [Platform; 2] = [Platform::Android, Platform::Ios];

fn file(language: &str) -> String {
    std::fs::read_to_string(root().join("locales").join(language).join("shell.ftl")).unwrap()
}

/// The names of the messages for an app.
fn messages(language: &str) -> impl Iterator<Item = String> {
    let text = file(language);
    let names = text.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned());
    names.collect::<Vec<_>>().into_iter()
}

/// The words of a message as JSON writes them. `None`: there is no such message.
fn message(language: &str, name: &str) -> Option<String> {
    let text = file(language);
    let words = text.lines().find_map(|line| line.strip_prefix(&format!("{name} = ")))?;
    Some(words.replace('"', "\\\""))
}

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
    for platform in PLATFORMS {
        has_a_screen_about_itself(&card().in_app(platform));
    }
}

fn has_a_screen_about_itself(app: &Card) {
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
    for app in PLATFORMS.map(|platform| card().in_app(platform)) {
        for route in app.routes().unwrap() {
            let is_page = route.starts_with("/contact/") || route.starts_with("/phrase/");
            let screen = app.screen(&route, &her("th")).unwrap();
            assert_eq!(buttons(&screen.blocks).contains(&Action::AllowPicture), is_page, "{route}");
        }
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
    for platform in PLATFORMS {
        assert!(export(card().in_app(platform)) == export(card()), "the file differs");
    }
}

/// Decision 23: an app on an iPhone cannot keep out of the list of recent apps, forbid a picture or change its name, and does not say so. Every message for an
/// iPhone is looked for, and the one in whose place it stands.
#[test]
fn an_app_says_only_what_its_platform_can_do() {
    let said = |platform, language: &str| {
        let (card, her) = (card().in_app(platform), her(language));
        let screens = ["/app", "/contact/police-110"].map(|route| card.screen(route, &her).unwrap());
        serde_json::to_string(&screens).unwrap()
    };
    for language in LANGUAGES {
        let [android, ios] = PLATFORMS.map(|platform| said(platform, language));
        let mut seen = 0;
        for name in messages(language).filter(|name| name.ends_with("-ios")) {
            let words = message(language, &name).unwrap();
            assert!(!android.contains(&words), "{language}: {name}");
            // This one stands in place of a page.
            assert!(name == "shell-covered-ios" || ios.contains(&words), "{language}: {name}");
            if let Some(words) = message(language, name.trim_end_matches("-ios")) {
                assert!(android.contains(&words) && !ios.contains(&words), "{language}: {name}");
                seen += 1;
            }
        }
        assert_eq!(seen, 4, "{language}");
    }
}

#[test]
fn where_she_was_is_shown_for_an_hour_and_no_longer() {
    let left = japan("2026-11-24", 14, 0);
    for (later, is_shown) in [(0, true), (3600, true), (3601, false), (-1, false), (i64::MAX, false), (i64::MIN, false)]
    {
        assert_eq!(is_kept(left, left.saturating_add(later)), is_shown, "{later}");
    }
}

#[test]
fn the_controls_of_an_app_speak_her_language() {
    for language in LANGUAGES {
        let words = card().shell_words(&her(language)).unwrap();
        for text in [
            &words.leave,
            &words.languages,
            &words.erasing,
            &words.stop,
            &words.dial_yourself,
            &words.no_file,
            &words.call,
            &words.covered,
            &words.copied,
        ] {
            assert!(&*text.lang == language && !text.value.is_empty(), "{text:?}");
        }
    }
}

/// The number comes from the same constant that the apps count by; no language writes it.
#[test]
fn what_was_copied_says_how_long_it_stays() {
    let minutes = (SECONDS_KEPT / 60).to_string();
    for language in LANGUAGES {
        let copied = card().shell_words(&her(language)).unwrap().copied;
        assert!(&*copied.lang == language && copied.value.contains(&minutes), "{copied:?}");
        let leave = card().shell_words(&her(language)).unwrap().leave;
        assert!(copied.value.contains(&*leave.value), "{copied:?}");
    }
}

/// The name that the settings of Android show is the one that the manifest gives the application.
#[test]
fn the_screen_about_the_app_says_where_its_name_stays_and_that_time_is_counted() {
    let manifest = std::fs::read_to_string(root().join("android/app/src/main/AndroidManifest.xml")).unwrap();
    let application = manifest.split_once("<application").unwrap().1.split_once('>').unwrap().0;
    let name = application.split_once("android:label=\"").unwrap().1.split_once('"').unwrap().0;
    for (platform, language) in
        PLATFORMS.into_iter().flat_map(|platform| LANGUAGES.map(|language| (platform, language)))
    {
        let screen = card().in_app(platform).screen("/app", &her(language)).unwrap();
        let said = serde_json::to_string(&*screen).unwrap();
        assert!(said.contains(&message(language, "shell-hides-time").unwrap()), "{language}");
        let settings = message(language, "shell-hides-settings").unwrap();
        assert_eq!(said.contains(&settings), platform == Platform::Android, "{language}");
        assert!(settings.contains(name), "{language}: {settings}");
    }
}
