/// A family of the pinned set that every page is set in.
///
/// `Resources/fonts.conf` lists the files; the order here is the order in which a letter is
/// looked for.
public enum PageFont: String, CaseIterable, Hashable, Sendable {
  /// Latin with all European and Azerbaijani letters, Cyrillic, Greek, signs and arrows.
  case inter = "Inter"
  /// Arabic script with the letters of Persian.
  case arabic = "Noto Sans Arabic"
  case hebrew = "Noto Sans Hebrew"
  case armenian = "Noto Sans Armenian"
  case georgian = "Noto Sans Georgian"
  /// Korean.
  case hangul = "NanumGothic"

  /// The family's name.
  public var family: String { rawValue }

  /// The Debian package that holds the family.
  public var debianPackage: String {
    switch self {
    case .inter: "fonts-inter"
    case .arabic, .hebrew, .armenian, .georgian: "fonts-noto-core"
    case .hangul: "fonts-nanum"
    }
  }

  /// The Homebrew cask that holds the family.
  public var homebrewCask: String {
    switch self {
    case .inter: "font-inter"
    case .arabic: "font-noto-sans-arabic"
    case .hebrew: "font-noto-sans-hebrew"
    case .armenian: "font-noto-sans-armenian"
    case .georgian: "font-noto-sans-georgian"
    case .hangul: "font-nanum-gothic"
    }
  }
}
