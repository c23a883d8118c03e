//! Every mistake that a person can make in content gets one line: where, what was found, how to mend it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_desk::{Project, check};
use helpcard_tests::project;

/// The problems of the project after one piece of a file is replaced.
fn problems(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut project: Project = project();
    let text = project.files[file].clone();
    assert!(text.contains(from), "{file} holds no {from:?}");
    project.files.insert(file.to_owned(), text.replacen(from, to, 1));
    let problems = check(&project).expect_err("this is a mistake");
    problems.iter().map(ToString::to_string).collect()
}

/// Just one problem, at the line of the mistake, that says all the parts.
fn says(file: &str, from: &str, to: &str, parts: &[&str]) {
    let problems = problems(file, from, to);
    let text = project().files[file].replacen(from, to, 1);
    let start = project().files[file].find(from).unwrap();
    let lines = 1..=text.len();
    let first_line = text[..start].lines().count().max(1);
    let found = problems.iter().find(|problem| parts.iter().all(|part| problem.contains(part)));
    let found = found.unwrap_or_else(|| panic!("{parts:?} not in {problems:#?}"));
    assert_eq!(found.lines().count(), 1, "one clean line: {found}");
    let rest = found.strip_prefix(&format!("{file}:")).unwrap_or_else(|| panic!("{found} names {file}"));
    let line: usize = rest.split(':').next().unwrap().parse().unwrap_or_else(|_| panic!("{found} has a line"));
    assert!(
        lines.contains(&line) && line.abs_diff(first_line) <= 8,
        "{found}: line {line}, the mistake is near {first_line}"
    );
}

/// A problem that is said where the other half of the mistake stands.
fn says_elsewhere(file: &str, from: &str, to: &str, parts: &[&str]) {
    let problems = problems(file, from, to);
    assert!(
        problems.iter().any(|problem| parts.iter().all(|part| problem.contains(part))),
        "{parts:?} not in {problems:#?}"
    );
}

/// The hours of a channel, replaced by others.
const HOURS: &str = "hours = \"Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00; Dec 29-Jan 03 off\"";

const WORK: &str = "content/contacts/work.toml";
const GENERAL: &str = "content/contacts/general.toml";
const EMBASSIES: &str = "content/contacts/embassies.toml";
const DEBT: &str = "content/situations/debt.toml";

#[test]
fn the_project_as_it_stands_has_no_problem() {
    let problems = check(&project()).err().unwrap_or_default();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn an_unknown_field() {
    says(WORK, "anonymous = ", "anonymus = \"yes\"\nanonymous = ", &["unknown field `anonymus`", "mend or remove it"]);
    says(DEBT, "dangerous = ", "danger = 1\ndangerous = ", &["unknown field `danger`"]);
}

#[test]
fn an_unknown_reference() {
    says(
        DEBT,
        "\"debt-no-set-off\"",
        "\"debt-no-setoff\"",
        &["there is no right \"debt-no-setoff\"", "content/rights.toml"],
    );
    says(DEBT, "first = [\"posse-migrant\"", "first = [\"posse\"", &["there is no contact \"posse\""]);
    says(DEBT, "\"i-was-forced\"", "\"was-forced\"", &["there is no phrase \"was-forced\""]);
    says(DEBT, "sign = \"coins\"", "sign = \"chains\"", &["there is no sign \"chains\"", "the signs are"]);
    says(DEBT, "help = [\"labour\"", "help = [\"labor\"", &["there is no kind of help \"labor\"", "content/help.toml"]);
    says("content/rights.toml", "law = \"titp\"", "law = \"tipt\"", &["there is no law \"tipt\"", "content/laws.toml"]);
    says(
        "content/rights.toml",
        "sources = [\"s-guideline\"",
        "sources = [\"s-guidelines\"",
        &["there is no source \"s-guidelines\""],
    );
    says(
        "content/phrases.toml",
        "contact = \"police-110\"",
        "contact = \"police\"",
        &["there is no contact \"police\""],
    );
    says(EMBASSIES, "places = [\"JP-23\"]", "places = [\"JP-48\"]", &["there is no prefecture \"JP-48\""]);
    says(
        WORK,
        "places = \"national\"",
        "places = \"everywhere\"",
        &["places = \"everywhere\"", "\"national\", \"abroad\""],
    );
}

#[test]
fn a_japanese_number_of_the_wrong_length() {
    says(WORK, "\"0570-001701\"", "\"0570-01390\"", &["channel \"0570-01390\"", "that begins like this has 10 digits"]);
    says(
        GENERAL,
        "\"0120-279-338\"\nthen = \"2\"",
        "\"0120-279-338, then 2\"",
        &["keys to press afterwards stand in \"then\""],
    );
    says(GENERAL, "then = \"2\"", "then = \"two\"", &["then = \"two\"", "write the keys to press"]);
    says(EMBASSIES, "\"+66 2 572 8442\"", "\"+66\"", &["channel \"+66\"", "E.164"]);
    says(
        "content/contacts/police.toml",
        "value = \"#9110\"",
        "value = \"#9119\"",
        &["channel \"#9119\"", "this short number is not known"],
    );
}

#[test]
fn hours_that_do_not_parse() {
    says(
        WORK,
        "hours = \"Mo-Fr 17:00-22:00;",
        "hours = \"Mon-Fri 5pm;",
        &["hours \"Mon-Fri 5pm;", "cannot be read", "leave the line out"],
    );
}

#[test]
fn a_missing_source_or_read_date() {
    says(WORK, "read = \"2026-11-23\"\n", "", &["missing field `read`", "add it"]);
    says(WORK, "read = \"2026-11-23\"", "read = \"yesterday\"", &["\"yesterday\" is not a day", "2026-11-23"]);
    says(WORK, "published = \"unknown\"", "published = \"last year\"", &["published \"last year\"", "\"unknown\""]);
    let mut project = project();
    let file = "content/contacts/young.toml";
    let text = project.files[file].clone();
    let (before, after) = text.split_once("[[contact.source]]").unwrap();
    let rest = after.split_once("[[contact]]").unwrap().1;
    project.files.insert(file.to_owned(), format!("{before}[[contact]]{rest}"));
    let problems = check(&project).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.to_string().contains("contact \"child-189\": it has no source")),
        "{problems:?}"
    );
}

#[test]
fn an_until_before_its_from() {
    says(
        WORK,
        "until = \"2027-03-31\"",
        "from = \"2027-05-01\"\nuntil = \"2027-03-31\"",
        &["until 2027-03-31 comes before from 2027-05-01"],
    );
    says("content/rights.toml", "until = \"2027-03-31\"", "until = \"2027-13-31\"", &["\"2027-13-31\" is not a day"]);
}

#[test]
fn a_day_of_publication_that_no_source_has() {
    says(
        WORK,
        "published = \"2020-02\"",
        "published = \"2024-02\"",
        &["published \"2024-02\"", "no source of this contact has that day"],
    );
}

#[test]
fn a_duplicate_id() {
    says(
        WORK,
        "id = \"rengo-hotline\"",
        "id = \"posse-migrant\"",
        &["contact \"posse-migrant\"", "this id is already in content/contacts/work.toml"],
    );
    says(DEBT, "id = \"counted\"", "id = \"paper\"", &["step \"paper\"", "this id is already in"]);
    says(DEBT, "id = \"counted\"", "id = \"Counted!\"", &["an id has only small letters"]);
}

#[test]
fn a_closed_contact_put_back() {
    says(
        GENERAL,
        "id = \"apfs\"",
        "id = \"lighthouse\"",
        &["contact \"lighthouse\": this group has ended", "remove it"],
    );
}

#[test]
fn a_wrong_number_wherever_or_for_whom_it_is_wrong() {
    says(WORK, "\"0570-001701\"", "\"0570-011000\"", &["channel \"0570-011000\": this number is wrong here", "FRESC"]);
    says(
        WORK,
        "\"0120-154-052\"",
        "\"0120-213-533\"",
        &["channel \"0120-213-533\": this number is wrong here", "closed"],
    );
    says(WORK, "\"0120-154-052\"", "\"0120 213 533\"", &["this number is wrong here"]);
    // FRESC itself keeps its number.
    assert!(project().files["content/contacts/immigration.toml"].contains("0570-011000"));
}

#[test]
fn an_article_that_nobody_can_cite() {
    says(
        "content/rights.toml",
        "article = \"48(1)\"",
        "article = \"Art. 48\"",
        &["article \"Art. 48\"", "write it like 48(1)"],
    );
}

#[test]
fn too_many_steps_or_rights_on_some_day() {
    let more = "[[step]]\nid = \"a\"\nverb = \"do\"\n\n[[step]]\nid = \"b\"\nverb = \"do\"\n\n[[step]]\nid = \"paper\"";
    let found = problems(DEBT, "[[step]]\nid = \"paper\"", more);
    assert!(found.iter().any(|problem| problem.contains("it has 7 steps; a card has 1 to 6")), "{found:?}");
    says(DEBT, "\"sex-debt-void\"]", "\"sex-debt-void\", \"new-scheme\"]", &["on 2027-04-01 it shows 5 rights"]);
}

#[test]
fn a_place_that_is_missing() {
    let found = problems("content/places.toml", "code = \"JP-13\"", "code = \"JP-12\"");
    assert!(found.iter().any(|problem| problem.contains("the prefecture JP-13 is missing")), "{found:?}");
    assert!(found.iter().any(|problem| problem.contains("the prefecture JP-12 stands here twice")), "{found:?}");
}

#[test]
fn several_mistakes_are_said_at_once() {
    let mut project = project();
    for (file, from, to) in [(WORK, "\"0120-154-052\"", "\"0120\""), (DEBT, "\"coins\"", "\"chains\"")] {
        let text = project.files[file].replacen(from, to, 1);
        project.files.insert(file.to_owned(), text);
    }
    assert_eq!(check(&project).unwrap_err().len(), 2);
}

#[test]
fn an_emergency_sentence_for_a_contact_that_is_none() {
    says_elsewhere(
        "content/contacts/emergency.toml",
        "emergency = true",
        "emergency = false",
        &["content/phrases.toml:", "an emergency sentence asks for it", "emergency = true"],
    );
}

#[test]
fn a_holiday_or_a_kind_of_help_twice() {
    says("content/calendar.toml", "\"2026-11-23\",", "\"2026-11-23\", \"2026-11-23\",", &["stands here twice"]);
}

#[test]
fn a_value_that_is_no_number_day_or_hour() {
    says(
        "content/rights.toml",
        "start = \"2027-04-01\"",
        "start = \"2027-04-01; but ask\"",
        &["start = \"2027-04-01; but ask\"", "write a number, a day like"],
    );
}

#[test]
fn a_shared_sentence_that_only_some_contacts_fill() {
    let about = project()
        .below("content/contacts/", ".toml")
        .find(|(_, text)| text.contains("about = \"local-centre\""))
        .map(|(path, _)| path.to_owned())
        .unwrap();
    says_elsewhere(
        &about,
        "about = \"local-centre\"",
        "about = \"local-centre\"\nvalues = { lines = 3 }",
        &["locales/en/", "about-local-centre", "$lines"],
    );
}

#[test]
fn a_step_that_says_ask_and_has_nobody_to_ask() {
    let nobody = |nature: &str| format!("no contact of nature \"{nature}\" is there for this situation");
    says(
        "content/situations/adult-video.toml",
        "contacts = [\"paps\"]",
        "contacts = [\"safe-line\"]",
        &["step \"young\"", "contact \"safe-line\"", "not in \"first\"", "name it there too"],
    );
    let asks = "asks = [\"independent\", \"lawyer\"]";
    let step = "step \"ask\"";
    // Nobody of the nature helps with it; only in one prefecture; only women; only until some day.
    says(DEBT, asks, "asks = [\"medical\"]", &[step, &nobody("medical"), "take \"medical\" out of \"asks\""]);
    says(DEBT, asks, "asks = [\"rescue\"]", &[step, &nobody("rescue")]);
    says(DEBT, asks, "asks = [\"friend\"]", &["there is no nature \"friend\""]);
    let threats = "content/situations/threats.toml";
    says(threats, "asks = [\"embassy\"]", "asks = [\"union\"]", &["step \"family\"", &nobody("union")]);
    let women = "content/situations/someone-controls-me.toml";
    says_elsewhere(
        "content/contacts/violence.toml",
        "id = \"dv-navi-8008\"\nnature = \"official\"",
        "id = \"dv-navi-8008\"\nnature = \"official\"\nserves = [\"women\"]",
        &[women, "step \"place\"", &nobody("official")],
    );
    says_elsewhere(
        "content/contacts/violence.toml",
        "id = \"dv-navi-8008\"\nnature = \"official\"",
        "id = \"dv-navi-8008\"\nnature = \"official\"\nuntil = \"2027-03-31\"",
        &[women, &nobody("official")],
    );
    says_elsewhere(
        GENERAL,
        "id = \"houterasu-multilingual\"\nnature = \"lawyer\"",
        "id = \"houterasu-multilingual\"\nnature = \"official\"",
        &["content/situations/no-visa.toml", "step \"group-first\"", &nobody("lawyer")],
    );
}

#[test]
fn hours_that_a_card_cannot_show() {
    for (hours, said) in [
        ("Mo-Fr 09:00-17:00; PH off; Sa \\\"by appointment\\\"", "write \"unknown\" for that time"),
        ("Mo-Fr 09:00-17:00; PH off || \\\"by appointment\\\"", "write \"unknown\" for that time"),
        ("Mo-Fr 09:00-17:00; PH,SH off", "does not know school holidays"),
        ("Mo-Fr sunrise-sunset; PH off", "write hours by the clock"),
        ("Mo-Fr 17:00+; PH off", "write the time when it closes"),
        ("week 1-52/2 Mo-Fr 09:00-17:00; PH off", "weeks of the year"),
        ("2026 Mo-Fr 09:00-17:00; PH off", "hours of single years"),
        ("off", "nobody ever answers"),
        ("PH off; Mo-Fr 09:00-17:00", "put the rule with PH behind the weekdays"),
        ("Su,PH off; Mo-Sa 09:00-17:00", "put the rule with PH behind the weekdays"),
        ("PH off, Mo-Fr 09:00-17:00", "put the rule with PH behind the weekdays"),
        ("Mo-Fr 09:00-17:00;", "they end with \";\"; delete it"),
        ("Mo-Fr 09:00-17:00 Sa 09:00-12:00", "write \"; Sa 09:00-12:00\""),
    ] {
        says(WORK, HOURS, &format!("hours = \"{hours}\""), &["hours \"", said, "or leave the line out"]);
    }
}

/// What is right is not refused: the whole project with these hours passes.
#[test]
fn hours_that_offices_write() {
    for hours in [
        "Mo-Fr 09:00-12:00, 13:00-17:00; PH off",
        "Fr 18:00-02:00; Sa 10:00-14:00; PH off",
        "Su 19:00-02:00; PH off",
        "Mo-Fr 09:00-17:00; PH off; Su off",
        "Mo-Sa 16:00-21:00; Su unknown",
    ] {
        let mut project = project();
        let text = project.files[WORK].replacen(HOURS, &format!("hours = \"{hours}\""), 1);
        assert!(text.contains(hours));
        project.files.insert(WORK.to_owned(), text);
        assert_eq!(check(&project).err(), None, "{hours}");
    }
}

#[test]
fn a_zero_behind_the_code_of_a_country() {
    for number in ["+66-02-572-8442", "+66 02 572 8442", "+855 023 123 456"] {
        says(EMBASSIES, "\"+66 2 572 8442\"", &format!("\"{number}\""), &[number, "the number has no 0; delete it"]);
    }
}

#[test]
fn values_as_people_paste_them() {
    const YOUNG: &str = "content/contacts/young.toml";
    for (file, from, to, said) in [
        (YOUNG, "@snsjinkensoudan", "https://lin.ee/AbCdEfG", "kind = \"web\""),
        (YOUNG, "@snsjinkensoudan", "LINE ID: abc", "such as @abc1234x"),
        (YOUNG, "@snsjinkensoudan", "＠abc1234x", "full-width"),
        (WORK, "supportcenter@npoposse.jp", "mailto:supportcenter@npoposse.jp", "without mailto:"),
        (WORK, "supportcenter@npoposse.jp", "a@b.jp?bcc=broker@x.jp", "cannot stand in a mail address"),
        (GENERAL, "\"https://migrants.jp\"", "\"https://migrants.jp。\"", "no plain letter"),
        (GENERAL, "\"https://migrants.jp\"", "\"https://migrants.jp (日本語)\"", "cannot stand"),
        (GENERAL, "\"https://migrants.jp\"", "\"https://a@migrants.jp\"", "stands before @"),
        (GENERAL, "\"https://migrants.jp\"", "\"https://mіgrants.jp\"", "may look like one"),
        (GENERAL, "\"https://migrants.jp\"", "\"https://a\\u202eb.jp\"", "U+202E"),
    ] {
        says(file, from, to, &["channel \"", said]);
    }
}

#[test]
fn a_price_that_the_number_contradicts() {
    let file = "content/contacts/local.toml";
    let chuo = "value = \"0570-054-222\"";
    let text = project().files[file].clone();
    let start = text.find(chuo).unwrap();
    let channel = text[start..].split_inclusive("needs_voice_plan = \"yes\"").next().unwrap();
    let cost = channel.replace("cost = \"navi-dial\"", "cost = \"free\"");
    says(file, channel, &cost, &["begins with 0570", "cost = \"navi-dial\"", "content/numbering.toml"]);
    let plan = channel.replace("needs_voice_plan = \"yes\"", "needs_voice_plan = \"no\"");
    says(file, channel, &plan, &["begins with 0570", "write needs_voice_plan = \"yes\""]);
    let free = channel.replace("0570-054-222", "0120-054-222");
    says(file, channel, &free, &["begins with 0120", "cost = \"free\""]);
    let mobile = channel.replace("0570-054-222", "03-5412-0000");
    says(file, channel, &mobile, &["only numbers that begin with 0570"]);
}

#[test]
fn a_day_that_has_not_come_or_of_another_era() {
    let read = "read = \"2026-11-23\"";
    for file in [WORK, "content/rights.toml", "content/laws.toml", "content/sources.toml", "content/calendar.toml"] {
        if !project().files[file].contains(read) {
            continue;
        }
        says(file, read, "read = \"2569-11-23\"", &["\"2569-11-23\" is a year of the Buddhist era; write 2026-11-23"]);
    }
    says(WORK, read, "read = \"2101-01-01\"", &["2101-01-01"]);
    says(WORK, "published = \"2020-02\"", "published = \"2563-02\"", &["write 2020-02"]);
    says(WORK, "until = \"2027-03-31\"", "until = \"2570-03-31\"", &["write 2027-03-31"]);
    let mut project = project();
    project.today = helpcard_core::civil::Day::parse("2026-12-05");
    let text = project.files[WORK].replacen(read, "read = \"2026-12-06\"", 1);
    project.files.insert(WORK.to_owned(), text.clone());
    let problems = check(&project).unwrap_err();
    assert!(problems[0].to_string().contains("2026-12-06 has not come yet (today is 2026-12-05)"), "{problems:?}");
    project.today = helpcard_core::civil::Day::parse("2026-12-06");
    assert_eq!(check(&project).err(), None);
    // A clock that stands before the days on which the sources were read is wrong, and not the sources.
    project.today = helpcard_core::civil::Day::parse("2026-01-01");
    assert_eq!(check(&project).err(), None);
    project.today = None;
    let text = text.replacen("read = \"2026-12-06\"", "read = \"2028-01-01\"", 1);
    project.files.insert(WORK.to_owned(), text);
    let problems = check(&project).unwrap_err();
    assert!(problems[0].to_string().contains("after the last day of the calendar (2027-12-31)"), "{problems:?}");
}

#[test]
fn a_source_that_was_read_before_it_was_published() {
    says(WORK, "published = \"unknown\"", "published = \"2027-02\"", &["after the day on which it was read"]);
}

#[test]
fn a_holiday_outside_the_calendar() {
    says("content/calendar.toml", "\"2026-11-23\",", "\"2026-11-23\", \"2028-01-01\",", &["lies outside the calendar"]);
}

/// The problems after a file is put beside the others.
fn with_file(path: &str, text: &str) -> Vec<String> {
    let mut project = project();
    project.files.insert(path.to_owned(), text.to_owned());
    check(&project).expect_err(path).iter().map(ToString::to_string).collect()
}

#[test]
fn a_file_that_nothing_reads_or_that_holds_nothing() {
    for (path, text, said) in [
        ("locales/km/help.ftl.txt", "x = y\n", "rename it to help.ftl"),
        ("locales/km/Help.FTL", "x = y\n", "capital letters"),
        ("locales/km/help.ftl.bak", "x = y\n", "if it is a copy"),
        ("locales/notes.ftl", "x = y\n", "the folder of its language"),
        ("content/contacts/work.toml.bak", "x = 1\n", "if it is a copy"),
        ("content/contact/new.toml", "x = 1\n", "docs/outreach.md"),
        ("content/right.toml", "x = 1\n", "docs/outreach.md"),
        ("locales/km/help.ftl", "", "holds nothing"),
        ("content/contacts/young.toml", "", "holds nothing"),
        ("locales/km/help.ftl", "# x\nhelp-labour = ការ", "cut off"),
        ("content/contacts/young.toml", "[[contact]]\nid = \"a", "cut off"),
    ] {
        let problems = with_file(path, text);
        assert!(problems.len() == 1 && problems[0].starts_with(&format!("{path}: ")), "{path}: {problems:#?}");
        assert!(problems[0].contains(said), "{path}: {problems:#?}");
    }
}

#[test]
fn folders_and_files_as_they_stand_on_a_disk() {
    let place = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("strays");
    let _ = std::fs::remove_dir_all(&place);
    for (path, bytes) in [
        ("content/a.toml", &b"x = 1\n"[..]),
        ("content/.DS_Store", b"\xff\xfe\x00"),
        ("content/b.toml", b"\xff\xfex\0"),
        ("locales/km/a.ftl", b"a = \xe1\x9e"),
        ("locales/km/b.ftl", b"\n\na = \xff b\n"),
        ("locales/km/c.doc", b"\xff\xff"),
    ] {
        let path = place.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    std::fs::create_dir_all(place.join("locales/vi")).unwrap();
    let project = Project::read(&place).unwrap();
    let problems: Vec<String> = check(&project).unwrap_err().iter().map(ToString::to_string).collect();
    for said in [
        "content/a.toml: this file is not read",
        "content/b.toml: this file is saved as UTF-16",
        "locales/km/a.ftl: this file is cut off in the middle of a letter in line 1",
        "locales/km/b.ftl: this file is not saved as UTF-8 (line 3)",
        "locales/km/c.doc: this file is not read",
        "locales/vi/: this folder is empty",
    ] {
        assert!(problems.iter().any(|problem| problem.starts_with(said)), "{said}: {problems:#?}");
    }
    assert_eq!(problems.len(), 6, "{problems:#?}");
}
