#!/usr/bin/env bash
# Compiles res/ and the manifest as they are packed, and writes their numbers as Java.
set -euo pipefail
cd "$(dirname "$0")/app"
mkdir -p target/generated/java target/test-classes
# This aapt2 is older than the element <queries>, which it would refuse; it packs it all the same.
aapt2 compile --dir src/main/res -o target/resources.zip
aapt2 link -o target/resources.apk -I target/fetched/android-all.jar \
  --manifest src/main/AndroidManifest.xml --java target/generated/java \
  --custom-package org.helpcard.android --auto-add-overlay --warn-manifest-validation \
  --min-sdk-version 26 --target-sdk-version 36 --version-code 1 --version-name 0.1.0 \
  target/resources.zip 2>target/aapt2.log || { cat target/aapt2.log >&2; exit 1; }
