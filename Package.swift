// swift-tools-version: 6.0
import PackageDescription

/// A wrapper of a C library: found by pkg-config, installed by apt or Homebrew.
func cLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "briefmap",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Briefing", targets: ["Briefing"]),
    .executable(name: "briefmap", targets: ["briefmap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    cLibrary("CPROJ", pkgConfig: "proj", apt: "libproj-dev", brew: "proj"),
    cLibrary("CGEOS", pkgConfig: "geos", apt: "libgeos-dev", brew: "geos"),
    cLibrary("CCairo", pkgConfig: "cairo", apt: "libcairo2-dev", brew: "cairo"),
    cLibrary("CPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev", brew: "pango"),
    cLibrary(
      "CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev", brew: "harfbuzz"),
    cLibrary("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    cLibrary("CGLib", pkgConfig: "glib-2.0", apt: "libglib2.0-dev", brew: "glib"),
    cLibrary("CQPDF", pkgConfig: "libqpdf", apt: "libqpdf-dev", brew: "qpdf"),
    cLibrary("CExpat", pkgConfig: "expat", apt: "libexpat1-dev", brew: "expat"),
    cLibrary("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),

    .target(name: "ConcurrentWork"),

    // Geography: knows nothing of pages.
    .target(name: "Geodesy", dependencies: ["CPROJ", "CGEOS"]),
    .target(name: "YAMLReading", dependencies: ["Geodesy", "Yams"]),
    .target(name: "GeoData", dependencies: ["Geodesy", "YAMLReading"]),
    .target(name: "Coverage", dependencies: ["Geodesy", "YAMLReading", "GeoData"]),
    .target(name: "Scenarios", dependencies: ["Geodesy", "YAMLReading", "GeoData", "Coverage"]),

    // Graphics: knows nothing of maps.
    .target(name: "Graphics"),
    .target(name: "FileMetadata", dependencies: ["Graphics", "CGLib", "CQPDF", "CExpat"]),
    .target(name: "Typesetting", dependencies: ["Graphics", "CPango", "CHarfBuzz"]),
    .target(
      name: "CairoRendering",
      dependencies: [
        "ConcurrentWork", "Graphics", "FileMetadata", "Typesetting", "CCairo", "CPango", "CZlib",
      ]),
    .target(name: "SVGWriting", dependencies: ["Graphics", "FileMetadata"]),

    // Where the two meet.
    .target(
      name: "MapLayout",
      dependencies: [
        "ConcurrentWork", "Geodesy", "YAMLReading", "GeoData", "Coverage", "Scenarios", "Graphics",
        "Typesetting",
      ]),
    .target(
      name: "Briefing",
      dependencies: [
        "ConcurrentWork", "Geodesy", "YAMLReading", "GeoData", "Coverage", "Scenarios", "MapLayout",
        "Graphics", "FileMetadata", "Typesetting", "CairoRendering", "SVGWriting",
      ]),
    .executableTarget(
      name: "briefmap",
      dependencies: [
        "Briefing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "GeodesyTests", dependencies: ["Geodesy"]),
    .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading"]),
    .testTarget(name: "GeoDataTests", dependencies: ["GeoData"]),
    .testTarget(name: "CoverageTests", dependencies: ["Coverage"]),
    .testTarget(name: "ScenariosTests", dependencies: ["Scenarios"]),
    // Reads the files that tests look at.
    .target(
      name: "FileReading", dependencies: ["Graphics", "CPNG"], path: "Tests/FileReading"),
    .testTarget(
      name: "GraphicsTests",
      dependencies: [
        "Graphics", "FileMetadata", "Typesetting", "CairoRendering", "SVGWriting", "FileReading",
      ]),
    .testTarget(name: "MapLayoutTests", dependencies: ["MapLayout"]),
    .testTarget(name: "BriefingTests", dependencies: ["Briefing"]),
    // Every example against the page and the picture that were looked at.
    .testTarget(
      name: "GoldenTests", dependencies: ["Briefing", "Graphics", "FileReading"],
      exclude: ["Drawings", "map.rng"]),
    // Runs the program itself, which therefore has to be built.
    .testTarget(name: "CommandTests", dependencies: ["briefmap"]),
  ],
  swiftLanguageModes: [.v6]
)
