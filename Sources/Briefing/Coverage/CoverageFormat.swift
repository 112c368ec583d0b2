/// A kind of file that computed shapes and their figures can be written as.
public enum CoverageFormat: String, FileKind {
  /// Shapes for maps on the web and geographic information systems (RFC 7946).
  case geojson
  /// Shapes for globes (OGC KML 2.2).
  case kml
  /// One line for each sensor, mode and height (RFC 4180).
  case csv
  /// All figures, without the shapes.
  case json
}
