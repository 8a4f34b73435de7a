import Derivations
import Numerics
import Testing
import TestSupport
import TextFeatures

/// The textbook's forms against the closed form, and the explanation against the weights.
struct TfidfFormTests {
  static let textbook = (try? OracleFile("tfidf_textbook", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.textbook.count == 2) }

  @Test(arguments: textbook)
  func `every textbook form gives its weights`(reference: OracleFile.Case) throws {
    let forms: [(String, TfidfForm.TermFrequency, TfidfForm.InverseFrequency)] = [
      ("tfidf_raw_ln", .count, .natural), ("tfidf_raw_log10", .count, .decimal),
      ("tfidf_raw_smooth_ln", .count, .smoothed), ("tfidf_relative_ln", .relative, .natural),
      ("tfidf_relative_log10", .relative, .decimal),
      ("tfidf_relative_smooth_ln", .relative, .smoothed),
    ]
    for (key, frequency, inverse) in forms {
      var vectorizer = try TfidfVectorizer(
        tokens: .whitespace, vocabulary: reference.expected["vocabulary"].texts,
        form: TfidfForm(termFrequency: frequency, inverseFrequency: inverse, norm: .none))
      let weights = try vectorizer.fitTransform(reference.inputs["documents"].texts).dense()
      let expected = reference.expected[key].matrix
      #expect(expected.count == weights.rows)
      for (row, wanted) in zip(weights.nested, expected) {
        #expect(zip(row, wanted).allSatisfy { agrees($0, with: $1, tolerance: 1e-12) }, "\(key)")
      }
    }
  }

  @Test(arguments: [TfidfForm.textbook, .scikitLearn, TfidfForm(termFrequency: .sublinear, norm: .l1)])
  func `the explanation ends with the weights themselves`(form: TfidfForm) throws {
    let documents = ["кот спит на диване", "кот и кот", "собака спит"]
    var vectorizer = try TfidfVectorizer(tokens: .whitespace, form: form)
    let weights = try vectorizer.fitTransform(documents)
    for (row, document) in documents.enumerated() {
      let derivation = try vectorizer.explain(document)
      let last = try derivation.vector(form.norm == .none ? "tfidf" : "weight")
      let stored = try weights.row(row).filter { $0 != 0 }
      #expect(last == stored)
    }
  }

  @Test func `a document of unknown terms is refused by name`() throws {
    var vectorizer = try TfidfVectorizer()
    try vectorizer.fit(["кот спит"])
    #expect(throws: VectorizerError.noKnownTerm("собака")) { _ = try vectorizer.explain("собака") }
  }

  /// `mission/figures.json`, tfidf-tf and tfidf-weights: «кот» in «Кот и собака играют» has TF 0.25, though
  /// «и» has no column by default; 0.25 · ln(3/2) and 0.25 · ln 3.
  @Test func `the length counts every word, with or without a column`() throws {
    let documents = ["Кот спит на диване", "Собака бежит по улице", "Кот и собака играют"]
    let (common, rare) = (0.1013662770270411, 0.27465307216702745)
    func expect(_ weights: SparseMatrix, _ row: [String: Double], in names: [String]) throws {
      for (name, value) in zip(names, try weights.row(2)) {
        #expect(abs(value - (row[name] ?? 0)) < 1e-15, "\(name)")
      }
    }
    var plain = try TfidfVectorizer(form: .textbook)
    try expect(
      plain.fitTransform(documents), ["кот": common, "собака": common, "играют": rare],
      in: plain.featureNames())
    #expect(try plain.explain(documents[2]).value("L") == 4)

    var limited = try TfidfVectorizer(
      stopWords: ["собака"], minDocumentFrequency: .count(2), form: .textbook)
    try expect(limited.fitTransform(documents), ["кот": common], in: ["кот"])
    // One known word of four, learned before.
    #expect(try abs(limited.transform(["новый кот и мышь"]).row(0)[0] - common) < 1e-15)

    // 3-grams of the 5 characters "кот к": each 1 / 5.
    var characters = try TfidfVectorizer(
      unit: .character, ngramRange: 3...3,
      form: TfidfForm(termFrequency: .relative, inverseFrequency: .none, norm: .none))
    #expect(try characters.fitTransform(["кот к"]).values == [0.2, 0.2, 0.2])
  }

  @Test func `digits that cannot be shown are refused`() throws {
    var vectorizer = try TfidfVectorizer()
    try vectorizer.fit(["кот спит"])
    #expect(throws: DigitsOutOfRange(digits: -3)) {
      _ = try vectorizer.explain("кот", digits: -3)
    }
  }
}
