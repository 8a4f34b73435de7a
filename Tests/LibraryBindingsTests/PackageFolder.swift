import Foundation

@testable import BindingGenerator

/// The package that these tests stand in.
enum PackageFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func library() throws -> LibraryReader {
    LibraryReader(try SourceFile.library(ofPackageAt: url))
  }
}
