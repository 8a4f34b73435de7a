import Foundation

/// Programs on which the two compilers differ, grouped by cause.
struct Finds {
  let folder: URL
  let comparison: Comparison
  let shrinks: Bool
  /// Finds by kind and cause.
  private(set) var counts: [String: Int] = [:]
  private(set) var total = 0

  /// Kept for one cause; more of them teach little.
  private static let keptPerCause = 3

  init(folder: URL, comparison: Comparison, shrinks: Bool) {
    self.folder = folder
    self.comparison = comparison
    self.shrinks = shrinks
  }

  /// Keeps a program, smaller, if the two still differ when it is compiled alone.
  mutating func add(_ text: String, seed: UInt64, _ difference: Difference) throws {
    let key = "\(difference.kind.rawValue): \(difference.cause)"
    guard counts[key, default: 0] < Self.keptPerCause else {
      counts[key, default: 0] += 1
      total += 1
      return
    }
    guard let confirmed = try comparison.confirmed(text) else { return }
    let name = "\(confirmed.kind.rawValue): \(confirmed.cause)"
    counts[name, default: 0] += 1
    total += 1
    guard counts[name, default: 0] <= Self.keptPerCause else { return }
    let smaller = shrinks ? try Shrinker(comparison: comparison).shrink(text, confirmed) : text
    let last = try comparison.confirmed(smaller)
    try write(last == nil ? text : smaller, seed, last ?? confirmed)
  }

  private func write(_ text: String, _ seed: UInt64, _ difference: Difference) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(difference.kind.rawValue)-\(seed).swift")
    let note = "// \(difference.kind.rawValue): \(difference.detail)\n// seed \(seed)\n"
    try (text + note).write(to: file, atomically: true, encoding: .utf8)
    FileHandle.standardError.write(Data("\(file.path): \(difference.kind.rawValue): \(difference.detail)\n".utf8))
  }

  var summary: String {
    let lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
    return lines.isEmpty ? "no differences" : lines.joined(separator: "\n")
  }
}
