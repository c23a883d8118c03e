//! Where a fact was published and how old it is.

use super::View;
use crate::address::is_web;
use crate::citation::Article;
use crate::civil::{Day, JapanTime};
use crate::error::CardError;
use crate::facts::{FactSource, Right};
use crate::screen::{Block, Text};
use crate::words::Voice;

/// The laws that a right cites, then its other sources.
pub(super) fn right_sources(view: &View<'_>, right: &Right) -> Result<Vec<Block>, CardError> {
    let mut blocks = Vec::new();
    for (id, article) in &right.articles {
        let Some(law) = view.pack.law(id)? else { continue };
        let name = cite(&view.voice, id, article);
        blocks.push(Block::Source {
            text: Some(view.with_japanese(name, |japanese| cite(japanese, id, article))),
            title: law.title,
            title_lang: "ja".to_owned(),
            address: law.address.filter(|address| is_web(address)),
            age: law_age(view, law.published.as_deref(), &law.read),
            published: law.published,
            read: law.read,
            confirmed: None,
        });
    }
    blocks.extend(
        view.pack.sources(&format!("right/{}", right.id))?.into_iter().map(|source| source_block(view, source, None)),
    );
    Ok(blocks)
}

/// A source of a contact or a right.
pub(super) fn source_block(view: &View<'_>, source: FactSource, confirmed: Option<String>) -> Block {
    Block::Source {
        text: None,
        age: age(view, source.published.as_deref(), &source.read),
        title: source.title,
        title_lang: source.title_lang,
        address: source.address.filter(|address| is_web(address)),
        published: source.published,
        read: source.read,
        confirmed,
    }
}

/// How old a fact is: when it was published, and when it was read. A read page is never called a check.
pub(super) fn age(view: &View<'_>, published: Option<&str>, read: &str) -> Text {
    let published = match published {
        Some(date) => view.voice.say_with("fact-published", &[("date", &view.voice.date(date))]),
        None => view.voice.say("fact-published-unknown"),
    };
    join(published, &read_on(view, read))
}

/// Beside a fact that has not begun or that ends, where it is read later: from when, and until when.
pub(super) fn dated(view: &View<'_>, from: Option<Day>, until: Option<Day>) -> Vec<Text> {
    let today = JapanTime::at(view.asker.now).day;
    let say = |message: &str, day: Day| view.voice.say_with(message, &[("date", &view.voice.date(&day.to_string()))]);
    let from = from.filter(|from| *from > today).map(|from| say("file-from", from));
    let until = until.map(|until| say("file-until", until));
    from.into_iter().chain(until).collect()
}

fn law_age(view: &View<'_>, published: Option<&str>, read: &str) -> Text {
    let read = read_on(view, read);
    // The day on which everything was read stands on the page about the card. A file is small: its days are as ISO 8601 writes them.
    if let (Some(date), true) = (published, view.is_lasting()) {
        return view.voice.say_with("file-law-text", &[("date", date)]);
    }
    match published {
        Some(date) => join(view.voice.say_with("law-text-of", &[("date", &view.voice.date(date))]), &read),
        None => read,
    }
}

fn read_on(view: &View<'_>, read: &str) -> Text {
    view.voice.say_with("fact-read", &[("date", &view.voice.date(read))])
}

/// Two sentences on one line.
pub(super) fn join(first: Text, second: &Text) -> Text {
    // "mul" is BCP 47 for several languages: one of the two fell back.
    let lang = if first.lang == second.lang { first.lang } else { "mul".into() };
    Text::new(format!("{} {}", first.value, second.value), lang)
}

fn cite(voice: &Voice<'_>, law: &str, article: &str) -> Text {
    let name = voice.say(&format!("law-{law}")).value;
    let Some(article) = Article::parse(article) else { return Text::new(name, voice.language()) };
    let number = article.in_language(voice.language());
    let message = if article.supplementary { "law-citation-supplementary" } else { "law-citation" };
    voice.say_with(message, &[("law", &name), ("article", &number)])
}
