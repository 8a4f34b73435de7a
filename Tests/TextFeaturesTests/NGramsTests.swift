import Testing
import TestSupport
import TextFeatures

/// n-grams are NLTK's and Spark's.
struct NGramsTests {
  static let nltk = (try? OracleFile("ngrams", in: .module).cases) ?? []
  static let spark = (try? OracleFile("spark_ngrams", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.nltk.count == 30)
    #expect(Self.spark.count == 9)
  }

  @Test(arguments: nltk)
  func `n-grams are NLTK's`(reference: OracleFile.Case) throws {
    let tokens = reference.inputs["tokens"].texts
    let params = reference.params
    let found: [[String]]
    switch params["fn"].text {
    case "everygrams":
      found = try NGrams.every(
        tokens, lengths: (params["min_len"].int ?? 1)...(params["max_len"].int ?? 1))
    case "skipgrams":
      found = try NGrams.skipping(
        tokens, length: params["n"].int ?? 0, skipping: params["k"].int ?? 0)
    default:
      found = try NGrams.of(
        tokens, length: params["n"].int ?? 0,
        leftPadding: params["pad_left"].bool == true ? params["left_pad_symbol"].text : nil,
        rightPadding: params["pad_right"].bool == true ? params["right_pad_symbol"].text : nil)
    }
    #expect(found == reference.expected.elements.map(\.texts))
  }

  @Test(arguments: spark)
  func `joined n-grams are Spark's`(reference: OracleFile.Case) throws {
    let text = reference.inputs["text"].text ?? ""
    let tokens = Tokenizers.spark(text)
    #expect(tokens == reference.expected["tokens"].texts)
    let joined = try NGrams.joined(tokens, length: reference.params["n"].int ?? 0)
    #expect(joined == reference.expected["ngrams"].texts)
  }

  @Test func `a text shorter than the n-gram has none`() throws {
    #expect(try NGrams.of(["я"], length: 2).isEmpty)
    #expect(try NGrams.of([], length: 1).isEmpty)
    #expect(throws: NGramError.length(0)) { _ = try NGrams.of(["я"], length: 0) }
    #expect(try NGrams.of(["я"], length: .max).isEmpty)
    #expect(try NGrams.skipping(["я", "ты"], length: .max, skipping: .max).isEmpty)
  }
}
