import Scenarios

extension ComparisonTables {
  /// Claims, each with the figures for and against it.
  func section(of findings: [ClaimFinding]) -> HTMLNode {
    let note =
      "Each claim is put as a comparison of two figures. What is said here follows from geometry and"
      + " the values listed below, and takes no side. How long a missile stays in view is not tested yet."
    return .section(
      "claims", "What was said, tested",
      [.tag("p", ["class": "note"], .text(note))]
        + findings.enumerated().map { article($1, number: $0 + 1) })
  }

  private func article(_ finding: ClaimFinding, number: Int) -> HTMLNode {
    let claim = finding.claim
    let place = ground.areas.first { $0.id == claim.area }.map { ", \($0.name)" } ?? ""
    let height = finding.height.map { ", targets \($0.figureText(digits: 6)) up" } ?? ""
    let table = ReportTable(
      id: "claim-\(number)", title: claim.text,
      columns: [.init(title: "Figure")]
        + [claim.more, claim.less].map { .number(name(of: $0)) },
      rows: [[claim.figure.title + place + height, finding.more.text, finding.less.text]])
    return .tag(
      "article", ["class": "claim"],
      [
        .tag("h3", ["id": "claim-\(number)-heading"], .text(claim.text)),
        .tag(
          "p", ["class": "by"],
          [.text(claim.by)] + (claim.source.map { [.text(", "), .source($0)] } ?? [])),
        table.table,
        .tag(
          "p", ["class": "finding", "data-finding": finding.verdict.rawValue],
          .text(finding.sentence)),
      ])
  }
}
