//! Which plural forms a language has (CLDR): a branch for another one is never chosen.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names of the plural forms.
pub(super) const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers to ask with; no language's rules look further than the last two digits and the millions.
const ASKED: usize = 220;

/// The plural forms of a language. `None` when nobody knows.
pub(super) fn plurals(language: &str) -> Option<BTreeSet<&'static str>> {
    let tag: LanguageIdentifier = language.parse().ok()?;
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let tag = if known.contains(&tag) { tag } else { LanguageIdentifier::from_parts(tag.language, None, None, &[]) };
    if !known.contains(&tag) {
        return None;
    }
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).ok()?;
    let whole = (0..ASKED).chain([1_000_000]).filter_map(|number| rules.select(number).ok());
    let parts =
        ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.5"].into_iter().filter_map(|number| rules.select(number).ok());
    Some(whole.chain(parts).map(|category| name(&category)).collect())
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_forms() {
        for language in ["km", "th", "ja", "vi", "my", "id", "zh-Hant"] {
            assert_eq!(plurals(language), Some(BTreeSet::from(["other"])), "{language}");
        }
        for language in ["en", "ne", "pt-BR"] {
            assert!(
                plurals(language).is_some_and(|forms| forms.contains("one") && forms.contains("other")),
                "{language}"
            );
        }
        assert!(plurals("ru").is_some_and(|forms| forms.contains("few") && forms.contains("many")));
        assert_eq!(plurals("tlh"), None);
    }
}
