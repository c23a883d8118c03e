#!/usr/bin/env bash
# On a Mac: builds the card's library for phones and simulators, and lays it and the Swift that calls it into the Kit. Not run by us yet.
set -euo pipefail
cd "$(dirname "$0")/.."
kit=ios/HelpCardKit
name=HelpCardFFIHeaders
target=${CARGO_TARGET_DIR:-target}

missing() {
  echo "missing: $1" >&2
  exit 1
}
[ "$(uname)" = Darwin ] || missing 'a Mac; on Linux, ios/test-on-linux.sh compiles and tests the Kit'
# Every Mac has xcodebuild; only Xcode has these.
for sdk in iphoneos iphonesimulator; do
  xcrun --sdk "$sdk" --show-sdk-path >/dev/null 2>&1 || missing "Xcode with iOS ($sdk): open it once, then sudo xcode-select -s /Applications/Xcode.app"
done
command -v rustup >/dev/null || missing 'Rust: https://rustup.rs'

export IPHONEOS_DEPLOYMENT_TARGET=16.0
# No name of a folder of this machine stands in it.
export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$PWD=helpcard ${RUSTFLAGS:-}"

phone=aarch64-apple-ios
simulators=(aarch64-apple-ios-sim x86_64-apple-ios)
rustup target add "$phone" "${simulators[@]}"
for one in "$phone" "${simulators[@]}"; do
  cargo rustc --quiet --locked -p helpcard-bindings --lib --profile phone --target "$one" --crate-type staticlib
done

# What a reviewer of the app is told must be true of the library: no network, and of what Apple asks reasons for only what the privacy manifest names.
nm -u "$target/$phone/phone/libhelpcard.a" >"$target/$phone/phone/symbols"
network='socket|connect|getaddrinfo|gethostbyname|sendto|recvfrom|bind|listen'
reasons='statfs|statvfs|fstatvfs|getattrlist|getattrlistat|fgetattrlist|mach_absolute_time'
if grep -wE "_($network|$reasons)" "$target/$phone/phone/symbols"; then
  echo "the library uses these, and the app says that it does not" >&2
  exit 1
fi

# The Swift is generated from a library of this machine: one for phones has no names left in it.
unset IPHONEOS_DEPLOYMENT_TARGET
work=$target/ios
rm -rf "$work" "$kit/$name.xcframework"
mkdir -p "$work/generated" "$work/simulator" "$work/headers/$name" "$kit/Sources/HelpCardFFI"
cargo build --quiet --locked -p helpcard-bindings --lib
cargo run --quiet --locked -p helpcard-generate -- swift "$target/debug/libhelpcard.dylib" "$work/generated"
cp "$work/generated/HelpCardFFI.swift" "$kit/Sources/HelpCardFFI/"
# In a folder of their own: the module maps of two frameworks would lie on each other.
cp "$work/generated/$name.h" "$work/headers/$name/"
cp "$work/generated/$name.modulemap" "$work/headers/$name/module.modulemap"

lipo -create "$target/${simulators[0]}/phone/libhelpcard.a" "$target/${simulators[1]}/phone/libhelpcard.a" -output "$work/simulator/libhelpcard.a"
xcodebuild -create-xcframework \
  -library "$target/$phone/phone/libhelpcard.a" -headers "$work/headers" \
  -library "$work/simulator/libhelpcard.a" -headers "$work/headers" \
  -output "$kit/$name.xcframework"
echo "made $kit/$name.xcframework; next: cd ios && xcodegen && open HelpCard.xcodeproj"
