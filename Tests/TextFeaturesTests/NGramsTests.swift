import Metering
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

  // NLTK 3.10: len(list(ngrams(["a"], 65600, pad_left=True, left_pad_symbol="<"))) == 1
  @Test func `padding is as long as the n-gram asks for`() throws {
    let grams = try NGrams.of(["a"], length: 65_600, leftPadding: "<")
    #expect(grams.count == 1)
    #expect(grams[0].count == 65_600)
    #expect(grams[0].last == "a" && grams[0].dropLast().allSatisfy { $0 == "<" })
    #expect(try NGrams.of([], length: 3, leftPadding: "<", rightPadding: ">").count == 2)
    #expect(try NGrams.of([], length: .max, leftPadding: "<").isEmpty)
  }

  @Test(arguments: [1 << 40, .max / 2, .max])
  func `padding that no memory holds is refused`(length: Int) {
    #expect(throws: MeterStop(.memory)) {
      _ = try NGrams.of(["a"], length: length, leftPadding: "<", rightPadding: ">")
    }
  }

  @Test func `one long n-gram is made once, whatever it may skip`() throws {
    let tokens = Array(repeating: "a", count: 12_000)
    let meter = Meter(steps: 1_000_000, bytes: 2_000_000)
    let grams = try Meter.withCurrent(meter) {
      try NGrams.skipping(tokens, length: 12_000, skipping: 0)
        + NGrams.skipping(tokens, length: 12_000, skipping: 5)
    }
    #expect(grams == [tokens, tokens])
  }

  @Test func `more choices than memory holds are refused before one is made`() {
    let tokens = Array(repeating: "a", count: 60)
    #expect(throws: MeterStop(.memory)) {
      _ = try NGrams.skipping(tokens, length: 30, skipping: 30)
    }
    let meter = Meter(steps: 1000)
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(meter) { _ = try NGrams.skipping(tokens, length: 5, skipping: 10) }
    }
  }

  @Test func `joined n-grams reserve their texts`() {
    let tokens = Array(repeating: String(repeating: "x", count: 100_000), count: 1000)
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 10_000_000)) { _ = try NGrams.joined(tokens, length: 2) }
    }
  }
}
