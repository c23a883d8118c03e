//! Where a fact was published and how old it is.

use super::View;
use crate::address::is_web;
use crate::citation::{Article, Part};
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
        view.pack
            .sources(&format!("right/{}", right.id))?
            .into_iter()
            .map(|source| source_block(view, source, &[], None)),
    );
    Ok(blocks)
}

/// A source of a contact or a right. `own` are the pages of the contact.
pub(super) fn source_block(view: &View<'_>, source: FactSource, own: &[&str], confirmed: Option<String>) -> Block {
    Block::Source {
        text: publisher(view, &source, own),
        age: age(view, source.published.as_deref(), &source.read),
        title: source.title,
        title_lang: source.title_lang,
        address: source.address.filter(|address| is_web(address)),
        published: source.published,
        read: source.read,
        confirmed,
    }
}

/// Who published it, in her language, where she does not read the title; beneath it one in Japanese, for whoever is with her. In a file all titles
/// stand on a page of their own.
fn publisher(view: &View<'_>, source: &FactSource, own: &[&str]) -> Option<Text> {
    if view.is_lasting() || source.title_lang == view.language.tag {
        return None;
    }
    let publisher = view.voice.say(match source.address.as_deref().map(host) {
        None => "source-list",
        Some(host) if own.iter().any(|page| is_of(host, self::host(page))) => "source-own",
        Some(host) if is_official(host) => "source-official",
        Some(_) => "source-page",
    });
    let is_japanese = source.title_lang == "ja";
    Some(if is_japanese { publisher.above(Text::new(source.title.as_str(), "ja")) } else { publisher })
}

/// The host of an address, without `www.`: `moj.go.jp`.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// The same host, or one below it.
fn is_of(host: &str, other: &str) -> bool {
    let is_below = |low: &str, high: &str| low.strip_suffix(high).is_some_and(|rest| rest.ends_with('.'));
    !other.is_empty() && (host == other || is_below(host, other) || is_below(other, host))
}

/// The state (`go.jp`), and cities and prefectures, under `lg.jp` or the older names by place (`pref.gunma.jp`, `city.osaka.jp`).
fn is_official(host: &str) -> bool {
    let of_a_place = |part: &str| ["pref", "city", "town", "vill", "metro"].contains(&part);
    let labels: Vec<&str> = host.split('.').collect();
    match labels.as_slice() {
        [.., "go" | "lg", "jp"] => true,
        [places @ .., "jp"] => places.iter().any(|part| of_a_place(part)),
        _ => false,
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
    let message = if article.supplementary { "law-citation-supplementary" } else { "law-citation" };
    voice.say_with(message, &[("law", &name), ("article", &number(voice, &article))])
}

/// The number of an article with its paragraph and its item, as laws are read aloud: no Roman numerals, which few of her people can read.
fn number(voice: &Voice<'_>, article: &Article) -> String {
    if voice.language() == "ja" {
        return article.japanese();
    }
    article.parts.iter().fold(article.article.clone(), |number, part| {
        let (message, part) = match part {
            Part::Paragraph(paragraph) => ("law-paragraph", paragraph),
            Part::Item(item) => ("law-item", item),
        };
        voice.say_with(message, &[("article", &number), ("number", &part.to_string())]).value.to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::{host, is_of, is_official};

    #[test]
    fn whose_page_it_is_is_seen_by_its_address() {
        assert_eq!(host("https://www.moj.go.jp/isa/?a=b#c"), "moj.go.jp");
        for official in
            ["moj.go.jp", "city.tosu.lg.jp", "pref.gunma.jp", "city.muko.kyoto.jp", "police.pref.osaka.lg.jp"]
        {
            assert!(is_official(official), "{official}");
        }
        for other in ["kahoku.news", "portal-worlds.com", "e-town-iwakuni.net", "city.example.com", "xgo.jp"] {
            assert!(!is_official(other), "{other}");
        }
        assert!(is_of("site.thaiembassy.jp", "thaiembassy.jp") && is_of("paps.jp", "paps.jp"));
        assert!(!is_of("notpaps.jp", "paps.jp") && !is_of("paps.jp", ""));
    }
}
