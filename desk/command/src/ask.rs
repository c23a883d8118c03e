//! From options to a card and a context. The clock and the system's languages are read here and nowhere below.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use helpcard_core::civil::UnixSeconds;
use helpcard_core::pack::PackSource;
use helpcard_core::{Card, Context, Phone};

use crate::failure::Failure;
use crate::options::Common;

/// Opens the pack inside, or the one of `--pack`.
pub(crate) fn card(common: &Common) -> Result<Card, Failure> {
    let Some(file) = &common.pack else { return Ok(helpcard_embedded::card()?) };
    let bytes = std::fs::read(file).map_err(|error| Failure::broken(format!("{}: {error}", file.display())))?;
    Card::open(PackSource::Bytes(bytes), helpcard_embedded::EMERGENCY)
        .map_err(|error| Failure::broken(format!("{}: {error}", file.display())))
}

/// Who asks, and when.
pub(crate) fn context(common: &Common, card: &Card) -> Result<Context, Failure> {
    Ok(Context {
        now: moment(common.at.as_deref())?,
        languages: languages(common.lang.as_deref(), card)?,
        place: place(common.place.as_deref(), card)?,
        phone: phone(common.phone.as_deref())?,
    })
}

fn moment(at: Option<&str>) -> Result<UnixSeconds, Failure> {
    match at {
        Some(text) => DateTime::parse_from_rfc3339(text).map(|moment| moment.timestamp()).map_err(|_| {
            Failure::wrong_use(format!("--at \"{text}\" is no moment; write it like 2026-11-23T11:00:00+09:00"))
        }),
        None => Ok(now()),
    }
}

fn now() -> UnixSeconds {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixSeconds::try_from(since.as_secs()).unwrap_or(UnixSeconds::MAX)
}

pub(crate) fn languages(lang: Option<&str>, card: &Card) -> Result<Vec<String>, Failure> {
    let Some(tag) = lang else { return Ok(system_languages()) };
    let asked = vec![tag.to_owned()];
    if card.language(&asked).is_some() {
        return Ok(asked);
    }
    let known: Vec<String> =
        card.languages().iter().map(|language| format!("{} ({})", language.tag, language.name)).collect();
    Err(Failure::wrong_use(format!("--lang \"{tag}\" is not on this card; it has {}", known.join(", "))))
}

/// The languages of the terminal, as POSIX and GNU gettext name them, most wanted first.
fn system_languages() -> Vec<String> {
    let listed = env::var("LANGUAGE").unwrap_or_default();
    let mut languages: Vec<String> = listed.split(':').map(str::to_owned).collect();
    languages.extend(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok()));
    languages.retain(|language| !language.is_empty());
    languages
}

pub(crate) fn place(place: Option<&str>, card: &Card) -> Result<Option<String>, Failure> {
    let Some(code) = place.filter(|code| !code.is_empty()) else { return Ok(None) };
    let known = card.places()?;
    if known.iter().any(|place| place == code) {
        return Ok(Some(code.to_owned()));
    }
    Err(Failure::wrong_use(format!("--place \"{code}\" is no prefecture; the codes are {}", known.join(", "))))
}

pub(crate) fn phone(phone: Option<&str>) -> Result<Phone, Failure> {
    let name = phone.unwrap_or_default();
    Phone::named(name)
        .ok_or_else(|| Failure::wrong_use(format!("--phone \"{name}\" is not known; write normal, data-only or none")))
}
