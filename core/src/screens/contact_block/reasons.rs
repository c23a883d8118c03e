//! Why somebody stands where she stands, and what to know before calling.

use super::hours::{cautions_hours, is_timed};
use super::{Detail, Told};
use crate::facts::{Answer, ChannelKind, Cost, Places};
use crate::rank::{Phone, PlaceFit, Ranked, Reach, Speaks};
use crate::screen::{Availability, Text};
use crate::screens::View;
use crate::screens::sources::{age, dated, join};

/// Why it stands here. The immigration authority says first what it is. Whether it is open stands beside it already.
pub(super) fn why(view: &View<'_>, told: &Told<'_, '_>, hours: &[Availability]) -> Vec<Text> {
    let (voice, ranked) = (&view.voice, told.ranked);
    let contact = ranked.contact;
    let mut why = Vec::new();
    if contact.is_immigration() {
        why.push(voice.say("tells-immigration-is-immigration"));
    }
    if contact.emergency {
        why.push(voice.say("why-emergency"));
    }
    match ranked.reach() {
        Reach::No => why.push(voice.say("why-not-reachable")),
        Reach::Yes if matches!(view.asker.phone, Phone::DataOnly | Phone::None) => why.push(voice.say("why-reachable")),
        Reach::Yes | Reach::Maybe => {}
    }
    // On its own screen each channel says it for itself.
    why.extend(language(view, told, hours).filter(|_| told.detail == Detail::Line));
    if !contact.serves.is_empty() {
        let names: Vec<String> = contact.serves.iter().map(|serves| serves.name().to_owned()).collect();
        why.push(voice.say_with("why-serves", &[("people", &voice.names("serves", &names))]));
    }
    why.extend(why_place(view, ranked));
    if told.detail == Detail::Line && contact.anonymous == Answer::Yes {
        why.push(voice.say("why-anonymous"));
    }
    if view.is_lasting() {
        // The cost stands beside each number, and the list is in parts by what they help with.
        return why;
    }
    if told.detail == Detail::Line && ranked.line().is_some_and(|line| line.channel.cost == Cost::Free) {
        why.push(voice.say("cost-free"));
    }
    why.push(voice.say_with("why-helps", &[("help", &voice.names("help", &contact.help))]));
    why
}

/// Whether it speaks her language; where the channel that stands first does not, which other one does, and when.
fn language(view: &View<'_>, told: &Told<'_, '_>, hours: &[Availability]) -> Option<Text> {
    let channels = &told.ranked.channels;
    match channels.first()?.speaks {
        Speaks::Yes => return Some(view.voice.say_with("channel-speaks", &[("language", &view.language_name)])),
        // Its hours say so.
        Speaks::SomeDays => return None,
        Speaks::No => {}
    }
    let hers = told.hers.or_else(|| channels.iter().position(|weighed| weighed.speaks != Speaks::No))?;
    let weighed = channels.get(hers)?;
    let said = hours.get(hers).filter(|_| told.tells(hers) && is_timed(weighed));
    let is_named = |said: &&Availability| hours.first().is_none_or(|first| first.text != said.text);
    Some(said.filter(is_named).map_or_else(|| elsewhere(view, weighed.channel.kind), |said| said.text.clone()))
}

/// That another number, page or place of theirs is in her language: of which kind it is.
pub(super) fn elsewhere(view: &View<'_>, kind: ChannelKind) -> Text {
    view.voice.say_with("why-language-elsewhere", &[("kind", kind.name()), ("language", &view.language_name)])
}

fn why_place(view: &View<'_>, ranked: &Ranked<'_>) -> Vec<Text> {
    let (voice, contact) = (&view.voice, ranked.contact);
    let mut why = Vec::new();
    if let Some(country) = &contact.citizens {
        let country = voice.say(&format!("country-{country}")).value;
        why.push(voice.say_with("why-citizens", &[("country", &country)]));
    }
    match (&contact.places, ranked.place) {
        (Places::Abroad, _) => why.push(voice.say("why-abroad")),
        (Places::Only(_), PlaceFit::Hers) => {
            let place = view.place_name(view.asker.place.unwrap_or_default());
            why.push(voice.say_with("why-place", &[("place", &place)]));
        }
        // One of some prefectures that takes calls from everywhere is for her, too.
        (Places::National, _) | (Places::Only(_), PlaceFit::Everywhere) => {}
        (Places::Only(codes), PlaceFit::Elsewhere) => {
            why.push(voice.say_with("why-other-place", &[("places", &voice.names("place", codes))]));
        }
    }
    why
}

/// What to know before calling.
pub(super) fn facts(view: &View<'_>, ranked: &Ranked<'_>, detail: Detail) -> Vec<Text> {
    let (voice, contact) = (&view.voice, ranked.contact);
    let mut facts = Vec::new();
    if let Some(caution) = contact.caution.as_ref().filter(|_| !cautions_hours(contact)) {
        facts.push(voice.say(&format!("caution-{caution}")));
    }
    // In a list of the numbers for danger it stands once below them, with what to say first.
    if contact.interpreter && (detail == Detail::Whole || !contact.emergency) {
        facts.push(voice.say("interpreter-possible"));
    }
    // In a list it stands once above all.
    if detail == Detail::Whole && !contact.is_immigration() {
        facts.push(voice.say(&format!("tells-immigration-{}", contact.tells_immigration.name())));
    }
    if view.is_lasting() {
        // A file is small: what holds for everybody stands once, above the list and on the page about the card, and what is not known is not said.
        facts.extend(
            name_asked(contact.anonymous).filter(|_| detail == Detail::Whole).map(|message| voice.say(message)),
        );
        let known = |date: &String| voice.say_with("file-published", &[("date", date)]);
        facts.extend(contact.published.as_ref().map(known));
        facts.extend(dated(view, contact.from, contact.until));
        return facts;
    }
    if detail == Detail::Whole {
        facts.push(voice.say(name_asked(contact.anonymous).unwrap_or("anonymous-unknown")));
        facts.extend(traces(ranked).map(|message| voice.say(message)));
    }
    let age = age(view, contact.published.as_deref(), &contact.read);
    facts.push(match (contact.confirmed(), detail) {
        (None, _) => join(age, &voice.say(if has_number(ranked) { "fact-not-confirmed" } else { "fact-not-tried" })),
        (Some(day), Detail::Line) => join(age, &voice.say_with("fact-confirmed", &[("date", &voice.date(day))])),
        // Which of its channels somebody reached stands with each.
        (Some(_), Detail::Whole) => age,
    });
    facts
}

/// Whether she is asked for her name, where that is known.
fn name_asked(anonymous: Answer) -> Option<&'static str> {
    match anonymous {
        Answer::Yes => Some("anonymous-yes"),
        Answer::No => Some("anonymous-no"),
        Answer::Unknown => None,
    }
}

/// Whether anybody can be called there.
fn has_number(ranked: &Ranked<'_>) -> bool {
    let is_number = |kind| matches!(kind, ChannelKind::Phone | ChannelKind::ShortDial | ChannelKind::Sms);
    ranked.channels.iter().any(|weighed| is_number(weighed.channel.kind))
}

/// What stays on the phone: nothing is said of calls where there is no number for her. What a page leaves is said beside it.
fn traces(ranked: &Ranked<'_>) -> Option<&'static str> {
    if has_number(ranked) {
        return Some("call-leaves-trace");
    }
    let is_written = |kind| matches!(kind, ChannelKind::Email | ChannelKind::Line | ChannelKind::Chat);
    ranked.channels.iter().any(|weighed| is_written(weighed.channel.kind)).then_some("message-leaves-trace")
}
