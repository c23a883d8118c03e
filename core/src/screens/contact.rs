//! One contact: every channel, what to know before calling, whom to try next, where the facts come from.

use super::contact_block::{Detail, contact_block};
use super::notices::{clock_notice, review_line};
use super::phrase::{call_for_me, interpreter_phrase, phrase_block};
use super::sources::source_block;
use super::{View, blank, for_her_place, link};
use crate::error::CardError;
use crate::facts::{ChannelKind, Cost};
use crate::hours::OpenState;
use crate::rank::{Ranked, Reach, Speaks, Trouble};
use crate::route::Route;
use crate::screen::{Action, Block, Button, Layout, Screen};

/// The kind of help that is for danger alone.
const EMERGENCY: &str = "emergency";

pub(super) fn contact(view: &View<'_>, id: &str) -> Result<Option<Screen>, CardError> {
    let Some(ranked) = view.ranked_contact(id)? else { return Ok(None) };
    let name = view.contact_name(id);
    let title = view.with_japanese(name, |japanese| japanese.say(&format!("contact-{id}")));
    let mut screen = blank(&Route::Contact(id.to_owned()), title, Layout::Plain);
    screen.blocks.extend(clock_notice(view));
    screen.blocks.push(whole_contact(view, &ranked)?);
    // In a file it stands on the first screens, on the situations and on the page about the card: not once more for each contact.
    screen.blocks.extend(review_line(view).filter(|_| !view.is_lasting()));
    screen.blocks.extend(next_if_closed(view, &ranked)?);
    // In a file the sentences are one tap away from everywhere.
    if ranked.speaks() == Speaks::No
        && has_voice(&ranked)
        && !view.is_lasting()
        && let Some(phrase) = interpreter_phrase(view)?
    {
        screen.blocks.push(phrase_block(view, phrase, None)?);
    }
    screen.blocks.push(Block::heading(view.voice.say("about-sources")));
    let confirmed = ranked.contact.confirmed().map(str::to_owned);
    let sources = view.pack.sources(&format!("contact/{id}"))?;
    let own: Vec<&str> = ranked.contact.channels.iter().map(|channel| channel.value.as_str()).collect();
    screen.blocks.extend(sources.into_iter().map(|source| source_block(view, source, &own, confirmed.clone())));
    if ranked.channels.iter().any(|weighed| weighed.channel.cost == Cost::NaviDial) {
        let sources = view.pack.sources("cost/navi-dial")?;
        screen.blocks.extend(sources.into_iter().map(|source| source_block(view, source, &[], None)));
    }
    Ok(Some(screen))
}

fn whole_contact(view: &View<'_>, ranked: &Ranked<'_>) -> Result<Block, CardError> {
    let mut block = contact_block(view, ranked, Detail::Whole)?;
    if let Block::Contact(contact) = &mut block {
        if has_voice(ranked) {
            contact.buttons.extend(call_for_me(view, &ranked.contact.id)?);
        }
        let copied = ranked.channels.iter().find(|weighed| weighed.channel.kind != ChannelKind::WalkIn);
        contact.buttons.extend(copied.map(|weighed| Button {
            text: view.voice.say("button-copy"),
            action: Action::Copy { text: weighed.channel.value.clone() },
        }));
    }
    Ok(block)
}

fn has_voice(ranked: &Ranked<'_>) -> bool {
    ranked.channels.iter().any(|weighed| weighed.channel.kind.is_voice())
}

/// Whom to try if nobody answers here: the best other contact for the same trouble that she can reach, open ones first.
///
/// What each helps with is said in order of weight: the other must be mainly there for something of this one, and the first thing that anybody else
/// helps with decides. So a hospital line never leads to the children's line, nor one embassy to that of another country. The emergency numbers
/// always answer.
fn next_if_closed(view: &View<'_>, ranked: &Ranked<'_>) -> Result<Vec<Block>, CardError> {
    let here = ranked.contact;
    if here.emergency {
        return Ok(Vec::new());
    }
    let others = view.ranked(Trouble::default(), |contact| {
        contact.id != here.id
            && !contact.emergency
            // Whoever is there for emergencies alone, as the Coast Guard is at sea, is nobody to try next.
            && contact.help.first().is_some_and(|main| main != EMERGENCY && here.help.contains(main))
            && (contact.citizens.is_none() || contact.citizens == here.citizens)
            // Nor the line for men to whoever asked one for everybody.
            && contact.serves.iter().all(|serves| here.serves.contains(serves))
            && !contact.reports_only
    })?;
    let others: Vec<Ranked<'_>> = for_her_place(others)
        .into_iter()
        .filter(|other| {
            let serves = !other.contact.is_immigration() && !other.for_other_citizens && !other.is_for_others();
            serves && other.reach() != Reach::No
        })
        .collect();
    let next = here.help.iter().find_map(|help| {
        let mut same = others.iter().filter(|other| other.contact.help.contains(help));
        let is_open = |other: &&Ranked<'_>| other.open().state == OpenState::Open;
        same.clone().find(is_open).or_else(|| same.next())
    });
    Ok(next.map_or_else(Vec::new, |next| {
        let name = view.contact_name(&next.contact.id);
        vec![
            Block::text(view.voice.say("next-if-closed")),
            Block::Links { items: vec![link(name, &Route::Contact(next.contact.id.clone()), None)] },
        ]
    }))
}
