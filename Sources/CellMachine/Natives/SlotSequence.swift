/// The elements of any sequence, one after the other, by its static type.
///
/// The kinds are separate properties and not payloads of an enum: taking a payload out for each
/// element would retain and release it.
struct SlotSequence {
  private enum Kind { case scalars, slots, integers, characters, dictionary, keys }

  private let kind: Kind
  private var scalars = ContiguousArray<Int>()
  private var slots = ContiguousArray<Slot>()
  private var integers = 0..<0
  private var characters = ""[...].makeIterator()
  private var table: OrderedTable?
  private var position = 0
  let element: RuntimeType
  /// How many elements there are; for strings, 0.
  let underestimatedCount: Int

  /// - Throws: A trap where the type is no sequence natives know.
  init(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    element = type.element
    switch slot.object {
    case let array as ScalarArray:
      kind = .scalars
      scalars = array.elements
      underestimatedCount = array.elements.count
    case let array as SlotArray:
      kind = .slots
      slots = array.elements
      underestimatedCount = array.elements.count
    case let string as StringObject:
      kind = .characters
      characters = string.value[...].makeIterator()
      underestimatedCount = 0
    case let substring as SubstringObject:
      kind = .characters
      characters = substring.value.makeIterator()
      underestimatedCount = 0
    case let dictionary as DictionaryObject:
      kind = .dictionary
      table = dictionary.table
      underestimatedCount = dictionary.table.count
    case let set as SetObject:
      kind = .keys
      table = set.table
      underestimatedCount = set.table.count
    case let range as RecordObject where type.isRange && range.fields.count == 2:
      kind = .integers
      integers = try type.integers(range)
      underestimatedCount = integers.count
    case let range as RecordObject where range.fields.count == 1:
      // `1...`: as far as whole numbers go.
      kind = .integers
      integers = range.fields[0].bits..<Int.max
      underestimatedCount = 0
    default:
      throw Trap("this kind of sequence is not supported here", help: "make an array of it first")
    }
  }

  @inline(__always)
  mutating func next() throws -> Slot? {
    switch kind {
    case .scalars:
      guard position < scalars.count else { return nil }
      defer { position += 1 }
      return Slot(bits: scalars[position])
    case .slots:
      guard position < slots.count else { return nil }
      defer { position += 1 }
      return slots[position]
    case .integers:
      guard position < integers.count else { return nil }
      defer { position += 1 }
      return Slot(bits: integers.lowerBound + position)
    default: return nextOfOthers()
    }
  }

  @inline(never)
  private mutating func nextOfOthers() -> Slot? {
    if case .characters = kind { return characters.next().map { Slot($0) } }
    guard let table, let entry = table.entry(from: position) else { return nil }
    position = entry + 1
    return kind == .keys ? table.keys[entry] : Slot(record: table.keys[entry], table.values[entry])
  }

  /// All elements that are left.
  mutating func collected(_ machine: Machine) throws -> ContiguousArray<Slot> {
    if position == 0, kind == .slots { return slots }
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
