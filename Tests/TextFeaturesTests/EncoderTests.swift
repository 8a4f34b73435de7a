import Derivations
import Metering
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
    let numbers = reference.inputs["y"].ints
    var encoder = LabelEncoder()
    let codes = try numbers.isEmpty ? encoder.fitTransform(labels) : encoder.fitTransform(numbers)
    #expect(codes == reference.expected["codes"].ints)
    #expect(try encoder.classes() == reference.expected["classes"].elements.compactMap(written))
    #expect(try encoder.binarized(labels).nested == reference.expected["binarized"].matrix)
    #expect(try encoder.inverseTransform(reference.expected["codes"].ints) == labels)
  }

  @Test func `rows that differ in length are refused`() {
    var encoder = OneHotEncoder()
    #expect(throws: VectorizerError.ragged(row: 1, expected: 1, found: 2)) {
      try encoder.fit([["a"], ["b", "c"]])
    }
    #expect(throws: VectorizerError.noCategories(rows: 0)) { try encoder.fit([[String]]()) }
  }

  // scikit-learn 1.9.1: LabelEncoder().fit_transform([10, 9, -1, 9])
  @Test func `numbers as labels stand in the order of their size`() throws {
    var encoder = LabelEncoder()
    #expect(try encoder.fitTransform([10, 9, -1, 9]) == [2, 1, 0, 1])
    #expect(try encoder.classes() == ["-1", "9", "10"])
    #expect(try encoder.transform([-1]) == [0])
    #expect(try encoder.binarized([9]).nested == [[0, 1, 0]])
    var columns = OneHotEncoder()
    #expect(try columns.fitTransform([[10], [9]]).dense().nested == [[0, 1], [1, 0]])
  }

  @Test func `what was not learned is named with what was`() throws {
    var encoder = LabelEncoder()
    #expect(throws: VectorizerError.noLabels) { try encoder.fit([String]()) }
    try encoder.fit(["спам", "не спам"])
    #expect(throws: VectorizerError.unknownLabel("письмо", known: ["не спам", "спам"])) {
      _ = try encoder.transform(["письмо"])
    }
    #expect(throws: VectorizerError.unknownCode(2, labels: 2)) { _ = try encoder.inverseTransform([2]) }
    #expect(
      VectorizerError.unknownLabel("письмо", known: ["не спам", "спам"]).description
        == "the label 'письмо' was not among those that were learned: 'не спам', 'спам'")
    #expect(VectorizerError.unknownCode(2, labels: 2).description == "no label has the number 2, expected 0 to 1")
    #expect(VectorizerError.noCategories(rows: 2).description.hasPrefix("the 2 rows are empty"))
  }

  @Test func `a table of labels is refused by its size`() throws {
    var encoder = LabelEncoder()
    let labels = (0..<20_000).map { "\($0)" }
    try encoder.fit(labels)
    let seconds = processorSeconds {
      #expect(throws: MeterStop.self) {
        try Meter.withCurrent(Meter(bytes: 100_000_000)) { _ = try encoder.binarized(labels) }
      }
    }
    #expect(seconds < 1)
    #expect(throws: VectorizerError.noLabels) { _ = try encoder.binarized([String]()) }
  }

  // scikit-learn 1.9.1: OneHotEncoder().fit(…).transform(np.empty((0, 1))) raises ValueError.
  @Test func `nothing is neither encoded nor decoded`() throws {
    var encoder = OneHotEncoder()
    #expect(throws: VectorizerError.notFitted("OneHotEncoder")) {
      _ = try encoder.transform([[String]]())
    }
    try encoder.fit([["a"], ["b"]])
    #expect(throws: VectorizerError.noCategories(rows: 0)) { _ = try encoder.transform([[String]]()) }
    #expect(throws: VectorizerError.ragged(row: 0, expected: 1, found: 0)) {
      _ = try encoder.transform([[String]()])
    }
    #expect(throws: VectorizerError.noCategories(rows: 0)) {
      _ = try encoder.inverseTransform(SparseMatrix(Matrix(rows: 0, columns: 2)))
    }
    // OneHotEncoder(drop="first").fit([["a"]]) makes rows without a column, and does not read them.
    var single = OneHotEncoder(dropsFirst: true)
    let none = try single.fitTransform([["a"], ["a"]])
    #expect(none.shape == [2, 0])
    #expect(throws: VectorizerError.noColumns(rows: 2)) { _ = try single.inverseTransform(none) }
  }

  // scikit-learn 1.9.1: OneHotEncoder().fit([["1"], ["a"]]).inverse_transform(…); None is a ValueError.
  @Test(arguments: [
    ([0.2, 0.8], "a"), ([2, 5], "a"), ([-1, 0], "a"), ([0, -1], "1"), ([-1, -1], "1"), ([1, 1], "1"),
    ([-2, -1], "a"), ([1e-300, 0], "1"), ([0, 0], nil), ([1, -1], nil),
  ])
  func `the largest number says the category`(numbers: [Double], category: String?) throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["1"], ["a"]])
    let encoded = try SparseMatrix(Matrix([numbers]))
    guard let category else {
      #expect(throws: VectorizerError.allZeros(row: 0, column: 0)) {
        _ = try encoder.inverseTransform(encoded)
      }
      return
    }
    #expect(try encoder.inverseTransform(encoded) == [[category]])
  }

  // The same with handle_unknown="ignore", fitted to [["1", "x"], ["a", "y"]].
  @Test(arguments: [
    ([0.2, 0.8, 0, 0], ["a", nil]), ([2, 5, 1, 0], ["a", "x"]), ([-1, 0, 0, 1], ["a", "y"]),
    ([0, 0, 0, 0], [nil, nil]), ([0, -1, 0, 0], ["1", nil]), ([-1, 1, 1, -1], [nil, nil]),
  ])
  func `ignored categories have only zeros`(numbers: [Double], categories: [String?]) throws {
    var encoder = OneHotEncoder(unknown: .ignored)
    try encoder.fit([["1", "x"], ["a", "y"]])
    #expect(try encoder.inverseTransform(SparseMatrix(Matrix([numbers]))) == [categories])
  }

  // The same with drop="first", fitted to [["a", "x"], ["b", "y"], ["c", "z"]].
  @Test(arguments: [
    ([0.0, 0, 0, 0], ["a", "x"]), ([0.2, 0.8, 0, 0], ["c", "x"]), ([0.2, 0.1, -1, 0], ["b", "z"]),
    ([0, 0, 0.3, 0.3], ["a", "y"]), ([-1, 0, 0, 0], ["c", "x"]), ([-1, -2, 0, 0], ["b", "x"]),
    ([0, -1, 1, -1], ["b", "x"]),
  ])
  func `zeros stand for the category that was dropped`(numbers: [Double], categories: [String]) throws {
    for unknown in [OneHotEncoder.Unknown.refused, .ignored] {
      var encoder = OneHotEncoder(unknown: unknown, dropsFirst: true)
      try encoder.fit([["a", "x"], ["b", "y"], ["c", "z"]])
      #expect(try encoder.inverseTransform(SparseMatrix(Matrix([numbers]))) == [categories])
    }
    // One of the columns has a single category: OneHotEncoder(drop="first").fit([["a", "x"], ["a", "y"]]).
    var single = OneHotEncoder(dropsFirst: true)
    try single.fit([["a", "x"], ["a", "y"]])
    let decoded = try single.inverseTransform(SparseMatrix(Matrix([[0.4], [0]])))
    #expect(decoded == [["a", "y"], ["a", "x"]])
  }

  @Test func `numbers that are not finite stand for nothing`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["1"], ["a"]])
    #expect(throws: VectorizerError.notFinite(row: 1, column: 1)) {
      _ = try encoder.inverseTransform(SparseMatrix(Matrix([[1, 0], [0, .nan]])))
    }
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
    #expect("\(unknown)".contains("категории «птицы» при обучении не было"))
    #expect(!"\(derivation)".contains("learned"))
  }

  @Test func `digits that cannot be shown are refused`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["кошек"]])
    for digits in [Int.min, 0, 16] {
      #expect(throws: DigitsOutOfRange(digits: digits)) {
        _ = try encoder.explain(["кошек"], digits: digits)
      }
    }
    #expect(DigitsOutOfRange(digits: -3).description == "'digits' is -3, expected a number from 1 to 15")
    _ = try encoder.explain(["кошек"], digits: 15)
  }

  @Test func `several columns stand behind each other`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["м", "1"], ["ж", "2"], ["ж", "3"]])
    let derivation = try encoder.explain(["ж", "3"])
    #expect(try derivation.vector("x") == encoder.transform([["ж", "3"]]).row(0))
    #expect(throws: VectorizerError.self) { _ = try encoder.explain(["x", "3"]) }
    #expect(throws: VectorizerError.notFitted("OneHotEncoder")) { _ = try OneHotEncoder().explain([]) }
  }

  @Test func `the length of several columns is one sum, found by the name it shows`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([["м", "1"], ["ж", "2"], ["ж", "3"]])
    let derivation = try encoder.explain(["ж", "3"])
    #expect("\(derivation)".contains("r = √(Σ_k x_k·x_k)\n"))
    #expect(try derivation.value("r") == 2.0.squareRoot())
    #expect(try derivation.value("norm") == derivation.value("r"))
    #expect("\(try derivation.step("r"))" == "\(try derivation.step("norm"))")
  }

  @Test func `whole numbers are explained as they are encoded`() throws {
    var encoder = OneHotEncoder()
    try encoder.fit([[10, 2], [9, 3]])
    #expect(try encoder.explain([9, 3]).vector("x") == encoder.transform([[9, 3]]).row(0))
    #expect(throws: VectorizerError.unknownCategory("7", column: 1)) {
      _ = try encoder.explain([9, 7])
    }
  }
}
