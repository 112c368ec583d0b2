import GeoData
import Graphics
import Scenarios

/// The members of an alliance or a treaty on the scenario's day: one tint or hatch for those in
/// full standing, a sparser one for each other state of membership.
struct MembershipLayer {
  let style: MapStyle
  let membership: Membership
  let date: CalendarDate
  /// Which of the scenario's memberships it is: the first is tinted, the others are hatched so
  /// that all can be told apart where they overlap.
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

  private func paint(isFull: Bool) -> Paint {
    let colors = [style.us, style.other, style.arc]
    let color = colors[index % colors.count]
    if index == 0, isFull { return .solid(color.withAlpha(0.16)) }
    let line = Stroke(color.withAlpha(0.55), width: 0.6)
    return .hatch(line, spacing: isFull ? 4 : 9, degrees: index % 2 == 0 ? 45 : -45)
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
