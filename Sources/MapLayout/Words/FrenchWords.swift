import Coverage
import GeoData
import Geodesy
import Scenarios

/// West is O, ouest; the elevation angle is the `site`.
struct FrenchWords: PageWords {
  var language: String { "fr" }

  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{A0}\(millions < 2 ? "million" : "millions") de\u{A0}km²"
  }
  func span(_ first: String, _ last: String) -> String { "de \(first) à \(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "N", south: "S", east: "E", west: "O") }
  var months: [String] {
    [
      "janvier", "février", "mars", "avril", "mai", "juin",
      "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
  }
  func date(day: String, month: String, year: String) -> String {
    "\(day == "1" ? "1er" : day) \(month) \(year)"
  }
  func and(_ first: String, _ last: String) -> String { "\(first) et \(last)" }

  func height(_ height: String) -> String { "alt. \(height)" }
  func reachHeight(_ height: String) -> String { "alt. \(height), si orienté" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) à \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "vue large"
    case .narrow: "vue étroite"
    case .reach: "orientations possibles"
    }
  }
  var allAzimuths: String { "Tous les azimuts" }
  func azimuths(_ span: String) -> String { "Azimut \(span)" }
  func azimuth(_ azimuth: String) -> String { "azimut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Pointé vers l’azimut \(azimuth), site \(elevation)"
  }
  func field(_ width: String) -> String { "champ de \(width)" }
  func elevation(from lowest: String) -> String { "site à partir de \(lowest)" }
  func elevation(_ span: String) -> String { "site \(span)" }
  func slantRange(upTo longest: String) -> String { "distance oblique jusqu’à \(longest)" }
  func slantRange(_ span: String) -> String { "distance oblique \(span)" }
  func groundBelow(_ areas: String) -> String { "Surface couverte au sol\u{A0}: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) pour des cibles à \(height) d’altitude"
  }

  var horizonEdge: String { "horizon" }
  var instrumentedRange: String { "portée instrumentée" }
  var sectorEdge: String { "limite du secteur" }
  var fieldOfViewEdge: String { "limite du champ de vue" }
  var skylineEdge: String { "ligne d’horizon du relief" }
  var powerEdge: String { "écho trop faible" }
  var openBand: String { "Bande pâle : la marge que laissent les sources ou les hypothèses" }
  var hostCountry: String { "pays d’un lieu marqué" }
  var openPosition: String { "position connue à l’intérieur du cercle" }
  func radarCrossSection(_ area: String) -> String { "surface équivalente radar \(area)" }
  func assumed(_ edges: String) -> String { "par hypothèse\u{A0}: \(edges)" }
  var disputedBorder: String { "frontière contestée" }
  var ceasefireLine: String { "ligne de cessez-le-feu" }
  var unfixedBorder: String { "frontière non délimitée" }

  var lowestVisibleHeight: String { "Hauteur minimale visible" }
  func seenFrom(_ height: String) -> String { "visible dès \(height) d’altitude" }
  var lowestHeightMap: String {
    "Lignes\u{A0}: hauteur au-dessus de l’ellipsoïde WGS84 à partir de laquelle un objet est"
      + " vu au-dessus d’un lieu\u{A0}; avec plusieurs radars, la plus basse."
  }
  var diagramHeading: String { "Diagramme" }
  func sideView(azimuth: String) -> String { "Vue de côté à l’azimut \(azimuth)" }
  var alongTheGround: String { "le long du sol" }
  var rangeHeightDiagram: String {
    "Vue de côté de ce que voit chaque radar\u{A0}: distances le long du sol courbe,"
      + " hauteurs au-dessus de l’ellipsoïde WGS84"
      + "\u{A0}; pointillés\u{A0}: distances obliques égales."
  }
  var heightsToScale: String { "Hauteurs et distances sont à la même échelle." }
  func heightsExaggerated(by factor: String) -> String {
    "Les hauteurs sont agrandies \(factor) fois par rapport aux distances."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "radar"
    case .interceptors: "intercepteurs"
    case .launchSite: "site de lancement"
    case .city: "ville"
    case .region: "région"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "en projet"
    case .underConstruction: "en construction"
    case .operational: "en service"
    case .closed: "hors service"
    }
  }
  var unknownState: String { "état inconnu" }
  var otherValues: String { "autres" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "ami"
    case .hostile: "hostile"
    case .neutral: "neutre"
    case .unknown: "inconnu"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), membres\u{A0}: \(count)" }
  func missiles(of ranges: String) -> String {
    "Missiles balistiques terrestres de \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "essayé"
    case .reported: "selon des rapports"
    }
  }
  var assumedRange: String { "par hypothèse" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "successeur reconnu"
    case "suspended": "application suspendue"
    case "suspension-announced": "suspension annoncée, sans effet à cette date"
    case "active": "participation active"
    case "plans": "projet de radar et d’intercepteurs"
    case "in-talks": "pourparlers sur l’accueil d’une partie"
    case "objects": "objections au projet"
    case "offers": "offre d’un autre radar"
    case "open-to-joint-use": "ouverture à l’usage commun du radar"
    case "cautious": "prudence"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "État au \(date)" }
  var mapHeading: String { "Carte" }
  var assumptionsHeading: String { "Hypothèses" }
  var sourcesHeading: String { "Sources" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Projection azimutale équidistante"
    case .lambertAzimuthalEqualArea: "Projection azimutale équivalente de Lambert"
    case .orthographic: "Projection orthographique"
    case .perspective: "Projection en perspective"
    case .stereographic: "Projection stéréographique"
    case .gnomonic: "Projection gnomonique"
    case .lambertConformalConic: "Projection conique conforme de Lambert"
    case .albersEqualArea: "Projection conique équivalente d’Albers"
    case .equidistantConic: "Projection conique équidistante"
    case .mercator: "Projection de Mercator"
    case .transverseMercator: "Projection de Mercator transverse"
    case .miller: "Projection cylindrique de Miller"
    case .plateCarree: "Projection plate carrée"
    case .equalEarth: "Projection Equal Earth"
    case .mollweide: "Projection de Mollweide"
    case .eckertIV: "Projection d’Eckert IV"
    case .robinson: "Projection de Robinson"
    case .naturalEarth: "Projection Natural Earth"
    case .winkelTripel: "Projection Winkel-Tripel"
    }
  }
  func onWGS84(_ projection: String) -> String { "\(projection)\u{202F}; WGS84." }
  func projection(_ name: String, centredOn place: String) -> String {
    "\(name) centrée sur \(place)"
  }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), méridien central \(longitude)"
  }
  func seen(from height: String) -> String { "vue de \(height) d’altitude" }
  func trueAlong(_ parallels: String) -> String { "échelle exacte le long de \(parallels)" }
  func turned(right angle: String) -> String { "tournée de \(angle) dans le sens horaire" }
  func turned(left angle: String) -> String { "tournée de \(angle) dans le sens antihoraire" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Frontières, noms et statuts au \(date). Frontières reconnues par les Nations"
        + " unies\u{202F}; tracés contestés en tirets."
    case .deFacto:
      "Frontières, noms et statuts au \(date). Frontières selon le contrôle effectif."
    }
  }
  var straightSight: String {
    "Lignes de visée droites au-dessus de l’ellipsoïde\u{A0}: ni réfraction, ni relief."
  }
  var bentRays: String {
    "Rayons courbés par l’air (UIT-R P.834), au-dessus de l’ellipsoïde : sans relief."
  }
  var fourThirdsRays: String { "Rayons au-dessus d’une Terre de 4/3 de son rayon : sans relief." }
  var tracedRays: String {
    "Rayons tracés dans une atmosphère exponentielle, au-dessus de l’ellipsoïde : sans relief."
  }
  func assumed(_ values: String, at site: String) -> String {
    "\(site), par hypothèse\u{A0}: \(values)."
  }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), de seconde main\u{A0}: \(values)."
  }
  var bracketsMeaning: String {
    "Entre parenthèses\u{A0}: l’étendue des sources ou des hypothèses."
  }
  func unconfirmedMembers(of name: String) -> String {
    "\(name)\u{A0}: aucune source ne confirme la liste des membres."
  }
  var comparisonTitle: String { "Plans comparés" }
  var differenceHeading: String { "Ce qui diffère" }
  var seenInBoth: String { "vu dans les deux" }
  func seenOnly(in plan: String) -> String { "vu seulement dans \(plan)" }
  func marked(_ places: String) -> String { "La carte indique\u{A0}: \(places)." }
  var others: String { "d’autres" }
  func facts(from hosts: String) -> String { "Faits\u{A0}: \(hosts)." }
  var basemapCredit: String {
    "Fond de carte\u{A0}: Natural Earth. Noms\u{A0}: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "secteur"
    case .fieldOfView: "champ de vue"
    case .lowestElevationAngle: "angle de site minimal"
    case .highestElevationAngle: "angle de site maximal"
    case .minimumRange: "portée minimale"
    case .maximumRange: "portée maximale"
    case .averagePower: "puissance moyenne"
    case .dwell: "temps sur la cible"
    case .frequency: "fréquence"
    case .transmitAperture: "antenne d’émission"
    case .receiveAperture: "antenne de réception"
    case .noiseTemperature: "température de bruit"
    case .losses: "pertes"
    case .signalToNoise: "rapport signal sur bruit"
    }
  }
  var noRangeLimit: String { "aucune\u{A0}: géométrie seule" }
}
