import Diagnostics

// Sequences around others: nothing is asked of the inner one before an element is asked of the outer one. Argument
// 0 is the inner sequence, types[0] its type.
extension NativeTable {
  static let wrappedSequences: Table = [
    "Sequence.lazy": Native { c in c.makePipeline(.all) },
    "Sequence.enumerated()": Native { c in c.makePipeline(.enumerated) },
    "Sequence.prefix(_:)": Native { c in c.makePipeline(.prefix(try c.count(1))) },
    "Sequence.dropFirst(_:)": Native { c in c.makePipeline(.dropFirst(try c.count(1))) },
    "Sequence.drop(while:)": Native { c in
      // As in Swift, what is dropped is dropped at once.
      let function = try c.function(1)
      let rest = IteratorObject(try c.elements(0, c.type(0)))
      let element = rest.sequence.element
      var first: Slot?
      repeat { first = try rest.sequence.next() } while try first.map { try function($0).bool } ?? false
      c.result = Slot(
        PipelineObject(
          .rest, Slot(rest), c.type(0), other: first?.wrapped(as: element) ?? Slot(), otherType: element))
    },
    "Sequence.joined()": Native { c in
      c.result = Slot(
        PipelineObject(.joined, c.arguments[0], c.type(0), otherType: try c.machine.element(of: c.type(0))))
    },
    "Lazy.joined()": Native { c in
      let part = try c.machine.element(of: c.type(0))
      let own = c.elementsOfLazy
      let flat = PipelineObject(.joined, own.slot, own.type, otherType: part)
      let type = RuntimeType.sequence(
        SequenceName("FlattenSequence", [own.type], c.machine), try c.machine.element(of: part))
      c.result = Slot(PipelineObject(.all, Slot(flat), type))
    },
    "Sequence.joinedSequences(separator:)": Native { c in
      let part = try c.machine.element(of: c.type(0))
      var separator = try c.elements(1, c.type(1))
      var kept = try ArrayBuilder(of: c.machine.element(of: part), c.machine)
      try kept.append(contentsOf: &separator)
      c.result = Slot(
        PipelineObject(.joinedBy, c.arguments[0], c.type(0), other: kept.finish(), otherType: part))
    },
    "Sequence.reversed()": Native { c in c.result = try c.reversedArray() },
    "BidirectionalCollection.reversed()": Native { c in c.makePipeline(.reversed) },
    "zip(_:_:)": Native { c in
      c.result = Slot(
        PipelineObject(
          .zip, c.arguments[0], c.type(0), other: c.arguments[1], otherType: c.type(1)))
    },
    "repeatElement(_:count:)": Native { c in
      let count = c.int(1)
      guard count >= 0 else { throw Trap("cannot repeat an element \(count) times", .count(count, largest: nil)) }
      c.makePipeline(.repeated(count))
    },
    "stride(from:to:by:)": Native { c in try c.makeStride(isThrough: false) },
    "stride(from:through:by:)": Native { c in try c.makeStride(isThrough: true) },
    "Repeated.repeatedValue": Native { c in c.result = try c.object(0, PipelineObject.self).base },
    // Positions are counted from the end of what is reversed, as 0.
    "Reversed.subscript(_:)": Native { c in
      let whole = try IndexedElements(c.arguments[0], c.type(0), c.machine)
      c.result = try (whole ?? IndexedElements(collecting: c.arguments[0], c.type(0), c.machine)).element(at: c.int(1))
    },
    "Reversed.reversed()": Native { c in c.result = try c.object(0, PipelineObject.self).base },
    // Indices of unordered collections and views are positions from 0.
    "View.count": Native { c in c.result = Slot(bits: try c.elementCount()) },
    "View.startIndex": Native { c in c.result = Slot(bits: 0) },
    "View.endIndex": Native { c in c.result = Slot(bits: try c.elementCount()) },
    "View.indices": Native { c in
      let count = try c.elementCount()
      try c.machine.reserve(bytes: count.multipliedSaturating(by: 8))
      try c.machine.charge(count)
      c.result = Slot(ScalarArray(ContiguousArray(0..<count)))
    },
    "View.index(after:)": Native { c in
      let count = try c.elementCount()
      guard c.int(1) >= 0, c.int(1) < count else { throw Trap.indexOutOfRange(c.int(1), count: count) }
      c.result = Slot(bits: c.int(1) + 1)
    },
  ]
}

extension NativeCall {
  /// Sets the result to the sequence in argument 0 with one more step.
  mutating func makePipeline(_ step: PipelineObject.Step) {
    result = Slot(PipelineObject(step, arguments[0], type(0)))
  }

  fileprivate mutating func makeStride(isThrough: Bool) throws {
    let isZero =
      switch type(0) {
      case .double: double(2) == 0
      case .float: arguments[2].float == 0
      default: int(2) == 0
      }
    if isZero { throw Trap("stride size must not be zero", .zeroStep) }
    makePipeline(.stride(StridePlan(end: int(1), by: int(2), isThrough: isThrough)))
  }

  /// How many elements there are at least, as the standard library reckons.
  func underestimatedCount(of slot: Slot, _ type: RuntimeType) throws -> Int {
    guard let pipeline = slot.object as? PipelineObject, pipeline.depth <= PipelineIterator.deepest else {
      return try SlotSequence(slot, type, machine).underestimatedCount
    }
    let base = { try underestimatedCount(of: pipeline.base, pipeline.baseType) }
    switch pipeline.step {
    case .all, .map, .enumerated, .reversed: return try base()
    case .zip: return try min(base(), underestimatedCount(of: pipeline.other, pipeline.otherType))
    case .prefix(let length): return try min(base(), length)
    case .dropFirst(let length): return try max(base() - length, 0)
    case .repeated(let length): return length
    case .stride:
      var (walk, count) = (try SlotSequence(slot, type, machine), 0)
      while try walk.next() != nil { count += 1 }
      return count
    default: return 0
    }
  }

  /// How many elements the collection in argument 0 has.
  func elementCount() throws -> Int {
    if let indexed = try IndexedElements(arguments[0], type(0), machine) { return try indexed.count }
    if let lazy = observedCollection { return try lazy.count }
    var elements = try elements(0, type(0))
    guard elements.underestimatedCount == 0 else { return elements.underestimatedCount }
    var count = 0
    while try elements.next() != nil {
      try machine.charge(1)
      count += 1
    }
    return count
  }
}
