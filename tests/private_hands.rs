//! What another hand, another version or a broken disk left in the folder of the private store: every screen answers, and nothing of anybody else's goes.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use helpcard_core::pack::PackSource;
use helpcard_core::screen::{Action, Block, Screen, Setting};
use helpcard_core::{Card, Context, TroubleKind};
use helpcard_tests::{card, installing, japan, links, names, signed, small_pack};
use rusqlite::Connection;

const PASSPORT: &str = "/situation/passport-taken";

fn scratch(name: &str) -> PathBuf {
    helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name)
}

fn remembering(folder: &Path) -> Card {
    card().remembering(folder.to_owned())
}

fn context(card: &Card) -> Context {
    card.context(japan("2026-11-24", 14, 0), &["km".to_owned()])
}

/// A folder with a store that holds one saved page, and something done to it.
fn harmed(name: &str, sql: &str) -> PathBuf {
    let folder = scratch(name);
    remembering(&folder).perform(&Action::Save { route: PASSPORT.to_owned() }).unwrap();
    Connection::open(folder.join("private.sqlite")).unwrap().execute_batch(sql).unwrap();
    folder
}

fn forgets(screen: &Screen) -> Vec<&str> {
    let options = screen.blocks.iter().filter_map(|block| match block {
        Block::Choice { options, .. } => Some(options),
        _ => None,
    });
    let routes = options.flatten().filter_map(|option| match &option.action {
        Action::Forget { route } => Some(route.as_str()),
        _ => None,
    });
    routes.collect()
}

#[test]
fn a_saved_page_that_this_card_cannot_show_hides_no_other_and_can_be_taken_out() {
    for planted in
        ["/saved", "/keep", "nonsense route", "/search?q=boss", "/contacts?help=labour", "/situation/../x", ""]
    {
        let folder = harmed("planted", &format!("INSERT INTO saved (route) VALUES ('{planted}')"));
        let card = remembering(&folder);
        let page = card.screen("/saved", &context(&card)).unwrap();
        assert_eq!(links(&page), [PASSPORT], "{planted}");
        assert_eq!(forgets(&page), [planted]);
        let listed = card.saved(&context(&card)).unwrap();
        assert!(listed.iter().any(|(route, title)| route == planted && title.is_none()), "{listed:?}");
        card.perform(&Action::Forget { route: planted.to_owned() }).unwrap();
        assert!(forgets(&card.screen("/saved", &context(&card)).unwrap()).is_empty());
    }
}

#[test]
fn damage_that_sqlite_does_not_see_is_put_aside_and_what_she_chooses_then_is_read() {
    for harm in [
        "ALTER TABLE saved RENAME COLUMN position TO pos",
        "ALTER TABLE saved ADD COLUMN seen TEXT",
        "INSERT INTO saved (route) VALUES (CAST(x'ff' AS TEXT))",
        "CREATE TABLE copy (route TEXT)",
        "CREATE TRIGGER t AFTER INSERT ON saved BEGIN DELETE FROM setting; END",
        "CREATE VIEW v AS SELECT * FROM saved",
        "CREATE INDEX i ON saved (route)",
    ] {
        let folder = harmed("unseen", harm);
        let card = remembering(&folder);
        assert_eq!(card.trouble().map(|trouble| trouble.kind), Some(TroubleKind::Damaged), "{harm}");
        card.perform(&Action::Set { setting: Setting::Language, value: "th".to_owned() }).unwrap();
        assert_eq!(context(&remembering(&folder)).languages.first().map(String::as_str), Some("th"), "{harm}");
        assert_eq!(names(&folder), ["private.damaged", "private.sqlite"]);
    }
}

#[test]
fn a_store_larger_than_all_that_can_be_chosen_is_not_read_and_erased_without_a_wait() {
    let folder = harmed("large", "");
    let store = File::options().write(true).open(folder.join("private.sqlite")).unwrap();
    // It takes no room on the disk.
    store.set_len(100 * 1024 * 1024 * 1024).unwrap();
    let card = remembering(&folder);
    assert_eq!(card.trouble().map(|trouble| trouble.kind), Some(TroubleKind::Damaged));
    card.perform(&Action::Erase).unwrap();
    assert!(!folder.join("private.sqlite").exists());
}

#[test]
fn erasing_follows_no_link_to_a_file_that_is_not_the_cards() {
    let letter = scratch("letter.txt");
    for name in [
        "private.sqlite",
        "private.damaged",
        "private.sqlite-journal",
        "private.sqlite-wal",
        "private.sqlite-shm",
        "private.damaged-journal",
        "installed.helpcard",
        "installed.new",
    ] {
        let folder = scratch("links");
        fs::create_dir_all(&folder).unwrap();
        fs::write(&letter, "my only thesis").unwrap();
        symlink(&letter, folder.join(name)).unwrap();
        let _ = remembering(&folder).perform(&Action::Erase);
        assert_eq!(fs::read_to_string(&letter).unwrap(), "my only thesis", "{name}");
    }
    fs::remove_file(&letter).unwrap();
    // A store that she moved and linked is hers, and goes.
    let (folder, elsewhere) = (harmed("links", ""), scratch("elsewhere.sqlite"));
    fs::rename(folder.join("private.sqlite"), &elsewhere).unwrap();
    symlink(&elsewhere, folder.join("private.sqlite")).unwrap();
    remembering(&folder).perform(&Action::Erase).unwrap();
    assert!(!elsewhere.exists());
}

#[test]
fn a_newer_card_that_is_being_taken_does_not_come_back_behind_the_erasing() {
    let folder = scratch("taking");
    let card = installing(card(), &folder).remembering(folder.clone());
    let file = signed(&small_pack(9, ""));
    std::thread::scope(|both| {
        let taking = both.spawn(|| card.store(PackSource::Bytes(file.clone()), &context(&card)).is_ok());
        while !folder.join("installed.new").exists() && !taking.is_finished() {
            std::thread::yield_now();
        }
        card.perform(&Action::Erase).unwrap();
        // Whether it was taken before or not at all, nothing is there after both.
        let _ = taking.join();
    });
    assert!(!folder.exists() || names(&folder).is_empty(), "{:?}", names(&folder));
}
