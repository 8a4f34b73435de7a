import LessonExecution
import LessonParsing
import Testing

struct SwiftExporterTests {
  private func swift(_ text: String) throws -> String {
    let lesson = LessonParser().parse(text, file: "lesson.md")
    return try LessonRunner(library: LessonLibrary()).swiftFile(of: lesson)
  }

  @Test func `a lesson becomes one file`() throws {
    let exported = try swift(
      """
      ---
      params:
        n: 2
      ---

      ```swift {.cell #a}
      let x = n * 2  // twice
      x + 1  // shown
      ```

      ```swift {.cell .fail}
      let bad: Int = ""
      ```

      ```swift {.cell .crash}
      [1][2]
      ```

      ```swift {.cell .skip}
      anything at all
      ```

      ```swift {.cell}
      print(x)
      ```

      ```swift {.exercise #e}
      x * 2;
      ```

      ```swift {.check of=e}
      let mine = x
      mine
      ```
      """)
    #expect(
      exported == """
        import Foundation
        import Konspekt

        let n: Int = 2

        // #a
        let x = n * 2  // twice
        display(x + 1)  // shown

        // cell 5
        print(x)

        // #e
        x * 2;

        // cell 7
        do {
        let mine = x
        display(mine)
        }

        """)
  }

  @Test func `a lesson that does not pass checking is not exported`() {
    #expect(throws: RefusedLesson.self) {
      try swift("```swift {.cell}\nlet x: Int = \"\"\n```\n")
    }
  }
}
