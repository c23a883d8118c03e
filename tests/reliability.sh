#!/usr/bin/env bash
# Does to the card what a bad day does, and writes what it said into docs/reliability.md.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=$(mktemp -d)
trap 'rm -rf "$rows"' EXIT
HELPCARD_ROWS=$rows cargo test --quiet --package helpcard-tests --test faults --test faults_disk --test faults_unwritable
page=docs/reliability.md
before=$(sed '/^| What was done /,$d' "$page")
{
  printf '%s\n\n' "$before"
  printf '| What was done | What the card says | What answers afterwards |\n| --- | --- | --- |\n'
  for row in "$rows"/*; do
    cat "$row"
    printf '\n'
  done
} > "$rows.md"
mv "$rows.md" "$page"
