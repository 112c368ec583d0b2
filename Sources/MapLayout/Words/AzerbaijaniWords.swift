import Coverage
import GeoData
import Geodesy
import Scenarios

struct AzerbaijaniWords: PageWords {
  var language: String { "az" }

  func miles(_ figure: String) -> String { "\(figure)\u{202F}mil" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}dəniz\u{202F}mili" }
  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}mln\u{202F}km²"
  }
  func span(_ first: String, _ last: String) -> String { "\(first) – \(last)" }
  var hemispheres: Hemispheres {
    Hemispheres(
      north: "şm.\u{202F}e.", south: "c.\u{202F}e.", east: "ş.\u{202F}u.", west: "q.\u{202F}u.")
  }
  var months: [String] {
    [
      "yanvar", "fevral", "mart", "aprel", "may", "iyun",
      "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) və \(last)" }

  func height(_ height: String) -> String { "\(height) hündürlük" }
  func reachHeight(_ height: String) -> String { "\(height) hündürlük, döndərilsə" }
  func scale(_ distance: String, at latitude: String) -> String { "\(latitude) üzrə \(distance)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "geniş görüş"
    case .narrow: "dar görüş"
    case .reach: "mümkün istiqamətlər"
    }
  }
  var allAzimuths: String { "Bütün azimutlar" }
  func azimuths(_ span: String) -> String { "Azimut \(span)" }
  func azimuth(_ azimuth: String) -> String { "azimut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "İstiqamət: azimut \(azimuth), yer bucağı \(elevation)"
  }
  func field(_ width: String) -> String { "görüş sahəsi \(width)" }
  func elevation(from lowest: String) -> String { "yer bucağı ən azı \(lowest)" }
  func elevation(_ span: String) -> String { "yer bucağı \(span)" }
  func slantRange(upTo longest: String) -> String { "maili uzaqlıq ən çoxu \(longest)" }
  func slantRange(_ span: String) -> String { "maili uzaqlıq \(span)" }
  func groundBelow(_ areas: String) -> String { "Yerdə əhatə olunan sahə: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(height) hündürlükdəki hədəflər üçün \(area)"
  }

  var horizonEdge: String { "üfüq" }
  var instrumentedRange: String { "cihazın uzaqlıq həddi" }
  var sectorEdge: String { "sektorun kənarı" }
  var fieldOfViewEdge: String { "görüş sahəsinin kənarı" }
  var skylineEdge: String { "relyef üfüqü" }
  var powerEdge: String { "əks-səda çox zəif" }
  var openBand: String {
    "Solğun zolaq: mənbələrin və ya fərziyyələrin kənarı nə qədər açıq qoyduğu"
  }
  var hostCountry: String { "işarələnmiş yerin ölkəsi" }
  var openPosition: String { "mövqe dairənin içində məlumdur" }
  func radarCrossSection(_ area: String) -> String { "effektiv əksetmə səthi \(area)" }
  func assumed(_ edges: String) -> String { "fərziyyə: \(edges)" }
  var disputedBorder: String { "mübahisəli sərhəd" }
  var ceasefireLine: String { "atəşkəs xətti" }
  var unfixedBorder: String { "müəyyən edilməmiş sərhəd" }

  var lowestVisibleHeight: String { "Görünən ən kiçik hündürlük" }
  func seenFrom(_ height: String) -> String { "\(height) hündürlükdən görünür" }
  var lowestHeightMap: String {
    "Xətlər: yerin üstündə nəyinsə WGS84 ellipsoidindən hansı hündürlükdən görünməyə"
      + " başladığı; bir neçə radarda ən aşağını görən götürülür."
  }
  var diagramHeading: String { "Diaqram" }
  func sideView(azimuth: String) -> String { "Yandan görünüş, azimut \(azimuth)" }
  var alongTheGround: String { "yer səthi boyunca" }
  var rangeHeightDiagram: String {
    "Hər radarın gördüyünün yandan görünüşü: məsafələr əyri yer səthi boyunca,"
      + " hündürlüklər WGS84 ellipsoidi üzərindədir"
      + "; nöqtəli: bərabər maili uzaqlıq."
  }
  var heightsToScale: String { "Hündürlüklər və məsafələr eyni miqyasdadır." }
  func heightsExaggerated(by factor: String) -> String {
    "Hündürlüklər məsafələrə nisbətən \(factor) dəfə böyüdülüb."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "RLS"
    case .interceptors: "önləyici raketlər"
    case .launchSite: "buraxılış yeri"
    case .city: "şəhər"
    case .region: "bölgə"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "planlaşdırılır"
    case .underConstruction: "tikilir"
    case .operational: "istismardadır"
    case .closed: "bağlanıb"
    }
  }
  var unknownState: String { "vəziyyəti məlum deyil" }
  var otherValues: String { "digər" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "dost"
    case .hostile: "düşmən"
    case .neutral: "neytral"
    case .unknown: "naməlum"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), \(count) üzv" }
  func missiles(of ranges: String) -> String {
    "Mənzili \(ranges) olan, yerdən buraxılan ballistik raketlər"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "sınaqdan keçirilib"
    case .reported: "məlumatlara görə"
    }
  }
  var assumedRange: String { "fərziyyə" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "tanınmış varis"
    case "suspended": "dayandırılıb"
    case "suspension-announced": "dayandırılacağı elan olunub, hələ qüvvədə deyil"
    case "active": "fəal iştirakçı"
    case "plans": "radar və tutucu raketlər planı"
    case "in-talks": "bir hissəsinin yerləşdirilməsi üzrə danışıqlar"
    case "objects": "plana etiraz"
    case "offers": "başqa radar təklifi"
    case "open-to-joint-use": "radarın birgə istifadəsinə açıq"
    case "cautious": "ehtiyatlı"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "Tarix: \(date)" }
  var mapHeading: String { "Xəritə" }
  var assumptionsHeading: String { "Fərziyyələr" }
  var sourcesHeading: String { "Mənbələr" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Bərabərməsafəli azimutal proyeksiya"
    case .lambertAzimuthalEqualArea: "Lambertin bərabərsahəli azimutal proyeksiyası"
    case .orthographic: "Ortoqrafik proyeksiya"
    case .perspective: "Perspektiv proyeksiya"
    case .stereographic: "Stereoqrafik proyeksiya"
    case .gnomonic: "Qnomonik proyeksiya"
    case .lambertConformalConic: "Lambertin bərabərbucaqlı konik proyeksiyası"
    case .albersEqualArea: "Albersin bərabərsahəli konik proyeksiyası"
    case .equidistantConic: "Bərabərməsafəli konik proyeksiya"
    case .mercator: "Merkator proyeksiyası"
    case .transverseMercator: "Eninə Merkator proyeksiyası"
    case .miller: "Millerin silindrik proyeksiyası"
    case .plateCarree: "Kvadrat silindrik proyeksiya"
    case .equalEarth: "Equal Earth proyeksiyası"
    case .mollweide: "Molveyde proyeksiyası"
    case .eckertIV: "Ekkert IV proyeksiyası"
    case .robinson: "Robinson proyeksiyası"
    case .naturalEarth: "Natural Earth proyeksiyası"
    case .winkelTripel: "Vinkelin üçlü proyeksiyası"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name), mərkəzi \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), orta meridian \(longitude)"
  }
  func seen(from height: String) -> String { "\(height) hündürlükdən görünüş" }
  func trueAlong(_ parallels: String) -> String {
    "uzunluqlar bu paralellərdə dəqiqdir: \(parallels)"
  }
  func turned(right angle: String) -> String { "saat əqrəbi istiqamətində \(angle) döndərilib" }
  func turned(left angle: String) -> String {
    "saat əqrəbinin əksi istiqamətində \(angle) döndərilib"
  }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Sərhədlər, adlar və status: \(date). Sərhədlər BMT-nin tanıdığı kimi; mübahisəlilər"
        + " qırıq xətlə."
    case .deFacto:
      "Sərhədlər, adlar və status: \(date). Sərhədlər faktiki nəzarətə görə."
    }
  }
  var straightSight: String {
    "Ellipsoid üzərində düz görüş xətləri: refraksiya və relyef nəzərə alınmır."
  }
  var bentRays: String { "Havada əyilən şüalar (ITU-R P.834), ellipsoid üzərində: relyefsiz." }
  var fourThirdsRays: String { "Radiusu 4/3 olan Yer üzərində şüalar: relyefsiz." }
  var tracedRays: String {
    "Eksponensial atmosferdə izlənən şüalar, ellipsoid üzərində: relyefsiz."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), fərziyyə: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), ikinci əldən: \(values)."
  }
  var bracketsMeaning: String { "Mötərizədə: mənbələrin və ya fərziyyələrin aralığı." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): üzvlərin siyahısını heç bir mənbə təsdiqləmir."
  }
  var comparisonTitle: String { "Planların müqayisəsi" }
  var differenceHeading: String { "Fərqlər" }
  var seenInBoth: String { "hər ikisində görünür" }
  func seenOnly(in plan: String) -> String { "yalnız \(plan) planında görünür" }
  func marked(_ places: String) -> String { "Xəritədə göstərilib: \(places)." }
  var others: String { "digərləri" }
  func facts(from hosts: String) -> String { "Faktlar: \(hosts)." }
  var basemapCredit: String {
    "Xəritənin əsası: Natural Earth. Adlar: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "sektor"
    case .fieldOfView: "görüş sahəsi"
    case .lowestElevationAngle: "ən kiçik yer bucağı"
    case .highestElevationAngle: "ən böyük yer bucağı"
    case .minimumRange: "ən kiçik uzaqlıq"
    case .maximumRange: "ən böyük uzaqlıq"
    case .averagePower: "orta güc"
    case .dwell: "hədəf üzərində vaxt"
    case .frequency: "tezlik"
    case .transmitAperture: "ötürücü antena"
    case .receiveAperture: "qəbuledici antena"
    case .noiseTemperature: "küy temperaturu"
    case .losses: "itkilər"
    case .signalToNoise: "siqnal-küy nisbəti"
    }
  }
  var noRangeLimit: String { "yoxdur: yalnız həndəsə" }
}
