import Coverage
import GeoData
import Geodesy
import Scenarios

/// A radar is РЛС, as in its own literature; a date ends in р., so that no full stop follows it.
struct UkrainianWords: PageWords {
  var language: String { "uk" }

  func kilometres(_ figure: String) -> String { "\(figure)\u{202F}км" }
  func metres(_ figure: String) -> String { "\(figure)\u{202F}м" }
  func squareKilometres(_ figure: String) -> String { "\(figure)\u{202F}км²" }
  func miles(_ figure: String) -> String { "\(figure)\u{202F}миль" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}мор.\u{202F}миль" }
  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}млн\u{202F}км²"
  }
  func span(_ first: String, _ last: String) -> String { "від \(first) до \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(
      north: "пн.\u{202F}ш.", south: "пд.\u{202F}ш.", east: "сх.\u{202F}д.", west: "зх.\u{202F}д.")
  }
  var months: [String] {
    [
      "січня", "лютого", "березня", "квітня", "травня", "червня",
      "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
    ]
  }
  func date(day: String, month: String, year: String) -> String {
    "\(day) \(month) \(year)\u{202F}р."
  }
  func and(_ first: String, _ last: String) -> String { "\(first) та \(last)" }

  func height(_ height: String) -> String { "висота \(height)" }
  func reachHeight(_ height: String) -> String { "висота \(height), у разі повороту" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) на \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "широкий огляд"
    case .narrow: "вузький огляд"
    case .reach: "можливі напрямки"
    }
  }
  var allAzimuths: String { "Усі азимути" }
  func azimuths(_ span: String) -> String { "Азимут \(span)" }
  func azimuth(_ azimuth: String) -> String { "азимут \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Напрямок: азимут \(azimuth), кут місця \(elevation)"
  }
  func field(_ width: String) -> String { "поле зору \(width)" }
  func elevation(from lowest: String) -> String { "кут місця від \(lowest)" }
  func elevation(_ span: String) -> String { "кут місця \(span)" }
  func slantRange(upTo longest: String) -> String { "похила дальність до \(longest)" }
  func slantRange(_ span: String) -> String { "похила дальність \(span)" }
  func groundBelow(_ areas: String) -> String { "Охоплена площа на землі: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) для цілей на висоті \(height)"
  }

  var horizonEdge: String { "горизонт" }
  var instrumentedRange: String { "інструментальна дальність" }
  var sectorEdge: String { "межа сектора" }
  var fieldOfViewEdge: String { "межа поля зору" }
  var skylineEdge: String { "лінія рельєфу" }
  var powerEdge: String { "заслабке відлуння" }
  var openBand: String { "Бліда смуга: наскільки джерела або припущення лишають край відкритим" }
  var hostCountry: String { "країна позначеного місця" }
  var openPosition: String { "положення відоме в межах кола" }
  func radarCrossSection(_ area: String) -> String { "ефективна площа розсіювання \(area)" }
  func assumed(_ edges: String) -> String { "припущення: \(edges)" }
  var disputedBorder: String { "спірний кордон" }
  var ceasefireLine: String { "лінія припинення вогню" }
  var unfixedBorder: String { "невизначений кордон" }

  var lowestVisibleHeight: String { "Найменша видима висота" }
  func seenFrom(_ height: String) -> String { "видно з висоти \(height)" }
  var lowestHeightMap: String {
    "Лінії: з якої висоти над еліпсоїдом WGS84 над місцем щось видно; за кількох"
      + " радарів — за тим, який бачить найнижче."
  }
  var diagramHeading: String { "Діаграма" }
  func sideView(azimuth: String) -> String { "Вигляд збоку за азимутом \(azimuth)" }
  var alongTheGround: String { "по поверхні" }
  var rangeHeightDiagram: String {
    "Вигляд збоку на те, що бачить кожен радар: відстані вздовж вигнутої поверхні,"
      + " висоти над еліпсоїдом WGS84"
      + "; крапками: однакова похила дальність."
  }
  var heightsToScale: String { "Висоти й відстані подано в одному масштабі." }
  func heightsExaggerated(by factor: String) -> String {
    "Висоти збільшено відносно відстаней у \(factor) разів."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "РЛС"
    case .interceptors: "ракети-перехоплювачі"
    case .launchSite: "місце пуску"
    case .city: "місто"
    case .region: "регіон"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "у планах"
    case .underConstruction: "на стадії будівництва"
    case .operational: "в експлуатації"
    case .closed: "виведено з експлуатації"
    }
  }
  var unknownState: String { "статус невідомий" }
  var otherValues: String { "інші" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "дружній"
    case .hostile: "ворожий"
    case .neutral: "нейтральний"
    case .unknown: "невідомий"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), учасників: \(count)" }
  func missiles(of ranges: String) -> String {
    "Балістичні ракети наземного базування, \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "випробувана"
    case .reported: "за повідомленнями"
    }
  }
  var assumedRange: String { "припущення" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "визнаний правонаступник"
    case "suspended": "участь призупинено"
    case "suspension-announced": "оголошено про призупинення, ще не діє"
    case "active": "активна участь"
    case "plans": "план радара і перехоплювачів"
    case "in-talks": "переговори про розміщення частини системи"
    case "objects": "заперечення проти плану"
    case "offers": "пропозиція іншого радара"
    case "open-to-joint-use": "готовність до спільного використання радара"
    case "cautious": "стриманість"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "Станом на \(date)" }
  var mapHeading: String { "Карта" }
  var assumptionsHeading: String { "Припущення" }
  var sourcesHeading: String { "Джерела" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Рівнопроміжна азимутальна проєкція"
    case .lambertAzimuthalEqualArea: "Рівновелика азимутальна проєкція Ламберта"
    case .orthographic: "Ортографічна проєкція"
    case .perspective: "Перспективна проєкція"
    case .stereographic: "Стереографічна проєкція"
    case .gnomonic: "Гномонічна проєкція"
    case .lambertConformalConic: "Рівнокутна конічна проєкція Ламберта"
    case .albersEqualArea: "Рівновелика конічна проєкція Альберса"
    case .equidistantConic: "Рівнопроміжна конічна проєкція"
    case .mercator: "Проєкція Меркатора"
    case .transverseMercator: "Поперечна проєкція Меркатора"
    case .miller: "Циліндрична проєкція Міллера"
    case .plateCarree: "Квадратна циліндрична проєкція"
    case .equalEarth: "Проєкція Equal Earth"
    case .mollweide: "Проєкція Мольвейде"
    case .eckertIV: "Проєкція Еккерта IV"
    case .robinson: "Проєкція Робінсона"
    case .naturalEarth: "Проєкція Natural Earth"
    case .winkelTripel: "Потрійна проєкція Вінкеля"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String {
    "\(name) з центром \(place)"
  }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), середній меридіан \(longitude)"
  }
  func seen(from height: String) -> String { "вигляд із висоти \(height)" }
  func trueAlong(_ parallels: String) -> String { "без спотворення довжин уздовж \(parallels)" }
  func turned(right angle: String) -> String { "повернуто на \(angle) за годинниковою стрілкою" }
  func turned(left angle: String) -> String { "повернуто на \(angle) проти годинникової стрілки" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Кордони, назви та статус на \(date) Кордони, визнані ООН; спірні показано пунктиром."
    case .deFacto:
      "Кордони, назви та статус на \(date) Кордони за фактичним контролем."
    }
  }
  var straightSight: String { "Пряма видимість над еліпсоїдом: без рефракції, без рельєфу." }
  var bentRays: String {
    "Промені, викривлені повітрям (МСЕ-R P.834), над еліпсоїдом: без рельєфу."
  }
  var fourThirdsRays: String { "Промені над Землею радіусом 4/3 її власного: без рельєфу." }
  var tracedRays: String {
    "Промені, простежені в експоненційній атмосфері, над еліпсоїдом: без рельєфу."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), припущення: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), з других рук: \(values)."
  }
  var bracketsMeaning: String { "У дужках: розкид джерел або припущень." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): список учасників не підтверджено джерелом."
  }
  var comparisonTitle: String { "Порівняння планів" }
  var differenceHeading: String { "У чому різниця" }
  var seenInBoth: String { "видно в обох" }
  func seenOnly(in plan: String) -> String { "видно лише в \(plan)" }
  func marked(_ places: String) -> String { "На карті позначено: \(places)." }
  var others: String { "інші" }
  func facts(from hosts: String) -> String { "Факти: \(hosts)." }
  var basemapCredit: String {
    "Основа карти: Natural Earth. Назви: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "сектор"
    case .fieldOfView: "поле зору"
    case .lowestElevationAngle: "найменший кут місця"
    case .highestElevationAngle: "найбільший кут місця"
    case .minimumRange: "мінімальна дальність"
    case .maximumRange: "максимальна дальність"
    case .averagePower: "середня потужність"
    case .dwell: "час на цілі"
    case .frequency: "частота"
    case .transmitAperture: "передавальна антена"
    case .receiveAperture: "приймальна антена"
    case .noiseTemperature: "шумова температура"
    case .losses: "втрати"
    case .signalToNoise: "відношення сигналу до шуму"
    }
  }
  var noRangeLimit: String { "немає: лише геометрія" }
}
