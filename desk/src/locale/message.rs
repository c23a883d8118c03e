//! One Fluent message as the desk sees it: its variables, its words, and the form it takes in a pack.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message as Ast, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};
use fluent_syntax::serializer::serialize;

use helpcard_core::pack::depth::{DEEPEST, too_deep};

use super::text::check_text;
use crate::problem::{Problems, line_of};

/// The variables of a message, by the keys of its selector; the key of a message without one is empty.
pub type Variants = BTreeMap<String, BTreeSet<String>>;

/// A message, or one attribute of it.
#[derive(Clone, Debug)]
pub struct Message {
    /// `id`, or `id.attribute`.
    pub id: String,
    /// The file.
    pub file: String,
    /// The line of the message.
    pub line: usize,
    /// Words and placeables as written.
    pub words: String,
    /// The variables that are shown in each branch.
    pub variants: Variants,
    /// The variables that choose a branch.
    pub choosers: BTreeSet<String>,
    /// What the pack holds: whether it is Fluent, and its text.
    pub packed: (bool, String),
    /// Whether a comment says what it is for.
    pub commented: bool,
    /// `# tier: safety`
    pub safety: bool,
}

impl Message {
    /// All variables of all branches.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<String> {
        self.shown().union(&self.choosers).cloned().collect()
    }

    /// The variables that are shown in some branch.
    #[must_use]
    pub fn shown(&self) -> BTreeSet<String> {
        self.variants.values().flatten().cloned().collect()
    }
}

/// Reads a Fluent file. What cannot be read or is not allowed is a problem, and the rest is read all the same.
pub(super) fn read_messages(file: &str, text: &str, problems: &mut Problems) -> Vec<Message> {
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
                problems.add(file, line_of(text, error.pos.start), explain(&error));
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
        let line = line_of(self.text, offset(self.text, id));
        let value = message.value.iter().map(|pattern| (id.to_owned(), pattern));
        let attributes =
            message.attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        value.chain(attributes).filter_map(|(id, pattern)| self.message(id, line, pattern, problems)).collect()
    }

    fn message(&self, id: String, line: usize, pattern: &Pattern<&str>, problems: &mut Problems) -> Option<Message> {
        let mut walk = Walk::default();
        walk.pattern(pattern, "");
        for found in walk.refused {
            problems.add(self.file, line, format!("message \"{id}\": {found}"));
        }
        if walk.words.trim().is_empty() && walk.variants.is_empty() {
            problems.add(self.file, line, format!("message \"{id}\": it is empty; write the words"));
            return None;
        }
        for found in check_text(self.file, &walk.words) {
            problems.add(self.file, line, format!("message \"{id}\": {found}"));
        }
        let packed = if walk.plain { (false, walk.words.clone()) } else { (true, packed(pattern)) };
        let mut variants = walk.variants;
        if variants.is_empty() {
            variants.insert(String::new(), BTreeSet::new());
        }
        Some(Message {
            id,
            file: self.file.to_owned(),
            line,
            words: walk.words,
            variants,
            choosers: walk.choosers,
            packed,
            commented: self.commented,
            safety: self.safety,
        })
    }
}

/// A message named `m` with this pattern, as the core parses it.
fn packed(pattern: &Pattern<&str>) -> String {
    let message =
        Ast { id: Identifier { name: "m" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    serialize(&Resource { body: vec![Entry::Message(message)] })
}

/// Collects what stands in a pattern.
struct Walk {
    words: String,
    variants: Variants,
    choosers: BTreeSet<String>,
    plain: bool,
    refused: Vec<String>,
}

impl Default for Walk {
    fn default() -> Self {
        Self {
            words: String::new(),
            variants: Variants::new(),
            choosers: BTreeSet::new(),
            plain: true,
            refused: Vec::new(),
        }
    }
}

impl Walk {
    fn pattern(&mut self, pattern: &Pattern<&str>, branch: &str) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.plain = false;
                    self.expression(expression, branch);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, branch: &str) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, branch),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.choosers.insert(id.name.to_owned());
                } else {
                    self.refused.push("only a variable may choose between branches".to_owned());
                }
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    let inner = if branch.is_empty() { key.to_owned() } else { format!("{branch}/{key}") };
                    self.variants.entry(inner.clone()).or_default();
                    self.words.push('\n');
                    self.pattern(&variant.value, &inner);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, branch: &str) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(branch, id.name),
            InlineExpression::StringLiteral { value } => {
                if value.contains(['\\', '{', '}']) {
                    self.refused
                        .push(format!("{{ \"{value}\" }}: write the letters themselves, without \\ and braces"));
                }
                self.words.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, branch),
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
    }

    fn variable(&mut self, branch: &str, name: &str) {
        self.variants.entry(branch.to_owned()).or_default().insert(name.to_owned());
    }
}

/// Where a borrowed piece of the text begins.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// The parser's error in words for a person who translates in the evening.
fn explain(error: &ParserError) -> String {
    match &error.kind {
        ErrorKind::ExpectedToken(expected) => format!("this line cannot be read: \"{expected}\" is missing here"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("message \"{entry_id}\": it is empty; write the words after the =")
        }
        ErrorKind::UnbalancedClosingBrace => "this line has a } without a {; remove it or add the other".to_owned(),
        ErrorKind::MissingDefaultVariant => "one branch must begin with *; put it before the last one".to_owned(),
        other => format!("this line cannot be read ({other}); compare it with the same message in English"),
    }
}
