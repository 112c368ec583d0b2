#!/usr/bin/env bash
# Times the same base map by briefmap, GMT, Mapnik and cartopy, each from start to finished PNG in a
# new process, and leaves what they drew in out/peers. Debian 12; installs what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=Scripts/bench-peers
out=$PWD/out/peers
natural_earth=/usr/share/magics/50m

packages=(
  hyperfine gmt gmt-gshhg-low python3-mapnik python3-cartopy gdal-bin libmagics++-data ghostscript
  fonts-dejavu-core
)
Scripts/install.sh "${packages[@]}"

# What all draw: land, coast, lakes, borders, a graticule of 10° and the names of some cities.
# Those of briefmap are its own, as many as here; GMT's coast is its own, too.
work=$out/data
rm -rf "$work"
mkdir -p "$work"
ogr2ogr -q -where "featurec_2 in ('Lake', 'Reservoir', 'Alkaline Lake')" "$work/lakes.shp" \
  "$natural_earth/ne_50m_ocean.shp"
box=(-spat -15 33 81 66)
ogr2ogr -q "${box[@]}" -where "scalerank <= 3" -select name -lco ENCODING=UTF-8 \
  "$work/cities.shp" /usr/share/magics/10m/ne_10m_populated_places_simple.shp
ogr2ogr -q -f CSV -lco GEOMETRY=AS_XY -lco SEPARATOR=TAB "$work/cities.csv" "$work/cities.shp"
tail -n +2 "$work/cities.csv" | tr -d '"' >"$work/cities.txt"
/usr/bin/python3 - "$work/graticule.geojson" <<'END'
import json, sys
lines = [[[x, y] for y in range(-80, 81)] for x in range(-180, 180, 10)]
lines += [[[x, y] for x in range(-180, 181)] for y in range(-80, 90, 10)]
features = [{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": line}} for line in lines]
json.dump({"type": "FeatureCollection", "features": features}, open(sys.argv[1], "w"))
END
ogr2ogr -q "$work/graticule.shp" "$work/graticule.geojson"
sed -e "s|NE_FOLDER|$natural_earth|" -e "s|WORK_FOLDER|$work|" $here/mapnik-map.xml >"$work/mapnik.xml"

# GMT works in the folder it is in.
gmt_script=$PWD/$here/gmt.sh
hyperfine --warmup 2 --runs "${RUNS:-10}" --export-csv "$out/times.csv" \
  -n briefmap ".build/release/briefmap render $here/base.yaml -o $out/briefmap.png" \
  -n GMT "cd $work && bash $gmt_script cities.txt ../gmt.png" \
  -n Mapnik "/usr/bin/python3 $here/mapnik-map.py $work/mapnik.xml $out/mapnik.png" \
  -n cartopy "/usr/bin/python3 $here/cartopy-map.py $natural_earth $work $out/cartopy.png"

echo
dpkg-query -W -f='${Package} ${Version}\n' gmt python3-mapnik python3-cartopy
# Every picture must be there and as large as the others.
file "$out"/{briefmap,gmt,mapnik,cartopy}.png
awk -F, 'NR == 2 { base = $2 }
  NR > 1 { printf "%-10s %6.2f s  %5.1f times as long\n", $1, $2, $2 / base }' "$out/times.csv"
