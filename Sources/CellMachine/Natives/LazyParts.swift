/// Parts of lazy collections, which are lazy too: what the standard library does to find where they begin and end.
extension LazyCollection {
  func prefix(_ length: Int) throws -> Slot {
    let end = try index(start, offsetBy: length, limitedBy: end)
    return try part(from: start, to: end)
  }

  func dropFirst(_ length: Int) throws -> Slot {
    let start = try index(start, offsetBy: length, limitedBy: end)
    return try part(from: start, to: end)
  }

  func suffix(_ length: Int) throws -> Slot {
    let start = try index(end, offsetBy: -length, limitedBy: start)
    return try part(from: start, to: end)
  }

  func dropLast(_ length: Int) throws -> Slot {
    let end = try index(end, offsetBy: -length, limitedBy: start)
    return try part(from: start, to: end)
  }

  /// A range where the elements stand at numbers, else a list.
  var indices: Slot {
    get throws {
      if try IndexedElements(slot, type, machine) != nil, case .number(let first) = try start {
        return Slot(record: Slot(bits: first), Slot(bits: try first + count))
      }
      var all = ContiguousArray<Slot>()
      var place = try start
      let end = try end
      while place != end {
        try machine.charge(8)
        all.append(try Self.slot(place))
        place = try after(place)
      }
      if case .text = end { return Slot(SlotArray(all)) }
      return Slot(ScalarArray(ContiguousArray(all.map(\.bits))))
    }
  }

  /// Whether an iteration asks for one index after the other.
  var isWalkedByIndices: Bool {
    switch (slot.object as? PipelineObject)?.step {
    case .slice?, .reversed?: true
    default: false
    }
  }

  func part(from start: Index, to end: Index) throws -> Slot {
    // Swift compares the bounds with those of the whole, where the collection has no parts of a kind of its own.
    if case .slice = try slice(start, end).step { _ = try self.start }
    return Slot(try slice(start, end))
  }

  private func slice(_ start: Index, _ end: Index) throws -> PipelineObject {
    guard let pipeline = slot.object as? PipelineObject else {
      return PipelineObject(.slice(start, end), slot, type)
    }
    switch pipeline.step {
    case .map, .filter, .present, .unwrapped:
      guard let base = LazyCollection(pipeline.base, pipeline.baseType, machine) else { throw Trap.missingValue }
      let part = try base.plainPart(start, end)
      return PipelineObject(
        pipeline.step, part.slot, part.type, closure: pipeline.closure, otherType: pipeline.otherType)
    case .slice: return PipelineObject(.slice(start, end), pipeline.base, pipeline.baseType)
    default: return PipelineObject(.slice(start, end), slot, type)
    }
  }

  /// A part as a value of the type that is the collection's `SubSequence`.
  private func plainPart(_ start: Index, _ end: Index) throws -> (slot: Slot, type: RuntimeType) {
    let element = try machine.element(of: type)
    switch (slot.object, start, end) {
    case (let array as any ElementArray, .number(let first), .number(let last)):
      let positions = first - array.startIndex..<last - array.startIndex
      try machine.reserve(bytes: positions.count.multipliedSaturating(by: 16))
      try machine.charge(positions.count / 4)
      return (Slot(array.slice(positions, startIndex: first)), .arraySlice(element))
    case (is RecordObject, .number(let first), .number(let last)) where !type.isClosed:
      return (Slot(record: Slot(bits: first), Slot(bits: last)), type)
    case (is StringObject, .text(let first), .text(let last)), (is SubstringObject, .text(let first), .text(let last)):
      return (Slot(try slot.substring()[first..<last]), .substring)
    case (is PipelineObject, _, _):
      let part = try slice(start, end)
      return (Slot(part), try typeOfPart(part, element))
    default:
      var place = start
      var all = try ArrayBuilder(of: element, machine)
      while place != end {
        try all.append(self.element(place))
        place = try after(place)
      }
      guard case .number(let first) = start, type.isClosed else { return (all.finish(), .array(element)) }
      return (all.finish(startIndex: first), .arraySlice(element))
    }
  }

  private func typeOfPart(_ part: PipelineObject, _ element: RuntimeType) throws -> RuntimeType {
    switch part.step {
    case .map, .unwrapped: sequenceType("LazyMapSequence", [part.baseType, element], element: element)
    case .filter, .present: sequenceType("LazyFilterSequence", [part.baseType], element: element)
    default: sequenceType("Slice", [part.baseType], element: element)
    }
  }

  private func sequenceType(_ name: String, _ parts: [RuntimeType], element: RuntimeType) -> RuntimeType {
    .sequence(SequenceName(name, parts, machine), element)
  }
}

extension SequenceName {
  /// The name of a type that only the machine needs.
  init(_ name: String, _ parts: [RuntimeType], _ machine: Machine) {
    let names = DynamicType(machine)
    self.init(
      short: "\(name)<\(parts.map(names.name).joined(separator: ", "))>",
      qualified: "Swift.\(name)<\(parts.map(names.qualifiedName).joined(separator: ", "))>")
  }
}

extension LazyCollection {
  /// An index that a cell holds, and the other way round.
  static func index(_ slot: Slot) -> Index {
    if let place = slot.object as? StringIndexObject { return .text(place.value) }
    return .number(slot.bits)
  }

  static func slot(_ index: Index) throws -> Slot {
    switch index {
    case .number(let number): Slot(bits: number)
    case .text(let place): Slot(place)
    case .inner, .pastEnd: throw Trap("this collection has no indices that a cell can hold")
    }
  }
}

/// Natives that ask lazy collections by their indices.
extension NativeTable {
  static let lazyCollections: Table = [
    "Lazy.startIndex": Native { c in c.result = try LazyCollection.slot(c.lazyCollection().start) },
    "Lazy.endIndex": Native { c in c.result = try LazyCollection.slot(c.lazyCollection().end) },
    "Lazy.index(after:)": Native { c in
      c.result = try LazyCollection.slot(c.lazyCollection().after(LazyCollection.index(c.arguments[1])))
    },
    "Lazy.index(before:)": Native { c in
      c.result = try LazyCollection.slot(c.lazyCollection().before(LazyCollection.index(c.arguments[1])))
    },
    "Lazy.subscript(_:)": Native { c in
      c.result = try c.lazyCollection().element(LazyCollection.index(c.arguments[1]))
    },
    "Lazy.indices": Native { c in c.result = try c.lazyCollection().indices },
    "Lazy.base": Native { c in c.result = try c.object(0, PipelineObject.self).base },
  ]
}

extension NativeCall {
  fileprivate func lazyCollection() throws -> LazyCollection {
    guard let collection = LazyCollection(arguments[0], type(0), machine) else {
      throw Trap("this collection has no indices that a cell can hold")
    }
    return collection
  }

  /// The collection in argument 0, where it is made of steps.
  var pipelineCollection: LazyCollection? {
    arguments[0].object is PipelineObject ? LazyCollection(arguments[0], type(0), machine) : nil
  }

  /// The collection in argument 0, where code of a cell runs for its elements.
  var observedCollection: LazyCollection? {
    guard let pipeline = arguments[0].object as? PipelineObject, !pipeline.isPure else { return nil }
    return LazyCollection(arguments[0], type(0), machine)
  }
}
