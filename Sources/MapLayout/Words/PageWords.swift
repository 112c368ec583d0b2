import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios

/// The page's own words in one language: all that stands on it beside names and what its author
/// wrote.
///
/// Each phrase is whole, with its values filled in, so that every language keeps its own order
/// and grammar. What comes as a figure is written out already, with its unit. A language stores
/// nothing: its words are made when a page asks for them.
protocol PageWords: Sendable {
  /// ISO 639-1.
  var language: String { get }
  var direction: TextDirection { get }

  // Figures.

  var decimalSign: String { get }
  /// The digits and signs of a figure as the language writes them.
  func figure(_ text: String) -> String
  func kilometres(_ figure: String) -> String
  func metres(_ figure: String) -> String
  func miles(_ figure: String) -> String
  func nauticalMiles(_ figure: String) -> String
  func squareKilometres(_ figure: String) -> String
  /// Millions of square kilometres, from 1; below 10 with one decimal.
  func squareKilometres(millions: Double) -> String
  /// From one value to another.
  func span(_ first: String, _ last: String) -> String
  var hemispheres: Hemispheres { get }
  /// A latitude or longitude, its degrees with their sign: `40°`.
  func degrees(_ degrees: String, in hemisphere: String) -> String
  /// January first, in the form that a date needs.
  var months: [String] { get }
  func date(day: String, month: String, year: String) -> String
  /// Between the items of a list.
  var comma: String { get }
  /// Two items at the end of a list.
  func and(_ first: String, _ last: String) -> String

  // On the map.

  /// Of a footprint: the height of its targets.
  func height(_ height: String) -> String
  /// The same for a volume that the radar would have to be turned to.
  func reachHeight(_ height: String) -> String
  /// Of the scale bar, which holds at one latitude.
  func scale(_ distance: String, at latitude: String) -> String

  // The legend.

  func look(_ look: CoverageLook) -> String
  var allAzimuths: String { get }
  func azimuths(_ span: String) -> String
  /// Along a line: in which azimuth it leaves.
  func azimuth(_ azimuth: String) -> String
  func pointing(azimuth: String, elevation: String) -> String
  func field(_ width: String) -> String
  func elevation(from lowest: String) -> String
  func elevation(_ span: String) -> String
  func slantRange(upTo longest: String) -> String
  func slantRange(_ span: String) -> String
  func groundBelow(_ areas: String) -> String
  func area(_ area: String, forTargetsAt height: String) -> String

  var horizonEdge: String { get }
  var instrumentedRange: String { get }
  var sectorEdge: String { get }
  var fieldOfViewEdge: String { get }
  /// Of an edge that hills around the radar put there.
  var skylineEdge: String { get }
  /// Of an edge behind which the target's echo is too weak.
  var powerEdge: String { get }
  /// Of the band around an edge that open values may move.
  var openBand: String { get }
  /// Of the tint of countries that hold a marked place.
  var hostCountry: String { get }
  /// Of a circle around a site whose position is open.
  var openPosition: String { get }
  func radarCrossSection(_ area: String) -> String
  /// Of lines whose place no source gives.
  func assumed(_ edges: String) -> String
  var disputedBorder: String { get }
  /// Of a border where forces stand.
  var ceasefireLine: String { get }
  /// Of a border whose course was never fixed.
  var unfixedBorder: String { get }

  /// Of a map of the lowest height at which something is seen.
  var lowestVisibleHeight: String { get }
  /// Of a contour of that map.
  func seenFrom(_ height: String) -> String
  /// What its fills mean.
  /// What its lines mean: whole sentences.
  var lowestHeightMap: String { get }

  // The range–height diagram.

  var diagramHeading: String { get }
  func sideView(azimuth: String) -> String
  /// Of the scale along the Earth's surface.
  var alongTheGround: String { get }
  /// A whole sentence, as are the next two.
  var rangeHeightDiagram: String { get }
  var heightsToScale: String { get }
  func heightsExaggerated(by factor: String) -> String

  // Signs in the legend.

  func kind(_ kind: Site.Kind) -> String
  func state(_ state: Status.State) -> String
  /// Of a site whose state no source gives for the day.
  var unknownState: String { get }
  /// Of features of the user's data that no other sign is for.
  var otherValues: String { get }
  /// Of the frame of a military symbol: whose side a site is on.
  func identity(_ identity: StandardIdentity) -> String
  /// How many belong to an alliance or a treaty.
  func members(of name: String, count: String) -> String
  /// Of countries that have them.
  func missiles(of ranges: String) -> String
  /// What is done with a missile; nil for the usual, that it is in service.
  func state(_ state: Missile.State) -> String?
  /// Beside a range that no source gives.
  var assumedRange: String { get }
  /// A state of membership short of the full one, or a position in a debate; nil for another word.
  func standing(_ standing: String) -> String?

  // On and around the map.

  /// Of the day that a map holds for.
  func asOf(_ date: String) -> String

  // The foot.

  var mapHeading: String { get }
  var assumptionsHeading: String { get }
  var sourcesHeading: String { get }
  /// The name of a projection, as a sentence starts with it.
  func projection(_ method: ProjectionMethod) -> String
  func projection(_ name: String, centredOn place: String) -> String
  func projection(_ name: String, centralMeridian longitude: String) -> String
  /// Of a perspective: the height of its eye.
  func seen(from height: String) -> String
  func trueAlong(_ parallels: String) -> String
  /// Of a map whose north points so far to the right of up: it is turned clockwise.
  func turned(right angle: String) -> String
  /// The other way round.
  func turned(left angle: String) -> String
  /// The whole sentence about a projection, with its ellipsoid.
  func onWGS84(_ projection: String) -> String
  /// For which day and by which policy borders are drawn: whole sentences.
  func borders(on date: String, view: Worldview) -> String
  /// A whole sentence, as are those that follow.
  var straightSight: String { get }
  /// After ITU-R P.834.
  var bentRays: String { get }
  /// With an effective radius of the Earth of 4/3.
  var fourThirdsRays: String { get }
  /// Through an exponential atmosphere.
  var tracedRays: String { get }
  func assumed(_ values: String, at site: String) -> String
  func secondHand(_ values: String, at site: String) -> String
  /// What a span in brackets behind a figure means: a sentence.
  var bracketsMeaning: String { get }
  func unconfirmedMembers(of name: String) -> String
  // A comparison of two plans, called A and B.

  /// Of the page.
  var comparisonTitle: String { get }
  /// Of the map that shows where they differ.
  var differenceHeading: String { get }
  /// Of ground below what both plans see.
  var seenInBoth: String { get }
  /// Of ground below what one plan sees alone.
  func seenOnly(in plan: String) -> String

  /// Which places a map shows: a sentence.
  func marked(_ places: String) -> String
  /// At the end of a list that leaves some out.
  var others: String { get }
  func facts(from hosts: String) -> String
  var basemapCredit: String { get }
  func parameter(_ parameter: OpenParameter) -> String
  /// Of a range that only geometry ends.
  var noRangeLimit: String { get }
}

/// The hemispheres as maps of a language print them.
struct Hemispheres {
  let north, south, east, west: String
}

extension PageWords {
  var direction: TextDirection { .leftToRight }
  var decimalSign: String { "," }
  var comma: String { ", " }
  func figure(_ text: String) -> String { text }
  func degrees(_ degrees: String, in hemisphere: String) -> String {
    "\(degrees)\u{202F}\(hemisphere)"
  }
  func date(day: String, month: String, year: String) -> String { "\(day) \(month) \(year)" }
  func onWGS84(_ projection: String) -> String { "\(projection); WGS84." }
  func kilometres(_ figure: String) -> String { "\(figure)\u{202F}km" }
  func metres(_ figure: String) -> String { "\(figure)\u{202F}m" }
  func squareKilometres(_ figure: String) -> String { "\(figure)\u{202F}km²" }
  func miles(_ figure: String) -> String { "\(figure)\u{202F}mi" }
  func nauticalMiles(_ figure: String) -> String { "\(figure)\u{202F}nmi" }
}
