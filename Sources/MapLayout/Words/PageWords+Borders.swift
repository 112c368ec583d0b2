import GeoData

extension PageWords {
  /// What a border of some kind is called; nil of one that no state disputes, which needs no words.
  func border(_ borderClass: BorderClass) -> String? {
    switch borderClass {
    case .international: nil
    case .disputed: disputedBorder
    case .lineOfControl: ceasefireLine
    case .indefinite: unfixedBorder
    }
  }
}
