import Numerics
import Testing
import TestSupport
import TextFeatures

struct TextTokenizerTests {
  static let cases = (try? OracleFile("text_tokenizer", in: .module).cases) ?? []

  static let cut = (try? OracleFile("keras_words", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.cases.count == 3)
    #expect(Self.cut.count == 400)
  }

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

  @Test func `words stand between separators, filtered characters being some, as Keras cuts them`() throws {
    for reference in Self.cut {
      let tokenizer = try TextTokenizer(
        filters: ",", separator: reference.params["separator"].text ?? "")
      let words = tokenizer.words(of: reference.inputs["text"].text ?? "")
      #expect(words == reference.expected.texts, "\(reference.id)")
    }
  }

  @Test func `long separators cost no more than the text and they are long`() throws {
    let long = String(repeating: "x", count: 20_000)
    let commas = String(repeating: ",", count: 20_000)
    let repeated = String(repeating: "a", count: 300_000)
    let seconds = try processorSeconds {
      #expect(try TextTokenizer(separator: long).words(of: commas).isEmpty)
      let almost = try TextTokenizer(separator: String(repeating: "a", count: 100_000) + "b")
      #expect(almost.words(of: repeated) == [repeated])
      let half = try TextTokenizer(separator: String(repeating: "a", count: 200_000))
      #expect(half.words(of: String(repeating: "a", count: 100_000) + commas).count == 1)
    }
    #expect(seconds < 5)
  }

  // Keras: word_index is {"кот": 2, "пёс": 3}, and the matrix has len(word_index) + 1 columns.
  @Test func `a token that is a word too is one word in the matrix`() throws {
    var tokenizer = try TextTokenizer(oovToken: "кот")
    try tokenizer.fit(["кот кот пёс"])
    #expect(try tokenizer.matrix(of: ["кот мышь пёс"], mode: .count).nested == [[0, 0, 2]])
    var other = try TextTokenizer(oovToken: "мышь")
    try other.fit(["кот кот пёс"])
    #expect(try other.matrix(of: ["кот мышь пёс"], mode: .count).nested == [[0, 1, 1, 1]])
  }

  // Keras learns from such texts, and asks for a dimension where a matrix is wanted.
  @Test func `texts without a word are learned from`() throws {
    var tokenizer = try TextTokenizer()
    try tokenizer.fit([" ", ""])
    #expect(tokenizer.documentCount == 2)
    #expect(try tokenizer.sequences(of: ["кот"]) == [[]])
    #expect(throws: TextTokenizerError.noWords) { _ = try tokenizer.matrix(of: ["кот"]) }
    var limited = try TextTokenizer(numWords: 2, oovToken: "?")
    try limited.fit([" "])
    #expect(try limited.matrix(of: ["кот"]).nested == [[0, 1]])
    #expect(try limited.matrix(of: []).shape == [0, 2])
  }
}
