import Foundation

// What Foundation adds to strings: comparing, searching and rewriting with options.
extension NativeTable {
  static let foundationText: Table = [
    "ComparisonResult.rawValue": Native { c in c.result = Slot(bits: c.int(0) - 1) },
    "Locale.current": Native { c in c.result = Slot("en_US_POSIX") },
    "Locale.init(identifier:)": Native { c in c.result = c.arguments[0] },
    "Text.compare": Native { c in
      let options = try c.compareOptions(2)
      c.setComparison(try c.onTexts(steps: 5) { String($0).compare(String($1), options: options) })
    },
    "Text.caseInsensitiveCompare": Native { c in
      c.setComparison(try c.onTexts(steps: 5) { String($0).caseInsensitiveCompare(String($1)) })
    },
    "Text.localizedCompare": Native { c in
      c.setComparison(try c.onTexts(steps: 5) { String($0).localizedCompare(String($1)) })
    },
    "Text.localizedCaseInsensitiveCompare": Native { c in
      c.setComparison(try c.onTexts(steps: 5) { String($0).localizedCaseInsensitiveCompare(String($1)) })
    },
    "Text.localizedStandardCompare": Native { c in
      c.setComparison(try c.onTexts(steps: 5) { String($0).localizedStandardCompare(String($1)) })
    },
    "Text.localizedStandardContains": Native { c in
      let part = try c.string(1)
      try c.chargeMarks()
      c.result = Slot(try c.onCostlyText { $0.localizedStandardContains(part) })
    },
    "Text.range": Native { c in
      let options = try c.compareOptions(2)
      let text = try c.part(3)
      if options.contains(.regularExpression) {
        c.result = try c.firstMatch(in: text, options).map { Slot(range: $0) } ?? Slot()
        return
      }
      let stepsForByte = options.contains(.backwards) ? 16 : 8
      try c.machine.charge(text.utf8.count.multipliedSaturating(by: stepsForByte))
      let wanted = try c.string(1)
      let range = try c.machine.abandonable(bytes: text.utf8.count) {
        text.range(of: wanted, options: options)
      }
      c.result = range.map { Slot(range: $0) } ?? Slot()
    },
    "Text.rangeFrom": Native { c in
      let (text, wanted) = (try c.part(2), try c.string(1))
      try c.machine.charge(text.utf8.count.multipliedSaturating(by: 8))
      let range = try c.machine.abandonable(bytes: text.utf8.count) { text.range(of: wanted) }
      c.result = range.map { Slot(range: $0) } ?? Slot()
    },
    "Text.rangeOfSet": Native { c in
      let (text, wanted) = (try c.substring(0), try c.characterSet(1))
      try c.machine.charge(text.utf8.count.multipliedSaturating(by: 6))
      let range = try c.machine.abandonable(bytes: text.utf8.count) {
        text.rangeOfCharacter(from: wanted)
      }
      c.result = range.map { Slot(range: $0) } ?? Slot()
    },
    "Text.replacing": Native { c in c.result = Slot(try c.replacing(in: c.string(0))) },
    "Text.replacingWithin": Native { c in
      let (text, part) = (try c.substring(0), try c.part(4))
      try c.machine.reserve(bytes: 2 * text.utf8.count)
      let changed = try c.replacing(in: String(part))
      c.result = Slot(String(text[..<part.startIndex]) + changed + text[part.endIndex...])
    },
    "Text.folding": Native { c in
      let options = try c.compareOptions(1)
      c.result = Slot(try c.byPieces { $0.folding(options: options, locale: nil) })
    },
    "Text.applyingTransform": Native { c in
      let transforms: [StringTransform] = [
        .toLatin, .latinToCyrillic, .stripDiacritics, .stripCombiningMarks,
      ]
      guard transforms.indices.contains(c.int(1)) else { throw Trap.missingValue }
      let (transform, isReverse) = (transforms[c.int(1)], c.bool(2))
      let text = try c.onCostlyText { $0.applyingTransform(transform, reverse: isReverse) }
      c.result = text.map { Slot($0) } ?? Slot()
    },
    "Text.precomposedCanonical": Native { c in
      c.result = Slot(try c.byPieces { $0.precomposedStringWithCanonicalMapping })
    },
    "Text.decomposedCanonical": Native { c in
      c.result = Slot(try c.byPieces { $0.decomposedStringWithCanonicalMapping })
    },
    "Text.precomposedCompatibility": Native { c in
      c.result = Slot(try c.byPieces { $0.precomposedStringWithCompatibilityMapping })
    },
    "Text.decomposedCompatibility": Native { c in
      c.result = Slot(try c.byPieces { $0.decomposedStringWithCompatibilityMapping })
    },
    "Text.decoding": Native { c in
      c.result = Slot(String(decoding: try c.bytes(0, c.type(1)), as: UTF8.self))
    },
    "Text.decodingOrNil": Native { c in
      let encodings: [String.Encoding] = [.utf8, .ascii, .utf16, .isoLatin1]
      guard encodings.indices.contains(c.int(1)) else { throw Trap.missingValue }
      let text = String(bytes: try c.bytes(0, c.type(1)), encoding: encodings[c.int(1)])
      c.result = text.map { Slot($0) } ?? Slot()
    },
  ]
}

extension NativeCall {
  /// The receiver's text, charged for work that costs much for each byte.
  fileprivate func costly() throws -> String {
    let text = try string(0)
    try machine.reserve(bytes: text.utf8.count.multipliedSaturating(by: 8))
    try machine.charge(text.utf8.count.multipliedSaturating(by: 8) + 100)
    return text
  }

  /// What comes of the receiver's text by work that costs much; a stop does not wait for it.
  fileprivate func onCostlyText<Result: Sendable>(
    _ work: @escaping @Sendable (String) -> Result
  ) throws -> Result {
    let text = try costly()
    return try machine.abandonable(bytes: text.utf8.count) { work(text) }
  }

  /// Characters that are rewritten at a time.
  private static let piece = 2_048

  /// The receiver's text rewritten character by character, some thousand at a time: what Foundation needs
  /// grows faster than the text.
  fileprivate func byPieces(_ rewrite: (String) -> String) throws -> String {
    var rest = try substring(0)
    var result = TextBuilder(machine)
    while !rest.isEmpty {
      let piece = rest.prefix(Self.piece)
      try machine.charge(piece.utf8.count.multipliedSaturating(by: 8) + 100)
      try result.append(rewrite(String(piece)))
      rest = rest[piece.endIndex...]
    }
    return result.text
  }

  /// Charges work that grows with the square of the marks of a character.
  fileprivate func chargeMarks() throws {
    for character in try substring(0) where character.utf8.count > 64 {
      let bytes = character.utf8.count
      try machine.charge(bytes.multipliedSaturating(by: bytes))
    }
  }

  fileprivate mutating func setComparison(_ result: ComparisonResult) {
    self.result = Slot(bits: result.rawValue + 1)
  }

  private static let options: [String.CompareOptions] = [
    .caseInsensitive, .literal, .backwards, .anchored, .numeric, .diacriticInsensitive,
    .widthInsensitive, .forcedOrdering, .regularExpression,
  ]

  /// One option, or a list of them.
  fileprivate func compareOptions(_ index: Int) throws -> String.CompareOptions {
    if isOmitted(index) { return [] }
    let tags =
      (arguments[index].object as? ScalarArray).map { Array($0.elements) } ?? [int(index)]
    var found: String.CompareOptions = []
    for tag in tags where Self.options.indices.contains(tag) { found.insert(Self.options[tag]) }
    return found
  }

  /// The receiver, or the part of it that an argument, an optional range, says.
  fileprivate func part(_ index: Int) throws -> Substring {
    let text = try substring(0)
    guard !isOmitted(index), let record = arguments[index].object as? RecordObject else { return text }
    let lower = try record.fields[0].object(StringIndexObject.self).value
    let upper = try record.fields[1].object(StringIndexObject.self).value
    guard text.startIndex <= lower, lower <= upper, upper <= text.endIndex else {
      throw Trap.stringIndex
    }
    return text[lower..<upper]
  }

  /// A text with arguments 1 and 2 exchanged, by the options in argument 3.
  func replacing(in text: String) throws -> String {
    let options = try compareOptions(3)
    let (target, replacement) = (try string(1), try string(2))
    if options.contains(.regularExpression) {
      return try replacingPattern(target, with: replacement, in: text, options)
    }
    if options.isEmpty, let changed = try replacingBytes(in: text, target, replacement) { return changed }
    _ = try costly()
    let count = ByteSearch.count(of: target, in: text[...])
    // Foundation works with a copy in UTF-16 and lists of what it found.
    try machine.reserve(
      bytes: Self.foundationBytes * text.utf8.count + count.multipliedSaturating(by: 2 * replacement.utf8.count))
    return try machine.abandonable(bytes: text.utf8.count) {
      text.replacingOccurrences(of: target, with: replacement, options: options)
    }
  }

  private static let foundationBytes = 28

  /// The same where bytes tell: a text of plain ASCII has a character for each.
  ///
  /// - Returns: nil for other texts.
  private func replacingBytes(in text: String, _ target: String, _ replacement: String) throws -> String? {
    let wanted = Array(target.utf8)
    guard let first = wanted.first, wanted.allSatisfy({ $0 < 0x80 }), text.plainCount != nil else { return nil }
    try machine.charge(text.utf8.count / 4 + 100)
    let bytes = text.utf8
    var result = TextBuilder(machine)
    let isDone: Void? = try bytes.withContiguousStorageIfAvailable { buffer in
      let search = ByteSearch(wanted, first)
      var (offset, start) = (0, bytes.startIndex)
      while let found = search.first(in: buffer, from: offset) {
        let place = bytes.index(start, offsetBy: found - offset)
        try result.append(text[start..<place])
        try result.append(replacement)
        start = bytes.index(place, offsetBy: wanted.count)
        offset = found + wanted.count
      }
      try result.append(text[start...])
    }
    return isDone == nil ? nil : result.text
  }

  fileprivate func bytes(_ index: Int, _ type: RuntimeType) throws -> [UInt8] {
    var elements = try elements(index, type)
    return try elements.collected(machine).map { UInt8(truncatingIfNeeded: $0.bits) }
  }

  // MARK: Patterns

  /// An expression of Foundation's: nil where it is not valid.
  private func foundationPattern(
    _ pattern: String, _ options: String.CompareOptions
  ) throws -> RegularExpression? {
    var own = PatternOptions(letters: options.contains(.caseInsensitive) ? ["i"] : [])
    own.hasSimpleWordBoundaries = true
    do {
      return try RegularExpression(pattern, output: .dynamic, options: own)
    } catch {
      let text = "\(error)"
      if text.contains("supported") { throw Trap("regular expression '\(pattern)': \(text)") }
      return nil
    }
  }

  fileprivate func firstMatch(
    in text: Substring, _ options: String.CompareOptions
  ) throws -> Range<String.Index>? {
    guard let expression = try foundationPattern(string(1), options) else { return nil }
    var matcher = PatternMatcher(expression, text, machine)
    if options.contains(.anchored) { return try matcher.anchored(toEnd: false)?.range }
    return try matcher.first(from: 0)?.range
  }

  fileprivate func replacingPattern(
    _ pattern: String, with template: String, in text: String, _ options: String.CompareOptions
  ) throws -> String {
    guard let expression = try foundationPattern(pattern, options) else { return text }
    let template = ReplacementTemplate(template)
    var matcher = PatternMatcher(expression, text[...], machine)
    var result = TextBuilder(machine)
    var start = text.startIndex
    var position = 0
    while let match = try matcher.first(from: position) {
      try result.append(text[start..<match.range.lowerBound])
      try result.append(template.filled(from: match))
      start = match.range.upperBound
      try machine.charge(20)
      position = match.end
      if match.range.isEmpty {
        if start == text.endIndex { break }
        position += 1
      }
    }
    try result.append(text[start...])
    return result.text
  }
}

/// What Foundation puts in place of a match: `$1` is the first capture, `\$` a dollar sign.
private struct ReplacementTemplate {
  private enum Piece {
    case text(Character)
    case capture(Int)
  }

  private var pieces: [Piece] = []

  init(_ template: String) {
    var rest = template[...]
    while let next = rest.popFirst() {
      if next == "\\", let escaped = rest.popFirst() {
        pieces.append(.text(escaped))
      } else if next == "$", let digit = rest.first, digit.isASCII, let number = digit.wholeNumberValue {
        rest.removeFirst()
        pieces.append(.capture(number))
      } else {
        pieces.append(.text(next))
      }
    }
  }

  func filled(from match: PatternMatch) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let character): text.append(character)
      case .capture(let number) where match.ranges.indices.contains(number):
        text += match.part(number) ?? ""
      case .capture: break
      }
    }
  }
}
