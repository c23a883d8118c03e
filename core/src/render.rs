//! A screen as something a person reads without a shell.

pub(crate) mod html;
mod text;

pub use text::{contact_text, text};
