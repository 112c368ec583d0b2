import GeoData
import Graphics
import Scenarios

/// The members of an alliance or a treaty on the scenario's day: one tint or hatch for those in
/// full standing, a sparser one for each other state of membership.
struct MembershipLayer {
  let style: MapStyle
  let membership: Membership
  let date: CalendarDate
  /// Which of the scenario's memberships it is: each has a look of its own, so that all can be
  /// told apart where they overlap.
  let index: Int

  /// Members of one standing, and how they are filled.
  struct Part {
    /// `NATO, 26 members`, or `CFE Treaty: suspension announced`.
    let title: String
    let codes: Set<String>
    let paint: Paint
  }

  /// Full members first, then every other standing that occurs.
  func parts(language: String) -> [Part] {
    let members = membership.members(on: date)
    var standings: [String] = []
    for member in members where !standings.contains(member.state) { standings.append(member.state) }
    let words = PageLanguages.words(in: language)
    let name = words.name(membership.name(in: language))
    return standings.sorted { Self.isFull($0) && !Self.isFull($1) }.map { standing in
      let codes = Set(members.filter { $0.state == standing }.map(\.country))
      let isFull = Self.isFull(standing)
      return Part(
        title: isFull
          ? words.members(of: name, count: words.grouped(Double(codes.count)))
          : "\(name): \(words.standing(standing) ?? standing) (\(codes.sorted().joined(separator: words.comma)))",
        codes: codes, paint: paint(isFull: isFull))
    }
  }

  private static func isFull(_ standing: String) -> Bool {
    ["member", "active"].contains(standing)
  }

  /// From line to line, for members of any but the full standing.
  private static let sparseness = 2.25

  private func paint(isFull: Bool) -> Paint {
    guard let look = style.membership(index) else { return .solid(style.countryInPlay) }
    if look.fill > 0, isFull { return .solid(look.color.withAlpha(look.fill)) }
    var hatch = look.hatch
    if !isFull { hatch.spacing *= Self.sparseness }
    return hatch.paint(look.color, direction: look.direction)
  }
}

extension Scenario {
  /// The alliances and treaties among its layers, in their order.
  func memberships(style: MapStyle) -> [MembershipLayer] {
    let memberships = layers.compactMap { layer -> Membership? in
      if case .membership(let membership) = layer { membership } else { nil }
    }
    return memberships.enumerated().map {
      MembershipLayer(style: style, membership: $0.element, date: date, index: $0.offset)
    }
  }
}
