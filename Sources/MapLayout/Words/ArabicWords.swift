import Coverage
import GeoData
import Geodesy
import Scenarios

/// With the digits 0 to 9, which most maps and agencies print; hemispheres as adverbs.
struct ArabicWords: RightToLeftWords {
  var language: String { "ar" }

  var decimalSign: String { "." }
  func kilometres(_ figure: String) -> String { "\(figure)\u{A0}كم" }
  func metres(_ figure: String) -> String { "\(figure)\u{A0}م" }
  func squareKilometres(_ figure: String) -> String { "\(figure)\u{A0}كم²" }
  func miles(_ figure: String) -> String { "\(figure)\u{A0}ميل" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{A0}ميل\u{A0}بحري" }
  func squareKilometres(millions: Double) -> String { "\(decimal(millions)) مليون\u{A0}كم²" }
  func span(_ first: String, _ last: String) -> String { "من \(first) إلى \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(north: "شمالًا", south: "جنوبًا", east: "شرقًا", west: "غربًا")
  }
  var months: [String] {
    [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
      "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) و\(last)" }

  func height(_ height: String) -> String { "ارتفاع \(height)" }
  func reachHeight(_ height: String) -> String { "ارتفاع \(height)، إذا أُدير" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) عند \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "رؤية واسعة"
    case .narrow: "رؤية ضيقة"
    case .reach: "الاتجاهات الممكنة"
    }
  }
  var allAzimuths: String { "جميع السموت" }
  func azimuths(_ span: String) -> String { "السمت \(span)" }
  func azimuth(_ azimuth: String) -> String { "السمت \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "موجَّه نحو السمت \(azimuth)، زاوية الارتفاع \(elevation)"
  }
  func field(_ width: String) -> String { "مجال الرؤية \(width)" }
  func elevation(from lowest: String) -> String { "زاوية الارتفاع ابتداءً من \(lowest)" }
  func elevation(_ span: String) -> String { "زاوية الارتفاع \(span)" }
  func slantRange(upTo longest: String) -> String { "المدى المائل حتى \(longest)" }
  func slantRange(_ span: String) -> String { "المدى المائل \(span)" }
  func groundBelow(_ areas: String) -> String { "المساحة المغطاة على الأرض: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) لأهداف على ارتفاع \(height)"
  }

  var horizonEdge: String { "الأفق" }
  var instrumentedRange: String { "مدى الجهاز" }
  var sectorEdge: String { "حافة القطاع" }
  var fieldOfViewEdge: String { "حافة مجال الرؤية" }
  var skylineEdge: String { "أفق التضاريس" }
  var powerEdge: String { "صدى ضعيف جدًا" }
  var openBand: String { "شريط باهت: المدى الذي تتركه المصادر أو الافتراضات مفتوحًا للحافة" }
  var hostCountry: String { "بلد موقع معلَّم" }
  var openPosition: String { "الموقع معروف داخل الدائرة" }
  func radarCrossSection(_ area: String) -> String { "المقطع الراداري \(area)" }
  func assumed(_ edges: String) -> String { "افتراض: \(edges)" }
  var disputedBorder: String { "حدود متنازع عليها" }
  var ceasefireLine: String { "خط وقف إطلاق النار" }
  var unfixedBorder: String { "حدود غير مرسّمة" }

  var lowestVisibleHeight: String { "أدنى ارتفاع مرئي" }
  func seenFrom(_ height: String) -> String { "مرئي من ارتفاع \(height)" }
  var lowestHeightMap: String {
    "الخطوط: الارتفاع فوق المجسم الإهليلجي WGS84 الذي يُرى منه شيء فوق المكان؛ وعند"
      + " تعدد الرادارات فبحسب ما يرى منها أدنى."
  }
  var diagramHeading: String { "المخطط" }
  func sideView(azimuth: String) -> String { "منظر جانبي عند السمت \(azimuth)" }
  var alongTheGround: String { "على امتداد الأرض" }
  var rangeHeightDiagram: String {
    "منظر جانبي لما يراه كل رادار: المسافات على امتداد الأرض المنحنية، والارتفاعات فوق"
      + " المجسم الإهليلجي WGS84"
      + "؛ المنقط: مدى مائل متساوٍ."
  }
  var heightsToScale: String { "للارتفاعات والمسافات المقياس نفسه." }
  func heightsExaggerated(by factor: String) -> String {
    "الارتفاعات مكبرة \(factor) مرات بالنسبة إلى المسافات."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "رادار"
    case .interceptors: "صواريخ اعتراضية"
    case .launchSite: "موقع إطلاق"
    case .city: "مدينة"
    case .region: "منطقة"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "قيد التخطيط"
    case .underConstruction: "قيد الإنشاء"
    case .operational: "في الخدمة"
    case .closed: "خارج الخدمة"
    }
  }
  var unknownState: String { "الحالة غير معروفة" }
  var otherValues: String { "أخرى" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "صديق"
    case .hostile: "معادٍ"
    case .neutral: "محايد"
    case .unknown: "مجهول"
    }
  }
  func members(of name: String, count: String) -> String { "\(name)، عدد الأعضاء: \(count)" }
  func missiles(of ranges: String) -> String {
    "صواريخ باليستية برية بمدى \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "جُرِّب"
    case .reported: "وفق تقارير"
    }
  }
  var assumedRange: String { "افتراض" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "خلف معترف به"
    case "suspended": "تعليق المشاركة"
    case "suspension-announced": "إعلان تعليق المشاركة، لم يسرِ بعد"
    case "active": "طرف فاعل"
    case "plans": "خطة الرادار والصواريخ الاعتراضية"
    case "in-talks": "محادثات حول استضافة جزء منها"
    case "objects": "اعتراض على الخطة"
    case "offers": "عرض رادار آخر"
    case "open-to-joint-use": "انفتاح على الاستخدام المشترك للرادار"
    case "cautious": "تحفّظ"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "الوضع في \(date)" }
  var mapHeading: String { "الخريطة" }
  var assumptionsHeading: String { "الافتراضات" }
  var sourcesHeading: String { "المصادر" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "إسقاط سمتي متساوي المسافات"
    case .lambertAzimuthalEqualArea: "إسقاط لامبرت السمتي متساوي المساحات"
    case .orthographic: "إسقاط متعامد"
    case .perspective: "إسقاط منظوري"
    case .stereographic: "إسقاط مجسم"
    case .gnomonic: "إسقاط مزولي"
    case .lambertConformalConic: "إسقاط لامبرت المخروطي المطابق"
    case .albersEqualArea: "إسقاط ألبرس المخروطي متساوي المساحات"
    case .equidistantConic: "إسقاط مخروطي متساوي المسافات"
    case .mercator: "إسقاط مركاتور"
    case .transverseMercator: "إسقاط مركاتور المستعرض"
    case .miller: "إسقاط ميلر الأسطواني"
    case .plateCarree: "إسقاط بلات كاريه"
    case .equalEarth: "إسقاط الأرض المتساوية"
    case .mollweide: "إسقاط مولفايده"
    case .eckertIV: "إسقاط إيكرت الرابع"
    case .robinson: "إسقاط روبنسون"
    case .naturalEarth: "إسقاط الأرض الطبيعية"
    case .winkelTripel: "إسقاط وينكل الثلاثي"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name)، مركزه \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name)، خط الزوال المركزي \(longitude)"
  }
  func seen(from height: String) -> String { "منظر من ارتفاع \(height)" }
  func trueAlong(_ parallels: String) -> String { "أطوال صحيحة على \(parallels)" }
  func turned(right angle: String) -> String { "مدارة \(angle) مع عقارب الساعة" }
  func turned(left angle: String) -> String { "مدارة \(angle) عكس عقارب الساعة" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "الحدود والأسماء والأوضاع كما في \(date). الحدود كما تعترف بها الأمم المتحدة؛ والمتنازع"
        + " عليها بخط متقطع."
    case .deFacto:
      "الحدود والأسماء والأوضاع كما في \(date). الحدود بحسب السيطرة الفعلية."
    }
  }
  var straightSight: String { "خطوط نظر مستقيمة فوق المجسم الإهليلجي: دون انكسار ودون تضاريس." }
  var bentRays: String { "أشعة يحنيها الهواء (ITU-R P.834) فوق المجسم الإهليلجي: دون تضاريس." }
  var fourThirdsRays: String { "أشعة فوق أرض نصف قطرها 4/3: دون تضاريس." }
  var tracedRays: String { "أشعة متتبَّعة عبر غلاف جوي أسي فوق المجسم الإهليلجي: دون تضاريس." }
  func assumed(_ values: String, at site: String) -> String { "\(site)، افتراض: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site)، من مصدر ثانوي: \(values)."
  }
  var bracketsMeaning: String { "بين قوسين: مدى اختلاف المصادر أو الافتراضات." }
  func unconfirmedMembers(of name: String) -> String { "\(name): لا يؤكد أي مصدر قائمة الأعضاء." }
  var comparisonTitle: String { "مقارنة بين الخطط" }
  var differenceHeading: String { "أوجه الاختلاف" }
  var seenInBoth: String { "مرئي في كلتيهما" }
  func seenOnly(in plan: String) -> String { "مرئي في \(plan) فقط" }
  func marked(_ places: String) -> String { "تظهر على الخريطة: \(places)." }
  var others: String { "غيرها" }
  func facts(from hosts: String) -> String { "الوقائع: \(hosts)." }
  var basemapCredit: String {
    "خريطة الأساس: \(name("Natural Earth")). الأسماء: \(name("GeoNames\u{A0}(CC\u{A0}BY\u{A0}4.0)"))،"
      + " \(name("Unicode CLDR"))."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "القطاع"
    case .fieldOfView: "مجال الرؤية"
    case .lowestElevationAngle: "أدنى زاوية ارتفاع"
    case .highestElevationAngle: "أعلى زاوية ارتفاع"
    case .minimumRange: "أدنى مدى"
    case .maximumRange: "أقصى مدى"
    case .averagePower: "القدرة المتوسطة"
    case .dwell: "زمن التسليط على الهدف"
    case .frequency: "التردد"
    case .transmitAperture: "هوائي الإرسال"
    case .receiveAperture: "هوائي الاستقبال"
    case .noiseTemperature: "حرارة الضجيج"
    case .losses: "الفواقد"
    case .signalToNoise: "نسبة الإشارة إلى الضجيج"
    }
  }
  var noRangeLimit: String { "لا حد: الهندسة وحدها" }
}
