//! Someone who helps, in words: open or not, what it costs, why it stands here, what to know before calling.

use super::View;
use super::sources::{age, dated, join};
use crate::address;
use crate::civil::JapanTime;
use crate::error::CardError;
use crate::facts::{Answer, ChannelKind, Contact, Cost, Places};
use crate::hours::{OpenNow, OpenState};
use crate::rank::{Phone, PlaceFit, Ranked, Reach, Speaks, Weighed};
use crate::route::Route;
use crate::screen::{Action, Availability, Block, Button, Channel, ContactBlock, Sign, State, Text};

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
    // In a list only the best channel is told in words, and the one that speaks her language if that is another: the others stand on the contact's
    // own screen.
    let hers = hers_beside_the_best(ranked);
    let told = |index: usize| detail == Detail::Whole || index == 0 || Some(index) == hers;
    let channels = ranked.channels.iter().enumerate().map(|(index, weighed)| {
        let lines = if told(index) { channel_lines(view, contact, weighed, detail)? } else { Vec::new() };
        Ok(channel(view, weighed, lines, detail))
    });
    let channels = channels.collect::<Result<_, CardError>>()?;
    let usable = ranked.reachable().iter().filter(|weighed| weighed.channel.kind != ChannelKind::WalkIn);
    let best = usable.min_by_key(|weighed| (weighed.reach, !weighed.channel.kind.is_answered()));
    let hers = hers.and_then(|index| ranked.channels.get(index));
    Ok(ContactBlock {
        id: contact.id.clone(),
        route: Route::Contact(contact.id.clone()).to_string(),
        name: view.with_japanese(name, |japanese| japanese.say(&format!("contact-{}", contact.id))),
        about: view.voice.say_filled(&contact.about, &contact.fills),
        sign: contact.emergency.then_some(Sign::Phone),
        availability: match ranked.line() {
            Some(line) => best_availability(view, ranked, line, detail),
            None => unanswered(view, ranked),
        },
        buttons: hers.into_iter().chain(best).filter_map(|weighed| use_button(view, weighed)).collect(),
        channels,
        tells_immigration: contact.tells_immigration.name().to_owned(),
        why: why(view, ranked),
        facts: facts(view, ranked, detail),
        read: contact.read.clone(),
        published: contact.published.clone(),
        confirmed: contact.confirmed().map(str::to_owned),
    })
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

/// How the best line for her stands. When it is open in another language only, it says so.
fn best_availability(view: &View<'_>, ranked: &Ranked<'_>, line: &Weighed<'_>, detail: Detail) -> Availability {
    if view.is_lasting() {
        return lasting_availability(view, line, detail);
    }
    let mut said = availability(view, ranked.open(), line, detail);
    if ranked.speaks_later() || (ranked.is_for_others() && ranked.open().state == OpenState::Open) {
        let not_now = view.voice.say_with("availability-not-in-language", &[("language", &view.language_name)]);
        said.text = beside(said.text, &not_now);
    }
    said
}

/// Two short facts on one line.
fn beside(first: Text, second: &Text) -> Text {
    Text::new(format!("{} · {}", first.value, second.value), first.lang)
}

/// Open, closed or not known, with the next change, in words.
fn availability(view: &View<'_>, open: OpenNow, weighed: &Weighed<'_>, detail: Detail) -> Availability {
    let voice = &view.voice;
    if view.is_lasting() {
        return lasting_availability(view, weighed, Detail::Whole);
    }
    let timed = |message: &str, moment, is_end| voice.say_coming(message, view.asker.now, moment, is_end);
    let text = match (open.state, open.changes_at) {
        (OpenState::Unknown, _) if weighed.channel.hours_now().is_none() || view.asker.old.is_some() => {
            uncertain_hours(view, weighed, detail)
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
    let text = if weighed.speaks == Speaks::SomeDays {
        let some_days = voice.say_with("availability-some-days", &[("language", &view.language_name)]);
        beside(text, &some_days)
    } else {
        text
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

/// Hours in words where nobody knows whether it is open now: those of an earlier year, those of most days, or none.
fn uncertain_hours(view: &View<'_>, weighed: &Weighed<'_>, detail: Detail) -> Text {
    let (voice, channel) = (&view.voice, weighed.channel);
    let Some(hours) = &channel.hours else { return voice.say("availability-unknown") };
    let mut said = match detail {
        Detail::Whole => voice.hours(hours, JapanTime::at(view.asker.now).day, view.asker.calendar),
        Detail::Line => voice.week(hours),
    };
    said.extend(doubts(view, weighed));
    said.into_iter().reduce(|first, next| beside(first, &next)).unwrap_or_else(|| voice.say("availability-unknown"))
}

/// Why the hours of a channel may not hold, and what to do about it.
pub(super) fn doubts(view: &View<'_>, weighed: &Weighed<'_>) -> Vec<Text> {
    let (voice, channel) = (&view.voice, weighed.channel);
    let year = channel.hours_as_of.as_deref().and_then(|day| day.split('-').next());
    let made = view.asker.old.map(|made| made.to_string());
    let old = year.or(made.as_deref()).map(|day| voice.say_with("hours-as-of", &[("date", &voice.date(day))]));
    old.into_iter().chain(channel.hours_mostly.then(|| voice.say("hours-mostly"))).collect()
}

/// The hours of a channel, for whoever reads this at another time. In a list those of the weekdays. That they are not known is said: a gap says nothing.
fn lasting_availability(view: &View<'_>, weighed: &Weighed<'_>, detail: Detail) -> Availability {
    let voice = &view.voice;
    let mut said = match (&weighed.channel.hours, detail) {
        (Some(hours), Detail::Whole) => voice.hours(hours, JapanTime::at(view.asker.now).day, view.asker.calendar),
        (Some(hours), Detail::Line) => voice.week(hours),
        (None, _) => vec![voice.say("availability-unknown")],
    };
    if weighed.channel.hours.is_some() {
        said.extend(doubts(view, weighed));
    }
    if weighed.speaks == Speaks::SomeDays {
        said.push(voice.say_with("availability-some-days", &[("language", &view.language_name)]));
    }
    let text = said.into_iter().reduce(|first, next| beside(first, &next));
    let text = text.unwrap_or_else(|| Text::new("", voice.language()));
    Availability { state: State::Unknown, changes_at: None, text }
}

/// A contact where nobody answers at once: only pages, mail or a place to go to. None of them makes it open.
fn unanswered(view: &View<'_>, ranked: &Ranked<'_>) -> Availability {
    let is_place = ranked.reachable().iter().all(|weighed| weighed.channel.kind == ChannelKind::WalkIn);
    let message = if is_place { "availability-visit" } else { "availability-written" };
    Availability { state: State::Unknown, changes_at: None, text: view.voice.say(message) }
}

fn channel(view: &View<'_>, weighed: &Weighed<'_>, lines: Vec<Text>, detail: Detail) -> Channel {
    let channel = weighed.channel;
    let is_timed = channel.kind.is_answered() || channel.kind == ChannelKind::WalkIn;
    Channel {
        kind: channel.kind.name().to_owned(),
        value: channel.value.clone(),
        then: channel.then.clone(),
        languages: channel.languages.to_vec(),
        cost: channel.cost.name().to_owned(),
        needs_voice_plan: channel.needs_voice_plan.name().to_owned(),
        availability: if is_timed {
            availability(view, weighed.open, weighed, detail)
        } else {
            Availability { state: State::Unknown, changes_at: None, text: view.voice.say("availability-written") }
        },
        button: if lines.is_empty() { None } else { use_button(view, weighed) },
        lines,
    }
}

/// In a list: what kind, which keys, whether it speaks her language, what it costs. On its own screen also the hours, the languages and what the phone must be able to do.
fn channel_lines(
    view: &View<'_>,
    contact: &Contact,
    weighed: &Weighed<'_>,
    detail: Detail,
) -> Result<Vec<Text>, CardError> {
    let (voice, channel) = (&view.voice, weighed.channel);
    let mut lines = vec![voice.say(&format!("channel-{}", channel.kind.name()))];
    if let Some(keys) = &channel.then {
        lines.push(voice.say_with("channel-then", &[("keys", keys)]));
    }
    lines.extend(spoken(view, contact, weighed, detail));
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

/// Why it stands here. The immigration authority says first what it is.
fn why(view: &View<'_>, ranked: &Ranked<'_>) -> Vec<Text> {
    let (voice, contact) = (&view.voice, ranked.contact);
    let language = &view.language_name;
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
    // What is said here is true of the channel that stands first.
    let first = ranked.channels.first().map_or(Speaks::No, |weighed| weighed.speaks);
    let said = match (first, ranked.speaks()) {
        (Speaks::Yes, _) => Some("why-language"),
        (Speaks::SomeDays, _) => Some("why-language-some-days"),
        (Speaks::No, Speaks::No) => None,
        (Speaks::No, _) if ranked.speaks_later() && !view.is_lasting() => Some("why-language-not-now"),
        (Speaks::No, _) => Some("why-language-elsewhere"),
    };
    why.extend(said.map(|message| voice.say_with(message, &[("language", language)])));
    if ranked.open().state == OpenState::Open && !view.is_lasting() {
        why.push(voice.say("why-open"));
    }
    if !contact.serves.is_empty() {
        let names: Vec<String> = contact.serves.iter().map(|serves| serves.name().to_owned()).collect();
        why.push(voice.say_with("why-serves", &[("people", &voice.names("serves", &names))]));
    }
    why.extend(why_place(view, ranked));
    if view.is_lasting() {
        // The cost stands beside each number, and the list is in parts by what they help with.
        return why;
    }
    if ranked.line().is_some_and(|line| line.channel.cost == Cost::Free) {
        why.push(voice.say("why-free"));
    }
    why.push(voice.say_with("why-helps", &[("help", &voice.names("help", &contact.help))]));
    why
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
fn facts(view: &View<'_>, ranked: &Ranked<'_>, detail: Detail) -> Vec<Text> {
    let (voice, contact) = (&view.voice, ranked.contact);
    let mut facts = Vec::new();
    if let Some(caution) = &contact.caution {
        facts.push(voice.say(&format!("caution-{caution}")));
    }
    if contact.interpreter {
        facts.push(voice.say("interpreter-possible"));
    }
    // In a list it stands once above all.
    if detail == Detail::Whole && !contact.is_immigration() {
        facts.push(voice.say(&format!("tells-immigration-{}", contact.tells_immigration.name())));
    }
    if view.is_lasting() {
        // A file is small: what holds for everybody stands once, above the list and on the page about the card.
        let known = |date: &String| voice.say_with("file-published", &[("date", date)]);
        facts.extend(contact.published.as_ref().map(known));
        facts.extend(dated(view, contact.from, contact.until));
        return facts;
    }
    if detail == Detail::Whole {
        facts.push(voice.say(match contact.anonymous {
            Answer::Yes => "anonymous-yes",
            Answer::No => "anonymous-no",
            Answer::Unknown => "anonymous-unknown",
        }));
        facts.push(voice.say("call-leaves-trace"));
    }
    let age = age(view, contact.published.as_deref(), &contact.read);
    facts.push(match (contact.confirmed(), detail) {
        (None, _) => join(age, &voice.say("fact-not-confirmed")),
        (Some(day), Detail::Line) => join(age, &voice.say_with("fact-confirmed", &[("date", &voice.date(day))])),
        // Which of its channels somebody reached stands with each.
        (Some(_), Detail::Whole) => age,
    });
    facts
}
