import Diagnostics

/// Where an iteration of a ``PipelineObject`` has come to.
final class PipelineIterator {
  private let pipeline: PipelineObject
  private var closure: Slot
  private var base: SlotSequence?
  /// The other side of a `zip`, or the part that a `flatMap` is in.
  private var inner: SlotSequence?
  /// The state of an unfolding sequence.
  private var state: Slot
  private var count = 0
  private var isOpen = false

  /// Pipelines of more steps than this are refused: each asks the one before it.
  private static let deepest = 1000

  /// - Throws: A trap where the pipeline has too many steps.
  init(_ pipeline: PipelineObject, _ machine: Machine) throws {
    guard pipeline.depth <= Self.deepest else { throw Trap.tooManySteps }
    self.pipeline = pipeline
    closure = pipeline.closure
    state = pipeline.base
    switch pipeline.step {
    case .unfoldFirst, .unfoldState: break
    case .factory:
      let made = try machine.call(pipeline.closure, [])
      base = try SlotSequence(made, pipeline.baseType, machine)
    default: base = try SlotSequence(pipeline.base, pipeline.baseType, machine)
    }
    if case .zip = pipeline.step {
      inner = try SlotSequence(pipeline.other, pipeline.otherType, machine)
    }
  }

  private init(copying other: PipelineIterator, _ transform: ((Slot) -> Slot)?) {
    pipeline = other.pipeline
    let slot = transform ?? { $0 }
    closure = slot(other.closure)
    state = slot(other.state)
    base = transform.map { other.base?.mapSlots($0) } ?? other.base?.copied()
    inner = transform.map { other.inner?.mapSlots($0) } ?? other.inner?.copied()
    count = other.count
    isOpen = other.isOpen
  }

  var depth: Int { pipeline.depth }

  func copied() -> PipelineIterator { PipelineIterator(copying: self, nil) }

  var heldSlots: [Slot] {
    [closure, state] + (base?.heldSlots ?? []) + (inner?.heldSlots ?? [])
  }

  func mapSlots(_ transform: @escaping (Slot) -> Slot) -> PipelineIterator {
    PipelineIterator(copying: self, transform)
  }

  func next(_ machine: Machine) throws -> Slot? {
    try machine.charge(32)
    base?.machine = machine
    inner?.machine = machine
    switch pipeline.step {
    case .all, .factory: return try base?.next()
    case .map: return try base?.next().map { try machine.call(closure, $0) }
    case .filter: return try nextFiltered(machine)
    case .compactMap: return try nextCompact(machine)
    case .flatMap: return try nextFlat(machine)
    case .prefix(let length):
      guard count < length else { return nil }
      count += 1
      return try base?.next()
    case .dropFirst(let length):
      while count < length {
        count += 1
        guard try base?.next() != nil else { return nil }
        try machine.charge(1)
      }
      return try base?.next()
    case .prefixWhile: return try nextOfPrefix(machine)
    case .dropWhile: return try nextDropped(machine)
    case .enumerated:
      guard let element = try base?.next() else { return nil }
      defer { count += 1 }
      return Slot(record: Slot(bits: count), element)
    case .zip:
      guard let left = try base?.next(), let right = try inner?.next() else { return nil }
      return Slot(record: left, right)
    case .unfoldFirst: return try nextUnfolded(machine)
    case .unfoldState: return try nextOfState(machine)
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

  private func nextFlat(_ machine: Machine) throws -> Slot? {
    while true {
      if let element = try inner?.next() { return element }
      guard let outer = try base?.next() else { return nil }
      inner = try SlotSequence(machine.call(closure, outer), pipeline.otherType, machine)
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
