/// Reads the types in templates: Swift's own notation, where `T U V` stand for any printable type,
/// `C` for an ordered one, `H` for a key, `N` for a number.
struct TypePattern {
  private var rest: Substring

  static func read(_ text: String) -> ValueType {
    var reader = TypePattern(rest: Substring(text.filter { $0 != " " }))
    return reader.type()
  }

  /// Names of open types.
  static let openNames: Set<String> = ["T", "U", "V", "C", "H", "N", "I"]

  private mutating func type() -> ValueType {
    var type = base()
    while take("?") { type = .optional(type) }
    return type
  }

  private mutating func base() -> ValueType {
    if take("[") {
      let first = type()
      let value = take(":") ? type() : nil
      _ = take("]")
      return value.map { .dictionary(first, $0) } ?? .array(first)
    }
    if take("(") {
      var parts: [ValueType] = []
      while !take(")") {
        parts.append(type())
        _ = take(",")
      }
      if take("->") { return .function(parts, type()) }
      return .tuple(parts.map { .init(label: nil, type: $0) })
    }
    return named()
  }

  private mutating func named() -> ValueType {
    let name = String(rest.prefix { $0.isLetter || $0.isNumber })
    rest = rest.dropFirst(name.count)
    switch name {
    case "Set":
      _ = take("<")
      let element = type()
      _ = take(">")
      return .set(element)
    case "Double": return .double
    case "Bool": return .bool
    case "String": return .string
    case "Character": return .character
    case "Range": return .range
    case "Void": return .void
    default: return Self.openNames.contains(name) ? .open(name) : .integer(name)
    }
  }

  private mutating func take(_ token: String) -> Bool {
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }
}

/// What the open types of a template stand for.
struct TypeBindings {
  private(set) var types: [String: ValueType] = [:]

  mutating func bind(_ name: String, _ type: ValueType) {
    types[name] = type
  }

  /// Whether the pattern can be the type; binds what was open.
  mutating func unify(_ pattern: ValueType, _ type: ValueType) -> Bool {
    switch (pattern, type) {
    case (.open(let name), _):
      if let bound = types[name] { return bound == type }
      guard Self.allows(name, type) else { return false }
      types[name] = type
      return true
    case (.optional(let a), .optional(let b)), (.array(let a), .array(let b)), (.set(let a), .set(let b)):
      return unify(a, b)
    case (.dictionary(let a, let b), .dictionary(let c, let d)):
      return unify(a, c) && unify(b, d)
    case (.tuple(let a), .tuple(let b)):
      guard a.count == b.count, b.allSatisfy({ $0.label == nil }) else { return false }
      return zip(a, b).allSatisfy { unify($0.type, $1.type) }
    case (.function(let a, let r), .function(let b, let s)):
      return a.count == b.count && zip(a, b).allSatisfy { unify($0, $1) } && unify(r, s)
    default: return pattern == type
    }
  }

  static func allows(_ name: String, _ type: ValueType) -> Bool {
    switch name {
    case "C": type.isOrdered
    case "H": type.isKey
    case "N": type.isNumber
    case "I": if case .integer = type { true } else { false }
    default:
      if case .optional = type { false } else { type.isPrintable && type.nesting < 3 }
    }
  }

  /// The pattern with what is bound put in.
  func substituted(_ pattern: ValueType) -> ValueType {
    switch pattern {
    case .open(let name): types[name] ?? pattern
    case .optional(let inner): .optional(substituted(inner))
    case .array(let inner): .array(substituted(inner))
    case .set(let inner): .set(substituted(inner))
    case .dictionary(let key, let value): .dictionary(substituted(key), substituted(value))
    case .tuple(let elements):
      .tuple(elements.map { .init(label: $0.label, type: substituted($0.type)) })
    case .function(let parameters, let result):
      .function(parameters.map(substituted), substituted(result))
    default: pattern
    }
  }

  /// Names that the pattern still leaves open.
  func openNames(in pattern: ValueType) -> [String] {
    switch substituted(pattern) {
    case .open(let name): [name]
    case .optional(let inner), .array(let inner), .set(let inner): openNames(in: inner)
    case .dictionary(let key, let value): openNames(in: key) + openNames(in: value)
    case .tuple(let elements): elements.flatMap { openNames(in: $0.type) }
    case .function(let parameters, let result): (parameters + [result]).flatMap { openNames(in: $0) }
    default: []
    }
  }
}
