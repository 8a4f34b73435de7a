import Numerics
import Testing
import TestSupport
import TextFeatures

struct TextTokenizerTests {
  static let cases = (try? OracleFile("text_tokenizer", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.cases.count == 3) }

  @Test(arguments: cases)
  func `numbers, counts and matrices are those of Keras`(reference: OracleFile.Case) throws {
    let (params, expected) = (reference.params, reference.expected)
    var tokenizer = try TextTokenizer(
      numWords: params["num_words"].int, isCharacterLevel: params["char_level"].bool ?? false,
      oovToken: params["oov_token"].text)
    try tokenizer.fit(reference.inputs["fit"].texts)
    for (word, number) in expected["word_index"].members {
      #expect(tokenizer.index(of: word) == number.int, "\(word)")
    }
    #expect(tokenizer.vocabulary().count == expected["word_index"].members.count)
    for (word, count) in expected["word_counts"].members {
      #expect(tokenizer.count(of: word) == count.int, "\(word)")
    }
    #expect(tokenizer.documentCount == expected["document_count"].int)
    let new = reference.inputs["new"].texts
    let sequences = try tokenizer.sequences(of: new)
    #expect(sequences == expected["sequences"].elements.map(\.ints))
    #expect(try tokenizer.texts(of: sequences) == expected["texts"].texts)
    let modes: [(TextTokenizer.Mode, String)] = [
      (.binary, "matrix_binary"), (.count, "matrix_count"), (.frequency, "matrix_freq"),
      (.tfidf, "matrix_tfidf"),
    ]
    for (mode, key) in modes {
      let matrix = try tokenizer.matrix(of: new, mode: mode).nested
      let wanted = expected[key].matrix
      #expect(matrix.map(\.count) == wanted.map(\.count))
      for (row, numbers) in zip(matrix, wanted) {
        #expect(zip(row, numbers).allSatisfy { agrees($0, with: $1, tolerance: reference.tolerance) })
      }
    }
  }

  @Test func `filters and the separator part words`() throws {
    let tokenizer = try TextTokenizer(filters: "-", lowercase: false, separator: "; ")
    #expect(tokenizer.words(of: "Кот-пёс; мышь,; ") == ["Кот", "пёс", "мышь,"])
  }

  @Test func `a token that is a word too has that word's number, as in Keras`() throws {
    var tokenizer = try TextTokenizer(oovToken: "кот")
    try tokenizer.fit(["кот кот пёс"])
    #expect(tokenizer.index(of: "кот") == 2)
    #expect(try tokenizer.sequences(of: ["мышь пёс"]) == [[2, 3]])
  }

  @Test func `what cannot be is refused`() throws {
    #expect(throws: TextTokenizerError.numWords(.min)) { _ = try TextTokenizer(numWords: .min) }
    #expect(throws: TextTokenizerError.separator) { _ = try TextTokenizer(separator: "") }
    var tokenizer = try TextTokenizer()
    #expect(throws: TextTokenizerError.notFitted) { _ = try tokenizer.sequences(of: ["кот"]) }
    #expect(throws: TextTokenizerError.notFitted) { _ = try tokenizer.matrix(of: ["кот"]) }
    try tokenizer.fit([])
    #expect(throws: TextTokenizerError.noTexts) { _ = try tokenizer.sequences(of: ["кот"]) }
    #expect(throws: TextTokenizerError.noTexts) { _ = try tokenizer.matrix(of: ["кот"]) }
    try tokenizer.fit(["кот"])
    #expect(throws: TextTokenizerError.negativeNumber(.min)) {
      _ = try tokenizer.matrix(ofSequences: [[.min]])
    }
    #expect(try tokenizer.texts(of: [[.min, -1, 0, 1, 2, .max]]) == ["кот"])
    let wide = try TextTokenizer(numWords: .max)
    #expect(throws: TextTokenizerError.tooWide(.max)) { _ = try wide.matrix(ofSequences: [[1], [2]]) }
  }
}
