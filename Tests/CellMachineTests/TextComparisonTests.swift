import Testing

@testable import CellMachine

struct TextComparisonTests {
  private let composed = String(repeating: "é", count: 4_000)
  private let apart = String(repeating: "e\u{301}", count: 4_000)

  @Test func `texts of the same characters written in two ways are charged for each byte`() {
    #expect(composed == apart)
    #expect(TextComparison.work(composed[...], apart[...]) > 4_000 * 20)
    let text = String(repeating: "кот ", count: 500)
    #expect(TextComparison.work((text + composed)[...], (text + apart)[...]) > 4_000 * 20)
  }

  @Test func `a difference ends the comparison, and so does the end of a text`() {
    let text = String(repeating: "кот и пёс ", count: 500)
    #expect(TextComparison.work(text[...], text[...]) == 0)
    #expect(TextComparison.work(text[...], (text + "а")[...]) == 0)
    #expect(TextComparison.work(("а" + text)[...], ("б" + text)[...]) == 0)
    #expect(TextComparison.work(("кот" + text)[...], ("кит" + text)[...]) == 0)
    #expect(TextComparison.work("é", "e\u{301}") == 0)
  }
}
