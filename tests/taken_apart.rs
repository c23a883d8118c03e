//! The page about the format, done word for word with the ordinary minisign tool: it takes our files apart, and we sign with its keys.
//!
//! `cargo test -p helpcard-tests --features minisign --test taken_apart`. Needs `minisign` (Debian: apt-get install minisign).

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use helpcard_core::pack::{Sealed, TrustedKey};
use helpcard_tests::{root, signed, small_pack};

fn scratch(name: &str) -> PathBuf {
    let folder = helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What the page tells people to type.
fn steps() -> String {
    let page = fs::read_to_string(root().join("docs/pack-format.md")).unwrap();
    let (_, block) = page.split_once("```sh\n").unwrap();
    block.split_once("```").unwrap().0.to_owned()
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> Output {
    Command::new(program).args(arguments).current_dir(folder).output().unwrap_or_else(|problem| {
        panic!("{program}: {problem}; install it: apt-get install minisign");
    })
}

#[test]
fn the_ordinary_tool_checks_what_the_page_takes_apart() {
    let folder = scratch("taken-apart");
    let pack = small_pack(5, "");
    fs::write(folder.join("card.helpcard"), signed(&pack)).unwrap();
    fs::copy(root().join("tests/data/test-only.pub"), folder.join("card.pub")).unwrap();
    run("minisign", &["-v"], &folder);
    let good = run("sh", &["-e", "-c", &steps()], &folder);
    let said = String::from_utf8_lossy(&good.stdout).into_owned();
    assert!(good.status.success() && said.contains("Trusted comment: helpcard pack"), "{good:?}");
    assert_eq!(fs::read(folder.join("card.pack")).unwrap(), pack);
    // The same of a file with one changed bit.
    let mut bent = signed(&pack);
    *bent.last_mut().unwrap() ^= 1;
    fs::write(folder.join("card.helpcard"), bent).unwrap();
    assert!(!run("sh", &["-e", "-c", &steps()], &folder).status.success());
}

#[test]
fn a_key_of_the_ordinary_tool_signs_for_us() {
    let folder = scratch("taken-apart-key");
    let made = run("minisign", &["-G", "-W", "-p", "other.pub", "-s", "other.key"], &folder);
    assert!(made.status.success(), "{made:?}");
    let pack = small_pack(5, "");
    let secret = fs::read_to_string(folder.join("other.key")).unwrap();
    assert_eq!(helpcard_desk::is_encrypted(&secret), Ok(false));
    let file = helpcard_desk::sign(&pack, &secret, None).unwrap();
    let public = fs::read_to_string(folder.join("other.pub")).unwrap();
    let keys = [TrustedKey::parse("other", &public, None).unwrap()];
    assert!(Sealed::read(&file).unwrap().signed_by(&keys).is_ok());
    // And a signature of the tool itself, with our trusted comment, can be joined.
    fs::write(folder.join("card.pack"), &pack).unwrap();
    let signed = run("minisign", &["-S", "-s", "other.key", "-m", "card.pack", "-t", "helpcard pack"], &folder);
    assert!(signed.status.success(), "{signed:?}");
    let minisig = fs::read_to_string(folder.join("card.pack.minisig")).unwrap();
    let file = Sealed::join(&pack, &minisig).unwrap();
    assert!(Sealed::read(&file).unwrap().signed_by(&keys).is_ok());
    assert_eq!(Sealed::join(&pack, &minisig.replace("helpcard pack", "another thing")), None);
}
