"""The base map by Mapnik: mapnik-map.py STYLE.xml OUTPUT.png"""
import sys

import mapnik

mapnik.register_fonts("/usr/share/fonts/truetype/dejavu")
page = mapnik.Map(1600, 1000)
mapnik.load_map(page, sys.argv[1])
page.zoom_to_box(mapnik.Box2d(-2.62e6, -1.638e6, 2.62e6, 1.638e6))
mapnik.render_to_file(page, sys.argv[2], "png")
