//! Routes: which screen, and nothing about the person.
//!
//! A route only reads; going back to it changes nothing. Its text form is what shells keep on their back stack.

use std::fmt::{self, Write as _};

use crate::error::CardError;
use crate::order;

/// A screen of the card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`
    Home,
    /// `/emergency`
    Emergency,
    /// `/situation/ID`
    Situation(String),
    /// `/contacts?help=ID&situation=ID&open&all`
    Contacts(ContactsFilter),
    /// `/contact/ID`
    Contact(String),
    /// `/phrases`
    Phrases,
    /// `/phrase/ID?contact=ID`: the sentence, beside it the number of a contact.
    Phrase {
        /// The phrase.
        id: String,
        /// A contact whose number the person opposite is asked to call.
        contact: Option<String>,
    },
    /// `/search?q=WORDS`, percent-encoded. The words are the person's; nothing keeps them.
    Search(String),
    /// `/saved`
    Saved,
    /// `/settings`
    Settings,
    /// `/changes`: what a newer card brought.
    Changes,
    /// `/app`: the app on a phone that shows the card. Only there.
    App,
    /// `/about`
    About,
}

/// Which contacts a list holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContactsFilter {
    /// Only those who help with this.
    pub help: Option<String>,
    /// Only the others who can help with this situation, besides those on its own page.
    pub situation: Option<String>,
    /// Only those who are open now.
    pub open: bool,
    /// Those of other places too.
    pub all: bool,
}

impl Route {
    /// Reads a route. Ids are checked by the screen, not here.
    pub fn parse(text: &str) -> Result<Self, CardError> {
        Self::read(text).ok_or_else(|| CardError::UnknownRoute { route: text.to_owned(), nearest: Vec::new() })
    }

    fn read(text: &str) -> Option<Self> {
        let (path, query) = match text.split_once('?') {
            Some((path, query)) => (path, Query::parse(query)?),
            None => (text, Query::default()),
        };
        let mut segments = path.strip_prefix('/')?.split('/');
        let route = match (segments.next()?, segments.next(), segments.next()) {
            ("", None, None) => Self::Home,
            ("emergency", None, None) => Self::Emergency,
            ("phrases", None, None) => Self::Phrases,
            ("saved", None, None) => Self::Saved,
            ("settings", None, None) => Self::Settings,
            ("changes", None, None) => Self::Changes,
            ("app", None, None) => Self::App,
            ("about", None, None) => Self::About,
            ("situation", Some(id), None) => Self::Situation(identifier(id)?),
            ("contact", Some(id), None) => Self::Contact(identifier(id)?),
            ("search", None, None) => {
                query.only(&["q"])?;
                return Some(Self::Search(query.words("q")?));
            }
            ("contacts", None, None) => {
                return query.only(&["help", "situation", "open", "all"]).and_then(|()| {
                    Some(Self::Contacts(ContactsFilter {
                        help: query.value("help")?,
                        situation: query.value("situation")?,
                        open: query.flag("open")?,
                        all: query.flag("all")?,
                    }))
                });
            }
            ("phrase", Some(id), None) => {
                query.only(&["contact"])?;
                return Some(Self::Phrase { id: identifier(id)?, contact: query.value("contact")? });
            }
            _ => return None,
        };
        query.only(&[]).map(|()| route)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("/"),
            Self::Emergency => f.write_str("/emergency"),
            Self::Situation(id) => write!(f, "/situation/{id}"),
            Self::Contact(id) => write!(f, "/contact/{id}"),
            Self::Phrases => f.write_str("/phrases"),
            Self::Phrase { id, contact: None } => write!(f, "/phrase/{id}"),
            Self::Phrase { id, contact: Some(contact) } => write!(f, "/phrase/{id}?contact={contact}"),
            Self::Search(words) if words.is_empty() => f.write_str("/search"),
            Self::Search(words) => write!(f, "/search?q={}", encode(words)),
            Self::Saved => f.write_str("/saved"),
            Self::Settings => f.write_str("/settings"),
            Self::Changes => f.write_str("/changes"),
            Self::App => f.write_str("/app"),
            Self::About => f.write_str("/about"),
            Self::Contacts(filter) => {
                let mut parts = Vec::new();
                if let Some(help) = &filter.help {
                    parts.push(format!("help={help}"));
                }
                if let Some(situation) = &filter.situation {
                    parts.push(format!("situation={situation}"));
                }
                if filter.open {
                    parts.push("open".to_owned());
                }
                if filter.all {
                    parts.push("all".to_owned());
                }
                let question = if parts.is_empty() { "" } else { "?" };
                write!(f, "/contacts{question}{}", parts.join("&"))
            }
        }
    }
}

/// Ids are lower-case ASCII words with hyphens.
fn identifier(text: &str) -> Option<String> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    fits.then(|| text.to_owned())
}

/// The part after the question mark.
#[derive(Default)]
struct Query<'a> {
    pairs: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Query<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let pairs: Vec<_> = text
            .split('&')
            .map(|part| part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value))))
            .collect();
        let named_once = pairs
            .iter()
            .enumerate()
            .all(|(index, (name, _))| !name.is_empty() && pairs.iter().take(index).all(|(earlier, _)| earlier != name));
        named_once.then_some(Self { pairs })
    }

    fn only(&self, names: &[&str]) -> Option<()> {
        self.pairs.iter().all(|(name, _)| names.contains(name)).then_some(())
    }

    /// The outer `None` means a value that no id can have.
    #[expect(clippy::option_option, reason = "absent and malformed are different answers")]
    fn value(&self, name: &str) -> Option<Option<String>> {
        match self.pairs.iter().find(|(found, _)| *found == name) {
            None => Some(None),
            Some((_, value)) => Some(Some(identifier((*value)?)?)),
        }
    }

    /// Free words, percent-decoded; nothing when they are missing.
    fn words(&self, name: &str) -> Option<String> {
        match self.pairs.iter().find(|(found, _)| *found == name) {
            None => Some(String::new()),
            Some((_, value)) => decode((*value)?),
        }
    }

    fn flag(&self, name: &str) -> Option<bool> {
        match self.pairs.iter().find(|(found, _)| *found == name) {
            None => Some(false),
            Some((_, None | Some("1"))) => Some(true),
            Some(_) => None,
        }
    }
}

/// Percent-encoding as in RFC 3986: everything but unreserved characters.
fn encode(words: &str) -> String {
    words.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// `None` when it is not UTF-8 behind its percent signs. A `+` is a space, as forms write it.
fn decode(words: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(words.len());
    let mut rest = words.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
            }
            b'+' => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Up to three of `known` that are spelled most like `route`.
pub(crate) fn nearest(route: &str, known: &[String]) -> Vec<String> {
    let mut scored: Vec<(usize, &String)> =
        known.iter().map(|candidate| (distance(route, candidate), candidate)).collect();
    order::by_key(&mut scored, |scored| *scored);
    scored.into_iter().take(3).map(|(_, candidate)| candidate.clone()).collect()
}

/// Levenshtein distance over characters.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.chars().take(200).enumerate() {
        let mut diagonal = line;
        let mut left_cell = line + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&right) {
            let substituted = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            *cell = substituted.min(diagonal + 1).min(left_cell + 1);
            left_cell = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_route_reads_back_what_it_writes() {
        for text in [
            "/",
            "/emergency",
            "/situation/passport-taken",
            "/contacts",
            "/contacts?help=labour",
            "/contacts?help=labour&open&all",
            "/contacts?situation=debt",
            "/contact/police-110",
            "/phrases",
            "/phrase/call-police",
            "/phrase/call-this-number-for-me?contact=otit-sos",
            "/search",
            "/search?q=%E3%83%91%20x",
            "/saved",
            "/settings",
            "/about",
        ] {
            assert_eq!(Route::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_no_routes() {
        for text in [
            "",
            "situation/x",
            "//",
            "/situation",
            "/situation/",
            "/situation/a/b",
            "/situation/ก",
            "/contacts?help=",
            "/contacts?situation",
            "/contacts?x=1",
            "/contacts?open=2",
            "/contacts?help=a&help=b",
            "/?x",
            "/about?",
            "/phrase/a?contact",
            "/../etc",
        ] {
            assert!(Route::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_nearest_route_is_named_first() {
        let known = ["/".to_owned(), "/about".to_owned(), "/situation/debt".to_owned()];
        assert_eq!(nearest("/abuot", &known).first().map(String::as_str), Some("/about"));
        assert_eq!(distance("passport", "pasport"), 1);
        assert_eq!(distance("", "abc"), 3);
    }

    proptest! {
        #[test]
        fn no_text_makes_a_route_panic_and_what_is_read_is_stable(text in ".{0,60}") {
            if let Ok(route) = Route::parse(&text) {
                prop_assert_eq!(Route::parse(&route.to_string()).unwrap(), route);
            }
        }

        #[test]
        fn no_path_makes_a_route_panic(text in "/[a-z]{0,9}/?[a-z0-9-]{0,9}(\\?[a-z=&1]{0,12})?") {
            if let Ok(route) = Route::parse(&text) {
                prop_assert_eq!(Route::parse(&route.to_string()).unwrap(), route);
            }
        }
    }
}
