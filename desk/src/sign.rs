//! Makes keys and signs packs, as the minisign tool does.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use helpcard_core::pack::{Sealed, TRUSTED_COMMENT};
use minisign::{KeyPair, PError, SecretKey, SecretKeyBox};
use rusqlite::Connection;

/// What stands in the two files of a new key.
#[derive(Debug)]
pub struct NewKey {
    /// The secret key, encrypted unless there was no passphrase.
    pub secret: String,
    /// The public key.
    pub public: String,
}

/// Makes a key. Without a passphrase whoever has the file can sign.
pub fn new_key(passphrase: Option<String>) -> Result<NewKey, String> {
    let pair = match passphrase {
        Some(passphrase) => KeyPair::generate_encrypted_keypair(Some(passphrase)),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let make = || -> Result<NewKey, PError> {
        let KeyPair { pk, sk } = pair?;
        Ok(NewKey {
            secret: sk.to_box(Some("secret key for helpcard packs"))?.into_string(),
            public: pk.to_box()?.into_string(),
        })
    };
    make().map_err(|error| said(&error))
}

/// Whether a secret key asks for a passphrase. An error: it is no secret key.
pub fn is_encrypted(secret: &str) -> Result<bool, String> {
    match bytes(secret)?.get(2..4) {
        Some(b"Sc") => Ok(true),
        Some([0, 0]) => Ok(false),
        _ => Err(no_key()),
    }
}

/// What a secret key file holds: 158 bytes, of which bytes 2 and 3 say how it is encrypted.
fn bytes(secret: &str) -> Result<Vec<u8>, String> {
    let line = secret.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
    STANDARD.decode(line).ok().filter(|bytes| bytes.len() == 158).ok_or_else(no_key)
}

fn no_key() -> String {
    "this is no secret key of minisign; pack keygen makes one".to_owned()
}

/// The languages of a pack that no phone may choose, because they are still being translated. None in what is no pack: that is said elsewhere.
#[must_use]
pub fn drafts_in(pack: &[u8]) -> Vec<String> {
    let read = || -> rusqlite::Result<Vec<String>> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", pack, pack.len(), true)?;
        let mut rows = connection.prepare("SELECT tag FROM language WHERE NOT choosable ORDER BY position")?;
        rows.query_map([], |row| row.get(0))?.collect()
    };
    read().unwrap_or_default()
}

/// Signs a pack and joins both into a `.helpcard` file. A pack with a draft among its languages is never signed: nobody may meet half a language.
pub fn sign(pack: &[u8], secret: &str, passphrase: Option<String>) -> Result<Vec<u8>, String> {
    let drafts = drafts_in(pack);
    if !drafts.is_empty() {
        return Err(format!("the pack holds {}, which is still being translated", drafts.join(", ")));
    }
    let plain = bytes(secret)?;
    let sealed = || -> Result<String, PError> {
        let key: SecretKey = match passphrase {
            Some(passphrase) => SecretKeyBox::from_string(secret)?.into_secret_key(Some(passphrase))?,
            // Without the check of a passphrase, for which the minisign tool writes nothing.
            None => SecretKey::from_bytes(&plain)?,
        };
        let signature = minisign::sign(None, &key, Cursor::new(pack), Some(TRUSTED_COMMENT), None)?;
        Ok(signature.into_string())
    };
    let signature = sealed().map_err(|error| said(&error))?;
    Sealed::join(pack, &signature).ok_or_else(|| "the pack is too large to be installed".to_owned())
}

fn said(error: &PError) -> String {
    error.to_string()
}
