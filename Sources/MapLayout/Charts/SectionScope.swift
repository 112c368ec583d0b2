import Coverage
import Geodesy
import Graphics

/// How far and how high a side view goes: as far as something is seen up to a little above the
/// highest target.
struct SectionScope: Hashable {
  let groundRange: Distance
  let height: Distance

  init(groundRange: Distance, height: Distance) {
    self.groundRange = groundRange
    self.height = height
  }

  /// One scope that serves several side views, so that they can be compared.
  ///
  /// It goes a little above the highest target, and up to three times as high where the page would
  /// stay empty otherwise.
  /// - Parameters:
  ///   - subjects: What is to be seen.
  ///   - room: Of each drawing.
  init(showing subjects: [SectionSubject], in room: Size) {
    let coverages = subjects.flatMap(\.views).map(\.coverage)
    let heights = coverages.flatMap { coverage in
      coverage.footprints.map(\.height) + [coverage.site.height]
    }
    let highest = max(heights.max() ?? .zero, .metres(500))
    var scope = Self.scope(of: subjects, upTo: Self.rounded(highest * 1.15))
    while scope.height < highest * 2.5 {
      let higher = Self.scope(of: subjects, upTo: Self.rounded(scope.height * 1.01))
      guard SectionFrame.fits(higher, in: room) else { break }
      scope = higher
    }
    self = scope
  }

  private static func scope(of subjects: [SectionSubject], upTo height: Distance) -> SectionScope {
    let far = farthest(at: height)
    let reach = subjects.flatMap { subject in
      subject.views.compactMap { view in
        VerticalSection(
          of: view.coverage, limits: view.limits, azimuth: subject.azimuth, far: far
        ).reach(below: height)
      }
    }.max()
    return SectionScope(groundRange: (reach ?? far) * 1.03, height: height)
  }

  /// A slant range that from anywhere below a height leads out of all that lies below it: a little
  /// more than that of the longest ray, which touches the Earth halfway.
  static func farthest(at height: Distance) -> Distance {
    let (inner, outer) = (Ellipsoid.wgs84.semiMinorAxis, Ellipsoid.wgs84.semiMajorAxis + height)
    return .metres(
      2 * (outer.metres * outer.metres - inner.metres * inner.metres).squareRoot())
  }

  func contains(_ place: VerticalSection.Place) -> Bool {
    place.height <= height && place.groundRange <= groundRange && place.height.metres > -1000
  }

  /// The next round height.
  private static func rounded(_ height: Distance) -> Distance {
    var step = 1.0
    while step * 10 <= height.kilometres { step *= 10 }
    let figures = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
    return .kilometres(
      step * (figures.first { $0 * step >= height.kilometres - 1e-9 } ?? 10))
  }
}

extension VerticalSection {
  /// How far along the ground something is seen below a height; nil where nothing is.
  fileprivate func reach(below height: Distance) -> Distance? {
    var reach: Distance?
    for (a, b) in zip(outline, outline.dropFirst() + outline.prefix(1)) {
      if a.height <= height { reach = max(reach ?? .zero, a.groundRange) }
      if (a.height <= height) != (b.height <= height) {
        let share = (height - a.height) / (b.height - a.height)
        reach = max(reach ?? .zero, a.groundRange + (b.groundRange - a.groundRange) * share)
      }
    }
    return reach
  }
}
