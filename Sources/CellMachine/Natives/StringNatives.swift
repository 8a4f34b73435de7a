import Diagnostics
import Foundation

// The receiver is a `String` or a `Substring`; both are read as a substring.
extension NativeTable {
  static let strings: Table = [
    "String.init()": Native { c in c.result = Slot("") },
    "String.init(String)": Native { c in c.result = c.arguments[0] },
    "String.init(Substring)": Native { c in c.result = Slot(try c.string(0)) },
    "String.init(Character)": Native { c in c.result = c.arguments[0] },
    "String.init(Sequence)": Native { c in c.result = Slot(try text(of: c.elements(0, c.type(1)), c)) },
    "String.init(describing:)": Native { c in
      c.result = Slot(try c.describer.describe(c.arguments[0], c.type(1)))
    },
    "String.init(reflecting:)": Native { c in
      c.result = Slot(try c.describer.debugDescribe(c.arguments[0], c.type(1)))
    },
    "String.init(repeating:count:)": Native { c in
      let part = try c.string(0)
      let count = c.int(1)
      guard count >= 0 else { throw Trap("cannot repeat a text \(count) times", .count(count, largest: nil)) }
      let bytes = part.utf8.count.multipliedSaturating(by: count)
      try c.machine.reserve(bytes: bytes)
      try c.machine.charge(bytes / 8 + count)
      c.result = Slot(try c.machine.abandonable(bytes: bytes) { String(repeating: part, count: count) })
    },
    "String.init(_:radix:uppercase:)": Native { c in
      guard case .integer(let kind) = c.type(1) else { throw Trap.missingValue }
      let radix = c.isOmitted(1) ? 10 : c.int(1)
      guard (2...36).contains(radix) else { throw Trap("radix \(radix) is not in 2...36", .radix(radix)) }
      let uppercase = !c.isOmitted(2) && c.bool(2)
      c.result = Slot(
        kind.isSigned
          ? String(c.int(0), radix: radix, uppercase: uppercase)
          : String(UInt(bitPattern: c.int(0)), radix: radix, uppercase: uppercase))
    },
    "String.init(format:_:)": Native { c in
      let items = try c.object(1, SlotArray.self).elements
      c.result = Slot(try FormatString(c.string(0)).filled(with: items, c))
    },
    "Substring.init(String)": Native { c in c.result = Slot(try c.substring(0)) },
    "Substring.init(Substring)": Native { c in c.result = c.arguments[0] },
    "Substring.+Sequence": Native { c in
      let addition = c.type(1) == .substring || c.type(1) == .string
        ? try c.substring(1) : try text(of: c.elements(1, c.type(1)), c)[...]
      c.result = Slot(try c.substring(0) + addition)
    },
    "Substring.append(contentsOf:)": Native { c in
      let addition = try text(of: c.elements(1, c.type(1)), c)
      c.arguments[0] = Slot(try c.substring(0) + addition)
    },

    "StringProtocol.==": Native { c in c.result = Slot(try c.onOrder { $0 == $1 }) },
    "StringProtocol.!=": Native { c in c.result = Slot(try c.onOrder { $0 != $1 }) },
    "StringProtocol.<": Native { c in c.result = Slot(try c.onOrder { $0 < $1 }) },
    "StringProtocol.>": Native { c in c.result = Slot(try c.onOrder { $0 > $1 }) },
    "StringProtocol.hasPrefix(_:)": Native { c in
      c.result = Slot(try c.onCommon(steps: 6, \.first) { $0.hasPrefix($1) })
    },
    "StringProtocol.hasSuffix(_:)": Native { c in
      c.result = Slot(try c.onCommon(steps: 10, \.last) { $0.hasSuffix($1) })
    },
    "StringProtocol.lowercased()": Native { c in c.result = Slot(try c.onText(steps: 3) { $0.lowercased() }) },
    "StringProtocol.uppercased()": Native { c in c.result = Slot(try c.onText(steps: 3) { $0.uppercased() }) },
    "StringProtocol.capitalized": Native { c in c.result = Slot(try c.onText(steps: 6) { $0.capitalized }) },
    "StringProtocol.contains(_:)": Native { c in
      let part = try c.string(1)
      c.result = Slot(try part.isEmpty || c.onText(steps: 8) { $0.contains(part) })
    },
    // Foundation's, which finds no empty text.
    "$foundationContains": Native { c in
      let part = try c.string(1)
      c.result = Slot(try !part.isEmpty && c.onText(steps: 8) { $0.contains(part) })
    },
    "StringProtocol.components(separatedBy:)": Native { c in
      let separator = try c.string(1)
      var splitter = try TextSplitter(c.machine)
      if let parts = try splitter.splitBytes(
        c.substring(0), at: separator, plainOnly: true, part: { Slot(String($0)) }) {
        return c.result = parts
      }
      try c.reserveParts(at: separator)
      c.result = try list(c.onText(steps: 12) { $0.components(separatedBy: separator) }, c)
    },
    "StringProtocol.components(separatedBy:CharacterSet)": Native { c in
      var splitter = try TextSplitter(c.machine)
      c.result = try splitter.components(of: c.substring(0), at: c.characterSet(1))
    },
    "StringProtocol.trimmingCharacters(in:)": Native { c in
      let set = try c.characterSet(1)
      c.result = Slot(try c.onText(steps: 8) { $0.trimmingCharacters(in: set) })
    },
    "StringProtocol.replacingOccurrences(of:with:)": Native { c in
      c.result = Slot(try c.replacing(in: c.string(0)))
    },
    "StringProtocol.replacingCharacters(in:with:)": Native { c in
      let range = try c.checkedRange(1)
      var text = try c.measured()
      text.replaceSubrange(range, with: try c.string(2))
      c.result = Slot(text)
    },
    "StringProtocol.replacing(_:with:)": Native { c in
      c.result = Slot(try replaced(c) { String($0.replacing($1, with: $2)) })
    },
    "StringProtocol.padding(toLength:withPad:startingAt:)": Native { c in
      let pad = try c.string(2)
      let length = c.int(1)
      guard length >= 0, !pad.isEmpty, (0..<pad.utf16.count).contains(c.int(3)) else {
        throw Trap("a padding needs a length from 0, a text, and an index in that text")
      }
      try c.machine.reserve(bytes: length.multipliedSaturating(by: 4))
      try c.machine.charge(length.multipliedSaturating(by: 8))
      let (text, start) = (try c.string(0), c.int(3))
      c.result = Slot(
        try c.machine.abandonable(bytes: length) {
          text.padding(toLength: length, withPad: pad, startingAt: start)
        })
    },
    "StringProtocol.range(of:)": Native { c in
      let part = try c.string(1)
      let range = try c.onText(steps: 6) { $0.range(of: part) }
      c.result = range.map { Slot(record: Slot($0.lowerBound), Slot($0.upperBound)) } ?? Slot()
    },
    "StringProtocol.firstRange(of:)": Native { c in
      let part = try c.string(1)
      let range = try c.onText(steps: 14) { $0.firstRange(of: part) }
      c.result = range.map { Slot(record: Slot($0.lowerBound), Slot($0.upperBound)) } ?? Slot()
    },
    "StringProtocol.localizedCaseInsensitiveContains(_:)": Native { c in
      c.result = Slot(try c.onTexts(steps: 8) { $0.localizedCaseInsensitiveContains($1) })
    },
    "StringProtocol.commonPrefix(with:)": Native { c in
      c.result = Slot(try c.onTexts(steps: 8) { $0.commonPrefix(with: $1) })
    },
    "StringProtocol.utf8": Native { c in
      let text = try c.measured()
      try c.machine.reserve(bytes: text.utf8.count.multipliedSaturating(by: 8))
      c.result = Slot(ScalarArray(ContiguousArray(text.utf8.map { Int($0) })))
    },
    "StringProtocol.utf16": Native { c in
      let text = try c.measured()
      try c.machine.reserve(bytes: text.utf8.count.multipliedSaturating(by: 8))
      c.result = Slot(ScalarArray(ContiguousArray(text.utf16.map { Int($0) })))
    },
    "Character.utf8": Native { c in
      c.result = Slot(ScalarArray(ContiguousArray(try c.string(0).utf8.map { Int($0) })))
    },

    "String.count": Native { c in
      c.result = Slot(bits: try c.characterCount(0))
    },
    "String.startIndex": Native { c in c.result = Slot(try c.substring(0).startIndex) },
    "String.endIndex": Native { c in c.result = Slot(try c.substring(0).endIndex) },
    "String.indices": Native { c in
      var indices = ContiguousArray<Slot>()
      for index in try c.measured().indices {
        indices.append(Slot(index))
        try c.machine.charge(8)
      }
      c.result = Slot(SlotArray(indices))
    },
    "String.index(after:)": Native { c in c.result = Slot(try c.moved(c.index(1), by: 1)) },
    "String.index(before:)": Native { c in c.result = Slot(try c.moved(c.index(1), by: -1)) },
    "String.formIndex(after:)": Native { c in c.arguments[1] = Slot(try c.moved(c.index(1), by: 1)) },
    "String.formIndex(before:)": Native { c in c.arguments[1] = Slot(try c.moved(c.index(1), by: -1)) },
    "String.formIndex(_:offsetBy:)": Native { c in
      c.arguments[1] = Slot(try c.moved(c.index(1), by: c.int(2)))
    },
    "String.index(_:offsetBy:)": Native { c in c.result = Slot(try c.moved(c.index(1), by: c.int(2))) },
    "String.index(_:offsetBy:limitedBy:)": Native { c in
      let text = try c.substring(0)
      let (start, limit) = (try c.index(1), try c.index(3))
      try c.checkPosition(start)
      try c.checkPosition(limit)
      try c.machine.charge(min(c.int(2).magnitude, text.utf8.count.magnitude).asInt.multipliedSaturating(by: 6))
      // The text's own ends limit as well, since going past them has no meaning.
      let isAhead = c.int(2) >= 0
      let edge = isAhead ? text.endIndex : text.startIndex
      let isLimitAhead = isAhead ? limit >= start : limit <= start
      let distance = c.int(2)
      let index = try c.machine.abandonable(bytes: Int(clamping: distance.magnitude)) {
        text.index(start, offsetBy: distance, limitedBy: edge)
      }
      guard let index else {
        if isLimitAhead { return }
        throw Trap.stringIndex
      }
      let passes = isLimitAhead && (isAhead ? index > limit : index < limit)
      if !passes { c.result = Slot(index) }
    },
    "String.distance(from:to:)": Native { c in
      try c.checkPosition(c.index(1))
      try c.checkPosition(c.index(2))
      let (start, end) = (try c.index(1), try c.index(2))
      c.result = Slot(bits: try c.onText(steps: 3) { $0.distance(from: start, to: end) })
    },
    "Index.utf16Offset(in:)": Native { c in
      let (text, index) = (try c.substring(1), try c.index(0))
      guard index >= text.startIndex, index <= text.endIndex else { throw Trap.stringIndex }
      try c.machine.charge(text.utf8.count / 8)
      c.result = Slot(bits: index.utf16Offset(in: text))
    },
    "Index.init(utf16Offset:in:)": Native { c in
      let text = try c.substring(1)
      try c.machine.charge(text.utf8.count / 8)
      guard c.int(0) >= 0, c.int(0) <= text.utf16.count else { throw Trap.stringIndex }
      c.result = Slot(String.Index(utf16Offset: c.int(0), in: text))
    },
    "String.subscript(_:)": Native { c in
      let (text, index) = (try c.substring(0), try c.index(1))
      guard index >= text.startIndex, index < text.endIndex else { throw Trap.stringIndex }
      let character = text[index]
      try c.machine.charge(TextSplitter.steps(forCutting: character))
      c.result = Slot(character)
    },
    "String.subscript(UnboundedRange)": Native { c in c.result = Slot(try c.substring(0)) },
    "String.subscript(Range)": Native { c in c.result = Slot(try c.slice(c.indexRange(1))) },
    "String.subscript(ClosedRange)": Native { c in
      let fields = try c.object(1, RecordObject.self).fields
      let lower = try fields[0].object(StringIndexObject.self).value
      let last = try fields[1].object(StringIndexObject.self).value
      c.result = Slot(try c.slice(lower..<max(lower, c.moved(last, by: 1))))
    },
    "String.subscript(PartialRangeFrom)": Native { c in
      let bound = try c.partialBound(1)
      let end = try c.substring(0).endIndex
      guard bound <= end else { throw Trap.stringIndex }
      c.result = Slot(try c.slice(bound..<end))
    },
    "String.subscript(PartialRangeUpTo)": Native { c in
      let start = try c.substring(0).startIndex
      let bound = try c.partialBound(1)
      guard bound >= start else { throw Trap.stringIndex }
      c.result = Slot(try c.slice(start..<bound))
    },
    "String.subscript(PartialRangeThrough)": Native { c in
      let start = try c.substring(0).startIndex
      let bound = try c.moved(c.partialBound(1), by: 1)
      guard bound >= start else { throw Trap.stringIndex }
      c.result = Slot(try c.slice(start..<bound))
    },

    "String.append(String)": Native { c in try c.machine.append(c.string(1), to: c.arguments) },
    "Interpolation.init": Native { c in c.result = Slot("") },
    "Interpolation.append": Native { c in
      try c.machine.append(c.describer.describe(c.arguments[1], c.type(1)), to: c.arguments)
    },
    "String.append(Character)": Native { c in try c.machine.append(c.string(1), to: c.arguments) },
    "String.+Sequence": Native { c in
      c.result = Slot(try c.string(0) + text(of: c.elements(1, c.type(1)), c))
    },
    "String.Sequence+": Native { c in
      c.result = Slot(try text(of: c.elements(0, c.type(1)), c) + c.string(1))
    },
    "String.append(contentsOf:)": Native { c in
      let addition = try text(of: c.elements(1, c.type(1)), c)
      try c.changeString { $0.append(addition) }
    },
    "String.insert(_:at:)": Native { c in
      let index = try c.index(2)
      try c.checkPosition(index)
      let addition = try c.string(1)
      try c.changeString { $0.insert(contentsOf: addition, at: index) }
    },
    "String.remove(at:)": Native { c in
      let (text, index) = (try c.substring(0), try c.index(1))
      guard index >= text.startIndex, index < text.endIndex else { throw Trap.stringIndex }
      var removed: Character?
      try c.changeString { removed = $0.remove(at: index) }
      c.result = removed.map { Slot($0) } ?? Slot()
    },
    "String.removeFirst()": Native { c in try c.removeCharacters(first: true, orNil: false) },
    "String.removeLast()": Native { c in try c.removeCharacters(first: false, orNil: false) },
    "String.popLast()": Native { c in try c.removeCharacters(first: false, orNil: true) },
    "Substring.removeFirst()": Native { c in try c.removeCharacters(first: true, orNil: false) },
    "Substring.removeLast()": Native { c in try c.removeCharacters(first: false, orNil: false) },
    "Substring.popFirst()": Native { c in try c.removeCharacters(first: true, orNil: true) },
    "Substring.popLast()": Native { c in try c.removeCharacters(first: false, orNil: true) },
    "String.removeFirst(_:)": Native { c in
      let count = c.int(1)
      guard count >= 0, try c.onText(steps: 3, { $0.count }) >= count else { throw Trap.stringIndex }
      try c.changeString { $0.removeFirst(count) }
    },
    "String.removeLast(_:)": Native { c in
      let count = c.int(1)
      guard count >= 0, try c.onText(steps: 3, { $0.count }) >= count else { throw Trap.stringIndex }
      try c.changeString { $0.removeLast(count) }
    },
    "String.removeAll(keepingCapacity:)": Native { c in c.arguments[0] = Slot("") },
    "String.removeAll(where:)": Native { c in
      let kept = try filtered(c, keep: false)
      c.arguments[0] = Slot(kept)
    },
    "String.removeSubrange(_:)": Native { c in
      let range = try c.checkedRange(1)
      try c.changeString { $0.removeSubrange(range) }
    },
    "String.replaceSubrange(_:with:)": Native { c in
      let range = try c.checkedRange(1)
      let replacement = try c.string(2)
      try c.changeString { $0.replaceSubrange(range, with: replacement) }
    },
    "String.reserveCapacity(_:)": Native { _ in },
    "Substring.filter(_:)": Native { c in c.result = Slot(try filtered(c, keep: true)[...]) },
    "String.filter(_:)": Native { c in c.result = Slot(try filtered(c, keep: true)) },
  ]

  private static func filtered(_ c: NativeCall, keep: Bool) throws -> String {
    var kept = TextBuilder(c.machine)
    for character in try c.measured()
    where try c.machine.call(c.arguments[1], Slot(character)).bool == keep {
      try kept.append(String(character))
    }
    return kept.text
  }

  /// Replacing can make a text much longer than its parts.
  private static func replaced(
    _ c: NativeCall, _ body: @escaping @Sendable (Substring, String, String) -> String
  ) throws -> String {
    let replacement = try c.string(2)
    let target = try c.string(1)
    let text = try c.substring(0)
    let count = ByteSearch.count(of: target, in: text)
    try c.machine.reserve(
      bytes: 2 * text.utf8.count + count.multipliedSaturating(by: 2 * replacement.utf8.count))
    return try c.onText(steps: 14) { body($0, target, replacement) }
  }

  static func list(_ texts: [String], _ c: NativeCall) throws -> Slot {
    try c.list(texts) { Slot($0) }
  }

  private static func text(of sequence: SlotSequence, _ c: NativeCall) throws -> String {
    var sequence = sequence
    var text = TextBuilder(c.machine)
    while let character = try sequence.next() { try text.append(character) }
    return text.text
  }
}

extension Trap {
  static let stringIndex = Trap(
    "String index is out of bounds", .textIndex)

  /// With the numbers where the text is short enough to be counted.
  static func stringIndex(moved distance: Int, in text: Substring) -> Trap {
    guard text.utf8.count <= 100_000 else { return stringIndex }
    return Trap("String index is out of bounds", .textOffset(distance, count: text.count))
  }
}

extension UInt {
  fileprivate var asInt: Int { Int(clamping: self) }
}

extension NativeCall {
  /// The receiver's text, its length charged.
  func measured(steps stepsForByte: Int = 2) throws -> Substring {
    let text = try substring(0)
    try machine.charge(text.utf8.count.multipliedSaturating(by: stepsForByte))
    return text
  }

  /// What comes of the receiver's text, so many steps charged for each byte as were measured; a stop does
  /// not wait for it.
  func onText<Result: Sendable>(
    steps stepsForByte: Int, _ work: @escaping @Sendable (Substring) -> Result
  ) throws -> Result {
    let text = try measured(steps: stepsForByte)
    return try machine.abandonable(bytes: text.utf8.count) { work(text) }
  }

  /// How many characters a text has; in plain ASCII each byte is one.
  fileprivate func characterCount(_ index: Int) throws -> Int {
    if let text = arguments.text(index),
      let count = text._withUnsafeGuaranteedRef({ $0.value.plainCount })
    {
      try machine.charge(count / 8)
      return count
    }
    let text = try substring(index)
    try machine.charge(text.utf8.count / 8)
    if let count = text.plainCount { return count }
    try machine.charge(text.utf8.count.multipliedSaturating(by: 3))
    return try machine.abandonable(bytes: text.utf8.count) { text.count }
  }

  /// Asks for the memory of the parts that a text is cut into at a separator.
  func reserveParts(at separator: String) throws {
    let text = try substring(0)
    let count = ByteSearch.count(of: separator, in: text)
    // A part is a text and then the cell's own object for it.
    let (bytes, overflow) = (count + 1).multipliedSaturating(by: 128)
      .addingReportingOverflow(text.utf8.count)
    try machine.reserve(bytes: overflow ? .max : bytes)
  }

  fileprivate func index(_ argument: Int) throws -> String.Index {
    try object(argument, StringIndexObject.self).value
  }

  fileprivate func partialBound(_ argument: Int) throws -> String.Index {
    let index = try object(argument, RecordObject.self).fields[0].object(StringIndexObject.self).value
    try checkPosition(index)
    return index
  }

  fileprivate func checkPosition(_ index: String.Index) throws {
    let text = try substring(0)
    guard index >= text.startIndex, index <= text.endIndex else { throw Trap.stringIndex }
  }

  fileprivate func moved(_ index: String.Index, by distance: Int) throws -> String.Index {
    try checkPosition(index)
    let text = try substring(0)
    let most = Int(clamping: min(distance.magnitude, text.utf8.count.magnitude))
    try machine.charge(most.multipliedSaturating(by: 6))
    let limit = distance < 0 ? text.startIndex : text.endIndex
    let moved = try machine.abandonable(bytes: Int(clamping: distance.magnitude)) {
      text.index(index, offsetBy: distance, limitedBy: limit)
    }
    guard let moved else { throw Trap.stringIndex(moved: distance, in: text) }
    // A character may have any number of marks.
    let bytes = abs(text.utf8.distance(from: index, to: moved))
    if bytes > 16 * most { try machine.charge(bytes.multipliedSaturating(by: 20)) }
    return moved
  }

  fileprivate func indexRange(_ argument: Int) throws -> Range<String.Index> {
    let fields = try object(argument, RecordObject.self).fields
    let lower = try fields[0].object(StringIndexObject.self).value
    let upper = try fields[1].object(StringIndexObject.self).value
    guard lower <= upper else { throw Trap.stringIndex }
    return lower..<upper
  }

  fileprivate func checkedRange(_ argument: Int) throws -> Range<String.Index> {
    let range = try indexRange(argument)
    try checkPosition(range.lowerBound)
    try checkPosition(range.upperBound)
    return range
  }

  fileprivate func slice(_ range: Range<String.Index>) throws -> Substring {
    try checkPosition(range.lowerBound)
    try checkPosition(range.upperBound)
    return try substring(0)[range]
  }

  /// Changes the string in argument 0 in place where nobody else holds it.
  fileprivate func changeString(_ body: (inout String) throws -> Void) throws {
    let object = try changing(StringObject.self) { StringObject($0.value) }
    try machine.charge(object.value.utf8.count / 8)
    try object.change(body)
  }

  fileprivate mutating func removeCharacters(first: Bool, orNil: Bool) throws {
    let text = try substring(0)
    guard let character = first ? text.first : text.last else {
      if orNil { return }
      throw Trap("cannot remove a character from an empty text", .empty(action: .removeCharacter))
    }
    try machine.charge(TextSplitter.steps(forCutting: character))
    if arguments[0].object is SubstringObject {
      arguments[0] = Slot(first ? text.dropFirst() : text.dropLast())
    } else {
      try changeString { if first { $0.removeFirst() } else { $0.removeLast() } }
    }
    result = Slot(character)
  }
}
