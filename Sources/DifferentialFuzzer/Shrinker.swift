import SwiftParser
import SwiftSyntax

/// Makes a program smaller while the two compilers still disagree in the same way.
struct Shrinker {
  let comparison: Comparison
  /// Smaller programs that are compiled at once.
  private static let batch = 40
  private static let rounds = 14

  func shrink(_ text: String, _ difference: Difference) throws -> String {
    var best = text
    for _ in 0..<Self.rounds {
      guard let smaller = try round(best, difference) else { break }
      best = smaller
    }
    return best
  }

  /// The best of one round: single steps first, then as many of the good ones together as hold.
  private func round(_ text: String, _ difference: Difference) throws -> String? {
    let edits = Edits.all(of: text).sorted { $0.saving > $1.saving }
    var good: [Edit] = []
    var start = 0
    while good.isEmpty, start < edits.count {
      let slice = Array(edits[start..<min(start + Self.batch, edits.count)])
      let found = try comparison.differences(slice.map { $0.applied(to: text) })
      good = zip(slice, found).filter { $1?.kind == difference.kind && $1?.cause == difference.cause }
        .map(\.0)
      start += Self.batch
    }
    guard let first = good.first else { return nil }
    let unions = Self.unions(of: good)
    let found = try comparison.differences(unions.map { Self.apply($0, to: text) })
    let holds = zip(unions, found).filter { $1?.kind == difference.kind && $1?.cause == difference.cause }
    let most = holds.map(\.0).max { left, right in
      left.reduce(0) { $0 + $1.saving } < right.reduce(0) { $0 + $1.saving }
    }
    return most.map { Self.apply($0, to: text) } ?? first.applied(to: text)
  }

  /// Growing sets of edits that do not touch each other.
  private static func unions(of edits: [Edit]) -> [[Edit]] {
    var apart: [Edit] = []
    for edit in edits where !apart.contains(where: { $0.range.overlaps(edit.range) }) { apart.append(edit) }
    var sizes: [Int] = []
    var size = apart.count
    while size > 1 {
      sizes.append(size)
      size = size * 2 / 3
    }
    return sizes.map { Array(apart.prefix($0)) }
  }

  private static func apply(_ edits: [Edit], to text: String) -> String {
    edits.sorted { $0.range.lowerBound > $1.range.lowerBound }.reduce(text) { $1.applied(to: $0) }
  }
}

/// A part of the text, in bytes, and what to write instead.
struct Edit {
  var range: Range<Int>
  var replacement: String

  var saving: Int { range.count - replacement.utf8.count }

  func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(range, with: replacement.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
