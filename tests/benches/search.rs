//! How well and how fast search answers. How well stands above the times.
//!
//! `cargo bench -p helpcard-tests --bench search`. What was measured stands in `docs/performance.md`.

#![allow(clippy::print_stdout, reason = "a bench says what it measured")]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use helpcard_core::{Card, Context};
use helpcard_tests::{LANGUAGES, QueryLine, card, card_with_search_rows, japan, person, queries};

static QUERIES: LazyLock<Vec<QueryLine>> = LazyLock::new(queries);

fn main() {
    let card = card();
    quality(&card);
    slowest("whole content", &card);
    slowest("ten times the content", &card_with_search_rows(10));
    divan::main();
}

fn context(line: &QueryLine) -> Context {
    person(&line.language, japan("2026-11-24", 14, 0))
}

/// Recall in the first three, and the mean of 1 / rank.
fn quality(card: &Card) {
    println!("language  queries  first  first three  mean reciprocal rank");
    for language in LANGUAGES {
        let ranks: Vec<Option<usize>> =
            QUERIES.iter().filter(|line| line.language == language).map(|line| rank(card, line)).collect();
        let within = |places: usize| ranks.iter().flatten().filter(|rank| **rank < places).count();
        let float = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
        let reciprocal: f64 = ranks.iter().flatten().map(|rank| 1.0 / float(rank + 1)).sum();
        let mean = reciprocal / float(ranks.len());
        println!("{language:8} {:8} {:6} {:12} {mean:21.3}", ranks.len(), within(1), within(3));
    }
}

fn rank(card: &Card, line: &QueryLine) -> Option<usize> {
    card.search(&line.query, &context(line)).ok()?.iter().position(|found| found.route == line.route)
}

/// The slowest query, each by its best of twenty.
fn slowest(what: &str, card: &Card) {
    let slowest = QUERIES.iter().map(|line| (best_time(card, line), line)).max_by_key(|(time, _)| *time);
    if let Some((time, line)) = slowest {
        println!("slowest on {what}: {time:?} for {:?} ({})", line.query, line.language);
    }
}

fn best_time(card: &Card, line: &QueryLine) -> Duration {
    let context = context(line);
    let times = (0..20).map(|_| {
        let start = Instant::now();
        divan::black_box(card.search(&line.query, &context).ok());
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

/// Whole sentences too, and the longest query that is read.
const TYPED: [&str; 9] = [
    "passport",
    "boss",
    "zzzzqqqq",
    "លិខិតឆ្លងដែន",
    "パスポート",
    "0120279338",
    "my boss took my passport and will not give it back",
    "นายจ้างเอาพาสปอร์ตของฉันไปและไม่ยอมคืนให้ฉันเลย",
    "qzjx wvkq pzzt jqxw kkvz xqpj zwvt qjkx pvzw xkqj tzpw vjqk zxwp kqvj tpzx wqkj vzpt xjqw kpvz qxtj \
     qzjx wvkq pzzt jqxw kkvz xqpj zwvt qjkx pvzw xkqj tzpw vjqk zxwp kqvj tpzx wqkj vzpt xjqw kpvz qxtj",
];

#[divan::bench(args = TYPED)]
fn search(bencher: Bencher<'_, '_>, query: &str) {
    let card = card();
    let context = person("km", japan("2026-11-24", 14, 0));
    bencher.bench_local(|| card.search(query, &context).ok());
}

/// The first search lays out the keys.
#[divan::bench]
fn first_search(bencher: Bencher<'_, '_>) {
    let context = person("km", japan("2026-11-24", 14, 0));
    bencher.with_inputs(card).bench_local_refs(|card: &mut Card| card.search("passport", &context).ok());
}
