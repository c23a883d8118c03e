//! What people type finds what they mean.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::fold::fold_with_marks;
use helpcard_core::pack::PackSource;
use helpcard_core::screen::Block;
use helpcard_core::{Card, Context};
use helpcard_tests::{LANGUAGES, QueryLine, card, changed_pack, japan, links, notices, person, queries, queries_in};

/// Out of a hundred, how many have the right answer in the first three, at least.
const WANTED_OF_HUNDRED: usize = 97;

/// One divided by the place of the right answer, in thousandths: its mean, at least.
const WANTED_RECIPROCAL: usize = 940;

/// Where the right answer stands: 0 is first.
fn rank(card: &Card, line: &QueryLine) -> Option<usize> {
    let context = person(&line.language, japan("2026-11-24", 14, 0));
    let found = card.search(&line.query, &context).unwrap();
    found.iter().position(|found| found.route == line.route)
}

#[test]
fn the_right_answer_is_in_the_first_three_and_mostly_first() {
    let card = card();
    let lines = queries();
    let ranks: Vec<Option<usize>> = lines.iter().map(|line| rank(&card, line)).collect();
    let missed: Vec<String> = lines
        .iter()
        .zip(&ranks)
        .filter(|(_, rank)| !matches!(rank, Some(0..3)))
        .map(|(line, rank)| format!("{} {:?} wants {}: {rank:?}", line.language, line.query, line.route))
        .collect();
    let good = lines.len() - missed.len();
    assert!(good * 100 >= lines.len() * WANTED_OF_HUNDRED, "{good} of {}\n{}", lines.len(), missed.join("\n"));
    // In thousandths, so that no float decides.
    let reciprocal: usize = ranks.iter().flatten().map(|rank| 1000 / (rank + 1)).sum();
    assert!(reciprocal >= lines.len() * WANTED_RECIPROCAL, "mean reciprocal rank {}", reciprocal / lines.len());
}

/// The routes of the first three that are shown as if they were sure.
fn sure_ones(card: &Card, line: &QueryLine) -> Vec<String> {
    let found = card.search(&line.query, &person(&line.language, english().now)).unwrap();
    found.into_iter().filter(|found| found.sure).take(3).map(|found| found.route).collect()
}

/// Several routes may be right: they stand with `|` between them. `-`: nothing may be shown as if it were sure.
fn is_answered(card: &Card, line: &QueryLine) -> Result<(), String> {
    let first = sure_ones(card, line);
    let is_right = match line.route.as_str() {
        "-" => first.is_empty(),
        routes => routes.split('|').any(|route| first.iter().any(|found| found == route)),
    };
    if is_right { Ok(()) } else { Err(format!("{} {:?} wants {}: {first:?}", line.language, line.query, line.route)) }
}

/// What real people asked, and what was found wrong with the answers: amounts and greetings beside a clause, sentences without their situation,
/// tone marks, spellings that look the same, common words, words of despair and of work.
#[test]
fn what_was_once_answered_wrongly_is_answered_rightly() {
    let card = card();
    let wrong: Vec<String> =
        queries_in("queries-field.tsv").iter().filter_map(|line| is_answered(&card, line).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Out of a hundred, how many queries in Latin letters have the right answer in the first three, at least, in each language.
const WANTED_OF_ROMANISED: usize = 80;

#[test]
fn khmer_and_thai_in_latin_letters_find_the_right_page_or_nothing_sure() {
    let card = card();
    let lines = queries_in("queries-romanised.tsv");
    for language in ["km", "th"] {
        let hers: Vec<&QueryLine> = lines.iter().filter(|line| line.language == language).collect();
        let wrong: Vec<String> = hers.iter().filter_map(|line| is_answered(&card, line).err()).collect();
        let good = hers.len() - wrong.len();
        println!("{language}: {good} of {} in the first three\n{}", hers.len(), wrong.join("\n"));
        assert!(hers.len() >= 40, "{language}");
        assert!(good * 100 >= hers.len() * WANTED_OF_ROMANISED, "{language}: {good}\n{}", wrong.join("\n"));
    }
}

/// Whatever is put beside a clause that says how much, how often or how long, the clause is still found.
#[test]
fn a_number_a_greeting_or_a_short_word_never_takes_a_clause_away() {
    let card = card();
    for (language, clause, route, beside) in [
        (
            "th",
            "นายจ้างเก็บพาสปอร์ตไว้",
            "/situation/passport-taken",
            &["5 ปี", "3 เดือนแล้ว", "แล้ว", "ค่ะ", "100000 บาท", "2"][..],
        ),
        ("th", "โดนหัวหน้าตบหน้า", "/situation/violence-at-work", &["7 ครั้ง", "เลยครับ", "2 วันก่อน"]),
        ("km", "ថៅកែមិនបើកប្រាក់ខែ", "/situation/wages-unpaid", &["៤ ខែ", "6 ខែហើយ", "ហើយ", "150000 យេន"]),
        ("km", "ថៅកែយកលិខិតឆ្លងដែន", "/situation/passport-taken", &["២ ឆ្នាំ", "១ ដង"]),
        ("ja", "会社がパスポートを返してくれない", "/situation/passport-taken", &["5年", "2回", "です"]),
        (
            "en",
            "my boss took my passport",
            "/situation/passport-taken",
            &["4 years", "twice in 2025", "500 dollars", "please"],
        ),
    ] {
        for beside in beside {
            for query in [format!("{clause} {beside}"), format!("{beside} {clause}")] {
                let line = QueryLine { language: language.to_owned(), query, route: route.to_owned() };
                assert_eq!(is_answered(&card, &line), Ok(()));
            }
        }
    }
}

#[test]
fn an_amount_alone_is_nothing_to_be_sure_of() {
    let card = card();
    for query in ["3 ปี 10000", "8 เดือนแล้ว", "៣ ឆ្នាំ", "15 days", "２年", "9 ดอลลาร์", "20 បាត"]
    {
        for language in LANGUAGES {
            let line = QueryLine { language: language.to_owned(), query: query.to_owned(), route: "-".to_owned() };
            assert_eq!(is_answered(&card, &line), Ok(()));
        }
    }
}

#[test]
fn a_sentence_and_the_situations_that_list_it_are_found_together() {
    let card = card();
    let listed: Vec<(String, String)> = card
        .routes()
        .unwrap()
        .into_iter()
        .filter(|route| route.starts_with("/phrase/"))
        .flat_map(|phrase| {
            let screen = card.screen(&phrase, &english()).unwrap();
            let situations: Vec<String> = links(&screen)
                .into_iter()
                .filter(|route| route.starts_with("/situation/"))
                .map(str::to_owned)
                .collect();
            assert!(links(&screen).iter().any(|route| route.starts_with("/contacts")), "{phrase} leads to nobody");
            situations.into_iter().map(move |situation| (phrase.clone(), situation))
        })
        .collect();
    assert!(listed.contains(&("/phrase/passport-was-taken".to_owned(), "/situation/passport-taken".to_owned())));
    for (phrase, situation) in &listed {
        let title = card.screen(phrase, &english()).unwrap().title.value.to_string();
        let found = card.search(&title, &english()).unwrap();
        let place = |route: &str| found.iter().position(|found| found.route == route);
        assert!(place(phrase).is_some() && place(situation).is_some(), "{title}: {phrase} without {situation}");
    }
}

/// Keywords, each beside the same in another order of signs, with U for a shifter, a vowel in two parts or DA for TA: SIL's `khnormal` (2024) makes
/// each pair one.
#[test]
fn khmer_spellings_that_no_eye_tells_apart_are_one() {
    let text = std::fs::read_to_string(helpcard_tests::root().join("tests/data/khmer-spellings.tsv")).unwrap();
    let pairs: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    assert!(pairs.len() >= 300);
    for (keyword, typed) in pairs {
        assert_eq!(fold_with_marks(typed), fold_with_marks(keyword), "{typed} {keyword}");
    }
}

#[test]
fn a_word_with_other_tone_marks_is_another_word() {
    let card = card();
    for query in ["หนีนายจ้าง", "หนีเจ้านาย", "หนีจากหอ"] {
        assert_ne!(first_in(&card, query, "th").as_deref(), Some("/situation/debt"), "{query}");
    }
    for query in ["หนี้นายจ้าง", "ติดหนี้", "หนี้สิน", "หนี้"]
    {
        assert_eq!(first_in(&card, query, "th").as_deref(), Some("/situation/debt"), "{query}");
    }
    // Left out, they are forgiven.
    for (query, route) in [
        ("คาจาง", "/situation/wages-unpaid"),
        ("ขมขืน", "/situation/sexual-violence"),
        ("หนังสอเดินทาง", "/situation/passport-taken"),
    ] {
        assert_eq!(first_in(&card, query, "th").as_deref(), Some(route), "{query}");
    }
}

#[test]
fn a_latin_word_that_is_known_nowhere_finds_nothing_to_be_sure_of() {
    let card = card();
    for query in ["blorf", "xylophone", "zxcvbnm", "qwertz", "krzysztof", "schnitzel", "umbrella"] {
        for language in LANGUAGES {
            let line = QueryLine { language: language.to_owned(), query: query.to_owned(), route: "-".to_owned() };
            assert_eq!(is_answered(&card, &line), Ok(()));
        }
    }
}

/// Every number of the card, whole and growing, finds its own people and nobody else.
#[test]
fn every_number_of_the_card_is_found_while_it_is_typed() {
    let card = card();
    let mut numbers = 0;
    for route in card.routes().unwrap().into_iter().filter(|route| route.starts_with("/contact/")) {
        let screen = card.screen(&route, &english()).unwrap();
        for contact in helpcard_tests::contacts_on(&screen).into_iter().filter(|contact| contact.route == route) {
            for channel in contact.channels.iter().filter(|channel| helpcard_tests::is_call(&channel.kind)) {
                numbers += 1;
                let plain: String = channel.value.chars().filter(|letter| !" -".contains(*letter)).collect();
                for typed in [channel.value.clone(), plain.clone()] {
                    let found = card.search(&typed, &english()).unwrap();
                    assert!(found.iter().any(|found| found.route == route && found.sure), "{typed} {route}");
                }
                let growing: String = plain.chars().take(plain.chars().count() - 1).collect();
                let found = card.search(&growing, &english()).unwrap();
                assert!(
                    growing.len() < 3 || found.len() == 20 || found.iter().any(|found| found.route == route),
                    "{growing} {route}"
                );
            }
        }
    }
    assert!(numbers > 50, "{numbers}");
}

#[test]
fn a_number_that_is_not_on_the_card_is_nobodys() {
    let card = card();
    for query in [
        "0120-107-147",
        "080-1234-5678",
        "+81 80 1234 5678",
        "+81-3-9999-0000",
        "(06) 0000 1111",
        "០៨០ ១២៣៤ ៥៦៧៨",
        "０９０ー１１１１ー２２２２",
        "150000",
    ] {
        for language in LANGUAGES {
            let context = person(language, english().now);
            assert!(card.search(query, &context).unwrap().is_empty(), "{query}");
            let screen = card.screen(&format!("/search?q={}", encoded(query)), &context).unwrap();
            let said = notices(&screen);
            assert!(
                said.iter().any(|notice| notice.len() == 2 && notice.iter().all(|text| !text.is_empty())),
                "{query} {said:?}"
            );
            assert_eq!(links(&screen).len(), 1, "{query}");
        }
    }
    let said = |query: &str| card.search_notes(query, &english()).unwrap().first().map(|text| text.value.to_string());
    let unknown = said("080-1234-5678");
    for wrong in helpcard_tests::wrong_numbers() {
        let is_on_card = !card.search(&wrong, &english()).unwrap().is_empty();
        assert!(is_on_card || said(&wrong).is_some() && said(&wrong) != unknown, "{wrong}");
    }
}

fn encoded(query: &str) -> String {
    query.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}

#[test]
fn who_asks_for_live_chat_or_for_a_group_that_has_ended_is_told() {
    let card = card();
    for (language, query) in [
        ("en", "live chat"),
        ("en", "i work as chat lady"),
        ("ja", "ライブチャットの仕事"),
        ("th", "ไลฟ์สด"),
        ("km", "ឡាយឆាត"),
    ] {
        let notes = card.search_notes(query, &person(language, english().now)).unwrap();
        assert!(notes.iter().any(|note| note.lang.as_ref() == language && note.value.len() > 100), "{query} {notes:?}");
        let found = card.search(query, &person(language, english().now)).unwrap();
        assert!(found.iter().any(|found| found.route == "/situation/forced-sex-work"), "{query}");
    }
    let found = card.search("lighthouse", &english()).unwrap();
    assert!(found.iter().take(3).any(|found| found.route == "/contact/lighthouse"), "{found:?}");
    assert!(card.search_notes("passport", &english()).unwrap().is_empty());
}

#[test]
fn when_nothing_is_sure_the_situations_are_shown_and_it_is_said() {
    let card = card();
    let situations = links(&card.screen("/", &english()).unwrap())
        .into_iter()
        .filter(|route| route.starts_with("/situation/"))
        .count();
    for query in ["", "zzzzqqqq", "phi noi"] {
        let screen = card.screen(&format!("/search?q={}", encoded(query)), &person("th", english().now)).unwrap();
        assert_eq!(links(&screen).len(), situations, "{query}");
        let says = screen.blocks.iter().any(|block| matches!(block, Block::Text { .. }));
        assert_eq!(says, !query.is_empty(), "{query}");
    }
}

#[test]
fn someone_who_wants_to_die_finds_whom_to_call() {
    let card = card();
    for (language, query) in [
        ("en", "suicide"),
        ("en", "kill myself"),
        ("th", "ฆ่าตัวตาย"),
        ("th", "อยากฆ่าตัวตาย"),
        ("km", "សម្លាប់ខ្លួន"),
        ("km", "ធ្វើអត្តឃាត"),
        ("ja", "自殺"),
        ("ja", "じさつ"),
    ] {
        let found = card.search(query, &person(language, english().now)).unwrap();
        let first: Vec<&str> = found.iter().take(3).map(|found| found.route.as_str()).collect();
        assert!(first.contains(&"/contact/inochi-sos"), "{language} {query}: {first:?}");
    }
}

#[test]
fn of_many_words_those_that_stand_in_few_places_decide() {
    let card = card();
    assert_eq!(first(&card, "boss is hitting me please help").as_deref(), Some("/situation/violence-at-work"));
    assert_eq!(first(&card, "job different from contract").as_deref(), Some("/situation/false-job"));
}

#[test]
fn there_are_enough_queries_in_every_language() {
    for language in LANGUAGES {
        let count = queries().iter().filter(|line| line.language == language).count();
        assert!(count >= 40, "{language}: {count}");
    }
}

fn english() -> Context {
    person("en", japan("2026-11-24", 14, 0))
}

fn first(card: &Card, query: &str) -> Option<String> {
    first_in(card, query, "en")
}

fn first_in(card: &Card, query: &str, language: &str) -> Option<String> {
    card.search(query, &person(language, english().now)).unwrap().first().map(|found| found.route.clone())
}

#[test]
fn every_script_and_a_slip_of_the_finger_find_the_same_card() {
    let card = card();
    for query in
        ["លិខិតឆ្លងដែន", "លិខិត\u{200b}ឆ្លង\u{200b}ដែន", "pasport", "パスポート", "ぱすぽーと", "ﾊﾟｽﾎﾟｰﾄ", "พาสปอร์ต", "พาสปอต"]
    {
        for language in LANGUAGES {
            let found = card.search(query, &person(language, english().now)).unwrap();
            assert_eq!(
                found.first().map(|found| found.route.as_str()),
                Some("/situation/passport-taken"),
                "{language} {query}"
            );
        }
    }
}

#[test]
fn digits_find_a_number_and_a_japanese_sentence_finds_its_phrase() {
    let card = card();
    for query in ["0120-279-338", "0120279338", "០១២០២៧៩៣៣៨", "0120 279 338"] {
        assert_eq!(first(&card, query).as_deref(), Some("/contact/yorisoi-hotline"), "{query}");
    }
    assert_eq!(first(&card, "110").as_deref(), Some("/contact/police-110"));
    assert_eq!(first(&card, "たすけて").as_deref(), Some("/phrase/help-me"));
}

#[test]
fn what_is_found_is_said_in_her_language_best_first() {
    let found = card().search("passport", &person("km", english().now)).unwrap();
    assert!(found.is_sorted_by(|first, second| first.score >= second.score));
    let best = found.first().unwrap();
    assert_eq!((best.title.lang.as_ref(), best.snippet.lang.as_ref()), ("km", "km"));
}

#[test]
fn a_pack_whose_keys_were_folded_otherwise_is_folded_again() {
    let sql = "UPDATE pack SET value = '0' WHERE name = 'fold-version'; UPDATE search SET key = upper(key)";
    let card = Card::open(PackSource::Bytes(changed_pack(sql)), helpcard_embedded::EMERGENCY).unwrap();
    assert_eq!(first(&card, "pasport").as_deref(), Some("/situation/passport-taken"));
}

#[test]
fn a_search_screen_asks_and_answers_and_says_when_nothing_is_found() {
    let card = card();
    let blocks = |route: &str| card.screen(route, &english()).unwrap().blocks.clone();
    assert!(matches!(blocks("/search").as_slice(), [Block::Field { .. }, ..]));
    let first = |blocks: &[Block]| {
        let mut items = blocks.iter().filter_map(|block| match block {
            Block::Links { items } => items.first().map(|item| item.route.clone()),
            _ => None,
        });
        items.next()
    };
    let passport = blocks("/search?q=%E3%83%91%E3%82%B9%E3%83%9D%E3%83%BC%E3%83%88");
    assert_eq!(first(&passport).as_deref(), Some("/situation/passport-taken"));
    assert!(!passport.iter().any(|block| matches!(block, Block::Text { .. })));
    assert!(blocks("/search?q=zzzzqqqq").iter().any(|block| matches!(block, Block::Text { .. })));
    assert!(card.screen("/search?q=%ff", &english()).is_err(), "not UTF-8");
}

#[test]
fn strange_words_never_panic() {
    let card = card();
    let long = "ក".repeat(10_000);
    for query in [
        "",
        " ",
        "\u{0}",
        "្",
        "\u{200b}\u{200b}",
        "%",
        "'; DROP TABLE search",
        "🙂",
        "ーー",
        "\u{301}",
        "ญี่ปุ่น".repeat(99).as_str(),
        &long,
    ] {
        card.search(query, &english()).unwrap();
    }
}
