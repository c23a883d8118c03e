// swift-tools-version: 6.0
import PackageDescription

// HelpCardFFI and HelpCardFFIHeaders are generated and never committed: ios/test-on-linux.sh lays them there.
let package = Package(
    name: "HelpCardKit",
    platforms: [.iOS(.v16)],
    products: [.library(name: "HelpCardKit", targets: ["HelpCardKit"])],
    targets: [
        .systemLibrary(name: "HelpCardFFIHeaders"),
        .target(name: "HelpCardFFI", dependencies: ["HelpCardFFIHeaders"]),
        .target(name: "HelpCardKit", dependencies: ["HelpCardFFI"]),
        .testTarget(name: "HelpCardKitTests", dependencies: ["HelpCardKit", "HelpCardFFI"]),
    ],
    swiftLanguageModes: [.v6]
)
