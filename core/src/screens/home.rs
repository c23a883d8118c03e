//! The first screen: the two numbers, then what is happening to her.

use super::contact_block::{Detail, contact_block};
use super::memory::saved_pages;
use super::pack::fallback;
use super::shell::way_to_app;
use super::{View, blank, link};
use crate::card::Standing;
use crate::error::CardError;
use crate::route::{ContactsFilter, Route};
use crate::screen::{Block, Layout, Screen, Sign};

pub(super) fn home(view: &View<'_>) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Home, view.voice.say("app-name"), Layout::Plain);
    for ranked in view.emergency_contacts()? {
        screen.blocks.push(contact_block(view, &ranked, Detail::Line)?);
    }
    if let Standing::Fallback(refusal) = view.card.standing()
        && !view.is_lasting()
    {
        screen.blocks.push(fallback(view, refusal));
    }
    screen.blocks.push(Block::heading(view.voice.say("home-what-happens")));
    let situations = view.pack.situation_list()?.into_iter().map(|(id, sign)| {
        let text = view.voice.say(&format!("situation-{id}"));
        link(text, &Route::Situation(id), sign)
    });
    screen.blocks.push(Block::Links { items: situations.collect() });
    let mut ways = vec![
        link(view.voice.say("home-emergency"), &Route::Emergency, Some(Sign::Shield)),
        link(view.voice.say("home-contacts"), &Route::Contacts(ContactsFilter::default()), Some(Sign::Person)),
        link(view.voice.say("home-phrases"), &Route::Phrases, Some(Sign::Speech)),
        link(view.voice.say("search-title"), &Route::Search(String::new()), None),
        link(view.voice.say("home-settings"), &Route::Settings, None),
        link(view.voice.say("home-about"), &Route::About, None),
    ];
    ways.extend(way_to_app(view));
    ways.extend(saved_pages(view));
    screen.blocks.push(Block::Links { items: ways });
    Ok(screen)
}
