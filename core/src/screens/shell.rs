//! What only an app on a phone can do: have another name, allow a picture, send the card, and what none of it hides.

use super::{View, blank};
use crate::card::ShellWords;
use crate::route::Route;
use crate::screen::{Action, Block, Button, ChoiceOption, Layout, Link, Look, Screen, Tone};

/// Whether an app shows the screens, to the person herself.
fn is_in_app(view: &View<'_>) -> bool {
    view.card.is_in_app() && !view.is_lasting()
}

/// The screen about the app itself. `None`: no app shows it.
pub(super) fn app(view: &View<'_>) -> Option<Screen> {
    if !is_in_app(view) {
        return None;
    }
    let mut screen = blank(&Route::App, view.voice.say("shell-title"), Layout::Plain);
    screen.blocks = vec![
        Block::text(view.voice.say("shell-leave")),
        Block::text(view.voice.say("shell-hides")),
        hides_not(view),
        look(view),
        send(view),
    ];
    Some(screen)
}

/// The way to that screen.
pub(super) fn way_to_app(view: &View<'_>) -> Option<Link> {
    is_in_app(view).then(|| super::link(view.voice.say("shell-title"), &Route::App, None))
}

/// At the end of a page whose number or sentence somebody may want as a picture.
pub(super) fn picture(view: &View<'_>, route: &Route) -> Option<Block> {
    let is_page = matches!(route, Route::Contact(_) | Route::Phrase { .. });
    (is_page && is_in_app(view)).then(|| Block::Notice {
        tone: Tone::Info,
        text: view.voice.say("shell-picture"),
        details: Vec::new(),
        buttons: vec![Button { text: view.voice.say("shell-picture-allow"), action: Action::AllowPicture }],
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
        dial_yourself: say("shell-dial-yourself"),
        copied: say("shell-copied"),
    }
}

fn hides_not(view: &View<'_>) -> Block {
    let details = ["shell-hides-list", "shell-hides-open", "shell-hides-traces", "shell-hides-spy"];
    Block::Notice {
        tone: Tone::Caution,
        text: view.voice.say("shell-hides-not"),
        details: details.map(|message| view.voice.say(message)).to_vec(),
        buttons: Vec::new(),
    }
}

/// Which look it has now only the phone knows.
fn look(view: &View<'_>) -> Block {
    let options = Look::ALL.map(|look| ChoiceOption {
        text: view.voice.say(look.message()),
        chosen: false,
        action: Action::ShowAs { look },
    });
    Block::Choice { id: "look".to_owned(), text: view.voice.say("shell-name"), options: options.to_vec() }
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
