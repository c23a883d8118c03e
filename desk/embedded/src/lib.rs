//! Today's content and locales, inside the program: a whole card on first start, offline, whatever happened to any file.

use helpcard_core::{Card, CardError, EmergencyConstant, EmergencyConstants};

/// The pack, as the core opens it.
pub static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/card.pack"));

include!(concat!(env!("OUT_DIR"), "/emergency.rs"));

/// Opens the card that is inside the program.
pub fn card() -> Result<Card, CardError> {
    Card::open(helpcard_core::pack::PackSource::Embedded(PACK), EMERGENCY)
}
