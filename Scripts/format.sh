#!/usr/bin/env bash
# Formats all Swift files with the toolchain's formatter; with --check, only says what is wrong.
set -euo pipefail
cd "$(dirname "$0")/.."

# Those that are there: git also lists files that are deleted and not staged.
files() {
  git ls-files -z --cached --others --exclude-standard '*.swift' |
    while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done
}

if [ "${1:-}" != --check ]; then
  files | xargs -0 swift format format --in-place --parallel
fi
files | xargs -0 swift format lint --strict --parallel
