//! When somebody answers, channel by channel, in words: of each channel one thing, and which channel it is of.

use super::reasons::elsewhere;
use super::{Detail, Told};
use crate::civil::JapanTime;
use crate::facts::{ChannelKind, Contact};
use crate::hours::OpenState;
use crate::rank::{Ranked, Speaks, Weighed};
use crate::screen::{Availability, State, Text};
use crate::screens::View;

/// The caution of a number for all of Japan that has other hours in each prefecture.
const HOURS_DIFFER: &str = "hours-differ";

/// What is said of every channel, in their order.
pub(super) fn hours(view: &View<'_>, told: &Told<'_, '_>) -> Vec<Availability> {
    let ranked = told.ranked;
    let channels = ranked.channels.iter().enumerate();
    let mut hours: Vec<Availability> = channels
        .map(|(index, weighed)| {
            let line = told.line();
            match (is_timed(weighed), line) {
                (true, _) => {
                    let mut said = availability(view, ranked.contact, weighed, told.detail);
                    if Some(index) == line && ranked.is_for_others() && !view.is_lasting() {
                        let others =
                            view.voice.say_with("availability-not-in-language", &[("language", &view.language_name)]);
                        said.text = beside(said.text, &others);
                    }
                    said
                }
                (false, _) if weighed.channel.advises => unknown(view.voice.say("availability-online")),
                (false, Some(_)) => unknown(view.voice.say("availability-written")),
                (false, None) => unanswered(view, ranked),
            }
        })
        .collect();
    name_channels(view, told, &mut hours);
    hours
}

/// Where one channel is open and another is not, the hours that are said of the whole contact say whose they are, and so do those of the channel in her
/// language: she would hear the hours of the chat as those of the telephone. All others stand below their own channel.
fn name_channels(view: &View<'_>, told: &Told<'_, '_>, hours: &mut [Availability]) {
    let channels = &told.ranked.channels;
    let timed = |index: &usize| told.tells(*index) && channels.get(*index).is_some_and(is_timed);
    let timed: Vec<usize> = (0..channels.len()).filter(timed).collect();
    let mut texts = timed.iter().filter_map(|index| hours.get(*index)).map(|said| &said.text);
    let first = texts.next();
    if texts.all(|other| Some(other) == first) {
        return;
    }
    let hers = told.hers.filter(|_| told.detail == Detail::Line);
    for index in told.line().into_iter().chain(hers) {
        let (Some(weighed), Some(said)) = (channels.get(index), hours.get_mut(index)) else { continue };
        let kind = weighed.channel.kind;
        let same_kind =
            timed.iter().filter_map(|other| channels.get(*other)).filter(|other| other.channel.kind == kind);
        let channel = if Some(index) == hers {
            elsewhere(view, kind)
        } else if same_kind.count() == 1 {
            view.voice.say(&format!("channel-{}", kind.name()))
        } else {
            Text::new(number(weighed), view.voice.language())
        };
        let parts = [("channel", &*channel.value), ("said", &*said.text.value)];
        said.text = view.voice.say_with("availability-of-channel", &parts);
    }
}

/// A number with the keys that belong to it.
fn number(weighed: &Weighed<'_>) -> String {
    let channel = weighed.channel;
    channel.then.as_ref().map_or_else(|| channel.value.clone(), |keys| format!("{} \u{2192} {keys}", channel.value))
}

/// Somebody answers there at certain hours, or is there.
pub(super) fn is_timed(weighed: &Weighed<'_>) -> bool {
    weighed.channel.kind.is_answered() || weighed.channel.kind == ChannelKind::WalkIn
}

/// Two short facts on one line.
fn beside(first: Text, second: &Text) -> Text {
    Text::new(format!("{} · {}", first.value, second.value), first.lang)
}

fn unknown(text: Text) -> Availability {
    Availability { state: State::Unknown, changes_at: None, text }
}

/// Open, closed or not known, with the next change, in words.
fn availability(view: &View<'_>, contact: &Contact, weighed: &Weighed<'_>, detail: Detail) -> Availability {
    let (voice, open) = (&view.voice, weighed.open);
    if view.is_lasting() {
        return lasting(view, contact, weighed, detail);
    }
    let timed = |message: &str, moment, is_end| voice.say_coming(message, view.asker.now, moment, is_end);
    let text = match (open.state, open.changes_at) {
        (OpenState::Unknown, _) if weighed.channel.hours_now().is_none() || view.asker.old.is_some() => {
            uncertain(view, contact, weighed, detail)
        }
        (OpenState::Open, Some(moment)) => timed("availability-open", moment, true),
        (OpenState::Open, None) if weighed.channel.hours_now().is_some_and(|hours| hours.always) => {
            voice.say("availability-always")
        }
        // It closes on some day that is too far away to be looked for.
        (OpenState::Open, None) => voice.say("why-open"),
        (OpenState::Closed, Some(moment)) => timed("availability-closed", moment, false),
        (OpenState::Closed, None) => voice.say("availability-closed-unknown"),
        (OpenState::Unknown, Some(moment)) => timed("availability-unknown-then", moment, false),
        (OpenState::Unknown, None) => voice.say("availability-unknown"),
    };
    let text = match some_days(view, weighed, detail) {
        Some(days) => beside(text, &days),
        None => text,
    };
    Availability {
        state: match open.state {
            OpenState::Open => State::Open,
            OpenState::Closed => State::Closed,
            OpenState::Unknown => State::Unknown,
        },
        changes_at: open.changes_at.map(|moment| JapanTime::at(moment).rfc3339()),
        text,
    }
}

/// In a list beside the hours; on its own screen it stands among what is said of the channel.
fn some_days(view: &View<'_>, weighed: &Weighed<'_>, detail: Detail) -> Option<Text> {
    let is_some = weighed.speaks == Speaks::SomeDays && detail == Detail::Line;
    is_some.then(|| view.voice.say_with("availability-some-days", &[("language", &view.language_name)]))
}

/// Nobody knows the hours: they differ from place to place, or nobody has written them.
fn not_known(view: &View<'_>, contact: &Contact) -> Text {
    let differ = contact.caution.as_deref() == Some(HOURS_DIFFER);
    view.voice.say(if differ { "availability-differs" } else { "availability-unknown" })
}

/// Whether the caution of a contact is said where its hours stand.
pub(super) fn cautions_hours(contact: &Contact) -> bool {
    let is_unknown = contact.channels.iter().all(|channel| channel.hours.is_none());
    is_unknown && contact.caution.as_deref() == Some(HOURS_DIFFER)
}

/// Hours in words where nobody knows whether it is open now: those of an earlier year, those of most days, or none.
fn uncertain(view: &View<'_>, contact: &Contact, weighed: &Weighed<'_>, detail: Detail) -> Text {
    let (voice, channel) = (&view.voice, weighed.channel);
    let Some(hours) = &channel.hours else { return not_known(view, contact) };
    let mut said = match detail {
        Detail::Whole => voice.hours(hours, JapanTime::at(view.asker.now).day, view.asker.calendar),
        Detail::Line => voice.week(hours),
    };
    said.extend(doubts(view, weighed));
    said.into_iter().reduce(|first, next| beside(first, &next)).unwrap_or_else(|| not_known(view, contact))
}

/// Why the hours of a channel may not hold, and what to do about it.
pub(in crate::screens) fn doubts(view: &View<'_>, weighed: &Weighed<'_>) -> Vec<Text> {
    let (voice, channel) = (&view.voice, weighed.channel);
    let year = channel.hours_as_of.as_deref().and_then(|day| day.split('-').next());
    let made = view.asker.old.map(|made| made.to_string());
    let old = year.or(made.as_deref()).map(|day| voice.say_with("hours-as-of", &[("date", &voice.date(day))]));
    old.into_iter().chain(channel.hours_mostly.then(|| voice.say("hours-mostly"))).collect()
}

/// The hours of a channel, for whoever reads this at another time. In a list those of the weekdays. That they are not known is said: a gap says nothing.
fn lasting(view: &View<'_>, contact: &Contact, weighed: &Weighed<'_>, detail: Detail) -> Availability {
    let voice = &view.voice;
    let mut said = match (&weighed.channel.hours, detail) {
        (Some(hours), Detail::Whole) => voice.hours(hours, JapanTime::at(view.asker.now).day, view.asker.calendar),
        (Some(hours), Detail::Line) => voice.week(hours),
        (None, _) => vec![not_known(view, contact)],
    };
    if weighed.channel.hours.is_some() {
        said.extend(doubts(view, weighed));
    }
    said.extend(some_days(view, weighed, detail));
    let text = said.into_iter().reduce(|first, next| beside(first, &next));
    unknown(text.unwrap_or_else(|| Text::new("", voice.language())))
}

/// A contact where nobody answers a call: only pages, mail, advice over the internet or a place to go to. None of them makes it open.
pub(super) fn unanswered(view: &View<'_>, ranked: &Ranked<'_>) -> Availability {
    let mut kinds = ranked.reachable().iter();
    let has_place = kinds.clone().any(|weighed| weighed.channel.kind == ChannelKind::WalkIn);
    let has_more = kinds.clone().any(|weighed| weighed.channel.kind != ChannelKind::WalkIn);
    let advises = kinds.any(|weighed| weighed.channel.advises);
    unknown(view.voice.say(match (has_place, has_more, advises) {
        (true, false, _) => "availability-visit",
        (true, true, _) => "availability-written-or-visit",
        (false, _, true) => "availability-online",
        (false, _, false) => "availability-written",
    }))
}
