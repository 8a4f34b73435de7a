// swift-tools-version: 6.2
import PackageDescription

// Every target compiles under the same rules (STYLE.md, Layout).
let houseRules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Optimises the machine in debug builds too: cells run seven times faster. Behind a switch that the
// Makefile sets, since no other package may depend on one with unsafe flags.
let machineFlags: [SwiftSetting] =
  Context.environment["KONSPEKT_FAST_CELLS"] == nil ? [] : [.unsafeFlags(["-O"])]

// A released tool trusts what debug builds and their tests have found of overlapping changes: looking for
// them again costs a tenth of the time of checking a cell.
let trustedFlags: [SwiftSetting] =
  Context.environment["KONSPEKT_FAST_CELLS"] == nil
  ? [] : [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

// Deterministic training is one generic function for each model, twenty times as fast where it is
// specialised, which takes the whole module at once. Lessons train in seconds so, not in minutes.
let trainingFlags: [SwiftSetting] =
  Context.environment["KONSPEKT_FAST_CELLS"] == nil
  ? []
  : [
    .unsafeFlags(
      ["-O", "-whole-module-optimization", "-num-threads", "2", "-disable-batch-mode"],
      .when(configuration: .debug))
  ]

// As the machine, the kernels in C, which the compiler would leave unoptimised in debug builds.
let kernelFlags: [CSetting] =
  Context.environment["KONSPEKT_FAST_CELLS"] == nil
  ? [] : [.unsafeFlags(["-O3", "-fno-math-errno"])]

// Relocations packed into bits: the loader reads 3 MB less when a tool starts. Gold cannot write them. A
// released tool shows no library its symbols, which leaves less to look up. It keeps a random place in
// memory: it runs what strangers write.
let programLinking: [LinkerSetting] =
  Context.environment["KONSPEKT_FAST_CELLS"] == nil
  ? []
  : [
    .unsafeFlags(
      ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
      .when(platforms: [.linux])),
    .unsafeFlags(
      ["-Xlinker", "--no-export-dynamic"],
      .when(platforms: [.linux], configuration: .release)),
  ]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  flags: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources,
    swiftSettings: houseRules + flags)
}

func suite(
  _ name: String, _ dependencies: [Target.Dependency], copying: [String] = [],
  excluding: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: excluding,
    resources: copying.map { .copy($0) }, swiftSettings: houseRules)
}

let swiftSyntax = "swift-syntax"

let package = Package(
  name: "konspekt",
  products: [
    .library(name: "Konspekt", targets: ["Konspekt"]),
    .executable(name: "konspekt", targets: ["CommandLineTool"]),
    .executable(name: "konspekt-bench", targets: ["Benchmarks"]),
  ],
  dependencies: [
    // Exact, because Package.resolved is not committed.
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Shared words
    room("Diagnostics"),
    room("Displays"),
    room("Derivations", ["Diagnostics", "Displays"]),

    // The library, which knows nothing of lessons
    room("Metering"),
    room("Numerics", ["Displays", "Metering"]),
    .target(name: "CVectorKernels", cSettings: kernelFlags),
    room("Corpora", ["Metering"]),
    room(
      "Embeddings",
      [
        "Corpora", "CVectorKernels", "Derivations", "Diagnostics", "Displays", "Metering",
        "Numerics",
      ], flags: trainingFlags),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    room(
      "TextFeatures", ["Corpora", "CStemmer", "Derivations", "Displays", "Metering", "Numerics"]),
    room(
      "Konspekt", ["Corpora", "Derivations", "Displays", "Embeddings", "Numerics", "TextFeatures"]),

    // The notebook, which knows nothing of NLP
    room("LessonModel", ["Diagnostics", "Displays"]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    room(
      "LessonParsing",
      ["CCmark", "Diagnostics", "LessonModel", .product(name: "Yams", package: "Yams")]),
    room("CellMachine", ["Diagnostics", "Metering"], flags: machineFlags + trustedFlags),
    room(
      "CellCompiler",
      [
        "CellMachine", "Diagnostics",
        .product(name: "SwiftParser", package: swiftSyntax),
        .product(name: "SwiftOperators", package: swiftSyntax),
        .product(name: "SwiftParserDiagnostics", package: swiftSyntax),
        .product(name: "SwiftDiagnostics", package: swiftSyntax),
        .product(name: "SwiftSyntax", package: swiftSyntax),
      ], flags: trustedFlags),
    room(
      "LessonExecution",
      ["CellCompiler", "CellMachine", "Diagnostics", "Displays", "LessonModel", "Metering"]),
    .target(
      name: "CDuktape", cSettings: [], linkerSettings: [.linkedLibrary("duktape"), .linkedLibrary("m")]),
    room("FormulaSetting", ["CDuktape"]),
    room("LessonRendering", ["Diagnostics", "Displays", "FormulaSetting", "LessonModel"]),

    // Where they meet
    room(
      "LibraryBindings",
      [
        "CellCompiler", "CellMachine", "Corpora", "Derivations", "Diagnostics", "Displays",
        "Embeddings", "Konspekt", "Numerics", "TextFeatures",
      ]),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "CellCompiler", "CellMachine", "Corpora", "Diagnostics", "Displays", "Embeddings",
        "FormulaSetting", "LessonExecution", "LessonModel", "LessonParsing", "LessonRendering",
        "LibraryBindings", "Metering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: houseRules, linkerSettings: programLinking),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CellCompiler", "CellMachine", "Corpora", "Diagnostics", "Embeddings", "LibraryBindings",
        "Numerics", "TextFeatures",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], resources: [.copy("Lemmas"), .copy("Loops"), .copy("Peers")], swiftSettings: houseRules,
      linkerSettings: programLinking),
    .executableTarget(
      name: "BindingGenerator",
      dependencies: [
        .product(name: "SwiftParser", package: swiftSyntax),
        .product(name: "SwiftSyntax", package: swiftSyntax),
      ], swiftSettings: houseRules),

    // What compares cells with swiftc
    room("ProgramGeneration"),
    room(
      "ReferenceCompiler",
      [
        .product(name: "SwiftParser", package: swiftSyntax),
        .product(name: "SwiftSyntax", package: swiftSyntax),
      ]),
    .executableTarget(
      name: "DifferentialFuzzer",
      dependencies: [
        "CellCompiler", "CellMachine", "Corpora", "Diagnostics", "LessonExecution", "LessonModel",
        "LessonParsing", "LessonRendering", "LibraryBindings", "ProgramGeneration",
        "ReferenceCompiler",
        .product(name: "SwiftParser", package: swiftSyntax),
        .product(name: "SwiftSyntax", package: swiftSyntax),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: houseRules),

    // Tests
    suite("CellMachineTests", ["CellCompiler", "CellMachine", "Diagnostics", "Metering"]),
    suite(
      "CellCompilerTests",
      ["CellCompiler", "CellMachine", "Diagnostics", "Metering", "ReferenceCompiler"],
      copying: ["Programs"]),
    suite("ProgramGenerationTests", ["CellCompiler", "CellMachine", "Diagnostics", "ProgramGeneration"]),
    suite("MeteringTests", ["Metering"]),
    suite("NumericsTests", ["Displays", "Metering", "Numerics"], copying: ["Fixtures"]),
    suite("CorporaTests", ["Corpora", "Metering"]),
    suite(
      "TextFeaturesTests", ["Corpora", "Derivations", "Metering", "Numerics", "TextFeatures"],
      copying: ["Fixtures"]),
    suite("DisplaysTests", ["Displays"]),
    suite("DerivationsTests", ["Derivations", "Displays"]),
    suite(
      "EmbeddingsTests",
      [
        "Corpora", "CVectorKernels", "Derivations", "Displays", "Embeddings", "Metering", "Numerics",
      ],
      copying: ["Fixtures"]),
    suite("LessonParsingTests", ["Diagnostics", "LessonModel", "LessonParsing"]),
    suite(
      "LibraryBindingsTests",
      [
        "BindingGenerator", "CellCompiler", "CellMachine", "Corpora", "Derivations", "Diagnostics",
        "Displays", "Embeddings", "LibraryBindings", "Numerics", "TextFeatures",
        .product(name: "SwiftParser", package: swiftSyntax),
        .product(name: "SwiftSyntax", package: swiftSyntax),
      ]),
    suite("FormulaSettingTests", ["FormulaSetting"]),
    suite(
      "LessonRenderingTests",
      ["Diagnostics", "Displays", "FormulaSetting", "LessonModel", "LessonRendering"]),
    suite(
      "LessonExecutionTests",
      [
        "CellMachine", "Diagnostics", "Displays", "LessonExecution", "LessonModel", "LessonParsing",
        "Metering",
      ]),
    suite(
      "CommandLineToolTests",
      [
        "CommandLineTool", "LessonParsing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    suite("CourseTests", ["CommandLineTool"], excluding: ["Goldens", "Mistakes"]),
    .target(name: "TestSupport", dependencies: [], path: "Tests/TestSupport", swiftSettings: houseRules),
  ],
  swiftLanguageModes: [.v6]
)
