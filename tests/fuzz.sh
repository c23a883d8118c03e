#!/usr/bin/env bash
# Random bytes in place of a signed file and of a pack: tests/fuzz.sh [SECONDS for each].
# Needs a nightly toolchain and cargo-fuzz (cargo install cargo-fuzz).
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-30}
cargo run --quiet --package helpcard-tests --bin helpcard-tests-seeds -- tests/fuzz/seeds
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
# max_len is larger than the seeds: a pack that is cut is none.
for target in header pack; do
  mkdir "$corpus/$target"
  cargo +nightly fuzz run --fuzz-dir tests/fuzz "$target" "$corpus/$target" "tests/fuzz/seeds/$target" -- \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=400000 -print_final_stats=1
done
