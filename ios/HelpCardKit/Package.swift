// swift-tools-version: 6.0
import PackageDescription

// HelpCardFFI and HelpCardFFIHeaders are generated and never committed. On a Mac ios/build-xcframework.sh lays them here, with the library for phones; on Linux
// ios/test-on-linux.sh, with the library of that machine.
#if os(macOS)
    let headers = Target.binaryTarget(name: "HelpCardFFIHeaders", path: "HelpCardFFIHeaders.xcframework")
#else
    let headers = Target.systemLibrary(name: "HelpCardFFIHeaders")
#endif

let package = Package(
    name: "HelpCardKit",
    platforms: [.iOS(.v16)],
    products: [.library(name: "HelpCardKit", targets: ["HelpCardKit"])],
    targets: [
        headers,
        .target(name: "HelpCardFFI", dependencies: ["HelpCardFFIHeaders"]),
        .target(name: "HelpCardKit", dependencies: ["HelpCardFFI"]),
        .testTarget(name: "HelpCardKitTests", dependencies: ["HelpCardKit", "HelpCardFFI"]),
    ],
    swiftLanguageModes: [.v6]
)
