import YAMLReading

/// What can go wrong between a scenario and its files.
public enum BriefingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Basemap, catalogue or fonts were found in none of the folders.
  case resourcesMissing(lookedIn: [String])
  /// An output's name does not say what kind of file it is.
  case unknownFormat(output: String)
  /// Coverage was asked for, but the scenario asks for none.
  case noCoverage
  /// Plans that are to be compared ask for different heights, in kilometres.
  case noCommonHeight([[Double]])
  /// A comparison of fewer or more plans than there can be.
  case plansNotCounted(Int)
  /// A claim is about a radar, an area or a height that no plan has.
  case claimUntestable(claim: String, reason: String)
  /// A file could not be written, in the system's own words.
  case notWritten(file: String, reason: String)
  /// An area of interest names a country that the basemap does not have on the scenario's day.
  case noSuchCountry(code: String, area: String, date: String)

  private static func list(_ kilometres: [Double]) -> String {
    kilometres.map { "\(JSONValue.number($0).text) km" }.joined(separator: ", ")
  }

  public var description: String {
    switch self {
    case .resourcesMissing(let places):
      "basemap, catalogue and fonts were not found; looked in \(places.joined(separator: ", "))."
        + " Set BRIEFMAP_RESOURCES to the folder that holds basemap/, catalogue/ and fonts.conf"
    case .unknownFormat(let output):
      "\(output): the name should end in .png, .svg or .pdf, or --format should say what it is"
    case .noCoverage:
      "the scenario has no coverage: add, for one, `coverage: [{sensor: gabala}]`"
    case .noCommonHeight(let heights):
      "the plans ask for targets \(heights.map(Self.list).joined(separator: "; ")) up; a comparison"
        + " needs a height that all have"
    case .plansNotCounted(let count):
      "\(count) plans; there can be \(ComparisonBriefing.counts.lowerBound) to"
        + " \(ComparisonBriefing.counts.upperBound)"
    case .claimUntestable(let claim, let reason):
      "the claim “\(claim)” cannot be tested: \(reason)"
    case .notWritten(let file, let reason):
      "\(file): not written: \(reason)"
    case .noSuchCountry(let code, let area, let date):
      "areas: \(area) names the country \(code), which the basemap does not have on \(date)"
    }
  }
}
