#!/usr/bin/env bash
# The base map by GMT, from its own coastline GSHHG at the resolution that comes nearest to
# Natural Earth 1:50 million: `l`, simplified to 5 km.
#     gmt.sh CITIES OUTPUT.png, from a folder that it may write to
set -euo pipefail
gmt begin "${2%.png}" png E144
gmt set PS_MEDIA 28.2222cx17.6389c MAP_FRAME_TYPE plain MAP_FRAME_PEN 0.5p,#9fb2bf
gmt coast -R-2620/2620/-1638/1638+uk -JA33/50/28.2222c -X0 -Y0 -Dl -A100 -G#f6f3ec -S#dfe8ee \
  -C#dfe8ee -W0.5p,#9fb2bf -N1/0.6p,#b9b0a2 -Bg10 --MAP_GRID_PEN=0.3p,#c9d5dd
gmt text "$1" -F+f7.5p,Helvetica,#5b6872+jBL -D2p/1p
gmt plot "$1" -i0,1 -Sc2p -G#5b6872
gmt end
