//! The value of a channel, by its form: what a phone opens when the button is touched, letter by letter.

use helpcard_core::facts::ChannelKind;

use super::numbers::phone;
use crate::content::Content;
use crate::locale::is_invisible;

/// What is wrong with a value, and how to write it.
pub(super) fn form(content: &Content, kind: ChannelKind, value: &str) -> Option<String> {
    if value.trim() != value || value.is_empty() {
        return Some("a space stands before or behind it, or nothing is written; mend it".to_owned());
    }
    if let Some(letter) = value.chars().find(|letter| is_invisible(*letter) || letter.is_control()) {
        return Some(format!(
            "it holds the invisible character U+{:04X}; delete it and type the place again",
            u32::from(letter)
        ));
    }
    match kind {
        ChannelKind::ShortDial => {
            let known = content.numbering.short_dials.iter().any(|known| known == value);
            (!known).then(|| "this short number is not known; mend it, or add it to content/numbering.toml".to_owned())
        }
        ChannelKind::Phone => phone(value).err(),
        ChannelKind::Sms => phone(value).err().or_else(|| takes_no_message(value)),
        ChannelKind::Web | ChannelKind::Chat => page(value, Letters::Plain),
        ChannelKind::Email => mail(value),
        ChannelKind::Line => line(value),
        ChannelKind::WalkIn => place(value),
    }
}

/// What is wrong with the address of a source. It is only read, so a path may have letters of any language.
pub(super) fn source_address(address: &str) -> Option<String> {
    page(address, Letters::Any)
}

/// Which letters may stand in the path of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letters {
    /// As a browser copies it.
    Plain,
    /// Letters of any language too.
    Any,
}

/// In Japan a message goes to a mobile number; the others have nobody who reads it.
fn takes_no_message(value: &str) -> Option<String> {
    let starts = ["050", "060", "070", "080", "090", "+"];
    let is_free = value.starts_with("0800");
    (is_free || !starts.iter().any(|start| value.starts_with(start)))
        .then(|| "a message cannot be sent to this number; write a mobile number, or kind = \"phone\"".to_owned())
}

fn page(value: &str, letters: Letters) -> Option<String> {
    let Some(rest) = ["https://", "http://"].iter().find_map(|start| value.strip_prefix(start)) else {
        return Some("a web address begins with https:// or http://; mend it".to_owned());
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = (rest.get(..end).unwrap_or_default(), rest.get(end..).unwrap_or_default());
    if host.contains('@') {
        return Some("a name stands before @ in it; a web address has none, delete it".to_owned());
    }
    let host = match host.split_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        Some(_) => return Some("the part behind : is no number; mend the address".to_owned()),
        None => host,
    };
    host_problem(host).or_else(|| path_problem(path, letters))
}

fn host_problem(host: &str) -> Option<String> {
    if let Some(letter) = host.chars().find(|letter| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.'))) {
        return Some(if letter.is_ascii() {
            format!(
                "\"{letter}\" cannot stand in the name of a site; write the address as the browser shows it, and nothing behind it"
            )
        } else {
            format!(
                "\"{letter}\" in the name of the site is no plain letter and may look like one; write the address in the letters a to z"
            )
        });
    }
    let parts: Vec<&str> = host.split('.').collect();
    let is_label = |part: &&str| (1..=63).contains(&part.len()) && !part.starts_with('-') && !part.ends_with('-');
    let top = parts.last().copied().unwrap_or_default();
    let is_top = top.len() >= 2 && top.bytes().all(|letter| letter.is_ascii_alphabetic());
    if parts.len() < 2 || !parts.iter().all(is_label) || !is_top {
        return Some(format!("\"{host}\" is no name of a site, such as www.example.org; mend it"));
    }
    parts.iter().any(|part| part.to_ascii_lowercase().starts_with("xn--")).then(|| {
        "the name of the site stands for letters of another script (xn--), and may look like another site; write its address in plain letters".to_owned()
    })
}

fn path_problem(path: &str, letters: Letters) -> Option<String> {
    let is_plain = |letter: char| {
        letter.is_ascii_graphic() && !matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    let is_letter =
        |letter: char| letters == Letters::Any && !letter.is_ascii() && !is_invisible(letter) && is_of_a_word(letter);
    if let Some(letter) = path.chars().find(|letter| !is_plain(*letter) && !is_letter(*letter)) {
        return Some(if letter.is_ascii() {
            format!("\"{letter}\" cannot stand in a web address; write the address and nothing behind it")
        } else {
            format!("\"{letter}\" cannot stand in a web address; copy it from the browser, and nothing behind it")
        });
    }
    let last = path.chars().last()?;
    let lone = last == ')' && !path.contains('(');
    (matches!(last, '.' | ',' | ';' | ':' | '!' | '\'') || lone)
        .then(|| format!("it ends with \"{last}\", which belongs to a sentence; delete it"))
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || crate::locale::is_mark(letter)
}

fn mail(value: &str) -> Option<String> {
    if value.to_ascii_lowercase().starts_with("mailto:") {
        return Some("write the mail address alone, without mailto:".to_owned());
    }
    if let Some(letter) = value.chars().find(|letter| !(letter.is_ascii_alphanumeric() || "@.-_+%".contains(*letter))) {
        return Some(format!("\"{letter}\" cannot stand in a mail address; write the address and nothing else"));
    }
    let Some((name, host)) = value.split_once('@') else {
        return Some("this is no mail address; mend it".to_owned());
    };
    if name.is_empty() || name.starts_with('.') || name.ends_with('.') || name.contains("..") || host.contains('@') {
        return Some("this is no mail address; mend it".to_owned());
    }
    host_problem(host)
}

/// The id that the app asks for; a link is a page.
fn line(value: &str) -> Option<String> {
    let small = value.to_ascii_lowercase();
    if ["://", "lin.ee", "line.me"].iter().any(|sign| small.contains(sign)) {
        return Some("this is a link, not an id of LINE; write it with kind = \"web\" and https://".to_owned());
    }
    let example = "write only the id with @, such as @abc1234x";
    if value.starts_with('＠') {
        return Some(format!("＠ is a full-width sign; {example}"));
    }
    let Some(id) = value.strip_prefix('@') else {
        return Some(format!("an id of LINE that can be added begins with @; {example}"));
    };
    let fits = (2..=20).contains(&id.len())
        && id.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"._-".contains(&letter));
    (!fits || id.ends_with(['.', '-'])).then(|| format!("this is no id of LINE; {example}"))
}

/// A place to go to, in the words of a map.
fn place(value: &str) -> Option<String> {
    let small = value.to_ascii_lowercase();
    if small.contains("://") || small.starts_with("www.") {
        return Some("this is a web address; write the place, and the page as a channel of kind \"web\"".to_owned());
    }
    if value.contains(['@', '＠']) {
        return Some("this is a mail address or an id; write the place, and this as a channel of its own".to_owned());
    }
    let letters = value.chars().filter(|letter| letter.is_alphabetic()).count();
    (letters < 3).then(|| "this is no place; write the address as it stands on a map".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Numbering;

    fn found(kind: ChannelKind, value: &str) -> Option<String> {
        let numbering = Numbering { short_dials: vec!["#9110".to_owned()], ..Numbering::default() };
        form(&Content { numbering, ..Content::default() }, kind, value)
    }

    #[test]
    fn values_that_a_phone_opens_pass() {
        for (kind, value) in [
            (ChannelKind::Line, "@snsjinkensoudan"),
            (ChannelKind::Line, "@abc1234x"),
            (ChannelKind::Email, "supportcenter@npoposse.jp"),
            (ChannelKind::Email, "a.b-c+d@mail.example.co.jp"),
            (ChannelKind::Web, "https://migrants.jp"),
            (ChannelKind::Web, "https://lin.ee/AbCdEfG"),
            (ChannelKind::Web, "http://support-cambodia.org/?page_id=121"),
            (ChannelKind::Web, "https://example.org:8080/a_(b)#c"),
            (ChannelKind::Web, "https://example.org/%E6%97%A5"),
            (ChannelKind::Chat, "https://soudanplus.jp"),
            (ChannelKind::Sms, "090-4435-7812"),
            (ChannelKind::Sms, "+66 81 234 5678"),
            (ChannelKind::WalkIn, "四谷タワー13階, 四谷1-6-1, 新宿区, 東京"),
            (ChannelKind::ShortDial, "#9110"),
        ] {
            assert_eq!(found(kind, value), None, "{value}");
        }
        assert_eq!(source_address("https://rodo.co.jp/news/news_tag/転籍"), None);
        assert_eq!(source_address("https://tawanhealth.wixsite.com/tawan/ja/เก-ยวก-บกล-มตะว-น"), None);
    }

    #[test]
    fn what_people_paste_is_refused_with_its_remedy() {
        for (kind, value, said) in [
            (ChannelKind::Line, "https://lin.ee/AbCdEfG", "kind = \"web\""),
            (ChannelKind::Line, "line.me/R/ti/p/@abc", "kind = \"web\""),
            (ChannelKind::Line, "LINE ID: abc", "begins with @"),
            (ChannelKind::Line, "abc1234x", "begins with @"),
            (ChannelKind::Line, "＠abc1234x", "full-width"),
            (ChannelKind::Line, "@abc。", "no id"),
            (ChannelKind::Line, "@abc def", "no id"),
            (ChannelKind::Line, "@abc.", "no id"),
            (ChannelKind::Line, "@", "no id"),
            (ChannelKind::Email, "mailto:a@b.jp", "without mailto:"),
            (ChannelKind::Email, "MailTo:a@b.jp", "without mailto:"),
            (ChannelKind::Email, "a@b.jp?bcc=broker@x.jp", "\"?\" cannot"),
            (ChannelKind::Email, "a@b.jp。", "cannot stand"),
            (ChannelKind::Email, "a@b.jp.", "no name of a site"),
            (ChannelKind::Email, "a@b", "no name of a site"),
            (ChannelKind::Email, "a＠b.jp", "cannot stand"),
            (ChannelKind::Email, "a@b@c.jp", "no mail address"),
            (ChannelKind::Email, "<a@b.jp>", "cannot stand"),
            (ChannelKind::Email, "a@b.jp, c@d.jp", "cannot stand"),
            (ChannelKind::Email, "a b@c.jp", "cannot stand"),
            (ChannelKind::Web, "https://migrants.jp。", "no plain letter"),
            (ChannelKind::Web, "https://migrants.jp ", "a space stands"),
            (ChannelKind::Web, "https://migrants.jp (日本語)", "cannot stand"),
            (ChannelKind::Web, "https://migrants.jp(日本語)", "cannot stand"),
            (ChannelKind::Web, "https://migrants.jp/（日本語）", "cannot stand"),
            (ChannelKind::Web, "https://migrants.jp/a.", "belongs to a sentence"),
            (ChannelKind::Web, "https://migrants.jp/a)", "belongs to a sentence"),
            (ChannelKind::Web, "https://user@migrants.jp/", "before @"),
            (ChannelKind::Web, "https://migrants.jp@broker.com", "before @"),
            (ChannelKind::Web, "https://mіgrants.jp", "no plain letter"),
            (ChannelKind::Web, "https://xn--mgrants-v8a.jp", "xn--"),
            (ChannelKind::Web, "https://a\u{202e}b.jp", "U+202E"),
            (ChannelKind::Web, "https://a.jp/b\nc", "U+000A"),
            (ChannelKind::Web, "javascript:alert(1)", "begins with https://"),
            (ChannelKind::Web, "HTTPS://a.jp", "begins with https://"),
            (ChannelKind::Web, "www.example.org", "begins with https://"),
            (ChannelKind::Web, "https://localhost/", "no name of a site"),
            (ChannelKind::Web, "https://192.168.0.1/", "no name of a site"),
            (ChannelKind::Web, "https://a..jp", "no name of a site"),
            (ChannelKind::Web, "https:///a", "no name of a site"),
            (ChannelKind::Web, "https://a.jp\\@b.jp", "before @"),
            (ChannelKind::Chat, "soudanplus.jp", "begins with https://"),
            (ChannelKind::Sms, "0120-279-338", "cannot be sent"),
            (ChannelKind::Sms, "0570-011000", "cannot be sent"),
            (ChannelKind::Sms, "0800-300-8355", "cannot be sent"),
            (ChannelKind::Sms, "03-5412-8521", "cannot be sent"),
            (ChannelKind::Sms, "090-4435", "digits"),
            (ChannelKind::WalkIn, "https://migrants.jp", "web address"),
            (ChannelKind::WalkIn, "a@b.jp", "mail address"),
            (ChannelKind::WalkIn, "03-5412-8521", "no place"),
            (ChannelKind::WalkIn, " ", "nothing is written"),
            (ChannelKind::WalkIn, "東京都\u{200b}港区", "U+200B"),
            (ChannelKind::ShortDial, "#9119", "not known"),
        ] {
            let found = found(kind, value).unwrap_or_else(|| panic!("{value} passes"));
            assert!(found.contains(said), "{value}: {found}");
        }
    }
}
