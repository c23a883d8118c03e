//! The list of people and offices who help.

use super::contact_block::{Detail, contact, contact_block};
use super::notices::list_notices;
use super::{View, blank, for_her_place, link};
use crate::error::CardError;
use crate::hours::OpenState;
use crate::rank::Ranked;
use crate::route::{ContactsFilter, Route};
use crate::screen::{Block, ContactBlock, Layout, Link, Screen};

pub(super) fn contacts(view: &View<'_>, filter: &ContactsFilter) -> Result<Option<Screen>, CardError> {
    if let Some(help) = &filter.help
        && !view.pack.helps()?.contains(help)
    {
        return Ok(None);
    }
    let title = match &filter.help {
        Some(help) => {
            let name = view.voice.say(&format!("help-{help}")).value;
            view.voice.say_with("contacts-title-help", &[("help", &name)])
        }
        None => view.voice.say("contacts-title"),
    };
    let mut screen = blank(&Route::Contacts(filter.clone()), title, Layout::Plain);
    let ranked = listed(view, filter)?;
    if view.is_lasting() {
        return parts(view, &ranked, screen).map(Some);
    }
    screen.blocks.extend(list_notices(view, &ranked, filter.help.as_slice())?);
    for ranked in shown(&ranked, filter) {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    if shown(&ranked, filter).next().is_none() {
        screen.blocks.push(Block::text(view.voice.say("contacts-none")));
    }
    screen.blocks.push(Block::Links { items: other_lists(view, filter) });
    Ok(Some(screen))
}

/// The whole list for whoever can ask for no other: in parts, by what each is mainly there for.
fn parts(view: &View<'_>, ranked: &[Ranked<'_>], mut screen: Screen) -> Result<Screen, CardError> {
    screen.blocks.push(Block::text(view.voice.say("file-unknown")));
    screen.blocks.push(Block::text(view.voice.say("tells-immigration-unknown")));
    for help in view.pack.helps()? {
        let mut part = ranked.iter().filter(|ranked| ranked.contact.help.first() == Some(&help)).peekable();
        if part.peek().is_some() {
            screen.blocks.push(Block::heading(view.voice.say(&format!("help-{help}"))));
        }
        for ranked in part {
            screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
        }
    }
    Ok(screen)
}

/// The contacts of a list without the screen around them.
pub(crate) fn ranked_contacts(view: &View<'_>, filter: &ContactsFilter) -> Result<Vec<ContactBlock>, CardError> {
    let ranked = listed(view, filter)?;
    shown(&ranked, filter).map(|ranked| contact(view, ranked, Detail::Line)).collect()
}

fn listed<'a>(view: &View<'a>, filter: &ContactsFilter) -> Result<Vec<Ranked<'a>>, CardError> {
    view.voice.read_ahead("contact-");
    view.japanese.read_ahead("contact-");
    let ranked =
        view.ranked(&[], false, |contact| filter.help.as_ref().is_none_or(|help| contact.help.contains(help)))?;
    Ok(if filter.all { ranked } else { for_her_place(ranked) })
}

fn shown<'r, 'a>(ranked: &'r [Ranked<'a>], filter: &ContactsFilter) -> impl Iterator<Item = &'r Ranked<'a>> {
    let only_open = filter.open;
    ranked.iter().filter(move |ranked| !only_open || ranked.open().state == OpenState::Open)
}

fn other_lists(view: &View<'_>, filter: &ContactsFilter) -> Vec<Link> {
    let mut links = Vec::new();
    if !filter.open {
        let route = Route::Contacts(ContactsFilter { open: true, ..filter.clone() });
        links.push(link(view.voice.say("contacts-show-open"), &route, None));
    }
    if !filter.all {
        let route = Route::Contacts(ContactsFilter { all: true, ..filter.clone() });
        links.push(link(view.voice.say("contacts-show-all"), &route, None));
    }
    if *filter != ContactsFilter::default() {
        links.push(link(view.voice.say("contacts-show-whole"), &Route::Contacts(ContactsFilter::default()), None));
    }
    links
}
