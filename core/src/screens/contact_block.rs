//! Someone who helps, in words: open or not, what it costs, why it stands here, what to know before calling.

mod channel;
mod hours;
mod reasons;

use self::channel::{channel, channel_lines};
use self::hours::{hours, unanswered};
use self::reasons::{facts, why};
use super::View;
use crate::address;
use crate::error::CardError;
use crate::facts::ChannelKind;
use crate::rank::{Ranked, Reach, Speaks, Weighed};
use crate::route::Route;
use crate::screen::{Action, Block, Button, ContactBlock, Sign};

pub(super) use self::hours::doubts;

/// How much of a contact a screen needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// One entry of a list.
    Line,
    /// Its own screen: everything.
    Whole,
}

/// The block of a contact.
pub(super) fn contact_block(view: &View<'_>, ranked: &Ranked<'_>, detail: Detail) -> Result<Block, CardError> {
    contact(view, ranked, detail).map(|contact| Block::Contact(Box::new(contact)))
}

/// The contact alone, for lists that are no screen.
pub(super) fn contact(view: &View<'_>, ranked: &Ranked<'_>, detail: Detail) -> Result<ContactBlock, CardError> {
    let contact = ranked.contact;
    let name = view.contact_name(&contact.id);
    let told = Told { ranked, detail, hers: hers_beside_the_best(ranked) };
    let hours = hours(view, &told);
    let availability = told.line().and_then(|line| hours.get(line)).cloned();
    let channels = ranked.channels.iter().zip(&hours).enumerate().map(|(index, (weighed, hours))| {
        let lines = if told.tells(index) { channel_lines(view, &told, index, weighed)? } else { Vec::new() };
        Ok(channel(view, weighed, lines, hours.clone()))
    });
    let channels = channels.collect::<Result<_, CardError>>()?;
    // A number on which nobody understands her or whoever is with her is no button of a list: its own screen says which languages each number speaks.
    let is_used = detail == Detail::Whole || !ranked.is_for_others();
    let usable = ranked.reachable().iter().filter(|weighed| weighed.channel.kind != ChannelKind::WalkIn && is_used);
    let best = usable.min_by_key(|weighed| (weighed.reach, !weighed.channel.kind.is_answered()));
    let hers = told.hers.and_then(|index| ranked.channels.get(index));
    Ok(ContactBlock {
        id: contact.id.clone(),
        route: Route::Contact(contact.id.clone()).to_string(),
        name: view.with_japanese(name, |japanese| japanese.say(&format!("contact-{}", contact.id))),
        about: view.voice.say_filled(&contact.about, &contact.fills),
        sign: contact.emergency.then_some(Sign::Phone),
        buttons: hers.into_iter().chain(best).filter_map(|weighed| use_button(view, weighed)).collect(),
        channels,
        tells_immigration: contact.tells_immigration.name().to_owned(),
        why: why(view, &told, &hours),
        facts: facts(view, ranked, detail),
        read: contact.read.clone(),
        published: contact.published.clone(),
        confirmed: contact.confirmed().map(str::to_owned),
        availability: availability.unwrap_or_else(|| unanswered(view, ranked)),
    })
}

/// A contact, and which of its channels are told in words.
struct Told<'r, 'a> {
    ranked: &'r Ranked<'a>,
    detail: Detail,
    /// Where somebody answers her in her language, if the best channel does not.
    hers: Option<usize>,
}

impl Told<'_, '_> {
    /// In a list only the best channel is told in words, and the one that speaks her language if that is another: the others stand on the contact's
    /// own screen.
    fn tells(&self, index: usize) -> bool {
        self.detail == Detail::Whole || index == 0 || Some(index) == self.hers
    }

    /// The channel that makes the contact open or not: what her phone can use stands first.
    fn line(&self) -> Option<usize> {
        self.ranked.reachable().iter().position(|weighed| weighed.channel.kind.is_answered())
    }
}

/// Where somebody answers her in her language, if the best channel does not.
fn hers_beside_the_best(ranked: &Ranked<'_>) -> Option<usize> {
    let answers = |weighed: &Weighed<'_>| {
        let kind = weighed.channel.kind;
        kind.is_answered() || kind == ChannelKind::Email || weighed.channel.advises
    };
    let is_hers =
        |weighed: &Weighed<'_>| weighed.speaks != Speaks::No && weighed.reach != Reach::No && answers(weighed);
    ranked.channels.first().filter(|best| best.speaks == Speaks::No)?;
    ranked.channels.iter().position(is_hers)
}

/// The button that uses a channel. None for a place to go to, and for an address that is none: its words stand there all the same.
fn use_button(view: &View<'_>, weighed: &Weighed<'_>) -> Option<Button> {
    let channel = weighed.channel;
    let (label, action) = match channel.kind {
        ChannelKind::Phone | ChannelKind::ShortDial => {
            ("button-call", Action::Dial { number: channel.dialled(), then: channel.then.clone() })
        }
        ChannelKind::Sms => ("button-write", Action::Message { number: channel.dialled() }),
        ChannelKind::Email if address::mail_link(&channel.value).is_some() => {
            ("button-write", Action::Mail { address: channel.value.clone() })
        }
        ChannelKind::Line if address::is_line(&channel.value) => {
            ("button-write", Action::Line { id: channel.value.clone() })
        }
        ChannelKind::Chat | ChannelKind::Web if address::is_web(&channel.value) => {
            ("button-open-page", Action::Web { address: channel.value.clone() })
        }
        ChannelKind::Email | ChannelKind::Line | ChannelKind::Chat | ChannelKind::Web | ChannelKind::WalkIn => {
            return None;
        }
    };
    Some(Button { text: view.voice.say(label), action })
}
