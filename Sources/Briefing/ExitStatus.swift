import CairoRendering
import Coverage
import GeoData
import Geodesy
import Graphics
import MapLayout
import Scenarios
import Typesetting
import YAMLReading

/// The exit code of a fault, as BSD's sysexits.h numbers them.
public enum ExitStatus: Int, Sendable {
  /// The command line cannot be meant as it stands.
  case wrongUsage = 64
  /// A fault in a scenario or in data.
  case badData = 65
  /// An input is missing.
  case missingInput = 66
  /// A fault of the program itself.
  case internalFault = 70
  /// An output could not be made.
  case cannotWrite = 73

  /// Sorts an error into its kind.
  public init(for error: any Error) {
    switch error {
    case InputError.missing: self = .missingInput
    case is OverrideError, is SourceDateError: self = .wrongUsage
    case is InputError: self = .badData
    case let faults as Faults where faults.faults.allSatisfy(\.isMissingFile):
      self = .missingInput
    case is Faults, is CatalogueError, is CoverageError, is GeodesyError, is LayoutError,
      is DrawingError, is InspectionError:
      self = .badData
    case let error as BriefingError:
      switch error {
      case .resourcesMissing: self = .missingInput
      case .unknownFormat, .noCoverage, .plansNotCounted, .noCommonHeight, .noSuchCountry,
        .claimUntestable:
        self = .badData
      case .notWritten: self = .cannotWrite
      }
    case TypesettingError.libraryFailed: self = .internalFault
    case is BasemapError, is TypesettingError: self = .missingInput
    case RenderingError.pictureTooLarge, RenderingError.drawing: self = .badData
    default: self = .internalFault
    }
  }
}
