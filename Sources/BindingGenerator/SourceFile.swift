internal import Foundation
internal import SwiftParser
internal import SwiftSyntax

/// One file of the library.
struct SourceFile {
  /// From the package's folder, with slashes: `Sources/Displays/Table.swift`.
  let path: String
  let text: String

  /// The folders whose public declarations cells can use.
  static let libraryTargets = [
    "Corpora", "Derivations", "Displays", "Embeddings", "Konspekt", "Numerics", "TextFeatures",
  ]

  /// The library's files in the order of their paths.
  ///
  /// - Throws: An error of Foundation's where a folder or file cannot be read.
  static func library(ofPackageAt root: URL) throws -> [SourceFile] {
    var paths: [String] = []
    for target in libraryTargets {
      // Where targets are links, as in a package that borrows them, the names stay those of the links.
      let folder = root.appending(path: "Sources/\(target)").resolvingSymlinksInPath()
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        paths.append("Sources/\(target)/\(name)")
      }
    }
    return try paths.sorted().map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SourceFile(path: path, text: text)
    }
  }
}

/// A file with its syntax tree.
struct ParsedFile {
  let path: String
  let tree: SourceFileSyntax
  private let locations: SourceLocationConverter

  init(_ file: SourceFile) {
    path = file.path
    tree = Parser.parse(source: file.text)
    locations = SourceLocationConverter(fileName: file.path, tree: tree)
  }

  /// The line, from 1, where a node's first token stands.
  func line(of node: some SyntaxProtocol) -> Int { node.startLocation(converter: locations).line }
}
