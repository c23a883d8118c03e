//! Addresses in words: a page, a mail address, the name of somebody in an app. Such a thing is a fact, and a broker's would be shown as the card's own.
//! HTML too: it would be shown as it stands.

use super::Finding;
use super::normal::compatible;

/// Apps in which people write to each other, as they are called in our languages.
const APPS: &[&str] = &[
    "line",
    "telegram",
    "whatsapp",
    "messenger",
    "facebook",
    "instagram",
    "tiktok",
    "wechat",
    "viber",
    "signal",
    "kakaotalk",
    "kakao",
    "zalo",
    "imo",
    "skype",
    "twitter",
    "ไลน์",
    "เทเลแกรม",
    "เฟซบุ๊ก",
    "เฟสบุ๊ค",
    "ライン",
    "テレグラム",
    "フェイスブック",
    "ឡាញ",
    "តេឡេក្រាម",
    "ហ្វេសប៊ុក",
];
/// "ID", as it stands behind the name of an app.
const ID: &[&str] = &["id", "ไอดี", "アイディー", "アイディ", "អាយឌី", "អាយ ឌី", "account", "user"];
/// Words that may stand behind "LINE ID" in a sentence.
const WORDS: &[&str] = &[
    "is", "to", "or", "as", "if", "in", "on", "of", "at", "we", "be", "it", "no", "so", "by", "a", "i", "he", "my",
    "us", "an", "up", "do", "me",
];

pub(super) fn check(language: &str, words: &str) -> Option<Finding> {
    let letters = compatible(words);
    let text: String = letters.iter().map(|(_, letter)| *letter).collect();
    let at = |byte: usize| {
        let index = text.get(..byte).map_or(0, |before| before.chars().count());
        letters.get(index).map_or(words.len(), |(at, _)| *at)
    };
    let (byte, found) = html(&text).or_else(|| page(&text)).or_else(|| name(language, &text))?;
    Some(Finding::new(at(byte), found))
}

/// `<b>`, `</p>`, `&nbsp;`, a backslash: words are shown letter by letter.
fn html(text: &str) -> Option<(usize, String)> {
    let tag = text.match_indices('<').map(|(byte, _)| byte).find(|byte| {
        text.get(byte + 1..).is_some_and(|rest| {
            rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
        })
    });
    if let Some(byte) = tag {
        return Some((
            byte,
            "it holds a tag of HTML, which is shown as it stands; delete it and write only the words".to_owned(),
        ));
    }
    let entity = text.match_indices('&').map(|(byte, _)| byte).find(|byte| {
        text.get(byte + 1..).and_then(|rest| rest.split_once(';')).is_some_and(|(name, _)| {
            let name = name.strip_prefix('#').unwrap_or(name);
            (1..=10).contains(&name.len()) && name.bytes().all(|letter| letter.is_ascii_alphanumeric())
        })
    });
    if let Some(byte) = entity {
        return Some((
            byte,
            "it holds a sign written as in HTML (&…;), which is shown as it stands; write the sign itself".to_owned(),
        ));
    }
    let byte = text.find('\\')?;
    Some((byte, "it holds a \\, which is shown as it stands; delete it".to_owned()))
}

fn page(text: &str) -> Option<(usize, String)> {
    let fact = "facts stand in content/, take it out of the words";
    if let Some(byte) = text.find('@') {
        return Some((byte, format!("\"@\" belongs to a mail address or to a name in an app; {fact}")));
    }
    if let Some(byte) = text.find("://") {
        return Some((byte, format!("\"://\" belongs to the address of a page; {fact}")));
    }
    let dot = text.match_indices('.').find(|(byte, _)| is_host(text, *byte));
    dot.map(|(byte, _)| {
        let (left, right) = sides(text, byte);
        (byte - left.len(), format!("\"{left}.{right}\" looks like the address of a page; {fact}"))
    })
}

/// The Latin letters, digits and hyphens on both sides of a sign.
fn sides(text: &str, byte: usize) -> (&str, &str) {
    let belongs = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let before = text.get(..byte).unwrap_or_default();
    let after = text.get(byte + 1..).unwrap_or_default();
    let left = before.len() - before.trim_end_matches(belongs).len();
    let right = after.len() - after.trim_start_matches(belongs).len();
    (before.get(before.len() - left..).unwrap_or_default(), after.get(..right).unwrap_or_default())
}

/// `t.me/x`, `example.com`; not `e.g.`, `Ltd.`, `owe.Ask`.
fn is_host(text: &str, dot: usize) -> bool {
    let (left, right) = sides(text, dot);
    let is_name = right.len() >= 2 && right.bytes().all(|letter| letter.is_ascii_alphabetic());
    let path = text.get(dot + 1 + right.len()..).is_some_and(|rest| rest.starts_with('/'));
    let small = right.bytes().all(|letter| letter.is_ascii_lowercase())
        || right.bytes().all(|letter| letter.is_ascii_uppercase());
    !left.is_empty() && is_name && (path || (left.len() >= 2 && small))
}

/// A name that somebody has in an app: `broker_san`, `LINE ID: abc`.
fn name(language: &str, text: &str) -> Option<(usize, String)> {
    let found = |name: &str| {
        format!("\"{name}\" looks like somebody's name in an app; facts stand in content/, take it out of the words")
    };
    let bytes = text.as_bytes();
    let joined = text.match_indices('_').map(|(byte, _)| byte).find(|byte| {
        let is_word =
            |byte: Option<usize>| byte.and_then(|byte| bytes.get(byte)).is_some_and(u8::is_ascii_alphanumeric);
        is_word(byte.checked_sub(1)) || is_word(Some(byte + 1))
    });
    if let Some(byte) = joined {
        let start = word_start(text, byte);
        return Some((start, found(word_at(text, start))));
    }
    let small = text.to_lowercase();
    // Lower case of some letters is longer; then the places would not fit, and such letters stand in none of our words.
    if small.len() != text.len() {
        return None;
    }
    APPS.iter().find_map(|app| {
        small.match_indices(app).find_map(|(byte, _)| {
            let stands_alone = !app.is_ascii()
                || !small
                    .get(..byte)
                    .is_some_and(|before| before.ends_with(|letter: char| letter.is_ascii_alphanumeric()));
            let token = stands_alone.then(|| token_behind(language, &small, byte + app.len())).flatten()?;
            Some((token, found(word_at(text, token))))
        })
    })
}

/// Where a Latin word begins that stands behind the name of an app as somebody's name in it.
fn token_behind(language: &str, small: &str, from: usize) -> Option<usize> {
    let rest = small.get(from..)?;
    let trimmed = rest.trim_start();
    let id = ID.iter().find(|id| trimmed.starts_with(**id));
    let behind = id.map_or(trimmed, |id| trimmed.get(id.len()..).unwrap_or_default());
    let token = behind.trim_start_matches([' ', ':', '=', '-', '"', '“', '「', '(']);
    let marked = behind.get(..behind.len() - token.len()).is_some_and(|between| between.contains([':', '=']));
    // "lines", "idea": the word goes on.
    let parted = token.len() < behind.len() || (id.is_none() && trimmed.len() < rest.len());
    let start = from + (rest.len() - token.len());
    let word = word_at(small, start);
    if word.is_empty() || !parted {
        return None;
    }
    let odd = word.bytes().any(|letter| letter.is_ascii_digit() || matches!(letter, b'_' | b'.' | b'-'));
    let latin = !["km", "th", "ja"].contains(&language);
    let is_name = match (id.is_some(), latin) {
        (true, true) => marked || odd || (word.len() <= 2 && !WORDS.contains(&word)),
        (true, false) => true,
        (false, true) => marked && odd,
        (false, false) => marked,
    };
    is_name.then_some(start)
}

fn is_word_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.')
}

fn word_start(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(byte, |before| before.trim_end_matches(is_word_letter).len())
}

fn word_at(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.find(|letter: char| !is_word_letter(letter)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default().trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_html_are_found() {
        for (language, wrong) in [
            ("en", "Write to help@broker.com"),
            ("en", "Write to help＠broker．com"),
            ("th", "ถามที่ https://broker.example.com/debt"),
            ("th", "ถามที่ broker.example.com"),
            ("km", "t.me/x"),
            ("km", "lin.ee/AbCd"),
            ("en", "Look at WWW.EXAMPLE.ORG"),
            ("en", "wa.me/123"),
            ("th", "LINE: broker_san"),
            ("th", "LINE: broker"),
            ("th", "เพิ่มไลน์ไอดี abc"),
            ("ja", "ラインID: abc"),
            ("km", "LINE ID x"),
            ("en", "add LINE ID x"),
            ("en", "LINE ID: broker"),
            ("en", "Telegram: broker99"),
            ("en", "ask broker_san"),
            ("en", "<b>now</b>"),
            ("en", "one<br/>two"),
            ("en", "a&nbsp;b"),
            ("en", "a&#8203;b"),
            ("en", "a &lt; b"),
            ("en", "a\\nb"),
            ("en", "＜b＞"),
        ] {
            assert!(check(language, wrong).is_some(), "{language}: {wrong}");
        }
    }

    #[test]
    fn words_with_dots_and_apps_pass() {
        for (language, right) in [
            ("en", "e.g. this, i.e. that, a.m., Co. Ltd. and so on."),
            ("en", "Write by LINE. Ask first.Then go"),
            ("en", "Do not give your LINE ID to people you do not know"),
            ("en", "a long line: wait; online; the line is busy; a signal: red"),
            ("en", "A & B; less < more"),
            ("th", "เขียนทาง LINE ได้ (LINE)"),
            ("th", "บัญชี LINE ของคุณ"),
            ("ja", "LINEで書く。SIMカード"),
            ("km", "LINE ឬ Facebook"),
            ("th", "ม.ค. พ.ศ."),
        ] {
            assert_eq!(check(language, right), None, "{language}: {right}");
        }
    }

    #[test]
    fn the_place_is_that_of_the_words_as_written() {
        assert_eq!(check("en", "é ＠").map(|found| found.at), Some(3));
    }
}
