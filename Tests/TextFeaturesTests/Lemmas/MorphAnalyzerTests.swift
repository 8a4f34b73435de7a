import Testing
import TestSupport
import TextFeatures

@Suite(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
struct MorphAnalyzerTests {
  static let words = cases("pymorphy_normal_forms")
  static let samples = cases("pymorphy_parses")
  static let readings = cases("pymorphy_readings")

  static func cases(_ name: String) -> [OracleFile.Case] {
    (try? OracleFile(name, in: .module).cases) ?? []
  }

  @Test func `there are references`() {
    #expect(Self.words.count == 9 && Self.samples.count == 7 && Self.readings.count >= 7)
  }

  @Test(arguments: words)
  func `normal forms are pymorphy3's for every word`(reference: OracleFile.Case) throws {
    let morph = try MorphAnalyzer()
    let lemmatizer = try Lemmatizer(.russian)
    for (index, word) in reference.inputs["words"].texts.enumerated() {
      let parses = try morph.parse(word)
      let first = reference.expected["first"][index].text
      #expect(parses.first?.normalForm == first)
      #expect(try lemmatizer.lemma(of: word) == first)
      #expect(try morph.normalForms(of: word) == reference.expected["all"][index].texts)
      #expect(parses[0].tag.grammemes[0].rawValue == reference.expected["pos"][index].text)
      #expect(try morph.isKnown(word) == reference.expected["known"][index].bool)
    }
  }

  @Test(arguments: samples)
  func `readings of the sample come in the reference's order`(reference: OracleFile.Case) throws {
    let parses = try MorphAnalyzer().parse(reference.inputs["word"].text ?? "")
    #expect(parses.map(\.tag.text) == reference.expected.elements.map { $0["tag"].text })
    #expect(parses.map(\.normalForm) == reference.expected.elements.map { $0["normal_form"].text })
    for (parse, expected) in zip(parses, reference.expected.elements) {
      #expect(agrees(parse.score, with: expected["score"].number ?? .nan, tolerance: 1e-6))
    }
  }

  @Test(arguments: readings)
  func `unknown words, parts and shapes are read as by pymorphy3`(reference: OracleFile.Case) throws {
    let morph = try MorphAnalyzer()
    let lemmatizer = try Lemmatizer(.russian)
    for (word, expected) in zip(reference.inputs["words"].texts, reference.expected.elements) {
      let parses = try morph.parse(word)
      let found = parses.map { [$0.word, $0.tag.text, $0.normalForm].map { Array(utf8: $0) } }
      let wanted = expected.elements.map { row in
        (0..<3).map { Array(utf8: row[$0].text ?? "") }
      }
      #expect(found == wanted, "\(word)")
      for (parse, row) in zip(parses, expected.elements) {
        #expect(agrees(parse.score, with: row[3].number ?? .nan, tolerance: 1e-12), "\(word)")
      }
      #expect(Array(try lemmatizer.lemma(of: word).utf8) == wanted[0][2], "\(word)")
    }
  }

  @Test func `the letter io may be written as e, and then is not strictly known`() throws {
    let morph = try MorphAnalyzer()
    #expect(try morph.parse("елка")[0].word == "ёлка")
    #expect(try morph.isKnown("елка") && !morph.isKnown("елка", strict: true))
    #expect(try morph.isKnown("ёлка", strict: true))
  }

  @Test func `words without end are read and do not end the process`() throws {
    let morph = try MorphAnalyzer()
    for part in ["авто", "небез", "анти-", "е", "слово-то-", "9", "IV", "\u{301}"] {
      let word = String(repeating: part, count: 3000)
      #expect(try !morph.parse(word).isEmpty)
    }
  }
}

extension [UInt8] {
  init(utf8 text: String) { self = Array(text.utf8) }
}
