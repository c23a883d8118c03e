//! What this card is, who has read its words, how old its facts are, and what it cannot hide.

use super::pack::which_card;
use super::{View, blank};
use crate::civil::JapanTime;
use crate::error::CardError;
use crate::route::Route;
use crate::screen::{Block, Layout, Screen};

pub(super) fn about(view: &View<'_>) -> Result<Screen, CardError> {
    let made = view.voice.date(&view.pack.value("made")?);
    let language = &view.language_name;
    let mut screen = blank(&Route::About, view.voice.say("about-title"), Layout::Plain);
    screen.blocks.push(Block::text(view.voice.say("about-what")));
    screen.blocks.push(Block::text(view.voice.say("about-offline")));
    if view.is_lasting() {
        screen.blocks.extend(the_file(view));
    }
    screen.blocks.push(Block::text(view.voice.say_with("about-facts", &[("date", &made)])));
    let review = match view.language.review.as_str() {
        "machine" => Some("about-review-machine"),
        "native" => Some("about-review-native"),
        _ => None,
    };
    if let Some(review) = review {
        screen.blocks.push(Block::text(view.voice.say_with(review, &[("language", language)])));
    }
    screen.blocks.push(Block::text(view.voice.say("about-hiding")));
    screen.blocks.extend(which_card(view)?);
    screen.blocks.push(Block::text(view.voice.say("about-licence")));
    Ok(screen)
}

/// What whoever was sent the card as a file must know: when it was made, that it has no clock, what can be done with it.
fn the_file(view: &View<'_>) -> [Block; 3] {
    let today = view.voice.date(&JapanTime::at(view.asker.now).day.to_string());
    [
        Block::text(view.voice.say("file-alone")),
        Block::text(view.voice.say_with("file-made", &[("date", &today)])),
        Block::text(view.voice.say("file-hours")),
    ]
}
