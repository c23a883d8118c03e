//! What the card remembers: only what she chose, without a trace of what was there before, and nothing that was acknowledged is ever lost.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use helpcard_core::screen::{Action, Block, Screen, Setting};
use helpcard_core::{Card, CardError, Context, Phone, Trouble, TroubleKind};
use helpcard_tests::{LANGUAGES, card, japan, links, names, person, writes};
use rusqlite::Connection;

const PASSPORT: &str = "/situation/passport-taken";

fn scratch(name: &str) -> PathBuf {
    helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name)
}

fn remembering(folder: &Path) -> Card {
    card().remembering(folder.to_owned())
}

fn set(setting: Setting, value: &str) -> Action {
    Action::Set { setting, value: value.to_owned() }
}

fn save(route: &str) -> Action {
    Action::Save { route: route.to_owned() }
}

fn now() -> i64 {
    japan("2026-11-24", 14, 0)
}

fn context(card: &Card) -> Context {
    card.context(now(), &["km-KH".to_owned()])
}

fn saved(card: &Card) -> Vec<String> {
    card.saved(&context(card)).unwrap().into_iter().map(|(route, _)| route).collect()
}

fn store(folder: &Path) -> PathBuf {
    folder.join("private.sqlite")
}

/// The trouble that keeps a card from writing.
fn refusal(card: &Card) -> TroubleKind {
    match card.perform(&set(Setting::Place, "JP-13")) {
        Err(CardError::NotRemembered(Trouble { kind, reason })) => {
            assert!(reason.contains("private.sqlite"), "{reason}");
            kind
        }
        other => panic!("{other:?}"),
    }
}

/// The card answers whatever happened to its file.
fn still_answers(card: &Card) {
    let context = context(card);
    assert_eq!(context.languages, ["km-KH"]);
    for route in ["/", "/emergency", "/settings", "/saved", PASSPORT] {
        assert!(!card.screen(route, &context).unwrap().blocks.is_empty(), "{route}");
    }
}

fn choice<'a>(screen: &'a Screen, name: &str) -> Option<&'a Block> {
    screen.blocks.iter().find(|block| matches!(block, Block::Choice { id, .. } if id == name))
}

#[test]
fn a_first_start_writes_nothing() {
    let folder = scratch("first-start");
    let card = remembering(&folder);
    still_answers(&card);
    assert!(saved(&card).is_empty() && card.trouble().is_none());
    card.search("passport", &context(&card)).unwrap();
    // To take out what is not there, and to erase nothing, makes no file either.
    card.perform(&set(Setting::Place, "")).unwrap();
    card.perform(&Action::Forget { route: PASSPORT.to_owned() }).unwrap();
    card.perform(&Action::Erase).unwrap();
    assert!(!folder.exists());
}

#[test]
fn what_she_chose_is_there_the_next_time_and_nothing_else() {
    let folder = scratch("chosen");
    let first = remembering(&folder);
    assert_eq!(first.perform(&set(Setting::Language, "th")).unwrap(), "/settings");
    first.perform(&set(Setting::Place, "JP-13")).unwrap();
    first.perform(&set(Setting::Phone, "data-only")).unwrap();
    assert_eq!(first.perform(&save(PASSPORT)).unwrap(), PASSPORT);
    first.perform(&save("/contact/police-110")).unwrap();
    first.perform(&save(PASSPORT)).unwrap();
    first.search("passport", &context(&first)).unwrap();
    let next = remembering(&folder);
    let expected = Context {
        now: now(),
        languages: vec!["th".to_owned(), "km-KH".to_owned()],
        place: Some("JP-13".to_owned()),
        phone: Phone::DataOnly,
    };
    assert_eq!(context(&next), expected);
    assert_eq!(saved(&next), [PASSPORT, "/contact/police-110"]);
    next.perform(&set(Setting::Phone, "")).unwrap();
    next.perform(&Action::Forget { route: PASSPORT.to_owned() }).unwrap();
    assert_eq!(saved(&remembering(&folder)), ["/contact/police-110"]);
    let rows: Vec<String> = {
        let connection = Connection::open(store(&folder)).unwrap();
        let mut rows = connection.prepare("SELECT name || '=' || value FROM setting").unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert_eq!(rows, ["language=th", "place=JP-13"]);
}

#[test]
fn the_screens_show_what_is_saved_and_how_to_erase_it() {
    let folder = scratch("screens");
    let card = remembering(&folder);
    let context = context(&card);
    let screen = |route: &str| card.screen(route, &context).unwrap();
    assert!(!links(&screen("/")).contains(&"/saved"));
    let chosen = |screen: &Screen| match choice(screen, "save") {
        Some(Block::Choice { options, .. }) => options.iter().map(|option| option.chosen).collect::<Vec<_>>(),
        _ => panic!("there is no way to save {}", screen.route),
    };
    assert_eq!(chosen(&screen(PASSPORT)), [false, true]);
    card.perform(&save(PASSPORT)).unwrap();
    assert_eq!(chosen(&screen(PASSPORT)), [true, false]);
    assert!(links(&screen("/")).contains(&"/saved"));
    assert_eq!(links(&screen("/saved")), [PASSPORT]);
    for route in ["/", "/emergency", "/contacts", "/search?q=x"] {
        assert!(choice(&screen(route), "save").is_none(), "{route}");
    }
    match choice(&screen("/settings"), "erase") {
        Some(Block::Choice { options, .. }) => assert_eq!(options[0].action, Action::Erase),
        _ => panic!("there is no way to erase"),
    }
    assert!(choice(&helpcard_tests::card().screen("/settings", &context).unwrap(), "erase").is_none());
    // Saved by a card that knew more.
    Connection::open(store(&folder)).unwrap().execute("UPDATE saved SET route = '/contact/gone'", []).unwrap();
    let newer = remembering(&folder);
    let gone = newer.screen("/saved", &context).unwrap();
    assert!(choice(&gone, "gone").is_some() && links(&gone).is_empty());
    assert_eq!(newer.saved(&context).unwrap(), [("/contact/gone".to_owned(), None)]);
}

#[test]
fn what_was_asked_or_typed_is_never_saved() {
    let folder = scratch("refused");
    let card = remembering(&folder);
    for route in [
        "/search?q=passport",
        "/search",
        "/contacts?help=labour",
        "/contacts?open",
        "/phrase/call-this-number-for-me?contact=otit-sos",
        "/?",
        "/saved",
    ] {
        let refused = card.perform(&save(route)).unwrap_err();
        assert!(matches!(refused, CardError::NotToSave { .. }), "{route}: {refused}");
    }
    let unknown = card.perform(&save("/situation/pasport-taken")).unwrap_err();
    assert!(unknown.to_string().contains(PASSPORT), "{unknown}");
    for (setting, value, named) in
        [(Setting::Language, "vi", "km"), (Setting::Place, "Tokyo", "JP-13"), (Setting::Phone, "old", "data-only")]
    {
        let refused = card.perform(&set(setting, value)).unwrap_err().to_string();
        assert!(refused.contains(value) && refused.contains(named), "{refused}");
    }
    assert_eq!(card.perform(&Action::Dial { number: "110".to_owned(), then: None }), Err(CardError::NotTheCards));
    assert!(!folder.exists());
    assert_eq!(helpcard_tests::card().perform(&save(PASSPORT)), Err(CardError::NoFolder));
}

#[test]
fn no_old_page_is_left_behind_and_the_file_is_hers_alone() {
    let folder = scratch("old-pages");
    let card = remembering(&folder);
    card.perform(&set(Setting::Place, "JP-27")).unwrap();
    for route in card.routes().unwrap().iter().filter(|route| route.starts_with("/contact/")) {
        card.perform(&save(route)).unwrap();
    }
    card.perform(&set(Setting::Place, "JP-13")).unwrap();
    for route in saved(&card) {
        card.perform(&Action::Forget { route }).unwrap();
    }
    assert_eq!(names(&folder), ["private.sqlite"]);
    let bytes = fs::read(store(&folder)).unwrap();
    let holds = |words: &str| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    assert!(holds("JP-13"));
    assert!(!holds("JP-27") && !holds("/contact/"), "what was taken out still stands in the file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&store(&folder)), mode(&folder)), (0o600, 0o700));
        fs::set_permissions(store(&folder), fs::Permissions::from_mode(0o644)).unwrap();
        context(&remembering(&folder));
        assert_eq!(mode(&store(&folder)), 0o600);
    }
}

#[test]
fn erasing_leaves_no_file_and_touches_nothing_else() {
    let folder = scratch("erase");
    let card = remembering(&folder);
    card.perform(&save(PASSPORT)).unwrap();
    for name in
        ["private.damaged", "private.sqlite-journal", "private.sqlite-wal", "private.sqlite-shm", "installed.helpcard"]
    {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::write(folder.join("letter.txt"), "hers").unwrap();
    assert_eq!(card.perform(&Action::Erase).unwrap(), "/");
    assert_eq!(names(&folder), ["letter.txt"]);
    assert!(saved(&card).is_empty());
    card.perform(&save(PASSPORT)).unwrap();
    assert_eq!(saved(&remembering(&folder)), [PASSPORT]);
}

#[test]
fn a_file_of_a_newer_version_is_kept_as_it_is() {
    let folder = scratch("newer");
    remembering(&folder).perform(&save(PASSPORT)).unwrap();
    Connection::open(store(&folder)).unwrap().pragma_update(None, "user_version", 1000).unwrap();
    let before = fs::read(store(&folder)).unwrap();
    let card = remembering(&folder);
    still_answers(&card);
    assert_eq!(card.trouble().unwrap().kind, TroubleKind::Newer);
    assert_eq!(refusal(&card), TroubleKind::Newer);
    assert_eq!(fs::read(store(&folder)).unwrap(), before);
    card.perform(&Action::Erase).unwrap();
    assert!(names(&folder).is_empty());
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let folder = scratch("foreign");
    fs::create_dir_all(&folder).unwrap();
    Connection::open(store(&folder)).unwrap().execute_batch("CREATE TABLE recipe (name)").unwrap();
    let before = fs::read(store(&folder)).unwrap();
    let card = remembering(&folder);
    still_answers(&card);
    assert_eq!(refusal(&card), TroubleKind::Foreign);
    assert_eq!(fs::read(store(&folder)).unwrap(), before);
}

#[test]
fn a_damaged_file_is_put_aside_once_and_a_new_one_begun() {
    let folder = scratch("damaged");
    remembering(&folder).perform(&save(PASSPORT)).unwrap();
    let whole = fs::read(store(&folder)).unwrap();
    let half = &whole[..whole.len() / 2];
    let mut scrawled = whole.clone();
    scrawled[100..].fill(0x55);
    for damaged in [half, &scrawled, b"not a database at all"] {
        fs::write(store(&folder), damaged).unwrap();
        let card = remembering(&folder);
        still_answers(&card);
        assert_eq!(card.trouble().unwrap().kind, TroubleKind::Damaged);
        // Reading changes nothing.
        assert_eq!(fs::read(store(&folder)).unwrap(), damaged);
        card.perform(&save("/about")).unwrap();
        assert_eq!(saved(&card), ["/about"]);
        assert_eq!(fs::read(folder.join("private.damaged")).unwrap(), damaged);
        assert_eq!(names(&folder), ["private.damaged", "private.sqlite"]);
    }
    // An empty file is what is left when the very first write was ended: it is no damage.
    fs::write(store(&folder), "").unwrap();
    let card = remembering(&folder);
    assert_eq!(card.trouble(), None);
    card.perform(&save("/about")).unwrap();
}

#[test]
fn a_locked_file_is_said_and_works_again_afterwards() {
    let folder = scratch("locked");
    remembering(&folder).perform(&save(PASSPORT)).unwrap();
    let other = Connection::open(store(&folder)).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let card = remembering(&folder);
    still_answers(&card);
    assert_eq!(card.trouble().unwrap().kind, TroubleKind::Busy);
    assert_eq!(refusal(&card), TroubleKind::Busy);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(saved(&card), [PASSPORT]);
}

#[test]
fn every_trouble_is_said_in_every_language() {
    let folder = scratch("words");
    fs::create_dir_all(&folder).unwrap();
    fs::write(store(&folder), "garbage").unwrap();
    let card = remembering(&folder);
    for language in LANGUAGES {
        let context = person(language, now());
        for kind in TroubleKind::ALL {
            let said = card.say_trouble(&Trouble { kind, reason: String::new() }, &context).unwrap();
            assert_eq!(&*said.lang, language, "{kind:?}");
        }
        let settings = card.screen("/settings", &context).unwrap();
        assert!(settings.blocks.iter().any(|block| matches!(block, Block::Notice { .. })), "{language}");
    }
}

/// What is remembered after so many writes.
fn state_after(count: usize) -> (Option<String>, Vec<String>) {
    let (mut place, mut saved) = (None, Vec::new());
    for write in writes(&card()).take(count) {
        match write {
            Action::Set { value, .. } => place = Some(value),
            Action::Save { route } => saved.push(route),
            Action::Forget { route } => saved.retain(|kept| *kept != route),
            other => panic!("{other:?}"),
        }
    }
    (place, saved)
}

#[test]
fn whoever_is_ended_in_the_middle_of_writes_loses_nothing_that_was_acknowledged() {
    let folder = scratch("ended");
    let (mut done, mut in_flight) = (0, 0);
    for round in 0..120_usize {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_helpcard-tests-writer"))
            .arg(&folder)
            .arg(done.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        for _ in 0..=round % 5 {
            lines.next().unwrap().unwrap();
        }
        // A little later each time, so that every part of a write is hit.
        (0..round * 1000).for_each(|turn| {
            std::hint::black_box(turn);
        });
        writer.kill().unwrap();
        writer.wait().unwrap();
        let acknowledged = done + round % 5 + 1 + lines.count();
        let card = remembering(&folder);
        let found = (context(&card).place, saved(&card));
        assert_eq!(card.trouble(), None);
        // The write that was in flight may have reached the disk, as a whole, or not.
        done = if found == state_after(acknowledged) {
            acknowledged
        } else {
            assert_eq!(found, state_after(acknowledged + 1), "round {round}, after {acknowledged} writes");
            in_flight += 1;
            acknowledged + 1
        };
    }
    assert!(done >= 120 * 3, "only {done} writes, {in_flight} of them in flight");
}

#[test]
fn erasing_follows_a_name_that_leads_elsewhere_and_leaves_another_program_alone() {
    let folder = scratch("elsewhere");
    let card = remembering(&folder);
    card.perform(&save(PASSPORT)).unwrap();
    #[cfg(unix)]
    {
        let real = scratch("elsewhere-real");
        fs::rename(store(&folder), &real).unwrap();
        std::os::unix::fs::symlink(&real, store(&folder)).unwrap();
        card.perform(&Action::Erase).unwrap();
        assert!(!real.exists() && names(&folder).is_empty());
    }
    fs::remove_file(store(&folder)).ok();
    Connection::open(store(&folder)).unwrap().execute_batch("CREATE TABLE theirs (value)").unwrap();
    let error = remembering(&folder).perform(&Action::Erase).unwrap_err();
    assert!(matches!(error, CardError::NotRemembered(Trouble { kind: TroubleKind::Foreign, .. })), "{error}");
    assert_eq!(names(&folder), ["private.sqlite"]);
}

#[test]
fn a_store_that_lost_a_table_or_its_version_is_put_aside_and_begun_anew() {
    for harm in ["DROP TABLE saved", "PRAGMA user_version = 0", "PRAGMA user_version = -1"] {
        let folder = scratch("lost");
        remembering(&folder).perform(&save(PASSPORT)).unwrap();
        Connection::open(store(&folder)).unwrap().execute_batch(harm).unwrap();
        let card = remembering(&folder);
        still_answers(&card);
        assert_eq!(card.trouble().map(|trouble| trouble.kind), Some(TroubleKind::Damaged), "{harm}");
        card.perform(&save("/about")).unwrap();
        assert_eq!(saved(&remembering(&folder)), ["/about"]);
        assert_eq!(names(&folder), ["private.damaged", "private.sqlite"]);
    }
}
