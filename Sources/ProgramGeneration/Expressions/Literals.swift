/// Values written out, and interpolated strings.
enum Literals {
  static let forms: [ExpressionForm.OwnForm] = [
    .init(weight: 12, fits: { type, _ in type == .string }) { writing, _, depth, _ in
      interpolation(&writing, depth)
    },
    .init(weight: 5, fits: { type, _ in
      switch type {
      case .array, .dictionary, .set, .structure, .enumeration, .optional: true
      default: false
      }
    }) { writing, type, depth, free in writing.literal(type, depth, free: free) },
  ]

  static let strings = [
    "cat", "dog", "bird", "the cat sat on the mat", "", "a", "Hello, World!", "one two  three", "x=1;y=2",
    "Кот сидит на коврике", "наука", "cafe\u{301}", "straße", "🇫🇷🇩🇪", "👩‍👩‍👧 family", "日本語", "12", "-7",
    "3.5", "abc", "banana", "Mississippi", "tab\\there", "say \\\"hi\\\"", "A-B-C", "0", "ZEBRA", "naïve",
    "to be or not to be", "é", "line\\nbreak", "7 apples",
  ]

  static let characters = ["a", "b", "z", "A", "Z", "0", "7", " ", "я", "é", "e\u{301}", "🇫🇷", "-", "👍🏽", "ß", "日"]

  private static func interpolation(_ writing: inout Writing, _ depth: Int) -> Written {
    var inner = writing.scope
    inner.isInterpolated = true
    let parts = writing.within(inner) { writing in
      (0..<writing.random.within(1...3)).map { _ -> String in
        guard writing.random.chance(75) else {
          return writing.random.pick(["-", ": ", " and ", "=", "кот ", "\\t", " × ", "👍"])
        }
        let type = writing.anyType(1)
        return "\\(\(writing.expression(type, depth, free: true).text))"
      }
    }
    return Written("\"\(parts.joined(separator: writing.random.pick(["", " ", ", "])))\"")
  }
}

extension ValueType {
  /// Whether literals take this type only where they must: `swiftc` prefers lists of `Any` to bending
  /// a literal in front of a dot.
  fileprivate var isUnusual: Bool {
    switch self {
    case .integer(let name): name != "Int"
    case .character: true
    case .optional(let inner), .array(let inner): inner.isUnusual
    case .tuple(let elements): elements.contains { $0.type.isUnusual }
    case .dictionary(let key, let value): key.isUnusual || value.isUnusual
    default: false
    }
  }
}

extension Writing {
  /// A value written out.
  mutating func literal(_ type: ValueType, _ depth: Int, free: Bool) -> Written {
    switch type {
    case .integer(let name): return integer(name, free: free)
    case .double: return double(free: free)
    case .bool: return Written(random.chance(50) ? "true" : "false")
    case .string: return Written("\"\(random.pick(Literals.strings))\"")
    case .character:
      let text = "\"\(random.pick(Literals.characters))\""
      return Written(free ? "Character(\(text))" : text)
    case .optional(let wrapped): return optional(wrapped, depth, free: free)
    case .array(let element): return array(element, depth, free: free)
    case .dictionary(let key, let value): return dictionary(key, value, depth, free: free)
    case .set(let element): return set(element, depth, free: free)
    case .tuple(let elements): return Tuples.literal(&self, elements, depth, free: free)
    case .range: return range(depth)
    case .structure(let name): return Structures.value(&self, name, depth, free: free)
    case .enumeration(let name): return Enumerations.value(&self, name, depth, free: free)
    case .object(let name): return Classes.value(&self, name, depth)
    case .existential(let name): return Protocols.value(&self, name, depth, free: free)
    case .function(let parameters, let result):
      return Closures.literal(&self, parameters, result, depth, free: free, escapes: true)
    case .void, .open: return Written("()")
    }
  }

  private mutating func integer(_ name: String, free: Bool) -> Written {
    var value = String(random.chance(80) ? random.below(10) : random.below(100))
    if name == "Int", random.chance(8) {
      value = random.pick(["1_000", "0xFF", "0b101", "1_000_000", "Int.max", "Int.min", "0o17"])
    }
    let isSigned = !name.hasPrefix("U")
    let isNegative = isSigned && random.chance(12) && !value.hasPrefix("Int")
    if name != "Int", random.chance(10) { return Written("\(name).\(random.pick(["max", "min"]))") }
    if name != "Int", free { return Written("\(name)(\(isNegative ? "-" : "")\(value))") }
    return isNegative ? Written("-" + value, .prefix) : Written(value)
  }

  private mutating func double(free: Bool) -> Written {
    if random.chance(4) { return Written(random.pick(["Double.infinity", "Double.nan", "Double.pi"])) }
    let value = random.pick([
      "0.5", "1.5", "2.25", "0.1", "3.0", "100.0", "1e3", "0.333", "2.5e-3", "7.75", "1e16", "0.0", "12345.678",
    ])
    if random.chance(12) { return Written("-" + value, .prefix) }
    return Written(!free && random.chance(25) ? String(random.below(12)) : value)
  }

  private mutating func optional(_ wrapped: ValueType, _ depth: Int, free: Bool) -> Written {
    if free {
      return random.chance(25)
        ? Written("nil as \(ValueType.optional(wrapped).text)", .cast)
        : Written("Optional(\(expression(wrapped, depth, free: true).text))")
    }
    if case .optional = wrapped { return Written("nil") }
    return random.chance(30) ? Written("nil") : expression(wrapped, depth)
  }

  private mutating func array(_ element: ValueType, _ depth: Int, free: Bool) -> Written {
    let count = random.below(5)
    if count == 0 { return Written(free || random.chance(50) ? "\(ValueType.array(element).text)()" : "[]") }
    let items = (0..<count).map { index in
      expression(element, index == 0 ? depth : 0, free: free && (index == 0 || element.isUnusual)).text
    }
    return Written("[\(items.joined(separator: ", "))]")
  }

  /// Distinct keys, since a repeated one is a trap; seldom one is repeated.
  private mutating func keys(_ key: ValueType, _ count: Int, free: Bool) -> [String] {
    var keys: [String] = []
    while keys.count < count {
      let text = literal(key, 0, free: free).text
      let isNegativeZero = text == "-0"
      if !isNegativeZero, !keys.contains(text) || random.chance(1) { keys.append(text) }
    }
    return keys.count > 1 && free && key == .character
      ? [keys[0]] + keys.dropFirst().map { $0 } : keys
  }

  private mutating func dictionary(
    _ key: ValueType, _ value: ValueType, _ depth: Int, free: Bool
  ) -> Written {
    let count = random.below(4)
    if count == 0 {
      return Written(free || random.chance(50) ? "\(ValueType.dictionary(key, value).text)()" : "[:]")
    }
    let entries = keys(key, count, free: free).enumerated().map { index, text in
      "\(text): \(expression(value, index == 0 ? depth : 0, free: free).text)"
    }
    return Written("[\(entries.joined(separator: ", "))]")
  }

  private mutating func set(_ element: ValueType, _ depth: Int, free: Bool) -> Written {
    let items = (0..<random.below(4)).map { _ in expression(element, depth).text }
    let list = "[\(items.joined(separator: ", "))]"
    if !free { return Written(list) }
    return Written("Set<\(element.text)>(\(items.isEmpty ? "" : list))")
  }

  private mutating func range(_ depth: Int) -> Written {
    let start = random.below(4)
    return Written("\(start)..<\(start + random.below(5))", .range)
  }
}
