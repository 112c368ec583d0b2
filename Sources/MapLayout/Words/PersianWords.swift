import Coverage
import GeoData
import Geodesy
import Scenarios

/// With Persian digits, and the Gregorian months as Iran names them.
struct PersianWords: RightToLeftWords {
  var language: String { "fa" }

  var decimalSign: String { "٫" }
  func figure(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(Self.persian)))
  }
  private static func persian(_ digit: Unicode.Scalar) -> Unicode.Scalar {
    guard ("0"..."9").contains(digit) else { return digit }
    return Unicode.Scalar(digit.value - 0x30 + 0x06F0) ?? digit
  }
  func kilometres(_ figure: String) -> String { "\(figure)\u{A0}کیلومتر" }
  func metres(_ figure: String) -> String { "\(figure)\u{A0}متر" }
  func squareKilometres(_ figure: String) -> String { "\(figure)\u{A0}کیلومتر مربع" }
  func miles(_ figure: String) -> String { "\(figure)\u{A0}مایل" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{A0}مایل\u{A0}دریایی" }
  func squareKilometres(millions: Double) -> String { "\(decimal(millions)) میلیون کیلومتر مربع" }
  func span(_ first: String, _ last: String) -> String { "\(first) تا \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(north: "شمالی", south: "جنوبی", east: "شرقی", west: "غربی")
  }
  var months: [String] {
    [
      "ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن",
      "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) و \(last)" }

  func height(_ height: String) -> String { "ارتفاع \(height)" }
  func reachHeight(_ height: String) -> String { "ارتفاع \(height)، اگر بچرخد" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) در \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "دید گسترده"
    case .narrow: "دید باریک"
    case .reach: "جهت‌های ممکن"
    }
  }
  var allAzimuths: String { "همهٔ سمت‌ها" }
  func azimuths(_ span: String) -> String { "سمت \(span)" }
  func azimuth(_ azimuth: String) -> String { "سمت \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "رو به سمت \(azimuth)، زاویهٔ ارتفاع \(elevation)"
  }
  func field(_ width: String) -> String { "میدان دید \(width)" }
  func elevation(from lowest: String) -> String { "زاویهٔ ارتفاع از \(lowest)" }
  func elevation(_ span: String) -> String { "زاویهٔ ارتفاع \(span)" }
  func slantRange(upTo longest: String) -> String { "برد مایل تا \(longest)" }
  func slantRange(_ span: String) -> String { "برد مایل \(span)" }
  func groundBelow(_ areas: String) -> String { "سطح زیر پوشش: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) برای هدف‌هایی در ارتفاع \(height)"
  }

  var horizonEdge: String { "افق" }
  var instrumentedRange: String { "برد دستگاهی" }
  var sectorEdge: String { "لبهٔ قطاع" }
  var fieldOfViewEdge: String { "لبهٔ میدان دید" }
  var skylineEdge: String { "افق عارضه" }
  var powerEdge: String { "بازتاب بسیار ضعیف" }
  var openBand: String { "نوار کم‌رنگ: تا آنجا که منابع یا فرض‌ها لبه را باز می‌گذارند" }
  var hostCountry: String { "کشور یک مکان نشان‌شده" }
  var openPosition: String { "مکان درون دایره معلوم است" }
  func radarCrossSection(_ area: String) -> String { "سطح مقطع راداری \(area)" }
  func assumed(_ edges: String) -> String { "فرضی: \(edges)" }
  var disputedBorder: String { "مرز مورد اختلاف" }
  var ceasefireLine: String { "خط آتش‌بس" }
  var unfixedBorder: String { "مرز تعیین‌نشده" }

  var lowestVisibleHeight: String { "کمترین ارتفاع دیده‌شدنی" }
  func seenFrom(_ height: String) -> String { "دید از ارتفاع \(height)" }
  var lowestHeightMap: String {
    "خط‌ها: از چه ارتفاعی بالای بیضوی WGS84 چیزی بر فراز هر جا دیده می‌شود؛ با چند"
      + " رادار، بر پایهٔ آن که پایین‌تر از همه می‌بیند."
  }
  var diagramHeading: String { "نمودار" }
  func sideView(azimuth: String) -> String { "نمای کناری در سمت \(azimuth)" }
  var alongTheGround: String { "در امتداد زمین" }
  var rangeHeightDiagram: String {
    "نمای کناری آنچه هر رادار می‌بیند: فاصله‌ها در امتداد زمین خمیده، ارتفاع‌ها بالای"
      + " بیضوی WGS84"
      + "؛ نقطه‌چین: برد مایل برابر."
  }
  var heightsToScale: String { "ارتفاع‌ها و فاصله‌ها یک مقیاس دارند." }
  func heightsExaggerated(by factor: String) -> String {
    "ارتفاع‌ها \(factor) برابر فاصله‌ها بزرگ شده‌اند."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "رادار"
    case .interceptors: "موشک‌های رهگیر"
    case .launchSite: "محل پرتاب"
    case .city: "شهر"
    case .region: "منطقه"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "در دست برنامه‌ریزی"
    case .underConstruction: "در دست ساخت"
    case .operational: "فعال"
    case .closed: "تعطیل"
    }
  }
  var unknownState: String { "وضعیت نامعلوم" }
  var otherValues: String { "سایر" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "خودی"
    case .hostile: "متخاصم"
    case .neutral: "بی‌طرف"
    case .unknown: "ناشناس"
    }
  }
  func members(of name: String, count: String) -> String { "\(name)، \(count) عضو" }
  func missiles(of ranges: String) -> String {
    "موشک‌های بالستیک زمین‌پایه با برد \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "آزمایش‌شده"
    case .reported: "بنا بر گزارش‌ها"
    }
  }
  var assumedRange: String { "فرضی" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "جانشین شناخته‌شده"
    case "suspended": "تعلیق‌شده"
    case "suspension-announced": "تعلیق اعلام‌شده، هنوز اجرا نشده"
    case "active": "عضو فعال"
    case "plans": "طرح رادار و موشک‌های رهگیر"
    case "in-talks": "گفت‌وگو درباره میزبانی بخشی از آن"
    case "objects": "مخالفت با طرح"
    case "offers": "پیشنهاد رادار دیگر"
    case "open-to-joint-use": "آماده استفاده مشترک از رادار"
    case "cautious": "محتاط"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "وضعیت در \(date)" }
  var mapHeading: String { "نقشه" }
  var assumptionsHeading: String { "فرض‌ها" }
  var sourcesHeading: String { "منابع" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "تصویر سمتی هم‌فاصله"
    case .lambertAzimuthalEqualArea: "تصویر سمتی هم‌مساحت لامبرت"
    case .orthographic: "تصویر ارتوگرافیک"
    case .perspective: "تصویر پرسپکتیو"
    case .stereographic: "تصویر استریوگرافیک"
    case .gnomonic: "تصویر گنومونیک"
    case .lambertConformalConic: "تصویر مخروطی متشابه لامبرت"
    case .albersEqualArea: "تصویر مخروطی هم‌مساحت آلبرز"
    case .equidistantConic: "تصویر مخروطی هم‌فاصله"
    case .mercator: "تصویر مرکاتور"
    case .transverseMercator: "تصویر مرکاتور عرضی"
    case .miller: "تصویر استوانه‌ای میلر"
    case .plateCarree: "تصویر پلات کاره"
    case .equalEarth: "تصویر ایکوال ارث"
    case .mollweide: "تصویر مولواید"
    case .eckertIV: "تصویر اکرت ۴"
    case .robinson: "تصویر رابینسون"
    case .naturalEarth: "تصویر نچرال ارث"
    case .winkelTripel: "تصویر سه‌گانهٔ وینکل"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name)، مرکز \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name)، نصف‌النهار مرکزی \(longitude)"
  }
  func seen(from height: String) -> String { "دید از ارتفاع \(height)" }
  func trueAlong(_ parallels: String) -> String { "طول درست روی \(parallels)" }
  func turned(right angle: String) -> String { "چرخیده \(angle) در جهت ساعت" }
  func turned(left angle: String) -> String { "چرخیده \(angle) خلاف جهت ساعت" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "مرزها، نام‌ها و وضعیت در \(date). مرزها چنان که سازمان ملل متحد به رسمیت می‌شناسد؛"
        + " مرزهای مورد اختلاف خط‌چین."
    case .deFacto:
      "مرزها، نام‌ها و وضعیت در \(date). مرزها بر پایهٔ کنترل واقعی."
    }
  }
  var straightSight: String { "خط دید مستقیم بر فراز بیضوی: بدون شکست، بدون ناهمواری زمین." }
  var bentRays: String { "پرتوها خمیده در هوا (ITU-R P.834)، بر فراز بیضوی: بدون ناهمواری زمین." }
  var fourThirdsRays: String { "پرتوها بر فراز زمینی با ۴/۳ شعاع: بدون ناهمواری زمین." }
  var tracedRays: String { "پرتوها دنبال‌شده در جو نمایی، بر فراز بیضوی: بدون ناهمواری زمین." }
  func assumed(_ values: String, at site: String) -> String { "\(site)، فرضی: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site)، از منبع دست دوم: \(values)."
  }
  var bracketsMeaning: String { "درون پرانتز: دامنهٔ منابع یا فرض‌ها." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): هیچ منبعی فهرست اعضا را تأیید نمی‌کند."
  }
  var comparisonTitle: String { "مقایسهٔ طرح‌ها" }
  var differenceHeading: String { "تفاوت‌ها" }
  var seenInBoth: String { "در هر دو دیده می‌شود" }
  func seenOnly(in plan: String) -> String { "فقط در \(plan) دیده می‌شود" }
  func marked(_ places: String) -> String { "روی نقشه نشان داده شده: \(places)." }
  var others: String { "موارد دیگر" }
  func facts(from hosts: String) -> String { "داده‌ها: \(hosts)." }
  var basemapCredit: String {
    "نقشهٔ پایه: \(name("Natural Earth")). نام‌ها: \(name("GeoNames\u{A0}(CC\u{A0}BY\u{A0}4.0)"))،"
      + " \(name("Unicode CLDR"))."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "قطاع"
    case .fieldOfView: "میدان دید"
    case .lowestElevationAngle: "کمترین زاویهٔ ارتفاع"
    case .highestElevationAngle: "بیشترین زاویهٔ ارتفاع"
    case .minimumRange: "کمترین برد"
    case .maximumRange: "بیشترین برد"
    case .averagePower: "توان میانگین"
    case .dwell: "زمان روی هدف"
    case .frequency: "بسامد"
    case .transmitAperture: "آنتن فرستنده"
    case .receiveAperture: "آنتن گیرنده"
    case .noiseTemperature: "دمای نوفه"
    case .losses: "تلفات"
    case .signalToNoise: "نسبت سیگنال به نوفه"
    }
  }
  var noRangeLimit: String { "ندارد: تنها هندسه" }
}
