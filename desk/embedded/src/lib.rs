//! Today's content and locales, inside the program: a whole card on first start, offline, whatever happened to any file.

use helpcard_core::civil::Day;
use helpcard_core::pack::TrustedKey;
use helpcard_core::{Card, CardError, EmergencyConstant, EmergencyConstants};

/// The pack, as the core opens it.
pub static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/card.pack"));

include!(concat!(env!("OUT_DIR"), "/emergency.rs"));
include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The keys whose newer packs this build takes. Each was read once when it was built.
#[must_use]
pub fn trusted_keys() -> Vec<TrustedKey> {
    let key = |(name, public, until): &(&str, &str, &str)| TrustedKey::parse(name, public, Day::parse(until));
    KEYS.iter().filter_map(key).collect()
}

/// Opens the card that is inside the program.
pub fn card() -> Result<Card, CardError> {
    Card::open(helpcard_core::pack::PackSource::Embedded(PACK), EMERGENCY)
}
