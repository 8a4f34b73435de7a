import Testing

@testable import CellMachine

struct TextComparisonTests {
  private let composed = String(repeating: "é", count: 4_000)
  private let apart = String(repeating: "e\u{301}", count: 4_000)

  /// The steps beyond reading both; 0 where the bytes decide.
  private func steps(_ left: String, _ right: String) -> Int {
    switch TextComparison.answer(left, right, ofOrder: true) {
    case .unknown(let steps): steps
    default: 0
    }
  }

  @Test func `texts of the same characters written in two ways are charged for each byte`() {
    #expect(composed == apart)
    #expect(steps(composed, apart) > 4_000 * 20)
    let text = String(repeating: "кот ", count: 500)
    #expect(steps(text + composed, text + apart) > 4_000 * 20)
    #expect((1...100).contains(steps("é", "e\u{301}")))
  }

  @Test func `a difference ends the comparison, and so does the end of a text`() {
    let text = String(repeating: "кот и пёс ", count: 500)
    #expect(steps(text, text) == 0)
    #expect(steps(text, text + "а") == 0)
    #expect(steps("а" + text, "б" + text) == 0)
    #expect(steps("кот" + text, "кит" + text) == 0)
  }

  // The standard library is asked about the same pairs.
  @Test func `what the bytes decide is what normalising says`() {
    let texts = [
      "", "a", "ab", "b", "e", "é", "e\u{301}", "e\u{301}x", "éx", "f", "z", "K", "\u{212A}", ";", "\u{37E}", "я",
      "й", "и\u{306}", "и", "ё", "е", "к", "кот", "кот\u{301}", "кит", "\u{301}", "a\u{323}\u{307}",
      "a\u{307}\u{323}", "가", "\u{1100}\u{1161}", "ﬁ", "👍", "中", "\u{600}a", "\r\n", "\n", "ß", "ǆ", "\u{F900}", "豈",
    ]
    for left in texts {
      for right in texts {
        switch TextComparison.answer(left, right, ofOrder: true) {
        case .equal: #expect(left == right)
        case .before: #expect(left < right, "'\(left)' '\(right)'")
        case .after: #expect(left > right, "'\(left)' '\(right)'")
        case .unknown: break
        }
        if case .unknown = TextComparison.answer(left, right, ofOrder: false) { continue }
        let isEqual = if case .equal = TextComparison.answer(left, right, ofOrder: false) { true } else { false }
        #expect(isEqual == (left == right), "'\(left)' '\(right)'")
      }
    }
  }
}
