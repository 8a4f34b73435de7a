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
}
