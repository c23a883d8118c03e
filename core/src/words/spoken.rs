//! One language: its messages as they were read, and what was said with them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use rustc_hash::FxBuildHasher;
use unic_langid::LanguageIdentifier;

use super::Arguments;
use crate::pack::Pack;
use crate::pack::depth::too_deep;

/// How many sentences with values are kept. A list of all contacts needs about three hundred.
const MOST_SENTENCES: usize = 2000;

type Map<V> = HashMap<String, V, FxBuildHasher>;

pub(super) struct Spoken {
    tag: Arc<str>,
    /// Holds the rules of the language, no message.
    bundle: FluentBundle<FluentResource>,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    messages: Map<Message>,
    /// Sentences with their values, by id and values.
    sentences: Map<Option<Arc<str>>>,
    /// Beginnings of ids that were read ahead.
    ahead: Vec<String>,
}

#[derive(Clone)]
enum Message {
    /// The pack has none, or one that no reader should see.
    Missing,
    Plain(Arc<str>),
    Fluent(Arc<FluentResource>),
}

impl Memory {
    fn keep(&mut self, key: String, said: Option<Arc<str>>) {
        if self.sentences.len() >= MOST_SENTENCES {
            self.sentences.clear();
        }
        self.sentences.insert(key, said);
    }
}

impl Spoken {
    pub(super) fn new(tag: &str) -> Self {
        let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would travel into copied text. All our languages are written from left to right.
        bundle.set_use_isolating(false);
        Self { tag: tag.into(), bundle, memory: Mutex::default() }
    }

    pub(super) fn tag(&self) -> &Arc<str> {
        &self.tag
    }

    /// The words of a message, or `None` when this language cannot say it without a wound.
    pub(super) fn say(&self, pack: &Pack, id: &str, arguments: Arguments<'_>) -> Option<Arc<str>> {
        let mut memory = self.memory();
        let message = match memory.messages.get(id) {
            Some(message) => message,
            None => memory.messages.entry(id.to_owned()).or_insert(read(pack, &self.tag, id)),
        };
        let resource = match message {
            Message::Missing => return None,
            Message::Plain(text) => return Some(Arc::clone(text)),
            Message::Fluent(resource) => Arc::clone(resource),
        };
        let key = key(id, arguments);
        if let Some(said) = memory.sentences.get(&key) {
            return said.clone();
        }
        let said = self.resolve(&resource, arguments);
        memory.keep(key, said.clone());
        said
    }

    /// Whether this language has a message that readers may see.
    pub(super) fn knows(&self, pack: &Pack, id: &str) -> bool {
        let mut memory = self.memory();
        let message = memory.messages.entry(id.to_owned()).or_insert_with(|| read(pack, &self.tag, id));
        !matches!(message, Message::Missing)
    }

    /// What was made once under a name and these parts; otherwise makes it and keeps it.
    pub(super) fn once(&self, name: &str, parts: &[&str], make: impl FnOnce() -> String) -> Arc<str> {
        let named: Vec<(&str, &str)> = parts.iter().map(|part| ("", *part)).collect();
        let key = key(name, &named);
        if let Some(Some(said)) = self.memory().sentences.get(&key) {
            return Arc::clone(said);
        }
        // Made without the lock, because making it says other messages.
        let said: Arc<str> = make().into();
        self.memory().keep(key, Some(Arc::clone(&said)));
        said
    }

    pub(super) fn read_ahead(&self, pack: &Pack, start: &str) {
        let mut memory = self.memory();
        if memory.ahead.iter().any(|known| known == start) {
            return;
        }
        memory.ahead.push(start.to_owned());
        // A pack that cannot be read now will say so when the message itself is asked for.
        let _ = pack.messages(&self.tag, start, |id, fluent, text| {
            if !memory.messages.contains_key(id) {
                memory.messages.insert(id.to_owned(), message(fluent, text));
            }
        });
    }

    /// A thread that panicked left at worst a sentence unsaid.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn resolve(&self, resource: &FluentResource, arguments: Arguments<'_>) -> Option<Arc<str>> {
        let Entry::Message(message) = resource.entries().next()? else { return None };
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(message.value.as_ref()?, Some(&given), &mut errors);
        (errors.is_empty() && !is_wounded(&text)).then(|| text.into())
    }
}

fn read(pack: &Pack, language: &str, id: &str) -> Message {
    pack.message(language, id).ok().flatten().map_or(Message::Missing, |(fluent, text)| message(fluent, &text))
}

fn message(fluent: bool, text: &str) -> Message {
    match fluent {
        true if too_deep(text).is_some() => Message::Missing,
        true => FluentResource::try_new(text.to_owned())
            .map_or(Message::Missing, |resource| Message::Fluent(Arc::new(resource))),
        false if is_wounded(text) => Message::Missing,
        false => Message::Plain(text.into()),
    }
}

/// A brace in the words of a person is a mistake that shows.
fn is_wounded(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'{' | b'}'))
}

/// Id and values with a character between them that no value holds.
fn key(id: &str, arguments: Arguments<'_>) -> String {
    let mut key = String::with_capacity(64);
    key.push_str(id);
    for (name, value) in arguments {
        for part in [name, value] {
            key.push('\u{1f}');
            key.push_str(part);
        }
    }
    key
}
