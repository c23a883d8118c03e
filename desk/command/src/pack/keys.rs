//! Secret keys: made with a passphrase, used with it, never shown and never overwritten.

use std::fs::OpenOptions;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use helpcard_desk::{is_encrypted, new_key};

use crate::ask;
use crate::failure::Failure;

/// Makes a key and writes its two files.
pub(super) fn keygen(secret: &Path, public: &Path, encrypted: bool, out: &mut impl Write) -> Result<(), Failure> {
    if let Some(there) = [secret, public].into_iter().find(|path| path.exists()) {
        return Err(Failure::broken(format!(
            "{}: this file is there already; a key is never written over",
            there.display()
        )));
    }
    if secret == public {
        return Err(Failure::wrong_use("--secret and --public: write two files"));
    }
    let passphrase = if encrypted { Some(chosen_passphrase()?) } else { None };
    let key = new_key(passphrase).map_err(Failure::broken)?;
    new_file(secret, &key.secret, true)?;
    new_file(public, &key.public, false).inspect_err(|_| drop(std::fs::remove_file(secret)))?;
    writeln!(out, "{}: keep it where nobody else comes; whoever has it signs in your name", secret.display())?;
    Ok(writeln!(out, "{}: give it to whoever builds the app", public.display())?)
}

/// Signs a pack; asks for the passphrase if there is one.
pub(super) fn sign(pack: &[u8], secret: &Path) -> Result<Vec<u8>, Failure> {
    let text = String::from_utf8(ask::read(secret)?).unwrap_or_default();
    let named = |reason: String| Failure::broken(format!("{}: {reason}", secret.display()));
    let passphrase = if is_encrypted(&text).map_err(named)? { Some(passphrase("passphrase: ")?) } else { None };
    helpcard_desk::sign(pack, &text, passphrase).map_err(named)
}

/// A key that is there already is never overwritten: what was signed with it could not be signed again.
fn new_file(path: &Path, text: &str, hers_alone: bool) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if hers_alone {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = hers_alone;
    let done = options.open(path).and_then(|mut file| {
        // Half a key is none.
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).inspect_err(|_| drop(std::fs::remove_file(path)))
    });
    done.map_err(|error| Failure::broken(format!("{}: {error}", path.display())))
}

fn chosen_passphrase() -> Result<String, Failure> {
    let first = passphrase("passphrase for the new key: ")?;
    if first.is_empty() {
        return Err(Failure::wrong_use("a passphrase is needed; or say --no-passphrase"));
    }
    if io::stdin().is_terminal() && passphrase("the same again: ")? != first {
        return Err(Failure::broken("the two passphrases are not the same; nothing was made"));
    }
    Ok(first)
}

/// From the terminal without showing it, or the first line of what is handed in.
fn passphrase(question: &str) -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password(question)?);
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
