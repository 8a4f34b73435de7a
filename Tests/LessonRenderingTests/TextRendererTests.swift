import Displays
import LessonModel
import LessonRendering
import Testing

struct TextRendererTests {
  @Test func `text is what the program prints, in order`() {
    let outputs: [CellResult.Output] = [
      .text("a"), .text("b\n"), .display(.text("3")), .display(.table(Fixture.table)),
      .text("end\n"),
    ]
    let results = LessonResults(cells: [
      CellResult(status: .succeeded, outputs: outputs),
      CellResult(status: .failed, outputs: [.text("last words\n")]),
    ])
    #expect(
      TextRenderer().render(results) == """
        ab
        3
        Вероятности
        слово        p
        --------  ----
        кот       0.25
        на | над     ∞
        end
        last words

        """)
  }

  @Test func `steps print under their captions`() {
    #expect(
      Display.steps(Fixture.steps).plainText == """
        Один шаг
        ========

        Прямой проход
        -------------
        1. Оценка слова
           z = u·h
           z = 1·2 = 2
        2. Вероятности
           p ≈ (0,1; 0,9)
        """)
  }
}
