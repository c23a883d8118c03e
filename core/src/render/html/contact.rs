//! Someone who helps as HTML: a row among others, or everything on its own screen.

use maud::{Markup, html};

use super::Edition;
use super::block::button_of;
use super::places::Here;
use super::shared::{Piece, piece_of};
use crate::screen::{Action, Availability, Channel, ContactBlock, Text};

/// One row among others: the name leads to everything, the number dials.
pub(super) fn row(here: &Here<'_>, contact: &ContactBlock) -> Markup {
    let used = |channel: &&Channel| channel.button.is_some() && channel.button.as_ref() == contact.buttons.first();
    html! {
        li {
            @match here.link(&contact.route) {
                Some(link) => a href=(link) lang=[here.other(&contact.name)] { (contact.name.value) },
                None => b lang=[here.other(&contact.name)] { (contact.name.value) },
            }
            @match (contact.buttons.first(), contact.channels.iter().find(used)) {
                (Some(button), Some(channel)) => {
                    (button_of(here, button, &shown(channel)))
                    (hers(here, channel))
                    @if is_answered(channel) { (when(here, &contact.availability)) }
                }
                _ => (when(here, &contact.availability)),
            }
            (warning(here, contact))
        }
    }
}

/// This channel speaks the language of the reader; it is named as its speakers name it. Where nearly all speak it, as Japanese, it says nothing.
fn hers(here: &Here<'_>, channel: &Channel) -> Markup {
    let edition = here.edition;
    html! { @if edition.tag != "ja" && channel.languages.contains(&edition.tag) { b.hers { (edition.name) } } }
}

/// Its own screen: every channel, what is known, why it stands where it stands. What is `more` is left out where all people are listed.
pub(super) fn whole(here: &Here<'_>, contact: &ContactBlock) -> Markup {
    let mut answered =
        contact.channels.iter().filter(|channel| is_answered(channel)).map(|channel| &channel.availability);
    let first = answered.next();
    let is_same = answered.all(|other| Some(other) == first);
    let own = here.number().map(|number| here.shared.own(number, here.screen, here.edition)).unwrap_or_default();
    let (about, more): (Vec<Piece<'_>>, Vec<Piece<'_>>) =
        own.into_iter().partition(|piece| *piece == Piece::Fact(&contact.about));
    html! {
        @for piece in about { (piece_of(here, piece)) }
        (warning(here, contact))
        @for channel in &contact.channels {
            (number(here, channel))
            @if !is_same && is_answered(channel) && is_for_her(here, channel) { (when(here, &channel.availability)) }
            (here.line("quiet", said(channel)))
        }
        @if let Some(first) = first.filter(|_| is_same) { (when(here, first)) }
        @if !more.is_empty() || !contact.why.is_empty() {
            div.more {
                @for piece in more { (piece_of(here, piece)) }
                (here.line("quiet", &contact.why))
            }
        }
    }
}

/// The immigration authority says what it is wherever its number stands: it is the first of its reasons.
fn warning(here: &Here<'_>, contact: &ContactBlock) -> Markup {
    let first = contact.why.get(..1).unwrap_or_default();
    html! { @if contact.tells_immigration == "is-immigration" { (here.line("when", first)) } }
}

/// What others may share: who they are, what is known, that a page leaves a trace, the sentence that asks somebody to call.
pub(super) fn pieces<'a>(contact: &'a ContactBlock, edition: &'a Edition) -> Vec<Piece<'a>> {
    let trace =
        contact.channels.iter().filter(|channel| leaves_trace(channel)).find_map(|channel| channel.lines.last());
    let ask = contact.buttons.iter().find_map(|button| match &button.action {
        Action::ShowLarge { route } => Some(Piece::Ask(&button.text, edition.sentence(route)?)),
        _ => None,
    });
    let about = std::iter::once(Piece::Fact(&contact.about));
    about.chain(ask).chain(trace.map(Piece::Fact)).chain(contact.facts.iter().map(Piece::Fact)).collect()
}

/// A page in a browser; the last of its lines says what stays there.
fn leaves_trace(channel: &Channel) -> bool {
    ["web", "chat"].contains(&channel.kind.as_str())
}

/// She, or someone beside her who speaks Japanese, can talk there. The hours of a line for other languages say nothing to her.
fn is_for_her(here: &Here<'_>, channel: &Channel) -> bool {
    let spoken = |tag: &str| channel.languages.iter().any(|language| language == tag);
    channel.languages.is_empty() || spoken("ja") || spoken(&here.edition.tag)
}

/// Somebody answers there at certain hours. A page or a mail has none.
fn is_answered(channel: &Channel) -> bool {
    !["web", "email"].contains(&channel.kind.as_str())
}

/// What is said of a channel in words; what kind it is shows itself on its button.
fn said(channel: &Channel) -> &[Text] {
    let end = channel.lines.len() - usize::from(leaves_trace(channel) && !channel.lines.is_empty());
    channel.lines.get(usize::from(has_button(channel))..end).unwrap_or_default()
}

fn when(here: &Here<'_>, availability: &Availability) -> Markup {
    here.line("when", std::slice::from_ref(&availability.text))
}

/// A browser can do nothing with a LINE id.
fn has_button(channel: &Channel) -> bool {
    channel.button.is_some() && channel.kind != "line"
}

/// What is dialled or opened; for a place and for LINE only the words.
fn number(here: &Here<'_>, channel: &Channel) -> Markup {
    match &channel.button {
        Some(button) if has_button(channel) => button_of(here, button, &shown(channel)),
        _ => html! { p.number lang=[(channel.kind == "walk-in").then_some("ja")] { (shown(channel)) } },
    }
}

/// The address of a page is long; its host says whose it is.
fn shown(channel: &Channel) -> String {
    let whole = channel.value.as_str();
    let host = whole.split("://").nth(1).and_then(|rest| rest.split('/').next());
    host.filter(|_| whole.starts_with("http")).unwrap_or(whole).to_owned()
}
