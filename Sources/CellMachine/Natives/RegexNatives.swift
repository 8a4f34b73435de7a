import Diagnostics
import Foundation

// Regular expressions, their matches, and what strings do with them.
extension NativeTable {
  static let regexes: Table = [
    "Regex.init(_:)": Native { c in
      c.result = Slot(expression: try RegularExpression(c.string(0), output: .dynamic))
    },
    "Regex.init(_:as:)": Native { c in
      let expression = try RegularExpression(c.string(0), output: .typed)
      guard expression.fits(c.type(0).regexOutput) else {
        throw PatternProblem(message: "the pattern's captures are not those of the type")
      }
      c.result = Slot(expression: expression)
    },
    "Regex.ignoresCase(_:)": Native { c in try c.changeOption("i") },
    "Regex.dotMatchesNewlines(_:)": Native { c in try c.changeOption("s") },
    "Regex.anchorsMatchLineEndings(_:)": Native { c in try c.changeOption("m") },
    "Regex.asciiOnlyDigits(_:)": Native { c in try c.changeOption("D") },
    "Regex.asciiOnlyWhitespace(_:)": Native { c in try c.changeOption("S") },
    "Regex.asciiOnlyWordCharacters(_:)": Native { c in try c.changeOption("W") },
    "Regex.asciiOnlyCharacterClasses(_:)": Native { c in try c.changeOption("P") },
    "Regex.wordBoundaryKind(_:)": Native { c in
      let isSimple = c.int(1) == 1
      c.result = Slot(
        expression: try c.expression(0).with { $0.hasSimpleWordBoundaries = isSimple })
    },
    "Regex.repetitionBehavior(_:)": Native { c in
      let behavior = c.int(1)
      c.result = Slot(
        expression: try c.expression(0).with {
          if behavior == 1 { $0.letters.insert("U") } else { $0.letters.remove("U") }
          $0.isPossessive = behavior == 2
        })
    },
    "Regex.firstMatch(in:)": Native { c in try c.findFirst(text: 1, pattern: 0) },
    "Regex.wholeMatch(in:)": Native { c in try c.findAnchored(text: 1, pattern: 0, toEnd: true) },
    "Regex.prefixMatch(in:)": Native { c in try c.findAnchored(text: 1, pattern: 0, toEnd: false) },

    "Regex.Match.range": Native { c in c.result = Slot(range: try c.match(0).range) },
    "Regex.Match.output": Native { c in c.result = try c.match(0).output },
    "Regex.Match.whole": Native { c in c.result = try c.match(0).part(0).map { Slot($0) } ?? Slot() },
    "Regex.Match.subscript(Int)": Native { c in c.result = try c.match(0).element(at: c.int(1)) },
    "Regex.Match.subscript(String)": Native { c in
      c.result = try c.match(0).element(named: c.string(1))
    },
    "AnyRegexOutput.subscript(Int)": Native { c in
      let elements = try c.object(0, SlotArray.self).elements
      guard elements.indices.contains(c.int(1)) else {
        throw Trap.indexOutOfRange(c.int(1), count: elements.count)
      }
      c.result = elements[c.int(1)]
    },
    "AnyRegexOutput.subscript(String)": Native { c in
      let name = try c.string(1)
      for element in try c.object(0, SlotArray.self).elements
      where try element.outputElement().name == name {
        c.result = element
      }
    },
    "AnyRegexOutput.Element.substring": Native { c in
      c.result = try c.arguments[0].outputElement().part.map { Slot($0) } ?? Slot()
    },
    "AnyRegexOutput.Element.range": Native { c in
      let part = try c.arguments[0].outputElement().part
      c.result = part.map { Slot(range: $0.startIndex..<$0.endIndex) } ?? Slot()
    },
    "AnyRegexOutput.Element.name": Native { c in
      c.result = try c.arguments[0].outputElement().name.map { Slot($0) } ?? Slot()
    },

    "StringProtocol.firstMatch(of:)": Native { c in try c.findFirst(text: 0, pattern: 1) },
    "StringProtocol.wholeMatch(of:)": Native { c in
      try c.findAnchored(text: 0, pattern: 1, toEnd: true)
    },
    "StringProtocol.prefixMatch(of:)": Native { c in
      try c.findAnchored(text: 0, pattern: 1, toEnd: false)
    },
    "StringProtocol.matches(of:)": Native { c in
      var matches = ContiguousArray<Slot>()
      try c.forEachMatch { matches.append(Slot(match: $0)) }
      c.result = Slot(SlotArray(matches))
    },
    "StringProtocol.ranges(of:Regex)": Native { c in
      var ranges = ContiguousArray<Slot>()
      try c.forEachMatch { ranges.append(Slot(range: $0.range)) }
      c.result = Slot(SlotArray(ranges))
    },
    "StringProtocol.firstRange(of:Regex)": Native { c in
      var matcher = try c.matcher(text: 0, pattern: 1)
      c.result = try matcher.first(from: 0).map { Slot(range: $0.range) } ?? Slot()
    },
    "StringProtocol.contains(Regex)": Native { c in
      var matcher = try c.matcher(text: 0, pattern: 1)
      c.result = Slot(try matcher.first(from: 0) != nil)
    },
    "StringProtocol.starts(with:Regex)": Native { c in
      var matcher = try c.matcher(text: 0, pattern: 1)
      c.result = Slot(try matcher.anchored(toEnd: false) != nil)
    },
    "StringProtocol.trimmingPrefix(Regex)": Native { c in c.result = Slot(try c.afterPrefix()) },
    "String.trimPrefix(Regex)": Native { c in c.arguments[0] = Slot(String(try c.afterPrefix())) },
    "StringProtocol.split(separator:Regex)": Native { c in try c.splitAtMatches() },
    "StringProtocol.replacing(Regex,with:)": Native { c in
      let replacement = try c.string(2)
      c.result = try c.replacingMatches(most: 3) { _ in replacement }.kind(of: c.arguments[0])
    },
    "StringProtocol.replacing(Regex,closure)": Native { c in
      c.result = try c.replacingMatches(most: 2) { match in
        try c.machine.call(c.arguments[3], Slot(match: match)).text()
      }.kind(of: c.arguments[0])
    },
    "String.replace(Regex,with:)": Native { c in
      let replacement = try c.string(2)
      c.arguments[0] = Slot(try c.replacingMatches(most: 3) { _ in replacement })
    },
    "String.replace(Regex,closure)": Native { c in
      let closure = c.arguments[3]
      c.arguments[0] = Slot(
        try c.replacingMatches(most: 2) { try c.machine.call(closure, Slot(match: $0)).text() })
    },
  ]
}

extension Slot {
  public init(expression: RegularExpression) { self.init(ForeignObject(expression)) }

  init(match: PatternMatch) { self.init(ForeignObject(match, bytes: 160 + 33 * match.ranges.count)) }

  init(range: Range<String.Index>) {
    self.init(record: Slot(range.lowerBound), Slot(range.upperBound))
  }

  fileprivate func outputElement() throws -> OutputElement {
    guard let element = try object(ForeignObject.self).value as? OutputElement else {
      throw Trap.missingValue
    }
    return element
  }
}

extension String {
  /// The text as a slot of the same type as another: a `String` or a `Substring`.
  fileprivate func kind(of slot: Slot) -> Slot {
    slot.object is SubstringObject ? Slot(self[...]) : Slot(self)
  }
}

/// `AnyRegexOutput.Element`.
private struct OutputElement {
  var part: Substring?
  var name: String?
}

extension PatternMatch {
  /// The match as a value of the type that the expression's literal says.
  fileprivate var output: Slot {
    if expression.output == .dynamic {
      return Slot(SlotArray(ContiguousArray(ranges.indices.map { Slot(ForeignObject(made($0))) })))
    }
    let parts = ranges.indices.map { part($0).map { Slot($0) } ?? Slot() }
    return parts.count == 1 ? parts[0] : Slot(RecordObject(ContiguousArray(parts)))
  }

  private func made(_ index: Int) -> OutputElement {
    OutputElement(part: part(index), name: index == 0 ? nil : expression.captures[index - 1].name)
  }

  fileprivate func element(at index: Int) throws -> Slot {
    guard ranges.indices.contains(index) else {
      throw Trap.indexOutOfRange(index, count: ranges.count)
    }
    return Slot(ForeignObject(made(index)))
  }

  fileprivate func element(named name: String) -> Slot {
    guard let index = expression.captures.firstIndex(where: { $0.name == name }) else { return Slot() }
    return Slot(ForeignObject(made(index + 1)))
  }
}

extension RegularExpression {
  /// Whether a match is a value of a type.
  fileprivate func fits(_ output: RuntimeType) -> Bool {
    guard case .tuple(let types, _) = output else { return captures.isEmpty && output == .substring }
    return types.count == captures.count + 1
      && zip(types.dropFirst(), captures).allSatisfy { type, capture in
        type == (capture.isOptional ? .optional(.substring) : .substring)
      }
  }
}

extension RuntimeType {
  /// The output of a `Regex` type.
  fileprivate var regexOutput: RuntimeType {
    if case .sequence(_, let output) = self { output } else { self }
  }
}

extension NativeCall {
  fileprivate func expression(_ index: Int) throws -> RegularExpression {
    guard let expression = try object(index, ForeignObject.self).value as? RegularExpression else {
      throw Trap.missingValue
    }
    return expression
  }

  fileprivate func match(_ index: Int) throws -> PatternMatch {
    guard let match = try object(index, ForeignObject.self).value as? PatternMatch else {
      throw Trap.missingValue
    }
    return match
  }

  fileprivate func matcher(text: Int, pattern: Int) throws -> PatternMatcher {
    PatternMatcher(try expression(pattern), try substring(text), machine)
  }

  fileprivate mutating func changeOption(_ letter: Character) throws {
    let isOn = isOmitted(1) || bool(1)
    let changed = try expression(0).with {
      if isOn { $0.letters.insert(letter) } else { $0.letters.remove(letter) }
    }
    result = Slot(expression: changed)
  }

  fileprivate mutating func findFirst(text: Int, pattern: Int) throws {
    var matcher = try matcher(text: text, pattern: pattern)
    result = try matcher.first(from: 0).map { Slot(match: $0) } ?? Slot()
  }

  fileprivate mutating func findAnchored(text: Int, pattern: Int, toEnd: Bool) throws {
    var matcher = try matcher(text: text, pattern: pattern)
    result = try matcher.anchored(toEnd: toEnd).map { Slot(match: $0) } ?? Slot()
  }

  /// Every match in argument 0, from left to right, none overlapping.
  fileprivate func forEachMatch(
    most: Int = .max, _ body: (PatternMatch) throws -> Void
  ) throws {
    var matcher = try matcher(text: 0, pattern: 1)
    var position = 0
    var count = 0
    while count < most, let match = try matcher.first(from: position) {
      try machine.charge(20)
      try machine.reserve(bytes: count.multipliedSaturating(by: 200))
      try body(match)
      count += 1
      position = match.end
      if match.range.isEmpty {
        guard match.range.upperBound < match.text.endIndex else { return }
        position += 1
      }
    }
  }

  fileprivate func afterPrefix() throws -> Substring {
    var matcher = try matcher(text: 0, pattern: 1)
    let text = try substring(0)
    return try matcher.anchored(toEnd: false).map { text[$0.range.upperBound...] } ?? text
  }

  fileprivate mutating func splitAtMatches() throws {
    let text = try substring(0)
    let most = isOmitted(2) ? Int.max : int(2)
    guard most >= 0 else { throw Trap("cannot split \(most) times", .count(most, largest: nil)) }
    let omitsEmpty = isOmitted(3) || bool(3)
    var parts = ContiguousArray<Slot>()
    var start = text.startIndex
    var splits = 0
    try forEachMatch { match in
      guard splits < most else { return }
      if omitsEmpty, match.range.lowerBound == start {
        start = match.range.upperBound
        return
      }
      parts.append(Slot(text[start..<match.range.lowerBound]))
      start = match.range.upperBound
      splits += 1
    }
    if start < text.endIndex || !omitsEmpty { parts.append(Slot(text[start...])) }
    result = Slot(SlotArray(parts))
  }

  /// Argument 0 with matches replaced, at most as many as the argument at `most` says.
  fileprivate func replacingMatches(
    most: Int, _ replacement: (PatternMatch) throws -> String
  ) throws -> String {
    let text = try substring(0)
    let limit = isOmitted(most) ? Int.max : int(most)
    guard limit >= 0 else { throw Trap("cannot replace \(limit) times", .count(limit, largest: nil)) }
    var result = TextBuilder(machine)
    var start = text.startIndex
    try forEachMatch(most: limit) { match in
      try result.append(text[start..<match.range.lowerBound])
      try result.append(replacement(match))
      start = match.range.upperBound
    }
    try result.append(text[start...])
    return result.text
  }
}
