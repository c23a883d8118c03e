//! One Fluent message as the desk sees it: its variables, its branches, its words, and the form it takes in a pack.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message as Ast, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use helpcard_core::pack::depth::{DEEPEST, too_deep};

use super::junk::explain;
use super::text::{Kind, VALUE, check_text};
use crate::problem::{Problems, after, line_of};

/// So many ways through the branches of one message are enough for any sentence.
const MOST_WAYS: usize = 100;

/// A message, or one attribute of it.
#[derive(Clone, Debug)]
pub struct Message {
    /// `id`, or `id.attribute`.
    pub id: String,
    /// The file.
    pub file: String,
    /// The line of the message or of the attribute.
    pub line: usize,
    /// Words and placeables as written.
    pub words: String,
    /// The choices between branches, in the order of the text.
    pub choices: Vec<Choice>,
    /// Each way through the branches; one way when there are none.
    pub ways: Vec<Way>,
    /// What the pack holds: whether it is Fluent, and its text.
    pub packed: (bool, String),
    /// Whether a comment says what it is for.
    pub commented: bool,
    /// `# tier: safety`
    pub safety: bool,
    /// It has the very words of English.
    pub untranslated: bool,
}

/// A place where a variable chooses between branches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The variable.
    pub by: String,
    /// The branches and the line of each, as written.
    pub branches: Vec<(String, usize)>,
    /// The branch with the `*`.
    pub default: String,
}

/// One way through the branches of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Each variable that chose, and the branch it chose.
    pub chosen: Vec<(String, String)>,
    /// The variables that are shown on this way.
    pub shows: BTreeSet<String>,
}

impl Way {
    /// `[today]`, or nothing.
    #[must_use]
    pub fn name(&self) -> String {
        let branches: Vec<String> = self.chosen.iter().map(|(_, branch)| format!("[{branch}]")).collect();
        branches.concat()
    }
}

impl Message {
    /// All variables of all branches.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<String> {
        self.shown().union(&self.choosers()).cloned().collect()
    }

    /// The variables that are shown in some branch.
    #[must_use]
    pub fn shown(&self) -> BTreeSet<String> {
        self.ways.iter().flat_map(|way| &way.shows).cloned().collect()
    }

    /// The variables that choose a branch.
    #[must_use]
    pub fn choosers(&self) -> BTreeSet<String> {
        self.choices.iter().map(|choice| choice.by.clone()).collect()
    }
}

/// Reads a Fluent file. What cannot be read or is not allowed is a problem, and the rest is read all the same.
pub(super) fn read_messages(file: &str, text: &str, problems: &mut Problems) -> Vec<Message> {
    // A mark at the head of the file, which editors of Windows write.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(byte) = too_deep(text) {
        problems.add(
            file,
            line_of(text, byte),
            format!("more than {DEEPEST} braces stand in each other; write it with fewer"),
        );
        return Vec::new();
    }
    let resource = match parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let (byte, found) = explain(text, &error);
                problems.add(file, line_of(text, byte), format!("{found}{}", after(text, byte)));
            }
            resource
        }
    };
    let mut messages = Vec::new();
    let mut in_group = false;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
                let reader = Reader {
                    file,
                    text,
                    commented: in_group || !comment.is_empty(),
                    safety: comment.contains("tier: safety"),
                };
                messages.extend(reader.read(message, problems));
            }
            Entry::Term(term) => {
                let line = line_of(text, offset(text, term.id.name));
                problems.add(
                    file,
                    line,
                    format!("\"-{}\": terms are not used here; write the words in each message", term.id.name),
                );
            }
            Entry::GroupComment(comment) => in_group = comment.content.iter().any(|line| !line.trim().is_empty()),
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    commented: bool,
    safety: bool,
}

impl Reader<'_> {
    fn read(&self, message: &Ast<&str>, problems: &mut Problems) -> Vec<Message> {
        let id = message.id.name;
        let line = |name: &str| line_of(self.text, offset(self.text, name));
        let value = message.value.iter().map(|pattern| (id.to_owned(), line(id), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{id}.{}", attribute.id.name), line(attribute.id.name), &attribute.value));
        value.chain(attributes).filter_map(|(id, line, pattern)| self.message(id, line, pattern, problems)).collect()
    }

    fn message(&self, id: String, line: usize, pattern: &Pattern<&str>, problems: &mut Problems) -> Option<Message> {
        let mut walk = Walk { text: self.text, ..Walk::default() };
        let ways = walk.pattern(pattern);
        for found in walk.refused {
            problems.add(self.file, line, format!("message \"{id}\": {found}"));
        }
        let words = walk.words.replace(VALUE, "");
        if words.trim().is_empty() && !walk.words.contains(VALUE) && walk.choices.is_empty() {
            problems.add(self.file, line, format!("message \"{id}\": it is empty; write the words"));
            return None;
        }
        let language = self.file.split('/').nth(1).unwrap_or_default();
        for finding in check_text(language, Kind::of(&id), &walk.words) {
            let byte = place(&walk.places, finding.at).unwrap_or_default();
            let found = format!("message \"{id}\": {}{}", finding.found, after(self.text, byte));
            problems.add(self.file, line_of(self.text, byte).max(line), found);
        }
        let packed = if walk.plain { (false, words.clone()) } else { (true, packed(pattern)) };
        Some(Message {
            id,
            file: self.file.to_owned(),
            line,
            words,
            choices: walk.choices,
            ways,
            packed,
            commented: self.commented,
            safety: self.safety,
            untranslated: false,
        })
    }
}

/// A message named `m` with this pattern, as the core parses it.
fn packed(pattern: &Pattern<&str>) -> String {
    let message =
        Ast { id: Identifier { name: "m" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    serialize(&Resource { body: vec![Entry::Message(message)] })
}

/// Where a byte of the words stands in the file.
fn place(places: &[(usize, usize)], at: usize) -> Option<usize> {
    let (words, file) = places.iter().rev().find(|(words, _)| *words <= at)?;
    Some(file + (at - words))
}

/// Collects what stands in a pattern.
struct Walk<'a> {
    text: &'a str,
    /// The words; [`VALUE`] where a value is put in, a line break before a branch.
    words: String,
    /// Where pieces of the words begin, in the words and in the file.
    places: Vec<(usize, usize)>,
    choices: Vec<Choice>,
    plain: bool,
    refused: Vec<String>,
}

impl Default for Walk<'_> {
    fn default() -> Self {
        Self {
            text: "",
            words: String::new(),
            places: Vec::new(),
            choices: Vec::new(),
            plain: true,
            refused: Vec::new(),
        }
    }
}

impl Walk<'_> {
    /// The ways through a pattern.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Way> {
        let mut ways = vec![Way::default()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value),
                PatternElement::Placeable { expression } => {
                    self.plain = false;
                    let inner = self.expression(expression);
                    ways = ways.iter().flat_map(|way| inner.iter().map(|inner| both(way, inner))).collect();
                    if ways.len() > MOST_WAYS {
                        self.refused.push("there are too many branches in each other; write it with fewer".to_owned());
                        ways.truncate(1);
                    }
                }
            }
        }
        ways
    }

    fn push(&mut self, value: &str) {
        self.places.push((self.words.len(), offset(self.text, value)));
        // What stands for a value is no letter that anybody may write.
        self.words.push_str(&value.replace(VALUE, "\u{fffd}"));
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Way> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let by = if let InlineExpression::VariableReference { id } = selector {
                    id.name.to_owned()
                } else {
                    self.refused.push("only a variable may choose between branches".to_owned());
                    String::new()
                };
                let mut branches = Vec::new();
                let mut default = String::new();
                let mut ways = Vec::new();
                let position = self.choices.len();
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    if branches.iter().any(|(known, _)| known == key) {
                        self.refused.push(format!("the branch [{key}] stands here twice; remove one"));
                    }
                    branches.push(((*key).to_owned(), line_of(self.text, offset(self.text, key))));
                    if variant.default {
                        (*key).clone_into(&mut default);
                    }
                    self.words.push('\n');
                    for mut way in self.pattern(&variant.value) {
                        way.chosen.insert(0, (by.clone(), (*key).to_owned()));
                        ways.push(way);
                    }
                }
                // Before those inside its branches: the order of the text.
                self.choices.insert(position, Choice { by, branches, default });
                ways
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Way> {
        let mut way = Way::default();
        match inline {
            InlineExpression::VariableReference { id } => {
                self.words.push(VALUE);
                way.shows.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => {
                if value.contains(['\\', '{', '}']) {
                    self.refused
                        .push(format!("{{ \"{value}\" }}: write the letters themselves, without \\ and braces"));
                }
                self.push(value);
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::NumberLiteral { value } => {
                self.refused
                    .push(format!("{{ {value} }}: a number is a fact; it stands in content and comes as a variable"));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refused.push(format!("{}(): functions are not used here; write the words", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refused.push(format!(
                    "{{ {} }}: messages do not refer to each other; write the words, or put $ before a variable",
                    id.name
                ));
            }
            InlineExpression::TermReference { id, .. } => {
                self.refused.push(format!("{{ -{} }}: terms are not used here; write the words", id.name));
            }
        }
        vec![way]
    }
}

/// A way that goes on with another.
fn both(first: &Way, second: &Way) -> Way {
    Way {
        chosen: first.chosen.iter().chain(&second.chosen).cloned().collect(),
        shows: first.shows.union(&second.shows).cloned().collect(),
    }
}

/// Where a borrowed piece of the text begins.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}
