// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "EmbedInSwift",
  platforms: [.macOS(.v14)],
  dependencies: [
    // In a package of your own, the address of briefmap and a version.
    .package(name: "briefmap", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "EmbedInSwift", dependencies: [.product(name: "Briefing", package: "briefmap")])
  ],
  swiftLanguageModes: [.v6]
)
