import Coverage
import GeoData
import Geodesy
import Scenarios

/// East is O, Osten.
struct GermanWords: PageWords {
  var language: String { "de" }

  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}sm" }
  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}Mio.\u{202F}km²"
  }
  func span(_ first: String, _ last: String) -> String { "\(first) bis \(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "N", south: "S", east: "O", west: "W") }
  var months: [String] {
    [
      "Januar", "Februar", "März", "April", "Mai", "Juni",
      "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]
  }
  func date(day: String, month: String, year: String) -> String { "\(day). \(month) \(year)" }
  func and(_ first: String, _ last: String) -> String { "\(first) und \(last)" }

  func height(_ height: String) -> String { "\(height) Höhe" }
  func reachHeight(_ height: String) -> String { "\(height) Höhe, falls gedreht" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) auf \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "weites Sichtfeld"
    case .narrow: "enger Fokus"
    case .reach: "möglicher Schwenkbereich"
    }
  }
  var allAzimuths: String { "Alle Azimute" }
  func azimuths(_ span: String) -> String { "Azimut \(span)" }
  func azimuth(_ azimuth: String) -> String { "Azimut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Ausgerichtet auf Azimut \(azimuth), Höhenwinkel \(elevation)"
  }
  func field(_ width: String) -> String { "Sichtfeld \(width)" }
  func elevation(from lowest: String) -> String { "Höhenwinkel ab \(lowest)" }
  func elevation(_ span: String) -> String { "Höhenwinkel \(span)" }
  func slantRange(upTo longest: String) -> String { "Schrägentfernung bis \(longest)" }
  func slantRange(_ span: String) -> String { "Schrägentfernung \(span)" }
  func groundBelow(_ areas: String) -> String { "Erfasste Fläche am Boden: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) für Ziele in \(height) Höhe"
  }

  var horizonEdge: String { "Horizont" }
  var instrumentedRange: String { "instrumentierte Reichweite" }
  var sectorEdge: String { "Rand des Sektors" }
  var fieldOfViewEdge: String { "Rand des Sichtfelds" }
  var skylineEdge: String { "Geländehorizont" }
  var powerEdge: String { "Echo zu schwach" }
  var openBand: String { "Blasses Band: so weit lassen Quellen oder Annahmen den Rand offen" }
  var hostCountry: String { "Land eines markierten Ortes" }
  var openPosition: String { "Lage innerhalb des Kreises bekannt" }
  func radarCrossSection(_ area: String) -> String { "Radarquerschnitt \(area)" }
  func assumed(_ edges: String) -> String { "angenommen: \(edges)" }
  var disputedBorder: String { "umstrittene Grenze" }
  var ceasefireLine: String { "Waffenstillstandslinie" }
  var unfixedBorder: String { "nicht festgelegte Grenze" }

  var lowestVisibleHeight: String { "Niedrigste sichtbare Höhe" }
  func seenFrom(_ height: String) -> String { "sichtbar ab \(height) Höhe" }
  var lowestHeightMap: String {
    "Linien: ab welcher Höhe über dem Ellipsoid WGS84 etwas über einem Ort zu sehen"
      + " ist; bei mehreren Radaren von dem, das am tiefsten sieht."
  }
  var diagramHeading: String { "Diagramm" }
  func sideView(azimuth: String) -> String { "Seitenansicht bei Azimut \(azimuth)" }
  var alongTheGround: String { "entlang dem Boden" }
  var rangeHeightDiagram: String {
    "Seitenansicht dessen, was jedes Radar sieht: Entfernungen entlang dem gekrümmten"
      + " Boden, Höhen über dem Ellipsoid WGS84"
      + "; gepunktet: gleiche Schrägentfernung."
  }
  var heightsToScale: String { "Höhen und Entfernungen haben denselben Maßstab." }
  func heightsExaggerated(by factor: String) -> String {
    "Höhen sind \(factor)-fach gegenüber den Entfernungen vergrößert."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "Radar"
    case .interceptors: "Abfangraketen"
    case .launchSite: "Startplatz"
    case .city: "Stadt"
    case .region: "Region"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "geplant"
    case .underConstruction: "im Bau"
    case .operational: "in Betrieb"
    case .closed: "außer Betrieb"
    }
  }
  var unknownState: String { "Status unbekannt" }
  var otherValues: String { "andere" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "befreundet"
    case .hostile: "feindlich"
    case .neutral: "neutral"
    case .unknown: "unbekannt"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), Mitglieder: \(count)" }
  func missiles(of ranges: String) -> String {
    "Landgestützte ballistische Raketen mit \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "erprobt"
    case .reported: "laut Berichten"
    }
  }
  var assumedRange: String { "angenommen" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "anerkannter Nachfolgestaat"
    case "suspended": "ausgesetzt"
    case "suspension-announced": "Aussetzung angekündigt, nicht in Kraft"
    case "active": "aktiv"
    case "plans": "Planung von Radar und Abfangraketen"
    case "in-talks": "Gespräche über die Stationierung eines Teils"
    case "objects": "Einwände gegen den Plan"
    case "offers": "Angebot eines anderen Radars"
    case "open-to-joint-use": "offen für gemeinsame Nutzung des Radars"
    case "cautious": "zurückhaltend"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "Stand: \(date)" }
  var mapHeading: String { "Karte" }
  var assumptionsHeading: String { "Annahmen" }
  var sourcesHeading: String { "Quellen" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Mittabstandstreue Azimutalprojektion"
    case .lambertAzimuthalEqualArea: "Flächentreue Azimutalprojektion nach Lambert"
    case .orthographic: "Orthografische Projektion"
    case .perspective: "Perspektivische Projektion"
    case .stereographic: "Stereografische Projektion"
    case .gnomonic: "Gnomonische Projektion"
    case .lambertConformalConic: "Winkeltreue Kegelprojektion nach Lambert"
    case .albersEqualArea: "Flächentreue Kegelprojektion nach Albers"
    case .equidistantConic: "Abstandstreue Kegelprojektion"
    case .mercator: "Mercator-Projektion"
    case .transverseMercator: "Transversale Mercator-Projektion"
    case .miller: "Miller-Zylinderprojektion"
    case .plateCarree: "Quadratische Plattkarte"
    case .equalEarth: "Equal-Earth-Projektion"
    case .mollweide: "Mollweide-Projektion"
    case .eckertIV: "Eckert-IV-Projektion"
    case .robinson: "Robinson-Projektion"
    case .naturalEarth: "Natural-Earth-Projektion"
    case .winkelTripel: "Winkel-Tripel-Projektion"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String {
    "\(name), Mittelpunkt \(place)"
  }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), Mittelmeridian \(longitude)"
  }
  func seen(from height: String) -> String { "aus \(height) Höhe gesehen" }
  func trueAlong(_ parallels: String) -> String { "längentreu auf \(parallels)" }
  func turned(right angle: String) -> String { "um \(angle) im Uhrzeigersinn gedreht" }
  func turned(left angle: String) -> String { "um \(angle) gegen den Uhrzeigersinn gedreht" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Grenzen, Namen und Status: Stand \(date). Grenzen wie von den Vereinten Nationen"
        + " anerkannt; umstrittene gestrichelt."
    case .deFacto:
      "Grenzen, Namen und Status: Stand \(date). Grenzen nach tatsächlicher Kontrolle."
    }
  }
  var straightSight: String {
    "Gerade Sichtlinien über dem Ellipsoid: ohne Refraktion, ohne Gelände."
  }
  var bentRays: String {
    "Strahlen von der Luft gebrochen (ITU-R P.834), über dem Ellipsoid: ohne Gelände."
  }
  var fourThirdsRays: String { "Strahlen über einer Erde mit 4/3 ihres Radius: ohne Gelände." }
  var tracedRays: String {
    "Strahlen durch eine exponentielle Atmosphäre verfolgt, über dem Ellipsoid: ohne Gelände."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), angenommen: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), aus zweiter Hand: \(values)."
  }
  var bracketsMeaning: String { "In Klammern: die Spanne der Quellen oder Annahmen." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): Die Liste der Mitglieder ist durch keine Quelle bestätigt."
  }
  var comparisonTitle: String { "Pläne im Vergleich" }
  var differenceHeading: String { "Was sich unterscheidet" }
  var seenInBoth: String { "in beiden zu sehen" }
  func seenOnly(in plan: String) -> String { "nur in \(plan) zu sehen" }
  func marked(_ places: String) -> String { "Die Karte zeigt: \(places)." }
  var others: String { "weitere" }
  func facts(from hosts: String) -> String { "Fakten: \(hosts)." }
  var basemapCredit: String {
    "Kartengrundlage: Natural Earth. Namen: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "Sektor"
    case .fieldOfView: "Sichtfeld"
    case .lowestElevationAngle: "kleinster Höhenwinkel"
    case .highestElevationAngle: "größter Höhenwinkel"
    case .minimumRange: "kleinste Reichweite"
    case .maximumRange: "größte Reichweite"
    case .averagePower: "mittlere Leistung"
    case .dwell: "Zeit am Ziel"
    case .frequency: "Frequenz"
    case .transmitAperture: "Sendeantenne"
    case .receiveAperture: "Empfangsantenne"
    case .noiseTemperature: "Rauschtemperatur"
    case .losses: "Verluste"
    case .signalToNoise: "Signal-Rausch-Verhältnis"
    }
  }
  var noRangeLimit: String { "keine: nur die Geometrie" }
}
