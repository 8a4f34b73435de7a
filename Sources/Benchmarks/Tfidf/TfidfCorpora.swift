import Foundation

/// The texts that are weighed, made anew in a folder that goes away.
struct TfidfCorpora {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "konspekt-bench-corpora-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The verses of the King James Bible, lower-cased, letters and blanks only; nil where Debian's
  /// `bible-kjv` is not installed.
  func verses() throws -> String? {
    guard let lines = try Self.bible()?.compactMap(Self.verse) else { return nil }
    return try write(lines, "kjv.txt")
  }

  /// The same with the group of books that each verse is from; nil as above.
  func labelledVerses() throws -> String? {
    guard let lines = try Self.bible()?.filter({ Self.verse($0) != nil }) else { return nil }
    let places = lines.map { String($0.prefix { $0 != " " }) }
    return try write(
      LabelledVerses.lines(places: places, verses: lines.compactMap(Self.verse)), "kjv.labels.txt")
  }

  /// Lines such as "Gen1:1 In the beginning …"; nil without the program.
  private static func bible() throws -> [Substring]? {
    guard let bible = ExternalProgram("bible") else { return nil }
    return try bible.run(["-f", "gen1:1-rev22:21"]).output.split(separator: "\n")
  }

  /// "Gen1:1 In the beginning …" without its place.
  private static func verse(_ line: Substring) -> String? {
    guard let blank = line.firstIndex(of: " "), line[..<blank].contains(":") else { return nil }
    var words = ""
    for scalar in line[blank...].unicodeScalars where scalar != "'" {
      let lowered = scalar.properties.lowercaseMapping
      let isLetter = lowered.utf8.count == 1 && lowered >= "a" && lowered <= "z"
      words += isLetter ? lowered : " "
    }
    return words.split(separator: " ").joined(separator: " ")
  }

  /// 100,000 documents of 20 to 40 words whose frequencies follow Zipf's law.
  func manyDocuments() throws -> String {
    try write(ZipfDocuments(seed: 21).documents(100_000), "docs100k.txt")
  }

  private func write(_ lines: some Sequence<String>, _ name: String) throws -> String {
    let path = folder.appendingPathComponent(name).path
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
