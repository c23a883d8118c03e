//! The list of people and offices who help.

use super::contact_block::{Detail, contact, contact_block};
use super::immigration::immigration_note;
use super::notices::list_notices;
use super::{View, blank, for_her_place, link};
use crate::error::CardError;
use crate::hours::OpenState;
use crate::order;
use crate::rank::{PlaceFit, Ranked, Trouble};
use crate::route::{ContactsFilter, Route};
use crate::screen::{Block, ContactBlock, Layout, Link, Screen, Text};

pub(super) fn contacts(view: &View<'_>, filter: &ContactsFilter) -> Result<Option<Screen>, CardError> {
    if let Some(help) = &filter.help
        && !view.pack.helps()?.contains(help)
    {
        return Ok(None);
    }
    let Some(ranked) = listed(view, filter)? else { return Ok(None) };
    let mut screen = blank(&Route::Contacts(filter.clone()), title(view, filter), Layout::Plain);
    if view.is_lasting() {
        return parts(view, &ranked, screen).map(Some);
    }
    let shown: Vec<&Ranked<'_>> = shown(&ranked, filter).collect();
    screen.blocks.extend(immigration_note(view, &shown));
    screen.blocks.extend(list_notices(view, &ranked, filter.help.as_slice())?);
    let (hers, for_others): (Vec<&Ranked<'_>>, Vec<&Ranked<'_>>) =
        shown.into_iter().partition(|ranked| !ranked.for_other_citizens);
    for ranked in &hers {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    if hers.is_empty() {
        screen.blocks.push(Block::text(view.voice.say("contacts-none")));
    }
    if !for_others.is_empty() {
        screen.blocks.push(Block::heading(view.voice.say("contacts-for-others")));
    }
    for ranked in &for_others {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    screen.blocks.push(Block::Links { items: other_lists(view, filter) });
    Ok(Some(screen))
}

fn title(view: &View<'_>, filter: &ContactsFilter) -> Text {
    let about = match (&filter.situation, &filter.help) {
        (Some(situation), _) => view.voice.say(&format!("situation-{situation}")),
        (None, Some(help)) => view.voice.say(&format!("help-{help}")),
        (None, None) => return view.voice.say("contacts-title"),
    };
    view.voice.say_with("contacts-title-help", &[("help", &about.value)])
}

/// The whole list for whoever can ask for no other: in parts, by what each is mainly there for.
fn parts(view: &View<'_>, ranked: &[Ranked<'_>], mut screen: Screen) -> Result<Screen, CardError> {
    screen.blocks.push(Block::text(view.voice.say("file-unknown")));
    screen.blocks.extend(immigration_note(view, &ranked.iter().collect::<Vec<_>>()));
    for help in view.pack.helps()? {
        let is_here = |ranked: &&Ranked<'_>| !ranked.for_other_citizens && ranked.contact.help.first() == Some(&help);
        part(view, &mut screen, &format!("help-{help}"), ranked.iter().filter(is_here))?;
    }
    let for_others = ranked.iter().filter(|ranked| ranked.for_other_citizens);
    part(view, &mut screen, "contacts-for-others", for_others)?;
    Ok(screen)
}

/// A heading and who stands under it; nothing when nobody does.
fn part<'r, 'a: 'r>(
    view: &View<'_>,
    screen: &mut Screen,
    heading: &str,
    people: impl Iterator<Item = &'r Ranked<'a>>,
) -> Result<(), CardError> {
    let mut people: Vec<&Ranked<'_>> = people.collect();
    // Made for one place, it begins with those who are there.
    order::by_key(&mut people, |ranked| ranked.place != PlaceFit::Hers);
    if !people.is_empty() {
        screen.blocks.push(Block::heading(view.voice.say(heading)));
    }
    for ranked in people {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    Ok(())
}

/// The contacts of a list without the screen around them.
pub(crate) fn ranked_contacts(view: &View<'_>, filter: &ContactsFilter) -> Result<Vec<ContactBlock>, CardError> {
    let ranked = listed(view, filter)?.unwrap_or_default();
    shown(&ranked, filter).map(|ranked| contact(view, ranked, Detail::Line)).collect()
}

/// `None`: there is no such situation.
fn listed<'a>(view: &View<'a>, filter: &ContactsFilter) -> Result<Option<Vec<Ranked<'a>>>, CardError> {
    view.voice.read_ahead("contact-");
    view.japanese.read_ahead("contact-");
    let helps = |help: &[String]| filter.help.as_ref().is_none_or(|asked| help.contains(asked));
    let ranked = if let Some(id) = &filter.situation {
        let Some(situation) = view.pack.situation(id)? else { return Ok(None) };
        let mut others = view.people(&situation)?.others;
        others.retain(|ranked| helps(&ranked.contact.help));
        others
    } else {
        let trouble = Trouble { help: filter.help.as_slice(), ..Trouble::default() };
        view.ranked(trouble, |contact| helps(&contact.help))?
    };
    let is_everybody = filter.all && !(view.is_lasting() && view.asker.place.is_some());
    Ok(Some(if is_everybody { ranked } else { for_her_place(ranked) }))
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
