//! What a pack may send a browser or another app to. The desk looks at the form of every address; whoever made a pack without it is stopped here.

use std::fmt::Write as _;

use crate::pack::is_hidden;

/// A page on the web: `http` or `https`, a host of letters that cannot look like others, nothing that hides. A name before the
/// host, with an `@`, shows one host and opens another.
pub(crate) fn is_web(address: &str) -> bool {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
        let (start, rest) = address.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':');
    !host.is_empty() && host.chars().all(plain) && rest.chars().all(is_seen)
}

/// The address of a mail as RFC 6068 writes it: whatever could begin a second reader or a subject is percent-encoded. `None`: it is no address.
pub(crate) fn mail_link(address: &str) -> Option<String> {
    let (name, host) = address.split_once('@')?;
    if name.is_empty() || host.is_empty() || host.contains('@') || !address.chars().all(is_seen) {
        return None;
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+@".contains(&byte);
    let encoded = address.bytes().fold(String::from("mailto:"), |mut link, byte| {
        if plain(byte) {
            link.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(link, "%{byte:02X}");
        }
        link
    });
    Some(encoded)
}

/// The id of a LINE account, with its `@`. A link to LINE is a page on the web.
pub(crate) fn is_line(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    id.strip_prefix('@').is_some_and(|name| !name.is_empty() && name.chars().all(plain))
}

fn is_seen(letter: char) -> bool {
    !letter.is_whitespace() && !letter.is_control() && !is_hidden(letter)
}

#[cfg(test)]
mod tests {
    use super::{is_line, is_web, mail_link};

    #[test]
    fn only_pages_are_opened_as_pages() {
        for good in ["https://www.moj.go.jp/isa/", "http://example.jp", "HTTPS://example.jp:8443/a?b=c#d"] {
            assert!(is_web(good), "{good}");
        }
        let bad = [
            "javascript:alert(1)",
            "data:text/html,x",
            "intent://x",
            "https://",
            "https://moj.go.jp@broker.example/",
            "https://moj.go.jp\u{202e}/",
            "https://moj.go.jp/ x",
            "https://moj.go.jp/\nx",
            "https://m\u{043e}j.go.jp/",
            "//example.jp",
            "",
        ];
        for bad in bad {
            assert!(!is_web(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_mail_has_one_reader() {
        assert_eq!(mail_link("ask+km@example.jp").as_deref(), Some("mailto:ask+km@example.jp"));
        assert_eq!(mail_link("a@b.jp?bcc=broker&cc=c,d").as_deref(), Some("mailto:a@b.jp%3Fbcc%3Dbroker%26cc%3Dc%2Cd"),);
        for bad in ["a@b.jp?bcc=broker@x.jp", "a b@c.jp", "a@b.jp\r\nBcc: c", "nobody", "@b.jp", "a@"] {
            assert_eq!(mail_link(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_line_id_is_one_word() {
        assert!(is_line("@snsjinkensoudan") && is_line("@abc1234x"));
        for bad in ["https://lin.ee/AbC", "LINE ID: abc", "\u{ff20}abc", "@", "@a/../b", "abc"] {
            assert!(!is_line(bad), "{bad:?}");
        }
    }
}
