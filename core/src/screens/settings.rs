//! Language, place and phone: the three answers that change what the card says first.

use super::memory::what_is_remembered;
use super::shell::way_to_app;
use super::{View, blank};
use crate::error::CardError;
use crate::rank::Phone;
use crate::route::Route;
use crate::screen::{Action, Block, ChoiceOption, Layout, Screen, Setting, Text};

pub(super) fn settings(view: &View<'_>) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Settings, view.voice.say("settings-title"), Layout::Plain);
    screen.blocks = vec![language(view), phone(view), place(view)?];
    screen.blocks.extend(what_is_remembered(view));
    screen.blocks.extend(way_to_app(view).map(|way| Block::Links { items: vec![way] }));
    Ok(screen)
}

/// Each language by its own name, so that she finds hers in any language.
fn language(view: &View<'_>) -> Block {
    let options = view.card.all_languages().iter().filter(|language| language.choosable).map(|language| ChoiceOption {
        text: Text::new(language.name.as_str(), language.tag.as_str()),
        chosen: language.tag == view.language.tag,
        action: Action::Set { setting: Setting::Language, value: language.tag.clone() },
    });
    Block::Choice { id: "language".to_owned(), text: view.voice.say("settings-language"), options: options.collect() }
}

fn phone(view: &View<'_>) -> Block {
    let options = Phone::ALL.into_iter().map(|phone| ChoiceOption {
        text: view.voice.say(match phone {
            Phone::Normal => "settings-phone-normal",
            Phone::DataOnly => "settings-phone-data-only",
            Phone::None => "settings-phone-none",
            Phone::Unknown => "settings-phone-unknown",
        }),
        chosen: phone == view.asker.phone,
        action: Action::Set { setting: Setting::Phone, value: phone.name().to_owned() },
    });
    Block::Choice { id: "phone".to_owned(), text: view.voice.say("settings-phone"), options: options.collect() }
}

fn place(view: &View<'_>) -> Result<Block, CardError> {
    let set = |code: &str| Action::Set { setting: Setting::Place, value: code.to_owned() };
    let mut options = vec![ChoiceOption {
        text: view.voice.say("settings-place-none"),
        chosen: view.asker.place.is_none(),
        action: set(""),
    }];
    for code in view.pack.places()? {
        let name = view.voice.say(&format!("place-{code}"));
        options.push(ChoiceOption {
            text: view.with_japanese(name, |japanese| japanese.say(&format!("place-{code}"))),
            chosen: view.asker.place == Some(code.as_str()),
            action: set(&code),
        });
    }
    Ok(Block::Choice { id: "place".to_owned(), text: view.voice.say("settings-place"), options })
}
