#!/usr/bin/env bash
# Names in one line each what is missing here and how to get it.
set -euo pipefail
missing=0
need() {
  command -v "$1" >/dev/null && return
  echo "missing: $1; $2" >&2
  missing=1
}
need jar 'install a JDK, not only a JRE: apt-get install openjdk-17-jdk-headless'
need cargo 'install Rust: https://rustup.rs'
need cc 'apt-get install gcc libc6-dev'
need aapt2 'apt-get install aapt'
need zipalign 'apt-get install zipalign'
need apksigner 'apt-get install apksigner'
need unzip 'apt-get install unzip'
exit "$missing"
