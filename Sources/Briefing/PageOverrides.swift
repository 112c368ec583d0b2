import Foundation
import GeoData
import Scenarios
import YAMLReading

/// Wishes of the command line that stand in place of what a scenario says.
public struct PageOverrides: Hashable, Sendable {
  public var width: String?
  public var height: String?
  public var paper: String?
  /// Without a resolution, a size in pixels changes the picture, not the page.
  public var dotsPerInch: Double?
  public var theme: String?
  public var language: String?
  public var worldview: String?

  public init(
    width: String? = nil, height: String? = nil, paper: String? = nil, dotsPerInch: Double? = nil,
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
  /// - Throws: `OverrideError` for the first wish that cannot be met; `InputError` or `Faults` for a
  ///   style file that cannot be read.
  public func overriding(_ wishes: PageOverrides) throws -> Scenario {
    var scenario = self
    if let paper = wishes.paper {
      guard let size = PageSize(paper) else { throw OverrideError(option: "paper", value: paper) }
      scenario.map.size = size
    }
    scenario.map.size = try wishes.applied(to: scenario.map.size)
    guard scenario.map.size.isPossible else { throw wishes.impossibleSize }
    if let name = wishes.theme {
      guard let theme = try ThemeChoice(name) else {
        throw OverrideError(option: "theme", value: name)
      }
      scenario.map.theme = theme
    }
    if let language = wishes.language {
      guard Basemap.languages.contains(language) else {
        throw OverrideError(option: "lang", value: language)
      }
      scenario = scenario.translated(to: language)
    }
    if let policy = wishes.worldview {
      guard let worldview = Worldview(rawValue: policy) else {
        throw OverrideError(option: "worldview", value: policy)
      }
      scenario.map.worldview = worldview
    }
    scenario.origin?.changes += wishes.options
    return scenario
  }
}

extension PageOverrides {
  /// The wishes as options of the command.
  fileprivate var options: [String] {
    [
      ("width", width), ("height", height), ("paper", paper),
      ("dpi", dotsPerInch.map { JSONValue.number($0).text }),
      ("theme", theme.map { ($0 as NSString).lastPathComponent }), ("lang", language),
      ("worldview", worldview),
    ].compactMap { (name: String, value: String?) in value.map { "--\(name) \($0)" } }
  }

  /// The size with the wishes in place of its own; a width without a height keeps the shape.
  fileprivate func applied(to size: PageSize) throws -> PageSize {
    var size = size
    if let dotsPerInch { size.dotsPerInch = dotsPerInch }
    guard width != nil || height != nil else { return size }
    let ratio = size.height.points / size.width.points
    let (wantedWidth, wantedHeight) = (try length("width", width), try length("height", height))
    let newWidth = wantedWidth?.points ?? (wantedHeight?.points ?? 0) / ratio
    let newHeight = wantedHeight?.points ?? newWidth * ratio
    let isInPixels = [width, height].compactMap { $0 }.allSatisfy { $0.hasSuffix("px") }
    guard isInPixels else {
      return PageSize(
        width: .points(newWidth), height: .points(newHeight),
        // The resolution of a small picture is its own; a page on paper has the usual one.
        dotsPerInch: dotsPerInch
          ?? (size.isInPixels ? PageSize.standardResolution : size.dotsPerInch))
    }
    let (pixelWidth, pixelHeight) = (
      PageLength.points(newWidth).pixels, PageLength.points(newHeight).pixels
    )
    if let dotsPerInch {
      return PageSize(pixels: pixelWidth, by: pixelHeight, dotsPerInch: dotsPerInch)
    }
    // The same page in other pixels; it grows to another shape, but no words lose their room.
    let pageWidth = max(size.width.points, size.height.points * pixelWidth / pixelHeight)
    return PageSize(
      pixels: pixelWidth, by: pixelHeight, dotsPerInch: 72 * pixelWidth / pageWidth)
  }

  /// Which wish makes a size that no page can have.
  fileprivate var impossibleSize: OverrideError {
    let given = [
      ("width", width), ("height", height), ("paper", paper), ("dpi", dotsPerInch.map { "\($0)" }),
    ]
    let first = given.lazy.compactMap { name, value in value.map { (name, $0) } }.first
    return OverrideError(option: first?.0 ?? "width", value: first?.1 ?? "")
  }

  private func length(_ option: String, _ text: String?) throws -> PageLength? {
    guard let text else { return nil }
    guard let length = PageLength(text), length.points > 0 else {
      throw OverrideError(option: option, value: text)
    }
    return length
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
      case "theme":
        "one of \(Theme.allCases.map(\.rawValue).joined(separator: ", ")), or a style file .yaml"
      case "lang": "one of \(Basemap.languages.joined(separator: ", "))"
      case "date": "a day such as 2007-10-12"
      case "dpi": "a resolution that gives a picture of 64 to 32767 px"
      default:
        "a length such as 1600px, 160mm, 6.3in: both sides of the page 10 mm to 5 m, or 64 to"
          + " 32767 px"
      }
    return "--\(option) is \(value); it should be \(allowed)"
  }
}
