//! A screen as plain text, for terminals and for handing on.

use crate::screen::{Block, Channel, ChoiceOption, ContactBlock, Screen, Text, Verb};

/// The whole screen.
#[must_use]
pub fn text(screen: &Screen) -> String {
    let mut page = Page::default();
    page.line(0, &screen.title);
    page.rule(&screen.title.value);
    for block in &screen.blocks {
        page.block(block, &screen.title);
    }
    page.0
}

/// One contact of a list.
#[must_use]
pub fn contact_text(contact: &ContactBlock) -> String {
    let mut page = Page::default();
    page.contact(contact);
    page.0
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn block(&mut self, block: &Block, title: &Text) {
        match block {
            // The title of the screen already stands above.
            Block::Heading { text, level: 1, .. } if text == title => {}
            Block::Heading { text, .. } => {
                self.gap();
                self.line(0, text);
                self.rule(&text.value);
            }
            Block::Text { text } => {
                self.gap();
                self.line(0, text);
            }
            Block::Notice { text, details, buttons, .. } => {
                self.gap();
                self.plain(0, &format!("! {}", text.value));
                for detail in details {
                    self.line(2, detail);
                }
                self.plain(2, &buttons.iter().map(|button| &*button.text.value).collect::<Vec<_>>().join(" · "));
            }
            // The words say the verb themselves; the label is for shells that show it as a tag.
            Block::Step { number, verb, text, buttons, .. } => {
                let mark = match verb {
                    Verb::Do => "→",
                    Verb::DoNot => "✗",
                    Verb::Keep => "▣",
                };
                self.plain(0, &format!("{number}. {mark} {}", text.value));
                self.plain(3, &buttons.iter().map(|button| &*button.text.value).collect::<Vec<_>>().join(" · "));
            }
            Block::Contact(contact) => self.contact(contact),
            Block::Phrase { text, kana, say, number, .. } => {
                self.gap();
                self.line(0, text);
                self.plain(2, kana);
                if *say.value != **kana {
                    self.plain(2, &say.value);
                }
                self.plain(2, number.as_deref().unwrap_or_default());
            }
            Block::Source { text, title, address, age, .. } => {
                match text {
                    Some(text) => self.line(2, text),
                    None => self.plain(2, title),
                }
                self.plain(4, &age.value);
                self.plain(4, address.as_deref().unwrap_or_default());
            }
            Block::Links { items } => {
                self.gap();
                for link in items {
                    self.plain(0, &format!("- {}", link.text.value));
                    self.plain(4, link.detail.as_ref().map_or("", |detail| &detail.value));
                }
            }
            Block::Choice { text, options, .. } => {
                self.gap();
                self.line(0, text);
                for ChoiceOption { text, chosen, .. } in options {
                    self.plain(0, &format!("{} {}", if *chosen { "●" } else { "○" }, text.value));
                }
            }
            Block::Field { text, value, .. } => self.plain(0, &format!("{}: {value}", text.value)),
        }
    }

    fn contact(&mut self, contact: &ContactBlock) {
        self.gap();
        self.line(0, &contact.name);
        let told: Vec<&Channel> = contact.channels.iter().filter(|channel| !channel.lines.is_empty()).collect();
        // Said once below all channels where it is the same for all that answer; else below the channel that it is of.
        let is_same = told.iter().all(|channel| channel.availability == contact.availability);
        for channel in &told {
            let then = channel.then.as_ref().map(|keys| format!(" → {keys}")).unwrap_or_default();
            let lines: Vec<&str> = channel.lines.iter().map(|line| &*line.value).collect();
            self.plain(2, &format!("{}{then}  ({})", channel.value, lines.join(" · ")));
            if !is_same {
                self.plain(4, &channel.availability.text.value);
            }
        }
        if is_same || told.iter().all(|channel| channel.availability != contact.availability) {
            self.plain(2, &contact.availability.text.value);
        }
        self.line(2, &contact.about);
        // What a channel has said of itself is no second reason.
        let is_said =
            |why: &&Text| told.iter().any(|channel| channel.lines.contains(why) || channel.availability.text == **why);
        let why: Vec<&str> = contact.why.iter().filter(|why| !is_said(why)).map(|why| &*why.value).collect();
        self.plain(2, &why.join(" · "));
        for fact in &contact.facts {
            self.line(2, fact);
        }
    }

    /// Words, and on the next line what stands beneath them.
    fn line(&mut self, indent: usize, text: &Text) {
        self.plain(indent, &text.value);
        if let Some(beneath) = text.beneath.as_ref().filter(|beneath| beneath.value != text.value) {
            self.plain(indent, &beneath.value);
        }
    }

    /// Nothing at all for empty words.
    fn plain(&mut self, indent: usize, words: &str) {
        if !words.is_empty() {
            self.0.push_str(&" ".repeat(indent));
            self.0.push_str(words);
            self.0.push('\n');
        }
    }

    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn rule(&mut self, words: &str) {
        let width = words.chars().count().clamp(3, 60);
        self.0.push_str(&"-".repeat(width));
        self.0.push('\n');
    }
}
