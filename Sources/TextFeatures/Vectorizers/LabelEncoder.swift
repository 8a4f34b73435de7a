public import Numerics

/// Numbers class labels in the order of their code points, or of their size where they are numbers.
///
///     var encoder = LabelEncoder()
///     try encoder.fitTransform(["спам", "не спам", "спам"])   // [1, 0, 1]
///     try encoder.classes()                                   // ["не спам", "спам"]
///
/// Source: scikit-learn's `LabelEncoder` and `LabelBinarizer`.
public struct LabelEncoder: Sendable {
  private var learned: TermTable?

  public init() {}

  /// Learns the labels.
  ///
  /// - Throws: ``VectorizerError`` where there is none.
  public mutating func fit(_ labels: [String]) throws(VectorizerError) {
    guard !labels.isEmpty else { throw .noLabels }
    learned = TermTable(sorting: labels)
  }

  /// Learns labels that are whole numbers.
  ///
  /// - Throws: ``VectorizerError`` where there is none.
  public mutating func fit(_ labels: [Int]) throws(VectorizerError) {
    guard !labels.isEmpty else { throw .noLabels }
    learned = TermTable(ordered: Set(labels).sorted().map(String.init))
  }

  /// Learns labels that are whole numbers and numbers the same ones.
  public mutating func fitTransform(_ labels: [Int]) throws(VectorizerError) -> [Int] {
    try fit(labels)
    return try transform(labels)
  }

  /// The number of each label that is a whole number itself.
  ///
  /// - Throws: ``VectorizerError`` before ``fit(_:)`` and for a label that was not learned.
  public func transform(_ labels: [Int]) throws(VectorizerError) -> [Int] {
    try transform(labels.map(String.init))
  }

  /// One column for each label with a 1 where it stands, as for texts.
  public func binarized(_ labels: [Int]) throws -> Matrix {
    try binarized(labels.map(String.init))
  }

  /// Learns the labels and numbers the same ones.
  public mutating func fitTransform(_ labels: [String]) throws(VectorizerError) -> [Int] {
    try fit(labels)
    return try transform(labels)
  }

  /// The number of each label.
  ///
  /// - Throws: ``VectorizerError`` before ``fit(_:)`` and for a label that was not learned.
  public func transform(_ labels: [String]) throws(VectorizerError) -> [Int] {
    let table = try fitted()
    var codes: [Int] = []
    for label in labels {
      guard let code = table.number(of: label) else {
        throw .unknownLabel(label, known: try classes())
      }
      codes.append(code)
    }
    return codes
  }

  /// The label of each number.
  ///
  /// - Throws: ``VectorizerError`` before ``fit(_:)`` and for a number that no label has.
  public func inverseTransform(_ codes: [Int]) throws(VectorizerError) -> [String] {
    let table = try fitted()
    var labels: [String] = []
    for code in codes {
      guard (0..<table.count).contains(code) else {
        throw .unknownCode(code, labels: table.count)
      }
      labels.append(table.text(code))
    }
    return labels
  }

  /// One column for each label with a 1 where it stands; two labels share one column.
  ///
  /// - Returns: Shape `[labels.count, classes]`, or `[labels.count, 1]` for two classes.
  /// - Throws: ``VectorizerError`` before ``fit(_:)``, without a label, and for one that was not learned.
  public func binarized(_ labels: [String]) throws -> Matrix {
    let count = try fitted().count
    guard !labels.isEmpty else { throw VectorizerError.noLabels }
    var matrix = try Matrix(rows: labels.count, columns: count <= 2 ? 1 : count)
    for (row, code) in try transform(labels).enumerated() {
      if count > 2 {
        try matrix.set(row, code, to: 1)
      } else if code == 1 {
        try matrix.set(row, 0, to: 1)
      }
    }
    return matrix
  }

  /// The labels in the order of their numbers; scikit-learn's `classes_`.
  public func classes() throws(VectorizerError) -> [String] {
    let table = try fitted()
    return (0..<table.count).map(table.text)
  }

  private func fitted() throws(VectorizerError) -> TermTable {
    guard let learned else { throw .notFitted("LabelEncoder") }
    return learned
  }
}
