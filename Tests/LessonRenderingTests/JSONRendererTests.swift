import Diagnostics
import Displays
import Foundation
import LessonModel
import LessonRendering
import Testing

struct JSONRendererTests {
  private let renderer = JSONRenderer()

  private func object(_ outputs: [CellResult.Output]) throws -> [String: Any] {
    var lesson = Fixture.lesson("```swift {.cell #a}\nx\n```\n")
    lesson.head.title = "Quote \" slash \\ tab \t line\u{2028} bell \u{7}"
    lesson.head.parameters = [
      Parameter(name: "m", type: .matrix, value: .matrix([[0.1, -0.0], [1e300, 5e-300]])),
      Parameter(name: "n", type: .int, value: .int(3), choices: [.int(3), .int(4)]),
    ]
    let problem = Diagnostic(
      .error, "m", at: SourcePlace(file: "f", range: Fixture.range(2, 3, 2, 5)), help: "h",
      notes: [Diagnostic.Note("n")])
    let results = LessonResults(
      cells: [
        CellResult(status: .notRun("why"), outputs: outputs, diagnostics: [problem], steps: 7)
      ], diagnostics: [problem])
    let text = renderer.render(lesson, results)
    #expect(text == renderer.render(lesson, results))
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `a lesson is valid JSON with everything in it`() throws {
    let object = try object([.text("a\n")])
    #expect(object["title"] as? String == "Quote \" slash \\ tab \t line\u{2028} bell \u{7}")
    #expect(object["language"] is NSNull)
    let cell = try #require((object["cells"] as? [[String: Any]])?.first)
    #expect(cell["id"] as? String == "a")
    #expect(cell["status"] as? String == "notRun")
    #expect(cell["reason"] as? String == "why")
    #expect(cell["steps"] as? Int == 7)
    let place = (cell["diagnostics"] as? [[String: Any]])?.first?["place"] as? [String: Any]
    #expect(place?["line"] as? Int == 2 && place?["endColumn"] as? Int == 5)
    let matrix = (object["parameters"] as? [[String: Any]])?.first?["value"] as? [[Double]]
    #expect(matrix == [[0.1, 0], [1e300, 5e-300]])
  }

  @Test func `steps keep their values at full precision`() throws {
    let object = try object([.display(.group([.steps(Fixture.steps), .table(Fixture.table)]))])
    let output = ((object["cells"] as? [[String: Any]])?.first?["outputs"] as? [[String: Any]])?
      .first
    let parts = try #require(output?["parts"] as? [[String: Any]])
    let part = (parts[0]["parts"] as? [[String: Any]])?.first
    let step = try #require((part?["steps"] as? [[String: Any]])?.last)
    #expect(step["values"] as? [Double] == [0.1000001, 0.8999999])
    #expect(step["shape"] as? [Int] == [2])
    let rows = try #require(parts[1]["rows"] as? [[Any]])
    #expect(rows[0][1] as? Double == 0.25)
    #expect(rows[1][1] as? String == "Infinity")
  }

  @Test func `a diagnostic is one line`() {
    let line = renderer.line(Diagnostic(.warning, "a\nb", help: "c"))
    #expect(
      line
        == #"{"severity": "warning", "message": "a\nb", "place": null, "help": "c", "notes": []}"#)
  }
}
