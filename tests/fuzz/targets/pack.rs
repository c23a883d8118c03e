//! Any bytes in place of a pack: opened as from outside, and asked for the first screens. It may refuse; it may not panic.

#![no_main]

use helpcard_core::pack::PackSource;
use helpcard_core::{Card, Context, EmergencyConstant, EmergencyConstants};
use libfuzzer_sys::fuzz_target;

const CONSTANTS: EmergencyConstants = EmergencyConstants {
    first: EmergencyConstant { language: "en", title: "Danger", sentences: &[], numbers: &[("Police", "110")], phrases: &[] },
    others: &[],
};

fuzz_target!(|bytes: &[u8]| {
    let Ok(card) = Card::open(PackSource::Bytes(bytes.to_vec()), CONSTANTS) else { return };
    let context = Context { now: 1_795_482_000, languages: vec!["en".to_owned()], ..Context::default() };
    let _ = card.is_proper(bytes, &context);
    for route in ["/", "/contacts", "/about", "/changes", "/situation/debt", "/contact/police-110", "/search?q=police"] {
        let _ = card.screen(route, &context);
    }
    assert!(!card.emergency(&context).blocks.is_empty());
});
