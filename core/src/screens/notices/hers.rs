//! What a notice says of people who speak her language: when they open, who may be open, who reads what she writes, who serves one prefecture only.
//!
//! A name alone would mislead: each stands with the channel that is meant.

use std::sync::Arc;

use crate::civil::{JapanTime, UnixSeconds};
use crate::error::CardError;
use crate::facts::{Callers, ChannelKind, Contact, ContactChannel, Places, counts_on};
use crate::hours::OpenState;
use crate::rank::{Ranked, Reach, Speaks, Weighed, opens_next};
use crate::screen::Text;
use crate::screens::View;

/// How many names one sentence of a notice holds.
const NAMES_IN_A_SENTENCE: usize = 3;

/// Which line in her language opens next; or, as far as it is known, that none does. It is said of the people on this page: others may speak it.
pub(super) fn next_opening(
    view: &View<'_>,
    ranked: &[Ranked<'_>],
    unknown_is_said: bool,
    immigration_answers: bool,
) -> Option<Text> {
    let language = [("language", &*view.language_name)];
    if let Some((next, opens)) = opens_next(ranked).or_else(|| opens_elsewhere(ranked)) {
        let coming = view.voice.coming(view.asker.now, opens, false);
        let channel = next.channels.iter().find(|weighed| weighed.opens_in_her_language_at() == Some(opens));
        let name = channel.map_or_else(|| view.contact_name(&next.contact.id).value, |hers| way(view, next, hers));
        let given = [("name", &*name), ("when", coming.when), ("day", &*coming.day), ("time", &*coming.time)];
        return Some(view.voice.say_with("notice-next", &given));
    }
    let speaks = |ranked: &&Ranked<'_>| {
        let is_line = |weighed: &Weighed<'_>| weighed.channel.kind.is_answered() && weighed.speaks != Speaks::No;
        ranked.channels.iter().any(is_line)
    };
    let mut speaking = ranked.iter().filter(speaks);
    let immigration = immigration_answers || speaking.clone().any(|ranked| ranked.contact.is_immigration());
    if speaking.any(|ranked| !ranked.contact.is_immigration()) {
        // That the hours are not known stands beside their names.
        return (!unknown_is_said).then(|| view.voice.say_with("notice-next-unknown", &language));
    }
    let message = if immigration { "notice-next-none-besides" } else { "notice-next-none" };
    Some(view.voice.say_with(message, &language))
}

/// Who opens next of those for other places, where they are listed too: their names say for where they are.
fn opens_elsewhere<'r, 'a>(ranked: &'r [Ranked<'a>]) -> Option<(&'r Ranked<'a>, UnixSeconds)> {
    let listed = ranked.iter().filter(|ranked| is_hers(ranked) && ranked.for_all && ranked.reach() != Reach::No);
    let opens = listed.filter_map(|ranked| {
        let opens = ranked.channels.iter().filter_map(Weighed::opens_in_her_language_at).min()?;
        Some((ranked, opens))
    });
    opens.min_by_key(|(_, opens)| *opens)
}

/// Neither the immigration authority, nor for citizens of another country, nor the numbers for danger.
pub(super) fn is_hers(ranked: &Ranked<'_>) -> bool {
    let contact = ranked.contact;
    !contact.emergency && !contact.is_immigration() && !contact.reports_only && !ranked.for_other_citizens
}

/// The name of a contact, and by which of its channels: the hours of a chat are not those of the telephone.
pub(in crate::screens) fn way(view: &View<'_>, ranked: &Ranked<'_>, weighed: &Weighed<'_>) -> Arc<str> {
    let name = view.contact_name(&ranked.contact.id).value;
    let (voice, channel) = (&view.voice, weighed.channel);
    let is_first = ranked.channels.first().is_some_and(|first| first.channel.value == channel.value);
    let by = match channel.kind {
        kind if !kind.is_voice() => voice.say(&format!("channel-{}", kind.name())).value,
        _ if is_first => return name,
        _ => channel.value.as_str().into(),
    };
    voice.say_with("notice-way", &[("name", &name), ("channel", &by)]).value
}

/// Offices of one prefecture answer nobody from elsewhere; while hers is not known, they stand on no page, and some of them speak her language.
pub(super) fn in_her_prefecture(view: &View<'_>) -> Result<Option<Text>, CardError> {
    // Japanese is spoken everywhere.
    if view.asker.place.is_some() || view.language.tag == "ja" {
        return Ok(None);
    }
    let tag = &view.language.tag;
    let today = JapanTime::at(view.asker.now).day;
    // For everybody there, whatever her country; nothing of it has to be weighed.
    let is_local = |contact: &Contact| {
        let serves_a_place = matches!(contact.places, Places::Only(_)) && contact.callers == Callers::FromItsPlaces;
        let is_open_to_her = contact.citizens.is_none() && contact.serves.is_empty() && !contact.is_immigration();
        serves_a_place && is_open_to_her && counts_on(today, contact.from, contact.until)
    };
    let answers = |channel: &ContactChannel| {
        let is_answered = channel.kind.is_answered() || channel.kind == ChannelKind::Email || channel.advises;
        is_answered && channel.languages.contains(tag)
    };
    let contacts = view.card.all_contacts()?.iter();
    let knows = contacts.filter(|contact| is_local(contact)).any(|contact| contact.channels.iter().any(answers));
    Ok(knows.then(|| view.voice.say_with("notice-choose-place", &[("language", &view.language_name)])))
}

/// Lines in her language whose hours nobody knows: better to try than to leave out.
pub(super) fn hours_unknown(view: &View<'_>, ranked: &[Ranked<'_>]) -> Option<Text> {
    let names = ways(view, ranked, |weighed| {
        let is_line = weighed.channel.kind.is_answered() && weighed.reach != Reach::No;
        let is_unknown = weighed.open.state == OpenState::Unknown && weighed.open.changes_at.is_none();
        is_line && is_unknown && weighed.speaks == Speaks::Yes
    })?;
    Some(view.voice.say_with("notice-hours-unknown", &[("names", &names)]))
}

/// Mail in her language, or a page on which somebody answers in it.
pub(super) fn without_a_call(view: &View<'_>, ranked: &[Ranked<'_>], language: &str) -> Option<Text> {
    let names = ways(view, ranked, |weighed| {
        let is_answered = weighed.channel.kind == ChannelKind::Email || weighed.channel.advises;
        is_answered && weighed.speaks == Speaks::Yes && weighed.reach != Reach::No
    })?;
    Some(view.voice.say_with("notice-write", &[("language", language), ("names", &names)]))
}

/// Those who serve her and have such a channel, by name and channel.
fn ways(view: &View<'_>, ranked: &[Ranked<'_>], passes: impl Fn(&Weighed<'_>) -> bool) -> Option<String> {
    let names: Vec<Arc<str>> = ranked
        .iter()
        .filter(|ranked| ranked.serves_her() && ranked.reach() != Reach::No)
        .filter_map(|ranked| Some(way(view, ranked, ranked.channels.iter().find(|weighed| passes(weighed))?)))
        .take(NAMES_IN_A_SENTENCE)
        .collect();
    (!names.is_empty()).then(|| view.voice.list(&names))
}
