internal import Foundation

/// Writes the bindings of the library, from the package's folder:
///
///     swift run BindingGenerator
@main
struct BindingGenerator {
  static func main() {
    do {
      let root = URL(filePath: FileManager.default.currentDirectoryPath)
      let text = try BindingsWriter.text(for: SourceFile.library(ofPackageAt: root))
      try text.write(
        to: root.appending(path: BindingsWriter.path), atomically: true, encoding: .utf8)
      print("wrote \(BindingsWriter.path)")
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }
}
