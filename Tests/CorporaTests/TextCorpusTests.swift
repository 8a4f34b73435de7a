import Metering
import Testing

@testable import Corpora

struct TextCorpusTests {
  private func documents(_ bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "f")
    return try TextCorpus(linesOf: folder.path + "/f").documents()
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
    ("a\r\nb\r", ["a", "b"]), ("\u{FEFF}кот\n\u{FEFF}", ["кот", "\u{FEFF}"]), ("a\rb", ["a\rb"]),
  ])
  func `documents are lines`(text: String, expected: [String]) throws {
    #expect(try documents(Array(text.utf8)).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func `lines longer than a block are whole`() throws {
    let long = String(repeating: "кот ", count: 400_000)
    let text = "a\n\(long)\nb\n\(long)"
    #expect(try documents(Array(text.utf8)) == ["a", long, "b", long])
  }

  @Test func `a corpus is read anew by every pass, as far as it is asked`() throws {
    let folder = try TemporaryFolder()
    try folder.write("раз\nдва\nтри\n", to: "f")
    let corpus = TextCorpus(linesOf: folder.path + "/f")
    #expect(try corpus.first(2) == ["раз", "два"])
    #expect(try corpus.first(0) == [])
    #expect(try corpus.first(.min) == [])
    #expect(try corpus.first(.max) == ["раз", "два", "три"])
    #expect(try corpus.count() == 3)
    var seen: [String] = []
    try corpus.forEach { seen.append($0) }
    #expect(seen == ["раз", "два", "три"])
    try folder.write("иное", to: "f")
    #expect(try corpus.documents() == ["иное"])
  }

  @Test func `what the caller throws ends the pass`() throws {
    struct Enough: Error {}
    let folder = try TemporaryFolder()
    try folder.write("раз\nдва\nтри\n", to: "f")
    var seen = 0
    #expect(throws: Enough.self) {
      try TextCorpus(linesOf: folder.path + "/f").forEach { _ in
        seen += 1
        if seen == 2 { throw Enough() }
      }
    }
    #expect(seen == 2)
  }

  // Bytes that Python's "…".decode() refuses, and where.
  @Test(arguments: [
    ([0x61, 0x0A, 0xFF], 2, 2, 0xFF), ([0xC3], 0, 1, 0xC3), ([0x61, 0xC0, 0x80], 1, 1, 0xC0),
    ([0xED, 0xA0, 0x80], 0, 1, 0xED), ([0xF4, 0x90, 0x80, 0x80], 0, 1, 0xF4),
    ([0xE2, 0x82, 0x0A], 0, 1, 0xE2), ([0xEF, 0xBB, 0xBF, 0x80], 3, 1, 0x80),
    ([0xD0, 0xBA, 0x0A, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x80], 11, 2, 0x80),
  ])
  func `bytes that are no UTF-8 are named by their place`(
    bytes: [UInt8], byte: Int, line: Int, value: UInt8
  ) throws {
    let error = #expect(throws: CorpusError.self) { _ = try documents(bytes) }
    guard case .notUTF8(_, byte, line, value)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a line beyond all measure is refused`() throws {
    let bytes = Array("ok\n".utf8) + [UInt8](repeating: 0x61, count: LineReader.longestLine + 1)
    let error = #expect(throws: CorpusError.self) { _ = try documents(bytes) }
    #expect(error?.description.contains("a line of more than 16 MB, the one at line 2, byte 3") == true)
  }

  @Test func `parts together are the whole`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<100).map { String(repeating: "ы", count: $0 % 7) + "\($0)" }
    try folder.write(lines.joined(separator: "\n"), to: "f")
    let corpus = TextCorpus(linesOf: folder.path + "/f")
    for count in [1, 2, 3, 7, 99, 1000] {
      #expect(try corpus.parts(count).flatMap { try $0.documents() } == lines)
    }
    #expect(try corpus.parts(.min).count == 1)
    #expect(try corpus.parts(2).flatMap { try $0.parts(5) }.flatMap { try $0.documents() } == lines)
  }

  @Test func `reading is charged, and the block's memory given back`() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "кот спит\n", count: 100_000), to: "f")
    let corpus = TextCorpus(linesOf: folder.path + "/f")
    let meter = Meter(steps: 10_000_000, bytes: 4 << 20)
    #expect(try Meter.withCurrent(meter) { try corpus.count() } == 100_000)
    #expect(meter.bytesLeft == 4 << 20)
    #expect(meter.stepsLeft < 10_000_000 - 100_000)
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 3 << 20)) { _ = try corpus.documents() }
    }
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(Meter(steps: 1000)) { _ = try corpus.count() }
    }
  }
}
