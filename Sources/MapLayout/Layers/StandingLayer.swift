import GeoData
import Graphics
import Scenarios

/// The members of an alliance or a treaty on the scenario's day, or where countries stand in a
/// debate: one fill for each standing.
struct StandingLayer {
  let style: MapStyle
  let membership: Membership
  let look: FillLook
  /// Which of the scenario's political layers it is.
  let index: Int
  let names: CountryNames

  private var scenario: Scenario { names.scenario }
  private var words: any PageWords { scenario.words }
  private var name: String { words.name(membership.name(in: scenario.language)) }

  var layer: PoliticalLayer {
    let members = membership.members(on: scenario.date)
    let organisations = membership.organisations(on: scenario.date)
    let isUnconfirmed = members.contains { $0.provenance.grade == .assumption }
    return PoliticalLayer(
      id: membership.id, name: membership.name(in: scenario.language),
      heading: membership.kind == .positions ? name : nil,
      fills: membership.kind == .positions
        ? positions(of: members) + organisations.map(position) : standings(of: members),
      assumptions: isUnconfirmed ? [words.unconfirmedMembers(of: name)] : [],
      sources: (members.map(\.provenance) + organisations.map(\.provenance)).flatMap(\.sources))
  }

  // MARK: Of an alliance or a treaty

  /// Full members first, then every other standing that occurs.
  private func standings(of members: [Membership.Member]) -> [CountryFill] {
    let ordered = members.map(\.state).withoutRepeats
    return (ordered.filter(Self.isFull) + ordered.filter { !Self.isFull($0) }).map { standing in
      let those = members.filter { $0.state == standing }
      return CountryFill(
        title: standing == "member"
          ? words.members(of: name, count: words.grouped(Double(bound(among: members))))
          : title(of: standing, those),
        countries: those.map { ($0.country, data(of: $0)) }, paint: paint(of: standing))
    }
  }

  private func title(of standing: String, _ members: [Membership.Member]) -> String {
    let list = names.list(members.map(\.country))
    // A day that the state itself named is worth its place.
    let days = members.map(\.from).filter { $0.day != nil }.map(\.earliest).withoutRepeats
    let day =
      members.count == 1 && standing.hasPrefix("suspen") ? days.first.map(words.date) : nil
    let text = [list, day].compactMap { $0 }.joined(separator: words.comma)
    return "\(name): \(words.standing(standing) ?? standing) (\(text))"
  }

  /// How many the treaty binds: who has suspended it has not left it.
  private func bound(among members: [Membership.Member]) -> Int {
    Set(members.filter { $0.state != "recognised-successor" }.map(\.country)).count
  }

  private static func isFull(_ standing: String) -> Bool {
    ["member", "active"].contains(standing)
  }

  private func paint(of standing: String) -> Paint {
    let roles: [ColorRole] = [.us, .other, .arc]
    let role = look.color ?? roles[index % roles.count]
    let pattern = FillPattern(style: style, color: style.color(of: role))
    let texture = look.texture ?? (index == 0 ? .tint : .hatch)
    switch standing {
    case "member", "active": return texture == .tint ? pattern.tint : pattern.hatch(index)
    case "suspension-announced": return pattern.broken(index)
    case "suspended": return pattern.dotted(index)
    default: return pattern.sparse(index)
    }
  }

  // MARK: Of a debate

  /// A fill for each position, in the order of the file: in the colour of its side, and each with a
  /// texture of its own, so that all can be told apart in grey.
  private func positions(of members: [Membership.Member]) -> [CountryFill] {
    members.map(\.state).withoutRepeats.enumerated().map { order, state in
      let those = members.filter { $0.state == state }
      let role = look.color ?? ColorRole(those.first?.side)
      let pattern = FillPattern(style: style, color: style.color(of: role))
      let hatches = [
        pattern.hatch(0), pattern.sparse(1), pattern.dotted(0), pattern.hatch(2),
        pattern.hatch(1),
      ]
      let textures = index == 0 && look.texture == nil ? [pattern.tint] + hatches : hatches
      return CountryFill(
        title: "\(names.list(those.map(\.country))): \(words.standing(state) ?? state)",
        countries: those.map { ($0.country, data(of: $0)) },
        paint: look.texture == .tint ? pattern.tint : textures[order % textures.count])
    }
  }

  private func position(of organisation: Membership.Organisation) -> CountryFill {
    let name = words.name(organisation.name(in: scenario.language))
    return CountryFill(
      title: "\(name): \(words.standing(organisation.state) ?? organisation.state)",
      countries: [], paint: nil)
  }

  private func data(of member: Membership.Member) -> [Group.Datum] {
    [
      .init("standing", member.state), .init("from", "\(member.from)"),
      .init("grade", member.provenance.grade.rawValue),
    ] + (member.provenance.note.map { [.init("note", $0)] } ?? [])
  }
}

extension ColorRole {
  /// The colour of a side.
  init(_ side: Site.Side?) {
    switch side {
    case .us, .nato: self = .us
    case .russia: self = .russia
    case .other: self = .other
    case nil: self = .closed
    }
  }
}
