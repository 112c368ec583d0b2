import Geodesy

/// A type of value that the catalogue can hold.
public protocol CatalogueValue: Hashable, Sendable {
  /// What its plus or minus is measured in; `Never` where that has no meaning.
  associatedtype Uncertainty: Hashable & Sendable
}

extension Distance: CatalogueValue { public typealias Uncertainty = Distance }
extension Angle: CatalogueValue { public typealias Uncertainty = Angle }
extension Frequency: CatalogueValue { public typealias Uncertainty = Frequency }
extension Power: CatalogueValue { public typealias Uncertainty = Power }
extension TimeSpan: CatalogueValue { public typealias Uncertainty = TimeSpan }
extension Temperature: CatalogueValue { public typealias Uncertainty = Temperature }
extension Area: CatalogueValue { public typealias Uncertainty = Area }
extension Decibels: CatalogueValue { public typealias Uncertainty = Decibels }
extension Double: CatalogueValue { public typealias Uncertainty = Double }
extension String: CatalogueValue { public typealias Uncertainty = Never }
/// The uncertainty of a position is a radius.
extension GeoCoordinate: CatalogueValue { public typealias Uncertainty = Distance }
/// The uncertainty of a sector is how far each edge may lie to either side.
extension Sector: CatalogueValue { public typealias Uncertainty = Angle }
