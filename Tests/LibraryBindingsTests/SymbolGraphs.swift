import Foundation
import TestSupport

/// What the compiler says is public in the built modules of the library.
enum SymbolGraphs {
  /// A public symbol, as `Table.Column.init(_:alignment:)`.
  struct Symbol: Hashable {
    let path: String
    let file: String
  }

  /// A module of which the tool can make nothing.
  struct Unreadable: Error {
    let module: String
  }

  /// The compiler's tool, if it is installed beside the compiler.
  static let tool: URL? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(filePath: String($0)).appending(path: "swift-symbolgraph-extract") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// The folder of the built modules, found from the test program upwards.
  static let modules: URL? = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/" {
      let found = folder.appending(path: "Modules")
      if FileManager.default.fileExists(atPath: found.appending(path: "Displays.swiftmodule").path)
      {
        return found
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  static var isAvailable: Bool { tool != nil && modules != nil }

  /// The public symbols of a module that stand in its sources.
  static func symbols(of module: String) throws -> [Symbol] {
    guard let tool, let modules else { return [] }
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = tool
    // Built modules lie in `<triple>/debug/Modules`.
    let triple = modules.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent
    let sources = CModules.folders(in: PackageFolder.url.path)
    process.arguments =
      ([modules.path] + sources).flatMap { ["-I", $0] } + [
        "-module-name", module, "-target", triple, "-output-dir", output.path,
        "-minimum-access-level", "public", "-skip-synthesized-members",
      ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unreadable(module: module) }
    // Extensions of other modules' types come in files of their own.
    return try FileManager.default.contentsOfDirectory(atPath: output.path).sorted().flatMap {
      let data = try Data(contentsOf: output.appending(path: $0))
      return try JSONDecoder().decode(Graph.self, from: data).symbols.compactMap { symbol in
        // What the compiler synthesises has no place.
        symbol.location.map {
          Symbol(path: symbol.pathComponents.joined(separator: "."), file: $0.uri)
        }
      }
    }
  }

  private struct Graph: Decodable {
    struct Entry: Decodable {
      struct Location: Decodable { let uri: String }

      let pathComponents: [String]
      let location: Location?
    }

    let symbols: [Entry]
  }
}
