import Foundation
import TestSupport
import Testing

/// Mistakes of this classroom, each a cell, or a whole lesson where the mistake is in its text, with what an
/// English and a Russian lesson answer.
///
/// `KONSPEKT_GOLDENS=rewrite` writes the answers anew; each is read as a student would before it is
/// committed: does it name what was found, what was expected and the next step?
struct MistakeGoldenTests {
  private static let root = packageFolder + "/Tests/CourseTests/Mistakes/"
  private static let isRewriting =
    ProcessInfo.processInfo.environment["KONSPEKT_GOLDENS"] == "rewrite"

  /// `family/name` of every cell, and of every lesson, which says `LANG` for its language.
  private static let cells = named(".swift")
  private static let lessons = named(".md")

  private static func named(_ ending: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  private static func families(_ wanted: Set<String>) -> Int {
    cells.count { wanted.contains(String($0.prefix { $0 != "/" })) }
  }

  @Test
  func `the classroom's mistakes are covered`() {
    #expect(Self.families(["python"]) >= 15)
    #expect(Self.families(["keyboard"]) >= 4)
    #expect(Self.cells.count - Self.families(["python", "keyboard", "notes"]) >= 55)
  }

  @Test(arguments: cells)
  func `a mistake is explained in both languages`(name: String) throws {
    let cell = try String(contentsOfFile: Self.root + name + ".swift", encoding: .utf8)
    try check(name, lesson: "---\nlang: LANG\n---\n\n```swift {.cell}\n\(cell)```\n")
  }

  @Test(arguments: lessons)
  func `a mistake of a lesson's text is explained in both languages`(name: String) throws {
    try check(name, lesson: String(contentsOfFile: Self.root + name + ".md", encoding: .utf8))
  }

  private func check(_ name: String, lesson: String) throws {
    let english = try Self.answer(to: lesson, of: name, language: "en")
    let russian = try Self.answer(to: lesson, of: name, language: "ru")
    let text = english + "\n" + russian
    let url = URL(fileURLWithPath: Self.root + name + ".txt")
    if Self.isRewriting { try Data(text.utf8).write(to: url) }
    #expect(text == String(decoding: try Data(contentsOf: url), as: UTF8.self))
    // Every answer says what to do next, a Russian one in Russian.
    #expect(english.contains("help: "))
    #expect(russian.contains("help: "))
    for line in russian.split(separator: "\n") where line.contains(": error: ") {
      #expect(line.contains { ("а"..."я").contains($0) }, "\(line)")
    }
  }

  @Test(arguments: [("en", "expected UTF-8"), ("ru", "ожидается UTF-8")])
  func `a file of another encoding is named in the lesson's language`(
    language: String, expected: String
  ) throws {
    let folder = try ScratchFolder()
    var bytes = Array("---\nlang: \(language)\n---\n\n".utf8)
    bytes += [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]  // "Привет" in windows-1251
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("lesson.md")))
    let run = try ToolProcess.run(["run", "lesson.md"], in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("windows-1251"))
    #expect(run.standardError.contains("help: iconv -f windows-1251 -t utf-8"))
    if language == "ru" { #expect(run.standardError.contains(expected)) }
  }

  /// What a lesson says; its first line is line 1.
  private static func answer(to lesson: String, of name: String, language: String) throws -> String {
    let folder = try ScratchFolder()
    try folder.write(lesson.replacing("LANG", with: language), to: "lesson.md")
    let options = name.hasPrefix("notes/") ? ["--notes"] : []
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "text"] + options, in: folder.folder)
    return run.standardError
  }
}
