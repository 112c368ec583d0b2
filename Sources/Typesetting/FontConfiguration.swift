private import CPango
import Graphics

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// The pinned fonts as fontconfig knows them, apart from those of the system.
struct FontConfiguration: ~Copyable {
  /// The `FcConfig`.
  let handle: OpaquePointer

  /// A configuration without any font.
  init() throws(TypesettingError) {
    guard let handle = FcConfigCreate() else {
      throw .libraryFailed(doing: "creating a font configuration")
    }
    self.handle = handle
  }

  deinit { FcConfigDestroy(handle) }

  /// Reads a fontconfig file and lists the fonts that it names.
  ///
  /// - Throws: `TypesettingError`, also where a family of the pinned set is not among them.
  func read(_ path: String) throws(TypesettingError) {
    // fontconfig looks for a relative name in its own folders, so it gets a whole one.
    guard let resolved = realpath(path, nil) else { throw .configurationNotFound(path: path) }
    defer { free(resolved) }
    guard access(resolved, R_OK) == 0 else { throw .configurationNotFound(path: path) }

    let length = strlen(resolved) + 1
    let isRead = resolved.withMemoryRebound(to: FcChar8.self, capacity: length) {
      FcConfigParseAndLoad(handle, $0, 1) != 0
    }
    guard isRead else { throw .configurationInvalid(path: path) }
    guard FcConfigBuildFonts(handle) != 0 else {
      throw .libraryFailed(doing: "listing the fonts named in \(path)")
    }
    let families = families
    let missing = PageFont.allCases.filter { !families.contains($0.family) }
    guard missing.isEmpty else { throw .fontsMissing(missing) }
  }

  /// Makes these the fonts that fontconfig uses in this process where nobody asks for others.
  func makeCurrent() { _ = FcConfigSetCurrent(handle) }

  /// The names of all families, in all languages.
  private var families: Set<String> {
    guard let fonts = FcConfigGetFonts(handle, FcSetSystem) else { return [] }
    var families: Set<String> = []
    for index in 0..<Int(fonts.pointee.nfont) {
      var name: UnsafeMutablePointer<FcChar8>?
      var number: Int32 = 0
      while FcPatternGetString(fonts.pointee.fonts[index], FC_FAMILY, number, &name)
        == FcResultMatch, let text = name
      {
        families.insert(String(cString: text))
        number += 1
      }
    }
    return families
  }
}
