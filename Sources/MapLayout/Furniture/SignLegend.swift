import GeoData
import Graphics
import Scenarios
import Typesetting

/// What the signs of sites mean: the kinds that occur, each on the days of its maps and with its
/// signs in all colours.
struct SignLegend {
  private struct Entry {
    let text: String
    var symbols: [SiteSymbol]
    /// Which sites are of the kind, by id.
    var sites: Set<String>
  }

  private let style: MapStyle
  private let entries: [Entry]

  init(of maps: [Scenario], style: MapStyle) {
    self.style = style
    var entries: [Entry] = []
    for scenario in maps {
      for marked in scenario.sites where marked.site.kind != .city {
        let text = scenario.meaning(of: marked)
        let symbol = SiteSymbol(of: marked, in: scenario, style: style)
        let index = entries.firstIndex { $0.text == text } ?? entries.endIndex
        if index == entries.endIndex { entries.append(Entry(text: text, symbols: [], sites: [])) }
        entries[index].sites.insert(marked.site.id)
        if !entries[index].symbols.contains(where: { $0.looks(like: symbol) }) {
          entries[index].symbols.append(symbol)
        }
      }
    }
    self.entries = entries
  }

  /// Writes the kinds of the sites in sight, by id; all of them where that is not known.
  func write(in column: inout TextColumn, inSight: Set<String>?) throws {
    let look = LegendLook(style: style)
    for entry in entries {
      if let inSight, inSight.isDisjoint(with: entry.sites) { continue }
      let pitch = look.swatchWidth / Double(entry.symbols.count)
      for (index, symbol) in entry.symbols.enumerated() {
        let center = Point(
          x: column.left(ofWidth: look.swatchWidth) + pitch * (Double(index) + 0.5),
          y: column.y + style.type.foot * 0.62)
        column.add(symbol.shapes(at: center))
      }
      let radius = entry.symbols.map(\.radius).max() ?? 0
      let leading = max(1.7, 2.6 * radius / style.type.foot)
      try column.add(entry.text, style: look.small, indent: look.indent, leading: leading)
    }
  }
}

extension Scenario {
  /// What the sign of a site says on the scenario's day: `radar, in service, neutral`.
  fileprivate func meaning(of marked: MarkedSite) -> String {
    let state: String? =
      switch SiteState(of: marked.site, on: date) {
      case .known(let state): words.state(state)
      case .unknown: words.unknownState
      case .unsaid: nil
      }
    return [words.kind(marked.site.kind), state, identity(of: marked).map(words.identity)]
      .compactMap { $0 }.joined(separator: words.comma)
  }
}
