//! What happens around an install: the process is ended, the disk is full, two install at once, the installed file breaks later. Nothing that was
//! there before is lost.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use helpcard_core::pack::{PackSource, Refusal};
use helpcard_core::{Card, Standing};
use helpcard_tests::reliability::{Fault, still_answers};
use helpcard_tests::{card, installing, noon, person, signed, small_pack};

const INSTALLER: &str = env!("CARGO_BIN_EXE_helpcard-tests-installer");

fn scratch(name: &str) -> PathBuf {
    let folder = helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Signed packs with these numbers, each with another name of the card, as files.
fn files(folder: &Path, numbers: &[u32]) -> Vec<PathBuf> {
    let file = |(index, number): (usize, &u32)| {
        let path = folder.join(format!("{index}-{number}"));
        let sql = format!("UPDATE message SET text = 'Help Card {index}' WHERE id = 'app-name'");
        fs::write(&path, signed(&small_pack(*number, &sql))).unwrap();
        path
    };
    numbers.iter().enumerate().map(file).collect()
}

fn install(folder: &Path, file: &Path) {
    installing(card(), folder).install(PackSource::File(file.to_owned()), &person("en", noon())).unwrap();
}

fn installed(folder: &Path) -> PathBuf {
    folder.join("installed.helpcard")
}

/// An installer that goes on without end.
fn endless(folder: &Path, files: &[PathBuf]) -> Child {
    Command::new(INSTALLER).arg(folder).arg("0").args(files).stdout(Stdio::piped()).spawn().unwrap()
}

/// The card of the folder answers from an installed pack that is wholly one of these files.
fn holds_one_of(folder: &Path, files: &[PathBuf]) -> Card {
    let there = fs::read(installed(folder)).unwrap();
    assert!(files.iter().any(|file| fs::read(file).unwrap() == there), "a file that was never whole");
    let card = installing(card(), folder);
    assert!(matches!(card.standing(), Standing::Newer { .. }), "{:?}", card.standing());
    still_answers(&card, &Refusal::NotWhole);
    card
}

#[test]
fn a_process_that_is_ended_at_any_point_loses_nothing() {
    let place = scratch("faults-kill");
    let folder = place.join("home");
    let files = files(&place, &[5, 5]);
    install(&folder, &files[0]);
    let (mut state, mut half_written) = (7_u32, 0_usize);
    for _ in 0..240 {
        let mut child = endless(&folder, &files);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        for _ in 0..=(state >> 30) {
            assert_eq!(lines.next().unwrap().unwrap(), "done");
        }
        // Somewhere in the next install: it takes some milliseconds, and this up to as many.
        for _ in 0..(state >> 8) % 4_000_000 {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        half_written += usize::from(folder.join("installed.new").exists());
        holds_one_of(&folder, &files);
    }
    assert!(half_written > 0, "no process was ended while it wrote, so this proves nothing");
    // What they left is taken over by the next one.
    install(&folder, &files[1]);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    let card = holds_one_of(&folder, &files[1..]);
    Fault::new("31", "The process ended at 240 random points of an install")
        .says("(nothing: it was ended)")
        .stays(&card);
}

#[test]
fn a_full_disk_is_said_and_the_old_card_stays() {
    let place = scratch("faults-full");
    let folder = place.join("home");
    let files = files(&place, &[5, 6]);
    install(&folder, &files[0]);
    let size = fs::metadata(&files[1]).unwrap().len();
    // In blocks of 512 or 1024 bytes, as the shell counts.
    for blocks in [0, 1, 7, size / 4096, size / 2048, size / 1024 - 1] {
        let limited = Command::new("sh")
            .args(["-c", "ulimit -f $0 && exec \"$@\""])
            .arg(blocks.to_string())
            .args([INSTALLER.as_ref(), folder.as_os_str(), "1".as_ref(), files[1].as_os_str()])
            .output()
            .unwrap();
        let said = String::from_utf8(limited.stdout).unwrap();
        assert!(said.starts_with("refused-full"), "{blocks}: {said} {}", String::from_utf8_lossy(&limited.stderr));
        holds_one_of(&folder, &files[..1]);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "something is left");
    }
    let card = installing(card(), &folder);
    let full = Refusal::Full { reason: String::new() };
    still_answers(&card, &full);
    Fault::new("32", "The disk full at 6 sizes").said(&full).stays(&card);
}

#[test]
fn two_installs_at_once_leave_one_whole_card_and_never_the_older() {
    let place = scratch("faults-two");
    let files = files(&place, &[5, 6]);
    let run = |folder: &Path, file: &Path| {
        Command::new(INSTALLER).arg(folder).arg("60").arg(file).stdout(Stdio::piped()).spawn().unwrap()
    };
    let folder = place.join("home");
    let both = [run(&folder, &files[0]), run(&folder, &files[1])];
    let said = both.map(|child| String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap());
    for (said, older) in said.iter().zip([true, false]) {
        assert_eq!(said.lines().count(), 60);
        for line in said.lines() {
            let is_known = ["done", "refused-busy"].contains(&line) || (older && line == "refused-older (5, 6)");
            assert!(is_known, "{line}");
        }
    }
    assert!(said[1].lines().any(|line| line == "done"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    let card = holds_one_of(&folder, &files[1..]);
    Fault::new("33", "Two installs at once, 60 times each")
        .said_each(&[Refusal::Busy, Refusal::Older { found: 5, have: 6 }])
        .stays(&card);
}

#[test]
fn an_installed_card_that_breaks_falls_back_says_so_and_can_be_installed_again() {
    let place = scratch("faults-broken");
    let folder = place.join("home");
    let files = files(&place, &[5]);
    let whole = fs::read(&files[0]).unwrap();
    let mut bent = whole.clone();
    bent[whole.len() / 2] ^= 1;
    for (number, fault, bytes) in [
        ("34", "The installed file changed later", bent),
        ("35", "The installed file cut later", whole[..whole.len() - 100].to_vec()),
        ("36", "The installed file emptied later", Vec::new()),
        ("37", "Something else in its place", b"<html>".to_vec()),
    ] {
        install(&folder, &files[0]);
        fs::write(installed(&folder), bytes).unwrap();
        let mut card = installing(card(), &folder);
        let Standing::Fallback(refusal) = card.standing().clone() else { panic!("{fault}: {:?}", card.standing()) };
        still_answers(&card, &refusal);
        let home = serde_json::to_string(&*card.screen("/", &person("en", noon())).unwrap()).unwrap();
        assert_eq!(home.matches("cannot be used").count(), 1, "{home}");
        Fault::new(number, fault).said(&refusal).stays(&card);
        card.install(PackSource::File(files[0].clone()), &person("en", noon())).unwrap();
        let home = serde_json::to_string(&*card.screen("/", &person("en", noon())).unwrap()).unwrap();
        assert!(!home.contains("cannot be used"));
        holds_one_of(&folder, &files);
    }
}

#[test]
fn erasing_leaves_no_installed_card_and_nothing_half_written() {
    let place = scratch("faults-erase");
    let folder = place.join("home");
    let files = files(&place, &[5]);
    install(&folder, &files[0]);
    fs::write(folder.join("installed.new"), b"half").unwrap();
    let card = installing(card(), &folder).remembering(folder.clone());
    card.perform(&helpcard_core::screen::Action::Erase).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn what_stands_in_the_way_is_not_written_through_and_does_not_last() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = scratch("faults-way");
    let files = files(&place, &[5]);
    let whole = fs::read(&files[0]).unwrap();
    let folder = place.join("home");
    fs::create_dir_all(&folder).unwrap();
    // Somebody else's file, to which a link leads.
    let precious = place.join("precious");
    fs::write(&precious, b"theirs").unwrap();
    symlink(&precious, folder.join("installed.new")).unwrap();
    install(&folder, &files[0]);
    assert_eq!((fs::read(&precious).unwrap(), fs::read(installed(&folder)).unwrap()), (b"theirs".to_vec(), whole));
    // A folder in the place of the card, and what was half-written and open to everybody.
    fs::remove_file(installed(&folder)).unwrap();
    fs::create_dir(installed(&folder)).unwrap();
    let card = installing(card(), &folder);
    let Standing::Fallback(refusal) = card.standing().clone() else { panic!("{:?}", card.standing()) };
    still_answers(&card, &refusal);
    fs::write(folder.join("installed.new"), b"half").unwrap();
    fs::set_permissions(folder.join("installed.new"), fs::Permissions::from_mode(0o666)).unwrap();
    install(&folder, &files[0]);
    let card = holds_one_of(&folder, &files);
    assert_eq!(fs::metadata(installed(&folder)).unwrap().permissions().mode() & 0o777, 0o600);
    Fault::new("39", "A link or a folder where the card is written").said(&refusal).stays(&card);
    // A home that is a file holds no newer card.
    let no_home = installing(helpcard_tests::card(), &precious);
    assert_eq!(no_home.standing(), &Standing::Inside);
}
