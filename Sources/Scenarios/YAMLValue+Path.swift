import Foundation
import YAMLReading

extension YAMLValue {
  /// Where a file that is named in this one lies: beside it, unless it says otherwise.
  func path(to name: String) -> String {
    let folder = (location.file as NSString).deletingLastPathComponent
    return name.hasPrefix("/") || folder.isEmpty ? name : folder + "/" + name
  }
}
