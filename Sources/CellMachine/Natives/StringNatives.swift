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
    "Substring.init(Sequence)": Native { c in c.result = Slot(try text(of: c.elements(0, c.type(1)), c)[...]) },
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
  ]

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

  /// Asks for the memory of the parts that a text is cut into at a separator.
  func reserveParts(at separator: String) throws {
    let text = try substring(0)
    let count = ByteSearch.count(of: separator, in: text)
    // A part is a text and then the cell's own object for it.
    let (bytes, overflow) = (count + 1).multipliedSaturating(by: 128)
      .addingReportingOverflow(text.utf8.count)
    try machine.reserve(bytes: overflow ? .max : bytes)
  }
}
