/// The elements of any sequence, one after the other, by its static type.
struct SlotSequence {
  private enum Source {
    case scalars(ContiguousArray<Int>)
    case slots(ContiguousArray<Slot>)
    case integers(Range<Int>)
    case characters(Substring.Iterator)
    case dictionary(OrderedTable)
    case keys(OrderedTable)
  }

  private var source: Source
  private var position = 0
  let element: RuntimeType
  /// How many elements there are; for strings, an estimate.
  let underestimatedCount: Int

  /// - Throws: A trap where the type is no sequence natives know.
  init(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    element = type.element
    switch slot.object {
    case let array as ScalarArray:
      source = .scalars(array.elements)
      underestimatedCount = array.elements.count
    case let array as SlotArray:
      source = .slots(array.elements)
      underestimatedCount = array.elements.count
    case let string as StringObject:
      source = .characters(string.value[...].makeIterator())
      underestimatedCount = 0
    case let substring as SubstringObject:
      source = .characters(substring.value.makeIterator())
      underestimatedCount = 0
    case let dictionary as DictionaryObject:
      source = .dictionary(dictionary.table)
      underestimatedCount = dictionary.table.count
    case let set as SetObject:
      source = .keys(set.table)
      underestimatedCount = set.table.count
    case let range as RecordObject where type.isRange && range.fields.count == 2:
      let integers = try type.integers(range)
      source = .integers(integers)
      underestimatedCount = integers.count
    default:
      throw Trap("this kind of sequence is not supported here", help: "make an array of it first")
    }
  }

  @inline(__always)
  mutating func next() throws -> Slot? {
    switch source {
    case .scalars(let elements):
      guard position < elements.count else { return nil }
      defer { position += 1 }
      return Slot(bits: elements[position])
    case .slots(let elements):
      guard position < elements.count else { return nil }
      defer { position += 1 }
      return elements[position]
    case .integers(let range):
      guard position < range.count else { return nil }
      defer { position += 1 }
      return Slot(bits: range.lowerBound + position)
    default: return nextOfOthers()
    }
  }

  private mutating func nextOfOthers() -> Slot? {
    switch source {
    case .characters(var iterator):
      // Left out of the enum while it moves on.
      source = .integers(0..<0)
      let character = iterator.next()
      source = .characters(iterator)
      return character.map { Slot($0) }
    case .dictionary(let table):
      guard let entry = table.entry(from: position) else { return nil }
      position = entry + 1
      return Slot(record: table.keys[entry], table.values[entry])
    case .keys(let table):
      guard let entry = table.entry(from: position) else { return nil }
      position = entry + 1
      return table.keys[entry]
    default: return nil
    }
  }

  /// All elements that are left.
  mutating func collected(_ machine: Machine) throws -> ContiguousArray<Slot> {
    if position == 0, case .slots(let elements) = source { return elements }
    try machine.reserve(bytes: underestimatedCount.multipliedSaturating(by: 16))
    try machine.charge(underestimatedCount)
    var result = ContiguousArray<Slot>()
    result.reserveCapacity(underestimatedCount)
    while let element = try next() {
      if result.count == result.capacity { try machine.reserve(bytes: result.count &* 32) }
      result.append(element)
    }
    return result
  }
}

extension Int {
  func multipliedSaturating(by other: Int) -> Int {
    let (value, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : value
  }
}

extension RuntimeType {
  /// The element of a sequence type.
  var element: RuntimeType {
    switch self {
    case .array(let element), .arraySlice(let element), .set(let element): element
    case .range(let bound), .closedRange(let bound): bound
    case .sequence(_, let element): element
    case .string, .substring: .character
    case .dictionary(let key, let value): .tuple([key, value], labels: ["key", "value"])
    default: .void
    }
  }

  var isRange: Bool {
    switch self {
    case .range, .closedRange: true
    default: false
    }
  }

  /// A range of whole numbers as a half-open one.
  func integers(_ record: RecordObject) throws -> Range<Int> {
    let lower = record.fields[0].bits
    let upper = record.fields[1].bits
    guard case .closedRange = self else { return lower..<Swift.max(lower, upper) }
    guard upper < .max else { throw Trap.overflow("\(upper) + 1") }
    return lower..<Swift.max(lower, upper + 1)
  }

  /// The type in an optional.
  var wrapped: RuntimeType {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }
}
