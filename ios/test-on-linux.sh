#!/usr/bin/env bash
# Compiles and tests HelpCardKit without a Mac: Debian's Swift in a folder of its own, the real library, and the Swift that is generated from it. Then reads
# every file of the app and checks its types against the shapes of Apple's frameworks in ios/shapes.
set -euo pipefail
cd "$(dirname "$0")/.."
cache=${HELPCARD_CI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/helpcard}
swift=$cache/swift
work=$swift/w
kit=ios/HelpCardKit
built=${CARGO_TARGET_DIR:-target}/debug

missing() {
  echo "missing: $1" >&2
  exit 1
}
[ "$(uname)" = Linux ] || missing 'Linux; the tests of the Kit run there only'
[ "$(id -u)" = 0 ] || missing 'root, for chroot and mount'
command -v cargo >/dev/null || missing 'cargo; install Rust: https://rustup.rs'
[ -d "$swift" ] || command -v debootstrap >/dev/null || missing 'debootstrap; apt-get install debootstrap'

# Nothing reaches a network, the Kit draws nothing, and the app asks the Kit alone.
refuse() {
  local what=$1
  shift
  if grep -rnE "\bimport[[:space:]]+([a-z]+[[:space:]]+)?($what)\b|\b(URLSession|URLRequest|NWConnection|CFSocket|WKWebView)\b" "$@"; then
    echo "this must not be used here" >&2
    exit 1
  fi
}
refuse 'Network|CFNetwork|FoundationNetworking|WebKit|SafariServices|MultipeerConnectivity' ios/App "$kit/Sources/HelpCardKit"
refuse 'UIKit|SwiftUI|AVFoundation' "$kit/Sources/HelpCardKit"
refuse 'HelpCardFFI' ios/App

# One run at a time: there is one folder.
mkdir -p "$cache"
exec 9>"$cache/swift.lock"
flock 9

# Whatever happens, nothing stays mounted; debootstrap mounts too while it works.
unmount() {
  local place
  for place in "$swift.half/proc" "$swift.half/sys" "$swift/proc"; do
    ! mountpoint -q "$place" || umount "$place" || umount --lazy "$place"
  done
}
trap unmount EXIT

# Made once: 3.3 GB, about two minutes. A folder that was left half-made is not taken for a whole one.
if [ ! -d "$swift" ]; then
  unmount
  rm -rf --one-file-system "$swift.half"
  packages=swiftlang,libc6-dev,libstdc++-14-dev,git,ca-certificates
  if ! debootstrap --variant=minbase --include="$packages" trixie "$swift.half" >"$cache/swift.log" 2>&1; then
    tail -20 "$cache/swift.log" >&2
    exit 1
  fi
  mv "$swift.half" "$swift"
fi

# The library with the test key and the call that panics; a phone's has neither.
cargo build --quiet --locked -p helpcard-bindings --lib --features test-panic,test-key
mkdir -p "$work/lib" "$work/generated" "$work/tests"
cp "$built/libhelpcard.so" "$work/lib/"
cargo run --quiet --locked -p helpcard-generate -- swift "$work/lib/libhelpcard.so" "$work/generated"
HELPCARD_NEWER=$work/newer.helpcard cargo run --quiet --locked -p helpcard-tests --bin helpcard-newer

# A copy, so that nothing is written into the checkout. What is generated is laid anew only when it changed: it takes longest to compile.
put() {
  cmp -s "$1" "$2" || { mkdir -p "$(dirname "$2")" && cp "$1" "$2"; }
}
here=$work/$kit
rm -rf "$here/Tests" "$here/Sources/HelpCardKit" "$work/tests/walks" "$work/ios/App" "$work/ios/shapes"
mkdir -p "$here/Sources"
put "$kit/Package.swift" "$here/Package.swift"
cp -a "$kit/Tests" "$here/"
cp -a "$kit/Sources/HelpCardKit" "$here/Sources/"
cp -a tests/walks "$work/tests/"
cp -a ios/App ios/shapes ios/project.yml "$work/ios/"
put "$work/generated/HelpCardFFI.swift" "$here/Sources/HelpCardFFI/HelpCardFFI.swift"
put "$work/generated/HelpCardFFIHeaders.h" "$here/Sources/HelpCardFFIHeaders/HelpCardFFIHeaders.h"
# SwiftPM looks for this name, and the linker must hear of the library.
sed 's/^}/    link "helpcard"\n}/' "$work/generated/HelpCardFFIHeaders.modulemap" >"$work/generated/module.modulemap"
put "$work/generated/module.modulemap" "$here/Sources/HelpCardFFIHeaders/module.modulemap"

# Swift asks /proc where it lies.
mountpoint -q "$swift/proc" || mount -t proc proc "$swift/proc"

inside() {
  chroot "$swift" env -i HOME=/w PATH=/usr/bin:/bin LANG=C.UTF-8 LD_LIBRARY_PATH=/w/lib HELPCARD_NEWER=/w/newer.helpcard "$@" 9>&-
}
options=(--package-path "/w/$kit" --scratch-path /w/build --disable-sandbox -Xlinker -L/w/lib -Xswiftc -DHELPCARD_TEST_LIBRARY)
log=$work/swift.log
inside swift build "${options[@]}" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
if grep "/$kit/Sources/HelpCardKit/.*warning:" "$log" >&2; then
  echo "the Kit has warnings" >&2
  exit 1
fi
# The app is drawn by frameworks that only Apple has. Their shapes, as documented, are enough to check every type, every switch and every actor.
modules=$work/modules
rm -rf "$modules"
mkdir -p "$modules"
shape() {
  local name=$1
  shift
  inside swiftc -emit-module -swift-version 6 -parse-as-library -module-name "$name" -I /w/modules -emit-module-path "/w/modules/$name.swiftmodule" "$@"
}
mapfile -t app < <(cd "$work" && find ios/App -name '*.swift' -printf '/w/%p\n' | sort)
check_app() {
  inside swiftc -parse "${app[@]}" &&
    shape Combine /w/ios/shapes/Combine.swift &&
    shape UniformTypeIdentifiers /w/ios/shapes/UniformTypeIdentifiers.swift &&
    shape AVFoundation /w/ios/shapes/AVFoundation.swift &&
    shape UIKit /w/ios/shapes/UIKit.swift &&
    shape SwiftUI /w/ios/shapes/SwiftUI.swift /w/ios/shapes/SwiftUIViews.swift /w/ios/shapes/SwiftUIModifiers.swift &&
    inside swiftc -typecheck -swift-version 6 -warnings-as-errors -parse-as-library -module-name Reader \
      -I /w/modules -I /w/build/debug/Modules -I "/w/$kit/Sources/HelpCardFFIHeaders" "${app[@]}"
}
if ! check_app >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi

if ! inside swift test "${options[@]}" --disable-swift-testing >"$log" 2>&1; then
  grep -E 'error:|Fatal|Executed' "$log" >&2 || tail -40 "$log" >&2
  exit 1
fi
# The last such line counts all tests.
grep -E '^[[:space:]]*Executed [0-9]+ tests?' "$log" | tail -1
