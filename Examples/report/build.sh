#!/usr/bin/env bash
# Builds the report: `build.sh html`, `build.sh pdf` or `build.sh odt`, into out/report. Debian 12;
# installs what is missing.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
root=$(cd ../.. && pwd)
program=${BRIEFMAP:-$root/.build/release/briefmap}
out=$root/out/report

kind=${1:-}
packages=(pandoc python3)
case $kind in
html) ;;
pdf) packages+=(texlive-latex-base texlive-latex-recommended texlive-fonts-recommended lmodern) ;;
odt) ;;
*)
  echo "usage: build.sh html|pdf|odt" >&2
  exit 64
  ;;
esac
missing=()
for name in "${packages[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$name")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

mkdir -p "$out/$kind"
cd "$out/$kind"
/usr/bin/python3 "$here/fill.py" "$program" . "$kind" <"$here/report.md" >report.md
case $kind in
html) pandoc report.md --standalone --include-in-header="$here/style.html" -o ../report.html ;;
pdf)
  pandoc report.md --standalone -V papersize=a4 -V geometry:margin=25mm -V fontsize=11pt \
    -V header-includes='\usepackage{graphicx}' -o ../report.pdf
  ;;
odt) pandoc report.md -o ../report.odt ;;
esac
echo "out/report/report.$kind"
