//! How deep a Fluent message may go. The parser calls itself for every brace and bracket, so a deep message would end the program.

/// How deep braces and brackets may stand in each other. More than a person needs, and far less than the parser's stack can bear.
pub const DEEPEST: usize = 10;

/// The first byte that stands too deep. Brackets in plain words do not count.
#[must_use]
pub fn too_deep(text: &str) -> Option<usize> {
    let mut depth: usize = 0;
    for (byte, letter) in text.bytes().enumerate() {
        match letter {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            // A message ends where a line begins with its first letter.
            b'\n' if text.as_bytes().get(byte + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(byte);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn usual_messages_are_not_deep_and_brackets_in_words_do_not_count() {
        assert_eq!(too_deep("a = { $b ->\n    [one] x (by { $c })\n   *[other] y\n}\n"), None);
        assert_eq!(too_deep(&"(".repeat(99)), None);
    }

    #[test]
    fn braces_and_calls_in_each_other_are_too_deep() {
        assert!(too_deep(&format!("m = {}", "{ ".repeat(11))).is_some());
        assert!(too_deep(&format!("m = {{ {}", "F(".repeat(11))).is_some());
    }
}
