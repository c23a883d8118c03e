//! Letters of one language in the file of another. Plain Latin letters stand in every language: LINE, SIM, a name.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::{Finding, Kind, VALUE};

/// Latin letters up to here are in names that are read aloud (é, ō); beyond are the letters of languages such as Vietnamese.
const LAST_COMMON_LATIN: char = '\u{17f}';

pub(super) fn check(language: &str, kind: Kind, words: &str) -> Option<Finding> {
    let own: &[Script] = match language {
        "en" => &[],
        "th" => &[Script::Thai],
        "km" => &[Script::Khmer],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        // Which letters a further language has is not known here; that it has none of the card's other scripts is.
        _ => return others(language, words),
    };
    let has_own_letters = words.chars().any(|letter| own.contains(&script(letter)));
    words.char_indices().filter(|(_, letter)| !letter.is_ascii()).find_map(|(at, letter)| {
        let script = script(letter);
        let fits = match script {
            Script::Common | Script::Inherited | Script::Unknown => true,
            Script::Latin => {
                letter <= LAST_COMMON_LATIN || kind == Kind::Keywords || ('\u{ff21}'..='\u{ff5a}').contains(&letter)
            }
            // The word as it stands in a letter or on a door, beside the same in her own letters; and what people type.
            Script::Han => own.contains(&script) || (language != "en" && (kind == Kind::Keywords || has_own_letters)),
            script => own.contains(&script),
        };
        (!fits && letter != VALUE).then(|| foreign(at, letter, script, language))
    })
}

/// Letters of the card's first four languages in a language that writes in none of their scripts.
fn others(language: &str, words: &str) -> Option<Finding> {
    let writes_like = |script: Script| match script {
        Script::Thai => ["tts", "nod", "sou"].contains(&language),
        Script::Hiragana | Script::Katakana => ["ain", "ryu"].contains(&language),
        _ => language == "kxm",
    };
    words.char_indices().filter(|(_, letter)| !letter.is_ascii()).find_map(|(at, letter)| {
        let script = script(letter);
        let theirs = matches!(script, Script::Thai | Script::Khmer | Script::Hiragana | Script::Katakana);
        (theirs && !writes_like(script)).then(|| foreign(at, letter, script, language))
    })
}

/// The script of a letter. Most of our words are letters of these, and asking Unicode for each takes a while.
fn script(letter: char) -> Script {
    match letter {
        '\u{0e01}'..='\u{0e3a}' | '\u{0e40}'..='\u{0e4e}' => Script::Thai,
        '\u{1780}'..='\u{17d3}' => Script::Khmer,
        '\u{3041}'..='\u{3096}' => Script::Hiragana,
        '\u{30a1}'..='\u{30fa}' => Script::Katakana,
        '\u{4e00}'..='\u{9fff}' => Script::Han,
        _ => CodePointMapData::<Script>::new().get(letter),
    }
}

fn foreign(at: usize, letter: char, script: Script, language: &str) -> Finding {
    let name = match script {
        Script::Hiragana | Script::Katakana => "Japanese".to_owned(),
        Script::Han => "Chinese or Japanese".to_owned(),
        Script::Latin => "Vietnamese or other far-off Latin".to_owned(),
        Script::Thai => "Thai".to_owned(),
        Script::Khmer => "Khmer".to_owned(),
        _ => {
            return Finding::new(
                at,
                format!("it holds \"{letter}\", a letter of another script; this file is for \"{language}\""),
            );
        }
    };
    Finding::new(at, format!("it holds {name} letters; this file is for \"{language}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_language_are_found() {
        for (language, wrong) in [
            ("th", "សួរ"),
            ("th", "Hỏi người giúp đỡ"),
            ("th", "弁護士相談"),
            ("km", "ถาม"),
            ("km", "ຊ່ວຍ"),
            ("en", "хелп"),
            ("en", "助けて"),
            ("ja", "ช่วย"),
            ("ja", "도와"),
            ("vi", "ช่วย"),
            ("ne", "たすけて"),
        ] {
            assert!(check(language, Kind::Sentence, wrong).is_some(), "{language} {wrong}");
        }
        for (language, right) in [
            ("th", "LINE ของฉัน, Zangyō"),
            ("km", "SIM ៛"),
            ("km", "ការិយាល័យការងារ (រ៉ូគី, 労基)"),
            ("ja", "助けてください。ＳＩＭ、カード"),
            ("vi", "Hỏi người giúp đỡ"),
            ("my", "ကူညီပါ"),
            ("en", "café"),
        ] {
            assert_eq!(check(language, Kind::Sentence, right), None, "{language} {right}");
        }
        assert_eq!(check("th", Kind::Keywords, "残業, ไม่จ่าย"), None);
    }
}
