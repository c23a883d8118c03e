//! What this card is, who has read its words, how old its facts are, and what it cannot hide.

use super::pack::which_card;
use super::{View, blank};
use crate::civil::{Day, JapanTime};
use crate::error::CardError;
use crate::route::Route;
use crate::screen::{Block, Layout, Screen, Text};

/// Days.
const A_MONTH: i32 = 31;

pub(super) fn about(view: &View<'_>) -> Result<Screen, CardError> {
    let language = &view.language_name;
    let mut screen = blank(&Route::About, view.voice.say("about-title"), Layout::Plain);
    screen.blocks.push(Block::text(view.voice.say("about-what")));
    screen.blocks.push(Block::text(view.voice.say("about-offline")));
    if view.is_lasting() {
        screen.blocks.push(Block::text(view.voice.say("file-alone")));
        screen.blocks.push(Block::text(forged(view)?));
    }
    screen.blocks.push(Block::text(facts_read(view)?));
    if view.is_lasting() {
        screen.blocks.extend(the_file(view)?.into_iter().map(Block::text));
    }
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

/// On which days the facts were read: they were not all read on the day on which the card was made.
fn facts_read(view: &View<'_>) -> Result<Text, CardError> {
    let made = view.pack.value("made")?;
    let (first, last) = view.pack.read_between()?.unwrap_or_else(|| (made.clone(), made));
    let (from, until) = (view.voice.date(&first), view.voice.date(&last));
    Ok(if first == last {
        view.voice.say_with("about-facts", &[("date", &until)])
    } else {
        view.voice.say_with("about-facts-between", &[("first", &from), ("last", &until)])
    })
}

/// What whoever was sent the card as a file must know, after the day of its facts: when it was made, for which place, that it has no clock.
fn the_file(view: &View<'_>) -> Result<Vec<Text>, CardError> {
    let today = JapanTime::at(view.asker.now).day;
    let made = Day::parse(&view.pack.value("made")?);
    let mut said = Vec::new();
    // A clock may be some days behind. One that stands long before the facts is lost, and its day would say nothing.
    if made.is_none_or(|made| today.0 + A_MONTH >= made.0) {
        said.push(view.voice.say_with("file-made", &[("date", &view.voice.date(&today.to_string()))]));
    }
    if let Some(place) = view.asker.place {
        said.push(view.voice.say_with("file-place", &[("place", &view.place_name(place))]));
    }
    said.push(view.voice.say("file-hours"));
    Ok(said)
}

/// Anybody can change a file, and nothing in it can show whether anybody did.
fn forged(view: &View<'_>) -> Result<Text, CardError> {
    let emergency = view.emergency_contacts()?;
    let number = |index: usize| {
        let channel = emergency.get(index).and_then(|ranked| ranked.channels.first());
        channel.map_or("", |weighed| weighed.channel.value.as_str())
    };
    Ok(view.voice.say_with("file-forged", &[("police", number(0)), ("ambulance", number(1))]))
}
