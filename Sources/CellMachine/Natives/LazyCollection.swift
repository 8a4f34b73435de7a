import Diagnostics

/// A collection of the standard library that is asked by its indices, in the order in which the standard library
/// does it: which closures of a cell run for a lazy one, and how often, can be seen.
struct LazyCollection {
  indirect enum Index: Equatable {
    /// A number: of an array its index, of a range the value, of a dictionary the position.
    case number(Int)
    case text(String.Index)
    /// Of what `joined()` gives: where the part stands, and where in the part; of what `enumerated()` gives: the
    /// index, and the number of the element, but none at the end.
    case inner(Index, Index?)
    case pastEnd
  }

  let slot: Slot
  let type: RuntimeType
  unowned(unsafe) let machine: Machine

  /// Nil where its indices are not known here: it can only be walked through.
  init?(_ slot: Slot, _ type: RuntimeType, _ machine: Machine) {
    guard Self.hasIndices(slot, type) else { return nil }
    self.slot = slot
    self.type = type
    self.machine = machine
  }

  private static func hasIndices(_ slot: Slot, _ type: RuntimeType) -> Bool {
    switch slot.object {
    case is ScalarArray, is SlotArray, is StringObject, is SubstringObject, is DictionaryObject, is SetObject: true
    case let range as RecordObject: type.isRange && range.fields.count == 2
    case let pipeline as PipelineObject:
      switch pipeline.step {
      case .all, .map, .filter, .present, .unwrapped, .prefixWhile, .dropWhile, .joined, .slice, .reversed,
        .enumerated:
        pipeline.depth <= PipelineIterator.deepest && hasIndices(pipeline.base, pipeline.baseType)
      case .repeated: true
      default: false
      }
    default: false
    }
  }

  private func base(_ pipeline: PipelineObject) throws -> LazyCollection {
    guard let base = LazyCollection(pipeline.base, pipeline.baseType, machine) else { throw Trap.missingValue }
    return base
  }

  private func inner(_ slot: Slot, of pipeline: PipelineObject) throws -> LazyCollection {
    guard let inner = LazyCollection(slot, pipeline.otherType, machine) else { throw Trap.noSequence }
    return inner
  }

  private var pipeline: PipelineObject? { slot.object as? PipelineObject }

  // MARK: Indices

  var start: Index {
    get throws {
      guard let pipeline else { return try plainStart }
      let base = try base(pipeline)
      switch pipeline.step {
      case .filter, .present:
        return try firstFitting(from: base.start, pipeline) { try fits(base.element($0), pipeline) }
      case .dropWhile:
        return try firstFitting(from: base.start, pipeline) { try !fits(base.element($0), pipeline) }
      case .joined: return try beginning(from: base.start, pipeline)
      case .slice(let lower, _): return lower
      case .reversed: return try base.end
      case .enumerated: return try base.isEmpty ? end : .inner(base.start, .number(0))
      case .repeated: return .number(0)
      default: return try base.start
      }
    }
  }

  var end: Index {
    get throws {
      guard let pipeline else { return try plainEnd }
      if case .repeated(let count) = pipeline.step { return .number(count) }
      let base = try base(pipeline)
      switch pipeline.step {
      case .prefixWhile:
        if let first = try base.first, try fits(first, pipeline) { return .pastEnd }
        return try base.start
      case .joined, .enumerated: return .inner(try base.end, nil)
      case .slice(_, let upper): return upper
      case .reversed: return try base.start
      default: return try base.end
      }
    }
  }

  private var plainStart: Index {
    get throws {
      switch slot.object {
      case let array as any ElementArray: .number(array.startIndex)
      case let range as RecordObject: .number(range.fields[0].bits)
      case is StringObject, is SubstringObject: .text(try slot.substring().startIndex)
      default: .number(0)
      }
    }
  }

  private var plainEnd: Index {
    get throws {
      switch slot.object {
      case let array as any ElementArray: .number(array.endIndex)
      case let range as RecordObject:
        type.isClosed ? .pastEnd : .number(range.fields[1].bits)
      case is StringObject, is SubstringObject: .text(try slot.substring().endIndex)
      case let dictionary as DictionaryObject: .number(dictionary.table.count)
      case let set as SetObject: .number(set.table.count)
      default: throw Trap.missingValue
      }
    }
  }

  func after(_ index: Index) throws -> Index {
    try machine.charge(4)
    guard let pipeline else { return try plainNeighbour(index, 1) }
    if case .repeated = pipeline.step, case .number(let number) = index { return .number(number + 1) }
    let base = try base(pipeline)
    switch pipeline.step {
    case .filter, .present:
      return try firstFitting(from: base.after(index), pipeline) { try fits(base.element($0), pipeline) }
    case .prefixWhile:
      _ = try end
      let next = try base.after(index)
      return try next != base.end && fits(base.element(next), pipeline) ? next : .pastEnd
    case .joined:
      guard case .inner(let outer, let place?) = index else { throw Trap.missingValue }
      let part = try inner(base.element(outer), of: pipeline)
      let next = try part.after(place)
      return try next != part.end ? .inner(outer, next) : beginning(from: base.after(outer), pipeline)
    case .reversed: return try base.before(index)
    case .enumerated:
      guard case .inner(let place, .number(let number)?) = index else { throw Trap.missingValue }
      let next = try base.after(place)
      return try next == base.end ? end : .inner(next, .number(number + 1))
    default: return try base.after(index)
    }
  }

  func before(_ index: Index) throws -> Index {
    try machine.charge(4)
    guard let pipeline else { return try plainNeighbour(index, -1) }
    if case .repeated = pipeline.step, case .number(let number) = index { return .number(number - 1) }
    let base = try base(pipeline)
    switch pipeline.step {
    case .filter, .present:
      var place = try base.before(index)
      while try !fits(base.element(place), pipeline) { place = try base.before(place) }
      return place
    case .prefixWhile where index == .pastEnd:
      var place = try base.start
      while true {
        let next = try base.after(place)
        if try next == base.end || !fits(base.element(next), pipeline) { return place }
        place = next
      }
    case .dropWhile:
      _ = try start
      return try base.before(index)
    case .joined: return try lastBefore(index, pipeline)
    case .enumerated:
      guard case .inner(let place, let number) = index else { throw Trap.missingValue }
      guard case .number(let next)? = number else {
        return .inner(try base.before(place), .number(try base.count - 1))
      }
      return .inner(try base.before(place), .number(next - 1))
    case .reversed: return try base.after(index)
    default: return try base.before(index)
    }
  }

  private func plainNeighbour(_ index: Index, _ step: Int) throws -> Index {
    if case .text(let place) = index {
      let text = try slot.substring()
      guard step > 0 ? place < text.endIndex : place > text.startIndex else { throw Trap.stringIndex }
      return .text(step > 0 ? text.index(after: place) : text.index(before: place))
    }
    guard type.isClosed, let range = slot.object as? RecordObject else {
      guard case .number(let number) = index, !number.addingReportingOverflow(step).overflow else {
        throw Trap.overflow("\(index) + \(step)")
      }
      return .number(number + step)
    }
    guard case .number(let number) = index else { return .number(range.fields[1].bits) }
    return step > 0 && number == range.fields[1].bits ? .pastEnd : .number(number + step)
  }

  /// The first index that fulfils a condition, in what a filter chooses from.
  private func firstFitting(
    from start: Index, _ pipeline: PipelineObject, _ condition: (Index) throws -> Bool
  ) throws -> Index {
    let base = try base(pipeline)
    var index = start
    while try index != base.end, try !condition(index) { index = try base.after(index) }
    return index
  }

  private func fits(_ element: Slot, _ pipeline: PipelineObject) throws -> Bool {
    if case .present = pipeline.step { return element.object != nil }
    return try machine.call(pipeline.closure, element).bool
  }

  /// The beginning of the first part that is not empty.
  private func beginning(from start: Index, _ pipeline: PipelineObject) throws -> Index {
    let base = try base(pipeline)
    var outer = start
    while try outer != base.end {
      let part = try inner(base.element(outer), of: pipeline)
      if try !part.isEmpty { return .inner(outer, try part.start) }
      outer = try base.after(outer)
    }
    return .inner(outer, nil)
  }

  private func lastBefore(_ index: Index, _ pipeline: PipelineObject) throws -> Index {
    guard case .inner(var outer, var place) = index else { throw Trap.missingValue }
    let base = try base(pipeline)
    if place == nil { outer = try base.before(outer) }
    var part = try inner(base.element(outer), of: pipeline)
    if place == nil { place = try part.end }
    while let inPart = place, try inPart == part.start {
      outer = try base.before(outer)
      part = try inner(base.element(outer), of: pipeline)
      place = try part.end
    }
    guard let place else { throw Trap.missingValue }
    return .inner(outer, try part.before(place))
  }

  // MARK: Elements

  func element(_ index: Index) throws -> Slot {
    guard let pipeline else { return try plainElement(index) }
    if case .repeated = pipeline.step { return pipeline.base }
    let base = try base(pipeline)
    switch pipeline.step {
    case .map: return try machine.call(pipeline.closure, base.element(index))
    case .unwrapped:
      guard let value = try base.element(index).unwrapped(as: pipeline.otherType) else { throw Trap.missingValue }
      return value
    case .joined:
      guard case .inner(let outer, let place?) = index else { throw Trap.missingValue }
      return try inner(base.element(outer), of: pipeline).element(place)
    case .enumerated:
      guard case .inner(let place, .number(let number)?) = index else { throw Trap.missingValue }
      return Slot(record: Slot(bits: number), try base.element(place))
    case .reversed: return try base.element(base.before(index))
    default: return try base.element(index)
    }
  }

  private func plainElement(_ index: Index) throws -> Slot {
    switch (slot.object, index) {
    case (let array as any ElementArray, .number(let number)):
      return array.element(at: try array.position(number))
    case (let range as RecordObject, .number(let number)):
      let (lower, upper) = (range.fields[0].bits, range.fields[1].bits)
      guard number >= lower, type.isClosed ? number <= upper : number < upper else {
        throw Trap("index \(number) is out of range \(lower)..<\(upper)", .index("\(number)", valid: "\(lower)..<\(upper)"))
      }
      return Slot(bits: number)
    case (let dictionary as DictionaryObject, .number(let number)):
      let entry = try dictionary.table.entry(at: number)
      return Slot(record: dictionary.table.keys[entry], dictionary.table.values[entry])
    case (let set as SetObject, .number(let number)):
      return set.table.keys[try set.table.entry(at: number)]
    case (_, .text(let place)):
      let text = try slot.substring()
      guard place >= text.startIndex, place < text.endIndex else { throw Trap.stringIndex }
      return Slot(text[place])
    default: throw Trap.missingValue
    }
  }

  // MARK: What is asked of collections

  var isEmpty: Bool {
    get throws {
      if let pipeline {
        switch pipeline.step {
        case .all, .map, .unwrapped, .enumerated: return try base(pipeline).isEmpty
        default: break
        }
      }
      return try start == end
    }
  }

  var first: Slot? {
    get throws {
      let start = try start
      return try start == end ? nil : element(start)
    }
  }

  var last: Slot? {
    get throws { try isEmpty ? nil : element(before(end)) }
  }

  var count: Int {
    get throws {
      if let indexed = try IndexedElements(slot, type, machine) { return try indexed.count }
      if let pipeline {
        switch pipeline.step {
        case .all, .map, .unwrapped, .reversed, .enumerated: return try base(pipeline).count
        case .joined: return try countOfParts(pipeline)
        default: break
        }
      }
      var (place, count) = (try start, 0)
      let end = try end
      while place != end {
        place = try after(place)
        count += 1
      }
      return count
    }
  }

  private func countOfParts(_ pipeline: PipelineObject) throws -> Int {
    let base = try base(pipeline)
    guard case .inner(var outer, _) = try start else { throw Trap.missingValue }
    var count = 0
    while try outer != base.end {
      count += try inner(base.element(outer), of: pipeline).count
      outer = try base.after(outer)
    }
    return count
  }

  /// Whether the next element stands at the number before.
  private var isDescending: Bool {
    guard let pipeline else { return false }
    let base = LazyCollection(pipeline.base, pipeline.baseType, machine)?.isDescending ?? false
    if case .reversed = pipeline.step { return !base }
    return base
  }

  /// The index so many elements on, at most a limit.
  func index(_ start: Index, offsetBy distance: Int, limitedBy limit: Index) throws -> Index {
    if case .number(let number) = start, case .number(let last) = limit,
      try IndexedElements(slot, type, machine) != nil, !type.isClosed
    {
      let distance = isDescending ? -distance : distance
      let left = last.subtractingReportingOverflow(number)
      let next = number.addingReportingOverflow(distance)
      if left.overflow || next.overflow || distance.magnitude >= left.partialValue.magnitude { return limit }
      return .number(next.partialValue)
    }
    var place = start
    for _ in 0..<abs(distance) {
      if place == limit { return limit }
      place = distance > 0 ? try after(place) : try before(place)
    }
    return place
  }
}
