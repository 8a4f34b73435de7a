import Diagnostics
import Foundation
import LessonModel
import LessonRendering

/// The drawings of a Markdown file: `lesson.figures/map.svg` beside `lesson.md`.
struct FigureFiles {
  /// As the Markdown names it.
  let folder: String
  private let path: String

  /// - Parameter markdown: The path of the Markdown file.
  init(besides markdown: String) {
    let slash = markdown.lastIndex(of: "/").map { markdown.index(after: $0) } ?? markdown.startIndex
    let name = markdown[slash...]
    let dot = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil }
    folder = name[..<(dot ?? name.endIndex)] + ".figures"
    path = markdown[..<slash] + folder
  }

  /// Writes the drawings that differ from what is there; a file without drawings gets no folder.
  func write(_ figures: [Figure]) throws(Diagnostic) {
    guard !figures.isEmpty else { return }
    try OutputFile.makeFolder(path)
    for figure in figures {
      let bytes = Array(figure.svg.utf8)
      if FileManager.default.contents(atPath: "\(path)/\(figure.name)").map(Array.init) != bytes {
        try OutputFile.write(bytes: bytes, to: "\(path)/\(figure.name)")
      }
    }
  }

  /// The paths of those that are not there.
  func missing(_ figures: [Figure]) -> [String] {
    figures.map { "\(path)/\($0.name)" }.filter { !FileManager.default.fileExists(atPath: $0) }
  }

  /// Removes the drawings of these cells, and the folder where nothing is left in it.
  func remove(of cells: [Cell]) {
    let stems = Set(cells.map(Figure.stem))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasSuffix(".svg") && stems.contains(String(name.prefix { $0 != "." })) {
      unlink("\(path)/\(name)")
    }
    rmdir(path)
  }
}
