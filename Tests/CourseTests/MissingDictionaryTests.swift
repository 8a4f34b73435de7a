import Foundation
import TestSupport
import Testing

/// Lemmas where the dictionaries were not fetched.
struct MissingDictionaryTests {
  private static let without = "KONSPEKT_DATA=/nowhere"

  @Test func `a cell that lemmatizes is refused with the remedy, and stems do not stand in`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "import Konspekt\nlet words = [\"войны\"]\nprint(try Lemmatizer(.russian).lemmas(of: words))\n",
      to: "cell.swift")
    let run = try ToolProcess.run(["run", "cell.swift"], in: scratch.folder, shell: Self.without)
    #expect(run.exitCode == 1)
    #expect(run.standardOutput == "")
    #expect(run.standardError.hasPrefix("cell.swift:3:"))
    for part in ["/nowhere/pymorphy3-dicts-ru/words.dawg", "make deps", "KONSPEKT_DATA"] {
      #expect(run.standardError.contains(part))
    }
  }

  @Test(arguments: [
    ("en", "help: run 'make deps'"), ("ru", "help: выполните 'make deps' в папке Konspekt"),
  ])
  func `the next step is said in the lesson's language`(language: String, help: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "---\nlang: \(language)\n---\n\n```swift {.cell}\nprint(try Lemmatizer(.polish))\n```\n",
      to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md"], in: scratch.folder, shell: Self.without)
    #expect(run.standardError.contains(help))
    #expect((language == "ru") == run.standardError.contains("нет файла словаря"))
  }

  @Test func `the lesson on Russian text runs, and says what is missing`() throws {
    let run = try ToolProcess.run(
      ["run", "Lessons/preparing-russian-text.md", "--to", "text"], in: packageFolder,
      shell: Self.without)
    #expect(run.exitCode == 0)
    #expect(run.standardOutput.contains("there is no dictionary file"))
    #expect(run.standardOutput.contains("make deps"))
  }
}
