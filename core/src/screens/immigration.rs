//! What is known of whether people tell immigration: said once above a list, in groups.

use std::sync::Arc;

use super::View;
use crate::facts::TellsImmigration;
use crate::rank::Ranked;
use crate::screen::{Block, Text, Tone};

/// So many people are called by their names; of more, what they are.
const NAMED: usize = 6;

/// The groups in the order in which they are said. The immigration authority says for itself what it is, wherever it stands.
const GROUPS: [TellsImmigration; 5] = [
    TellsImmigration::NeedNot,
    TellsImmigration::MustHelpsFirst,
    TellsImmigration::Must,
    TellsImmigration::Acts,
    TellsImmigration::Unknown,
];

/// Once above a list, for whom it concerns. Nobody is said never to tell.
pub(super) fn immigration_note(view: &View<'_>, listed: &[&Ranked<'_>]) -> Option<Block> {
    let mut details: Vec<Text> = GROUPS.into_iter().filter_map(|group| said_of(view, listed, group)).collect();
    if listed.iter().any(|ranked| ranked.contact.emergency) {
        // Whoever bleeds must not stop here.
        details.push(view.voice.say("immigration-danger"));
    }
    let text = view.voice.say(if view.is_lasting() { "file-immigration" } else { "immigration-note" });
    (!details.is_empty()).then_some(Block::Notice { tone: Tone::Info, text, details, buttons: Vec::new() })
}

fn said_of(view: &View<'_>, listed: &[&Ranked<'_>], group: TellsImmigration) -> Option<Text> {
    let names: Vec<Arc<str>> = listed
        .iter()
        .filter(|ranked| ranked.contact.tells_immigration == group)
        .map(|ranked| view.contact_name(&ranked.contact.id).value)
        .collect();
    // In a file the same is said of the same group on every page, so that it can stand there once.
    let is_many = listed.len() > NAMED || view.is_lasting();
    let names = match (names.is_empty(), is_many) {
        (true, _) => return None,
        (false, true) => view.voice.say(&format!("immigration-who-{}", group.name())).value.to_string(),
        (false, false) => view.voice.list(&names),
    };
    // The group above has named the law, when it is there. In a file each group says it for itself.
    let is_of = |other: TellsImmigration| listed.iter().any(|ranked| ranked.contact.tells_immigration == other);
    let is_named = group == TellsImmigration::Must && is_of(TellsImmigration::MustHelpsFirst) && !view.is_lasting();
    let said = if is_named {
        view.voice.say("tells-immigration-must-too")
    } else {
        view.voice.say(&format!("tells-immigration-{}", group.name()))
    };
    Some(view.voice.say_with("immigration-of", &[("names", &names), ("said", &said.value)]))
}
