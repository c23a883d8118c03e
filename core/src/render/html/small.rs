//! Leaves out what HTML lets be left out: quotes around plain values, and end tags that the next tag implies. One part in fourteen of the file.
//!
//! The rules are those of the HTML Living Standard: 13.1.2.3 (attributes) and 13.1.2.4 (optional tags).

/// What may follow an end tag that is then implied.
const IMPLIED: [(&str, &[&str]); 4] = [
    (
        "</p>",
        &["<p", "<h2", "<div", "<ul", "<ol", "<section", "<details", "<table", "</div", "</section", "</li", "</form"],
    ),
    ("</li>", &["<li", "</ul", "</ol"]),
    ("</td>", &["<td", "</tr"]),
    ("</tr>", &["<tr", "</table"]),
];

/// Classes that stand on many hundred lines, and the letter that stands for each in the file. No script asks for them.
const CLASSES: [(&str, &str); 6] =
    [("quiet", "q"), ("when", "w"), ("button", "b"), ("sign", "s"), ("law", "l"), ("phrase", "p")];

/// The style for the page with fewer signs.
pub(super) fn smaller_style(style: &str) -> String {
    CLASSES.iter().fold(style.to_owned(), |style, (class, letter)| {
        let whole = format!(".{class}");
        let mut parts = style.split(&whole);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // ".sign" is one of them, ".signed" is not.
            let is_whole = !part.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-');
            text.push('.');
            text.push_str(if is_whole { letter } else { class });
            text.push_str(part);
        }
        text
    })
}

fn classes(value: &str) -> String {
    value.split(' ').map(letter).collect::<Vec<_>>().join(" ")
}

fn letter(class: &str) -> &str {
    CLASSES.iter().find(|(known, _)| *known == class).map_or(class, |(_, letter)| *letter)
}

/// The same page with fewer signs. The text must be escaped: a quote in it is `&quot;`, so every `="` begins a value.
pub(super) fn smaller(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("=\"") {
        text.push_str(before);
        text.push('=');
        let (value, after) = after.split_once('"').unwrap_or((after, ""));
        let value = if before.ends_with(" class") { classes(value) } else { value.to_owned() };
        if is_plain(&value) {
            text.push_str(&value);
        } else {
            text.extend(["\"", &value, "\""]);
        }
        rest = after;
    }
    text.push_str(rest);
    IMPLIED.iter().fold(text, |text, (tag, followers)| without(&text, tag, followers))
}

/// A value that needs no quotes. A slash at its end could be taken for the end of the tag.
fn is_plain(value: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"#:%./-+_?&;@,".contains(&byte);
    !value.is_empty() && !value.ends_with('/') && value.bytes().all(plain)
}

fn without(page: &str, tag: &str, followers: &[&str]) -> String {
    let mut parts = page.split(tag);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !followers.iter().any(|follower| part.starts_with(follower)) {
            text.push_str(tag);
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{smaller, smaller_style};

    #[test]
    fn plain_values_lose_their_quotes_and_others_keep_them() {
        assert_eq!(
            smaller(
                r##"<a class="leave" href="#a1" lang="km">&quot;x=&quot;</a><a class="two words" href="https://x/" rel="">"##
            ),
            r#"<a class=leave href=#a1 lang=km>&quot;x=&quot;</a><a class="two words" href="https://x/" rel="">"#
        );
    }

    #[test]
    fn classes_of_many_lines_are_one_letter_in_page_and_style() {
        assert_eq!(smaller(r#"<p class="quiet"><a class="button leave">"#), r#"<p class=q><a class="b leave">"#);
        assert_eq!(smaller_style(".quiet, small { } .quieter { } p.when { }"), ".q, small { } .quieter { } p.w { }");
    }

    #[test]
    fn end_tags_go_only_where_the_next_tag_implies_them() {
        assert_eq!(
            smaller("<ul><li><p>a</p><p>b</p></li><li><p>c</p><a>d</a></li></ul>"),
            "<ul><li><p>a<p>b<li><p>c</p><a>d</a></ul>"
        );
    }
}
