import Coverage
import GeoData
import Geodesy
import Scenarios

struct TurkishWords: PageWords {
  var language: String { "tr" }

  func miles(_ figure: String) -> String { "\(figure)\u{202F}mil" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}deniz\u{202F}mili" }
  func squareKilometres(millions: Double) -> String {
    "\(decimal(millions))\u{202F}milyon\u{202F}km²"
  }
  func span(_ first: String, _ last: String) -> String { "\(first) – \(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "K", south: "G", east: "D", west: "B") }
  var months: [String] {
    [
      "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
      "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) ve \(last)" }

  func height(_ height: String) -> String { "\(height) irtifa" }
  func reachHeight(_ height: String) -> String { "\(height) irtifa, döndürülürse" }
  func scale(_ distance: String, at latitude: String) -> String {
    "\(latitude) enleminde \(distance)"
  }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "geniş görüş"
    case .narrow: "dar görüş"
    case .reach: "olası yönler"
    }
  }
  var allAzimuths: String { "Tüm azimutlar" }
  func azimuths(_ span: String) -> String { "Azimut \(span)" }
  func azimuth(_ azimuth: String) -> String { "azimut \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Yönelim: azimut \(azimuth), yükseliş açısı \(elevation)"
  }
  func field(_ width: String) -> String { "görüş alanı \(width)" }
  func elevation(from lowest: String) -> String { "yükseliş açısı en az \(lowest)" }
  func elevation(_ span: String) -> String { "yükseliş açısı \(span)" }
  func slantRange(upTo longest: String) -> String { "eğik menzil en çok \(longest)" }
  func slantRange(_ span: String) -> String { "eğik menzil \(span)" }
  func groundBelow(_ areas: String) -> String { "Yerde kapsanan alan: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(height) yükseklikteki hedefler için \(area)"
  }

  var horizonEdge: String { "ufuk" }
  var instrumentedRange: String { "aletsel menzil" }
  var sectorEdge: String { "sektör sınırı" }
  var fieldOfViewEdge: String { "görüş alanı sınırı" }
  var skylineEdge: String { "arazi ufku" }
  var powerEdge: String { "yankı çok zayıf" }
  var openBand: String {
    "Soluk bant: kaynakların veya varsayımların kenarı ne kadar açık bıraktığı"
  }
  var hostCountry: String { "işaretli bir yerin ülkesi" }
  var openPosition: String { "konum daire içinde biliniyor" }
  func radarCrossSection(_ area: String) -> String { "radar kesit alanı \(area)" }
  func assumed(_ edges: String) -> String { "varsayım: \(edges)" }
  var disputedBorder: String { "ihtilaflı sınır" }
  var ceasefireLine: String { "ateşkes hattı" }
  var unfixedBorder: String { "belirlenmemiş sınır" }

  var lowestVisibleHeight: String { "Görülen en küçük irtifa" }
  func seenFrom(_ height: String) -> String { "\(height) irtifadan sonra görülür" }
  var lowestHeightMap: String {
    "Çizgiler: bir yerin üzerinde bir şeyin WGS84 elipsoidinden hangi yükseklikten"
      + " sonra görüldüğü; birden çok radarda en alçağı gören esas alınır."
  }
  var diagramHeading: String { "Diyagram" }
  func sideView(azimuth: String) -> String { "Yandan görünüş, azimut \(azimuth)" }
  var alongTheGround: String { "yer boyunca" }
  var rangeHeightDiagram: String {
    "Her radarın gördüğünün yandan görünüşü: uzaklıklar eğri yer yüzeyi boyunca,"
      + " yükseklikler WGS84 elipsoidinin üzerindedir"
      + "; noktalı: eşit eğik menzil."
  }
  var heightsToScale: String { "Yükseklikler ve uzaklıklar aynı ölçektedir." }
  func heightsExaggerated(by factor: String) -> String {
    "Yükseklikler uzaklıklara göre \(factor) kat büyütülmüştür."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "radar"
    case .interceptors: "önleyici füzeler"
    case .launchSite: "fırlatma yeri"
    case .city: "şehir"
    case .region: "bölge"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "planlanıyor"
    case .underConstruction: "yapım aşamasında"
    case .operational: "hizmette"
    case .closed: "hizmet dışı"
    }
  }
  var unknownState: String { "durumu bilinmiyor" }
  var otherValues: String { "diğer" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "dost"
    case .hostile: "düşman"
    case .neutral: "tarafsız"
    case .unknown: "bilinmeyen"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), \(count) üye" }
  func missiles(of ranges: String) -> String {
    "\(ranges) menzilli, karadan fırlatılan balistik füzeler"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "denendi"
    case .reported: "haberlere göre"
    }
  }
  var assumedRange: String { "varsayım" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "tanınan halef"
    case "suspended": "askıya alındı"
    case "suspension-announced": "askıya alınacağı duyuruldu, henüz yürürlükte değil"
    case "active": "etkin taraf"
    case "plans": "radar ve önleyici füze planı"
    case "in-talks": "bir bölümüne ev sahipliği üzerine görüşmeler"
    case "objects": "plana itiraz"
    case "offers": "başka bir radar önerisi"
    case "open-to-joint-use": "radarın ortak kullanımına açık"
    case "cautious": "temkinli"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "\(date) itibarıyla" }
  var mapHeading: String { "Harita" }
  var assumptionsHeading: String { "Varsayımlar" }
  var sourcesHeading: String { "Kaynaklar" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "Eşit uzaklıklı azimutal projeksiyon"
    case .lambertAzimuthalEqualArea: "Lambert eş alanlı azimutal projeksiyonu"
    case .orthographic: "Ortografik projeksiyon"
    case .perspective: "Perspektif projeksiyon"
    case .stereographic: "Stereografik projeksiyon"
    case .gnomonic: "Gnomonik projeksiyon"
    case .lambertConformalConic: "Lambert açı koruyan konik projeksiyonu"
    case .albersEqualArea: "Albers eş alanlı konik projeksiyonu"
    case .equidistantConic: "Eşit uzaklıklı konik projeksiyon"
    case .mercator: "Mercator projeksiyonu"
    case .transverseMercator: "Transversal Mercator projeksiyonu"
    case .miller: "Miller silindirik projeksiyonu"
    case .plateCarree: "Plate carrée projeksiyonu"
    case .equalEarth: "Equal Earth projeksiyonu"
    case .mollweide: "Mollweide projeksiyonu"
    case .eckertIV: "Eckert IV projeksiyonu"
    case .robinson: "Robinson projeksiyonu"
    case .naturalEarth: "Natural Earth projeksiyonu"
    case .winkelTripel: "Winkel Tripel projeksiyonu"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name), merkez \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), orta meridyen \(longitude)"
  }
  func seen(from height: String) -> String { "\(height) yükseklikten görünüm" }
  func trueAlong(_ parallels: String) -> String { "uzunluk koruyan paraleller \(parallels)" }
  func turned(right angle: String) -> String { "saat yönünde \(angle) döndürülmüş" }
  func turned(left angle: String) -> String { "saat yönünün tersine \(angle) döndürülmüş" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Sınırlar, adlar ve durum: \(date). Sınırlar Birleşmiş Milletler’in tanıdığı biçimde;"
        + " ihtilaflı olanlar kesik çizgili."
    case .deFacto:
      "Sınırlar, adlar ve durum: \(date). Sınırlar fiilî denetime göre."
    }
  }
  var straightSight: String { "Elipsoit üzerinde düz görüş hatları: kırılma yok, arazi yok." }
  var bentRays: String { "Havada bükülen ışınlar (ITU-R P.834), elipsoit üzerinde: arazi yok." }
  var fourThirdsRays: String { "Yarıçapı 4/3 olan bir Dünya üzerinde ışınlar: arazi yok." }
  var tracedRays: String { "Üstel atmosferde izlenen ışınlar, elipsoit üzerinde: arazi yok." }
  func assumed(_ values: String, at site: String) -> String { "\(site), varsayım: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), ikinci elden: \(values)."
  }
  var bracketsMeaning: String { "Ayraç içinde: kaynakların ya da varsayımların aralığı." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): üye listesi hiçbir kaynakla doğrulanmadı."
  }
  var comparisonTitle: String { "Planların karşılaştırması" }
  var differenceHeading: String { "Farklar" }
  var seenInBoth: String { "ikisinde de görülen" }
  func seenOnly(in plan: String) -> String { "yalnızca \(plan) planında görülen" }
  func marked(_ places: String) -> String { "Haritada gösterilenler: \(places)." }
  var others: String { "diğerleri" }
  func facts(from hosts: String) -> String { "Bilgiler: \(hosts)." }
  var basemapCredit: String {
    "Altlık harita: Natural Earth. Adlar: GeoNames (CC BY 4.0), Unicode CLDR."
  }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "sektör"
    case .fieldOfView: "görüş alanı"
    case .lowestElevationAngle: "en küçük yükseliş açısı"
    case .highestElevationAngle: "en büyük yükseliş açısı"
    case .minimumRange: "en kısa menzil"
    case .maximumRange: "en uzun menzil"
    case .averagePower: "ortalama güç"
    case .dwell: "hedef üzerindeki süre"
    case .frequency: "frekans"
    case .transmitAperture: "verici anten"
    case .receiveAperture: "alıcı anten"
    case .noiseTemperature: "gürültü sıcaklığı"
    case .losses: "kayıplar"
    case .signalToNoise: "sinyal-gürültü oranı"
    }
  }
  var noRangeLimit: String { "yok: yalnızca geometri" }
}
