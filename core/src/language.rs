//! Which of the card's languages a person reads.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The language that answers when none of the asked ones is on the card.
pub const DEFAULT_LANGUAGE: &str = "en";

/// Chooses one of `available` for the list that a phone gives, best first.
///
/// Tags are BCP 47; a Unicode extension (`th-TH-u-nu-thai`) or a POSIX form (`ja_JP.UTF-8`) is read up to what we know, and garbage is passed
/// over. `None` when nothing suits: the caller decides what that means.
#[must_use]
pub fn negotiate<'a>(requested: &[impl AsRef<str>], available: &'a [impl AsRef<str>]) -> Option<&'a str> {
    let requested: Vec<LanguageIdentifier> = requested.iter().filter_map(|tag| identifier(tag.as_ref())).collect();
    let known: Vec<(LanguageIdentifier, &str)> =
        available.iter().filter_map(|tag| Some((identifier(tag.as_ref())?, tag.as_ref()))).collect();
    let identifiers: Vec<&LanguageIdentifier> = known.iter().map(|(identifier, _)| identifier).collect();
    let chosen = negotiate_languages(&requested, &identifiers, None, NegotiationStrategy::Filtering);
    let first = chosen.first()?;
    known.iter().find(|(identifier, _)| identifier == **first).map(|(_, tag)| *tag)
}

/// A tag without extensions. `zh-Hant` stays another script than `zh`.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let posix = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut plain = String::new();
    for (index, subtag) in posix.split('-').enumerate() {
        // A single letter or digit opens an extension; nothing after it names the language.
        if index > 0 && subtag.chars().count() == 1 {
            break;
        }
        if index > 0 {
            plain.push('-');
        }
        plain.push_str(subtag);
    }
    let identifier: LanguageIdentifier = plain.parse().ok()?;
    (identifier.language.as_str() != "und").then_some(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: [&str; 4] = ["en", "ja", "km", "th"];

    #[test]
    fn the_phones_first_known_language_is_chosen() {
        for (list, chosen) in [
            (&["km-KH"][..], Some("km")),
            (&["th-TH-u-nu-thai"], Some("th")),
            (&["zh-Hant", "ja-JP"], Some("ja")),
            (&["zh-Hant"], None),
            (&["ja_JP.UTF-8"], Some("ja")),
            (&["C"], None),
            (&["", "🙂", "x-y", "th"], Some("th")),
            (&["en-Latn-GB"], Some("en")),
            (&[], None),
        ] {
            assert_eq!(negotiate(list, &CARD), chosen, "{list:?}");
        }
    }

    #[test]
    fn a_language_that_is_not_on_the_card_is_not_chosen() {
        assert_eq!(negotiate(&["vi", "my", "lo"], &CARD), None);
    }
}
