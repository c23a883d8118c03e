//! What is said: Fluent messages, parsed only when a screen asks for them.
//!
//! Formatting never shows a wound: a missing message, a resolver error or a stray brace makes the whole message fall back along the locale's chain,
//! and the [`Text`] says which language it really is.

mod clock;
mod dates;
mod hours;
mod spoken;

use std::sync::{Arc, Mutex, PoisonError};

use spoken::Spoken;

use crate::pack::Pack;
use crate::pack::encoding::Fills;
use crate::screen::Text;

/// The languages that were asked for, ready to be asked again.
#[derive(Default)]
pub(crate) struct Words {
    languages: Mutex<Vec<Arc<Spoken>>>,
}

/// One person's language: asks along her chain.
pub(crate) struct Voice<'a> {
    pack: &'a Pack,
    /// Her language first.
    chain: Vec<Arc<Spoken>>,
}

/// What a message takes, by name.
pub(crate) type Arguments<'a> = &'a [(&'a str, &'a str)];

impl Words {
    /// A voice that tries the languages of a chain in turn.
    pub(crate) fn voice<'a, 't>(&self, pack: &'a Pack, chain: impl Iterator<Item = &'t str>) -> Voice<'a> {
        Voice { pack, chain: chain.map(|tag| self.language(tag)).collect() }
    }

    fn language(&self, tag: &str) -> Arc<Spoken> {
        let mut languages = self.languages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = languages.iter().find(|known| **known.tag() == *tag) {
            return Arc::clone(known);
        }
        let new = Arc::new(Spoken::new(tag));
        languages.push(Arc::clone(&new));
        new
    }
}

impl Voice<'_> {
    /// Says a message that takes nothing.
    pub(crate) fn say(&self, id: &str) -> Text {
        self.say_with(id, &[])
    }

    /// Says a message. When no language of the chain can say it, the value is empty.
    pub(crate) fn say_with(&self, id: &str, arguments: Arguments<'_>) -> Text {
        let said = self.chain.iter().find_map(|spoken| {
            let value = spoken.say(self.pack, id, arguments)?;
            Some(Text { value, lang: Arc::clone(spoken.tag()), beneath: None })
        });
        said.unwrap_or_else(|| Text::new("", self.language()))
    }

    /// Says a message that takes values from content.
    pub(crate) fn say_filled(&self, id: &str, fills: &Fills) -> Text {
        let shown: Vec<(&str, String)> = fills.iter().map(|(name, value)| (name.as_str(), self.shown(value))).collect();
        let arguments: Vec<(&str, &str)> = shown.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say_with(id, &arguments)
    }

    /// Her language.
    pub(crate) fn language(&self) -> &str {
        self.chain.first().map_or("und", |spoken| &**spoken.tag())
    }

    /// The language of her chain that has a message.
    pub(crate) fn language_of(&self, id: &str) -> &str {
        let knows = self.chain.iter().find(|spoken| spoken.knows(self.pack, id));
        knows.map_or(self.language(), |spoken| &**spoken.tag())
    }

    /// The words of a list, with the language's own separator.
    pub(crate) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.say("list-separator").value)
    }

    /// The names of some ids, as a list: what a contact helps with, which languages it speaks.
    pub(crate) fn names(&self, kind: &str, ids: &[String]) -> Arc<str> {
        let parts: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.once(kind, &parts, || {
            let names: Vec<Arc<str>> = ids.iter().map(|id| self.say(&format!("{kind}-{id}")).value).collect();
            self.list(&names)
        })
    }

    /// What a name and parts stand for, made once and kept: dates and lists stand beside every contact.
    fn once(&self, name: &str, parts: &[&str], make: impl FnOnce() -> String) -> Arc<str> {
        match self.chain.first() {
            Some(spoken) => spoken.once(name, parts, make),
            None => make().into(),
        }
    }

    /// Reads all messages whose id begins like this, in one question: a list of everybody asks for each of them.
    pub(crate) fn read_ahead(&self, start: &str) {
        if let Some(spoken) = self.chain.first() {
            spoken.read_ahead(self.pack, start);
        }
    }

    /// A value of content as people read it: dates in words, hours as the language counts them, large numbers in groups of three.
    fn shown(&self, value: &str) -> String {
        if let Some(minute) = minute_of(value) {
            return self.clock(minute).to_string();
        }
        if value.len() == 10 && value.split('-').count() == 3 {
            return self.date(value).to_string();
        }
        if value.len() > 3 && value.bytes().all(|byte| byte.is_ascii_digit()) {
            return grouped(value);
        }
        value.to_owned()
    }
}

/// The minute of the day of an hour such as `22:00`.
fn minute_of(value: &str) -> Option<u16> {
    let (hour, minute) = value.split_once(':').filter(|_| value.len() == 5)?;
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

/// `300000` as `300,000`: the same in all our languages, so that nobody misreads an amount.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn large_numbers_are_grouped_in_threes() {
        assert_eq!(grouped("300000"), "300,000");
        assert_eq!(grouped("1000"), "1,000");
        assert_eq!(grouped("12"), "12");
    }
}
