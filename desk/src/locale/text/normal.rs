//! Words in their compatibility form (NFKC), in which a full-width, circled or mathematical letter is the letter itself.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The characters of the compatibility form, each with the byte of the words it comes from.
pub(super) fn compatible(words: &str) -> Vec<(usize, char)> {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut buffer = [0; 4];
    let mut letters = Vec::with_capacity(words.len());
    for (at, letter) in words.char_indices() {
        if letter.is_ascii() {
            letters.push((at, letter));
            continue;
        }
        let normal = normalizer.normalize(letter.encode_utf8(&mut buffer));
        letters.extend(normal.chars().map(|normal| (at, normal)));
    }
    letters
}

/// A piece of the words, for a person to see: from one byte to the end of the character at another.
pub(super) fn piece(words: &str, from: usize, last: usize) -> &str {
    let end = words.get(last..).and_then(|rest| rest.chars().next()).map_or(last, |letter| last + letter.len_utf8());
    words.get(from..end).unwrap_or_default()
}
