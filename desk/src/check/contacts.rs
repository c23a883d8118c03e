//! Contacts: references, hours, sources, and that no closed group comes back.

use helpcard_core::facts::{ChannelKind, Nature, Operator, Serves, TellsImmigration};

use super::{Checks, is_date, worked_days};
use crate::content::{Channel, Contact, Content, PlacesField};
use crate::hours::compile_hours;

pub(super) fn check(content: &Content, checks: &mut Checks<'_>) {
    checks.ids("contact", content.contacts.iter().map(|contact| (contact.file.as_str(), &contact.value.id)));
    for located in &content.contacts {
        let (file, contact) = (located.file.as_str(), &located.value);
        closed(content, checks, file, contact);
        for help in &contact.help {
            let known = |name: &str| content.help.iter().any(|help| help.get_ref() == name);
            checks.reference(file, help, "kind of help", known, "content/help.toml");
        }
        nature(checks, file, contact);
        places(content, checks, file, contact);
        checks.values(file, &contact.id, &contact.values);
        checks.life(file, contact.from.as_ref(), contact.until.as_ref());
        if let Some(published) = &contact.published {
            checks.published(file, published, None);
        }
        if let Some(published) = &contact.published
            && !contact.source.iter().any(|source| source.published.get_ref() == published.get_ref())
        {
            let found = format!(
                "published \"{}\": no source of this contact has that day; write the day of one",
                published.get_ref()
            );
            checks.at(file, published, found);
        }
        if contact.source.is_empty() {
            checks.at(
                file,
                &contact.id,
                format!("contact \"{}\": it has no source; add a [[contact.source]]", contact.id.get_ref()),
            );
        }
        for source in &contact.source {
            checks.source(file, source);
        }
        if contact.channel.is_empty() {
            checks.at(
                file,
                &contact.id,
                format!("contact \"{}\": it has no channel; add a [[contact.channel]]", contact.id.get_ref()),
            );
        }
        for placed in &contact.channel {
            channel(content, checks, file, placed.get_ref());
        }
    }
}

fn closed(content: &Content, checks: &mut Checks<'_>, file: &str, contact: &Contact) {
    if let Some(closed) = content.traps.closed.iter().find(|closed| closed.id.get_ref() == contact.id.get_ref()) {
        checks.at(
            file,
            &contact.id,
            format!("contact \"{}\": this group has ended ({}); remove it", closed.id.get_ref(), closed.why),
        );
    }
}

/// What it is and whom it serves are names that the card knows, and what it tells immigration follows from them or has a source.
fn nature(checks: &mut Checks<'_>, file: &str, contact: &Contact) {
    let nature = &contact.nature;
    checks.name(file, nature, "nature", &Nature::ALL.map(Nature::name));
    for serves in &contact.serves {
        checks.name(file, serves, "group that is served", &Serves::ALL.map(Serves::name));
    }
    if let Some(operator) = &contact.operator {
        checks.name(file, operator, "operator", &Operator::ALL.map(Operator::name));
        if !matches!(Nature::named(nature.get_ref()), None | Some(Nature::Medical | Nature::CrisisLine)) {
            let found = format!("operator: who runs a contact of nature \"{}\" is clear; remove it", nature.get_ref());
            checks.at(file, operator, found);
        }
    }
    let (said, source) = (&contact.tells_immigration, &contact.tells_immigration_source);
    if let Some(said) = said {
        checks.name(file, said, "answer", &TellsImmigration::ALL.map(TellsImmigration::name));
    }
    match (said, source) {
        (Some(said), None) => {
            let found = "tells_immigration: what follows from the nature counts; a source that says otherwise is named in tells_immigration_source";
            checks.at(file, said, found);
        }
        (None, Some(source)) => {
            checks.at(file, source, "tells_immigration_source: it says nothing without tells_immigration; remove it");
        }
        (Some(_), Some(source)) => {
            if !contact.source.iter().any(|known| known.title == *source.get_ref()) {
                let found = format!(
                    "tells_immigration_source \"{}\": no source of this contact has that title; write the title of one",
                    source.get_ref()
                );
                checks.at(file, source, found);
            }
        }
        (None, None) => {}
    }
}

fn places(content: &Content, checks: &mut Checks<'_>, file: &str, contact: &Contact) {
    let known = |code: &str| content.places.iter().any(|place| place.code.get_ref() == code);
    match contact.places.get_ref() {
        PlacesField::Word(word) if word == "national" || word == "abroad" => {}
        PlacesField::Word(word) => {
            let found = format!(
                "places = \"{word}\": write \"national\", \"abroad\", or a list of prefectures like [\"JP-13\"]"
            );
            checks.at_byte(file, contact.places.span().start, found);
        }
        PlacesField::Codes(codes) => {
            for code in codes.iter().filter(|code| !known(code)) {
                let found =
                    format!("there is no prefecture \"{code}\"; mend the code, it stands in content/places.toml");
                checks.at_byte(file, contact.places.span().start, found);
            }
            if codes.is_empty() {
                checks.at_byte(
                    file,
                    contact.places.span().start,
                    "places is empty; write \"national\" or the prefectures it serves",
                );
            }
        }
    }
}

fn channel(content: &Content, checks: &mut Checks<'_>, file: &str, channel: &Channel) {
    checks.name(file, &channel.kind, "kind of channel", &ChannelKind::ALL.map(ChannelKind::name));
    if let Some(confirmed) = &channel.confirmed {
        checks.day_that_has_come(file, confirmed);
    }
    for code in &channel.places {
        let known = |name: &str| content.places.iter().any(|place| place.code.get_ref() == name);
        checks.reference(file, code, "prefecture", known, "content/places.toml");
    }
    for language in &channel.languages {
        let tag = language.get_ref();
        let well_formed = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
        if !well_formed {
            checks.at(
                file,
                language,
                format!("\"{tag}\" is no language code; write two or three small letters, such as km"),
            );
        }
    }
    uncertain_hours(checks, file, channel);
    if let (Some(hours), Some(days)) = (&channel.hours, worked_days(content))
        && let Err(found) = compile_hours(hours.get_ref(), &days)
    {
        let found = format!(
            "hours \"{}\": {found}; write them like \"Mo-Fr 09:00-17:00; PH off\", or leave the line out",
            hours.get_ref()
        );
        checks.at(file, hours, found);
    }
}

/// What is said of hours needs hours.
fn uncertain_hours(checks: &mut Checks<'_>, file: &str, channel: &Channel) {
    if let Some(day) = &channel.hours_as_of {
        let written = day.get_ref();
        if !is_date(written) {
            let found =
                format!("hours_as_of \"{written}\": write a day, a month or a year (2021-09-30, 2021-09, 2021)");
            checks.at(file, day, found);
        }
        if channel.hours.is_none() {
            checks.at(
                file,
                day,
                "hours_as_of says how old the hours are, and there are none; add \"hours\", or remove it",
            );
        }
    }
    if channel.hours_mostly && channel.hours.is_none() {
        let found =
            "hours_mostly says that the hours hold for most days, and there are none; add \"hours\", or remove it";
        checks.at(file, &channel.kind, found);
    }
}
