#!/usr/bin/env bash
# Builds the card's library for this machine, writes the Kotlin that calls it, and signs a newer card with the test key.
set -euo pipefail
cd "$(dirname "$0")/.."
made=$PWD/android/app/target
built=${CARGO_TARGET_DIR:-target}/debug

# A library under the same name with other features: each is copied away before the next is built.
library() {
  local folder=$made/$1 name=libhelpcard.so
  [ "$(uname)" = Darwin ] && name=libhelpcard.dylib
  mkdir -p "$folder"
  cargo build --quiet --locked -p helpcard-bindings --lib --features "$2"
  cmp -s "$built/$name" "$folder/$name" || cp "$built/$name" "$folder/$name"
}
library host-test test-key
library host ''
cargo run --quiet --locked -p helpcard-generate -- kotlin "$made"/host/libhelpcard.* "$made/generated/kotlin"

# A signed card that is newer than the one inside, for the tests.
HELPCARD_NEWER=$made/newer.helpcard cargo run --quiet --locked -p helpcard-tests --bin helpcard-newer
