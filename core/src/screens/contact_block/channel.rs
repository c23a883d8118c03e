//! One channel in words: what kind, which keys, whether it speaks her language, what it costs.

use super::reasons::elsewhere;
use super::{Detail, Told, use_button};
use crate::civil::JapanTime;
use crate::error::CardError;
use crate::facts::{Answer, ChannelKind, Contact, Cost};
use crate::rank::{Phone, Speaks, Weighed};
use crate::screen::{Availability, Channel, Text};
use crate::screens::View;

pub(super) fn channel(view: &View<'_>, weighed: &Weighed<'_>, lines: Vec<Text>, availability: Availability) -> Channel {
    let channel = weighed.channel;
    Channel {
        kind: channel.kind.name().to_owned(),
        value: channel.value.clone(),
        then: channel.then.clone(),
        languages: channel.languages.to_vec(),
        cost: channel.cost.name().to_owned(),
        needs_voice_plan: channel.needs_voice_plan.name().to_owned(),
        availability,
        button: if lines.is_empty() { None } else { use_button(view, weighed) },
        lines,
    }
}

/// In a list: what kind, which keys, whether it speaks her language, what it costs. On its own screen also the hours, the languages and what the phone must be able to do.
pub(super) fn channel_lines(
    view: &View<'_>,
    told: &Told<'_, '_>,
    index: usize,
    weighed: &Weighed<'_>,
) -> Result<Vec<Text>, CardError> {
    let (voice, channel, detail) = (&view.voice, weighed.channel, told.detail);
    // The other way in her language is named as its reason names it, so that it is said once.
    let is_other = detail == Detail::Line && told.hers == Some(index) && weighed.speaks == Speaks::Yes;
    let mut lines = vec![if is_other {
        elsewhere(view, channel.kind)
    } else {
        voice.say(&format!("channel-{}", channel.kind.name()))
    }];
    if let Some(keys) = &channel.then {
        lines.push(voice.say_with("channel-then", &[("keys", keys)]));
    }
    if !is_other {
        lines.extend(spoken(view, told.ranked.contact, weighed, detail));
    }
    match channel.kind {
        ChannelKind::Phone | ChannelKind::ShortDial | ChannelKind::Sms => {
            let says = |known: bool| known || !view.is_lasting();
            if detail == Detail::Whole || says(channel.cost != Cost::Unknown) {
                lines.push(cost(view, channel.cost)?);
            }
            let is_known = says(channel.needs_voice_plan != Answer::Unknown);
            if is_known && (detail == Detail::Whole || view.asker.phone != Phone::Normal) {
                lines.push(voice.say(&format!("voice-plan-{}", channel.needs_voice_plan.name())));
            }
        }
        ChannelKind::Chat | ChannelKind::Web => lines.push(voice.say("web-leaves-trace")),
        ChannelKind::Line | ChannelKind::Email => lines.push(voice.say("voice-plan-no")),
        ChannelKind::WalkIn => {}
    }
    lines.extend(channel.note.as_ref().map(|note| voice.say(&format!("channel-note-{note}"))));
    if detail == Detail::Whole
        && let Some(day) = &channel.confirmed
    {
        lines.push(voice.say_with("fact-confirmed", &[("date", &voice.date(day))]));
    }
    // Hours that say nothing of now stand in the sentence about being open.
    if let Some(hours) =
        channel.hours_now().filter(|hours| detail == Detail::Whole && !hours.always && !view.is_lasting())
    {
        lines.extend(voice.hours(hours, JapanTime::at(view.asker.now).day, view.asker.calendar));
    }
    Ok(lines)
}

/// The languages of a channel by name. A file is small: of a long list it has her language, Japanese and English, and that there are more.
fn named_languages(view: &View<'_>, languages: &[String]) -> String {
    const MOST: usize = 4;
    let hers = &view.language.tag;
    if !view.is_lasting() || languages.len() <= MOST {
        return view.voice.names("language", languages).to_string();
    }
    let near: Vec<String> =
        languages.iter().filter(|tag| *tag == hers || ["ja", "en"].contains(&tag.as_str())).cloned().collect();
    if near.is_empty() {
        return view.voice.names("language", languages).to_string();
    }
    format!("{} \u{2026}", view.voice.names("language", &near))
}

/// Whether this channel speaks her language, whatever the others of the contact do.
fn spoken(view: &View<'_>, contact: &Contact, weighed: &Weighed<'_>, detail: Detail) -> Vec<Text> {
    let (voice, languages) = (&view.voice, &weighed.channel.languages);
    let hers = [("language", &*view.language_name)];
    let all = || voice.say_with("contact-languages", &[("languages", &named_languages(view, languages))]);
    let is_only_japanese = matches!(&**languages, [only] if only == "ja");
    match (weighed.speaks, detail) {
        (Speaks::Yes, Detail::Line) => vec![voice.say_with("channel-speaks", &hers)],
        // A list of all languages says which one is hers.
        (Speaks::Yes, Detail::Whole) if languages.len() == 1 => vec![voice.say_with("channel-speaks", &hers)],
        // In a file that is enough: it is small.
        (Speaks::Yes, Detail::Whole) if view.is_lasting() => vec![voice.say_with("channel-speaks", &hers)],
        (Speaks::Yes, Detail::Whole) => vec![voice.say_with("channel-speaks", &hers), all()],
        // Its hours say so.
        (Speaks::SomeDays, Detail::Line) => Vec::new(),
        (Speaks::SomeDays, Detail::Whole) => vec![voice.say_with("availability-some-days", &hers), all()],
        (Speaks::No, _) if languages.is_empty() => Vec::new(),
        // Where an interpreter may be found, it is not said that there is only Japanese.
        (Speaks::No, _) if is_only_japanese && !contact.interpreter => vec![voice.say("channel-japanese-only")],
        (Speaks::No, _) => vec![all()],
    }
}

fn cost(view: &View<'_>, cost: Cost) -> Result<Text, CardError> {
    Ok(match cost {
        Cost::Free => view.voice.say("cost-free"),
        Cost::Normal => view.voice.say("cost-normal"),
        Cost::NaviDial => {
            let (yen, seconds) = (view.pack.value("navi-dial-yen")?, view.pack.value("navi-dial-seconds")?);
            view.voice.say_with("cost-navi-dial", &[("yen", &yen), ("seconds", &seconds)])
        }
        Cost::Unknown => view.voice.say("cost-unknown"),
    })
}
