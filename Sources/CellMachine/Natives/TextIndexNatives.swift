import Diagnostics

// Places in strings: how long they are, indices, and the parts between two of them.
extension NativeTable {
  static let textIndices: Table = [
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
      try c.machine.charge(Int(clamping: min(c.int(2).magnitude, text.utf8.count.magnitude)).multipliedSaturating(by: 6))
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
  ]
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

extension NativeCall {
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

  func index(_ argument: Int) throws -> String.Index {
    try object(argument, StringIndexObject.self).value
  }

  fileprivate func partialBound(_ argument: Int) throws -> String.Index {
    let index = try object(argument, RecordObject.self).fields[0].object(StringIndexObject.self).value
    try checkPosition(index)
    return index
  }

  func checkPosition(_ index: String.Index) throws {
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

  func checkedRange(_ argument: Int) throws -> Range<String.Index> {
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
}
