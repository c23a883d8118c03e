//! Signs that nobody sees. Unicode says which they are (`Default_Ignorable_Code_Point` and the general category); there is no list to forget one in.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

use super::normal::is_plain;
use super::{Finding, VALUE};

/// Khmer letters that Unicode advises against; two of them are invisible.
const OLD_KHMER: [char; 4] = ['\u{17a3}', '\u{17a4}', '\u{17b4}', '\u{17b5}'];

pub(super) fn check(words: &str) -> Option<Finding> {
    let (at, letter) = words.char_indices().find(|(_, letter)| is_invisible(*letter))?;
    let code = u32::from(letter);
    let found = match letter {
        '\u{200b}' => format!(
            "it holds the invisible character U+{code:04X}, which the space bar of a Khmer keyboard types; delete it, and type a space that is wanted with Shift and the space bar"
        ),
        '\t' => "it holds a tab; write a space".to_owned(),
        '\u{a0}' | '\u{202f}' => {
            format!("it holds a space that does not break (U+{code:04X}); write an ordinary space")
        }
        _ => format!("it holds the invisible character U+{code:04X}; delete it and type the place again"),
    };
    Some(Finding::new(at, found))
}

/// Whether a character is drawn as nothing, or means nothing.
pub(crate) fn is_invisible(letter: char) -> bool {
    // The two that every text has, the space of Japanese, and what stands for a value.
    if matches!(letter, ' ' | '\n' | '\u{3000}' | VALUE) {
        return false;
    }
    if letter.is_ascii_graphic() || is_plain(letter) {
        return false;
    }
    // A blank of Braille, and what a broken text is full of.
    if OLD_KHMER.contains(&letter) || matches!(letter, '\u{2800}' | '\u{fffc}' | '\u{fffd}') {
        return true;
    }
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter)
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(letter),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::PrivateUse
                | GeneralCategory::SpaceSeparator
                | GeneralCategory::Surrogate
                | GeneralCategory::Unassigned
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found() {
        for wrong in [
            '\u{7}',
            '\t',
            '\r',
            '\u{a0}',
            '\u{ad}',
            '\u{34f}',
            '\u{61c}',
            '\u{115f}',
            '\u{17b4}',
            '\u{180e}',
            '\u{200b}',
            '\u{200d}',
            '\u{2009}',
            '\u{202e}',
            '\u{2060}',
            '\u{2061}',
            '\u{2069}',
            '\u{2800}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{ffa0}',
            '\u{fffd}',
            '\u{e000}',
            '\u{e0030}',
            '\u{e01ef}',
            '\u{378}',
        ] {
            assert!(check(&format!("a{wrong}b")).is_some(), "{wrong:?}");
        }
        assert_eq!(check("助けて　ください。「はい」 ช่วย ជួយ é – “x” ៛ ฿"), None);
    }

    #[test]
    fn the_space_bar_of_a_khmer_keyboard_is_named() {
        let found = check("ជួយ\u{200b}ខ្ញុំ").unwrap();
        assert!(found.at == "ជួយ".len() && found.found.contains("space bar"), "{found:?}");
    }
}
