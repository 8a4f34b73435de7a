import Diagnostics

extension NativeTable {
  static let functions: Table = [
    "print(_:separator:terminator:)": Native { c in
      let items = try c.object(0, SlotArray.self).elements
      let separator = c.isOmitted(1) ? " " : try c.string(1)
      let terminator = c.isOmitted(2) ? "\n" : try c.string(2)
      try c.machine.expectOutput(bytes: separator.utf8.count.multipliedSaturating(by: max(items.count - 1, 0)))
      try c.machine.expectOutput(bytes: terminator.utf8.count)
      var text = ""
      for (index, item) in items.enumerated() {
        if index > 0 { text += separator }
        text += try c.printer.describe(item, .existential)
        try c.machine.expectOutput(bytes: text.utf8.count)
      }
      try c.machine.print(text + terminator)
    },
    "min(_:_:)": Native { c in
      let isLess = try c.comparison.less(c.arguments[1], c.arguments[0], c.type(0))
      c.result = c.arguments[isLess ? 1 : 0]
    },
    "max(_:_:)": Native { c in
      // `y >= x ? y : x`, as in Swift: of equal values the second, beside NaN the first.
      if case .double = c.type(0) {
        c.result = c.arguments[c.double(1) >= c.double(0) ? 1 : 0]
        return
      }
      let isLess = try c.comparison.less(c.arguments[1], c.arguments[0], c.type(0))
      c.result = c.arguments[isLess ? 0 : 1]
    },
    "min(_:_:_:_:)": Native { c in c.result = try extreme(c) { try c.comparison.less($0, $1, c.type(0)) } },
    "max(_:_:_:_:)": Native { c in
      c.result = try extreme(c) { try !c.comparison.less($0, $1, c.type(0)) }
    },
    "abs(_:)": Native { c in
      switch c.type(0) {
      case .double: c.result = Slot(c.double(0).magnitude)
      case .float: c.result = Slot(c.arguments[0].float.magnitude)
      case .integer(let kind):
        c.result = c.int(0) < 0 ? Slot(bits: try kind.checked(0, c.int(0), .subtract)) : c.arguments[0]
      default: throw Trap.missingValue
      }
    },
    "swap(_:_:)": Native { c in
      var value = Slot()
      Swift.swap(&value, &c.arguments[0])
      Swift.swap(&value, &c.arguments[1])
      Swift.swap(&value, &c.arguments[0])
    },
    "isKnownUniquelyReferenced(_:)": Native { c in
      c.result = Slot(Swift.isKnownUniquelyReferenced(&c.arguments[0].object))
    },
    "precondition(_:_:)": Native { c in try require(c, "precondition failed", "precondition") },
    "assert(_:_:)": Native { c in try require(c, "assertion failed", "assert") },
    "preconditionFailure(_:)": Native { c in
      throw try failure(c, "precondition failed", 0) { .reachedEnd(call: "preconditionFailure", $0) }
    },
    "assertionFailure(_:)": Native { c in
      throw try failure(c, "assertion failed", 0) { .reachedEnd(call: "assertionFailure", $0) }
    },
    "fatalError(_:)": Native { c in
      throw try failure(c, "fatal error", 0) { .reachedEnd(call: "fatalError", $0) }
    },
  ]

  private static func extreme(
    _ c: NativeCall, _ isBetter: (Slot, Slot) throws -> Bool
  ) throws -> Slot {
    var best = c.arguments[0]
    var others = [c.arguments[1], c.arguments[2]]
    var rest = try c.elements(3, .array(c.type(0)))
    others += try rest.collected(c.machine)
    for other in others where try isBetter(other, best) { best = other }
    return best
  }

  private static func require(_ c: NativeCall, _ words: String, _ call: String) throws {
    let holds = try c.machine.call(c.arguments[0], []).bool
    if !holds { throw try failure(c, words, 1) { .conditionFailed(call: call, $0) } }
  }

  /// - Parameter mistake: What it is to a learner, from the program's own message.
  private static func failure(
    _ c: NativeCall, _ words: String, _ message: Int, _ mistake: (String) -> StopMistake
  ) throws -> Trap {
    let text = c.isOmitted(message) ? "" : try c.teller.describe(c.machine.call(c.arguments[message], []), .string)
    return Trap(text.isEmpty ? words : "\(words): \(text)", mistake(text))
  }
}
