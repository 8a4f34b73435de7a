/// The first and the last element of a collection, without those between them where that is possible.
struct SequenceEnds {
  private unowned(unsafe) let machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  func first(_ slot: Slot, _ type: RuntimeType) throws -> Slot? {
    if let array = slot.object as? ScalarArray { return array.elements.first.map { Slot(bits: $0) } }
    if let array = slot.object as? SlotArray { return array.elements.first }
    if let pipeline = slot.object as? PipelineObject {
      if !pipeline.isPure, let lazy = LazyCollection(slot, type, machine) { return try lazy.first }
      if case .reversed = pipeline.step { return try last(pipeline.base, pipeline.baseType) }
    }
    var elements = try SlotSequence(slot, type, machine)
    return try elements.next()
  }

  func last(_ slot: Slot, _ type: RuntimeType) throws -> Slot? {
    switch slot.object {
    case is StringObject, is SubstringObject:
      guard let last = try slot.substring().last else { return nil }
      try machine.charge(TextSplitter.steps(forCutting: last))
      return Slot(last)
    case let range as RecordObject where type.isRange && range.fields.count == 2:
      if type.isClosed { return range.fields[1] }
      return range.fields[0].bits == range.fields[1].bits ? nil : Slot(bits: range.fields[1].bits &- 1)
    case let pipeline as PipelineObject:
      if !pipeline.isPure, let lazy = LazyCollection(slot, type, machine) { return try lazy.last }
      if case .all = pipeline.step { return try last(pipeline.base, pipeline.baseType) }
      if case .reversed = pipeline.step { return try first(pipeline.base, pipeline.baseType) }
    default: break
    }
    if let indexed = try IndexedElements(slot, type, machine) {
      let count = try indexed.count
      return count > 0 ? try indexed.element(at: count - 1) : nil
    }
    var elements = try SlotSequence(slot, type, machine)
    return try elements.collected(machine).last
  }
}
