//! A translator looks at a language that has only begun, and hands on nothing of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::{HELPCARD, done, refused, run, text};

/// A copy of the project's two folders with a little Vietnamese.
fn project(name: &str) -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("draft-{name}"));
    let _ = fs::remove_dir_all(&place);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for folder in ["content", "locales"] {
        copy(&root.join(folder), &place.join(folder));
    }
    let vi = place.join("locales/vi");
    fs::create_dir_all(&vi).unwrap();
    fs::write(vi.join("locale.toml"), "name = \"Tiếng Việt\"\nchoosable = false\n").unwrap();
    fs::write(vi.join("review.toml"), "state = \"machine\"\n").unwrap();
    fs::write(vi.join("debt.ftl"), "# tier: safety\nstep-debt-ask = Hãy hỏi một luật sư.\n").unwrap();
    place
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn helpcard(place: &Path, arguments: &[&str]) -> Output {
    let home = place.join("home");
    run(Command::new(HELPCARD).args(arguments).arg("--home").arg(home).current_dir(place).stdin(Stdio::null()))
}

/// What a command says that tells beside it that the pack is unsigned.
fn shown(output: &Output) -> String {
    assert!(output.status.success() && text(&output.stderr).contains("unsigned"), "{output:?}");
    text(&output.stdout).to_owned()
}

#[test]
fn a_draft_is_counted_looked_at_and_never_signed() {
    let place = project("signed");
    let said = done(&helpcard(&place, &["pack", "check"]));
    assert!(said.contains("locales/vi, a draft (choosable = false): 1 of "), "{said}");
    assert!(said.contains(" missing; ") && said.contains(" safety messages not yet there"), "{said}");

    let said = done(&helpcard(&place, &["pack", "build", "plain.pack"]));
    assert!(said.contains("locales/vi, a draft"), "{said}");
    let found = helpcard(&place, &["--pack", "plain.pack", "--lang", "vi", "show", "/situation/debt"]);
    assert_eq!(found.status.code(), Some(2));
    assert!(text(&found.stderr).contains("--lang \"vi\" is not on this card"), "{found:?}");

    done(&helpcard(&place, &["pack", "build", "--with-drafts", "draft.pack"]));
    let screen = shown(&helpcard(&place, &["--pack", "draft.pack", "--lang", "vi", "show", "/situation/debt"]));
    assert!(screen.contains("Hãy hỏi một luật sư."), "{screen}");
    let settings = shown(&helpcard(&place, &["--pack", "draft.pack", "--lang", "en", "show", "/settings"]));
    assert!(!settings.contains("Tiếng Việt"), "{settings}");

    done(&helpcard(&place, &["pack", "keygen", "--secret", "key", "--public", "pub", "--no-passphrase"]));
    let found = helpcard(&place, &["pack", "sign", "draft.pack", "--secret", "key", "-o", "draft.helpcard"]);
    assert!(refused(&found, 1).contains("build it without --with-drafts"));
    assert!(!place.join("draft.helpcard").exists());
    done(&helpcard(&place, &["pack", "sign", "plain.pack", "--secret", "key", "-o", "plain.helpcard"]));

    fs::rename(place.join("locales/km/help.ftl"), place.join("locales/km/help.ftl.txt")).unwrap();
    let found = helpcard(&place, &["pack", "check"]);
    let said = refused(&found, 1);
    assert!(
        said.contains("locales/km/help.ftl.txt: this file is not read") && text(&found.stdout).is_empty(),
        "{said}"
    );
}

#[test]
fn a_day_after_the_moment_of_at_has_not_come() {
    let place = project("day");
    let file = place.join("content/contacts/work.toml");
    let contacts = fs::read_to_string(&file).unwrap();
    fs::write(&file, contacts.replacen("read = \"2026-11-23\"", "read = \"2027-02-01\"", 1)).unwrap();
    let found = helpcard(&place, &["pack", "check", "--at", "2027-01-31T23:00:00+09:00"]);
    assert!(refused(&found, 1).contains("2027-02-01 has not come yet (today is 2027-01-31)"));
    done(&helpcard(&place, &["pack", "check", "--at", "2027-02-01T00:00:00+09:00"]));
}
