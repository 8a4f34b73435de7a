import Numerics
import Testing
import TestSupport
import TextFeatures

/// The vectorizers give scikit-learn's terms, counts and weights.
struct VectorizerTests {
  static let counts = (try? OracleFile("count_vectorizer", in: .module).cases) ?? []
  static let weights = (try? OracleFile("tfidf_vectorizer", in: .module).cases) ?? []
  static let transforms = (try? OracleFile("tfidf_transformer", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.counts.count == 70)
    #expect(Self.weights.count == 106)
    #expect(Self.transforms.count == 24)
  }

  @Test(arguments: counts)
  func `counts are those of CountVectorizer`(reference: OracleFile.Case) throws {
    let settings = VectorizerSettings(reference.params)
    let expected = reference.expected
    if !expected["error"].isMissing {
      #expect(throws: VectorizerError.self) {
        var vectorizer = try settings.countVectorizer()
        _ = try vectorizer.fitTransform(reference.inputs["fit"].texts)
      }
      return
    }
    var vectorizer = try settings.countVectorizer()
    let matrix = try vectorizer.fitTransform(reference.inputs["fit"].texts)
    expect(try vectorizer.featureNames(), are: expected["feature_names"].texts)
    #expect(try matrix.dense().nested == expected["matrix"].matrix)
    #expect(expected["nnz"].int == matrix.storedCount)
    let new = try vectorizer.transform(reference.inputs["new"].texts)
    #expect(try new.dense().nested == expected["transform_new"].matrix)
  }

  @Test(arguments: weights)
  func `weights are those of TfidfVectorizer`(reference: OracleFile.Case) throws {
    let settings = VectorizerSettings(reference.params)
    let expected = reference.expected
    if !expected["error"].isMissing {
      #expect(throws: VectorizerError.self) {
        var vectorizer = try settings.tfidfVectorizer()
        _ = try vectorizer.fitTransform(reference.inputs["fit"].texts)
      }
      return
    }
    var vectorizer = try settings.tfidfVectorizer()
    let matrix = try vectorizer.fitTransform(reference.inputs["fit"].texts)
    expect(try vectorizer.featureNames(), are: expected["feature_names"].texts)
    expect(try matrix.dense(), is: expected["matrix"], reference.tolerance)
    if !expected["idf"].isMissing && !expected["idf"].isNull {
      let idf = try vectorizer.idf()
      #expect(
        zip(idf, expected["idf"].numbers).allSatisfy {
          agrees($0, with: $1, tolerance: reference.tolerance)
        })
    }
    if reference.inputs["new"].isNull { return }
    let new = try vectorizer.transform(reference.inputs["new"].texts)
    expect(try new.dense(), is: expected["transform_new"], reference.tolerance)
  }

  @Test(arguments: transforms)
  func `counts are weighed as by TfidfTransformer`(reference: OracleFile.Case) throws {
    var transformer = TfidfTransformer(form: VectorizerSettings(reference.params).form)
    let counts = try SparseMatrix(Matrix(reference.inputs["counts"].matrix))
    let weighed = try transformer.fitTransform(counts)
    expect(try weighed.dense(), is: reference.expected["matrix"], reference.tolerance)
  }

  @Test func `nothing can be transformed before it was learned`() throws {
    #expect(throws: VectorizerError.notFitted("CountVectorizer")) {
      _ = try CountVectorizer().transform(["a"])
    }
    #expect(throws: VectorizerError.notFitted("TfidfVectorizer")) {
      _ = try TfidfVectorizer(vocabulary: ["кот"]).transform(["кот"])
    }
  }

  @Test func `arguments that cannot be used are named`() {
    #expect(throws: VectorizerError.maxFeatures(0)) {
      _ = try CountVectorizer(maxFeatures: 0)
    }
    #expect(throws: VectorizerError.limit(name: "maxDocumentFrequency", value: "1.5")) {
      _ = try CountVectorizer(maxDocumentFrequency: .fraction(1.5))
    }
    #expect(throws: VectorizerError.repeatedTerm("кот")) {
      _ = try CountVectorizer(vocabulary: ["кот", "кот"])
    }
    #expect(throws: VectorizerError.noGivenTerms) { _ = try CountVectorizer(vocabulary: []) }
    #expect(throws: AnalyzerError.ngramRange(0...1)) { _ = try CountVectorizer(ngramRange: 0...1) }
    #expect(throws: AnalyzerError.pattern("(")) { _ = try CountVectorizer(tokens: .pattern("(")) }
  }

  @Test func `limits that leave nothing are refused`() throws {
    var strict = try CountVectorizer(minDocumentFrequency: .count(3))
    #expect(throws: VectorizerError.limitsExclude(minimum: 3, maximum: 2)) {
      _ = try strict.fitTransform(["один", "два"])
    }
    var rare = try CountVectorizer(minDocumentFrequency: .count(2))
    #expect(throws: VectorizerError.noTermsLeft(of: 2)) { _ = try rare.fitTransform(["один", "два"]) }
    var empty = try CountVectorizer()
    #expect(throws: VectorizerError.emptyVocabulary(documents: 0)) { try empty.fit([]) }
    #expect(throws: VectorizerError.emptyVocabulary(documents: 2)) { try empty.fit(["", "я и"]) }
  }

  @Test func `documents too short for an n-gram are named as the reason`() throws {
    var pairs = try CountVectorizer(stopWords: ["и"], ngramRange: 2...3)
    #expect(throws: VectorizerError.tooShort(longest: 1, ngram: 2, unit: .word)) {
      try pairs.fit(["кот", "и пёс", ""])
    }
    #expect(throws: VectorizerError.emptyVocabulary(documents: 2)) { try pairs.fit(["и", ""]) }
    try pairs.fit(["кот", "пёс лает"])
    #expect(try pairs.featureNames() == ["пёс лает"])
    var characters = try CountVectorizer(unit: .character, ngramRange: 5...5)
    #expect(throws: VectorizerError.tooShort(longest: 4, ngram: 5, unit: .character)) {
      _ = try characters.fitTransform(["коты", ""])
    }
    #expect("\(VectorizerError.tooShort(longest: 1, ngram: 2, unit: .word))".contains("n-grams of 2 words"))
  }

  @Test func `words shorter than nothing cannot be asked for`() throws {
    for length in [-1, .min] {
      #expect(throws: AnalyzerError.minimumLength(length)) {
        _ = try TfidfVectorizer(tokens: .words(minimumLength: length))
      }
    }
    var all = try CountVectorizer(tokens: .words(minimumLength: 0))
    try all.fit(["я и ты"])
    #expect(try all.featureNames() == ["и", "ты", "я"])
  }

  // scikit-learn 1.9.1: TfidfTransformer(sublinear_tf=True) raises ValueError (Input contains NaN) for these
  // counts, and warns of the logarithm with norm=None.
  @Test(arguments: [TfidfForm.Norm.l1, .l2, .none])
  func `counts without a logarithm are refused where one is taken`(norm: TfidfForm.Norm) throws {
    let counts = try SparseMatrix(Matrix([[1, 2], [0, -1]]))
    var sublinear = TfidfTransformer(form: TfidfForm(termFrequency: .sublinear, norm: norm))
    #expect(throws: VectorizerError.noLogarithm(row: 1, column: 1, count: -1)) {
      _ = try sublinear.fitTransform(counts)
    }
    var plain = TfidfTransformer(form: TfidfForm(norm: norm))
    #expect(try plain.fitTransform(counts).dense().elements.allSatisfy(\.isFinite))
  }

  @Test func `counts that add up to nothing have no relative frequency`() throws {
    var relative = TfidfTransformer(form: .textbook)
    #expect(throws: VectorizerError.noLength(row: 1)) {
      _ = try relative.fitTransform(SparseMatrix(Matrix([[0, 0], [1, -1]])))
    }
    #expect(try relative.fitTransform(SparseMatrix(Matrix([[0, 0], [1, 1]]))).row(0) == [0, 0])
  }

  // scikit-learn 1.9.1: TfidfVectorizer(vocabulary=["кот"]).fit([]) raises ValueError.
  @Test func `weights are not learned from nothing`() throws {
    var given = try TfidfVectorizer(vocabulary: ["кот"])
    #expect(throws: VectorizerError.noDocuments) { try given.fit([]) }
  }

  // scikit-learn 1.9.1: "Found array with 0 sample(s)", and "0 feature(s)"; counts of nothing are 0 × n.
  @Test func `nothing is counted but not weighed`() throws {
    var counter = try CountVectorizer()
    try counter.fit(["кот пёс"])
    let counts = try counter.transform([])
    #expect(counts.shape == [0, 2])
    var vectorizer = try TfidfVectorizer()
    #expect(throws: VectorizerError.notFitted("TfidfVectorizer")) { _ = try vectorizer.transform([]) }
    try vectorizer.fit(["кот пёс"])
    #expect(throws: VectorizerError.noDocuments) { _ = try vectorizer.transform([]) }
    var transformer = TfidfTransformer()
    try transformer.fit(counter.transform(["кот"]))
    #expect(throws: VectorizerError.noDocuments) { _ = try transformer.transform(counts) }
    #expect(throws: VectorizerError.noColumns(rows: 2)) {
      try transformer.fit(SparseMatrix(Matrix(rows: 2, columns: 0)))
    }
  }

  // scikit-learn 1.9.1 raises ValueError: TfidfVectorizer(vocabulary=["кот", "пёс"], smooth_idf=False),
  // fitted to ["кот"], transforming ["кот", "пёс"]; without a norm the weight is inf.
  @Test func `a row with an infinite weight is not scaled`() throws {
    var unsmoothed = TfidfForm(inverseFrequency: .scikitLearnUnsmoothed)
    var scaled = try TfidfVectorizer(vocabulary: ["кот", "пёс"], form: unsmoothed)
    try scaled.fit(["кот"])
    #expect(try scaled.transform(["кот"]).row(0) == [1, 0])
    #expect(throws: VectorizerError.infiniteWeight(row: 1, column: 1)) {
      _ = try scaled.transform(["кот", "пёс"])
    }
    unsmoothed.norm = .none
    var plain = try TfidfVectorizer(vocabulary: ["кот", "пёс"], form: unsmoothed)
    try plain.fit(["кот"])
    #expect(try plain.transform(["пёс"]).row(0) == [0, .infinity])
  }

  @Test func `limits too large for a whole number are named too`() throws {
    var vectorizer = try CountVectorizer(minDocumentFrequency: .count(.max))
    let error = #expect(throws: VectorizerError.self) { try vectorizer.fit(["кот"]) }
    #expect(error?.description.contains("at least 9.22") == true)
  }

  @Test func `a vast range of n-grams ends at the length of the document`() throws {
    var vectorizer = try CountVectorizer(ngramRange: 1...Int.max)
    let matrix = try vectorizer.fitTransform(["один два три"])
    #expect(matrix.columns == 6)
  }

  @Test func `composed and decomposed letters are different terms`() throws {
    var vectorizer = try CountVectorizer(tokens: .whitespace)
    try vectorizer.fit(["чай", "ча\u{0438}\u{0306}"])
    #expect(try vectorizer.featureNames().count == 2)
    #expect(try vectorizer.column(of: "ча\u{0438}\u{0306}") == 0)
    #expect(try vectorizer.column(of: "чай") == 1)
  }

  @Test func `terms with blanks inside are found as n-grams are`() throws {
    var vectorizer = try CountVectorizer(ngramRange: 1...2, vocabulary: ["кот спит", "кот"])
    let counts = try vectorizer.fitTransform(["Кот спит и кот спит"])
    #expect(try counts.row(0) == [2, 2])
    #expect(try vectorizer.inverseTransform(counts) == [["кот спит", "кот"]])
  }

  private func expect(_ names: [String], are expected: [String]) {
    #expect(names.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(names)")
  }

  private func expect(_ matrix: Matrix, is expected: OracleValue, _ tolerance: Double) {
    let numbers = expected.matrix
    #expect(matrix.rows == numbers.count)
    #expect(
      zip(matrix.nested, numbers).allSatisfy { row, wanted in
        row.count == wanted.count
          && zip(row, wanted).allSatisfy { agrees($0, with: $1, tolerance: tolerance) }
      }, "\(matrix)")
  }
}

/// scikit-learn's keyword arguments as ours.
struct VectorizerSettings {
  let params: OracleValue

  init(_ params: OracleValue) { self.params = params }

  var unit: TextAnalyzer.Unit {
    switch params["analyzer"].text {
    case "char": .character
    case "char_wb": .characterInsideWords
    default: .word
    }
  }

  var accents: TextAnalyzer.AccentStripping {
    params["strip_accents"].text.flatMap { TextAnalyzer.AccentStripping(rawValue: $0) } ?? .none
  }

  var tokens: TokenPattern {
    params["token_pattern"].text.map { .pattern($0) } ?? .words(minimumLength: 2)
  }

  var stopWords: [String] {
    params["stop_words"].text == "english"
      ? (try? OracleFile("english_stop_words", in: .module).cases.first?.expected.texts) ?? []
      : params["stop_words"].texts
  }

  var range: ClosedRange<Int> {
    let bounds = params["ngram_range"].ints
    return bounds.count == 2 ? bounds[0]...bounds[1] : 1...1
  }

  func frequency(_ name: String) -> DocumentFrequency? {
    guard case .number(let value, let written) = params[name] else { return nil }
    return Int(written).map { .count($0) } ?? .fraction(value)
  }

  var vocabulary: [String]? {
    params["vocabulary"].isMissing ? nil : params["vocabulary"].texts
  }

  var form: TfidfForm {
    let isSmooth = params["smooth_idf"].bool ?? true
    return TfidfForm(
      termFrequency: params["sublinear_tf"].bool == true ? .sublinear : .count,
      inverseFrequency: params["use_idf"].bool == false
        ? .none : isSmooth ? .scikitLearn : .scikitLearnUnsmoothed,
      norm: norm)
  }

  var norm: TfidfForm.Norm {
    switch params["norm"] {
    case .null: .none
    case .text("l1"): .l1
    default: .l2
    }
  }

  func analyzer() throws -> TextAnalyzer {
    try TextAnalyzer(
      unit: unit, lowercase: params["lowercase"].bool ?? true, accents: accents, tokens: tokens,
      stopWords: stopWords, ngramRange: range)
  }

  func countVectorizer() throws -> CountVectorizer {
    try CountVectorizer(
      lowercase: params["lowercase"].bool ?? true, accents: accents, tokens: tokens, unit: unit,
      stopWords: stopWords, ngramRange: range,
      minDocumentFrequency: frequency("min_df") ?? .count(1),
      maxDocumentFrequency: frequency("max_df") ?? .fraction(1),
      maxFeatures: params["max_features"].int, vocabulary: vocabulary,
      isBinary: params["binary"].bool ?? false)
  }

  func tfidfVectorizer() throws -> TfidfVectorizer {
    try TfidfVectorizer(
      lowercase: params["lowercase"].bool ?? true, accents: accents, tokens: tokens, unit: unit,
      stopWords: stopWords, ngramRange: range,
      minDocumentFrequency: frequency("min_df") ?? .count(1),
      maxDocumentFrequency: frequency("max_df") ?? .fraction(1),
      maxFeatures: params["max_features"].int, vocabulary: vocabulary,
      isBinary: params["binary"].bool ?? false, form: form)
  }
}
