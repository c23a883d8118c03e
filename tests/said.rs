//! How a reader of Thai and Japanese hears the words: `data/words-not-said.tsv` names what was once written and misunderstood, and what to write instead.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_desk::check;
use helpcard_desk::locale::Message;
use helpcard_tests::{project, root};

/// All messages of a language that somebody reads. What people type is not read.
fn read_in(tag: &str) -> Vec<Message> {
    let locales = check(&project()).unwrap().locales;
    let locale = locales.into_iter().find(|locale| locale.tag == tag).unwrap();
    locale.messages.into_values().filter(|message| !message.id.ends_with("keywords")).collect()
}

#[test]
fn nothing_is_written_again_that_readers_misunderstood() {
    let table = std::fs::read_to_string(root().join("tests/data/words-not-said.tsv")).unwrap();
    let rows: Vec<(&str, &str, &str)> = table
        .lines()
        .map(|line| {
            let mut columns = line.split('\t');
            (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap())
        })
        .collect();
    assert!(rows.len() >= 20, "{}", rows.len());
    let mut written = Vec::new();
    for tag in ["th", "ja"] {
        let rows: Vec<_> = rows.iter().filter(|(language, ..)| *language == tag).collect();
        assert!(!rows.is_empty(), "{tag}");
        for message in read_in(tag) {
            for (_, words, why) in &rows {
                if message.words.contains(words) {
                    written.push(format!("{}:{} {}: {words}: {why}", message.file, message.line, message.id));
                }
            }
        }
    }
    assert!(written.is_empty(), "{}", written.join("\n"));
}

/// A space ends a sentence in Thai: "อย่าตกลง จ่าย หรือเซ็น" can be read as "do not agree. Pay or sign."
#[test]
fn a_thai_do_not_is_said_again_for_each_thing_of_a_list() {
    // "อย่าง" is no "อย่า".
    let forbids =
        |words: &str| words.starts_with("ห้าม") || words.contains("ต้องไม่") || words.replace("อย่าง", "").contains("อย่า");
    let says_not = |words: &str| forbids(words) || words.contains("ห้าม");
    let is_lost = |words: &str| {
        let parts: Vec<&str> = words.split_whitespace().collect();
        parts.windows(3).any(|three| match three {
            [first, second, last] => forbids(first) && !says_not(second) && !says_not(last) && last.starts_with("หรือ"),
            _ => false,
        })
    };
    assert!(is_lost("อย่าตกลง จ่าย หรือเซ็นทันที"));
    assert!(!is_lost("อย่าเพิ่งตกลง อย่าเพิ่งจ่ายเงิน และอย่าเพิ่งเซ็นตรงนั้น"));
    let lost: Vec<String> = read_in("th")
        .into_iter()
        .filter(|message| is_lost(&message.words))
        .map(|message| format!("{}:{} {}: {}", message.file, message.line, message.id, message.words))
        .collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
