extension Scenario {
  /// A commented scenario to start from: what `briefmap init` writes.
  public static let starter = """
    # A scenario for briefmap: one map, described in words and numbers.
    #   briefmap validate FILE           checks it
    #   briefmap render FILE -o map.png  draws it (also .svg and .pdf)
    # Every number carries its unit: 300 km, 9.5 GHz, 0.01 m2, -20 dBsm, 2 deg.

    briefmap: 1                 # version of this format
    title: One radar and what it can watch
    subtitle: As of 12 October 2007
    date: 2007-10-12            # borders, treaties and the status of sites hold for this day
    lang: en                    # language of names: en, de, fr, cs, pl, ru, az, fa, ar, uk, ko, tr

    map:
      projection: auto          # or a name from `briefmap projections`
      extent: {around: [gabala, my-hill], margin: 1500 km}
      # extent: {center: gabala, radius: 2000 km}
      # extent: {south: 20, west: 10, north: 60, east: 80}
      # extent: world
      size: 1600 x 1000 px      # also mm, cm, in, pt, or a sheet: a4-landscape
      theme: light              # or a name from `briefmap themes`, or a style file of your own
      worldview: un             # borders as recognised by the United Nations; or de-facto

    sites:
      - gabala                  # from the catalogue: `briefmap sites`
      - id: my-hill             # or written out in full
        name: My hill
        position: [50.0, 20.0]  # latitude, longitude; or 50°00'00"N 20°00'00"E
        side: other
        radar:
          sector: {from: 90 deg, to: 210 deg}   # clockwise from true north
          elevation: {min: 2 deg, max: 55 deg}
          range: {max: 3000 km}
          field-of-view: 25 deg                 # needed for focus mode

    coverage:
      - sensor: gabala
        mode: search            # all that it can watch
        target: {altitude: [200 km, 500 km, 1000 km], radar-cross-section: 1 m2}
      - sensor: my-hill
        mode: focus             # what it can look at from one pointing
        pointing: {azimuth: 120 deg, elevation: 8 deg}
        target: {altitude: 500 km}

    rings:
      - {around: my-hill, radius: [500 km, 1000 km], label: Distance from my hill}

    # arcs:
    #   - {from: semnan, to: my-hill, shape: minimum-energy}

    layers: [lakes, borders, countries, cities, graticule]
    # - {membership: nato}      # also cfe, inf
    # - {highlight: [CZ, PL]}   # countries by ISO 3166-1
    # - {data: my.geojson, name: My places, label: name}   # or a .csv with lat and lon

    sources:
      - The position of my hill is invented.

    """
}
