import GeoData
import Geodesy

/// What a sensor sees in the vertical plane of one azimuth: the side view of its coverage.
///
/// On straight rays above the WGS84 ellipsoid, each worked out in space and then told by its
/// distance along the ground and its height.
public struct VerticalSection: Sendable {
  /// A place in the plane of the section.
  public struct Place: Hashable, Sendable {
    /// Along the ellipsoid, from below the sensor.
    public let groundRange: Distance
    /// Above the ellipsoid.
    public let height: Distance

    public init(groundRange: Distance, height: Distance) {
      self.groundRange = groundRange
      self.height = height
    }
  }

  /// A part of the outline with one cause.
  public struct Edge: Hashable, Sendable {
    public let cause: EdgeCause
    public let line: [Place]
  }

  /// Clockwise from true north.
  public let azimuth: Angle
  /// The lowest and the highest ray that sees something; nil where none does.
  public let elevations: (lowest: Angle, highest: Angle)?
  /// All that is seen, as a closed ring; empty where nothing is. From the sensor, its inside lies
  /// above the lowest ray.
  public let outline: [Place]
  /// The outline's parts that something ends; where only `far` does, or the section itself, there
  /// is none.
  public let edges: [Edge]

  private let frame: LocalFrame
  private let origin: GeoCoordinate

  /// Cuts through a coverage.
  ///
  /// - Parameters:
  ///   - coverage: What to cut, on straight rays whatever its own propagation is; its sensor stands at the
  ///     height of its site.
  ///   - limits: In place of the coverage's own.
  ///   - azimuth: Of the cut; outside of the sector nothing is seen.
  ///   - far: The slant range at which rays end that nothing else ends; above zero.
  public init(
    of coverage: SensorCoverage, limits: ViewLimits? = nil, azimuth: Angle, far: Distance
  ) {
    let site = coverage.site
    self.init(
      from: site.position.value, sensorHeight: site.height,
      limits: limits ?? coverage.limits, azimuth: azimuth, far: far)
  }

  /// Cuts through the view of a sensor.
  init(
    from position: GeoCoordinate, sensorHeight: Distance, limits: ViewLimits, azimuth: Angle,
    far: Distance
  ) {
    let fan = RayFan(
      frame: LocalFrame(at: position, height: sensorHeight), azimuth: azimuth, limits: limits,
      far: far)
    (frame, origin, self.azimuth) = (fan.frame, position, azimuth)
    let rays = fan.rays
    guard let first = rays.first, let last = rays.last, rays.count > 1 else {
      (elevations, outline, edges) = (nil, [], [])
      return
    }
    elevations = (first.elevation, last.elevation)
    let pen = SectionPen(frame: fan.frame, origin: position, azimuth: azimuth)
    var sides = [
      pen.side(along: first, from: first.near, to: first.far, cause: fan.lowCause(of: first))
    ]
    sides += pen.farSides(of: rays)
    sides.append(pen.side(along: last, from: last.far, to: last.near, cause: fan.highCause))
    if limits.minimumRange > .zero {
      sides.append((.minimumRange, rays.reversed().map { pen.place(on: $0, at: $0.near) }))
    }
    outline = sides.flatMap(\.line)
    edges = sides.compactMap { side in side.cause.map { Edge(cause: $0, line: side.line) } }
  }

  /// A ray from the sensor, in steps short enough to draw it.
  ///
  /// - Parameters:
  ///   - elevationAngle: −90° to 90°.
  ///   - range: Where it ends; above zero.
  /// - Returns: Places from the sensor to the end of the ray.
  public func ray(elevationAngle: Angle, upTo range: Distance) -> [Place] {
    let pen = SectionPen(frame: frame, origin: origin, azimuth: azimuth)
    return pen.line(elevationAngle, from: .zero, to: range)
  }

  /// Places at one slant range, from an elevation angle up to another.
  public func arc(slantRange: Distance, from lowest: Angle, to highest: Angle) -> [Place] {
    let pen = SectionPen(frame: frame, origin: origin, azimuth: azimuth)
    return (0...180).map { step in
      pen.place(lowest + (highest - lowest) * (Double(step) / 180), slantRange)
    }
  }
}

/// One ray and the part of it that is seen.
private struct SeenRay {
  let elevation: Angle
  let near: Distance
  let far: Distance
  /// What ends it; nil for the end of the picture.
  let cause: EdgeCause?
}

/// The rays of a view in one azimuth, from the lowest to the highest.
private struct RayFan {
  let frame: LocalFrame
  let azimuth: Angle
  let limits: ViewLimits
  let far: Distance

  /// The elevation angles that the antenna allows; nil where the azimuth is not in its view.
  private var span: (low: Angle, high: Angle)? {
    var (low, high) = (limits.minimumElevation, limits.maximumElevation)
    if let mask = limits.mask { low = max(low, mask.elevationAngle(at: azimuth)) }
    if let field = limits.field {
      guard let seen = field.elevations(at: azimuth) else { return nil }
      (low, high) = (max(low, seen.low), min(high, seen.high))
    }
    return limits.sector.contains(azimuth) && low < high ? (low, high) : nil
  }

  /// Rays that see something.
  var rays: [SeenRay] {
    guard let (low, high) = span else { return [] }
    let count = max(2, Int(((high - low).degrees / Self.step).rounded(.up)))
    var angles = (0...count).map { low + (high - low) * (Double($0) / Double(count)) }
    // The ray that touches the Earth, and the one just below it that ends there.
    if let blocked = angles.lastIndex(where: { ground($0) != nil }), blocked < count {
      var (below, above) = (angles[blocked], angles[blocked + 1])
      for _ in 0..<48 {
        let middle = (below + above) / 2
        if ground(middle) == nil { above = middle } else { below = middle }
      }
      angles.insert(contentsOf: [below, above], at: blocked + 1)
    }
    return angles.compactMap(ray)
  }

  private func ray(_ elevation: Angle) -> SeenRay? {
    var (end, cause): (Distance, EdgeCause?) = (far, nil)
    for (range, limit) in [
      (limits.maximumRange, EdgeCause.instrumentedRange), (limits.powerRange, .power),
    ] {
      if let range, range < end { (end, cause) = (range, limit) }
    }
    if let ground = ground(elevation), ground < end { (end, cause) = (ground, .horizon) }
    guard limits.minimumRange < end else { return nil }
    return SeenRay(elevation: elevation, near: limits.minimumRange, far: end, cause: cause)
  }

  /// Where a ray meets the Earth; nil for one that passes it.
  private func ground(_ elevation: Angle) -> Distance? {
    let start = frame.origin.onUnitSphere
    let way = frame.direction(azimuth: azimuth, elevationAngle: elevation).onUnitSphere
    let descent = start.dot(way)
    guard descent < -1e-12 * way.length else { return nil }
    let roots = Quadratic(way.dot(way), descent, start.dot(start) - 1).roots
    return roots.first.map { .metres(max($0, 0)) }
  }

  /// What ends the view below the lowest ray.
  func lowCause(of ray: SeenRay) -> EdgeCause? {
    guard let (low, _) = span else { return nil }
    if ray.elevation > low || ground(low - .degrees(1e-6)) == .zero { return .horizon }
    if let mask = limits.mask, low <= mask.elevationAngle(at: azimuth) { return .mask }
    return low > limits.minimumElevation ? .fieldOfView : .minimumElevation
  }

  /// What ends it above the highest one; nothing at the zenith, where the section ends.
  var highCause: EdgeCause? {
    guard let (_, high) = span, high.degrees < 90 - 1e-6 else { return nil }
    return high < limits.maximumElevation ? .fieldOfView : .maximumElevation
  }

  /// In degrees: at 6,000 km, an arc of such steps is off by less than 15 m.
  private static let step = 0.25
}

/// Tells places on rays by their distance along the ground and their height.
private struct SectionPen {
  typealias Side = (cause: EdgeCause?, line: [VerticalSection.Place])

  let frame: LocalFrame
  let origin: GeoCoordinate
  let azimuth: Angle

  func place(_ elevation: Angle, _ range: Distance) -> VerticalSection.Place {
    let direction = frame.direction(azimuth: azimuth, elevationAngle: elevation)
    let found = (frame.origin + direction * range.metres).geodetic
    return VerticalSection.Place(
      groundRange: Geodesic.wgs84.distance(from: origin, to: found.position), height: found.height)
  }

  func place(on ray: SeenRay, at range: Distance) -> VerticalSection.Place {
    place(ray.elevation, range)
  }

  func line(_ elevation: Angle, from start: Distance, to end: Distance) -> [VerticalSection.Place] {
    let steps = 200
    return (0...steps).map {
      place(elevation, start + (end - start) * (Double($0) / Double(steps)))
    }
  }

  func side(
    along ray: SeenRay, from start: Distance, to end: Distance, cause: EdgeCause?
  ) -> Side {
    (cause, line(ray.elevation, from: start, to: end))
  }

  /// The far ends of the rays, cut where the cause changes. From a ray that meets the Earth to the
  /// one above it, which passes, the side runs along the ray.
  func farSides(of rays: [SeenRay]) -> [Side] {
    var sides: [Side] = []
    for (index, ray) in rays.enumerated() {
      let end = place(on: ray, at: ray.far)
      guard let last = sides.last else {
        sides.append((ray.cause, [end]))
        continue
      }
      if last.cause == ray.cause {
        sides[sides.count - 1].line.append(end)
        continue
      }
      sides[sides.count - 1].line +=
        last.cause == .horizon
        ? line(ray.elevation, from: rays[index - 1].far, to: ray.far) : [end]
      sides.append((ray.cause, [end]))
    }
    return sides
  }
}
