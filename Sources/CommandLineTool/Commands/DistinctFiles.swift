import ArgumentParser
import Foundation

/// The files of a training, none of which may be written over another: a corpus is not to be had again.
struct DistinctFiles {
  /// What is read; names that were not given are nil.
  var reads: [String?]
  /// Checkpoints, which are written again and again.
  var updates: [String?] = []
  /// The checkpoint that is gone on with, which may be updated too.
  var resumes: String?

  /// - Parameter outputs: Where results go.
  /// - Throws: `ValidationError` that names the file.
  func check(writing outputs: [String?]) throws(ValidationError) {
    let read = Set(reads.compactMap(Self.place))
    var written: Set<String> = []
    try Self.add(updates, to: &written, keeping: read)
    try Self.add(outputs, to: &written, keeping: read.union([resumes].compactMap(Self.place)))
  }

  private static func add(
    _ paths: [String?], to written: inout Set<String>, keeping kept: Set<String>
  ) throws(ValidationError) {
    for path in paths.compactMap(\.self) {
      guard let place = place(of: path) else { continue }
      if !written.insert(place).inserted {
        throw ValidationError("'\(path)' would be written twice; give each result a name of its own.")
      }
      if kept.contains(place) {
        throw ValidationError("'\(path)' is read and would be written over; give another name.")
      }
    }
  }

  /// One name for each file, whatever the path looks like; nil for what is no file, such as '/dev/null'.
  private static func place(of path: String?) -> String? {
    guard let path else { return nil }
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return place.hasPrefix("/dev/") ? nil : place
  }
}
