//! Every mistake that a translator can make gets one line: where, what was found, how to mend it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_desk::check;
use helpcard_tests::project;

fn problems(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut project = project();
    let text = project.files[file].clone();
    assert!(text.contains(from), "{file} holds no {from:?}");
    project.files.insert(file.to_owned(), text.replacen(from, to, 1));
    check(&project).expect_err("this is a mistake").iter().map(ToString::to_string).collect()
}

/// A problem in the file, with a line, that says all the parts.
fn says(file: &str, from: &str, to: &str, parts: &[&str]) {
    let problems = problems(file, from, to);
    let found = problems.iter().find(|problem| parts.iter().all(|part| problem.contains(part)));
    let found = found.unwrap_or_else(|| panic!("{parts:?} not in {problems:#?}"));
    assert!(found.starts_with(&format!("{file}:")), "{found} names {file}");
    assert_eq!(found.lines().count(), 1, "one clean line: {found}");
}

const TH: &str = "locales/th/rights.ftl";
const KM: &str = "locales/km/rights.ftl";
const EN: &str = "locales/en/rights.ftl";

#[test]
fn a_message_that_drops_a_variable() {
    for file in [TH, KM, "locales/ja/rights.ftl"] {
        says(file, "{ $yen }", "1", &["message \"right-passport-intern.more\"", "{ $yen } is missing", "put it in"]);
    }
}

#[test]
fn a_branch_that_drops_a_variable() {
    says(
        "locales/th/app.ftl",
        "[today] เปิดถึง { $time }",
        "[today] เปิด",
        &["\"availability-open\"", "{ $time } is missing in the branch [today]"],
    );
}

#[test]
fn a_message_without_the_branches_of_english_still_shows_what_english_shows() {
    let file = "locales/th/app.ftl";
    let text = project().files[file].clone();
    let start = text.find("availability-open = ").unwrap();
    let end = start + text[start..].find("\n\n").unwrap();
    says(
        file,
        &text[start..end],
        "availability-open = เปิด { $when }",
        &["availability-open", "$when", "chooses between"],
    );
    says(file, &text[start..end], "availability-open = เปิด", &["availability-open", "$time", "is missing"]);
    let other = text[start..end].replacen("[today]", "[todai]", 1);
    says(file, &text[start..end], &other, &["availability-open", "[todai]", "nothing chooses"]);
}

#[test]
fn a_message_that_invents_a_variable() {
    says(
        TH,
        "{ $yen }",
        "{ $yen } { $baht }",
        &["message \"right-passport-intern.more\"", "{ $baht } is not in English"],
    );
    says(EN, "{ $yen }", "{ $yen } { $dollars }", &["nothing fills { $dollars }", "content/rights.toml"]);
}

#[test]
fn english_that_does_not_use_what_content_gives() {
    says(
        EN,
        "up to { $months } months in prison or",
        "a fine or",
        &["it does not use { $months }", "content/rights.toml"],
    );
}

/// What follows a sentence of the law is in every language where English has it, and nowhere else.
#[test]
fn a_right_that_goes_on_in_one_language_and_not_in_the_other() {
    let more = "    .more = { $months } { $yen }\n";
    for file in [TH, KM, "locales/ja/rights.ftl"] {
        let text = project().files[file].clone();
        let line = text.lines().find(|line| line.starts_with("    .more")).unwrap().to_owned();
        let found = problems(file, &format!("{line}\n"), "");
        let missing = "the safety message \"right-passport-intern.more\" is missing";
        assert!(found.iter().any(|problem| problem.contains(missing)), "{found:?}");
        let whole = text.lines().find(|line| line.starts_with("right-no-deport = ")).unwrap();
        says(file, whole, &format!("{whole}\n{more}"), &["\"right-no-deport.more\"", "English has no such message"]);
    }
    says(
        EN,
        "    .more = Keeping it",
        "    .rest = Keeping it",
        &["\"right-passport-intern.rest\"", "nobody shows it", "written as .more"],
    );
}

#[test]
fn a_safety_message_that_is_missing() {
    let found = problems("locales/km/situations/debt.ftl", "step-debt-ask =", "step-debt-asks =");
    assert!(
        found.iter().any(|problem| problem.contains("the safety message \"step-debt-ask\" is missing")),
        "{found:?}"
    );
    assert!(
        found.iter().any(|problem| problem.contains("\"step-debt-asks\": English has no such message")),
        "{found:?}"
    );
    says("locales/km/situations/debt.ftl", "# tier: safety\n", "", &["\"# tier: safety\" stands in only one"]);
}

#[test]
fn a_message_that_content_needs_and_english_lacks() {
    let found = problems("locales/en/contacts.ftl", "contact-paps =", "contact-pap =");
    assert!(found.iter().any(|problem| problem.contains("has no message \"contact-paps\"")), "{found:?}");
}

#[test]
fn facts_in_words() {
    says(
        "locales/en/app.ftl",
        "= Free\n",
        "= Free: 0120-279-338\n",
        &["\"0120-279-338\" looks like a phone number", "content/"],
    );
    says("locales/th/app.ftl", "= ฟรี\n", "= ฟรี 300,000\n", &["\"300,000\" looks like"]);
    says("locales/ja/app.ftl", "cost-free = ", "cost-free = 5円 ", &["\"5\" looks like"]);
    says("locales/km/app.ftl", "cost-free = ", "cost-free = ៥ ", &["is no ASCII digit"]);
    says("locales/en/app.ftl", "cost-free = ", "cost-free = { 3 } ", &["a number is a fact"]);
}

#[test]
fn letters_that_nobody_sees_or_that_are_out_of_order() {
    says("locales/th/app.ftl", "cost-free = ", "cost-free = \u{200b}", &["invisible character U+200B"]);
    says("locales/en/app.ftl", "cost-free = ", "cost-free = \u{202e}", &["invisible character U+202E"]);
    says("locales/km/app.ftl", "cost-free = ", "cost-free = ប\u{17c1}\u{17b8}ក ", &["Khmer order", "U+17BE"]);
    says("locales/th/app.ftl", "cost-free = ", "cost-free = เเพง ", &["write แ"]);
    says("locales/th/app.ftl", "cost-free = ", "cost-free = ឥត ", &["it holds Khmer letters"]);
    says("locales/ja/app.ftl", "cost-free = ", "cost-free = ｛ $x ｝", &["full-width"]);
}

#[test]
fn letters_written_as_numbers_or_braces() {
    let file = "locales/th/app.ftl";
    says(file, "why-open = ", "why-open = { \"\\uFF11\" } ", &["why-open", "without"]);
    says(file, "why-open = ", "why-open = { \"{\" } ", &["why-open", "without"]);
}

#[test]
fn fluent_that_is_not_used_here() {
    says("locales/en/app.ftl", "cost-free = ", "cost-free = { NUMBER($x) } ", &["functions are not used here"]);
    says("locales/en/app.ftl", "cost-free = ", "cost-free = { app-name } ", &["messages do not refer to each other"]);
    says("locales/en/app.ftl", "cost-free = ", "-price = x\ncost-free = ", &["terms are not used here"]);
    says("locales/en/app.ftl", "cost-free = ", "cost-free = { -price } ", &["terms are not used here"]);
}

#[test]
fn fluent_that_cannot_be_read() {
    says("locales/th/app.ftl", "cost-free = ", "cost-free = { $x ", &["cannot be read"]);
    says("locales/th/app.ftl", "cost-free = ฟรี", "cost-free =", &["it is empty"]);
    says(
        "locales/th/app.ftl",
        "cost-free = ",
        &format!("cost-free = {} ", "{ ".repeat(20_000)),
        &["braces stand in each other"],
    );
    says(
        "locales/th/app.ftl",
        "cost-free = ",
        "cost-free = x\ncost-free = ",
        &["it stands in locales/th/app.ftl", "too; remove one"],
    );
}

#[test]
fn a_reading_that_is_not_kana() {
    says(
        "locales/ja/phrases.ftl",
        ".kana = たすけて",
        ".kana = 助けて",
        &["is not only kana", "write the reading in hiragana"],
    );
}

#[test]
fn a_message_without_a_comment() {
    let mut project = project();
    project.files.insert("locales/en/extra.ftl".to_owned(), "lonely = Words\n".to_owned());
    let problems = check(&project).unwrap_err();
    let found =
        problems.iter().map(ToString::to_string).find(|problem| problem.contains("no comment says what it is for"));
    assert!(found.unwrap().starts_with("locales/en/extra.ftl:1: message \"lonely\""));
}

#[test]
fn settings_of_a_language_that_are_wrong() {
    says("locales/th/locale.toml", "sounds = \"Thai\"", "sounds = \"Laoo\"", &["there is no table for these letters"]);
    says("locales/th/locale.toml", "chain = [\"en\"", "chain = [\"vi\"", &["there is no language \"vi\""]);
    says("locales/th/review.toml", "state = \"machine\"", "state = \"perfect\"", &["unknown variant `perfect`"]);
    let mut project = project();
    project.files.remove("locales/th/review.toml");
    let problems = check(&project).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.to_string().starts_with("locales/th/review.toml: this file is missing"))
    );
}

#[test]
fn the_words_that_name_a_card_are_sixteen_times_sixteen_and_all_different() {
    says("locales/th/words.ftl", "words-0 = มะม่วง, ", "words-0 = มะม่วง ", &["there are 15 words", "write 16"]);
    says("locales/km/words.ftl", "words-0 = ស្វាយ, ", "words-0 = ស្វាយ, , ", &["a word is missing between two commas"]);
    says("locales/en/words.ftl", "mango, banana", "banana, banana", &["\"banana\" stands in \"words-0\" too"]);
}

#[test]
fn the_keys_of_a_build_are_named_real_and_end() {
    let good = include_str!("data/test-only.pub").lines().last().unwrap();
    let found = |text: &str| match helpcard_desk::trusted_keys("trusted-keys.toml", text) {
        Ok(keys) => panic!("{text}: {} keys", keys.len()),
        Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    };
    let key = |name: &str, public: &str, until: &str| {
        format!("[[key]]\nname = \"{name}\"\npublic = \"{public}\"\nuntil = \"{until}\"\n")
    };
    for (text, said) in [
        (key("", good, "2028-12-31"), "trusted-keys.toml:2: name: say who signs"),
        (key("us", good, "soon"), "trusted-keys.toml:4: until = \"soon\": this is no day"),
        (key("us", "RWnothing", "2028-12-31"), "trusted-keys.toml:3: public: this is no minisign key"),
        (key("us", good, "2028-12-31").repeat(2), "stands here twice; remove one"),
        ("[[key]]\nname = \"us\"\n".to_owned(), "missing field"),
    ] {
        assert!(found(&text).contains(said), "{text}: {}", found(&text));
    }
    assert_eq!(helpcard_desk::trusted_keys("k", &key("us", good, "2028-12-31")).map(|keys| keys.len()), Ok(1));
}

/// A problem at just this line of the file after the change.
fn says_at(file: &str, from: &str, to: &str, line: usize, parts: &[&str]) {
    let problems = problems(file, from, to);
    let place = format!("{file}:{line}: ");
    let found =
        problems.iter().any(|problem| problem.starts_with(&place) && parts.iter().all(|part| problem.contains(part)));
    assert!(found, "{place} {parts:?} not in {problems:#?}");
}

/// The line of the first piece in a file of the project.
fn line(file: &str, piece: &str) -> usize {
    let text = &project().files[file];
    text[..text.find(piece).unwrap()].matches('\n').count() + 1
}

const APP_TH: &str = "locales/th/app.ftl";
const APP_KM: &str = "locales/km/app.ftl";
const DEBT_KM: &str = "locales/km/situations/debt.ftl";

/// The message `availability-closed` of a language, whole.
fn closed(file: &str) -> String {
    let text = project().files[file].clone();
    let start = text.find("availability-closed = ").unwrap();
    text[start..].split_inclusive("\n }").next().unwrap().to_owned()
}

/// The branches of `availability-closed`, each a line.
fn branch(message: &str, name: &str) -> String {
    message.lines().find(|line| line.contains(name)).unwrap().to_owned()
}

#[test]
fn branches_are_those_of_english_one_by_one() {
    for file in [APP_KM, APP_TH, "locales/ja/app.ftl"] {
        let message = closed(file);
        let (today, day) = (branch(&message, "[today]"), branch(&message, "[day]"));
        let starred = today.replacen("    [today]", "   *[today]", 1);
        // The last branch is left out and another one is the default: Monday would be called today.
        let without = message.replacen(&format!("{day}\n"), "", 1).replacen(&today, &starred, 1);
        says(file, &message, &without, &["availability-closed", "the branch [day] is missing"]);
        let moved = message.replacen(&today, &starred, 1).replacen("   *[day]", "    [day]", 1);
        says(file, &message, &moved, &["the * stands before [today], in English before [day]"]);
        let twice = message.replacen(&today, &format!("{today}\n{today}"), 1);
        says(file, &message, &twice, &["the branch [today] stands here twice"]);
        let other = message.replacen("{ $when ->", "{ $time ->", 1);
        says(file, &message, &other, &["{ $time } chooses between the branches here, in English { $when } does"]);
        let more = message.replacen(&today, &format!("{today}\n    [one] x {{ $time }}"), 1);
        says(file, &message, &more, &["nothing chooses the branch [one]"]);
        let fewer = message.replacen(&day, &day.replacen("{ $day }", "", 1), 1);
        says(file, &message, &fewer, &["{ $day } is missing in the branch [day]"]);
        let strange = message.replacen(&today, &today.replacen("{ $time }", "{ $day } { $time }", 1), 1);
        says(file, &message, &strange, &["{ $day } is not shown by English in the branch [today]"]);
        says(file, &message, "availability-closed = x { $time }", &["write the branches [today], [tomorrow], [day]"]);
    }
}

#[test]
fn a_plural_form_that_the_language_lacks() {
    let whole = |branches: &str| format!("law-citation = {{ $article ->\n{branches}\n }}\n# y\nx-gone = ");
    let both = "{ $law } มาตรา { $article }";
    let from = "law-citation = ";
    says(
        APP_TH,
        from,
        &whole(&format!("    [one] {both}\n   *[other] {both}")),
        &["the branch [one] is never chosen", "has only [other]"],
    );
    says(APP_TH, from, &whole(&format!("    [few] {both}\n   *[other] {both}")), &["the branch [few] is never chosen"]);
    says(
        APP_TH,
        from,
        &whole(&format!("    [some] {both}\n   *[other] {both}")),
        &["nothing chooses the branch [some]"],
    );
    // One that is right is not refused for its branch.
    let problems = problems(APP_TH, from, &whole(&format!("   *[other] {both}")));
    assert!(problems.iter().all(|problem| !problem.contains("law-citation")), "{problems:#?}");
}

#[test]
fn khmer_that_no_phone_can_draw() {
    for (wrong, said) in [
        ("ខេេត", "twice"),
        ("ម៉ាសុីន", "looks like a register shifter"),
        ("ការាា", "twice"),
        ("ខ\u{17c2}\u{17d2}មរ", "a subscript comes before the vowel"),
        ("\u{17b6}ក", "without a letter"),
    ] {
        says(
            DEBT_KM,
            "step-debt-counted = ",
            &format!("step-debt-counted = {wrong} "),
            &["step-debt-counted", "Khmer order", said],
        );
    }
    for right in ["ផ្ដល់", "ផ្តល់", "កណ្ដាល", "លេខ", "ធម៌"] {
        let mut project = project();
        let text = project.files[DEBT_KM].replacen("step-debt-counted = ", &format!("step-debt-counted = {right} "), 1);
        project.files.insert(DEBT_KM.to_owned(), text);
        assert_eq!(check(&project).err(), None, "{right}");
    }
}

#[test]
fn what_the_parser_cannot_read_is_said_in_words() {
    let (file, from) = ("locales/th/app.ftl", "cost-free = ฟรี\n");
    for (to, said) in [
        ("cost-free =\n\tฟรี\n", "begins with a tab"),
        ("cost-free =\n\u{a0}ฟรี\n", "a space that does not break"),
        ("cost-free =\n\u{3000}ฟรี\n", "full-width space"),
        ("cost-free = ฟรี\nจริงๆ\n", "begin it with four spaces"),
        ("cost-free = free\nor not\n", "begin it with four spaces"),
        ("cost-free = ฟรี\n    [1] ครับ\n", "a line may not begin with ["),
        ("cost-free = ฟรี\n    *ครับ\n", "a line may not begin with *"),
        ("cost-free = ฟรี\n    .ครับ\n", "a line may not begin with ."),
        ("cost-free = ฟรี\n    } ครับ\n", "a line may not begin with }"),
        ("cost-free ＝ ฟรี\n", "＝ is a full-width sign; write ="),
        ("cost-free ฟรี\n", "\"=\" is missing here; write cost-free ="),
        ("ฟรี-ค่า = ฟรี\n", "the name before = stays as it is in English"),
        ("cost-free = { $ time }\n", "a space stands behind $"),
        ("cost-free = { $เวลา }\n", "the name behind $ stays as it is in English"),
        ("cost-free = { $x\n", "a { has no }"),
        ("<<<<<<< ours\ncost-free = ฟรี\n=======\ncost-free = ฟรี\n>>>>>>> theirs\n", "marks of a merge"),
        ("\u{200b}cost-free = ฟรี\n", "invisible character U+200B"),
    ] {
        let found = problems(file, from, to);
        let found: Vec<&String> = found.iter().filter(|problem| problem.contains(said)).collect();
        assert!(
            !found.is_empty() && found[0].starts_with(&format!("{file}:")),
            "{to:?}: {said:?} not in {:#?}",
            problems(file, from, to)
        );
    }
    says(
        file,
        "    [today] เปิดถึง { $time }",
        "    [วันนี้] เปิดถึง { $time }",
        &["[วันนี้]: the names in [ ] stay as they are in English"],
    );
    says_at(file, from, "cost-free = ฟรี\n\tจริง\n", line(file, from) + 1, &["a tab"]);
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let mut project = project();
    for file in ["locales/km/help.ftl", "locales/km/locale.toml", "content/rights.toml"] {
        let text = format!("\u{feff}{}", project.files[file]);
        project.files.insert(file.to_owned(), text);
    }
    assert_eq!(check(&project).err(), None);
}

#[test]
fn the_line_and_the_letters_before_a_mistake() {
    let piece = "ម្ចាស់បំណុល, ធើ";
    let there = project().files[DEBT_KM].contains(piece);
    let (piece, wrong, seen) = if there {
        (piece, "ម្ចាស់\u{200b}បំណុល, ធើ", "ម្ចាស់")
    } else {
        ("step-debt-ask = ", "step-debt-ask = \u{200b}", "step-debt-ask =")
    };
    says_at(DEBT_KM, piece, wrong, line(DEBT_KM, piece), &["U+200B", "space bar", "after \"", seen]);
    let file = "locales/th/app.ftl";
    let last = "\n   *[day]";
    let text = &project().files[file];
    let end = text[text.find(last).unwrap() + 1..].lines().next().unwrap().to_owned();
    says_at(file, &end, &format!("{end} 123"), line(file, &end), &["\"123\" looks like"]);
}

#[test]
fn numbers_that_are_not_those_of_english() {
    let file = "locales/th/situations/image-threats.ftl";
    if project().files[file].contains("18") {
        says(file, "18", "19", &["19", "English"]);
    }
    for (language, own) in [("th", "ภายใน 9 ชั่วโมง"), ("km", "ក្នុង 9 ម៉ោង"), ("ja", "9時間")]
    {
        let mut project = project();
        let english = "locales/en/app.ftl";
        let text = project.files[english].replacen("cost-free = Free", "cost-free = Free for 8 hours", 1);
        project.files.insert(english.to_owned(), text);
        for tag in ["th", "km", "ja"] {
            let file = format!("locales/{tag}/app.ftl");
            let start = project.files[&file].find("cost-free = ").unwrap();
            let old = project.files[&file][start..].lines().next().unwrap().to_owned();
            let words = if tag == language { own } else { "8" };
            let text = project.files[&file].replacen(&old, &format!("cost-free = {words}"), 1);
            project.files.insert(file, text);
        }
        let found: Vec<String> = check(&project).unwrap_err().iter().map(ToString::to_string).collect();
        assert!(
            found.iter().any(|problem| problem.contains(&format!("locales/{language}/app.ftl"))
                && problem.contains("English says 8, here stands 9")),
            "{found:#?}"
        );
        assert_eq!(found.len(), 1, "{found:#?}");
    }
}

#[test]
fn numbers_hidden_in_words() {
    for wrong in [
        "0  9  0  1  2",
        "0\u{2011}9\u{2011}0",
        "0\u{2212}9\u{2212}0",
        "0—9·0",
        "0_9~0+1",
        "0\u{2009}9\u{2009}0",
        "(0)(9)(0)",
        "0, 9, 0, 1",
        "①②③",
        "⁰⁹⁰",
        "၀၉၀",
        "໐໙໐",
        "०९०",
        "০৯০",
        "۰۹۰",
        "〇九〇",
        "𝟎𝟗𝟎",
        "1 a 2 b 3 c 4 d 5 e 6 f 7",
        "5 yen",
        "¥ 5",
        "t.me/x",
        "https://a.jp",
        "help@broker.com",
        "broker.com",
        "add LINE ID x",
        "LINE ID: abc",
        "broker_san",
        "<b>now</b>",
        "a&nbsp;b",
    ] {
        says("locales/en/app.ftl", "cost-free = ", &format!("cost-free = {wrong} "), &["message \"cost-free\""]);
    }
    for sign in [
        '\u{2061}',
        '\u{34f}',
        '\u{3164}',
        '\u{61c}',
        '\u{fe0f}',
        '\u{e0030}',
        '\u{2800}',
        '\u{ffa0}',
        '\u{17b4}',
        '\u{e000}',
    ] {
        let code = format!("U+{:04X}", u32::from(sign));
        says("locales/en/app.ftl", "cost-free = ", &format!("cost-free = {sign}"), &["invisible character", &code]);
    }
}

#[test]
fn words_that_are_still_english_or_far_too_long() {
    let english = project().files["locales/en/situations/debt.ftl"].clone();
    let asked = english.lines().find_map(|line| line.strip_prefix("step-debt-ask = ")).unwrap().to_owned();
    let file = "locales/th/situations/debt.ftl";
    let own = project().files[file].lines().find(|line| line.starts_with("step-debt-ask = ")).unwrap().to_owned();
    says(file, &own, &format!("step-debt-ask = {asked}"), &["step-debt-ask", "it is still English"]);
    says(
        file,
        &own,
        &format!("step-debt-ask = ถาม {}", asked.replacen("Ask ", "", 1)),
        &["is still English; translate it"],
    );
    let long = "ถามผู้ช่วยเหลือหรือทนาย ".repeat(60);
    says(file, &own, &format!("step-debt-ask = {long}"), &["no screen has room for it"]);
    // What is no safety message may fall back, and whoever builds the card is told.
    let mut project = project();
    let file = "locales/th/app.ftl";
    let text = project.files[file].replacen("cost-free = ฟรี", "cost-free = Free", 1);
    project.files.insert(file.to_owned(), text);
    let checked = check(&project).unwrap();
    let said: Vec<String> = checked.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("message \"cost-free\" is still English"), "{said:#?}");
}

#[test]
fn each_attribute_has_its_own_line() {
    let file = "locales/th/situations/debt.ftl";
    let at = line(file, "    .summary");
    says_at(file, "    .summary", "    .hint = คำแนะนำ\n    .summary", at, &["situation-debt.hint", "no such message"]);
    let twice = format!("{file}:{at} too");
    says_at(file, "    .summary", "    .summary = ซ้ำ\n    .summary", at + 1, &["situation-debt.summary", &twice]);
}

#[test]
fn a_name_that_is_nearly_right_is_named() {
    says("locales/th/app.ftl", "law-citation = { $law }", "law-citation = { $laws }", &["{ $law } is meant?"]);
    says("locales/th/app.ftl", "cost-free = ", "cost-frea = ", &["\"cost-free\" is meant?"]);
}
