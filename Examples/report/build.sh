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
"$root"/Scripts/install.sh "${packages[@]}"

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
