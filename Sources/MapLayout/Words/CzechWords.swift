import Coverage
import GeoData
import Geodesy
import Scenarios

struct CzechWords: PageWords {
  var language: String { "cs" }

  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}mil.\u{202F}km²"
  }
  func span(_ first: String, _ last: String) -> String { "\(first) až \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(
      north: "s.\u{202F}š.", south: "j.\u{202F}š.", east: "v.\u{202F}d.", west: "z.\u{202F}d.")
  }
  var months: [String] {
    [
      "ledna", "února", "března", "dubna", "května", "června",
      "července", "srpna", "září", "října", "listopadu", "prosince",
    ]
  }
  func date(day: String, month: String, year: String) -> String { "\(day). \(month) \(year)" }
  func and(_ first: String, _ last: String) -> String { "\(first) a \(last)" }

  func height(_ height: String) -> String { "výška \(height)" }
  func reachHeight(_ height: String) -> String { "výška \(height), po natočení" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) na \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "široký záběr"
    case .narrow: "úzký záběr"
    case .reach: "možné směry pohledu"
    }
  }
  var allAzimuths: String { "Všechny azimuty" }
  func azimuths(_ span: String) -> String { "Azimut \(span)" }
  func azimuth(_ azimuth: String) -> String { "azimut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Zaměřen na azimut \(azimuth), elevaci \(elevation)"
  }
  func field(_ width: String) -> String { "zorné pole \(width)" }
  func elevation(from lowest: String) -> String { "elevace od \(lowest)" }
  func elevation(_ span: String) -> String { "elevace \(span)" }
  func slantRange(upTo longest: String) -> String { "šikmá dálka do \(longest)" }
  func slantRange(_ span: String) -> String { "šikmá dálka \(span)" }
  func groundBelow(_ areas: String) -> String { "Pokrytá plocha na zemi: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) pro cíle ve výšce \(height)"
  }

  var horizonEdge: String { "horizont" }
  var instrumentedRange: String { "přístrojový dosah" }
  var sectorEdge: String { "okraj sektoru" }
  var fieldOfViewEdge: String { "okraj zorného pole" }
  var skylineEdge: String { "obzor terénu" }
  var powerEdge: String { "příliš slabá ozvěna" }
  var openBand: String { "Bledý pás: kam až nechávají okraj otevřený prameny nebo předpoklady" }
  var hostCountry: String { "země označeného místa" }
  var openPosition: String { "poloha známá uvnitř kružnice" }
  func radarCrossSection(_ area: String) -> String { "odrazná plocha \(area)" }
  func assumed(_ edges: String) -> String { "předpoklad: \(edges)" }
  var disputedBorder: String { "sporná hranice" }
  var ceasefireLine: String { "linie příměří" }
  var unfixedBorder: String { "nestanovená hranice" }

  var lowestVisibleHeight: String { "Nejnižší viditelná výška" }
  func seenFrom(_ height: String) -> String { "vidět od výšky \(height)" }
  var lowestHeightMap: String {
    "Čáry: od jaké výšky nad elipsoidem WGS84 je nad místem něco vidět; u více radarů"
      + " podle toho, který vidí nejníže."
  }
  var diagramHeading: String { "Diagram" }
  func sideView(azimuth: String) -> String { "Pohled z boku v azimutu \(azimuth)" }
  var alongTheGround: String { "podél povrchu" }
  var rangeHeightDiagram: String {
    "Pohled z boku na to, co vidí každý radar: vzdálenosti podél zakřiveného povrchu,"
      + " výšky nad elipsoidem WGS84"
      + "; tečkovaně: stejná šikmá dálka."
  }
  var heightsToScale: String { "Výšky a vzdálenosti jsou ve stejném měřítku." }
  func heightsExaggerated(by factor: String) -> String {
    "Výšky jsou oproti vzdálenostem zvětšeny \(factor)krát."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "radar"
    case .interceptors: "protirakety"
    case .launchSite: "místo odpalu"
    case .city: "město"
    case .region: "oblast"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "v plánu"
    case .underConstruction: "ve výstavbě"
    case .operational: "v provozu"
    case .closed: "mimo provoz"
    }
  }
  var unknownState: String { "stav neznámý" }
  var otherValues: String { "ostatní" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "přátelský"
    case .hostile: "nepřátelský"
    case .neutral: "neutrální"
    case .unknown: "neznámý"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), počet členů: \(count)" }
  func missiles(of ranges: String) -> String {
    "Pozemní balistické rakety s doletem \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "zkoušena"
    case .reported: "podle zpráv"
    }
  }
  var assumedRange: String { "předpoklad" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "uznaný nástupce"
    case "suspended": "pozastaveno"
    case "suspension-announced": "ohlášené pozastavení, dosud neúčinné"
    case "active": "aktivní účast"
    case "plans": "plán radaru a interceptorů"
    case "in-talks": "jednání o umístění části systému"
    case "objects": "námitky proti plánu"
    case "offers": "nabídka jiného radaru"
    case "open-to-joint-use": "vstřícnost ke společnému užívání radaru"
    case "cautious": "zdrženlivost"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "Stav ke dni \(date)" }
  var mapHeading: String { "Mapa" }
  var assumptionsHeading: String { "Předpoklady" }
  var sourcesHeading: String { "Zdroje" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Ekvidistantní azimutální zobrazení"
    case .lambertAzimuthalEqualArea: "Lambertovo plochojevné azimutální zobrazení"
    case .orthographic: "Ortografické zobrazení"
    case .perspective: "Perspektivní zobrazení"
    case .stereographic: "Stereografické zobrazení"
    case .gnomonic: "Gnómonické zobrazení"
    case .lambertConformalConic: "Lambertovo konformní kuželové zobrazení"
    case .albersEqualArea: "Albersovo plochojevné kuželové zobrazení"
    case .equidistantConic: "Ekvidistantní kuželové zobrazení"
    case .mercator: "Mercatorovo zobrazení"
    case .transverseMercator: "Příčné Mercatorovo zobrazení"
    case .miller: "Millerovo válcové zobrazení"
    case .plateCarree: "Čtvercové válcové zobrazení"
    case .equalEarth: "Zobrazení Equal Earth"
    case .mollweide: "Mollweidovo zobrazení"
    case .eckertIV: "Zobrazení Eckert IV"
    case .robinson: "Robinsonovo zobrazení"
    case .naturalEarth: "Zobrazení Natural Earth"
    case .winkelTripel: "Zobrazení Winkel Tripel"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name), střed \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), základní poledník \(longitude)"
  }
  func seen(from height: String) -> String { "pohled z výšky \(height)" }
  func trueAlong(_ parallels: String) -> String { "délkojevné podél \(parallels)" }
  func turned(right angle: String) -> String { "otočeno o \(angle) po směru hodinových ručiček" }
  func turned(left angle: String) -> String { "otočeno o \(angle) proti směru hodinových ručiček" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Hranice, názvy a stav k \(date). Hranice podle uznání OSN; sporné čárkovaně."
    case .deFacto:
      "Hranice, názvy a stav k \(date). Hranice podle skutečné kontroly území."
    }
  }
  var straightSight: String { "Přímá viditelnost nad elipsoidem: bez refrakce, bez terénu." }
  var bentRays: String { "Paprsky ohnuté vzduchem (ITU-R P.834), nad elipsoidem: bez terénu." }
  var fourThirdsRays: String { "Paprsky nad Zemí o 4/3 poloměru: bez terénu." }
  var tracedRays: String { "Paprsky vedené exponenciální atmosférou, nad elipsoidem: bez terénu." }
  func assumed(_ values: String, at site: String) -> String { "\(site), předpoklad: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), z druhé ruky: \(values)."
  }
  var bracketsMeaning: String { "V závorkách: rozpětí pramenů nebo předpokladů." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): seznam členů nepotvrzuje žádný zdroj."
  }
  var comparisonTitle: String { "Srovnání plánů" }
  var differenceHeading: String { "V čem se liší" }
  var seenInBoth: String { "vidět v obou" }
  func seenOnly(in plan: String) -> String { "vidět jen v \(plan)" }
  func marked(_ places: String) -> String { "Mapa vyznačuje: \(places)." }
  var others: String { "další" }
  func facts(from hosts: String) -> String { "Údaje: \(hosts)." }
  var basemapCredit: String { "Podklad: Natural Earth. Názvy: GeoNames (CC BY 4.0), Unicode CLDR." }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "sektor"
    case .fieldOfView: "zorné pole"
    case .lowestElevationAngle: "nejmenší elevace"
    case .highestElevationAngle: "největší elevace"
    case .minimumRange: "nejmenší dosah"
    case .maximumRange: "největší dosah"
    case .averagePower: "střední výkon"
    case .dwell: "doba na cíli"
    case .frequency: "frekvence"
    case .transmitAperture: "vysílací anténa"
    case .receiveAperture: "přijímací anténa"
    case .noiseTemperature: "šumová teplota"
    case .losses: "ztráty"
    case .signalToNoise: "odstup signálu od šumu"
    }
  }
  var noRangeLimit: String { "žádný: jen geometrie" }
}
