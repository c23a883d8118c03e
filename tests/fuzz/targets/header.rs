//! Any bytes in place of a signed file: taken apart, checked, joined again, never a panic; and nothing but the pack itself passes.

#![no_main]

use helpcard_core::pack::{Sealed, TrustedKey};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let Some(key) = TrustedKey::parse("test only", include_str!("../../data/test-only.pub"), None) else { return };
    let Ok(sealed) = Sealed::read(file) else { return };
    assert_eq!(Sealed::join(sealed.pack(), &sealed.minisig()).as_deref(), Some(file));
    let signed = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/header/small.helpcard"));
    // The key signed one pack; whoever finds another that it signed has broken Ed25519.
    assert!(sealed.signed_by(&[key]).is_err() || file == signed);
});
