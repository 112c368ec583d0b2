extension ReportTable {
  /// The table as a section with a heading and its notes; what is wider than the page scrolls by
  /// itself.
  var section: HTMLNode {
    HTMLNode.section(id, title, notes.map { .tag("p", ["class": "note"], .text($0)) } + [table])
  }

  /// The table alone.
  var table: HTMLNode {
    let head = columns.map { column in
      HTMLNode.tag(
        "th", column.isNumber ? ["scope": "col", "class": "number"] : ["scope": "col"],
        .text(column.title))
    }
    let body = rows.map { row in
      let cells = zip(row, columns).enumerated().map { index, cell -> HTMLNode in
        if index == 0 { return .tag("th", ["scope": "row"], .text(cell.0)) }
        return cell.1.isNumber
          ? .tag("td", ["class": "number"], .text(cell.0.withUnitsKept))
          : .tag("td", [:], .text(cell.0))
      }
      return HTMLNode.tag("tr", [:], cells)
    }
    return .tag(
      "div",
      ["class": "table", "role": "region", "aria-label": "Table: \(title)", "tabindex": "0"],
      .tag("table", [:], .tag("thead", [:], .tag("tr", [:], head)), .tag("tbody", [:], body)))
  }
}

extension HTMLNode {
  /// A part of a page below a heading of its own.
  static func section(_ id: String, _ title: String, _ children: [HTMLNode]) -> HTMLNode {
    .tag(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      [.tag("h2", ["id": "\(id)-heading"], .text(title))] + children)
  }
}

extension String {
  /// The text with a number and the unit behind it on one line.
  var withUnitsKept: String { replacing(/(\d) (%|km|sr|min)/) { "\($0.1)\u{a0}\($0.2)" } }
}
