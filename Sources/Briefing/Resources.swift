import Foundation
import MapLayout

/// Where basemap, catalogue, themes and font list lie.
public struct Resources: Hashable, Sendable {
  /// The folder that holds them.
  public let path: String

  /// Takes a folder as it is given; what is missing in it shows when it is read.
  public init(path: String) { self.path = path }

  public var basemap: String { path + "/basemap/world.basemap" }
  public var names: String { path + "/basemap/seas-and-regions.tsv" }
  public var catalogue: String { path + "/catalogue" }
  public var publishers: String { path + "/catalogue/publishers.yaml" }
  public var memberships: String { path + "/memberships" }
  public var themes: ThemeFolder { ThemeFolder(directory: path + "/themes") }
  var reportStyle: String { path + "/report/report.css" }
  var reportScript: String { path + "/report/report.js" }
  public var fontConfiguration: String { path + "/fonts.conf" }

  /// Looks for the folder: `BRIEFMAP_RESOURCES` if it is set, then `share/briefmap` beside the
  /// folder of the program, then `Resources` in a folder above it, as in a package just built.
  ///
  /// - Parameter environment: The variables of the process.
  /// - Returns: The first folder that holds all that is needed.
  /// - Throws: `BriefingError.resourcesMissing`, with all places that were looked at.
  public static func located(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(BriefingError) -> Resources {
    if let named = environment["BRIEFMAP_RESOURCES"], !named.isEmpty {
      guard isComplete(named) else { throw .resourcesMissing(lookedIn: [named]) }
      return Resources(path: named)
    }
    let places = candidates(besides: executablePath)
    guard let found = places.first(where: isComplete) else {
      throw .resourcesMissing(lookedIn: places)
    }
    return Resources(path: found)
  }

  private static func candidates(besides executable: String) -> [String] {
    var folder = (executable as NSString).deletingLastPathComponent
    var places = [(folder as NSString).deletingLastPathComponent + "/share/briefmap"]
    while folder.count > 1 {
      folder = (folder as NSString).deletingLastPathComponent
      places.append((folder == "/" ? "" : folder) + "/Resources")
    }
    return places
  }

  private static func isComplete(_ folder: String) -> Bool {
    ["basemap/world.basemap", "catalogue", "themes", "fonts.conf"].allSatisfy {
      FileManager.default.fileExists(atPath: folder + "/" + $0)
    }
  }

  /// The program's own file, links followed.
  private static var executablePath: String {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
