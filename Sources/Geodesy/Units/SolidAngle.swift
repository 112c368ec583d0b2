#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A part of all directions, kept in steradians: the area on a sphere of radius one, 4π for all.
public struct SolidAngle: Quantity {
  /// The value in steradians.
  public let steradians: Double

  @inlinable public var rawQuantity: Double { steradians }

  @inlinable public init(rawQuantity: Double) { steradians = rawQuantity }

  @inlinable public static func steradians(_ value: Double) -> SolidAngle {
    SolidAngle(rawQuantity: value)
  }

  /// All directions within an angle of an axis: 2π (1 − cos ψ), for a half-angle ψ of 0° to 180°
  /// between the axis and the edge.
  public static func cone(halfAngle: Angle) -> SolidAngle {
    // 1 − cos ψ = 2 sin² ψ/2 keeps its digits for narrow cones.
    let sine = sin(halfAngle.radians / 2)
    return .steradians(4 * .pi * sine * sine)
  }

  /// All directions in a range of azimuths between two elevation angles: Δa (sin e₂ − sin e₁), the
  /// area of a zone on the sphere (Archimedes).
  ///
  /// - Parameters:
  ///   - azimuths: The width of the range, 0° to 360°.
  ///   - lowest: The lowest elevation angle, −90° to 90°.
  ///   - highest: The highest elevation angle, from `lowest` to 90°.
  /// - Returns: The solid angle, zero to 4π.
  public static func zone(azimuths: Angle, from lowest: Angle, to highest: Angle) -> SolidAngle {
    .steradians(azimuths.radians * (sin(highest.radians) - sin(lowest.radians)))
  }

  /// A narrow beam of elliptical section: π/4 times the product of its two full widths.
  ///
  /// - Parameters:
  ///   - width: In one direction; up to some 20°, for which sphere and plane agree within 1 %.
  ///   - height: At right angles to it.
  /// - Returns: The solid angle on the plane that touches the sphere.
  public static func beam(width: Angle, height: Angle) -> SolidAngle {
    .steradians(.pi / 4 * width.radians * height.radians)
  }
}
