import Diagnostics

// Changing strings by ranges of every kind, and cutting them at texts.
extension NativeTable {
  static let textChanges: Table = [
    "Substring.init(repeating:count:)": Native { c in
      guard let whole = standard["String.init(repeating:count:)"] else { throw Trap.missingValue }
      try whole(&c)
      c.result = Slot(try c.result.substring())
    },
    "Substring.init()": Native { c in c.result = Slot(Substring()) },
    "Text.insertContents": Native { c in
      let addition = try c.text(of: 1, c.type(1))
      let index = try c.checkedIndex(c.arguments[2])
      try c.replace(index..<index, with: addition)
    },
    "Text.insert": Native { c in
      let index = try c.checkedIndex(c.arguments[2])
      try c.replace(index..<index, with: c.string(1))
    },
    "Text.remove": Native { c in
      let text = try c.substring(0)
      let index = try c.checkedIndex(c.arguments[1])
      guard index < text.endIndex else { throw Trap.stringIndex }
      try c.replace(index..<text.index(after: index), with: "")
      c.result = Slot(text[index])
    },
    "Text.removeAll": Native { c in
      var text = try c.substring(0)
      text.removeAll(keepingCapacity: !c.isOmitted(1) && c.bool(1))
      c.arguments[0] = Slot(text)
    },
    "Text.removeSubrange": Native { c in
      let range = try c.anyRange(.fromBounds)
      try c.replace(range, with: "")
    },
    "Text.removeClosed": Native { c in
      let range = try c.anyRange(.closed)
      try c.replace(range, with: "")
    },
    "Text.removeUpTo": Native { c in
      let range = try c.anyRange(.upTo)
      try c.replace(range, with: "")
    },
    "Text.removeThrough": Native { c in
      let range = try c.anyRange(.through)
      try c.replace(range, with: "")
    },
    "Text.replaceSubrange": Native { c in try c.replaceRange(.fromBounds) },
    "Text.replaceClosed": Native { c in try c.replaceRange(.closed) },
    "Text.replaceUpTo": Native { c in try c.replaceRange(.upTo) },
    "Text.replaceThrough": Native { c in try c.replaceRange(.through) },
    "Text.replace": Native { c in
      let most = c.isOmitted(3) ? Int.max : c.int(3)
      c.arguments[0] = Slot(try c.replacingText(most))
    },
    "Text.replacingFirst": Native { c in c.result = Slot(try c.replacingText(c.int(3))) },
    "Text.ranges": Native { c in
      let wanted = try c.string(1)
      // The range, the record of it and two indices.
      let count = try ByteSearch.count(of: wanted, in: c.substring(0))
      try c.machine.reserve(bytes: count.multipliedSaturating(by: 320))
      let ranges = try c.onText(steps: 14) { $0.ranges(of: wanted) }
      c.result = try c.list(ranges) { Slot(range: $0) }
    },
    "Text.split": Native { c in
      let most = c.isOmitted(2) ? Int.max : c.int(2)
      guard most >= 0 else { throw Trap("cannot split \(most) times", .count(most, largest: nil)) }
      let (separator, omitsEmpty) = (try c.string(1), c.isOmitted(3) || c.bool(3))
      var splitter = try TextSplitter(c.machine, most: most, omitsEmpty: omitsEmpty)
      if let parts = try splitter.splitBytes(c.substring(0), at: separator) { return c.result = parts }
      try c.reserveParts(at: separator)
      let parts = try c.onText(steps: 20) {
        $0.split(separator: separator, maxSplits: most, omittingEmptySubsequences: omitsEmpty)
      }
      c.result = try c.list(parts) { Slot($0) }
    },
    "Text.trimmingPrefix": Native { c in
      let prefix = try c.string(1)
      c.result = Slot(try c.onText(steps: 6) { $0.trimmingPrefix(prefix) })
    },
    "Text.base": Native { c in c.result = Slot(try c.substring(0).base) },
    "Text.appendText": Native { c in c.arguments[0] = Slot(try c.substring(0) + c.string(1)) },
    "Text.appendCharacter": Native { c in
      var text = try c.substring(0)
      for character in try c.string(1) { text.append(character) }
      c.arguments[0] = Slot(text)
    },
    "Text.removeFirstFew": Native { c in
      let count = c.int(1)
      let rest = try c.onText(steps: 6) { (0...$0.count).contains(count) ? $0.dropFirst(count) : nil }
      guard let rest else { throw Trap.stringIndex }
      c.arguments[0] = Slot(rest)
    },
    "Text.removeLastFew": Native { c in
      let count = c.int(1)
      let rest = try c.onText(steps: 6) { (0...$0.count).contains(count) ? $0.dropLast(count) : nil }
      guard let rest else { throw Trap.stringIndex }
      c.arguments[0] = Slot(rest)
    },
  ]
}

/// What the bounds of a range of indices mean.
private enum RangeKind { case fromBounds, closed, upTo, through }

extension NativeCall {
  fileprivate func text(of index: Int, _ type: RuntimeType) throws -> String {
    if type == .string || type == .substring { return try string(index) }
    var elements = try elements(index, type)
    var text = TextBuilder(machine)
    while let character = try elements.next() { try text.append(character) }
    return text.text
  }

  /// What was found in a text as a list of the cell's.
  func list<Found>(_ all: [Found], _ slot: (Found) -> Slot) throws -> Slot {
    try machine.reserve(bytes: all.count.multipliedSaturating(by: 16))
    var slots = ContiguousArray<Slot>()
    slots.reserveCapacity(all.count)
    for found in all {
      try machine.charge(20)
      slots.append(slot(found))
    }
    return Slot(SlotArray(slots))
  }

  fileprivate func checkedIndex(_ slot: Slot) throws -> String.Index {
    let index = try slot.object(StringIndexObject.self).value
    let text = try substring(0)
    guard text.startIndex <= index, index <= text.endIndex else { throw Trap.stringIndex }
    return index
  }

  /// Argument 1, a range of any kind, as a half-open one.
  fileprivate func anyRange(_ kind: RangeKind) throws -> Range<String.Index> {
    let fields = try object(1, RecordObject.self).fields
    let text = try substring(0)
    let first = try checkedIndex(fields[0])
    switch kind {
    case .upTo: return text.startIndex..<first
    case .through: return text.startIndex..<(try after(first))
    case .fromBounds where fields.count == 1: return first..<text.endIndex
    case .fromBounds, .closed:
      let last = try checkedIndex(fields[1])
      let end = kind == .closed ? try after(last) : last
      guard first <= end else { throw Trap.stringIndex }
      return first..<end
    }
  }

  private func after(_ index: String.Index) throws -> String.Index {
    let text = try substring(0)
    guard index < text.endIndex else { throw Trap.stringIndex }
    return text.index(after: index)
  }

  fileprivate func replaceRange(_ kind: RangeKind) throws {
    let range = try anyRange(kind)
    let replacement = try text(of: 2, type(1))
    try replace(range, with: replacement)
  }

  /// Changes the text in argument 0: a string in place where nobody else holds it, of a part what it is a part of.
  fileprivate func replace(_ range: Range<String.Index>, with replacement: String) throws {
    if arguments[0].object is SubstringObject {
      var part = try substring(0)
      try machine.charge(part.base.utf8.count / 8)
      try machine.reserve(bytes: part.base.utf8.count + replacement.utf8.count)
      part.replaceSubrange(range, with: replacement)
      arguments[0] = Slot(part)
      return
    }
    let object = try changing(StringObject.self) { StringObject($0.value) }
    try machine.charge(object.value.utf8.count / 8)
    object.change { $0.replaceSubrange(range, with: replacement) }
  }

  fileprivate func replacingText(_ most: Int) throws -> String {
    guard most >= 0 else { throw Trap("cannot replace \(most) times", .count(most, largest: nil)) }
    let (text, target, replacement) = (try measured(steps: 14), try string(1), try string(2))
    let places = min(most, ByteSearch.count(of: target, in: text))
    try machine.reserve(
      bytes: 2 * text.utf8.count + places.multipliedSaturating(by: 2 * replacement.utf8.count))
    return try machine.abandonable(bytes: text.utf8.count) {
      String(text.replacing(target, with: replacement, maxReplacements: most))
    }
  }
}
