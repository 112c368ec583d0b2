import Coverage
import Geodesy

extension [Plan] {
  /// How broad and how fine each radar looks, radar by radar.
  var radarFigures: [ComparisonFigure] {
    enumerated().flatMap { plan, item in
      item.figures.enumerated().flatMap { radar, figures in
        func key(_ quantity: ComparisonFigure.Quantity) -> ComparisonFigure.Key {
          ComparisonFigure.Key(quantity, plan: plan, radar: radar)
        }
        var all = [
          ComparisonFigure(key(.skyAtOnce), figures.atOnce.solidAngle),
          ComparisonFigure(key(.skyWithinReach), figures.withinReach.solidAngle),
          ComparisonFigure(key(.beamwidth), figures.beam.width),
        ]
        all += figures.cells.map {
          ComparisonFigure(key(.crossRange($0.slantRange)), $0.crossRange)
        }
        if let cell = figures.cells.first {
          all.append(ComparisonFigure(key(.rangeResolution), cell.rangeResolution))
        }
        all.append(ComparisonFigure(key(.searchTime), figures.atOnce.searchTime))
        return all
          + figures.detection.map {
            ComparisonFigure(key(.detectionRange($0.radarCrossSection)), $0.range)
          }
      }
    }
  }
}

extension CoverageComparison {
  /// How much ground lies below what the plans see, everywhere.
  var wholeFigures: [ComparisonFigure] { figures(.everywhere, .everywhere) }

  /// How much ground lies below what the plans see, in one place: of each plan, of each of its
  /// sensors, and of each change from the first.
  ///
  /// - Parameters:
  ///   - place: What the figures say that they are about.
  ///   - region: What is counted.
  ///   - whole: The size of the place; nil for one of which no share is given.
  /// - Returns: Plan by plan.
  func figures(
    _ place: ComparisonFigure.Place, _ region: CoverageComparison.Place, of whole: Area? = nil
  ) -> [ComparisonFigure] {
    sensors.indices.flatMap { plan in
      func key(
        _ quantity: ComparisonFigure.Quantity, sensor: Int? = nil
      ) -> ComparisonFigure.Key {
        ComparisonFigure.Key(quantity, plan: plan, sensor: sensor, height: height, place: place)
      }
      var all = [ComparisonFigure(key(.seen), area(seenBy: plan, in: region), of: whole)]
      if plan > 0 {
        all += CoverageChange.allCases.map {
          ComparisonFigure(key(.change($0)), area($0, to: plan, in: region), of: whole)
        }
      }
      return all
        + sensors[plan].indices.map {
          ComparisonFigure(
            key(.seen, sensor: $0), area(seenBy: $0, of: plan, in: region), of: whole)
        }
    }
  }
}
