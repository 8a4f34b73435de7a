import Testing

@testable import BindingGenerator

struct SymbolGraphTests {
  @Test(
    .enabled(
      if: SymbolGraphs.isAvailable,
      "needs swift-symbolgraph-extract in PATH and the built modules beside the tests"),
    arguments: SourceFile.libraryTargets)
  func `what the compiler calls public is bound or hidden`(module: String) throws {
    let reader = try PackageFolder.library()
    let types = reader.files.flatMap(\.items).compactMap { item in
      if case .type(let type) = item { type.name } else { nil }
    }
    var known = Dictionary(
      (reader.members.map(\.path) + types).map { ($0, 1) }, uniquingKeysWith: +)
    for path in reader.unbound { known[path, default: 0] += 1 }

    var missing: [String] = []
    for symbol in try SymbolGraphs.symbols(of: module) {
      if let left = known[symbol.path], left > 0 {
        known[symbol.path] = left - 1
      } else if !isInsideUnbound(symbol.path, reader) {
        missing.append("\(symbol.path) in \(symbol.file)")
      }
    }
    #expect(missing == [])
  }

  @Test(.enabled(if: SymbolGraphs.isAvailable)) func `the compiler's list is not empty`() throws {
    let paths = try SymbolGraphs.symbols(of: "Embeddings").map(\.path)
    #expect(paths.contains("SkipGram.explainStep(center:context:learningRate:digits:rounding:language:)"))
  }

  /// Whether a symbol belongs to a hidden or generic type, or is a hidden one that takes arguments
  /// which cannot be read.
  private func isInsideUnbound(_ path: String, _ reader: LibraryReader) -> Bool {
    reader.unbound.contains { path.hasPrefix($0 + ".") || path.hasPrefix($0 + "(") }
  }
}
