/// The differences of two texts, line by line, as `diff -u` writes them.
enum UnifiedDiff {
  private enum Change {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Lines around a change.
  private static let context = 3
  /// Beyond this many pairs of lines the middle is shown as replaced: the table would take too long.
  private static let mostPairs = 4_000_000

  /// - Returns: The hunks, each with its `@@` line; empty for equal texts.
  static func hunks(_ old: [String], _ new: [String]) -> [String] {
    let changes = changes(old, new)
    let changed = changes.indices.filter { index in
      if case .same = changes[index] { false } else { true }
    }
    var lines: [String] = []
    var next = 0
    while next < changed.count {
      var last = next
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let start = max(0, changed[next] - context)
      let end = min(changes.count, changed[last] + context + 1)
      lines += hunk(changes, start..<end)
      next = last + 1
    }
    return lines
  }

  private static func hunk(_ changes: [Change], _ range: Range<Int>) -> [String] {
    let before = counts(changes[..<range.lowerBound])
    let inside = counts(changes[range])
    let header =
      "@@ -\(span(before.old, inside.old)) +\(span(before.new, inside.new)) @@"
    return [header]
      + changes[range].map { change in
        switch change {
        case .same(let line): " " + line
        case .removed(let line): "-" + line
        case .added(let line): "+" + line
        }
      }
  }

  private static func span(_ before: Int, _ count: Int) -> String {
    "\(count == 0 ? before : before + 1),\(count)"
  }

  private static func counts(_ changes: ArraySlice<Change>) -> (old: Int, new: Int) {
    changes.reduce(into: (0, 0)) { counts, change in
      switch change {
      case .same: counts = (counts.0 + 1, counts.1 + 1)
      case .removed: counts.0 += 1
      case .added: counts.1 += 1
      }
    }
  }

  /// A longest common subsequence (Hunt & McIlroy 1976), after equal ends are set aside.
  private static func changes(_ old: [String], _ new: [String]) -> [Change] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    { tail += 1 }
    let middle = changesInside(
      Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    return old[..<head].map(Change.same) + middle
      + old[(old.count - tail)...].map(Change.same)
  }

  private static func changesInside(_ old: [String], _ new: [String]) -> [Change] {
    guard old.count * new.count <= mostPairs else {
      return old.map(Change.removed) + new.map(Change.added)
    }
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        changes.append(.same(old[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || (i < old.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
        changes.append(.removed(old[i]))
        i += 1
      } else {
        changes.append(.added(new[j]))
        j += 1
      }
    }
    return changes
  }
}
