import Diagnostics
import Foundation

/// Finds the lessons that paths mean: files as they are, folders with all `.md` files inside.
enum LessonPaths {
  static func lessons(in paths: [String]) throws(Diagnostic) -> [String] {
    var found: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Diagnostic("cannot find '\(path)'")
      }
      if !isFolder.boolValue {
        found.append(path)
        continue
      }
      let inside = markdownFiles(in: path)
      if inside.isEmpty {
        throw Diagnostic("found no lessons in '\(path)'", help: "lessons end in '.md'")
      }
      found += inside
    }
    return found
  }

  /// In the order of their paths, so that every run and every disk gives the same.
  private static func markdownFiles(in folder: String) -> [String] {
    // The enumerator does not enter a link.
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let names = FileManager.default.enumerator(atPath: real)?.compactMap { $0 as? String } ?? []
    let isHidden = { (name: String) in name.split(separator: "/").contains { $0.hasPrefix(".") } }
    return names.filter { $0.hasSuffix(".md") && !isHidden($0) }.sorted().map {
      folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)"
    }
  }
}
