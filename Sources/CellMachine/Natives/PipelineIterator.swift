import Diagnostics

/// Where an iteration of a ``PipelineObject`` has come to.
final class PipelineIterator {
  private let pipeline: PipelineObject
  private let step: PipelineObject.Step
  private var closure: Slot
  private var base: SlotSequence?
  /// The other side of a `zip`, or the part that a `joined()` is in.
  private var inner: SlotSequence?
  /// The state of an unfolding sequence, the first element of what an iterator has left, or what a slice is of.
  private var state: Slot
  private var count = 0
  private var isOpen = false
  private var stride: StrideWalk?
  private var backward: BackwardWalk?
  /// Where a slice is walked through, which is done by indices.
  private var place = LazyCollection.Index.pastEnd

  /// Pipelines of more steps than this are refused: each asks the one before it.
  static let deepest = 1000

  /// - Throws: A trap where the pipeline has too many steps.
  init(_ pipeline: PipelineObject, _ machine: Machine) throws {
    guard pipeline.depth <= Self.deepest else { throw Trap.tooManySteps }
    let source = Self.compactMap(pipeline)
    self.pipeline = pipeline
    step = source == nil ? pipeline.step : .compactMap
    closure = source?.closure ?? pipeline.closure
    state = pipeline.base
    switch pipeline.step {
    case .unfoldFirst, .unfoldState, .repeated: break
    case .stride(let plan): stride = StrideWalk(plan, pipeline.base, pipeline.baseType)
    case .reversed: backward = try BackwardWalk(pipeline.base, pipeline.baseType, machine)
    case .factory:
      let made = try machine.call(pipeline.closure, [])
      base = try SlotSequence(made, pipeline.baseType, machine)
    case .slice(let lower, _): place = lower
    case .dropFirst(let length):
      base = try SlotSequence(pipeline.base, pipeline.baseType, machine)
      try skip(length, machine)
    default:
      let first = source ?? pipeline
      base = try SlotSequence(first.base, first.baseType, machine)
    }
    if case .zip = step { inner = try SlotSequence(pipeline.other, pipeline.otherType, machine) }
    if case .rest = step { state = pipeline.other }
  }

  /// The first of the steps that a lazy `compactMap` is made of, where this is the last.
  private static func compactMap(_ last: PipelineObject) -> PipelineObject? {
    guard case .unwrapped = last.step, let middle = last.base.object as? PipelineObject,
      case .present = middle.step, let first = middle.base.object as? PipelineObject, case .map = first.step
    else { return nil }
    return first
  }

  private init(copying other: PipelineIterator, _ transform: ((Slot) -> Slot)?) {
    pipeline = other.pipeline
    step = other.step
    let slot = transform ?? { $0 }
    closure = slot(other.closure)
    state = slot(other.state)
    base = transform.map { other.base?.mapSlots($0) } ?? other.base?.copied()
    inner = transform.map { other.inner?.mapSlots($0) } ?? other.inner?.copied()
    count = other.count
    isOpen = other.isOpen
    (stride, place) = (other.stride, other.place)
    backward = transform.map { other.backward?.mapSlots($0) } ?? other.backward?.copied()
  }

  var depth: Int { pipeline.depth }
  var isPure: Bool { pipeline.isPure }

  func copied() -> PipelineIterator { PipelineIterator(copying: self, nil) }

  var heldSlots: [Slot] {
    [closure, state] + (base?.heldSlots ?? []) + (inner?.heldSlots ?? []) + (backward?.heldSlots ?? [])
  }

  func mapSlots(_ transform: @escaping (Slot) -> Slot) -> PipelineIterator {
    PipelineIterator(copying: self, transform)
  }

  func next(_ machine: Machine) throws -> Slot? {
    try machine.charge(pipeline.isPure ? 8 : 32)
    base?.machine = machine
    inner?.machine = machine
    switch step {
    case .all, .factory, .dropFirst: return try base?.next()
    case .map: return try base?.next().map { try machine.call(closure, $0) }
    case .filter: return try nextFiltered(machine)
    case .present:
      while let element = try base?.next() { if element.object != nil { return element } }
      return nil
    case .unwrapped: return try base?.next()?.unwrapped(as: pipeline.otherType)
    case .compactMap: return try nextCompact(machine)
    case .joined: return try nextJoined(machine)
    case .joinedBy: return try nextSeparated(machine)
    case .prefix(let length):
      guard count < length else { return nil }
      count += 1
      return try base?.next()
    case .slice(_, let upper): return try nextOfSlice(upTo: upper, machine)
    case .prefixWhile: return try nextOfPrefix(machine)
    case .dropWhile: return try nextDropped(machine)
    case .rest: return try nextOfRest()
    case .enumerated:
      guard let element = try base?.next() else { return nil }
      defer { count += 1 }
      return Slot(record: Slot(bits: count), element)
    case .zip: return try nextPair()
    case .reversed: return try backward?.next(machine)
    case .repeated(let length):
      guard count < length else { return nil }
      count += 1
      return state
    case .stride: return stride?.next()
    case .unfoldFirst: return try nextUnfolded(machine)
    case .unfoldState: return try nextOfState(machine)
    }
  }

  private func skip(_ length: Int, _ machine: Machine) throws {
    for _ in 0..<length {
      guard try base?.next() != nil else { return }
      try machine.charge(1)
    }
  }

  private func nextFiltered(_ machine: Machine) throws -> Slot? {
    while let element = try base?.next() {
      if try machine.call(closure, element).bool { return element }
    }
    return nil
  }

  private func nextCompact(_ machine: Machine) throws -> Slot? {
    while let element = try base?.next() {
      if let value = try machine.call(closure, element).unwrapped(as: pipeline.otherType) {
        return value
      }
    }
    return nil
  }

  private func nextJoined(_ machine: Machine) throws -> Slot? {
    while true {
      if let element = try inner?.next() { return element }
      guard let part = try base?.next() else { return nil }
      inner = try SlotSequence(part, pipeline.otherType, machine)
    }
  }

  /// `isOpen` says that the separator is being walked through.
  private func nextSeparated(_ machine: Machine) throws -> Slot? {
    while true {
      if let element = try inner?.next() { return element }
      if inner != nil, !isOpen {
        guard let part = try base?.next() else { return nil }
        (state, isOpen) = (part, true)
        inner = try SlotSequence(pipeline.other, .array(machine.element(of: pipeline.otherType)), machine)
        continue
      }
      if !isOpen {
        guard let part = try base?.next() else { return nil }
        state = part
      }
      isOpen = false
      inner = try SlotSequence(state, pipeline.otherType, machine)
    }
  }

  private func nextOfPrefix(_ machine: Machine) throws -> Slot? {
    guard !isOpen, let element = try base?.next() else { return nil }
    if try machine.call(closure, element).bool { return element }
    isOpen = true
    return nil
  }

  private func nextDropped(_ machine: Machine) throws -> Slot? {
    while let element = try base?.next() {
      if try isOpen || !machine.call(closure, element).bool {
        isOpen = true
        return element
      }
    }
    return nil
  }

  /// The standard library is one element ahead here.
  private func nextOfRest() throws -> Slot? {
    guard let element = state.unwrapped(as: pipeline.otherType) else { return nil }
    state = try base?.next()?.wrapped(as: pipeline.otherType) ?? Slot()
    return element
  }

  private func nextOfSlice(upTo end: LazyCollection.Index, _ machine: Machine) throws -> Slot? {
    guard place != end, let whole = LazyCollection(state, pipeline.baseType, machine) else { return nil }
    let element = try whole.element(place)
    place = try whole.after(place)
    return element
  }

  private func nextPair() throws -> Slot? {
    if isOpen { return nil }
    if let left = try base?.next(), let right = try inner?.next() { return Slot(record: left, right) }
    isOpen = true
    return nil
  }

  /// The first element as it is, each further one from the one before.
  private func nextUnfolded(_ machine: Machine) throws -> Slot? {
    let element = pipeline.baseType
    if !isOpen {
      isOpen = true
      return state.unwrapped(as: element)
    }
    guard let last = state.unwrapped(as: element) else { return nil }
    state = try machine.call(closure, last)
    return state.unwrapped(as: element)
  }

  private func nextOfState(_ machine: Machine) throws -> Slot? {
    if isOpen { return nil }
    let value = try machine.call(closure, changing: &state, []).unwrapped(as: pipeline.otherType)
    isOpen = value == nil
    return value
  }
}

extension Trap {
  fileprivate static let tooManySteps = Trap(
    "this sequence is made of more than 1000 sequences, one inside the other", .nestedSequence,
    kind: .depth)
}
