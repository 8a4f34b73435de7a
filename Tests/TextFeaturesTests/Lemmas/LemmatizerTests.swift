import Foundation
import Metering
import Testing
import TestSupport
import TextFeatures

struct LemmatizerTests {
  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `a list is lemmatized word by word`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    let words = ["новые", "Звёздные", "войны", "новые", "", "стали", "2024"]
    let lemmas = try lemmatizer.lemmas(of: words)
    #expect(lemmas == ["новый", "звёздный", "война", "новый", "", "стать", "2024"])
    #expect(try lemmatizer.candidates(of: "стали") == ["стать", "сталь"])
    #expect(try lemmatizer.lemmas(of: []) == [])
  }

  /// й in one scalar and in two are different words to the reference, so that only one is known.
  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `words are compared by scalars`() throws {
    let lemmas = try Lemmatizer(.russian).lemmas(of: ["мой", "мои\u{306}"])
    #expect(lemmas[0].utf8.elementsEqual("мой".utf8))
    #expect(!lemmas[1].utf8.elementsEqual("мой".utf8))
  }

  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `a budget ends a long list`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    let words = Array(repeating: "слово", count: 1000)
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(Meter(steps: 500)) { try lemmatizer.lemmas(of: words) }
    }
  }

  @Test(.enabled(if: InstalledDictionaries.hasPolish, InstalledDictionaries.remedy))
  func `Polish words have the lemmas and tags of Morfologik`() throws {
    let polish = try PolishDictionary()
    let cases = try OracleFile("morfologik_lemmas", in: .module).cases
    let reference = try #require(cases.first)
    for (word, expected) in zip(reference.inputs["words"].texts, reference.expected.elements) {
      let found = try polish.readings(of: word)
      // The reference does not try the word in lower case.
      if expected.elements.isEmpty, word != word.lowercased() { continue }
      #expect(found.map(\.lemma) == expected.elements.map { $0[0].text }, "\(word)")
      let tags = found.map { $0.tags.joined(separator: "+") }
      #expect(tags == expected.elements.map { $0[1].text }, "\(word)")
    }
    #expect(try Lemmatizer(.polish).lemmas(of: ["Wojny", "xyzzy"]) == ["wojna", "xyzzy"])
  }

  @Test(.enabled(if: InstalledDictionaries.hasEnglish, InstalledDictionaries.remedy))
  func `English words have the base forms of libwordnet`() throws {
    let wordNet = try WordNetMorphology()
    let cases = try OracleFile("wordnet_morphy", in: .module).cases
    let reference = try #require(cases.first)
    for (word, expected) in zip(reference.inputs["words"].texts, reference.expected.elements) {
      for (part, entry) in zip(WordNetMorphology.PartOfSpeech.allCases, expected.elements) {
        var forms = entry[0].texts
        let own = word.lowercased()
        if entry[1].bool == true, !forms.contains(own) { forms.append(own) }
        #expect(try wordNet.lemmas(of: word, as: part) == forms, "\(word) as \(part)")
      }
    }
    let lemmas = try Lemmatizer(.english).lemmas(of: ["Geese", "running", "fooxyz"])
    #expect(lemmas == ["goose", "running", "fooxyz"])
  }
}
