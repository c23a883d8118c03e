//! The compiled content: one SQLite file that the phone only reads.

mod ask;
mod contacts;
pub mod depth;
pub mod encoding;
pub(crate) mod install;
mod open;
mod read;
mod refusal;
mod seal;
mod shape;

pub use install::read_file;
pub use open::{APPLICATION_ID, FORMAT, Pack, PackSource, is_hidden};
pub use refusal::Refusal;
pub use seal::{HEADER, LARGEST, MAGIC, Sealed, TRUSTED_COMMENT, TrustedKey};

/// The tables of a pack. The desk fills them; nothing else writes them.
pub const SCHEMA: &str = include_str!("pack/schema.sql");
