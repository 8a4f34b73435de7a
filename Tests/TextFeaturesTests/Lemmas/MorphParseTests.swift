import Testing
import TestSupport
import TextFeatures

@Suite(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
struct MorphParseTests {
  static let words = MorphAnalyzerTests.cases("pymorphy_inflection")

  @Test(arguments: words)
  func `forms are pymorphy3's`(reference: OracleFile.Case) throws {
    let parse = try MorphAnalyzer().parse(reference.inputs["word"].text ?? "")[0]
    let expected = reference.expected
    #expect(try parse.lexeme().prefix(120).map { texts(of: $0) } == expected["lexeme"].elements.map(\.texts))
    #expect(try texts(of: parse.normalized()) == expected["normalized"].texts)
    #expect(try parse.isKnown() == expected["known"].bool)
    #expect(parse.tag.russian == expected["cyrillic"].text)
    for entry in expected["inflected"].elements {
      let grammemes = try entry[0].texts.map { try #require(Grammeme(rawValue: $0)) }
      let form = try parse.inflect(grammemes)
      let wanted: [String]? = entry[1].isNull ? nil : entry[1].texts
      #expect(form.map { [$0.word, $0.tag.text] } == wanted, "\(grammemes)")
    }
    for entry in expected["numbers"].elements {
      let number = Int(entry[0].number ?? 0)
      #expect(try parse.makeAgreeWithNumber(number)?.word == entry[1].text, "\(number)")
    }
  }

  private func texts(of parse: MorphParse) -> [String] {
    [parse.word, parse.tag.text, parse.normalForm]
  }

  @Test func `a tag answers by its grammemes`() throws {
    let tag = try MorphAnalyzer().parse("кошками")[0].tag
    #expect(tag.partOfSpeech == .noun && tag.grammaticalCase == .instrumental)
    #expect(tag.number == .plural && tag.gender == .feminine && tag.animacy == .animate)
    #expect(tag.tense == nil && tag.has([.noun, .plural]) && !tag.has(.verb))
    #expect(tag.description == "NOUN,anim,femn plur,ablt")
    #expect(tag.grammemes.map(\.rawValue) == ["NOUN", "anim", "femn", "plur", "ablt"])
  }
}
