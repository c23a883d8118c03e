#!/usr/bin/env bash
# Opens the archives that a Maven class path cannot hold.
set -euo pipefail
cd "$(dirname "$0")/app/target"
for name in monitor idling jna; do
  mkdir -p "unpacked/$name"
  unzip -qo "fetched/$name.zip" -d "unpacked/$name"
done
# JNA's half for this machine, as a file of its own: one test runs with JNA's shrunk classes, which do not carry it.
mkdir -p jna-host
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) folder=linux-x86-64 ;;
  Linux-aarch64) folder=linux-aarch64 ;;
  Darwin-x86_64) folder=darwin-x86-64 ;;
  Darwin-arm64) folder=darwin-aarch64 ;;
  *) echo "JNA has no known folder for $(uname -s) on $(uname -m)" >&2; exit 1 ;;
esac
unzip -qoj fetched/jna.jar "com/sun/jna/$folder/*" -d jna-host
