//! A folder that the installer may not write. Alone in its process: while one test copies a program, no other may start one.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use helpcard_core::pack::{PackSource, Refusal};
use helpcard_tests::reliability::{Fault, still_answers};
use helpcard_tests::{card, installing, noon, person, signed, small_pack};

/// The user that owns nothing, on every Unix.
const NOBODY: u32 = 65534;

#[test]
fn a_folder_that_may_not_be_written_is_said_and_the_old_card_stays() {
    // Whoever may do everything is no test: the child runs as nobody, from a folder that everybody can read.
    let place = std::env::temp_dir().join(format!("helpcard-unwritable-install-{}", std::process::id()));
    let (program, home, file) = (place.join("installer"), place.join("home"), place.join("6"));
    fs::create_dir_all(&place).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_helpcard-tests-installer"), &program).unwrap();
    fs::write(&file, signed(&small_pack(6, ""))).unwrap();
    let installed = PackSource::Bytes(signed(&small_pack(5, "")));
    installing(card(), &home).install(installed, &person("en", noon())).unwrap();
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(&place, 0o755);
    mode(&file, 0o644);
    let is_root = fs::metadata(&home).unwrap().uid() == 0;
    if is_root {
        chown(&home, Some(NOBODY), Some(NOBODY)).unwrap();
        chown(home.join("installed.helpcard"), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    let install = || {
        let mut command = Command::new(&program);
        if is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        String::from_utf8(command.arg(&home).arg("1").arg(&file).output().unwrap().stdout).unwrap()
    };
    mode(&home, 0o500);
    let said = install();
    assert!(said.starts_with("refused-not-writable"), "{said}");
    let card = installing(card(), &home);
    assert_eq!(card.pack_info().unwrap().number, 5);
    let refusal = Refusal::NotWritable { reason: String::new() };
    still_answers(&card, &refusal);
    Fault::new("38", "A folder that may not be written").said(&refusal).stays(&card);
    mode(&home, 0o700);
    assert_eq!(install(), "done\n");
    fs::remove_dir_all(&place).unwrap();
}
