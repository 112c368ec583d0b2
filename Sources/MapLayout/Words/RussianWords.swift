import Coverage
import GeoData
import Geodesy
import Scenarios

/// A radar is РЛС, as in its own literature; a date ends in г., so that no full stop follows it.
struct RussianWords: PageWords {
  var language: String { "ru" }

  func kilometres(_ figure: String) -> String { "\(figure)\u{202F}км" }
  func metres(_ figure: String) -> String { "\(figure)\u{202F}м" }
  func squareKilometres(_ figure: String) -> String { "\(figure)\u{202F}км²" }
  func miles(_ figure: String) -> String { "\(figure)\u{202F}миль" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}мор.\u{202F}миль" }
  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}млн\u{202F}км²"
  }
  func span(_ first: String, _ last: String) -> String { "от \(first) до \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(
      north: "с.\u{202F}ш.", south: "ю.\u{202F}ш.", east: "в.\u{202F}д.", west: "з.\u{202F}д.")
  }
  var months: [String] {
    [
      "января", "февраля", "марта", "апреля", "мая", "июня",
      "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ]
  }
  func date(day: String, month: String, year: String) -> String {
    "\(day) \(month) \(year)\u{202F}г."
  }
  func and(_ first: String, _ last: String) -> String { "\(first) и \(last)" }

  func height(_ height: String) -> String { "высота \(height)" }
  func reachHeight(_ height: String) -> String { "высота \(height), при повороте" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) на \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "широкий обзор"
    case .narrow: "узкий обзор"
    case .reach: "возможные направления"
    }
  }
  var allAzimuths: String { "Все азимуты" }
  func azimuths(_ span: String) -> String { "Азимут \(span)" }
  func azimuth(_ azimuth: String) -> String { "азимут \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Направление: азимут \(azimuth), угол места \(elevation)"
  }
  func field(_ width: String) -> String { "поле зрения \(width)" }
  func elevation(from lowest: String) -> String { "угол места от \(lowest)" }
  func elevation(_ span: String) -> String { "угол места \(span)" }
  func slantRange(upTo longest: String) -> String { "наклонная дальность до \(longest)" }
  func slantRange(_ span: String) -> String { "наклонная дальность \(span)" }
  func groundBelow(_ areas: String) -> String { "Охваченная площадь на земле: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) для целей на высоте \(height)"
  }

  var horizonEdge: String { "горизонт" }
  var instrumentedRange: String { "инструментальная дальность" }
  var sectorEdge: String { "граница сектора" }
  var fieldOfViewEdge: String { "граница поля зрения" }
  var skylineEdge: String { "линия рельефа" }
  var powerEdge: String { "слишком слабое эхо" }
  var openBand: String {
    "Бледная полоса: насколько источники или допущения оставляют край открытым"
  }
  var hostCountry: String { "страна отмеченного места" }
  var openPosition: String { "положение известно в пределах круга" }
  func radarCrossSection(_ area: String) -> String { "эффективная площадь рассеяния \(area)" }
  func assumed(_ edges: String) -> String { "допущение: \(edges)" }
  var disputedBorder: String { "спорная граница" }
  var ceasefireLine: String { "линия прекращения огня" }
  var unfixedBorder: String { "неустановленная граница" }

  var lowestVisibleHeight: String { "Наименьшая видимая высота" }
  func seenFrom(_ height: String) -> String { "видно с высоты \(height)" }
  var lowestHeightMap: String {
    "Линии: с какой высоты над эллипсоидом WGS84 над местом что-либо видно; при"
      + " нескольких радарах — по тому, который видит ниже всех."
  }
  var diagramHeading: String { "Диаграмма" }
  func sideView(azimuth: String) -> String { "Вид сбоку по азимуту \(azimuth)" }
  var alongTheGround: String { "по поверхности" }
  var rangeHeightDiagram: String {
    "Вид сбоку на то, что видит каждый радар: расстояния вдоль изогнутой поверхности,"
      + " высоты над эллипсоидом WGS84"
      + "; точками: равная наклонная дальность."
  }
  var heightsToScale: String { "Высоты и расстояния даны в одном масштабе." }
  func heightsExaggerated(by factor: String) -> String {
    "Высоты увеличены относительно расстояний в \(factor) раз."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "РЛС"
    case .interceptors: "ракеты-перехватчики"
    case .launchSite: "место пуска"
    case .city: "город"
    case .region: "регион"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "в планах"
    case .underConstruction: "на стадии строительства"
    case .operational: "в эксплуатации"
    case .closed: "выведено из эксплуатации"
    }
  }
  var unknownState: String { "статус неизвестен" }
  var otherValues: String { "прочие" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "дружественный"
    case .hostile: "враждебный"
    case .neutral: "нейтральный"
    case .unknown: "неизвестный"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), участников: \(count)" }
  func missiles(of ranges: String) -> String {
    "Баллистические ракеты наземного базирования, \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "испытана"
    case .reported: "по сообщениям"
    }
  }
  var assumedRange: String { "допущение" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "признанный правопреемник"
    case "suspended": "участие приостановлено"
    case "suspension-announced": "объявлено о приостановлении, ещё не действует"
    case "active": "активное участие"
    case "plans": "план радара и перехватчиков"
    case "in-talks": "переговоры о размещении части системы"
    case "objects": "возражения против плана"
    case "offers": "предложение другого радара"
    case "open-to-joint-use": "готовность к совместному использованию радара"
    case "cautious": "сдержанность"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "По состоянию на \(date)" }
  var mapHeading: String { "Карта" }
  var assumptionsHeading: String { "Допущения" }
  var sourcesHeading: String { "Источники" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Равнопромежуточная азимутальная проекция"
    case .lambertAzimuthalEqualArea: "Равновеликая азимутальная проекция Ламберта"
    case .orthographic: "Ортографическая проекция"
    case .perspective: "Перспективная проекция"
    case .stereographic: "Стереографическая проекция"
    case .gnomonic: "Гномоническая проекция"
    case .lambertConformalConic: "Равноугольная коническая проекция Ламберта"
    case .albersEqualArea: "Равновеликая коническая проекция Альберса"
    case .equidistantConic: "Равнопромежуточная коническая проекция"
    case .mercator: "Проекция Меркатора"
    case .transverseMercator: "Поперечная проекция Меркатора"
    case .miller: "Цилиндрическая проекция Миллера"
    case .plateCarree: "Квадратная цилиндрическая проекция"
    case .equalEarth: "Проекция Equal Earth"
    case .mollweide: "Проекция Мольвейде"
    case .eckertIV: "Проекция Эккерта IV"
    case .robinson: "Проекция Робинсона"
    case .naturalEarth: "Проекция Natural Earth"
    case .winkelTripel: "Тройная проекция Винкеля"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String {
    "\(name) с центром \(place)"
  }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), средний меридиан \(longitude)"
  }
  func seen(from height: String) -> String { "вид с высоты \(height)" }
  func trueAlong(_ parallels: String) -> String { "без искажения длин вдоль \(parallels)" }
  func turned(right angle: String) -> String { "повёрнута на \(angle) по часовой стрелке" }
  func turned(left angle: String) -> String { "повёрнута на \(angle) против часовой стрелки" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Границы, названия и статус на \(date) Границы, признанные ООН; спорные показаны пунктиром."
    case .deFacto:
      "Границы, названия и статус на \(date) Границы по фактическому контролю."
    }
  }
  var straightSight: String { "Прямая видимость над эллипсоидом: без рефракции, без рельефа." }
  var bentRays: String { "Лучи, изогнутые воздухом (МСЭ-R P.834), над эллипсоидом: без рельефа." }
  var fourThirdsRays: String { "Лучи над Землёй радиусом в 4/3 её собственного: без рельефа." }
  var tracedRays: String {
    "Лучи, прослеженные в экспоненциальной атмосфере, над эллипсоидом: без рельефа."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), допущение: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), из вторых рук: \(values)."
  }
  var bracketsMeaning: String { "В скобках: разброс источников или допущений." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): список участников не подтверждён источником."
  }
  var comparisonTitle: String { "Сравнение планов" }
  var differenceHeading: String { "В чём разница" }
  var seenInBoth: String { "видно в обоих" }
  func seenOnly(in plan: String) -> String { "видно только в \(plan)" }
  func marked(_ places: String) -> String { "На карте отмечены: \(places)." }
  var others: String { "другие" }
  func facts(from hosts: String) -> String { "Факты: \(hosts)." }
  var basemapCredit: String {
    "Основа карты: Natural Earth. Названия: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "сектор"
    case .fieldOfView: "поле зрения"
    case .lowestElevationAngle: "наименьший угол места"
    case .highestElevationAngle: "наибольший угол места"
    case .minimumRange: "минимальная дальность"
    case .maximumRange: "максимальная дальность"
    case .averagePower: "средняя мощность"
    case .dwell: "время на цели"
    case .frequency: "частота"
    case .transmitAperture: "передающая антенна"
    case .receiveAperture: "приёмная антенна"
    case .noiseTemperature: "шумовая температура"
    case .losses: "потери"
    case .signalToNoise: "отношение сигнала к шуму"
    }
  }
  var noRangeLimit: String { "нет: только геометрия" }
}
