//! What only an app on a phone can do: have another name, allow a picture, send the card, and what none of it hides.

use super::{View, blank};
use crate::card::{Platform, SECONDS_KEPT, ShellWords};
use crate::route::Route;
use crate::screen::{Action, Block, Button, ChoiceOption, Layout, Link, Look, Screen, Text, Tone};

/// On what an app shows the screens to the person herself. `None`: no app does.
fn platform(view: &View<'_>) -> Option<Platform> {
    view.card.platform().filter(|_| !view.is_lasting())
}

/// What is true on Android, or what is true on an iPhone.
fn say_on(view: &View<'_>, platform: Platform, android: &str, ios: &str) -> Text {
    view.voice.say(match platform {
        Platform::Android => android,
        Platform::Ios => ios,
    })
}

/// The screen about the app itself. `None`: no app shows it.
pub(super) fn app(view: &View<'_>) -> Option<Screen> {
    let platform = platform(view)?;
    let mut screen = blank(&Route::App, view.voice.say("shell-title"), Layout::Plain);
    screen.blocks = vec![
        Block::text(view.voice.say("shell-leave")),
        Block::text(say_on(view, platform, "shell-hides", "shell-hides-ios")),
        hides_not(view, platform),
        look(view, platform),
        send(view),
    ];
    Some(screen)
}

/// The way to that screen.
pub(super) fn way_to_app(view: &View<'_>) -> Option<Link> {
    platform(view).map(|_| super::link(view.voice.say("shell-title"), &Route::App, None))
}

/// At the end of a page whose number or sentence somebody may want as a picture.
pub(super) fn picture(view: &View<'_>, route: &Route) -> Option<Block> {
    let is_page = matches!(route, Route::Contact(_) | Route::Phrase { .. });
    let platform = platform(view).filter(|_| is_page)?;
    let allow = say_on(view, platform, "shell-picture-allow", "shell-picture-allow-ios");
    Some(Block::Notice {
        tone: Tone::Info,
        text: say_on(view, platform, "shell-picture", "shell-picture-ios"),
        details: Vec::new(),
        buttons: vec![Button { text: allow, action: Action::AllowPicture }],
    })
}

/// What an app says by itself, in her language.
pub(crate) fn words(view: &View<'_>) -> ShellWords {
    let say = |message| view.voice.say(message);
    ShellWords {
        back: say("app-back"),
        leave: say("app-leave"),
        languages: say("shell-languages"),
        search: say("search-title"),
        turn: say("shell-turn"),
        close: say("shell-close"),
        slide: say("shell-slide"),
        erasing: say("shell-erasing"),
        stop: say("shell-stop"),
        no_voice: say("shell-no-voice"),
        no_app: say("shell-no-app"),
        no_file: say("shell-no-file"),
        dial_yourself: say("shell-dial-yourself"),
        copied: view.voice.say_with("shell-copied", &[("minutes", &(SECONDS_KEPT / 60).to_string())]),
        call: say("button-call"),
        covered: say("shell-covered-ios"),
        uncover: say("shell-picture-allow-ios"),
    }
}

fn hides_not(view: &View<'_>, platform: Platform) -> Block {
    let everywhere =
        ["shell-hides-list", "shell-hides-time", "shell-hides-open", "shell-hides-traces", "shell-hides-spy"];
    // An iPhone has one name everywhere, and says so where the picture is chosen.
    let own = match platform {
        Platform::Android => "shell-hides-settings",
        Platform::Ios => "shell-hides-picture-ios",
    };
    Block::Notice {
        tone: Tone::Caution,
        text: view.voice.say("shell-hides-not"),
        details: [own].into_iter().chain(everywhere).map(|message| view.voice.say(message)).collect(),
        buttons: Vec::new(),
    }
}

/// Which look it has now only the phone knows.
fn look(view: &View<'_>, platform: Platform) -> Block {
    let options = Look::ALL.map(|look| ChoiceOption {
        text: view.voice.say(look.message()),
        chosen: false,
        action: Action::ShowAs { look },
    });
    let text = say_on(view, platform, "shell-name", "shell-name-ios");
    Block::Choice { id: "look".to_owned(), text, options: options.to_vec() }
}

fn send(view: &View<'_>) -> Block {
    let languages = view.card.all_languages().iter().filter(|language| language.choosable);
    let action = Action::ShareFile { languages: languages.map(|language| language.tag.clone()).collect(), only: None };
    Block::Notice {
        tone: Tone::Info,
        text: view.voice.say("shell-send"),
        details: Vec::new(),
        buttons: vec![Button { text: view.voice.say("shell-send-file"), action }],
    }
}
