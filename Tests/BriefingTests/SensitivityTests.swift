import Briefing
import Foundation
import Testing

/// What becomes of figures when one assumption moves.
@Suite struct SensitivityTests {
  private static let root = String(
    #filePath.dropLast("Tests/BriefingTests/SensitivityTests.swift".count))
  private static let resources = Resources(path: root + "Resources")

  private static func briefing(_ names: [String]) throws -> ComparisonBriefing {
    let plans = try names.map {
      try ScenarioInput.read(root + "seeds/\($0).yaml", resources: resources)
    }
    return try ComparisonBriefing(plans, resources: resources)
  }

  private static func sensitivity(_ names: [String]) throws -> Sensitivity {
    let briefing = try briefing(names)
    return try Sensitivity(of: briefing, in: ComparedGround(briefing))
  }

  private func swing(
    _ sensitivity: Sensitivity, _ site: String, _ parameter: OpenParameter,
    _ matches: (ComparisonFigure.Key) -> Bool
  ) throws -> Sensitivity.Swing {
    let move = try #require(
      sensitivity.moves.first {
        $0.site == site && $0.assumption.parameter == parameter.rawValue
      })
    return try #require(move.swings.first { matches($0.key) }?.value)
  }

  /// The sky in a cone is 2π (1 − cos ψ); the catalogue leaves 25° to 50° open.
  @Test func aWiderFieldOfViewIsMoreSky() throws {
    let swing = try swing(
      Self.sensitivity(["us-plan", "russian-offer"]), "brdy", .fieldOfView
    ) { $0.quantity == .skyAtOnce && $0.plan == 0 }
    #expect(abs(swing.low - 2 * .pi * (1 - cos(12.5 * .pi / 180))) < 1e-9)
    #expect(abs(swing.high - 2 * .pi * (1 - cos(25 * .pi / 180))) < 1e-9)
  }

  /// Range goes with the fourth root of the losses, and a beam's width with the wavelength.
  @Test func rangeAndBeamFollowTheirFormulas() throws {
    let sensitivity = try Self.sensitivity(["us-plan", "russian-offer"])
    let range = ComparisonFigure.Quantity.detectionRange(.squareMetres(0.01))
    let losses = try swing(sensitivity, "brdy", .losses) { $0.quantity == range }
    #expect(abs(losses.high / losses.low - pow(10, -0.2 / 4)) < 1e-9)
    let frequency = try swing(sensitivity, "brdy", .frequency) { $0.quantity == .beamwidth }
    #expect(abs(frequency.low / frequency.high - 12.0 / 8) < 1e-9)
  }

  /// A turn of Gabala moves hardly any ground as a whole, but what it sees of one country.
  @Test func aTurnMovesWhatIsSeenOfAnAreaMoreThanTheWhole() throws {
    let briefing = try Self.briefing(["us-plan", "russian-offer"])
    let ground = try ComparedGround(briefing)
    let sensitivity = try Sensitivity(of: briefing, in: ground)
    let iran = try #require(ground.areas.firstIndex { $0.id == "iran" })
    func width(_ place: ComparisonFigure.Place) throws -> Double {
      let swing = try swing(sensitivity, "gabala", .sector) {
        $0.quantity == .seen && $0.plan == 1 && $0.sensor == nil && $0.place == place
      }
      return abs(swing.high - swing.low) / max(swing.high, swing.low)
    }
    #expect(try width(.everywhere) < 0.01)
    #expect(try width(.area(iran)) > 0.01)
  }

  /// What two plans rest on is one and the same thing.
  @Test func anAssumptionOfBothPlansMovesInBoth() throws {
    let sensitivity = try Self.sensitivity(["us-plan", "freeze-2007"])
    let moves = sensitivity.moves.filter { $0.site == "brdy" }
    #expect(Set(moves.map(\.assumption.parameter)).count == moves.count)
    let swings = try #require(
      moves.first { $0.assumption.parameter == OpenParameter.fieldOfView.rawValue }?.swings)
    for plan in 0...1 {
      #expect(swings.keys.contains { $0.plan == plan && $0.quantity == .seen })
    }
    // Both see Brdy's view alike, so that none of it is ever lost.
    #expect(!swings.keys.contains { $0.quantity == .change(.lost) })
  }

  /// Whatever single value moves, the figure stays within the band of all values together.
  @Test func movesStayWithinTheBand() throws {
    let briefing = try Self.briefing(["us-plan", "russian-offer"])
    let sensitivity = try Sensitivity(of: briefing, in: ComparedGround(briefing))
    for (plan, item) in briefing.plans.enumerated() {
      let view = try #require(item.seen.first)
      let index = try #require(
        view.footprints.firstIndex { $0.height == briefing.bestHeight })
      let band = view.bands[index]
      for move in sensitivity.moves {
        for (key, swing) in move.swings
        where key.quantity == .seen && key.plan == plan && key.place == .everywhere {
          for end in [swing.low, swing.high] {
            #expect(end <= band.outer.area.squareKilometres * 1.0001)
            #expect(end >= band.inner.area.squareKilometres * 0.9999)
          }
        }
      }
    }
  }
}
