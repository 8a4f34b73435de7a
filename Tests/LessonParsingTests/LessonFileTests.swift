import Diagnostics
import Foundation
import LessonParsing
import Testing

struct LessonFileTests {
  private func problem(_ bytes: [UInt8]) throws -> Diagnostic? {
    let path = NSTemporaryDirectory() + "konspekt-\(UUID().uuidString).md"
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    do throws(Diagnostic) {
      _ = try LessonFile.read(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a text is read byte for byte`() throws {
    let path = NSTemporaryDirectory() + "konspekt-\(UUID().uuidString).md"
    let text = "\u{FEFF}a\r\nя\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(Array(try LessonFile.read(path: path).utf8) == Array(text.utf8))
  }

  @Test func `a missing file and a folder are told apart`() {
    #expect(throws: Diagnostic(.error, "cannot find the file '/nowhere/x.md'")) {
      try LessonFile.read(path: "/nowhere/x.md")
    }
    #expect(
      throws: Diagnostic(.error, "cannot read '/tmp': it is a folder", help: "name a file in it")
    ) {
      try LessonFile.read(path: "/tmp")
    }
  }

  @Test func `windows-1251 is recognised and placed`() throws {
    // "ok\nкот" in windows-1251
    let found = try #require(try problem([0x6F, 0x6B, 0x0A, 0xEA, 0xEE, 0xF2]))
    #expect(
      found.message
        == "the file is not UTF-8: found byte 0xEA at offset 3, but looks like windows-1251")
    #expect(found.place?.range.start == SourcePosition(line: 2, column: 1))
    #expect(found.help?.hasPrefix("iconv -f windows-1251 -t utf-8") ?? false)
  }

  // "кот" and the like in windows-1251; a few bytes that slipped in are no text in it.
  @Test(arguments: [
    ([0x6F, 0xE9, 0xE8, 0x0A], false), (Array("Урок о словах\n".utf8) + [0xEA, 0xEE, 0xF2], false),
    (Array("caf".utf8) + [0xE9] + Array(" na".utf8) + [0xEF] + Array("ve".utf8), false),
    ([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0, 0x21], true),
  ] as [([UInt8], Bool)])
  func `an encoding is guessed only from words in it`(bytes: [UInt8], isGuessed: Bool) throws {
    let found = try #require(try problem(bytes))
    #expect(found.message.contains("windows-1251") == isGuessed)
  }

  @Test func `fifty megabytes are refused`() throws {
    let found = try #require(try problem([UInt8](repeating: 0x61, count: 50_000_000)))
    #expect(found.message.hasSuffix("is larger than 4 MB"))
  }
}
