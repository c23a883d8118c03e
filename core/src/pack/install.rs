//! Puts a newer pack beside the card.

/// The installed pack.
pub(crate) const INSTALLED: &str = "installed.helpcard";
/// The same while it is being written.
pub(crate) const NEW: &str = "installed.new";
