//! Words in their compatibility form (NFKC), in which a full-width, circled or mathematical letter is the letter itself.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The characters of the compatibility form, each with the byte of the words it comes from.
pub(super) fn compatible(words: &str) -> Vec<(usize, char)> {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut buffer = [0; 4];
    let mut letters = Vec::with_capacity(words.len());
    for (at, letter) in words.char_indices() {
        if letter.is_ascii() || is_plain(letter) {
            letters.push((at, letter));
            continue;
        }
        let normal = normalizer.normalize(letter.encode_utf8(&mut buffer));
        letters.extend(normal.chars().map(|normal| (at, normal)));
    }
    letters
}

/// A letter or mark of Thai, Khmer or Japanese, seen, no digit, and the same in every form that matters here. Most of our words are such letters, and
/// asking Unicode for each takes a while.
pub(super) fn is_plain(letter: char) -> bool {
    matches!(
        letter,
        '\u{0e01}'..='\u{0e3a}'
            | '\u{0e40}'..='\u{0e4e}'
            | '\u{1780}'..='\u{17a2}'
            | '\u{17a5}'..='\u{17b3}'
            | '\u{17b6}'..='\u{17d3}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}'
            | '\u{4e00}'..='\u{9fff}'
    )
}

/// A piece of the words, for a person to see: from one byte to the end of the character at another.
pub(super) fn piece(words: &str, from: usize, last: usize) -> &str {
    let end = words.get(last..).and_then(|rest| rest.chars().next()).map_or(last, |letter| last + letter.len_utf8());
    words.get(from..end).unwrap_or_default()
}
