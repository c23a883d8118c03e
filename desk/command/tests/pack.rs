//! A pack from the desk to another home: made, signed, checked, looked into, installed; and refused with one sentence.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

mod common;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use common::{HELPCARD, done, refused, run, text};

/// The folder of the project, where packs are built.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The pack with number 2. To build one takes a while, so it is built once for all tests.
static SECOND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let desk = Desk::new("pack-built");
    assert!(desk.done(&["pack", "build", "@card.pack", "--number", "2"]).contains("pack number 2"));
    fs::read(desk.path("card.pack")).unwrap()
});

struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).unwrap();
        Self(place)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let named =
            arguments.iter().map(|word| word.strip_prefix('@').map_or((*word).to_owned(), |name| self.path(name)));
        run(Command::new(HELPCARD).args(named).args(["--lang", "en"]).current_dir(root()).stdin(Stdio::null()))
    }

    fn done(&self, arguments: &[&str]) -> String {
        done(&self.run(arguments))
    }

    /// With a line on standard input.
    fn told(&self, line: &str, arguments: &[&str]) -> Output {
        let named =
            arguments.iter().map(|word| word.strip_prefix('@').map_or((*word).to_owned(), |name| self.path(name)));
        let mut child = Command::new(HELPCARD)
            .args(named)
            .current_dir(root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // What is refused before it asks reads nothing.
        let _ = child.stdin.take().unwrap().write_all(line.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// A key, the pack with number 2, and the signed file.
    fn signed(&self) {
        self.done(&["pack", "keygen", "--secret", "@key", "--public", "@pub", "--no-passphrase"]);
        fs::write(self.path("card.pack"), &*SECOND).unwrap();
        self.done(&["pack", "sign", "@card.pack", "--secret", "@key", "-o", "@card.helpcard"]);
    }
}

/// The four words in what was printed.
fn words(said: &str) -> &str {
    said.lines().find_map(|line| line.strip_prefix("Four words: ")).unwrap()
}

#[test]
fn a_pack_that_was_built_and_signed_here_is_installed_in_another_home() {
    let desk = Desk::new("pack-way");
    desk.signed();
    let said = desk.done(&["pack", "install", "@card.helpcard", "--home", "@home", "--trust", "@pub"]);
    assert!(
        said.contains("Card number 2") && said.contains("What is new") && said.contains("is on this phone"),
        "{said}"
    );
    let about = desk.done(&["show", "/about", "--home", "@home", "--trust", "@pub"]);
    assert!(about.contains("Card number 2") && words(&about) == words(&said), "{about}");
    assert!(desk.done(&["pack", "verify", "@card.helpcard", "--public", "@pub"]).contains(words(&said)));
    let inspected = desk.done(&["pack", "inspect", "@card.helpcard"]);
    assert!(inspected.contains("trusted comment: helpcard pack") && inspected.contains(words(&said)), "{inspected}");
    assert!(inspected.contains("words     km: ") && inspected.contains("value     number: 2"), "{inspected}");
    // Nothing about trust is in the home, so without the key the card inside answers and says so.
    assert_eq!(fs::read_dir(desk.path("home")).unwrap().count(), 1);
    let without = desk.run(&["show", "/about", "--home", "@home"]);
    assert!(
        String::from_utf8_lossy(&without.stderr).contains("signed by someone this card does not know"),
        "{without:?}"
    );
    assert!(text(&without.stdout).contains("Card number 1"));
    // As data, for whoever builds on it.
    let json: serde_json::Value =
        serde_json::from_str(&desk.done(&["pack", "inspect", "@card.helpcard", "--json"])).unwrap();
    assert_eq!((&json["number"], &json["signed"]), (&2.into(), &true.into()));
    let json = desk.done(&["pack", "install", "@card.helpcard", "--home", "@home", "--trust", "@pub", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(json["offer"]["blocks"].is_array() && json["taken"]["blocks"].is_array());
}

#[test]
fn a_wrong_file_is_refused_with_one_sentence_and_nothing_changes() {
    let desk = Desk::new("pack-wrong");
    desk.signed();
    let install = |file: &str| desk.run(&["pack", "install", file, "--home", "@home", "--trust", "@pub"]);
    done(&install("@card.helpcard"));
    let before = fs::read(desk.path("home/installed.helpcard")).unwrap();
    let mut bent = fs::read(desk.path("card.helpcard")).unwrap();
    fs::write(desk.path("cut"), &bent[..bent.len() - 1]).unwrap();
    bent[500_000] ^= 4;
    fs::write(desk.path("bent"), bent).unwrap();
    fs::write(desk.path("page"), "<!DOCTYPE html>").unwrap();
    desk.done(&["pack", "build", "@old.pack"]);
    desk.done(&["pack", "sign", "@old.pack", "--secret", "@key", "-o", "@old"]);
    for (file, sentence) in [
        ("@cut", "did not arrive whole"),
        ("@bent", "was changed after it was signed"),
        ("@page", "is not a Help Card"),
        ("@card.pack", "has no signature"),
        ("@old", "it has number 1, and this phone has number 2"),
        ("@nothing", "cannot be read"),
    ] {
        let output = install(file);
        let line = refused(&output, 1);
        assert!(line.contains(sentence) && line.lines().count() == 1, "{file}: {line}");
    }
    let output = desk.run(&["pack", "install", "@card.helpcard", "--home", "@home"]);
    let stranger = refused(&output, 1);
    assert!(stranger.contains("may be a trap"), "{stranger}");
    assert_eq!(fs::read(desk.path("home/installed.helpcard")).unwrap(), before);
    // In her language, too.
    let khmer = run(Command::new(HELPCARD).args(["pack", "install", &desk.path("page"), "--lang", "km"]));
    assert!(refused(&khmer, 1).contains("កាតសុំជំនួយ"));
}

#[cfg(unix)]
#[test]
fn an_install_is_done_before_it_is_said() {
    let desk = Desk::new("pack-said");
    desk.signed();
    let script = format!(
        "{HELPCARD} pack install {} --home {} --trust {} --lang en | true",
        desk.path("card.helpcard"),
        desk.path("home"),
        desk.path("pub")
    );
    run(Command::new("sh").args(["-c", &script]));
    assert!(Path::new(&desk.path("home/installed.helpcard")).exists());
    // A field that ends its line and forges the next one stays one line.
    let forged = "UPDATE pack SET value = '2026-11-23' || char(10) || 'signed    yes' WHERE name = 'made'";
    rusqlite::Connection::open(desk.path("card.pack")).unwrap().execute_batch(forged).unwrap();
    let inspected = desk.done(&["pack", "inspect", "@card.pack"]);
    assert_eq!(inspected.lines().filter(|line| line.starts_with("signed")).count(), 1, "{inspected}");
    // What is read is never written over.
    let over = desk.run(&["pack", "sign", "@card.pack", "--secret", "@key", "-o", "@key"]);
    refused(&over, 2);
    let output = desk.run(&["pack", "sign", "@card.pack", "--secret", "@no-key", "-o", "@new"]);
    assert!(refused(&output, 1).contains("no-key"));
}

#[test]
fn a_passphrase_is_asked_for_and_keys_are_never_overwritten() {
    let desk = Desk::new("pack-keys");
    let keygen = ["pack", "keygen", "--secret", "@key", "--public", "@pub"];
    done(&desk.told("three blind mice\n", &keygen));
    let secret = fs::read_to_string(desk.path("key")).unwrap();
    refused(&desk.told("other\n", &keygen), 1);
    refused(&desk.told("\n", &["pack", "keygen", "--secret", "@k2", "--public", "@p2"]), 2);
    assert_eq!(fs::read_to_string(desk.path("key")).unwrap(), secret);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(desk.path("key")).unwrap()) & 0o777, 0o600);
    fs::write(desk.path("card.pack"), &*SECOND).unwrap();
    let sign = ["pack", "sign", "@card.pack", "--secret", "@key", "-o", "@card.helpcard"];
    refused(&desk.told("four blind mice\n", &sign), 1);
    assert!(!Path::new(&desk.path("card.helpcard")).exists());
    done(&desk.told("three blind mice\n", &sign));
    desk.done(&["pack", "verify", "@card.helpcard", "--public", "@pub"]);
    refused(&desk.run(&["pack", "verify", "@card.helpcard"]), 1);
    refused(&desk.run(&["pack", "sign", "@card.helpcard", "--secret", "@key", "-o", "@twice"]), 1);
    refused(&desk.run(&["pack", "sign", "@pub", "--secret", "@key", "-o", "@twice"]), 1);
    refused(&desk.run(&["pack", "sign", "@card.pack", "--secret", "@pub", "-o", "@twice"]), 1);
    // What is no public key is wrong use.
    refused(&desk.run(&["show", "/", "--home", "@home", "--trust", "@card.pack"]), 2);
}

#[test]
fn a_pack_for_a_trial_may_be_bare_or_signed_and_an_unsigned_one_says_so() {
    let desk = Desk::new("pack-trial");
    desk.signed();
    let bare = desk.run(&["show", "/about", "--pack", "@card.pack"]);
    assert!(String::from_utf8_lossy(&bare.stderr).contains("unsigned"), "{bare:?}");
    assert!(text(&bare.stdout).contains("Card number 2"));
    let unknown = desk.run(&["show", "/about", "--pack", "@card.helpcard"]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("unsigned"), "{unknown:?}");
    let signed = desk.run(&["show", "/about", "--pack", "@card.helpcard", "--trust", "@pub"]);
    assert!(signed.stderr.is_empty() && done(&signed).contains("Card number 2"), "{signed:?}");
}
