//! The `.helpcard` file: a pack and its minisign signature in one file. `docs/pack-format.md` takes one apart.
//!
//! | bytes | what |
//! | --- | --- |
//! | 0 to 7 | [`MAGIC`] |
//! | 8 to 11 | the length of the pack in bytes, little-endian |
//! | 12 to 13 | `ED`: Ed25519 over the BLAKE2b-512 hash of the pack |
//! | 14 to 21 | the number of the key |
//! | 22 to 85 | the signature |
//! | 86 to 149 | the signature of the signature and the trusted comment |
//! | from 150 | the pack |
//!
//! Both comments of a minisign signature are fixed lines and are left out, so that no bit of a file is without a signature over it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{PublicKey, Signature};

use super::refusal::Refusal;
use crate::civil::Day;

/// The first bytes of the file. The first is no letter and the line ends are those of both worlds, so that a program that takes the file for text
/// breaks it where it is seen.
pub const MAGIC: [u8; 8] = *b"\x89HCP\r\n\x1a\n";

/// What stands before the pack, in bytes.
pub const HEADER: usize = 150;

/// The largest file that is read, in bytes: twenty times today's.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// The trusted comment of every signature. It says what is signed, so that no signature of something else can stand here.
pub const TRUSTED_COMMENT: &str = "helpcard pack";

/// The line that minisign wants first and nobody signs.
const UNTRUSTED_COMMENT: &str = "untrusted comment: signature of a helpcard pack";

/// The first bytes of a bare pack.
pub(crate) const BARE: &[u8] = b"SQLite format 3\0";

/// A key whose packs are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedKey {
    /// Who signs with it.
    pub name: String,
    /// The last day on which a pack that it signed is taken. `None`: a trial at a desk.
    pub until: Option<Day>,
    number: [u8; 8],
    public: PublicKey,
}

impl TrustedKey {
    /// Reads a public key as minisign writes it: the file with its comment, or the one line of Base64. `None`: it is none.
    #[must_use]
    pub fn parse(name: &str, text: &str, until: Option<Day>) -> Option<Self> {
        let line = text.lines().map(str::trim).rfind(|line| !line.is_empty())?;
        let public = PublicKey::from_base64(line).ok()?;
        let number = STANDARD.decode(line).ok()?.get(2..10)?.try_into().ok()?;
        Some(Self { name: name.to_owned(), until, number, public })
    }

    /// The number of the key, as `minisign` writes it.
    #[must_use]
    pub fn number(&self) -> String {
        key_number(self.number)
    }

    /// Whether a pack that it signed is taken on a day.
    pub fn counts_on(&self, day: Day) -> Result<(), Refusal> {
        self.until.filter(|until| *until < day).map_or(Ok(()), |until| Err(Refusal::KeyEnded { until }))
    }
}

fn key_number(bytes: [u8; 8]) -> String {
    format!("{:016X}", u64::from_le_bytes(bytes))
}

/// A file that has been taken apart. Nothing in it is trusted yet.
#[derive(Clone, Copy, Debug)]
pub struct Sealed<'a> {
    /// Algorithm, number of the key, signature.
    signature: [u8; 74],
    global: [u8; 64],
    pack: &'a [u8],
}

impl<'a> Sealed<'a> {
    /// Takes a file apart.
    pub fn read(file: &'a [u8]) -> Result<Self, Refusal> {
        if file.starts_with(BARE) {
            return Err(Refusal::Unsigned);
        }
        if !file.starts_with(&MAGIC) {
            let is_beginning = !file.is_empty() && MAGIC.starts_with(file);
            return Err(if is_beginning { Refusal::NotWhole } else { Refusal::NotACard });
        }
        let parts = || {
            let (_, rest) = file.split_at_checked(MAGIC.len())?;
            let (length, rest) = rest.split_first_chunk()?;
            let (signature, rest) = rest.split_first_chunk()?;
            let (global, pack) = rest.split_first_chunk()?;
            let is_whole = u32::from_le_bytes(*length) as usize == pack.len();
            is_whole.then_some(Self { signature: *signature, global: *global, pack })
        };
        parts().ok_or(Refusal::NotWhole)
    }

    /// Joins a pack and its signature as minisign writes it. `None`: it is no such signature, or the pack is too large.
    #[must_use]
    pub fn join(pack: &[u8], minisig: &str) -> Option<Vec<u8>> {
        let mut lines = minisig.lines();
        let mut decoded = |start: &str| {
            let comment = lines.next()?;
            let bytes = STANDARD.decode(lines.next()?).ok()?;
            comment.starts_with(start).then_some((comment.to_owned(), bytes))
        };
        let (_, signature) = decoded("untrusted comment: ")?;
        let (comment, global) = decoded("trusted comment: ")?;
        let is_ours = comment.strip_prefix("trusted comment: ") == Some(TRUSTED_COMMENT);
        if !is_ours || signature.len() != 74 || global.len() != 64 {
            return None;
        }
        let length = u32::try_from(pack.len()).ok()?.to_le_bytes();
        let file = [&MAGIC[..], &length, &signature, &global, pack].concat();
        (file.len() as u64 <= LARGEST).then_some(file)
    }

    /// The pack, trusted or not.
    #[must_use]
    pub fn pack(&self) -> &'a [u8] {
        self.pack
    }

    /// The number of the key, as `minisign` writes it.
    #[must_use]
    pub fn key_number(&self) -> String {
        key_number(self.key_bytes())
    }

    fn key_bytes(&self) -> [u8; 8] {
        let bytes = self.signature.get(2..10).and_then(|bytes| bytes.try_into().ok());
        bytes.unwrap_or_default()
    }

    /// The signature as the file that `minisign` reads, with the fixed lines put back.
    #[must_use]
    pub fn minisig(&self) -> String {
        format!(
            "{UNTRUSTED_COMMENT}\n{}\ntrusted comment: {TRUSTED_COMMENT}\n{}\n",
            STANDARD.encode(self.signature),
            STANDARD.encode(self.global)
        )
    }

    /// The key that signed every bit of the pack.
    pub fn signed_by<'k>(&self, keys: &'k [TrustedKey]) -> Result<&'k TrustedKey, Refusal> {
        let number = self.key_bytes();
        // Whoever knows of no such key cannot say whether the file is whole.
        let mut known = keys.iter().filter(|key| key.number == number).peekable();
        if known.peek().is_none() {
            return Err(Refusal::UnknownKey { key: self.key_number() });
        }
        let signature = Signature::decode(&self.minisig()).map_err(|_| Refusal::Altered)?;
        known.find(|key| key.public.verify(self.pack, &signature, false).is_ok()).ok_or(Refusal::Altered)
    }
}
