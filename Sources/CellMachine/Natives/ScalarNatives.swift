import Foundation

// A Unicode scalar is held as a text of one scalar, a view of scalars as an array of those.
extension NativeTable {
  static let unicodeScalars: Table = [
    "Scalar.init?": Native { c in
      guard let value = UInt32(exactly: c.int(0)), let scalar = Unicode.Scalar(value) else { return }
      c.result = Slot(scalar)
    },
    "Scalar.init": Native { c in
      c.result = Slot(Unicode.Scalar(UInt8(truncatingIfNeeded: c.int(0))))
    },
    "Scalar.init(String)": Native { c in
      let scalars = try c.string(0).unicodeScalars
      if scalars.count == 1, let only = scalars.first { c.result = Slot(only) }
    },
    "Scalar.<": Native { c in c.result = Slot(try c.scalar(0) < c.scalar(1)) },
    "Scalar.value": Native { c in c.result = Slot(bits: Int(try c.scalar(0).value)) },
    "Scalar.isASCII": Native { c in c.result = Slot(try c.scalar(0).isASCII) },
    "Scalar.self": Native { c in c.result = c.arguments[0] },
    "Scalar.escaped": Native { c in c.result = Slot(try c.scalar(0).escaped(asASCII: c.bool(1))) },
    "Scalar.isAlphabetic": Native { c in c.result = Slot(try c.scalar(0).properties.isAlphabetic) },
    "Scalar.isLowercase": Native { c in c.result = Slot(try c.scalar(0).properties.isLowercase) },
    "Scalar.isUppercase": Native { c in c.result = Slot(try c.scalar(0).properties.isUppercase) },
    "Scalar.isWhitespace": Native { c in c.result = Slot(try c.scalar(0).properties.isWhitespace) },
    "Scalar.isEmoji": Native { c in c.result = Slot(try c.scalar(0).properties.isEmoji) },
    "Scalar.isEmojiPresentation": Native { c in
      c.result = Slot(try c.scalar(0).properties.isEmojiPresentation)
    },
    "Scalar.isMath": Native { c in c.result = Slot(try c.scalar(0).properties.isMath) },
    "Scalar.isDiacritic": Native { c in c.result = Slot(try c.scalar(0).properties.isDiacritic) },
    "Scalar.isIdeographic": Native { c in c.result = Slot(try c.scalar(0).properties.isIdeographic) },
    "Scalar.isCased": Native { c in c.result = Slot(try c.scalar(0).properties.isCased) },
    "Scalar.name": Native { c in
      c.result = try c.scalar(0).properties.name.map { Slot($0) } ?? Slot()
    },
    "Scalar.uppercaseMapping": Native { c in
      c.result = Slot(try c.scalar(0).properties.uppercaseMapping)
    },
    "Scalar.lowercaseMapping": Native { c in
      c.result = Slot(try c.scalar(0).properties.lowercaseMapping)
    },
    "Scalar.numericValue": Native { c in
      c.setOptional(try c.scalar(0).properties.numericValue.map { Slot($0) }, of: .double)
    },

    "ScalarView.init()": Native { c in c.result = Slot(SlotArray([])) },
    "ScalarView.init(_:)": Native { c in
      var elements = try c.elements(0, c.type(1))
      c.result = Slot(SlotArray(try elements.collected(c.machine)))
    },
    "ScalarView.append": Native { c in
      let added = c.arguments[1]
      try c.changeScalars { $0.append(added) }
    },
    "ScalarView.appendAll": Native { c in
      var elements = try c.elements(1, c.type(1))
      let added = try elements.collected(c.machine)
      try c.changeScalars { $0 += added }
    },
    "ScalarView.filter": Native { c in
      let (machine, closure) = (c.machine, c.arguments[1])
      let kept = try c.object(0, SlotArray.self).elements.filter { try machine.call(closure, $0).bool }
      c.result = Slot(SlotArray(ContiguousArray(kept)))
    },
    "ScalarView.removeAll": Native { c in
      let (machine, closure) = (c.machine, c.arguments[1])
      try c.changeScalars { try $0.removeAll { try machine.call(closure, $0).bool } }
    },

    "Scalars.set": Native { c in
      let text = try c.substring(0)
      try c.machine.reserve(bytes: text.utf8.count.multipliedSaturating(by: 100))
      try c.machine.charge(text.utf8.count.multipliedSaturating(by: 10))
      c.result = Slot(SlotArray(ContiguousArray(text.unicodeScalars.map { Slot($0) })))
    },
    "Scalars.set=": Native { c in c.arguments[0] = Slot(try c.textOfScalars(1)) },
    "Scalars.string": Native { c in c.result = Slot(try c.textOfScalars(0)) },
    "Scalars.character": Native { c in c.result = c.arguments[0] },
    "Scalars.ascii": Native { c in
      let scalar = try c.scalar(0)
      guard scalar.isASCII else { throw Trap("'\(scalar)' is not an ASCII character") }
      c.result = Slot(bits: Int(scalar.value))
    },

    "CharacterSet.controlCharacters": Native { c in c.result = Slot(set: .controlCharacters) },
    "CharacterSet.nonBaseCharacters": Native { c in c.result = Slot(set: .nonBaseCharacters) },
    "CharacterSet.capitalizedLetters": Native { c in c.result = Slot(set: .capitalizedLetters) },
    "CharacterSet.init(Range)": Native { c in
      let fields = try c.object(0, RecordObject.self).fields
      guard let low = try fields[0].text().unicodeScalars.first,
        let high = try fields[1].text().unicodeScalars.first, low <= high
      else { throw Trap.missingValue }
      c.result = Slot(set: CharacterSet(charactersIn: low...high))
    },
    "CharacterSet.contains(_:)": Native { c in
      c.result = Slot(try c.characterSet(0).contains(c.scalar(1)))
    },
    "CharacterSet.isSuperset(of:)": Native { c in
      c.result = Slot(try c.characterSet(0).isSuperset(of: c.characterSet(1)))
    },
    "CharacterSet.intersection(_:)": Native { c in
      c.result = Slot(set: try c.characterSet(0).intersection(c.characterSet(1)))
    },
    "CharacterSet.insert(charactersIn:)": Native { c in
      var set = try c.characterSet(0)
      set.insert(charactersIn: try c.string(1))
      c.arguments[0] = Slot(set: set)
    },
    "CharacterSet.remove(charactersIn:)": Native { c in
      var set = try c.characterSet(0)
      set.remove(charactersIn: try c.string(1))
      c.arguments[0] = Slot(set: set)
    },
    "CharacterSet.formUnion(_:)": Native { c in
      c.arguments[0] = Slot(set: try c.characterSet(0).union(c.characterSet(1)))
    },
    "CharacterSet.invert()": Native { c in
      c.arguments[0] = Slot(set: try c.characterSet(0).inverted)
    },
  ]
}

extension Slot {
  init(_ scalar: Unicode.Scalar) { self.init(StringObject(String(scalar))) }

  fileprivate init(set: CharacterSet) { self.init(ForeignObject(set)) }
}

extension NativeCall {
  fileprivate func scalar(_ index: Int) throws -> Unicode.Scalar {
    guard let scalar = try string(index).unicodeScalars.first else { throw Trap.missingValue }
    return scalar
  }

  fileprivate func textOfScalars(_ index: Int) throws -> String {
    var text = TextBuilder(machine)
    for element in try object(index, SlotArray.self).elements {
      try machine.charge(4)
      try text.append(element)
    }
    return text.text
  }

  fileprivate func changeScalars(_ body: (inout ContiguousArray<Slot>) throws -> Void) throws {
    let array = try changing(SlotArray.self) { SlotArray($0.elements) }
    try machine.charge(array.elements.count / 16 + 1)
    try body(&array.elements)
    array.recount()
  }
}
