//! Files that must never do harm: changed, cut, too old, too new, from another key, or no card at all. The card says why in one sentence and goes on
//! answering as before. `docs/reliability.md` holds the results; `tests/reliability.sh` writes them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use helpcard_core::civil::Day;
use helpcard_core::pack::{HEADER, LARGEST, PackSource, Refusal, Sealed};
use helpcard_core::{Card, Context, Standing};
use helpcard_tests::reliability::{Fault, still_answers};
use helpcard_tests::{card, changed_pack, installing, noon, person, signed, small_pack, test_key};

fn scratch(name: &str) -> PathBuf {
    helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name)
}

fn english() -> Context {
    person("en", noon())
}

/// Every row of the table belongs to a test, and no test has lost its row.
#[test]
fn the_table_has_no_row_too_many() {
    let table = fs::read_to_string(helpcard_tests::root().join("docs/reliability.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).count();
    assert_eq!(rows, helpcard_tests::reliability::FAULTS + 2, "heading, line, and the faults");
}

/// A folder in which a small pack with number 5 is installed.
fn with_number_five(name: &str) -> (PathBuf, Card) {
    let folder = scratch(name);
    let mut card = installing(card(), &folder);
    card.install(PackSource::Bytes(signed(&small_pack(5, ""))), &english()).unwrap();
    (folder, card)
}

/// The file is refused with this, the card answers as before, and the pack that was installed is still there.
fn refused(folder: &Path, card: &mut Card, file: Vec<u8>) -> Refusal {
    let before = fs::read(folder.join("installed.helpcard")).unwrap();
    let refusal = card.install(PackSource::Bytes(file), &english()).map(|_| ()).unwrap_err();
    still_answers(card, &refusal);
    assert_eq!(card.pack_info().unwrap().number, 5);
    assert_eq!(fs::read(folder.join("installed.helpcard")).unwrap(), before);
    let next = installing(helpcard_tests::card(), folder);
    assert_eq!(next.standing(), &Standing::Newer { by: "test only".to_owned() });
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "something else was left in the folder");
    refusal
}

#[test]
fn files_that_did_not_arrive_whole() {
    let (folder, mut card) = with_number_five("faults-cut");
    let small = signed(&small_pack(6, ""));
    for length in 1..small.len() {
        assert_eq!(Sealed::read(&small[..length]).unwrap_err(), Refusal::NotWhole, "{length}");
    }
    assert_eq!(refused(&folder, &mut card, small[..small.len() - 1].to_vec()), Refusal::NotWhole);
    assert_eq!(refused(&folder, &mut card, [small.as_slice(), b"x"].concat()), Refusal::NotWhole);
    Fault::new("01", "A small file cut at every length").said(&Refusal::NotWhole).stays(&card);
    let whole = signed(helpcard_embedded::PACK);
    for part in 0..500 {
        let length = whole.len() * part / 500 + 1;
        assert_eq!(Sealed::read(&whole[..length]).unwrap_err(), Refusal::NotWhole, "{length}");
    }
    assert_eq!(refused(&folder, &mut card, whole[..whole.len() / 2].to_vec()), Refusal::NotWhole);
    Fault::new("02", "The real file cut at 500 lengths").said(&Refusal::NotWhole).stays(&card);
}

/// The same random numbers in every run (Knuth's MMIX constants).
fn random(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

fn flipped(file: &[u8], bit: usize) -> Vec<u8> {
    let mut file = file.to_vec();
    file[bit / 8] ^= 1 << (bit % 8);
    file
}

#[test]
fn one_changed_bit_anywhere_is_refused() {
    let (folder, mut card) = with_number_five("faults-bits");
    let keys = [test_key(None)];
    let small = signed(&small_pack(6, ""));
    let mut kinds: Vec<Refusal> = Vec::new();
    for bit in 0..HEADER * 8 {
        let file = flipped(&small, bit);
        let refusal = Sealed::read(&file).and_then(|sealed| sealed.signed_by(&keys).map(|_| ())).unwrap_err();
        if !kinds.iter().any(|kind| std::mem::discriminant(kind) == std::mem::discriminant(&refusal)) {
            // Of each kind one goes the whole way.
            assert_eq!(refused(&folder, &mut card, file), refusal);
            kinds.push(refusal);
        }
    }
    Fault::new("03", "Each of the 1,200 bits of the header turned").said_each(&kinds).stays(&card);
    let whole = signed(helpcard_embedded::PACK);
    thread::scope(|scope| {
        for half in 0..2 {
            let (mut whole, keys) = (whole.clone(), &keys);
            scope.spawn(move || {
                let mut state = half + 1;
                for _ in 0..5_000 {
                    let bit = HEADER * 8 + random(&mut state) % ((whole.len() - HEADER) * 8);
                    whole[bit / 8] ^= 1 << (bit % 8);
                    assert_eq!(Sealed::read(&whole).unwrap().signed_by(keys), Err(Refusal::Altered), "bit {bit}");
                    whole[bit / 8] ^= 1 << (bit % 8);
                }
            });
        }
    });
    assert_eq!(refused(&folder, &mut card, flipped(&whole, whole.len() * 4)), Refusal::Altered);
    Fault::new("04", "10,000 random bits of the pack turned").said(&Refusal::Altered).stays(&card);
}

#[test]
fn keys_that_do_not_count() {
    let (folder, mut card) = with_number_five("faults-keys");
    let stranger = helpcard_desk::new_key(None).unwrap();
    let file = helpcard_desk::sign(&small_pack(6, ""), &stranger.secret, None).unwrap();
    let refusal = refused(&folder, &mut card, file);
    assert!(matches!(refusal, Refusal::UnknownKey { .. }), "{refusal}");
    Fault::new("05", "Signed with another key").said(&refusal).stays(&card);

    let ended = |until: &str, now: i64, made: &str| {
        let folder = scratch("faults-ended");
        let mut card = helpcard_tests::card().with_installed(folder.clone(), vec![test_key(Some(until))]);
        let pack = small_pack(6, &format!("UPDATE pack SET value = '{made}' WHERE name = 'made'"));
        let refusal = card.install(PackSource::Bytes(signed(&pack)), &person("en", now)).map(|_| ()).unwrap_err();
        still_answers(&card, &refusal);
        assert!(!folder.exists(), "a file that is refused makes no folder");
        refusal
    };
    let refusal = ended("2026-11-23", noon(), "2026-11-01");
    // The clock of the phone is wrong, but the pack itself is of a later day than the key.
    assert_eq!(ended("2026-11-23", 0, "2026-11-24"), refusal);
    // Whoever has an old key may write any day into a pack, but the phone is no earlier than the card that it has.
    assert_eq!(ended("2026-11-22", 0, "2026-01-01"), Refusal::KeyEnded { until: Day::parse("2026-11-22").unwrap() });
    Fault::new("06", "Signed with a key that has ended, also when the phone's clock is wrong")
        .said(&refusal)
        .stays(&helpcard_tests::card());
    // What was taken while the key counted stays; and the last day counts.
    let later = helpcard_tests::card().with_installed(folder, vec![test_key(Some("2026-11-23"))]);
    assert!(matches!(later.standing(), Standing::Newer { .. }));
    let mut last = helpcard_tests::card().with_installed(scratch("faults-last"), vec![test_key(Some("2026-12-01"))]);
    last.install(PackSource::Bytes(signed(&small_pack(6, ""))), &english()).unwrap();
}

#[test]
fn packs_of_another_time() {
    let (folder, mut card) = with_number_five("faults-time");
    let mut refuse = |sql: &str, number| refused(&folder, &mut card, signed(&small_pack(number, sql)));
    let future = refuse("PRAGMA user_version = 3", 6);
    let past = refuse("PRAGMA user_version = 0", 6);
    let older = refuse("", 4);
    assert_eq!((&future, &past), (&Refusal::NewerApp { format: 3 }, &Refusal::OlderApp { format: 0 }));
    assert_eq!(older, Refusal::Older { found: 4, have: 5 });
    Fault::new("07", "A pack for a later program").said(&future).stays(&card);
    Fault::new("08", "A pack for an earlier program").said(&past).stays(&card);
    Fault::new("09", "A lower number than the installed one").said(&older).stays(&card);
    let mut fresh = installing(helpcard_tests::card(), &scratch("faults-inside"));
    let zero = fresh.install(PackSource::Bytes(signed(&small_pack(0, ""))), &english()).map(|_| ()).unwrap_err();
    assert_eq!(zero, Refusal::Older { found: 0, have: 1 });
    still_answers(&fresh, &zero);
    Fault::new("10", "A lower number than the one inside the app").said(&zero).stays(&fresh);
    // The same number again, and a made day after today, are taken: a clock can be wrong.
    let future_day = small_pack(5, "UPDATE pack SET value = '2029-01-01' WHERE name = 'made'");
    card.install(PackSource::Bytes(signed(&future_day)), &english()).unwrap();
}

#[test]
fn packs_with_something_inside_that_no_card_has() {
    let (folder, mut card) = with_number_five("faults-inside-out");
    let mut refuse = |pack: &[u8]| {
        let refusal = refused(&folder, &mut card, signed(pack));
        assert!(matches!(refusal, Refusal::BadlyBuilt { .. }), "{refusal}");
        refusal
    };
    for (number, fault, sql) in [
        ("11", "A trigger", "CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM message; END"),
        ("12", "A view", "CREATE VIEW v AS SELECT * FROM message"),
        (
            "13",
            "A row of 200,000 letters",
            "UPDATE message SET text = printf('%.*c', 200000, 'x') WHERE id = 'app-name'",
        ),
        ("14", "A text that is not UTF-8", "UPDATE message SET text = CAST(x'ff41' AS TEXT) WHERE id = 'app-name'"),
        ("15", "A table with a condition", "CREATE TABLE g (what TEXT CHECK (length(what) > 0)) STRICT"),
        ("16", "A table missing", "DROP TABLE step"),
        ("17", "A language missing", "DELETE FROM language WHERE tag = 'km'"),
        ("18", "No number, or no day", "DELETE FROM pack WHERE name = 'number'"),
    ] {
        let refusal = refuse(&small_pack(6, sql));
        Fault::new(number, fault).said(&refusal).stays(&card_of(&folder));
    }
    for sql in [
        "UPDATE pack SET value = '2 ' WHERE name = 'number'",
        "UPDATE pack SET value = '99999999999' WHERE name = 'number'",
        "UPDATE pack SET value = 'Call 090' WHERE name = 'made'",
        "DELETE FROM pack WHERE name = 'fold-version'",
        "DELETE FROM situation",
        "UPDATE message SET text = replace(text, ', ', '; ') WHERE language = 'th' AND id = 'words-3'",
        "DELETE FROM message WHERE language = 'en' AND id = 'phrases-title'",
        "UPDATE message SET text = 'Help' || char(27) || '[2K' WHERE id = 'app-name'",
        "UPDATE message SET text = 'Help ' || char(0x202e) || 'me' WHERE id = 'app-name'",
        "ALTER TABLE message ADD COLUMN slow TEXT AS (printf('%.60000c', 'x'))",
        "PRAGMA writable_schema = 1; INSERT INTO sqlite_schema VALUES ('table', 'v', 'v', 0, 'CREATE  VIRTUAL TABLE v USING fts5(x)')",
        "DROP INDEX IF EXISTS none; CREATE INDEX i ON message (text)",
    ] {
        refuse(&small_pack(6, sql));
    }
    let refusal = refuse(&wide_letters());
    Fault::new("19", "UTF-16").said(&refusal).stays(&card_of(&folder));
    let mut torn = small_pack(6, "");
    let middle = torn.len() / 2;
    torn[middle..middle + 4096].fill(0xa5);
    let refusal = refuse(&torn);
    Fault::new("20", "Damaged before it was signed").said(&refusal).stays(&card_of(&folder));
    let refusal = refuse(&[helpcard_tests::bare_beginning(), &[0; 5000]].concat());
    Fault::new("21", "Signed, but no database").said(&refusal).stays(&card_of(&folder));
}

fn card_of(folder: &Path) -> Card {
    installing(card(), folder)
}

/// The tables of a pack in a file whose texts are UTF-16.
fn wide_letters() -> Vec<u8> {
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    connection.execute_batch("PRAGMA encoding = 'UTF-16'").unwrap();
    connection.execute_batch(helpcard_core::pack::SCHEMA).unwrap();
    connection.serialize("main").unwrap().to_vec()
}

#[test]
fn no_pack_can_take_the_numbers_for_danger_away() {
    let (folder, mut card) = with_number_five("faults-danger");
    let mut last = None;
    for sql in [
        "DELETE FROM channel WHERE value = '110'",
        "UPDATE channel SET value = '0312345678' WHERE value = '119'",
        "UPDATE contact SET emergency = 0",
        "UPDATE contact SET until_day = 20000",
    ] {
        let refusal = refused(&folder, &mut card, signed(&small_pack(6, sql)));
        assert!(matches!(refusal, Refusal::NoEmergency { .. }), "{sql}: {refusal}");
        last = Some(refusal);
    }
    Fault::new("22", "110 or 119 missing, changed or ended").said(&last.unwrap()).stays(&card);
    // Numbers that end later are there all the same when that day has come.
    let ends = small_pack(6, "UPDATE contact SET until_day = 20790");
    card.install(PackSource::Bytes(signed(&ends)), &english()).unwrap();
    let later = person("en", noon() + 400 * 24 * 60 * 60);
    for route in ["/", "/emergency"] {
        let screen = serde_json::to_string(&*card.screen(route, &later).unwrap()).unwrap();
        assert!(screen.contains("\"number\":\"110\"") && screen.contains("\"number\":\"119\""), "{route}");
    }
}

#[test]
fn files_that_are_no_cards() {
    let (folder, mut card) = with_number_five("faults-foreign");
    for (number, fault, file) in [
        ("23", "A ZIP archive", b"PK\x03\x04 and so on".to_vec()),
        ("24", "An HTML page", b"<!DOCTYPE html><title>Help</title>".to_vec()),
        ("25", "An empty file", Vec::new()),
        ("26", "A picture of 100,000 bytes", [&b"\x89PNG\r\n\x1a\n"[..], &vec![7; 100_000]].concat()),
    ] {
        assert_eq!(refused(&folder, &mut card, file), Refusal::NotACard, "{fault}");
        Fault::new(number, fault).said(&Refusal::NotACard).stays(&card);
    }
    assert_eq!(refused(&folder, &mut card, small_pack(6, "")), Refusal::Unsigned);
    Fault::new("27", "A bare pack").said(&Refusal::Unsigned).stays(&card);

    let sparse = scratch("faults-sparse");
    fs::create_dir_all(&sparse).unwrap();
    let size = 4 * 1024 * 1024 * 1024;
    fs::File::create(sparse.join("huge")).unwrap().set_len(size).unwrap();
    for file in ["huge", "", "nothing-here"] {
        let refusal = card.install(PackSource::File(sparse.join(file)), &english()).map(|_| ()).unwrap_err();
        still_answers(&card, &refusal);
        let (number, fault) = match file {
            "huge" => ("28", "A file of 4 GiB"),
            "" => ("29", "A folder in place of a file"),
            _ => ("30", "A file that is not there"),
        };
        assert_eq!(matches!(refusal, Refusal::TooLarge { .. }), file == "huge", "{refusal}");
        Fault::new(number, fault).said(&refusal).stays(&card);
    }
    fs::remove_dir_all(&sparse).unwrap();
    let huge = vec![0; usize::try_from(LARGEST).unwrap() + 1];
    let refusal = card.install(PackSource::Bytes(huge), &english()).map(|_| ()).unwrap_err();
    assert_eq!(refusal, Refusal::TooLarge { size: LARGEST + 1 });
}

#[test]
fn a_newer_pack_answers_and_says_what_is_new() {
    let folder = scratch("faults-new");
    let mut card = installing(card(), &folder);
    let newer = changed_pack(
        "UPDATE pack SET value = '2' WHERE name = 'number';
         UPDATE channel SET value = '03-0000-0001' WHERE contact = (SELECT position FROM contact WHERE id = 'labour-standards-hotline');
         DELETE FROM channel WHERE contact = (SELECT position FROM contact WHERE id = 'ccw');
         DELETE FROM contact WHERE id = 'ccw'",
    );
    let file = || PackSource::Bytes(signed(&newer));
    let before = card.screen("/about", &english()).unwrap();
    let offer = serde_json::to_string(&card.offer(file(), &english()).unwrap()).unwrap();
    assert!(offer.contains("Now: 03-0000-0001") && offer.contains("CCW"), "{offer}");
    assert!(!folder.exists(), "to look changes nothing");
    card.install(file(), &english()).unwrap();
    let info = card.pack_info().unwrap();
    assert_eq!(info.number, 2);
    let words = card.four_words(&info.fingerprint, &english()).unwrap().value;
    let after = card.screen("/about", &english()).unwrap();
    assert_ne!(before, after);
    assert!(serde_json::to_string(&*after).unwrap().contains(&*words) && offer.contains(&*words));
    let changes = serde_json::to_string(&*card.screen("/changes", &english()).unwrap()).unwrap();
    assert!(changes.contains("Now: 03-0000-0001") && changes.contains("CCW"), "{changes}");
    // An app with a higher number inside is not covered by the older file.
    let next = changed_pack("UPDATE pack SET value = '3' WHERE name = 'number'");
    let next = Card::open(PackSource::Bytes(next), helpcard_embedded::EMERGENCY).unwrap();
    assert_eq!(installing(next, &folder).pack_info().unwrap().number, 3);
    // Without the key the card inside answers, and says so.
    let without = helpcard_tests::card().with_installed(folder, Vec::new());
    assert!(matches!(without.standing(), Standing::Fallback(Refusal::UnknownKey { .. })));
    assert_eq!(without.pack_info().unwrap().number, 1);
    let home = serde_json::to_string(&*without.screen("/", &english()).unwrap()).unwrap();
    assert!(home.contains("cannot be used"), "{home}");
}
