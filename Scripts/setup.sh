#!/usr/bin/env bash
# Installs the Debian packages that briefmap is built and run with, where they are missing; with
# --tests also those that its tests look at its files with.
set -euo pipefail

packages=(
  pkg-config
  libcairo2-dev libpango1.0-dev libproj-dev libgeos-dev zlib1g-dev libglib2.0-dev libharfbuzz-dev
  libqpdf-dev libexpat1-dev
  fonts-inter fonts-noto-core fonts-nanum
)
[ "${1:-}" = --tests ] &&
  packages+=(
    libpng-dev poppler-utils qpdf fontconfig librsvg2-bin libxml2-utils python3-jsonschema gdal-bin
    geographiclib-tools proj-bin
  )
brews=(pkg-config cairo pango proj geos glib harfbuzz qpdf expat libpng)
casks=(
  font-inter font-noto-sans-arabic font-noto-sans-hebrew font-noto-sans-armenian
  font-noto-sans-georgian font-nanum-gothic
)

if ! command -v swift >/dev/null; then
  echo "briefmap needs Swift 6: https://www.swift.org/install" >&2
  exit 1
fi

if ! command -v dpkg-query >/dev/null; then
  if command -v brew >/dev/null; then
    missing=()
    for name in "${brews[@]}"; do
      brew list --formula "$name" >/dev/null 2>&1 || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && exit 0
    echo "Please install what is missing, then run make again:" >&2
    echo "  brew install ${missing[*]}" >&2
    echo "  brew install --cask ${casks[*]}" >&2
  else
    echo "Please install the development files of cairo, pango, HarfBuzz, PROJ, GEOS, GLib, zlib," >&2
    echo "qpdf, expat and libpng, and the" >&2
    echo "fonts Inter, Noto Sans Arabic, Hebrew, Armenian and Georgian, and Nanum Gothic, then run make again." >&2
  fi
  exit 1
fi

"$(dirname "$0")"/install.sh "${packages[@]}"
