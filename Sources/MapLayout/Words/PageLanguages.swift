import Scenarios

/// The languages that a page can speak.
enum PageLanguages {
  static let all: [any PageWords] = [
    EnglishWords(), GermanWords(), FrenchWords(), CzechWords(), PolishWords(), RussianWords(),
    UkrainianWords(), AzerbaijaniWords(), TurkishWords(), PersianWords(), ArabicWords(),
    KoreanWords(),
  ]

  /// The words of a language, by its code with or without a region; English where there are none.
  static func words(in language: String) -> any PageWords {
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.language == code } ?? EnglishWords()
  }
}

extension Scenario {
  /// The words of its page.
  var words: any PageWords { PageLanguages.words(in: language) }
}
