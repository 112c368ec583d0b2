"""The base map by cartopy, from Natural Earth 1:50 million: cartopy-map.py NE_FOLDER WORK_FOLDER OUTPUT.png"""
import csv
import sys

import matplotlib

matplotlib.use("agg")
import cartopy.crs as ccrs
import matplotlib.pyplot as plt
from cartopy.io.shapereader import Reader

natural_earth, work, output = sys.argv[1:]
plate = ccrs.PlateCarree()
figure = plt.figure(figsize=(1600 / 144, 1000 / 144), dpi=144)
axes = figure.add_axes((0, 0, 1, 1), projection=ccrs.LambertAzimuthalEqualArea(33, 50))
axes.set_extent((-2.62e6, 2.62e6, -1.638e6, 1.638e6), crs=axes.projection)
axes.set_facecolor("#dfe8ee")


def draw(path, **look):
    axes.add_geometries(Reader(path).geometries(), plate, **look)


draw(f"{natural_earth}/ne_50m_land.shp", facecolor="#f6f3ec", edgecolor="#9fb2bf", linewidth=0.5)
axes.gridlines(xlocs=range(-180, 180, 10), ylocs=range(-80, 90, 10), color="#c9d5dd", linewidth=0.3)
draw(f"{work}/lakes.shp", facecolor="#dfe8ee", edgecolor="none")
draw(
    f"{natural_earth}/ne_50m_admin_0_boundary_lines_land.shp",
    facecolor="none",
    edgecolor="#b9b0a2",
    linewidth=0.6,
)
with open(f"{work}/cities.txt", encoding="utf-8") as file:
    for longitude, latitude, name in csv.reader(file, delimiter="\t"):
        x, y = axes.projection.transform_point(float(longitude), float(latitude), plate)
        axes.plot(x, y, "o", markersize=2, color="#5b6872")
        axes.annotate(
            name, (x, y), (2, 1), textcoords="offset points", fontsize=7.5, color="#5b6872"
        )
figure.savefig(output)
