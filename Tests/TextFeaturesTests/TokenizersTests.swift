import Testing
import TestSupport
import TextFeatures

/// Tokens are those of NLTK, gensim and Python.
struct TokenizersTests {
  static let cases = (try? OracleFile("tokenizers", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.cases.count == 10) }

  @Test(arguments: cases)
  func `tokens are the reference's`(reference: OracleFile.Case) throws {
    let tokenize = try #require(tokenizer(reference.params))
    for (text, expected) in zip(reference.inputs["texts"].texts, reference.expected.elements) {
      let tokens = try tokenize(text)
      #expect(tokens.map(bytes) == expected.texts.map(bytes), "\(tokens) of '\(text)'")
    }
  }

  private func tokenizer(_ params: OracleValue) -> ((String) throws -> [String])? {
    switch params["fn"].text {
    case "NLTKWordTokenizer": Tokenizers.words
    case "TreebankWordTokenizer": Tokenizers.treebank
    case "wordpunct_tokenize": Tokenizers.wordPunctuation
    case "str.split": Tokenizers.whitespace
    case "RegexpTokenizer": { try Tokenizers.matching(params["pattern"].text ?? "", in: $0) }
    case "TweetTokenizer":
      TweetTokenizer(
        preserveCase: params["preserve_case"].bool ?? true,
        reduceLength: params["reduce_len"].bool ?? false,
        stripHandles: params["strip_handles"].bool ?? false
      ).tokens(of:)
    case "simple_preprocess":
      { Tokenizers.simplePreprocess($0, strippingAccents: params["deacc"].bool ?? false) }
    case "re.sub(pattern,' ',text.lower()).split()":
      { text in
        let pattern = params["pattern"].text ?? ""
        return PythonText.split(
          try PythonText.replacing(pattern, in: PythonText.lowercased(text), with: " "))
      }
    default: nil
    }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a character is what a reader sees`() {
    #expect(Tokenizers.characters("ча\u{0438}\u{0306}").count == 3)
    #expect(Tokenizers.scalars("ча\u{0438}\u{0306}").count == 4)
  }
}
