#!/bin/sh
# Builds Resources/basemap/world.basemap from Debian and PyPI packages of fixed versions.
#
# Needs Debian 12 or another system with apt-get, dpkg-deb and Python 3.11 with venv. Packages are
# kept in ${XDG_CACHE_HOME:-~/.cache}/briefmap, never in the tree; each must have the SHA-256 that is
# written here. The same packages give the same bytes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
output=${1:-$(cd "$here/../../Resources/basemap" && pwd)}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/briefmap/basemap
for tool in apt-get dpkg-deb python3 sha256sum; do
  command -v "$tool" >/dev/null || {
    echo "build.sh: $tool is missing; the basemap is built on Debian 12" >&2
    exit 69
  }
done
mkdir -p "$cache/packages"

grep -v '^#' "$here/packages.txt" | while read -r name version hash; do
  file="$cache/packages/${name}_${version}_all.deb"
  if [ ! -f "$file" ]; then
    echo "fetching $name $version"
    (cd "$cache/packages" && apt-get -qq -o APT::Sandbox::User=root download "$name=$version")
  fi
  echo "$hash  $file" | sha256sum --check --quiet -
  if [ ! -f "$file.unpacked" ]; then
    dpkg-deb -x "$file" "$cache/unpacked"
    touch "$file.unpacked"
  fi
done

if [ ! -f "$cache/venv/ready" ] || ! cmp -s "$here/requirements.txt" "$cache/venv/ready"; then
  echo "installing Python packages"
  python3 -m venv --clear "$cache/venv"
  "$cache/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --require-hashes -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$cache/venv/ready"
fi

PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0 \
  "$cache/venv/bin/python" "$here/build.py" "$cache/unpacked" "$output"
echo "built $output/world.basemap: $(wc -c <"$output/world.basemap") bytes"
