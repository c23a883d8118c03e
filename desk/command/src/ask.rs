//! From options to a card and a context. The clock and the system's languages are read here and nowhere below.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use helpcard_core::civil::{Day, JapanTime, UnixSeconds};
use helpcard_core::pack::{LARGEST, PackSource, Refusal, Sealed, TrustedKey, read_file};
use helpcard_core::{Card, Context, Phone};

use crate::failure::{self, Failure};
use crate::options::Common;

/// Opens the pack inside, or the one of `--pack`, with the folder in which it remembers.
pub(crate) fn card(common: &Common) -> Result<Card, Failure> {
    let card = opened(common)?;
    // A language that is being translated is shown to whoever asks for it by name, and to nobody else.
    let card = match &common.lang {
        Some(tag) => card.showing_draft(tag),
        None => card,
    };
    Ok(match home(common) {
        Some(home) => card.remembering(home),
        None => card,
    })
}

/// `--home`, or the platform's folder for data. `None` where there is none.
pub(crate) fn home(common: &Common) -> Option<PathBuf> {
    common.home.clone().or_else(own_folder)
}

/// The folder that nobody named: it is the card's own.
pub(crate) fn own_folder() -> Option<PathBuf> {
    Some(dirs::data_local_dir()?.join("helpcard"))
}

fn opened(common: &Common) -> Result<Card, Failure> {
    let keys = trusted_keys(common)?;
    let Some(file) = &common.pack else {
        let card = helpcard_embedded::card()?;
        return Ok(match home(common) {
            Some(home) => card.with_installed(home, keys),
            None => card,
        });
    };
    let bytes = read(file)?;
    let refused = |refusal: &Refusal| -> Failure {
        let said = helpcard_embedded::card().map_err(Failure::from).and_then(|card| {
            let context = context_quietly(common, &card)?;
            Ok(Failure::refused(&card, &context, file, refusal))
        });
        said.unwrap_or_else(|failure| failure)
    };
    let pack = match Sealed::read(&bytes) {
        Err(Refusal::Unsigned) => bytes.as_slice(),
        Err(refusal) => return Err(refused(&refusal)),
        Ok(sealed) => match sealed.signed_by(&keys) {
            Ok(_) => {
                return Card::open_signed(&bytes, &keys, helpcard_embedded::EMERGENCY).map_err(|error| refused(&error));
            }
            Err(Refusal::UnknownKey { .. }) => sealed.pack(),
            Err(refusal) => return Err(refused(&refusal)),
        },
    };
    let unusable = |reason: String| Failure::broken(format!("{}: {reason}", file.display()));
    let card = Card::open(PackSource::Bytes(pack.to_vec()), helpcard_embedded::EMERGENCY);
    let card = card.map_err(|error| unusable(error.to_string()))?;
    // Nobody vouches for it: no text of it may move the cursor, rename the window or fill the clipboard.
    card.look_through().map_err(|refusal| unusable(refusal.to_string()))?;
    let said = format!("{}: unsigned: nobody whose key counts here has signed it", file.display());
    let _ = writeln!(io::stderr(), "helpcard: {}", failure::one_line(&said));
    Ok(card)
}

/// The bytes of a file that a person named.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    read_file(file).map_err(|refusal| {
        let reason = match refusal {
            Refusal::TooLarge { size } => format!("{size} bytes are too much; a card has {LARGEST} at most"),
            other => other.detail().unwrap_or_default(),
        };
        Failure::broken(format!("{}: {reason}", file.display()))
    })
}

/// The keys of this build, and the one of `--trust`.
pub(crate) fn trusted_keys(common: &Common) -> Result<Vec<TrustedKey>, Failure> {
    let mut keys = helpcard_embedded::trusted_keys();
    if let Some(file) = &common.trust {
        keys.push(public_key(file)?);
    }
    Ok(keys)
}

/// A public key in a file, called by the name of the file.
pub(crate) fn public_key(file: &Path) -> Result<TrustedKey, Failure> {
    let text = read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    TrustedKey::parse(&name, &String::from_utf8_lossy(&text), None).ok_or_else(|| {
        Failure::wrong_use(format!("{}: this is no public key of minisign; pack keygen makes one", file.display()))
    })
}

/// Who asks, and when: what was typed, else what is remembered. What cannot be read is said and keeps nobody from an answer.
pub(crate) fn context(common: &Common, card: &Card) -> Result<Context, Failure> {
    let context = context_quietly(common, card)?;
    say_fallback(card, &context)?;
    if let Some(trouble) = card.trouble() {
        let _ = writeln!(io::stderr(), "helpcard: what was remembered is not used: {}", failure::told(&trouble));
    }
    Ok(context)
}

/// That the installed card cannot be used, on one line.
pub(crate) fn say_fallback(card: &Card, context: &Context) -> Result<(), Failure> {
    if let Some(said) = card.say_fallback(context)? {
        let said: Vec<&str> = said.iter().map(|text| text.value.as_ref()).collect();
        let _ = writeln!(io::stderr(), "helpcard: {}", said.join(" "));
    }
    Ok(())
}

/// The same for whoever says the trouble itself.
pub(crate) fn context_quietly(common: &Common, card: &Card) -> Result<Context, Failure> {
    let remembered = card.context(moment(common.at.as_deref())?, &system_languages());
    Ok(Context {
        now: remembered.now,
        languages: match &common.lang {
            Some(tag) => languages(tag, card)?,
            None => remembered.languages,
        },
        place: match &common.place {
            Some(code) => place(code, card)?,
            None => remembered.place,
        },
        phone: match &common.phone {
            Some(name) => phone(name)?,
            None => remembered.phone,
        },
    })
}

/// The day in Japan at the moment of `--at`. `None` without it.
pub(crate) fn day(common: &Common) -> Result<Option<Day>, Failure> {
    let Some(at) = &common.at else { return Ok(None) };
    Ok(Some(JapanTime::at(moment(Some(at))?).day))
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

fn languages(tag: &str, card: &Card) -> Result<Vec<String>, Failure> {
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

fn place(code: &str, card: &Card) -> Result<Option<String>, Failure> {
    if code.is_empty() {
        return Ok(None);
    }
    let known = card.places()?;
    if known.iter().any(|place| place == code) {
        return Ok(Some(code.to_owned()));
    }
    Err(Failure::wrong_use(format!("--place \"{code}\" is no prefecture; the codes are {}", known.join(", "))))
}

fn phone(name: &str) -> Result<Phone, Failure> {
    Phone::named(name).ok_or_else(|| {
        Failure::wrong_use(format!("--phone \"{name}\" is not known; write normal, data-only, none or unknown"))
    })
}
