import Diagnostics

// `Array` and `ArraySlice`, of scalars and of anything else; types[0] is the array's type.
extension NativeTable {
  static let arrays: Table = [
    "Array.init()": Native { c in c.result = try ArrayBuilder(of: c.type(0).element, c.machine).finish() },
    "ArraySlice.init()": Native { c in
      c.result = try ArrayBuilder(of: c.type(0).element, c.machine).finish()
    },
    "Array.init(_:)": Native { c in c.result = try c.arrayOfArgument() },
    "Sequence.anyElements": Native { c in
      var elements = try c.elements(0, .existential)
      var builder = try ArrayBuilder(of: .existential, c.machine)
      while let element = try elements.next() {
        try c.machine.charge(2)
        let isErased = elements.element == .existential
        try builder.append(isErased ? element : Slot(ExistentialObject(type: elements.element, value: element)))
      }
      c.result = builder.finish()
    },
    "ArraySlice.init(_:)": Native { c in c.result = try c.arrayOfArgument() },
    // For literals; the initialiser itself is the array's.
    "Array.init(repeating:count:)": Native { c in
      let count = c.int(1)
      guard count >= 0 else {
        throw Trap("cannot make an array of \(count) elements", .count(count, largest: nil))
      }
      if c.type(0).element.representation == .scalar {
        try c.machine.reserve(bytes: count.multipliedSaturating(by: 8))
        try c.machine.charge(count / 4)
        c.result = Slot(ScalarArray(ContiguousArray(repeating: c.int(0), count: count)))
      } else {
        try c.machine.reserve(bytes: count.multipliedSaturating(by: 16))
        try c.machine.charge(count)
        c.result = Slot(SlotArray(ContiguousArray(repeating: c.arguments[0], count: count)))
      }
    },
    "Array.startIndex": Native { c in c.result = Slot(bits: try c.array(0).startIndex) },
    "Array.endIndex": Native { c in c.result = Slot(bits: try c.array(0).endIndex) },
    "Array.indices": Native { c in
      let array = try c.array(0)
      c.result = Slot(record: Slot(bits: array.startIndex), Slot(bits: array.endIndex))
    },
    "Array.count": Native { c in c.result = Slot(bits: try c.array(0).count) },
    "Array.isEmpty": Native { c in c.result = Slot(try c.array(0).count == 0) },
    "Array.capacity": Native { c in c.result = Slot(bits: try c.array(0).count) },
    "Array.first": Native { c in
      let array = try c.array(0)
      c.setOptional(array.count == 0 ? nil : array.element(at: 0), of: c.type(0).element)
    },
    "Array.last": Native { c in
      let array = try c.array(0)
      c.setOptional(array.count == 0 ? nil : array.element(at: array.count - 1), of: c.type(0).element)
    },
    "Array.subscript(_:)": Native { c in
      let array = try c.array(0)
      c.result = array.element(at: try array.position(c.int(1)))
    },
    "Array.subscript(_:)=": Native { c in
      let array = try c.mutableArray()
      let position = try array.position(c.int(1))
      array.set(c.arguments[2], at: position)
    },
    "Array.subscript(Range)": Native { c in c.result = try c.slice { _ in try c.intRange(1) } },
    "Array.subscript(ClosedRange)": Native { c in c.result = try c.slice { _ in try c.closedRange(1) } },
    "Array.subscript(PartialRangeFrom)": Native { c in
      c.result = try c.slice { try c.toEnd(c.partial(1), $0.endIndex) }
    },
    "Array.subscript(PartialRangeUpTo)": Native { c in
      c.result = try c.slice { try c.range($0.startIndex, c.partial(1)) }
    },
    "Array.subscript(PartialRangeThrough)": Native { c in
      c.result = try c.slice { try c.range($0.startIndex, c.afterPartial(1)) }
    },
    "Array.subscript(UnboundedRange)": Native { c in
      c.result = try c.slice { try c.range($0.startIndex, $0.endIndex) }
    },
    "Array.subscript(UnboundedRange)=": Native { c in
      try c.replaceSlice { try c.range($0.startIndex, $0.endIndex) }
    },
    "UnboundedRange.init()": Native { c in c.result = Slot(RecordObject([])) },
    "Array.subscript(Range)=": Native { c in try c.replaceSlice { _ in try c.intRange(1) } },
    "Array.subscript(ClosedRange)=": Native { c in try c.replaceSlice { _ in try c.closedRange(1) } },
    "Array.subscript(PartialRangeFrom)=": Native { c in
      try c.replaceSlice { try c.toEnd(c.partial(1), $0.endIndex) }
    },
    "Array.subscript(PartialRangeUpTo)=": Native { c in
      try c.replaceSlice { try c.range($0.startIndex, c.partial(1)) }
    },
    "Array.subscript(PartialRangeThrough)=": Native { c in
      try c.replaceSlice { try c.range($0.startIndex, c.afterPartial(1)) }
    },
    "Array.index(after:)": Native { c in c.result = Slot(bits: try c.added(c.int(1), 1)) },
    "Array.index(before:)": Native { c in c.result = Slot(bits: try c.added(c.int(1), -1)) },
    "Array.index(_:offsetBy:)": Native { c in c.result = Slot(bits: try c.added(c.int(1), c.int(2))) },
    "Array.index(_:offsetBy:limitedBy:)": Native { c in
      let (limit, distance) = (c.int(3), c.int(2))
      let left = try c.added(limit, 0 &- c.int(1))
      let isBeyond = distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left
      c.setOptional(isBeyond ? nil : Slot(bits: try c.added(c.int(1), distance)), of: .int)
    },
    "Array.formIndex(after:)": Native { c in c.arguments[1] = Slot(bits: try c.added(c.int(1), 1)) },
    "Array.formIndex(before:)": Native { c in c.arguments[1] = Slot(bits: try c.added(c.int(1), -1)) },
    "Array.distance(from:to:)": Native { c in
      let (value, overflow) = c.int(2).subtractingReportingOverflow(c.int(1))
      if overflow { throw Trap.overflow("\(c.int(2)) - \(c.int(1))") }
      c.result = Slot(bits: value)
    },
    "Array.append(_:)": Native { c in
      let array = try c.mutableArray()
      try c.makeRoom(for: 1, in: array)
      array.append(c.arguments[1])
      array.recount()
    },
    "Array.append(contentsOf:)": Native { c in try c.appendAll(1, c.type(1)) },
    "Array.+=": Native { c in try c.appendAll(1, c.type(0)) },
    "Array.+=Sequence": Native { c in try c.appendAll(1, c.type(1)) },
    "Array.+": Native { c in c.result = try c.concatenated(c.type(0)) },
    "Array.+Sequence": Native { c in c.result = try c.concatenated(c.type(1)) },
    "Array.Sequence+": Native { c in c.result = try c.prefixed(c.type(1)) },
    "Array.insert(_:at:)": Native { c in
      let array = try c.mutableArray()
      let position = try c.gap(c.int(2), array)
      try c.makeRoom(for: 1, in: array)
      try c.machine.charge((array.count - position) / 8)
      array.insert([c.arguments[1]], at: position)
      array.recount()
    },
    "Array.insert(contentsOf:at:)": Native { c in
      var elements = try c.elements(1, c.type(1))
      let added = try elements.collected(c.machine)
      let array = try c.mutableArray()
      let position = try c.gap(c.int(2), array)
      try c.makeRoom(for: added.count, in: array)
      try c.machine.charge((array.count - position) / 8)
      array.insert(added, at: position)
      array.recount()
    },
    "Array.remove(at:)": Native { c in
      let array = try c.mutableArray()
      let position = try array.position(c.int(1))
      try c.machine.charge((array.count - position) / 8)
      c.result = array.remove(at: position)
    },
    "Array.removeFirst()": Native { c in
      let array = try c.mutableArray()
      guard array.count > 0 else { throw Trap.emptyArray }
      try c.machine.charge(array.count / 8)
      c.result = array.remove(at: 0)
      if case .arraySlice = c.type(0) { array.startIndex += 1 }
    },
    "ArraySlice.popFirst()": Native { c in
      let array = try c.mutableArray()
      if array.count == 0 { return }
      try c.machine.charge(array.count / 8)
      c.setOptional(array.remove(at: 0), of: c.type(0).element)
      array.startIndex += 1
    },
    "Array.removeLast()": Native { c in
      let array = try c.mutableArray()
      guard array.count > 0 else { throw Trap.emptyArray }
      c.result = array.remove(at: array.count - 1)
    },
    "Array.popLast()": Native { c in
      let array = try c.mutableArray()
      if array.count == 0 { return }
      c.setOptional(array.remove(at: array.count - 1), of: c.type(0).element)
    },
    "Array.removeFirst(_:)": Native { c in
      let array = try c.mutableArray()
      let count = try c.removable(array)
      array.removeElements(0..<count)
      if case .arraySlice = c.type(0) { array.startIndex += count }
    },
    "Array.removeLast(_:)": Native { c in
      let array = try c.mutableArray()
      let count = try c.removable(array)
      array.removeElements(array.count - count..<array.count)
    },
    "Array.removeAll(keepingCapacity:)": Native { c in
      c.arguments[0] = try ArrayBuilder(of: c.type(0).element, c.machine).finish()
    },
    "Array.removeAll(where:)": Native { c in
      let array = try c.mutableArray()
      try array.removeAll { try c.machine.call(c.arguments[1], $0).bool }
      array.recount()
    },
    "Array.removeSubrange(Range)": Native { c in try c.removeRange(c.intRange(1)) },
    "Array.removeSubrange(ClosedRange)": Native { c in try c.removeRange(c.closedRange(1)) },
    "Array.removeSubrange(PartialRangeFrom)": Native { c in
      try c.removeRange(c.toEnd(c.partial(1), c.array(0).endIndex))
    },
    "Array.removeSubrange(PartialRangeUpTo)": Native { c in
      try c.removeRange(c.range(c.array(0).startIndex, c.partial(1)))
    },
    "Array.removeSubrange(PartialRangeThrough)": Native { c in
      try c.removeRange(c.range(c.array(0).startIndex, c.afterPartial(1)))
    },
    "Array.replaceSubrange(Range)": Native { c in try c.replaceRange(c.intRange(1)) },
    "Array.replaceSubrange(ClosedRange)": Native { c in try c.replaceRange(c.closedRange(1)) },
    "Array.replaceSubrange(PartialRangeFrom)": Native { c in
      try c.replaceRange(c.toEnd(c.partial(1), c.array(0).endIndex))
    },
    "Array.replaceSubrange(PartialRangeUpTo)": Native { c in
      try c.replaceRange(c.range(c.array(0).startIndex, c.partial(1)))
    },
    "Array.replaceSubrange(PartialRangeThrough)": Native { c in
      try c.replaceRange(c.range(c.array(0).startIndex, c.afterPartial(1)))
    },
    "Array.reserveCapacity(_:)": Native { c in
      // Only a promise; the memory is charged when it is used.
      let array = try c.mutableArray()
      let wanted = min(max(c.int(1), 0), 1 << 20)
      try c.machine.reserve(bytes: wanted * 16)
      array.reserve(wanted)
      array.recount()
    },
  ]
}

extension Trap {
  static let emptyArray = Trap(
    "cannot remove an element from an empty array", .empty(action: .removeElement))
}

extension ElementArray {
  func set(_ slot: Slot, at position: Int) { elements[position] = Self.stored(slot) }
  func reserve(_ capacity: Int) { elements.reserveCapacity(capacity) }
  var capacity: Int { elements.capacity }
}

extension NativeCall {
  /// The elements of argument 0, whose type is types[1], as an array.
  fileprivate func arrayOfArgument() throws -> Slot {
    if case .array = type(1) { return arguments[0] }
    // Swift counts first what is walked through by indices.
    if let lazy = observedCollection, lazy.isWalkedByIndices { _ = try lazy.count }
    var elements = try elements(0, type(1))
    var builder = try ArrayBuilder(
      of: type(0).element, machine, capacity: elements.underestimatedCount)
    try machine.charge(elements.underestimatedCount)
    while let element = try elements.next() {
      if elements.underestimatedCount == 0 { try machine.charge(2) }
      try builder.append(element)
    }
    return builder.finish()
  }

  fileprivate func makeRoom(for count: Int, in array: any ElementArray) throws {
    if array.count + count > array.capacity {
      try machine.reserve(bytes: (array.count + count).multipliedSaturating(by: 32))
    }
  }

  fileprivate func added(_ index: Int, _ distance: Int) throws -> Int {
    let (value, overflow) = index.addingReportingOverflow(distance)
    if overflow { throw Trap.overflow("\(index) + \(distance)") }
    return value
  }

  func range(_ lower: Int, _ upper: Int) throws -> Range<Int> {
    guard lower <= upper else {
      throw Trap.bounds("\(lower)", "\(upper)", "..<")
    }
    return lower..<upper
  }

  /// `x...` of an array.
  func toEnd(_ lower: Int, _ end: Int) throws -> Range<Int> {
    guard lower <= end else {
      throw Trap("Range requires lowerBound <= upperBound, found \(lower)..<\(end)", .partBehindEnd(lower, end: end))
    }
    return lower..<end
  }

  func intRange(_ argument: Int) throws -> Range<Int> {
    let fields = try object(argument, RecordObject.self).fields
    return try range(fields[0].bits, fields[1].bits)
  }

  func closedRange(_ argument: Int) throws -> Range<Int> {
    let fields = try object(argument, RecordObject.self).fields
    return try range(fields[0].bits, added(fields[1].bits, 1))
  }

  func partial(_ argument: Int) throws -> Int {
    try object(argument, RecordObject.self).fields[0].bits
  }

  fileprivate func afterPartial(_ argument: Int) throws -> Int { try added(partial(argument), 1) }

  fileprivate func slice(_ bounds: (any ElementArray) throws -> Range<Int>) throws -> Slot {
    let array = try array(0)
    let range = try bounds(array)
    let positions = try array.positions(range)
    try machine.reserve(bytes: positions.count * 16)
    try machine.charge(positions.count / 4)
    return Slot(array.slice(positions, startIndex: range.lowerBound))
  }

  fileprivate func replaceSlice(_ bounds: (any ElementArray) throws -> Range<Int>) throws {
    var elements = try elements(2, .arraySlice(type(0).element))
    let added = try elements.collected(machine)
    try replace(bounds(array(0)), added)
  }

  fileprivate func replace(_ range: Range<Int>, _ added: ContiguousArray<Slot>) throws {
    let array = try mutableArray()
    let positions = try array.positions(range)
    try makeRoom(for: added.count, in: array)
    try machine.charge((array.count + added.count) / 8)
    array.replace(positions, with: added)
    array.recount()
  }

  /// Puts the elements of argument 2 in place of a range.
  fileprivate func replaceRange(_ range: Range<Int>) throws {
    var elements = try elements(2, type(1))
    try replace(range, elements.collected(machine))
  }

  fileprivate func removeRange(_ range: Range<Int>) throws {
    let array = try mutableArray()
    let positions = try array.positions(range)
    try machine.charge(array.count / 8)
    array.removeElements(positions)
  }

  /// Where a new element may go: also behind the last one.
  fileprivate func gap(_ index: Int, _ array: any ElementArray) throws -> Int {
    guard index >= array.startIndex, index <= array.endIndex else {
      throw Trap.insertion(index, count: array.count, start: array.startIndex)
    }
    return index - array.startIndex
  }

  fileprivate func removable(_ array: any ElementArray) throws -> Int {
    let count = int(1)
    guard count >= 0, count <= array.count else {
      throw Trap("cannot remove \(count) of \(array.count) elements", .count(count, largest: array.count))
    }
    try machine.charge(array.count / 8)
    return count
  }

  fileprivate func appendAll(_ argument: Int, _ type: RuntimeType) throws {
    if let added = arguments[argument].object as? ScalarArray {
      _ = try mutableArray()
      let array = try object(0, ScalarArray.self)
      try makeRoom(for: added.count, in: array)
      try machine.charge(added.count / 4)
      array.elements.append(contentsOf: added.elements)
      array.recount()
      return
    }
    var elements = try elements(argument, type)
    let array = try mutableArray()
    try makeRoom(for: elements.underestimatedCount, in: array)
    try machine.charge(elements.underestimatedCount)
    while let element = try elements.next() {
      if elements.underestimatedCount == 0 {
        try machine.charge(2)
        try makeRoom(for: 1, in: array)
      }
      array.append(element)
    }
    array.recount()
  }

  fileprivate func concatenated(_ right: RuntimeType) throws -> Slot {
    let left = try array(0)
    var elements = try elements(1, right)
    let count = left.count + elements.underestimatedCount
    try machine.charge(count / 2)
    var builder = try ArrayBuilder(of: type(0).element, machine, capacity: count)
    var first = try self.elements(0, type(0))
    try builder.append(contentsOf: &first)
    try builder.append(contentsOf: &elements)
    return builder.finish(startIndex: left.startIndex)
  }

  /// Any sequence's elements, then those of an array.
  fileprivate func prefixed(_ left: RuntimeType) throws -> Slot {
    var first = try elements(0, left)
    let count = first.underestimatedCount + (try array(1).count)
    try machine.charge(count / 2)
    var builder = try ArrayBuilder(of: type(0).element, machine, capacity: count)
    try builder.append(contentsOf: &first)
    var second = try elements(1, type(0))
    try builder.append(contentsOf: &second)
    return builder.finish(startIndex: 0)
  }
}
