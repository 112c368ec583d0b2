import Foundation

/// The area of the ellipsoid between a parallel and the north pole, in closed form.
enum Authalic {
  /// In square metres; by Snyder, "Map projections: a working manual" (USGS Professional Paper
  /// 1395, 1987), eq. 3-12, with the axes of WGS84.
  static func capArea(from latitude: Double) -> Double {
    let (a, f) = (6_378_137.0, 1 / 298.257_223_563)
    let e2 = f * (2 - f)
    let e = e2.squareRoot()
    func q(_ sine: Double) -> Double {
      (1 - e2) * (sine / (1 - e2 * sine * sine) - log((1 - e * sine) / (1 + e * sine)) / (2 * e))
    }
    // The difference near the pole, without losing digits: 1 − sin φ = 2 sin²((90° − φ)/2).
    return .pi * a * a * (q(1) - q(sin(latitude)))
  }
}

extension Double {
  var arcSine: Double { asin(self) }
}
