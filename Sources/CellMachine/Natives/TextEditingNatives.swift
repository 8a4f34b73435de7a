import Diagnostics

// Strings that grow and shrink by characters, texts and sequences of characters.
extension NativeTable {
  static let textEditing: Table = [
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
    "Substring.removeAll(where:)": Native { c in c.arguments[0] = Slot(try filtered(c, keep: false)[...]) },
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

  static func text(of sequence: SlotSequence, _ c: NativeCall) throws -> String {
    var sequence = sequence
    var text = TextBuilder(c.machine)
    while let character = try sequence.next() { try text.append(character) }
    return text.text
  }
}

extension NativeCall {
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
