//! The emergency screen of each language as Rust constants, for the day when every file is broken.

use std::fmt::Write as _;

use helpcard_core::pack::PackSource;
use helpcard_core::screen::{Action, Block, Screen};
use helpcard_core::{Card, CardError, Context, EmergencyConstant, EmergencyConstants};

use crate::locale::REFERENCE;

/// Answers while the constants themselves are made, when there are none yet.
const NONE_YET: EmergencyConstants = EmergencyConstants {
    first: EmergencyConstant { language: "en", title: "", sentences: &[], numbers: &[], phrases: &[] },
    others: &[],
};

/// Rust source of `EMERGENCY`, from the emergency screens of a pack.
pub fn emergency_constants(pack: Vec<u8>) -> Result<String, CardError> {
    let card = Card::open(PackSource::Bytes(pack), NONE_YET)?;
    let mut tags: Vec<String> = card.languages().iter().map(|language| language.tag.clone()).collect();
    tags.sort_by_key(|tag| tag != REFERENCE);
    let constants: Vec<String> = tags
        .into_iter()
        .map(|tag| {
            let context = Context { languages: vec![tag.clone()], ..Context::default() };
            constant(&tag, &card.emergency(&context))
        })
        .collect();
    let (first, others) =
        constants.split_first().map(|(first, others)| (first.clone(), others.join(", "))).unwrap_or_default();
    Ok(format!(
        "/// The emergency screen in every language, made from content and locales.\n\
         pub static EMERGENCY: EmergencyConstants = EmergencyConstants {{ first: {first}, others: &[{others}] }};\n"
    ))
}

fn constant(tag: &str, screen: &Screen) -> String {
    let (mut sentences, mut numbers, mut phrases) = (String::new(), String::new(), String::new());
    for block in &screen.blocks {
        match block {
            Block::Text { text } => push(&mut sentences, &format!("{:?}", text.value)),
            Block::Notice { text, details, .. } => {
                for text in std::iter::once(text).chain(details) {
                    push(&mut sentences, &format!("{:?}", text.value));
                }
            }
            Block::Contact(contact) => {
                for button in &contact.buttons {
                    if let Action::Dial { number, .. } = &button.action {
                        push(&mut numbers, &format!("({:?}, {number:?})", contact.name.value));
                    }
                }
            }
            Block::Phrase { text, .. } => {
                let japanese = text.beneath.as_ref().map_or("", |beneath| &beneath.value);
                push(&mut phrases, &format!("({:?}, {japanese:?})", text.value));
            }
            _ => {}
        }
    }
    format!(
        "EmergencyConstant {{ language: {tag:?}, title: {:?}, sentences: &[{sentences}], numbers: &[{numbers}], phrases: &[{phrases}] }}",
        screen.title.value
    )
}

fn push(list: &mut String, item: &str) {
    // Writing to a String cannot fail.
    let _ = write!(list, "{item}, ");
}
