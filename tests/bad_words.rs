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
