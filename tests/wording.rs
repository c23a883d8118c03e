//! How a frightened reader of Khmer with five years of school hears the words, and whom the English must not leave out.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::render::text;
use helpcard_desk::check;
use helpcard_desk::locale::Message;
use helpcard_tests::{card, japan, person, project, root};

/// All messages of a language that somebody reads. What people type is not read.
fn read_in(tag: &str) -> Vec<Message> {
    let locales = check(&project()).unwrap().locales;
    let locale = locales.into_iter().find(|locale| locale.tag == tag).unwrap();
    locale.messages.into_values().filter(|message| !message.id.ends_with("keywords")).collect()
}

fn named(message: &Message, why: &str) -> String {
    format!("{}:{} {}: {why}: {}", message.file, message.line, message.id, message.words)
}

/// `never`: what was once written and misunderstood, with what to write. `with`: an official name and the word that she hears at work, side by side.
#[test]
fn khmer_says_nothing_that_was_misunderstood_and_the_word_she_hears_beside_the_official_one() {
    let table = std::fs::read_to_string(root().join("tests/data/words-khmer.tsv")).unwrap();
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() > 25, "{}", rows.len());
    let mut found = Vec::new();
    for message in read_in("km") {
        for row in &rows {
            let [kind, words, rest] = row.as_slice() else { panic!("{row:?}") };
            let holds = message.words.contains(words);
            match *kind {
                "never" if holds => found.push(named(&message, &format!("{words}: {rest}"))),
                // The name of a law is said as it is.
                "with" if holds && !message.words.contains(rest) && !message.id.starts_with("law-") => {
                    found.push(named(&message, &format!("{words} stands without {rest}")));
                }
                "never" | "with" => {}
                other => panic!("{other}"),
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A space is a comma: "do not go alone, talk with him" was two orders. What follows the space may only go on
/// with "or", with another "do not", or say when, where, why.
#[test]
fn a_khmer_do_not_reaches_to_the_end_of_what_it_forbids() {
    const GOES_ON: [&str; 13] =
        ["កុំ", "ហើយកុំ", "ឬ", "ហើយសុំ", "តែ", "បើ", "ពេល", "មុន", "នៅ", "ព្រោះ", "ដើម្បី", "មកសងគេ", "ទេ"];
    let is_lost = |words: &str| {
        words.split(['។', '\n']).any(|sentence| {
            let parts: Vec<&str> = sentence.split_whitespace().collect();
            parts.windows(2).any(|pair| match pair {
                // A name in braces belongs to the words before it.
                [first, second] => {
                    first.contains("កុំ")
                        && !first.contains("កុំព្យូទ័រ")
                        && !GOES_ON.iter().any(|start| second.starts_with(start))
                }
                _ => false,
            })
        })
    };
    for wrong in ["កុំទៅម្នាក់ឯង និយាយជាមួយមនុស្សនោះ។", "កុំទៅម្នាក់ឯង ជួបមនុស្សដែលស្គាល់តាមអ៊ីនធឺណិត។", "កុំទុកសារអំពីការសុំជំនួយ ក្នុងទូរសព្ទដែលគេឆែកមើល។"]
    {
        assert!(is_lost(wrong), "{wrong}");
    }
    assert!(!is_lost("កុំយល់ព្រម កុំបង់លុយ កុំចុះហត្ថលេខា កុំផ្តិតមេដៃភ្លាមៗ នៅទីនោះ។"));
    let lost: Vec<String> =
        read_in("km").iter().filter(|message| is_lost(&message.words)).map(|message| named(message, "កុំ")).collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Whoever learned the hours by ear does not count to 24.
#[test]
fn khmer_hours_name_the_part_of_the_day() {
    let card = card();
    let said = |route: &str, hour: u16| text(&card.screen(route, &person("km", japan("2026-12-01", hour, 0))).unwrap());
    let houterasu = said("/contact/houterasu-multilingual", 20);
    assert!(houterasu.contains("ដល់ម៉ោង 9 យប់"), "{houterasu}");
    assert!(houterasu.contains("ម៉ោង 9 ព្រឹក ដល់ម៉ោង 9 យប់"), "{houterasu}");
    assert!(!houterasu.contains("21:00"), "{houterasu}");
    let english =
        text(&card.screen("/contact/houterasu-multilingual", &person("en", japan("2026-12-01", 20, 0))).unwrap());
    assert!(english.contains("21:00"), "{english}");
}

/// A clip is no picture: who has only a clip of herself must find herself in each sentence.
#[test]
fn pictures_of_her_are_pictures_or_videos() {
    let mut seen = 0;
    for (tag, picture, video) in [("en", "picture", "video"), ("km", "រូប", "វីដេអូ")] {
        for message in read_in(tag) {
            let is_hers = ["situations/image-threats.ftl", "situations/under-18.ftl"]
                .iter()
                .any(|file| message.file.ends_with(file))
                || [
                    "contact-paps.about",
                    "contact-safe-line.about",
                    "contact-human-rights-110.about",
                    "help-image-abuse",
                ]
                .contains(&message.id.as_str());
            if is_hers && message.words.contains(picture) {
                seen += 1;
                assert!(message.words.contains(video), "{}", named(&message, picture));
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

/// A paper is made binding with a thumb where people write little.
#[test]
fn who_is_told_not_to_sign_is_told_not_to_give_her_thumbprint() {
    let mut seen = 0;
    for message in read_in("en").iter().filter(|message| message.id.starts_with("step-")) {
        let forbids = message.words.to_lowercase();
        if forbids.contains("do not") && forbids.contains("sign") {
            seen += 1;
            assert!(forbids.contains("thumbprint"), "{}", named(message, "thumbprint"));
        }
    }
    assert!(seen >= 9, "{seen}");
}
