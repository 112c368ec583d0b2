#!/usr/bin/env bash
# Shows the same maps in the programs that people open them with, and says how far what they show
# differs from our own PNG: a table here, and all pictures in out/viewers/index.html. Fails where a
# viewer is beyond its limit in limits.tsv, or where a page that holds maps is not accessible.
# Debian 12; installs what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=Scripts/viewers
program=$(realpath "${1:-.build/release/briefmap}")
out=$PWD/out/viewers

packages=(
  chromium chromium-driver librsvg2-bin inkscape libreoffice-draw poppler-utils
  fonts-dejavu-core python3-numpy python3-pil python3-selenium python3-pip
)
Scripts/install.sh "${packages[@]}"

rm -rf "$out"
mkdir -p "$out"
# axe-core, which checks pages for accessibility, comes with this package.
/usr/bin/python3 -m pip download -q --no-deps -d "$out/axe" axe-playwright-python==0.1.8
/usr/bin/python3 -m zipfile -e "$out"/axe/*.whl "$out/axe"

# One of each kind: the main map; a page from right to left; hatches and a handling banner at another
# size; a dark page; data and signs of the user's own.
maps=(
  "main seeds/freeze-2007.yaml"
  "persian seeds/freeze-2007.yaml --lang fa"
  "print Examples/print-a4.yaml"
  "dark Examples/dark-slide.yaml"
  "data Examples/own-data.yaml"
)
for map in "${maps[@]}"; do
  read -r name scenario options <<<"$map"
  # shellcheck disable=SC2086
  "$program" render "$scenario" $options -o "$out/$name.png" -o "$out/$name-text.svg" \
    -o "$out/$name.pdf" --dark auto
  for mode in embed outline; do
    # shellcheck disable=SC2086
    "$program" render "$scenario" $options -o "$out/$name-$mode.svg" --font-mode $mode
  done
done
for side in left right; do
  "$program" render seeds/us-plan.yaml -o "$out/$side.svg" --id-prefix $side --responsive --dark auto
done

/usr/bin/python3 $here/compare.py "$out" $here/limits.tsv
/usr/bin/python3 $here/inline.py "$out"
