import Derivations
import Displays
import Embeddings
import Testing

struct HuffmanDrawingTests {
  private let words = ["кот", "сидит", "на", "коврике"]
  private let counts = [120, 30, 800, 5]

  private func parts(_ tree: HuffmanTree) throws -> (drawing: String, table: Table) {
    guard case .group(let parts) = tree.display, case .text(let drawing) = parts[0],
      case .table(let table) = parts[1]
    else { throw DisplayMismatch() }
    return (drawing, table)
  }

  private struct DisplayMismatch: Error {}

  // 5 + 30 = 35, 35 + 120 = 155, 155 + 800: each node joins the one before with the next word; of two
  // the heavier one gets the bit 1.
  @Test func `a tree is drawn in the language of its reader`() throws {
    let russian = try parts(HuffmanTree(words: words, counts: counts, language: .russian))
    #expect(
      russian.drawing == """
        узел 2
        ├─0─ узел 1
        │    ├─0─ узел 0
        │    │    ├─0─ коврике (5)
        │    │    └─1─ сидит (30)
        │    └─1─ кот (120)
        └─1─ на (800)
        """)
    #expect(russian.table.columns.map(\.title) == ["слово", "раз", "код", "узлы"])
    let english = try parts(HuffmanTree(words: words, counts: counts))
    #expect(english.drawing == russian.drawing.replacing("узел", with: "node"))
    #expect(english.table.rows == russian.table.rows)
  }

  @Test func `of many words the frequent ones are drawn`() throws {
    let many = (1...70).map { "w\($0)" }
    let drawing = try parts(
      HuffmanTree(words: many, counts: Array(1...70), language: .russian)
    ).drawing
    #expect(drawing.hasSuffix("… и слова пореже, их 6"))
    #expect(drawing.contains("w70 (70)"))
    #expect(!drawing.contains("w6 (6)"))
  }
}
