/// The text of a value by the parameters that differ from their defaults, as scikit-learn prints its
/// estimators: `CountVectorizer(ngramRange: 1...2, isBinary: true)`.
struct ParameterText {
  private let type: String
  private var parameters: [String] = []

  init(_ type: String) { self.type = type }

  var text: String { "\(type)(\(parameters.joined(separator: ", ")))" }

  mutating func add(_ name: String?, _ text: String) {
    parameters.append((name.map { $0 + ": " } ?? "") + text)
  }

  mutating func add<Value: Equatable>(_ name: String, _ value: Value, unless standard: Value) {
    if value != standard { add(name, Self.written(value)) }
  }

  /// Long lists are cut.
  mutating func add(_ name: String, _ texts: [String]?) {
    guard let texts else { return }
    let shown = texts.prefix(30).map { Self.written($0) } + (texts.count > 30 ? ["..."] : [])
    add(name, "[\(shown.joined(separator: ", "))]")
  }

  /// A value as Swift's source has it: cases with their dot, texts in quotes.
  private static func written<Value>(_ value: Value) -> String {
    switch value {
    case let text as String: text.debugDescription
    case let number as any BinaryInteger: "\(number)"
    case is Bool, is ClosedRange<Int>: "\(value)"
    case let optional as Int?: optional.map { "\($0)" } ?? "nil"
    default: Mirror(reflecting: value).displayStyle == .enum ? ".\(value)" : "\(value)"
    }
  }
}
