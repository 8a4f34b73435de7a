/// A walk through a sequence from its end.
struct BackwardWalk {
  /// Numbers that are left, from the upper one down.
  private var integers: ClosedRange<Int>?
  /// What is left of a text.
  private var text: Substring?
  private var elements: IndexedElements?
  private var left = 0
  /// A lazy collection is walked through by its indices.
  private var lazy: (slot: Slot, type: RuntimeType)?
  private var place = LazyCollection.Index.pastEnd
  /// Gives the elements of a collection that is declared in a cell.
  private var closure = Slot()
  private var element = RuntimeType.void

  init(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    switch slot.object {
    case let range as RecordObject where type.isRange && range.fields.count == 2:
      let (lower, upper) = (range.fields[0].bits, range.fields[1].bits)
      if type.isClosed { integers = lower...max(lower, upper) }
      if !type.isClosed, lower < upper { integers = lower...(upper - 1) }
    case let string as StringObject: text = string.value[...]
    case let substring as SubstringObject: text = substring.value
    case let pipeline as PipelineObject where !pipeline.isPure:
      guard let collection = LazyCollection(slot, type, machine) else { fallthrough }
      lazy = (slot, type)
      place = try collection.end
    default:
      if let made = try machine.backwardIteration(of: slot, type) {
        closure = made
        element = try machine.element(of: type)
        return
      }
      let indexed = try IndexedElements(slot, type, machine) ?? IndexedElements(collecting: slot, type, machine)
      elements = indexed
      left = try indexed.count
    }
  }

  var heldSlots: [Slot] { (elements.map { [$0.slot] } ?? []) + (lazy.map { [$0.slot] } ?? []) + [closure] }

  func mapSlots(_ transform: (Slot) -> Slot) -> BackwardWalk {
    var copy = self
    copy.elements?.slot = elements.map { transform($0.slot) } ?? Slot()
    copy.closure = transform(closure)
    copy.lazy?.slot = lazy.map { transform($0.slot) } ?? Slot()
    return copy
  }

  /// The same place, to go on from by itself.
  func copied() -> BackwardWalk {
    var copy = self
    if let made = closure.object as? ClosureObject { copy.closure = Slot(made.copied()) }
    return copy
  }

  mutating func next(_ machine: Machine) throws -> Slot? {
    if let range = integers {
      integers = range.lowerBound == range.upperBound ? nil : range.lowerBound...(range.upperBound - 1)
      return Slot(bits: range.upperBound)
    }
    if let character = text?.popLast() {
      try machine.charge(TextSplitter.steps(forCutting: character))
      return Slot(character)
    }
    if closure.object != nil { return try machine.call(closure, []).unwrapped(as: element) }
    if let lazy, let collection = LazyCollection(lazy.slot, lazy.type, machine) {
      if try place == collection.start { return nil }
      place = try collection.before(place)
      return try collection.element(place)
    }
    guard left > 0, elements != nil else { return nil }
    left -= 1
    elements?.machine = machine
    return try elements?.element(at: left)
  }
}

/// A sequence whose elements can be had by their offset without making those before them.
struct IndexedElements {
  var slot: Slot
  private let type: RuntimeType
  unowned(unsafe) var machine: Machine

  /// Nil where only walking leads to an element.
  init?(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    guard Self.isIndexed(slot, type) else { return nil }
    self.slot = slot
    self.type = type
    self.machine = machine
  }

  init(collecting slot: Slot, _ type: RuntimeType, _ machine: Machine) throws {
    var elements = try SlotSequence(slot, type, machine)
    var all = try ArrayBuilder(of: elements.element, machine, capacity: elements.underestimatedCount)
    while let element = try elements.next() {
      try machine.charge(2)
      try all.append(element)
    }
    self.slot = all.finish()
    self.type = .array(elements.element)
    self.machine = machine
  }

  private static func isIndexed(_ slot: Slot, _ type: RuntimeType) -> Bool {
    switch slot.object {
    case is ScalarArray, is SlotArray: true
    case let range as RecordObject: type.isRange && range.fields.count == 2
    case let pipeline as PipelineObject where pipeline.depth <= PipelineIterator.deepest:
      switch pipeline.step {
      case .repeated: true
      case .all, .map, .enumerated, .reversed: isIndexed(pipeline.base, pipeline.baseType)
      default: false
      }
    default: false
    }
  }

  private func base(_ pipeline: PipelineObject) throws -> IndexedElements {
    guard let base = try IndexedElements(pipeline.base, pipeline.baseType, machine) else {
      throw Trap.missingValue
    }
    return base
  }

  var count: Int {
    get throws {
      switch slot.object {
      case let array as ScalarArray: return array.elements.count
      case let array as SlotArray: return array.elements.count
      case let range as RecordObject: return try type.integers(range).span
      case let pipeline as PipelineObject:
        switch pipeline.step {
        case .repeated(let count): return count
        default: return try base(pipeline).count
        }
      default: throw Trap.missingValue
      }
    }
  }

  /// - Throws: A trap outside, or one that a cell's closure meets.
  func element(at offset: Int) throws -> Slot {
    let count = try count
    guard offset >= 0, offset < count else { throw Trap.indexOutOfRange(offset, count: count) }
    switch slot.object {
    case let array as ScalarArray: return Slot(bits: array.elements[offset])
    case let array as SlotArray: return array.elements[offset]
    case let range as RecordObject: return Slot(bits: range.fields[0].bits + offset)
    case let pipeline as PipelineObject:
      switch pipeline.step {
      case .repeated: return pipeline.base
      case .reversed: return try base(pipeline).element(at: count - 1 - offset)
      case .map: return try machine.call(pipeline.closure, base(pipeline).element(at: offset))
      case .enumerated: return Slot(record: Slot(bits: offset), try base(pipeline).element(at: offset))
      default: return try base(pipeline).element(at: offset)
      }
    default: throw Trap.missingValue
    }
  }
}
