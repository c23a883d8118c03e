#!/usr/bin/env bash
# Builds the library as a phone gets it, for this machine, and says how large it is: its code, and the pack inside apart.
set -euo pipefail
cd "$(dirname "$0")/.."
# Nobody unwinds through the C of SQLite, and a library's many small addresses can be packed.
export CFLAGS="-fno-asynchronous-unwind-tables -fno-unwind-tables ${CFLAGS:-}"
# No name of a folder of this machine stands in it.
remap="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$PWD=helpcard"
export RUSTFLAGS="-C link-arg=-Wl,-z,pack-relative-relocs $remap ${RUSTFLAGS:-}"
target=${CARGO_TARGET_DIR:-target}/phone-size
cargo build --quiet --locked -p helpcard-bindings --lib --profile phone --target-dir "$target"
library=$target/phone/libhelpcard.so
pack=$(find "$target/phone/build" -name card.pack -printf '%s\n' | head -1)
whole=$(stat -c %s "$library")
printf 'library  %9d bytes\npack     %9d bytes\ncode     %9d bytes\n' "$whole" "$pack" "$((whole - pack))"
printf 'gzip     %9d bytes\n' "$(gzip -9 -c "$library" | wc -c)"
# Small apps go from hand to hand. It was 2.2 MB until search learned Latin spellings and evidence, and people their natures; what the next redesign takes out
# must bring it back there.
if [ "$((whole - pack))" -gt 2330000 ]; then
  echo "the code is larger than 2330000 bytes" >&2
  exit 1
fi
# It opens no connection, because it cannot.
if nm -D --undefined-only "$library" | grep -wE 'socket|connect|getaddrinfo|gethostbyname|sendto|recvfrom|bind|listen'; then
  echo "the library can reach a network" >&2
  exit 1
fi
echo 'no symbol for sockets or names of hosts'
