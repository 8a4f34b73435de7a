import Foundation

/// The King James Bible as lines of a classifier: a group of books as the label, then the verse.
struct LabelledVerses {
  /// Groups in the order of the books, and how many books each has.
  private static let groups = [
    ("law", 5), ("history", 12), ("wisdom", 5), ("prophets", 17), ("gospels", 4), ("acts", 1),
    ("epistles", 21), ("revelation", 1),
  ]

  /// Four of five verses in a fixed disorder, since steps on lines that are sorted by class learn little.
  ///
  /// - Parameter places: Of each verse, such as `Gen1:1`.
  static func lines(places: [String], verses: [String]) -> [String] {
    let labels = groups.flatMap { group, count in [String](repeating: group, count: count) }
    var book = -1
    var name = ""
    var lines: [String] = []
    for (index, (place, verse)) in zip(places, verses).enumerated() {
      let current = String(place.prefix { $0 != ":" }.replacing(/[0-9]+$/, with: ""))
      if current != name { (name, book) = (current, book + 1) }
      if index % 5 != 4 { lines.append("__label__\(labels[min(book, labels.count - 1)]) \(verse)") }
    }
    var state: UInt32 = 1
    for i in stride(from: lines.count - 1, to: 0, by: -1) {
      state = (state &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
      lines.swapAt(i, Int(state >> 8) % (i + 1))
    }
    return lines
  }
}
