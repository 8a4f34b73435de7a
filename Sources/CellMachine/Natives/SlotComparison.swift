import Diagnostics

/// Compares and hashes values by their static type, with the functions that cells wrote for their
/// own types and the synthesised ones otherwise.
struct SlotComparison {
  // Lives no longer than a native call, so it does not retain.
  unowned(unsafe) let machine: Machine
  private var depth = 0

  /// Values nested more deeply than this are refused: each level needs native stack.
  static let deepest = 500

  init(_ machine: Machine) {
    self.machine = machine
  }

  static let tooDeep = Trap(
    "the value is nested too deeply to be compared or printed",
    .nestedValue, kind: .depth)

  private func deeper() throws -> SlotComparison {
    guard depth < Self.deepest else { throw Self.tooDeep }
    var next = self
    next.depth += 1
    return next
  }

  private func layout(_ index: Int) throws -> TypeLayout {
    guard machine.program.types.indices.contains(index) else { throw Trap.missingValue }
    return machine.program.types[index]
  }

  // MARK: Equality

  func equal(_ left: Slot, _ right: Slot, _ type: RuntimeType) throws -> Bool {
    switch type {
    case .integer, .bool, .void: return left.bits == right.bits
    case .metatype:
      return try left.object(MetatypeObject.self).type == right.object(MetatypeObject.self).type
    case .double: return left.double == right.double
    case .float: return left.float == right.float
    case .string, .character: return try machine.equal(left.text(), right.text())
    case .substring: return try machine.equal(left.text(), right.text())
    case .stringIndex:
      return try left.object(StringIndexObject.self).value
        == right.object(StringIndexObject.self).value
    case .array, .arraySlice, .sequence: return try equalElements(left, right, type)
    case .dictionary(let key, let value): return try equalDictionaries(left, right, key, value)
    case .set(let element): return try equalSets(left, right, element)
    case .optional(let wrapped):
      guard let first = left.unwrapped(as: wrapped) else { return !right.isSome }
      guard let second = right.unwrapped(as: wrapped) else { return false }
      return try deeper().equal(first, second, wrapped)
    case .tuple(let types, _): return try equalParts(left, right, types)
    case .range(let bound), .closedRange(let bound):
      return try equalParts(left, right, [bound, bound])
    case .record(let index):
      let layout = try layout(index)
      if let function = layout.equal { return try machine.call(function: function, [left, right]).bool }
      return try equalParts(left, right, layout.fields.map(\.type))
    case .plainEnumeration(let index):
      if let function = try layout(index).equal {
        return try machine.call(function: function, [left, right]).bool
      }
      return left.bits == right.bits
    case .enumeration(let index): return try equalCases(left, right, layout(index))
    case .instance(let index):
      if let function = try layout(index).equal {
        return try machine.call(function: function, [left, right]).bool
      }
      return left.object === right.object
    case .existential:
      let first = try left.object(ExistentialObject.self)
      let second = try right.object(ExistentialObject.self)
      return try first.type == second.type && deeper().equal(first.value, second.value, first.type)
    case .foreign: return try equalForeign(left, right)
    case .function: return false
    }
  }

  private func equalParts(_ left: Slot, _ right: Slot, _ types: [RuntimeType]) throws -> Bool {
    if types.isEmpty { return true }
    // As much as a cell's own comparison of the parts: keys that all hash alike are compared often.
    try chargeParts(types.count)
    let first = try left.object(RecordObject.self).fields
    let second = try right.object(RecordObject.self).fields
    let deeper = try deeper()
    for (index, type) in types.enumerated() {
      if try !deeper.equal(first[index].strong(type), second[index].strong(type), type) { return false }
    }
    return true
  }

  private func chargeParts(_ count: Int) throws { try machine.charge(24 + 8 * count) }

  private func equalElements(_ left: Slot, _ right: Slot, _ type: RuntimeType) throws -> Bool {
    var first = try SlotSequence(left, type, machine)
    var second = try SlotSequence(right, type, machine)
    if first.underestimatedCount != second.underestimatedCount { return false }
    let deeper = try deeper()
    // An array in an array costs something even where it is empty.
    try machine.charge(24)
    while let a = try first.next(), let b = try second.next() {
      try machine.charge(4)
      if try !deeper.equal(a, b, first.element) { return false }
    }
    return true
  }

  private func equalDictionaries(
    _ left: Slot, _ right: Slot, _ key: RuntimeType, _ value: RuntimeType
  ) throws -> Bool {
    let first = try left.object(DictionaryObject.self).table
    let second = try right.object(DictionaryObject.self).table
    if first.count != second.count { return false }
    try machine.charge(first.count * 4)
    let keying = Keying(key, machine)
    let deeper = try deeper()
    for entry in first.entries {
      let hash = try keying.hash(first.keys[entry])
      guard let other = try second.find(first.keys[entry], hash, keying),
        try deeper.equal(first.values[entry], second.values[other], value)
      else { return false }
    }
    return true
  }

  private func equalSets(_ left: Slot, _ right: Slot, _ element: RuntimeType) throws -> Bool {
    let first = try left.object(SetObject.self).table
    let second = try right.object(SetObject.self).table
    if first.count != second.count { return false }
    try machine.charge(first.count * 4)
    let keying = Keying(element, machine)
    for entry in first.entries {
      let hash = try keying.hash(first.keys[entry])
      if try second.find(first.keys[entry], hash, keying) == nil { return false }
    }
    return true
  }

  private func equalCases(_ left: Slot, _ right: Slot, _ layout: TypeLayout) throws -> Bool {
    if let function = layout.equal { return try machine.call(function: function, [left, right]).bool }
    let first = try left.object(EnumObject.self)
    let second = try right.object(EnumObject.self)
    guard first.tag == second.tag, layout.cases.indices.contains(first.tag) else { return false }
    try chargeParts(first.payload.count)
    let deeper = try deeper()
    for (index, type) in layout.cases[first.tag].payload.enumerated() {
      if try !deeper.equal(first.payload[index], second.payload[index], type) { return false }
    }
    return true
  }

  private func equalForeign(_ left: Slot, _ right: Slot) throws -> Bool {
    guard let first = try left.object(ForeignObject.self).value as? any Equatable else { return false }
    let second = try right.object(ForeignObject.self).value
    func same<Value: Equatable>(_ value: Value) -> Bool { (second as? Value) == value }
    return same(first)
  }

  // MARK: Order

  func less(_ left: Slot, _ right: Slot, _ type: RuntimeType) throws -> Bool {
    switch type {
    case .integer(let kind):
      return kind.isSigned
        ? left.bits < right.bits : UInt(bitPattern: left.bits) < UInt(bitPattern: right.bits)
    case .double: return left.double < right.double
    case .float: return left.float < right.float
    case .string, .character, .substring: return try machine.less(left.text(), right.text())
    case .stringIndex:
      return try left.object(StringIndexObject.self).value
        < right.object(StringIndexObject.self).value
    case .tuple(let types, _): return try lessParts(left, right, types)
    case .record(let index), .instance(let index), .enumeration(let index),
      .plainEnumeration(let index):
      let layout = try layout(index)
      if let function = layout.less { return try machine.call(function: function, [left, right]).bool }
      if case .plainEnumeration = type { return left.bits < right.bits }
      if case .enumeration = type { return try lessCases(left, right, layout) }
      throw Trap.missingValue
    case .foreign: return try lessForeign(left, right)
    case .existential:
      let first = try left.object(ExistentialObject.self)
      let second = try right.object(ExistentialObject.self)
      return try deeper().less(first.value, second.value, first.type)
    default: throw Trap.missingValue
    }
  }

  private func lessParts(_ left: Slot, _ right: Slot, _ types: [RuntimeType]) throws -> Bool {
    try chargeParts(types.count)
    let first = try left.object(RecordObject.self).fields
    let second = try right.object(RecordObject.self).fields
    for (index, type) in types.enumerated() {
      if try !equal(first[index], second[index], type) {
        return try less(first[index], second[index], type)
      }
    }
    return false
  }

  private func lessCases(_ left: Slot, _ right: Slot, _ layout: TypeLayout) throws -> Bool {
    let first = try left.object(EnumObject.self)
    let second = try right.object(EnumObject.self)
    if first.tag != second.tag { return first.tag < second.tag }
    try chargeParts(first.payload.count)
    for (index, type) in layout.cases[first.tag].payload.enumerated() {
      if try !equal(first.payload[index], second.payload[index], type) {
        return try less(first.payload[index], second.payload[index], type)
      }
    }
    return false
  }

  private func lessForeign(_ left: Slot, _ right: Slot) throws -> Bool {
    guard let first = try left.object(ForeignObject.self).value as? any Comparable else {
      throw Trap.missingValue
    }
    let second = try right.object(ForeignObject.self).value
    func precedes<Value: Comparable>(_ value: Value) -> Bool {
      (second as? Value).map { value < $0 } ?? false
    }
    return precedes(first)
  }

  // MARK: Hashing

  /// Spreads the bits of a number (the finaliser of MurmurHash3 by Appleby, public domain).
  static func mixed(_ bits: Int) -> Int {
    var value = UInt64(truncatingIfNeeded: bits)
    value ^= value >> 33
    value &*= 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    return Int(truncatingIfNeeded: value)
  }

  /// The hash of a number or a library value, which needs no machine.
  static func hashOfSimple(_ slot: Slot, _ type: RuntimeType) -> Int {
    let state = HasherObject()
    switch type {
    case .double: state.combine(slot.double == 0 ? 0 : slot.bits)
    case .float: state.combine(slot.float == 0 ? 0 : slot.bits)
    case .foreign:
      if let value = (slot.object as? ForeignObject)?.value as? any Hashable {
        state.combine(value.hashValue)
      }
    default: state.combine(slot.bits)
    }
    return state.finalized
  }

  func hash(_ slot: Slot, _ type: RuntimeType) throws -> Int {
    let state = HasherObject()
    try hash(slot, type, into: state)
    return state.finalized
  }

  func hash(_ slot: Slot, _ type: RuntimeType, into state: HasherObject) throws {
    switch type {
    case .integer, .bool, .void: state.combine(slot.bits)
    case .metatype: state.combine(try slot.object(MetatypeObject.self).type.hashValue)
    case .double: state.combine(slot.double == 0 ? 0 : slot.bits)
    case .float: state.combine(slot.float == 0 ? 0 : slot.bits)
    case .string, .character, .substring:
      let text = try slot.substring()
      try machine.charge(text.utf8.count.multipliedSaturating(by: 4))
      state.combine(text.hashValue)
    case .stringIndex: state.combine(try slot.object(StringIndexObject.self).value.hashValue)
    case .array, .arraySlice, .sequence:
      var elements = try SlotSequence(slot, type, machine)
      try machine.charge(24 + 4 * elements.underestimatedCount)
      state.combine(elements.underestimatedCount)
      let deeper = try deeper()
      while let element = try elements.next() {
        try deeper.hash(element, elements.element, into: state)
      }
    case .optional(let wrapped):
      state.combine(slot.isSome ? 1 : 0)
      if let value = slot.unwrapped(as: wrapped) { try deeper().hash(value, wrapped, into: state) }
    case .dictionary(let key, let value):
      let table = try slot.object(DictionaryObject.self).table
      try machine.charge(24 + 12 * table.count)
      var sum = 0
      for entry in table.entries {
        let part = HasherObject()
        try deeper().hash(table.keys[entry], key, into: part)
        try deeper().hash(table.values[entry], value, into: part)
        sum &+= part.finalized
      }
      state.combine(sum)
    case .set(let element):
      let table = try slot.object(SetObject.self).table
      try machine.charge(24 + 8 * table.count)
      var sum = 0
      for entry in table.entries { sum &+= try deeper().hash(table.keys[entry], element) }
      state.combine(sum)
    case .tuple(let types, _): try hashParts(slot, types, into: state)
    case .range(let bound), .closedRange(let bound): try hashParts(slot, [bound, bound], into: state)
    case .record(let index), .instance(let index), .enumeration(let index),
      .plainEnumeration(let index):
      try hashDeclared(slot, type, layout(index), into: state)
    case .existential:
      let value = try slot.object(ExistentialObject.self)
      try deeper().hash(value.value, value.type, into: state)
    case .foreign:
      let value = try slot.object(ForeignObject.self).value
      if let hashable = value as? any Hashable { state.combine(hashable.hashValue) }
    case .function: break
    }
  }

  private func hashParts(_ slot: Slot, _ types: [RuntimeType], into state: HasherObject) throws {
    if types.isEmpty { return }
    try machine.charge(16 + 4 * types.count)
    let fields = try slot.object(RecordObject.self).fields
    let deeper = try deeper()
    for (index, type) in types.enumerated() { try deeper.hash(fields[index].strong(type), type, into: state) }
  }

  private func hashDeclared(
    _ slot: Slot, _ type: RuntimeType, _ layout: TypeLayout, into state: HasherObject
  ) throws {
    if let function = layout.hash {
      _ = try machine.call(function: function, [slot, Slot(state)])
      return
    }
    switch type {
    case .record: try hashParts(slot, layout.fields.map(\.type), into: state)
    case .enumeration:
      let value = try slot.object(EnumObject.self)
      state.combine(value.tag)
      try machine.charge(16 + 4 * value.payload.count)
      guard layout.cases.indices.contains(value.tag) else { return }
      for (index, type) in layout.cases[value.tag].payload.enumerated() {
        try deeper().hash(value.payload[index], type, into: state)
      }
    default: state.combine(slot.bits)
    }
  }
}

/// A `Hasher`. Changed in place: cells have no reason to copy one.
public final class HasherObject: HeapObject {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  func combine(_ value: Int) {
    state = (state ^ UInt64(bitPattern: Int64(SlotComparison.mixed(value)))) &* 0x0000_0100_0000_01b3
    state ^= state >> 29
  }

  var finalized: Int { Int(truncatingIfNeeded: state) }
}

extension RuntimeType.Integer {
  var isSigned: Bool {
    switch self {
    case .int, .int8, .int16, .int32, .int64: true
    case .uint, .uint8, .uint16, .uint32, .uint64: false
    }
  }

  var bitWidth: Int {
    switch self {
    case .int8, .uint8: 8
    case .int16, .uint16: 16
    case .int32, .uint32: 32
    case .int, .uint, .int64, .uint64: 64
    }
  }
}
