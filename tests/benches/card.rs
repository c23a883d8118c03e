//! How long a person waits: opening the card, a screen the first time and again, all contacts in order.
//!
//! `cargo bench -p helpcard-tests`. What was measured stands in `docs/performance.md`.

use divan::Bencher;
use helpcard_core::{Card, ContactsFilter, Context, Phone};
use helpcard_tests::{LANGUAGES, card, japan, larger_pack, person, signed, test_key};

fn main() {
    divan::main();
}

fn khmer() -> Context {
    person("km", japan("2026-11-24", 14, 0))
}

/// The slowest screens and the usual ones.
const ROUTES: [&str; 9] = [
    "/",
    "/emergency",
    "/situation/passport-taken",
    "/situation/violence-at-work",
    "/contacts",
    "/contact/yorisoi-hotline",
    "/phrases",
    "/settings",
    "/about",
];

#[divan::bench]
fn open_and_home() {
    divan::black_box(card().screen("/", &khmer()).ok());
}

/// As people come to it: the card is open and has shown its first screen.
#[divan::bench(args = ROUTES)]
fn screen_first_time(bencher: Bencher<'_, '_>, route: &str) {
    bencher.with_inputs(at_home).bench_local_refs(|card: &mut Card| card.screen(route, &khmer()).ok());
}

/// A newer card at each start: its signature is checked, then it shows its first screen. Today's size, and ten times as large.
#[divan::bench(args = [1, 10])]
fn open_signed_and_home(bencher: Bencher<'_, '_>, times: usize) {
    let file = signed(&larger_pack(times));
    let keys = [test_key(None)];
    bencher.bench_local(|| {
        let card = Card::open_signed(&file, &keys, helpcard_embedded::EMERGENCY).ok();
        divan::black_box(card.map(|card| card.screen("/", &khmer())));
    });
}

/// The checking and opening alone.
#[divan::bench(args = [1, 10])]
fn open_signed(bencher: Bencher<'_, '_>, times: usize) {
    let file = signed(&larger_pack(times));
    let keys = [test_key(None)];
    bencher.bench_local(|| Card::open_signed(&file, &keys, helpcard_embedded::EMERGENCY).ok());
}

fn at_home() -> Card {
    let card = card();
    divan::black_box(card.screen("/", &khmer()).ok());
    card
}

/// A minute later, when nothing of the screen can be kept.
#[divan::bench(args = ROUTES)]
fn screen_a_minute_later(bencher: Bencher<'_, '_>, route: &str) {
    let card = card();
    let mut context = khmer();
    bencher.bench_local(|| {
        context.now += 60;
        card.screen(route, &context).ok()
    });
}

#[divan::bench(args = ROUTES)]
fn screen_again(bencher: Bencher<'_, '_>, route: &str) {
    let card = card();
    let context = khmer();
    bencher.bench_local(|| card.screen(route, &context).ok());
}

#[divan::bench(args = LANGUAGES)]
fn all_contacts_ranked(bencher: Bencher<'_, '_>, language: &str) {
    let card = card();
    let context = Context { place: Some("JP-13".to_owned()), phone: Phone::Normal, ..person(language, khmer().now) };
    let filter = ContactsFilter { all: true, ..ContactsFilter::default() };
    bencher.bench_local(|| card.contacts(&filter, &context).ok());
}
