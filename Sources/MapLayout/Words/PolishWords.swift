import Coverage
import GeoData
import Geodesy
import Scenarios

struct PolishWords: PageWords {
  var language: String { "pl" }

  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}mln\u{202F}km²"
  }
  func span(_ first: String, _ last: String) -> String { "od \(first) do \(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "N", south: "S", east: "E", west: "W") }
  var months: [String] {
    [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
      "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) i \(last)" }

  func height(_ height: String) -> String { "wys. \(height)" }
  func reachHeight(_ height: String) -> String { "wys. \(height), po obrocie" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) na \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "szerokie pole obserwacji"
    case .narrow: "wąskie pole obserwacji"
    case .reach: "możliwe kierunki"
    }
  }
  var allAzimuths: String { "Wszystkie azymuty" }
  func azimuths(_ span: String) -> String { "Azymut \(span)" }
  func azimuth(_ azimuth: String) -> String { "azymut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Skierowany na azymut \(azimuth), elewację \(elevation)"
  }
  func field(_ width: String) -> String { "pole widzenia \(width)" }
  func elevation(from lowest: String) -> String { "elewacja od \(lowest)" }
  func elevation(_ span: String) -> String { "elewacja \(span)" }
  func slantRange(upTo longest: String) -> String { "odległość skośna do \(longest)" }
  func slantRange(_ span: String) -> String { "odległość skośna \(span)" }
  func groundBelow(_ areas: String) -> String { "Objęta powierzchnia Ziemi: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) dla celów na wysokości \(height)"
  }

  var horizonEdge: String { "horyzont" }
  var instrumentedRange: String { "zasięg instrumentalny" }
  var sectorEdge: String { "granica sektora" }
  var fieldOfViewEdge: String { "granica pola widzenia" }
  var skylineEdge: String { "linia terenu" }
  var powerEdge: String { "zbyt słabe echo" }
  var openBand: String { "Blady pas: na ile źródła lub założenia pozostawiają krawędź otwartą" }
  var hostCountry: String { "kraj oznaczonego miejsca" }
  var openPosition: String { "położenie znane w granicach okręgu" }
  func radarCrossSection(_ area: String) -> String { "skuteczna powierzchnia odbicia \(area)" }
  func assumed(_ edges: String) -> String { "założenie: \(edges)" }
  var disputedBorder: String { "granica sporna" }
  var ceasefireLine: String { "linia zawieszenia broni" }
  var unfixedBorder: String { "granica nieustalona" }

  var lowestVisibleHeight: String { "Najniższa widoczna wysokość" }
  func seenFrom(_ height: String) -> String { "widać od wys. \(height)" }
  var lowestHeightMap: String {
    "Linie: od jakiej wysokości nad elipsoidą WGS84 coś nad danym miejscem jest"
      + " widoczne; przy kilku radarach według tego, który widzi najniżej."
  }
  var diagramHeading: String { "Wykres" }
  func sideView(azimuth: String) -> String { "Widok z boku, azymut \(azimuth)" }
  var alongTheGround: String { "po powierzchni" }
  var rangeHeightDiagram: String {
    "Widok z boku tego, co widzi każdy radar: odległości wzdłuż zakrzywionej"
      + " powierzchni, wysokości nad elipsoidą WGS84"
      + "; kropkowane: równa odległość skośna."
  }
  var heightsToScale: String { "Wysokości i odległości mają tę samą skalę." }
  func heightsExaggerated(by factor: String) -> String {
    "Wysokości są powiększone \(factor) razy w stosunku do odległości."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "radar"
    case .interceptors: "pociski przechwytujące"
    case .launchSite: "miejsce startu"
    case .city: "miasto"
    case .region: "region"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "w planach"
    case .underConstruction: "w budowie"
    case .operational: "w eksploatacji"
    case .closed: "wyłączono z eksploatacji"
    }
  }
  var unknownState: String { "stan nieznany" }
  var otherValues: String { "inne" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "przyjazny"
    case .hostile: "wrogi"
    case .neutral: "neutralny"
    case .unknown: "nieznany"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), liczba członków: \(count)" }
  func missiles(of ranges: String) -> String {
    "Lądowe rakiety balistyczne o zasięgu \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "testowana"
    case .reported: "według doniesień"
    }
  }
  var assumedRange: String { "założenie" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "uznany następca"
    case "suspended": "zawieszenie"
    case "suspension-announced": "zapowiedziane zawieszenie, jeszcze nieobowiązujące"
    case "active": "aktywny udział"
    case "plans": "plan radaru i pocisków przechwytujących"
    case "in-talks": "rozmowy o przyjęciu części systemu"
    case "objects": "sprzeciw wobec planu"
    case "offers": "oferta innego radaru"
    case "open-to-joint-use": "otwartość na wspólne użycie radaru"
    case "cautious": "ostrożność"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "Stan na dzień \(date)" }
  var mapHeading: String { "Mapa" }
  var assumptionsHeading: String { "Założenia" }
  var sourcesHeading: String { "Źródła" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Odwzorowanie azymutalne wiernoodległościowe"
    case .lambertAzimuthalEqualArea: "Odwzorowanie azymutalne wiernopolowe Lamberta"
    case .orthographic: "Odwzorowanie ortograficzne"
    case .perspective: "Odwzorowanie perspektywiczne"
    case .stereographic: "Odwzorowanie stereograficzne"
    case .gnomonic: "Odwzorowanie gnomoniczne"
    case .lambertConformalConic: "Odwzorowanie stożkowe wiernokątne Lamberta"
    case .albersEqualArea: "Odwzorowanie stożkowe wiernopolowe Albersa"
    case .equidistantConic: "Odwzorowanie stożkowe wiernoodległościowe"
    case .mercator: "Odwzorowanie Merkatora"
    case .transverseMercator: "Poprzeczne odwzorowanie Mercatora"
    case .miller: "Odwzorowanie walcowe Millera"
    case .plateCarree: "Odwzorowanie walcowe kwadratowe"
    case .equalEarth: "Odwzorowanie Equal Earth"
    case .mollweide: "Odwzorowanie Mollweidego"
    case .eckertIV: "Odwzorowanie Eckerta IV"
    case .robinson: "Odwzorowanie Robinsona"
    case .naturalEarth: "Odwzorowanie Natural Earth"
    case .winkelTripel: "Odwzorowanie Winkel Tripel"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name), środek \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), południk środkowy \(longitude)"
  }
  func seen(from height: String) -> String { "widok z wysokości \(height)" }
  func trueAlong(_ parallels: String) -> String { "wierne wzdłuż \(parallels)" }
  func turned(right angle: String) -> String {
    "obrót o \(angle) zgodnie z ruchem wskazówek zegara"
  }
  func turned(left angle: String) -> String {
    "obrót o \(angle) przeciwnie do ruchu wskazówek zegara"
  }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Granice, nazwy i stan na \(date) r. Granice uznawane przez ONZ; sporne linią przerywaną."
    case .deFacto:
      "Granice, nazwy i stan na \(date) r. Granice według faktycznej kontroli."
    }
  }
  var straightSight: String {
    "Proste linie widoczności nad elipsoidą: bez refrakcji, bez rzeźby terenu."
  }
  var bentRays: String {
    "Promienie zakrzywione przez powietrze (ITU-R P.834), nad elipsoidą: bez rzeźby terenu."
  }
  var fourThirdsRays: String { "Promienie nad Ziemią o 4/3 promienia: bez rzeźby terenu." }
  var tracedRays: String {
    "Promienie prowadzone przez atmosferę wykładniczą, nad elipsoidą: bez rzeźby terenu."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), założenie: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), z drugiej ręki: \(values)."
  }
  var bracketsMeaning: String { "W nawiasach: rozpiętość źródeł lub założeń." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): listy członków nie potwierdza żadne źródło."
  }
  var comparisonTitle: String { "Porównanie planów" }
  var differenceHeading: String { "Czym się różnią" }
  var seenInBoth: String { "widziane w obu" }
  func seenOnly(in plan: String) -> String { "widziane tylko w \(plan)" }
  func marked(_ places: String) -> String { "Na mapie zaznaczono: \(places)." }
  var others: String { "inne" }
  func facts(from hosts: String) -> String { "Fakty: \(hosts)." }
  var basemapCredit: String { "Podkład: Natural Earth. Nazwy: GeoNames (CC BY 4.0), Unicode CLDR." }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "sektor"
    case .fieldOfView: "pole widzenia"
    case .lowestElevationAngle: "najmniejsza elewacja"
    case .highestElevationAngle: "największa elewacja"
    case .minimumRange: "najmniejszy zasięg"
    case .maximumRange: "największy zasięg"
    case .averagePower: "moc średnia"
    case .dwell: "czas na cel"
    case .frequency: "częstotliwość"
    case .transmitAperture: "antena nadawcza"
    case .receiveAperture: "antena odbiorcza"
    case .noiseTemperature: "temperatura szumów"
    case .losses: "straty"
    case .signalToNoise: "stosunek sygnału do szumu"
    }
  }
  var noRangeLimit: String { "brak: sama geometria" }
}
