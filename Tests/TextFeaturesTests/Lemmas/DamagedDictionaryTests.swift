import Foundation
import Testing
import TextFeatures

/// Files that are missing, cut short or changed: an error that names the file, or another answer, and
/// never the end of the process.
struct DamagedDictionaryTests {
  /// A folder with links to a dictionary's files but for one.
  private final class Copy {
    let folder: URL
    /// What the file that is left out holds.
    let data: Data

    init(of source: URL, without name: String) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "konspekt-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in try FileManager.default.contentsOfDirectory(atPath: source.path) where file != name {
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: file), withDestinationURL: source.appending(path: file))
      }
      data = try Data(contentsOf: source.appending(path: name))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private static let root: URL = {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["KONSPEKT_DATA"] { return URL(filePath: folder) }
    let user = environment["XDG_DATA_HOME"] ?? NSHomeDirectory() + "/.local/share"
    return URL(filePath: user).appending(path: "konspekt")
  }()

  private static let russianFiles = [
    "words.dawg", "p_t_given_w.intdawg", "prediction-suffixes-0.dawg", "prediction-suffixes-1.dawg",
    "prediction-suffixes-2.dawg", "suffixes.json", "gramtab-opencorpora-int.json", "paradigms.array",
  ]

  @Test func `without files the error names one and what brings it`() throws {
    let nowhere = "/nowhere/konspekt"
    for attempt in [
      { _ = try MorphAnalyzer(folder: nowhere) }, { _ = try PolishDictionary(folder: nowhere) },
      { _ = try WordNetMorphology(folder: nowhere) },
    ] as [() throws -> Void] {
      let error = try #require(throws: LemmaDataError.self) { try attempt() }
      #expect("\(error)".contains(nowhere) && "\(error)".contains("make deps"))
    }
  }

  @Test func `a folder in the place of a file is no file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "konspekt-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "polish.dict"), withIntermediateDirectories: true)
    #expect(throws: LemmaDataError.self) { try PolishDictionary(folder: folder.path) }
  }

  @Test(
    .enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy), arguments: russianFiles)
  func `a file cut short is named with the place where it ends`(name: String) throws {
    let copy = try Copy(of: Self.root.appending(path: "pymorphy3-dicts-ru"), without: name)
    let data = copy.data
    let file = copy.folder.appending(path: name)
    for length in [0, 1, 3, 5, data.count / 3, data.count / 2, data.count - 1] {
      try data.prefix(length).write(to: file)
      let error = #expect(throws: LemmaDataError.self) { try MorphAnalyzer(folder: copy.folder.path) }
      guard case .damaged(let path, let offset) = error else {
        Issue.record("\(length) bytes: \(String(describing: error))")
        continue
      }
      #expect(path.hasSuffix(name) && offset <= length)
    }
  }

  @Test(
    .enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy), arguments: russianFiles)
  func `changed bits are survived`(name: String) throws {
    let copy = try Copy(of: Self.root.appending(path: "pymorphy3-dicts-ru"), without: name)
    let data = copy.data
    var bits = FixedBits(state: UInt64(name.utf8.count))
    for density in [data.count, 4096, 64] {
      var changed = data
      for _ in 0..<max(1, data.count / density) {
        changed[Int(bits.next() % UInt64(data.count))] ^= 1 << UInt8(bits.next() % 8)
      }
      try changed.write(to: copy.folder.appending(path: name))
      readAll(folder: copy.folder.path)
    }
  }

  /// Only errors of the dictionary may come.
  private func readAll(folder: String) {
    do {
      let morph = try MorphAnalyzer(folder: folder)
      for word in ["стали", "елки", "бутявкать", "наикрасивейшего", "человек-гора", "псевдокошка", "по-волчьи"] {
        do {
          for parse in try morph.parse(word).prefix(3) {
            _ = try parse.lexeme()
            _ = try parse.inflect([.plural])
          }
        } catch is LemmaDataError {}
      }
    } catch is LemmaDataError {} catch { Issue.record(error) }
  }

  @Test(.enabled(if: InstalledDictionaries.hasPolish, InstalledDictionaries.remedy))
  func `a damaged Polish dictionary is survived`() throws {
    let copy = try Copy(of: Self.root.appending(path: "morfologik-polish"), without: "polish.dict")
    let data = copy.data
    let file = copy.folder.appending(path: "polish.dict")
    var bits = FixedBits(state: 7)
    for length in [0, 4, 8, 40, 1000, data.count / 2, data.count] {
      for share in [0, 2000, 20] {
        var changed = Data(data.prefix(length))
        for _ in 0..<(share > 0 && length > 0 ? max(1, length / share) : 0) {
          changed[Int(bits.next() % UInt64(length))] ^= 1 << UInt8(bits.next() % 8)
        }
        try changed.write(to: file)
        do {
          let polish = try PolishDictionary(folder: copy.folder.path)
          for word in ["koty", "najpiękniejszego", "Warszawie", "zrobiłbym"] {
            do { _ = try polish.readings(of: word) } catch is LemmaDataError {}
          }
        } catch is LemmaDataError {}
      }
    }
    try data.prefix(6).write(to: file)
    #expect(throws: LemmaDataError.self) { try PolishDictionary(folder: copy.folder.path) }
  }
}

/// A fixed stream of bits.
private struct FixedBits {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
