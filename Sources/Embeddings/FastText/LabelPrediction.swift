/// A label and how probable a classifier takes it to be.
public struct LabelPrediction: Hashable, Sendable, CustomStringConvertible {
  /// Without the prefix that it has in a text.
  public let label: String
  public let probability: Double

  public init(label: String, probability: Double) {
    self.label = label
    self.probability = probability
  }

  public var description: String { "(\(label), \(probability))" }
}

/// How well a classifier's first guesses hold.
public struct ClassifierTest: Hashable, Sendable, CustomStringConvertible {
  /// Guesses for each example.
  public let k: Int
  /// Lines that have words and known labels.
  public internal(set) var exampleCount: Int = 0
  /// Right guesses, in all examples.
  public internal(set) var correct: Int = 0
  /// Guesses, in all examples.
  public internal(set) var predicted: Int = 0
  /// Labels that the examples have.
  public internal(set) var labelled: Int = 0

  init(k: Int) { self.k = k }

  /// The share of the guesses that are right; NaN without guesses.
  public var precision: Double { predicted == 0 ? .nan : Double(correct) / Double(predicted) }
  /// The share of the labels that were guessed; NaN without labels.
  public var recall: Double { labelled == 0 ? .nan : Double(correct) / Double(labelled) }

  /// Three lines, as fastText prints them.
  public var description: String {
    "N\t\(exampleCount)\nP@\(k)\t\(Self.threeDigits(precision))\nR@\(k)\t\(Self.threeDigits(recall))"
  }

  /// Three significant digits without zeros behind them, as a C++ stream writes shares.
  static func threeDigits(_ share: Double) -> String {
    guard share.isFinite else { return "nan" }
    guard share > 0 else { return "0" }
    var scale = 1000.0
    var digits = 3
    while share * scale < 100 && digits < 6 {
      scale *= 10
      digits += 1
    }
    let whole = Int((share * scale).rounded(.toNearestOrEven))
    let unit = Int(scale)
    var text = String(whole % unit)
    text = String(repeating: "0", count: max(digits - text.count, 0)) + text
    while text.hasSuffix("0") { text.removeLast() }
    return text.isEmpty ? "\(whole / unit)" : "\(whole / unit).\(text)"
  }
}
