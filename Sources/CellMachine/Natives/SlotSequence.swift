/// The elements of any sequence, one after the other, by its static type.
///
/// The kinds are separate properties and not payloads of an enum: taking a payload out for each
/// element would retain and release it.
struct SlotSequence {
  private enum Kind { case scalars, slots, integers, characters, dictionary, keys, steps, closure }

  private let kind: Kind
  private var steps: PipelineIterator?
  private var closure = Slot()
  /// The machine that runs the closures of pipelines; set anew before a kept iterator goes on.
  unowned(unsafe) var machine: Machine
  private var scalars = ContiguousArray<Int>()
  private var slots = ContiguousArray<Slot>()
  private var integers = 0..<0
  /// Whether `Int.max` itself, which no half-open range holds, comes behind ``integers``.
  private var isClosedByMaximum = false
  /// Whether a number would have to come behind ``integers`` and the one after it, which is looked for before it is
  /// given, that its type cannot hold: `UInt8(250)...`.
  private var endsByOverflow = false
  /// Whether ``closure`` was made for this iteration, so that a copy goes on by itself.
  private var ownsClosure = false
  private var characters = ""[...].makeIterator()
  private var table: OrderedTable?
  private var textBytes = 0
  private var position = 0
  let element: RuntimeType
  /// How many elements there are; for strings, 0.
  let underestimatedCount: Int

  /// More elements than memory holds, and still a number to reckon with.
  private static let largestHint = 1 << 40
  /// Steps that beginning with a sequence costs, however short it is.
  private static let beginCost = 8

  /// - Throws: A trap where the type is no sequence natives know.
  init(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    if let kept = slot.object as? IteratorObject {
      self = kept.sequence.copied()
      self.machine = machine
      return
    }
    if case .existential = type, let box = slot.object as? ExistentialObject {
      self = try SlotSequence(box.value, box.type, machine)
      return
    }
    self.machine = machine
    try machine.charge(Self.beginCost)
    element = try machine.element(of: type)
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
      textBytes = string.value.utf8.count
      underestimatedCount = 0
    case let substring as SubstringObject:
      kind = .characters
      characters = substring.value.makeIterator()
      textBytes = substring.value.base.utf8.count
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
      integers = type.whole(range)
      isClosedByMaximum = integers.upperBound == .max && type.isClosed
      underestimatedCount = integers.upperBound == .max ? 0 : min((try? integers.span) ?? 0, Self.largestHint)
    case let range as RecordObject where range.fields.count == 1 && type.isStandardSequence:
      // `1...`: as far as the numbers of its type go.
      kind = .integers
      let lower = range.fields[0].bits
      integers = lower..<max(lower, element.largest)
      endsByOverflow = true
      underestimatedCount = 0
    case let pipeline as PipelineObject:
      switch Self.plain(pipeline) {
      case let array as ScalarArray:
        kind = .scalars
        try machine.reserve(bytes: array.bytes)
        scalars = ContiguousArray(array.elements.reversed())
        underestimatedCount = array.elements.count
      case let array as SlotArray:
        kind = .slots
        try machine.reserve(bytes: array.bytes)
        slots = ContiguousArray(array.elements.reversed())
        underestimatedCount = array.elements.count
      default:
        kind = .steps
        steps = try PipelineIterator(pipeline, machine)
        underestimatedCount = min((try? IndexedElements(slot, type, machine)?.count) ?? 0, Self.largestHint)
      }
    default:
      kind = .closure
      closure = try machine.iteration(of: slot, type)
      ownsClosure = closure.object !== slot.object
      underestimatedCount = 0
    }
  }

  /// The array that a pipeline reverses.
  private static func plain(_ pipeline: PipelineObject) -> HeapObject? {
    if case .reversed = pipeline.step { pipeline.base.object } else { nil }
  }

  /// How many elements were taken from an array or a range.
  var offset: Int? {
    switch kind {
    case .scalars, .slots, .integers: position
    default: nil
    }
  }

  /// Whether nobody can see when an element is made: no code of a cell runs for it.
  var isPure: Bool { kind == .steps ? steps?.isPure ?? false : kind != .closure }

  /// Bytes that are kept for it, also where the collection itself is gone.
  var heldBytes: Int {
    HeapObject.buffer(scalars.capacity &* 8) + HeapObject.buffer(slots.capacity &* 16) + (table?.bytes ?? 0)
      + StringObject.bytes(of: textBytes)
  }

  /// How many pipelines stand in each other.
  var pipelineDepth: Int { steps?.depth ?? 0 }

  /// The same place in the same sequence, to go on from by itself.
  func copied() -> SlotSequence {
    var copy = self
    copy.steps = steps?.copied()
    if ownsClosure, let made = closure.object as? ClosureObject { copy.closure = Slot(made.copied()) }
    return copy
  }

  var heldSlots: [Slot] {
    let entries = table.map { Array($0.keys) + Array($0.values) } ?? []
    return Array(slots) + [closure] + entries + (steps?.heldSlots ?? [])
  }

  func mapSlots(_ transform: (Slot) -> Slot) -> SlotSequence {
    var copy = self
    copy.slots = ContiguousArray(slots.map(transform))
    copy.closure = transform(closure)
    copy.table = table?.mapSlots(transform)
    copy.steps = withoutActuallyEscaping(transform) { steps?.mapSlots($0) }
    return copy
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
      let value = integers.lowerBound &+ position
      guard value < integers.upperBound else { return try lastInteger() }
      position += 1
      return Slot(bits: value)
    default: return try nextOfOthers()
    }
  }

  private mutating func lastInteger() throws -> Slot? {
    if isClosedByMaximum {
      isClosedByMaximum = false
      return Slot(bits: integers.upperBound)
    }
    if endsByOverflow { throw Trap.overflow("\(integers.upperBound) + 1") }
    return nil
  }

  /// Up to so many of the elements that are left as an array; one alone where a cell could see that more were made.
  mutating func chunk(_ limit: Int) throws -> Slot {
    let limit = isPure ? limit : 1
    var chunk = try ArrayBuilder(of: element, machine, capacity: min(limit, max(4, underestimatedCount)))
    while chunk.count < limit {
      // The stop belongs to the turn that asks for the number which cannot be had.
      if endsByOverflow, integers.lowerBound &+ position >= integers.upperBound, chunk.count > 0 { break }
      guard let element = try next() else { break }
      try chunk.append(element)
    }
    try machine.charge(chunk.count)
    return chunk.finish()
  }

  @inline(never)
  private mutating func nextOfOthers() throws -> Slot? {
    if case .steps = kind { return try steps?.next(machine) }
    if case .closure = kind { return try nextOfClosure() }
    if case .characters = kind { return try nextCharacter() }
    guard let table, let entry = table.entry(from: position) else { return nil }
    position = entry + 1
    return kind == .keys ? table.keys[entry] : Slot(record: table.keys[entry], table.values[entry])
  }

  private mutating func nextCharacter() throws -> Slot? {
    guard let character = characters.next() else { return nil }
    try machine.charge(TextSplitter.steps(forCutting: character))
    return Slot(character)
  }

  private func nextOfClosure() throws -> Slot? {
    guard let box = closure.object as? BoxObject else {
      return try machine.call(closure, []).unwrapped(as: element)
    }
    let iterator = try box.value.object(IteratorObject.self)
    iterator.sequence.machine = machine
    return try iterator.sequence.next()
  }

  /// All elements that are left.
  mutating func collected(_ machine: Machine) throws -> ContiguousArray<Slot> {
    if position == 0, kind == .slots { return slots }
    try machine.reserve(bytes: underestimatedCount.multipliedSaturating(by: 16))
    let cost = underestimatedCount == 0 ? 2 : 1
    var result = ContiguousArray<Slot>()
    result.reserveCapacity(underestimatedCount)
    let held = HeldMemory(result.capacity &* 16)
    defer { withExtendedLifetime(held) {} }
    while let element = try next() {
      try machine.charge(cost)
      if result.count == result.capacity {
        let room = max(8, 2 &* result.count)
        try machine.reserve(bytes: room &* 16)
        result.reserveCapacity(room)
        held.hold(room &* 16)
      }
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

extension Machine {
  /// The element of any sequence type, those of cells included.
  func element(of type: RuntimeType) throws -> RuntimeType {
    switch type {
    case .record(let index), .instance(let index), .enumeration(let index):
      guard program.types.indices.contains(index), let iteration = program.types[index].iteration
      else { throw Trap.noSequence }
      return iteration.element
    default: return type.element
    }
  }

  /// The same from the end, for collections declared in cells that can be walked through backwards.
  func backwardIteration(of slot: Slot, _ type: RuntimeType) throws -> Slot? {
    switch type {
    case .record(let index), .instance(let index), .enumeration(let index):
      guard program.types.indices.contains(index), let function = program.types[index].iteration?.backward else {
        return nil
      }
      return try call(function: function, [slot])
    default: return nil
    }
  }

  /// A closure that gives the next element each time: for sequences declared in cells, and for
  /// ``AnyIterator``, which is one.
  func iteration(of slot: Slot, _ type: RuntimeType) throws -> Slot {
    switch type {
    case .record(let index), .instance(let index), .enumeration(let index):
      var own = index
      if let instance = slot.object as? InstanceObject { own = instance.type }
      guard program.types.indices.contains(own),
        let iteration = program.types[own].iteration ?? program.types[index].iteration
      else { throw Trap.noSequence }
      return try call(function: iteration.function, [slot])
    default:
      guard slot.object is ClosureObject || slot.object is BoxObject else { throw Trap.noSequence }
      return slot
    }
  }
}

extension Trap {
  static let noSequence = Trap(
    "this kind of sequence is not supported here", help: "make an array of it first")
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

  var isClosed: Bool {
    if case .closedRange = self { true } else { false }
  }

  var isStandardSequence: Bool {
    if case .sequence = self { true } else { false }
  }

  /// The largest number of an integer type, as far as an `Int` can hold it.
  fileprivate var largest: Int {
    guard case .integer(let kind) = self else { return .max }
    let bits = kind.bitWidth - (kind.isSigned ? 1 : 0)
    return bits >= 63 ? .max : 1 << bits - 1
  }

  /// A range of whole numbers as a half-open one that lacks `Int.max`.
  fileprivate func whole(_ record: RecordObject) -> Range<Int> {
    let lower = record.fields[0].bits
    let upper = record.fields[1].bits
    // Numbers without a sign beyond `Int.max` have the bits of negative ones; nobody walks so far.
    if upper < lower { return lower..<Int.max }
    return lower..<(isClosed && upper < .max ? upper + 1 : upper)
  }

  /// A range of whole numbers as a half-open one.
  ///
  /// - Throws: A trap where it begins below `Int.max` and ends above it.
  func integers(_ record: RecordObject) throws -> Range<Int> {
    let lower = record.fields[0].bits
    let upper = record.fields[1].bits
    guard lower <= upper else { throw Trap.overflow("\(UInt(bitPattern: upper)) - \(lower)") }
    guard case .closedRange = self else { return lower..<upper }
    guard upper < .max else { throw Trap.overflow("\(upper) + 1") }
    return lower..<(upper + 1)
  }

  /// The type in an optional.
  var wrapped: RuntimeType {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }
}

extension Range<Int> {
  /// How many numbers there are; `count` ends the process where they are more than an `Int` holds.
  ///
  /// - Throws: A trap in that case, as Swift has it.
  var span: Int {
    get throws {
      let (count, overflow) = upperBound.subtractingReportingOverflow(lowerBound)
      guard !overflow else { throw Trap.overflow("\(upperBound) - \(lowerBound)") }
      return count
    }
  }
}
