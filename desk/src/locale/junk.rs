//! What the parser of Fluent cannot read, in the words of a person who translates in the evening: what she typed, not what a grammar expected.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::text::is_invisible;

/// Where the mistake stands, and what it is.
pub(super) fn explain(text: &str, error: &ParserError) -> (usize, String) {
    let junk = error.slice.clone().unwrap_or(error.pos.start..error.pos.end);
    let mut open = 0_i32;
    let mut start = line_start(text, junk.start);
    let first = start;
    let body = text.get(start..junk.end.max(start)).unwrap_or_default();
    for line in body.split_inclusive('\n') {
        let line_of = Line { text: line.trim_end_matches(['\n', '\r']), begins: start == first, open };
        if let Some((byte, found)) = line_of.mistake() {
            return (start + byte, found);
        }
        open += braces(line);
        start += line.len();
    }
    (error.pos.start.min(text.len()), kind(&error.kind, open))
}

fn line_start(text: &str, byte: usize) -> usize {
    text.get(..byte).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// How many braces a line leaves open.
fn braces(line: &str) -> i32 {
    line.chars().fold(0, |open, letter| match letter {
        '{' => open + 1,
        '}' => open - 1,
        _ => open,
    })
}

/// A line of what could not be read.
struct Line<'a> {
    text: &'a str,
    /// It is the first one.
    begins: bool,
    /// How many braces are open before it.
    open: i32,
}

impl Line<'_> {
    fn mistake(&self) -> Option<(usize, String)> {
        if self.text.starts_with('#') {
            return None;
        }
        self.merge().or_else(|| self.indentation()).or_else(|| self.variable()).or_else(|| {
            let inner = self.text.trim_start_matches(' ');
            if inner.len() < self.text.len() { self.indented(inner) } else { self.unindented() }
        })
    }

    fn merge(&self) -> Option<(usize, String)> {
        let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
        marks.iter().any(|mark| self.text.starts_with(mark)).then(|| {
            (
                0,
                "marks of a merge stand here; keep one of the two texts and delete the lines with <<<, === and >>>"
                    .to_owned(),
            )
        })
    }

    /// What looks like spaces at the beginning of a line and is none.
    fn indentation(&self) -> Option<(usize, String)> {
        let (byte, letter) = self.text.char_indices().find(|(_, letter)| *letter != ' ')?;
        let found = match letter {
            '\t' => "this line begins with a tab; begin it with spaces".to_owned(),
            '\u{3000}' => "this line begins with a full-width space; begin it with ordinary spaces".to_owned(),
            '\u{a0}' | '\u{202f}' => {
                "this line begins with a space that does not break; begin it with ordinary spaces".to_owned()
            }
            letter if letter.is_whitespace() || is_invisible(letter) => format!(
                "this line begins with the invisible character U+{:04X}; delete it and begin the line again",
                u32::from(letter)
            ),
            _ => return None,
        };
        Some((byte, found))
    }

    /// `{ $ time }`, `{ time$ }`, `{ $เวลา }`.
    fn variable(&self) -> Option<(usize, String)> {
        self.text.match_indices('$').find_map(|(byte, _)| {
            let next = self.text.get(byte + 1..)?.chars().next();
            // A $ in the words is no mistake.
            self.text.get(..byte)?.trim_end().strip_suffix('{')?;
            let found = match next {
                Some(' ' | '\u{a0}' | '\u{3000}') => "a space stands behind $; write it like { $time }".to_owned(),
                Some(letter) if letter.is_alphabetic() && !letter.is_ascii() => {
                    "the name behind $ stays as it is in English; write it like { $time }".to_owned()
                }
                Some(letter) if letter.is_ascii_alphabetic() => return None,
                _ => "behind $ stands a name, as it is in English; write it like { $time }".to_owned(),
            };
            Some((byte, found))
        })
    }

    fn indented(&self, inner: &str) -> Option<(usize, String)> {
        let byte = self.text.len() - inner.len();
        let first = inner.chars().next()?;
        if self.open > 0 {
            return branch(inner).map(|(at, found)| (byte + at, found));
        }
        match first {
            '.' => Some((byte, attribute(inner))),
            '[' | '*' | '}' => Some((
                byte,
                format!("a line may not begin with {first}; put it behind a word, or at the end of the line above"),
            )),
            _ => None,
        }
    }

    /// A line at the margin begins a message.
    fn unindented(&self) -> Option<(usize, String)> {
        let first = self.text.chars().next()?;
        if self.open > 0 && matches!(first, '[' | '*') {
            return branch(self.text);
        }
        let name = self.text.split(['=', '＝', ' ']).next().unwrap_or_default();
        let is_name = first.is_ascii_alphabetic()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let behind = self.text.get(name.len()..).unwrap_or_default().trim_start();
        if is_name && behind.starts_with('=') {
            return None;
        }
        if is_name && behind.starts_with('＝') {
            let byte = self.text.len() - behind.len();
            return Some((byte, "＝ is a full-width sign; write =".to_owned()));
        }
        if let Some(equals) = self.text.find(['=', '＝']).filter(|_| !is_name) {
            let spaced = self.text.get(..equals).unwrap_or_default().trim_end();
            if !spaced.contains(' ') {
                return Some((
                    0,
                    "the name before = stays as it is in English; translate only the words behind =".to_owned(),
                ));
            }
        }
        if is_name && (name.contains('-') || behind.is_empty()) {
            let found = format!("\"=\" is missing here; write {name} = and then the words");
            return Some((name.len(), found));
        }
        let belongs = "this line belongs to the words above; begin it with four spaces";
        Some((
            0,
            if self.begins { belongs.to_owned() } else { format!("{belongs}, or write its name and = before it") },
        ))
    }
}

/// `.summary words`, or words that begin with a point.
fn attribute(inner: &str) -> String {
    let name: String =
        inner.chars().skip(1).take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect();
    let behind = inner.get(1 + name.len()..).unwrap_or_default().trim_start();
    let begins_well = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if begins_well && behind.starts_with('＝') {
        "＝ is a full-width sign; write =".to_owned()
    } else if begins_well && behind.starts_with('=') {
        format!(".{name} is empty; write the words behind the =")
    } else if begins_well && ["summary", "about", "keywords", "kana"].contains(&name.as_str()) {
        format!("\"=\" is missing here; write .{name} = and then the words")
    } else {
        "a line may not begin with . ; put it behind a word, or at the end of the line above".to_owned()
    }
}

/// A branch whose name is no name: `[ថ្ងៃនេះ]`, `[today`, `［today］`.
fn branch(inner: &str) -> Option<(usize, String)> {
    if inner.starts_with(['［', '＊']) {
        return Some((0, "a branch begins with the plain signs [ and *; write them so".to_owned()));
    }
    let opened = inner.trim_start_matches(['*', ' ']);
    let byte = inner.len() - opened.len();
    let key = opened.strip_prefix('[')?;
    let Some((key, _)) = key.split_once(']') else {
        return Some((byte, "a branch has its name in [ and ]; the ] is missing".to_owned()));
    };
    let key = key.trim();
    let is_name = key.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && key.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter));
    let is_number = !key.is_empty() && key.bytes().all(|letter| letter.is_ascii_digit() || letter == b'.');
    (!is_name && !is_number).then(|| {
        (byte, format!("[{key}]: the names in [ ] stay as they are in English; translate only the words behind them"))
    })
}

/// What is left when no line looks wrong by itself.
fn kind(kind: &ErrorKind, open: i32) -> String {
    match kind {
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("message \"{entry_id}\": it is empty; write the words after the =")
        }
        ErrorKind::UnbalancedClosingBrace => "this line has a } without a {; remove it or add the other".to_owned(),
        ErrorKind::MissingDefaultVariant => "one branch must begin with *; put it before the last one".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one branch begins with *; take the other * away".to_owned(),
        ErrorKind::MissingValue => "the words behind this are missing; write them".to_owned(),
        _ if open > 0 => "this cannot be read: a { has no }; write the } or take the { out of the words".to_owned(),
        ErrorKind::ExpectedToken(expected) => format!("this line cannot be read: \"{expected}\" is missing here"),
        ErrorKind::ExpectedInlineExpression => {
            "this cannot be read: in { } stands a name with $ before it, as in { $time }; other words stand outside"
                .to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => "this cannot be read: a \" has no second one".to_owned(),
        _ => "this cannot be read; compare it, sign by sign, with the same message in English".to_owned(),
    }
}
