import Geodesy

/// How far a radar sees a target.
public struct DetectionRange: Hashable, Sendable {
  public let radarCrossSection: Area
  /// With every value as stated.
  public let range: Figure<Distance>
  /// With all open values such that it is shortest, and such that it is longest; nil where the
  /// range is not known.
  public let spread: ClosedRange<Distance>?

  init(of radarCrossSection: Area, power: PowerBudget?) {
    self.radarCrossSection = radarCrossSection
    let formula = "R⁴ = E G A σ / ((4π)² k T L (S/N))"
    func reach(_ choice: ParameterChoice) -> Distance? {
      power?.maximumRange(radarCrossSection: radarCrossSection, choice: choice)
    }
    guard let power, let stated = reach(.stated) else {
      range = Figure(unknown: "no source gives power, frequency and antenna", formula: formula)
      spread = nil
      return
    }
    range = Figure(stated, formula: formula, basis: power.assumptions)
    spread = (reach(.narrowest) ?? stated)...(reach(.widest) ?? stated)
  }
}
