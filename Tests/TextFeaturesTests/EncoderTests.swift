import Derivations
import Numerics
import Testing
import TestSupport
import TextFeatures

struct EncoderTests {
  static let encoders = (try? OracleFile("one_hot_encoder", in: .module).cases) ?? []
  static let labels = (try? OracleFile("label_encoders", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.encoders.count == 5)
    #expect(Self.labels.count == 3)
  }

  @Test(arguments: encoders)
  func `categories become the columns of OneHotEncoder`(reference: OracleFile.Case) throws {
    let expected = reference.expected
    var encoder = OneHotEncoder(
      unknown: reference.params["handle_unknown"].text == "ignore" ? .ignored : .refused,
      dropsFirst: reference.params["drop"].text == "first")
    if reference.inputs["fit"][0][0].int != nil {
      try encoder.fit(reference.inputs["fit"].elements.map(\.ints))
    } else {
      try encoder.fit(reference.inputs["fit"].elements.map(\.texts))
    }
    let fit = rows(reference.inputs["fit"])
    #expect(try encoder.categories() == rows(expected["categories"]))
    #expect(try encoder.featureNames() == expected["feature_names"].texts)
    #expect(try encoder.transform(fit).dense().nested == expected["fit_matrix"].matrix)
    let new = rows(reference.inputs["new"])
    if !expected["error"].isMissing {
      #expect(throws: VectorizerError.unknownCategory("птицы", column: 0)) {
        _ = try encoder.transform(new)
      }
      return
    }
    let encoded = try encoder.transform(new)
    #expect(try encoded.dense().nested == expected["new_matrix"].matrix)
    let decoded = try encoder.inverseTransform(encoded)
    #expect(decoded == expected["inverse_new"].elements.map { $0.elements.map(written) })
  }

  @Test(arguments: labels)
  func `labels get the numbers of LabelEncoder`(reference: OracleFile.Case) throws {
    let labels = reference.inputs["y"].elements.compactMap(written)
    var encoder = LabelEncoder()
    #expect(try encoder.fitTransform(labels) == reference.expected["codes"].ints)
    #expect(try encoder.classes() == reference.expected["classes"].elements.compactMap(written))
    #expect(try encoder.binarized(labels).nested == reference.expected["binarized"].matrix)
    #expect(try encoder.inverseTransform(reference.expected["codes"].ints) == labels)
  }

  @Test func `rows that differ in length are refused`() {
    var encoder = OneHotEncoder()
    #expect(throws: VectorizerError.ragged(row: 1, expected: 1, found: 2)) {
      try encoder.fit([["a"], ["b", "c"]])
    }
    #expect(throws: VectorizerError.emptyVocabulary(documents: 0)) { try encoder.fit([[String]]()) }
  }

  private func rows(_ value: OracleValue) -> [[String]] {
    value.elements.map { $0.elements.compactMap(written) }
  }

  private func written(_ value: OracleValue) -> String? {
    if case .number(_, let written) = value { return written }
    return value.text
  }
}

struct OneHotExplanationTests {
  @Test func `a category is explained by its vector and its length`() throws {
    var encoder = OneHotEncoder(unknown: .ignored)
    try encoder.fit([["кошек"], ["люблю"], ["я"]])
    let derivation = try encoder.explain(["люблю"])
    #expect(try derivation.vector("x") == [0, 1, 0])
    #expect(try derivation.value("norm") == 1)
    #expect(try derivation.value("V") == 3)
    let unknown = try encoder.explain(["птицы"], language: .russian)
    #expect(try unknown.vector("x") == [0, 0, 0])
    #expect(try unknown.value("norm") == 0)
  }

  @Test func `several columns stand behind each other`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["м", "1"], ["ж", "2"], ["ж", "3"]])
    let derivation = try encoder.explain(["ж", "3"])
    #expect(try derivation.vector("x") == encoder.transform([["ж", "3"]]).row(0))
    #expect(throws: VectorizerError.self) { _ = try encoder.explain(["x", "3"]) }
    #expect(throws: VectorizerError.notFitted("OneHotEncoder")) { _ = try OneHotEncoder().explain([]) }
  }
}
