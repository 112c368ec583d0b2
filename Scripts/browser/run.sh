#!/usr/bin/env bash
# Opens reports in headless Chromium and does what a reader does: pages given by name, or those of the
# seeds, made by a program. Fails where a check does. Debian 12; installs what is missing.
#
#   Scripts/browser/run.sh [PROGRAM [PAGE.html ...]]
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-.build/release/briefmap}")
shift || true
out=$PWD/out/browser

packages=(
  chromium chromium-driver poppler-utils python3-numpy python3-pil python3-selenium python3-pip
)
Scripts/install.sh "${packages[@]}"

mkdir -p "$out"
# axe-core, which checks pages for accessibility, comes with this package.
if [ ! -d "$out/axe/axe_playwright_python" ]; then
  /usr/bin/python3 -m pip download -q --no-deps -d "$out/axe" axe-playwright-python==0.1.8
  /usr/bin/python3 -m zipfile -e "$out"/axe/*.whl "$out/axe"
fi

pages=("$@")
if [ ${#pages[@]} -eq 0 ]; then
  # One plan, two, and three: the last of which has switches for both sides.
  "$program" report seeds/freeze-2007.yaml -o "$out/one.html"
  "$program" report seeds/us-plan.yaml seeds/russian-offer.yaml -o "$out/two.html"
  "$program" report seeds/us-plan.yaml seeds/russian-offer.yaml seeds/freeze-2007.yaml \
    --claims seeds/claims/dispute.yaml -o "$out/three.html"
  pages=("$out/one.html" "$out/two.html" "$out/three.html")
fi
/usr/bin/python3 Scripts/browser/report.py "$out" "${pages[@]}"
