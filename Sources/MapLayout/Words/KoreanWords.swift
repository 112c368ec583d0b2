import Coverage
import GeoData
import Geodesy
import Scenarios

struct KoreanWords: PageWords {
  var language: String { "ko" }

  var decimalSign: String { "." }
  /// Korean counts in ten thousands.
  func miles(_ figure: String) -> String { "\(figure)마일" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)해리" }
  func squareKilometres(millions: Double) -> String {
    squareKilometres("\(grouped(millions * 100))만")
  }
  func span(_ first: String, _ last: String) -> String { "\(first)~\(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "북위", south: "남위", east: "동경", west: "서경") }
  func degrees(_ degrees: String, in hemisphere: String) -> String {
    "\(hemisphere)\u{202F}\(degrees)"
  }
  var months: [String] {
    [
      "1월", "2월", "3월", "4월", "5월", "6월",
      "7월", "8월", "9월", "10월", "11월", "12월",
    ]
  }
  func date(day: String, month: String, year: String) -> String { "\(year)년 \(month) \(day)일" }
  func and(_ first: String, _ last: String) -> String { "\(first) 및 \(last)" }

  func height(_ height: String) -> String { "고도 \(height)" }
  func reachHeight(_ height: String) -> String { "고도 \(height), 회전 시" }
  func scale(_ distance: String, at latitude: String) -> String { "\(latitude)에서 \(distance)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "넓은 시야"
    case .narrow: "좁은 시야"
    case .reach: "회전 가능 범위"
    }
  }
  var allAzimuths: String { "전 방위각" }
  func azimuths(_ span: String) -> String { "방위각 \(span)" }
  func azimuth(_ azimuth: String) -> String { "방위각 \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "지향 방위각 \(azimuth), 고각 \(elevation)"
  }
  func field(_ width: String) -> String { "시야각 \(width)" }
  func elevation(from lowest: String) -> String { "고각 \(lowest) 이상" }
  func elevation(_ span: String) -> String { "고각 \(span)" }
  func slantRange(upTo longest: String) -> String { "경사거리 \(longest) 이하" }
  func slantRange(_ span: String) -> String { "경사거리 \(span)" }
  func groundBelow(_ areas: String) -> String { "포괄하는 지표 면적: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String { "고도 \(height) 표적 \(area)" }

  var horizonEdge: String { "지평선" }
  var instrumentedRange: String { "계기 탐지거리" }
  var sectorEdge: String { "섹터 경계" }
  var fieldOfViewEdge: String { "시야각 경계" }
  var skylineEdge: String { "지형 능선" }
  var powerEdge: String { "반사파가 너무 약함" }
  var openBand: String { "옅은 띠: 출처나 가정이 가장자리를 열어 두는 폭" }
  var hostCountry: String { "표시된 장소가 있는 나라" }
  var openPosition: String { "위치는 원 안에서 알려짐" }
  func radarCrossSection(_ area: String) -> String { "레이더 반사 면적 \(area)" }
  func assumed(_ edges: String) -> String { "가정: \(edges)" }
  var disputedBorder: String { "분쟁 중인 국경" }
  var ceasefireLine: String { "휴전선" }
  var unfixedBorder: String { "미확정 국경" }

  var lowestVisibleHeight: String { "보이는 최저 고도" }
  func seenFrom(_ height: String) -> String { "고도 \(height)부터 보임" }
  var lowestHeightMap: String {
    "선: 어떤 곳의 상공에서 WGS84 타원체 위 몇 km부터 보이는지를 나타내며, 레이더가 여럿이면 가장 낮게 보는 것을 따름."
  }
  var diagramHeading: String { "도표" }
  func sideView(azimuth: String) -> String { "옆에서 본 단면, 방위각 \(azimuth)" }
  var alongTheGround: String { "지표면을 따라 잰 거리" }
  var rangeHeightDiagram: String {
    "각 레이더가 보는 범위를 옆에서 본 그림: 거리는 굽은 지표면을 따라, 고도는 WGS84 타원체 위로 잼"
      + "; 점선: 같은 경사거리."
  }
  var heightsToScale: String { "고도와 거리의 축척은 같음." }
  func heightsExaggerated(by factor: String) -> String {
    "고도를 거리보다 \(factor)배 크게 그림."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "레이더"
    case .interceptors: "요격 미사일"
    case .launchSite: "발사장"
    case .city: "도시"
    case .region: "지역"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "계획"
    case .underConstruction: "건설 중"
    case .operational: "운용 중"
    case .closed: "폐쇄"
    }
  }
  var unknownState: String { "상태 미상" }
  var otherValues: String { "기타" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "우군"
    case .hostile: "적군"
    case .neutral: "중립"
    case .unknown: "미상"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), 회원국 \(count)개국" }
  func missiles(of ranges: String) -> String {
    "사거리 \(ranges)의 지상 발사 탄도 미사일"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "시험"
    case .reported: "보도"
    }
  }
  var assumedRange: String { "가정" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "recognised-successor": "인정된 승계국"
    case "suspended": "이행 정지"
    case "suspension-announced": "이행 정지 발표, 미발효"
    case "active": "활동 당사국"
    case "plans": "레이더와 요격 미사일 계획"
    case "in-talks": "일부 배치에 관한 협의"
    case "objects": "계획에 반대"
    case "offers": "다른 레이더 제안"
    case "open-to-joint-use": "레이더 공동 사용에 열린 입장"
    case "cautious": "신중한 입장"
    default: nil
    }
  }

  func asOf(_ date: String) -> String { "\(date) 기준" }
  var mapHeading: String { "지도" }
  var assumptionsHeading: String { "가정" }
  var sourcesHeading: String { "출처" }
  func projection(_ method: ProjectionMethod) -> String {
    switch method {
    case .azimuthalEquidistant: "정거 방위 도법"
    case .lambertAzimuthalEqualArea: "람베르트 정적 방위 도법"
    case .orthographic: "정사 도법"
    case .perspective: "투시 도법"
    case .stereographic: "평사 도법"
    case .gnomonic: "심사 도법"
    case .lambertConformalConic: "람베르트 정각 원추 도법"
    case .albersEqualArea: "알베르스 정적 원추 도법"
    case .equidistantConic: "정거 원추 도법"
    case .mercator: "메르카토르 도법"
    case .transverseMercator: "횡축 메르카토르 도법"
    case .miller: "밀러 원통 도법"
    case .plateCarree: "플라트 카레 도법"
    case .equalEarth: "이퀄 어스 도법"
    case .mollweide: "몰바이데 도법"
    case .eckertIV: "에케르트 제4 도법"
    case .robinson: "로빈슨 도법"
    case .naturalEarth: "내추럴 어스 도법"
    case .winkelTripel: "빙켈 트리펠 도법"
    }
  }
  func projection(_ name: String, centredOn place: String) -> String { "\(name), 중심 \(place)" }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), 중앙 경선 \(longitude)"
  }
  func seen(from height: String) -> String { "고도 \(height)에서 본 모습" }
  func trueAlong(_ parallels: String) -> String { "길이가 정확한 위선 \(parallels)" }
  func turned(right angle: String) -> String { "시계 방향으로 \(angle) 회전" }
  func turned(left angle: String) -> String { "시계 반대 방향으로 \(angle) 회전" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "국경, 지명, 현황은 \(date) 기준. 국경은 유엔이 인정하는 바에 따르며, 분쟁 중인 국경은 파선으로 표시."
    case .deFacto:
      "국경, 지명, 현황은 \(date) 기준. 국경은 실효 지배에 따름."
    }
  }
  var straightSight: String { "타원체 위의 직선 가시선: 굴절과 지형은 고려하지 않음." }
  var bentRays: String { "공기에 의해 굽는 전파(ITU-R P.834), 타원체 위: 지형은 고려하지 않음." }
  var fourThirdsRays: String { "반지름이 4/3인 지구 위의 전파: 지형은 고려하지 않음." }
  var tracedRays: String { "지수 대기를 따라 추적한 전파, 타원체 위: 지형은 고려하지 않음." }
  func assumed(_ values: String, at site: String) -> String { "\(site), 가정: \(values)." }
  func secondHand(_ values: String, at site: String) -> String { "\(site), 간접 출처: \(values)." }
  var bracketsMeaning: String { "괄호 안: 출처나 가정의 범위." }
  func unconfirmedMembers(of name: String) -> String { "\(name): 회원국 목록을 확인하는 출처가 없음." }
  var comparisonTitle: String { "계획 비교" }
  var differenceHeading: String { "차이" }
  var seenInBoth: String { "둘 다에서 보임" }
  func seenOnly(in plan: String) -> String { "\(plan)에서만 보임" }
  func marked(_ places: String) -> String { "지도에 표시한 곳: \(places)." }
  var others: String { "기타" }
  func facts(from hosts: String) -> String { "사실: \(hosts)." }
  var basemapCredit: String { "바탕 지도: Natural Earth. 지명: GeoNames (CC BY 4.0), Unicode CLDR." }
  func parameter(_ parameter: OpenParameter) -> String {
    switch parameter {
    case .sector: "섹터"
    case .fieldOfView: "시야각"
    case .lowestElevationAngle: "최소 고각"
    case .highestElevationAngle: "최대 고각"
    case .minimumRange: "최소 거리"
    case .maximumRange: "최대 거리"
    case .averagePower: "평균 출력"
    case .dwell: "표적 조사 시간"
    case .frequency: "주파수"
    case .transmitAperture: "송신 안테나"
    case .receiveAperture: "수신 안테나"
    case .noiseTemperature: "잡음 온도"
    case .losses: "손실"
    case .signalToNoise: "신호 대 잡음비"
    }
  }
  var noRangeLimit: String { "없음: 기하 조건만" }
}
