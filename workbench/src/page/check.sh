#!/usr/bin/env bash
# Proves that the page in the repository is what its sources give: builds it anew from the pinned packages and compares byte by byte.
# Needs Node 20 or newer with npm; without Node it says so and ends with 0, because whoever does not change the page needs none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
if ! command -v npm >/dev/null; then
  if [ "${1:-}" = --required ]; then
    echo "check of the page: npm is required here and not there" >&2
    exit 1
  fi
  echo "check of the page: skipped, there is no npm here" >&2
  exit 0
fi
npm ci --no-audit --no-fund --loglevel=error
npm run --silent types
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
node build.mjs "$built"
if ! diff -r "$built" ../main/resources/org/entente/workbench/page; then
  echo "check of the page: the bundle in the repository is not what the sources give; run 'npm run build' in workbench/src/page and commit both" >&2
  exit 1
fi
echo "check of the page: the bundle is what the sources give"
