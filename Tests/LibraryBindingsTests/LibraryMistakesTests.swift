import Corpora
import Derivations
import Diagnostics
import Displays
import Embeddings
import Foundation
import LibraryBindings
import Numerics
import TestSupport
import Testing
import TextFeatures

/// Errors of the library, told to learners in both languages.
struct LibraryMistakesTests {
  static let errors: [any Error & Sendable] = [
    VectorizerError.notFitted("CountVectorizer"), VectorizerError.emptyVocabulary(documents: 0),
    VectorizerError.emptyVocabulary(documents: 2), VectorizerError.noDocuments,
    VectorizerError.tooShort(longest: 1, ngram: 2, unit: .word),
    VectorizerError.tooShort(longest: 1, ngram: 2, unit: .character),
    VectorizerError.notFinite(row: 0, column: 1), VectorizerError.infiniteWeight(row: 0, column: 1),
    VectorizerError.noLogarithm(row: 0, column: 1, count: -1), VectorizerError.noLength(row: 0),
    VectorizerError.noTermsLeft(of: 3), VectorizerError.limitsExclude(minimum: 2, maximum: 1),
    VectorizerError.limit(name: "minDocumentFrequency", value: "-1"), VectorizerError.maxFeatures(0),
    VectorizerError.noGivenTerms, VectorizerError.repeatedTerm("кот"),
    VectorizerError.ragged(row: 1, expected: 2, found: 3), VectorizerError.noCategories(rows: 0),
    VectorizerError.unknownCategory("кот", column: 0), VectorizerError.noLabels,
    VectorizerError.unknownLabel("кот", known: ["пёс"]), VectorizerError.unknownCode(7, labels: 2),
    VectorizerError.noKnownTerm("кот"), VectorizerError.noColumns(rows: 2),
    VectorizerError.allZeros(row: 0, column: 1),
    AnalyzerError.pattern("("), AnalyzerError.severalGroups("(a)(b)", count: 2), AnalyzerError.tooManyChoices("(?:a|b)+"), AnalyzerError.replacement(#"\2"#),
    AnalyzerError.minimumLength(-1), AnalyzerError.ngramRange(0...1), AnalyzerError.lemmasOfCharacters, AnalyzerError.stemsOfLemmas,
    NGramError.length(0), NGramError.skipping(-1),
    TextTokenizerError.notFitted, TextTokenizerError.noTexts, TextTokenizerError.noWords,
    TextTokenizerError.numWords(-1),
    TextTokenizerError.separator, TextTokenizerError.negativeNumber(-1), TextTokenizerError.tooWide(9),
    LemmaDataError.missing(file: "words.dawg", remedy: "run 'make deps'"),
    LemmaDataError.damaged(file: "words.dawg", offset: 7),
    ShapeMismatch("multiply matrices of", [2, 3], [2, 3]),
    ShapeMismatch("multiply a transposed matrix and a vector of", [2, 3], [3]),
    ShapeMismatch("add matrices of", [2, 3], [3]), ShapeMismatch("start a map of", [2, 3], [3]),
    ShapeMismatch("match counts and the learned idf of", [1, 3], [2]),
    MatrixError.ragged(row: 1, expected: 2, found: 3), MatrixError.negativeSize(rows: -1, columns: 2),
    MatrixError.tooLarge(rows: 1, columns: 2), MatrixError.noSuchRow(3, rows: 0),
    MatrixError.noSuchColumn(3, columns: 2), MatrixError.notFinite(row: 0, column: 0),
    RandomStateError.seed(-1), RandomStateError.negativeSeed(-1), RandomStateError.count(-1),
    RandomStateError.emptyRange(low: 5, high: 5), RandomStateError.tooMany(wanted: 3, available: 2),
    RandomStateError.tooLarge(population: .max), RandomStateError.probabilities("are empty"),
    RandomStateError.emptyRange(low: .max, high: .max),
    RandomStateError.parameter(name: "scale", value: -1, expected: "0 or more"),
    MapError.notFitted("PCA"), MapError.tooFewRows(1, expected: 2), MapError.components("9", most: 2),
    MapError.setting(name: "perplexity", found: 0, expected: "above 0 and below 4, the number of rows"),
    EmbeddingError.emptyVocabulary, EmbeddingError.repeatedWord("кот"), EmbeddingError.noComponents,
    EmbeddingError.shapeMismatch(matrix: "inputMatrix", expected: "2", found: "1"),
    EmbeddingError.notFinite(matrix: "inputMatrix", row: 0, column: 0), EmbeddingError.learningRate(-1),
    EmbeddingError.stepTooLarge(learningRate: 9), EmbeddingError.emptyContext,
    EmbeddingError.count(word: "кот", count: 0),
    GloVeError.count(0, expected: "above 0"), GloVeError.maximum(0), GloVeError.alpha(-1),
    GloVeError.window(0), GloVeError.setting(name: "seed", found: "-1", expected: "at least 0"),
    GloVeError.emptyVocabulary(minCount: 5), GloVeError.oneWord("кот"), GloVeError.noPairs(window: 2),
    SubwordsError.length(0), SubwordsError.bucketCount(0),
    Word2VecError.setting(name: "window", found: "0", expected: "at least 1"),
    Word2VecError.emptyVocabulary(minCount: 5), Word2VecError.oneWord("кот"),
    Word2VecError.otherText(found: 3, expected: 5),
    FastTextError.setting(name: "dim", found: "0", expected: "1 to 1,000,000"),
    FastTextError.emptyVocabulary(minCount: 5), FastTextError.noLabels(prefix: "__label__"),
    FastTextError.labelCount(documents: 2, labels: 1),
    FastTextError.otherModel(found: "a classifier", expected: "one of word vectors"),
    FastTextError.diverged(learningRate: 9),
    VectorQueryError.noWords, VectorQueryError.dimension(found: 1, expected: 2),
    VectorQueryError.notFinite(component: 0), VectorQueryError.noHeading(line: 1),
    VectorQueryError.tooFewPairs(1),
    VectorFileError.truncated(offset: 1, expected: "a word"), VectorFileError.unwritableWord("a b"),
    VectorFileError.malformed(offset: 1, problem: "t is nan"),
    VectorFileError.unwritable(path: "a", reason: "b"), VectorFileError.unreadable(file: "a", reason: "b"),
    UnknownWord("кит", vocabulary: ["кот"]),
    DatasetError.outside("../a"), DatasetError.noFolder("a", folder: "b"),
    DatasetError.missing("a", folder: "b"), DatasetError.notAFile("a"),
    CorpusError.unreadable(file: "a", reason: "b"), CorpusError.notUTF8(file: "a", byte: 1, line: 2, value: 3),
    CorpusError.lineTooLong(file: "a", byte: 1, line: nil, limit: 1 << 20),
    CorpusError.json(file: "a", byte: 1, line: 2, problem: "expected a JSON object"),
    UnknownQuantity(kind: "number", name: "w", known: ["n", "idf"]),
    ChartError.noPointsInLine(0), ChartError.lineCount("names", found: 1, expected: 2),
    ChartError.noPoints, ChartError.count("y", found: 1, expected: 2), ChartError.notFinite(point: 0),
  ]

  @Test func `every error says what was found and what to do, in both languages`() throws {
    for error in Self.errors {
      let mistake = try #require(LibraryMistakes.mistake(of: error), "\(error)")
      let english = mistake.explanation(in: .english)
      #expect(english.headline == nil && english.advice?.isEmpty == false, "\(error)")
      let russian = mistake.explanation(in: .russian)
      for text in [russian.headline, russian.advice] {
        let text = try #require(text, "\(error)")
        #expect(text.contains { ("а"..."я").contains($0) }, "\(text)")
        #expect(!text.contains("expected") && !text.contains(" to "), "\(text)")
      }
    }
  }

  /// What settings are expected to be is said in patterns, all of which have their Russian.
  @Test(arguments: [
    ("0 or more", "0 или больше"), ("at least 1", "не меньше 1"), ("-1 to 1", "от -1 до 1"),
    ("a finite number of at least 0", "конечное число не меньше 0"),
    ("1 to 1000, or hierarchicalSoftmax", "от 1 до 1000 или hierarchicalSoftmax"),
    ("numbers from 0 to 255 at this width", "числа от 0 до 255 при этой ширине"),
    ("above 0 and below 4, the number of rows", "больше 0 и меньше 4, числа строк"),
    ("a number from 0 to 9.2e18", "число от 0 до 9.2e18"),
  ])
  func `expectations are Russian too`(expected: String, russian: String) throws {
    let error = RandomStateError.parameter(name: "x", value: 1, expected: expected)
    let mistake = try #require(LibraryMistakes.mistake(of: error))
    #expect(mistake.explanation(in: .russian).advice?.hasSuffix(russian) == true)
    #expect(mistake.explanation(in: .english).advice?.contains(expected) == true)
  }

  /// The types of errors that the library's sources declare.
  @Test func `no error of the library is without words`() throws {
    let known = Set(Self.errors.map { "\(type(of: $0))" })
    // What a cell is stopped by has words of its own; the others cannot be made by hand.
    let others: Set = ["MeterStop", "NoMemory", "StemmerError", "DigitsOutOfRange"]
    for target in ["Corpora", "Derivations", "Displays", "Embeddings", "Numerics", "TextFeatures"] {
      for name in try Self.declaredErrors(of: target) {
        #expect(known.contains(name) || others.contains(name), "\(name) is not told to learners")
      }
    }
  }

  private static func declaredErrors(of target: String) throws -> [String] {
    let folder = packageFolder + "/Sources/" + target
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      return text.matches(of: /public (?:enum|struct) (\w+): Error/).map { String($0.1) }
    }
  }
}
