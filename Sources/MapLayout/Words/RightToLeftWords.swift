import Graphics

/// The words of a language in Arabic script.
protocol RightToLeftWords: PageWords {}

extension RightToLeftWords {
  var direction: TextDirection { .rightToLeft }
  var comma: String { "، " }
  // A narrow space is too little between a figure and a word that is joined.
  func degrees(_ degrees: String, in hemisphere: String) -> String {
    "\(degrees)\u{A0}\(hemisphere)"
  }
  func onWGS84(_ projection: String) -> String { "\(projection)؛ WGS84." }
}
