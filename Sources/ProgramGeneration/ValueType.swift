/// The types that generated programs use.
indirect enum ValueType: Hashable, Sendable {
  /// `Int` and its sized relatives.
  case integer(String)
  case double
  case bool
  case string
  case character
  case optional(ValueType)
  case array(ValueType)
  case dictionary(ValueType, ValueType)
  case set(ValueType)
  case tuple([TupleElement])
  /// `Range<Int>`.
  case range
  case structure(String)
  case enumeration(String)
  case object(String)
  /// `any P`.
  case existential(String)
  case function([ValueType], ValueType)
  case void
  /// A type that a template leaves open.
  case open(String)

  struct TupleElement: Hashable, Sendable {
    var label: String?
    var type: ValueType
  }

  static let int = ValueType.integer("Int")

  /// As Swift writes it.
  var text: String {
    switch self {
    case .integer(let name), .structure(let name), .enumeration(let name), .object(let name):
      return name
    case .open(let name): return name
    case .double: return "Double"
    case .bool: return "Bool"
    case .string: return "String"
    case .character: return "Character"
    case .range: return "Range<Int>"
    case .void: return "Void"
    case .optional(let wrapped): return wrapped.needsParentheses ? "(\(wrapped.text))?" : wrapped.text + "?"
    case .array(let element): return "[\(element.text)]"
    case .dictionary(let key, let value): return "[\(key.text): \(value.text)]"
    case .set(let element): return "Set<\(element.text)>"
    case .existential(let name): return "any \(name)"
    case .tuple(let elements):
      let parts = elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.text }
      return "(\(parts.joined(separator: ", ")))"
    case .function(let parameters, let result):
      return "(\(parameters.map(\.text).joined(separator: ", "))) -> \(result.text)"
    }
  }

  private var needsParentheses: Bool {
    switch self {
    case .function, .existential: true
    default: false
    }
  }

  /// Whether `print` shows the same text every time and in every module.
  var isPrintable: Bool {
    switch self {
    case .integer, .double, .bool, .string, .character, .range, .structure, .enumeration: true
    case .optional(let wrapped): wrapped.isPrintable
    case .array(let element): element.isPrintable
    case .tuple(let elements): elements.allSatisfy { $0.type.isPrintable }
    case .dictionary, .set, .object, .existential, .function, .void, .open: false
    }
  }

  /// Whether it orders its values, so that lists of it can be sorted.
  var isOrdered: Bool {
    switch self {
    case .integer, .double, .string, .character: true
    default: false
    }
  }

  /// Whether it serves as a key whose order can be restored by sorting.
  var isKey: Bool {
    switch self {
    case .integer, .string, .character: true
    default: false
    }
  }

  var isNumber: Bool { self == .int || self == .double }

  /// How many types stand inside each other.
  var nesting: Int {
    switch self {
    case .optional(let inner), .array(let inner), .set(let inner): 1 + inner.nesting
    case .dictionary(let key, let value): 1 + max(key.nesting, value.nesting)
    case .tuple(let elements): 1 + (elements.map(\.type.nesting).max() ?? 0)
    case .function(let parameters, let result):
      1 + (parameters + [result]).reduce(0) { max($0, $1.nesting) }
    default: 0
    }
  }
}
