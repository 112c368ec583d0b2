import GeoData
import Scenarios

/// Wishes of the command line that stand in place of what a scenario says.
public struct PageOverrides: Hashable, Sendable {
  public var width: String?
  public var height: String?
  public var paper: String?
  public var dotsPerInch: Double
  public var theme: String?
  public var language: String?
  public var worldview: String?

  public init(
    width: String? = nil, height: String? = nil, paper: String? = nil, dotsPerInch: Double = 144,
    theme: String? = nil, language: String? = nil, worldview: String? = nil
  ) {
    self.width = width
    self.height = height
    self.paper = paper
    self.dotsPerInch = dotsPerInch
    self.theme = theme
    self.language = language
    self.worldview = worldview
  }
}

extension Scenario {
  /// The scenario with wishes in place of its own values.
  ///
  /// A width without a height keeps the page's shape.
  /// - Throws: `OverrideError` for the first wish that cannot be met.
  public func overriding(_ wishes: PageOverrides) throws -> Scenario {
    var scenario = self
    if let paper = wishes.paper {
      guard let size = PageSize(paper) else { throw OverrideError(option: "paper", value: paper) }
      scenario.map.size = size
    }
    let shape = scenario.map.size
    let ratio = shape.height.points / shape.width.points
    let width = try wishes.length("width", wishes.width)
    let height = try wishes.length("height", wishes.height)
    if let width { scenario.map.size.width = width }
    if let height { scenario.map.size.height = height }
    if let side = wishes.width ?? wishes.height {
      scenario.map.size.isInPixels = side.hasSuffix("px")
    }
    if let width, height == nil {
      scenario.map.size.height = .points(width.points * ratio)
    } else if let height, width == nil {
      scenario.map.size.width = .points(height.points / ratio)
    }
    guard PageSize.sides.contains(scenario.map.size.width),
      PageSize.sides.contains(scenario.map.size.height)
    else { throw OverrideError(option: "width", value: wishes.width ?? wishes.height ?? "") }
    if let name = wishes.theme {
      guard let theme = Theme(rawValue: name) else {
        throw OverrideError(option: "theme", value: name)
      }
      scenario.map.theme = theme
    }
    if let language = wishes.language {
      guard Basemap.languages.contains(language) else {
        throw OverrideError(option: "lang", value: language)
      }
      scenario.language = language
    }
    if let policy = wishes.worldview {
      guard let worldview = Worldview(rawValue: policy) else {
        throw OverrideError(option: "worldview", value: policy)
      }
      scenario.map.worldview = worldview
    }
    return scenario
  }
}

extension PageOverrides {
  /// A length; in pixels it counts the picture's dots.
  fileprivate func length(_ option: String, _ text: String?) throws -> PageLength? {
    guard let text else { return nil }
    guard let length = PageLength(text) else { throw OverrideError(option: option, value: text) }
    guard text.hasSuffix("px") else { return length }
    return .points(length.pixels * 72 / dotsPerInch)
  }
}

/// A wish of the command line that cannot be met.
public struct OverrideError: Error, Equatable, Sendable, CustomStringConvertible {
  public let option: String
  public let value: String

  public var description: String {
    let allowed =
      switch option {
      case "paper": "a sheet such as a4-landscape"
      case "worldview": "un or de-facto"
      case "theme": "one of \(Theme.allCases.map(\.rawValue).joined(separator: ", "))"
      case "lang": "one of \(Basemap.languages.joined(separator: ", "))"
      case "date": "a day such as 2007-10-12"
      default: "a length from 10 mm to 5 m, such as 1600px, 160mm, 6.3in"
      }
    return "--\(option) is \(value); it should be \(allowed)"
  }
}
