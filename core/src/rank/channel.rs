//! One channel, weighed for one person.

use super::{Asker, Phone};
use crate::civil::UnixSeconds;
use crate::facts::{Answer, ChannelKind, Contact, ContactChannel};
use crate::hours::{OpenNow, OpenState};
use crate::order;

/// Whether her phone can use a channel. Best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// It can.
    Yes,
    /// Not known.
    Maybe,
    /// It cannot.
    No,
}

/// Whether a channel speaks her language. Best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Speaks {
    /// It does.
    Yes,
    /// On some days, and the days are not known.
    SomeDays,
    /// It does not, as far as is known.
    No,
}

/// A channel with what it means for her.
#[derive(Clone, Debug)]
pub(crate) struct Weighed<'a> {
    pub(crate) channel: &'a ContactChannel,
    pub(crate) reach: Reach,
    pub(crate) speaks: Speaks,
    pub(crate) open: OpenNow,
}

impl Weighed<'_> {
    /// Somebody answers now, for certain, in her language.
    pub(crate) fn answers_in_her_language(&self) -> bool {
        self.channel.kind.is_answered()
            && self.reach != Reach::No
            && self.speaks == Speaks::Yes
            && self.open.state == OpenState::Open
    }

    /// In her language, or in Japanese with someone beside her. Where no language is known, perhaps.
    pub(crate) fn can_be_spoken_with(&self) -> bool {
        let languages = &self.channel.languages;
        self.speaks != Speaks::No || languages.is_empty() || languages.iter().any(|language| language == "ja")
    }

    /// When somebody will answer in her language for certain, if nobody does now.
    pub(crate) fn opens_in_her_language_at(&self) -> Option<UnixSeconds> {
        let waits = self.channel.kind.is_answered()
            && self.reach != Reach::No
            && self.speaks == Speaks::Yes
            && self.open.state != OpenState::Open;
        waits.then_some(self.open.changes_at).flatten()
    }
}

/// The channels of a contact that serve her place, best first.
pub(crate) fn weigh<'a>(contact: &'a Contact, asker: &Asker<'_>) -> Vec<Weighed<'a>> {
    let mut weighed: Vec<Weighed<'a>> = contact
        .channels
        .iter()
        .filter(|channel| {
            channel.places.is_empty()
                || asker.place.is_some_and(|place| channel.places.iter().any(|code| code == place))
        })
        .map(|channel| Weighed {
            channel,
            reach: reach(channel, asker.phone),
            speaks: speaks(channel, &asker.language),
            open: channel
                .hours_now()
                .filter(|hours| hours.always || !asker.lasting)
                .filter(|_| asker.old.is_none() || contact.emergency)
                .map_or(OpenNow::UNKNOWN, |hours| hours.at(asker.now, asker.calendar)),
        })
        .collect();
    order::by_key(&mut weighed, |weighed| {
        (
            weighed.reach == Reach::No,
            !weighed.channel.kind.is_answered(),
            weighed.reach,
            !weighed.answers_in_her_language(),
            weighed.open.state != OpenState::Open || weighed.speaks == Speaks::No,
            !weighed.can_be_spoken_with(),
            weighed.open.state,
            weighed.speaks,
            weighed.channel.kind,
        )
    });
    weighed
}

fn reach(channel: &ContactChannel, phone: Phone) -> Reach {
    // No phone helps to get there, and nobody knows whether she can.
    if channel.kind == ChannelKind::WalkIn {
        return Reach::Maybe;
    }
    let is_call = channel.kind.is_voice() || channel.kind == ChannelKind::Sms;
    match (phone, channel.needs_voice_plan) {
        (Phone::None, _) | (Phone::DataOnly, Answer::Yes) if is_call => Reach::No,
        (Phone::DataOnly, Answer::Unknown) if is_call => Reach::Maybe,
        // The internet. Without a SIM it needs Wi-Fi, and nobody knows whether there is any.
        (Phone::None, _) => Reach::Maybe,
        _ => Reach::Yes,
    }
}

fn speaks(channel: &ContactChannel, language: &str) -> Speaks {
    if !channel.languages.iter().any(|spoken| spoken == language) {
        return Speaks::No;
    }
    if channel.some_days && language != "ja" { Speaks::SomeDays } else { Speaks::Yes }
}
