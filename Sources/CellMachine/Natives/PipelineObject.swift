/// A sequence that makes its elements when it is asked for them: where they come from, and one step
/// that is done to them. Longer pipelines stand in ``base``.
///
/// It is a value: iterating it begins anew each time, see ``PipelineIterator``.
final class PipelineObject: HeapObject, SlotContainer {
  enum Step {
    /// The elements of the base as they are.
    case all
    case map
    case filter
    case compactMap
    case flatMap
    case prefix(Int)
    case dropFirst(Int)
    case prefixWhile
    case dropWhile
    case enumerated
    /// Pairs with the elements of ``PipelineObject/other``.
    case zip
    /// `sequence(first:next:)`: the base is an optional of the first element.
    case unfoldFirst
    /// `sequence(state:next:)`: the base is the state.
    case unfoldState
    /// `AnySequence { … }`: the closure makes an iterator.
    case factory
  }

  let step: Step
  @exclusivity(unchecked) private(set) var base: Slot
  let baseType: RuntimeType
  let closure: Slot
  @exclusivity(unchecked) private(set) var other: Slot
  /// What the closure gives, or what ``other`` is.
  let otherType: RuntimeType
  /// How many pipelines stand in each other, this one included.
  let depth: Int

  init(
    _ step: Step, _ base: Slot, _ baseType: RuntimeType, closure: Slot = Slot(),
    other: Slot = Slot(), otherType: RuntimeType = .void
  ) {
    self.step = step
    self.base = base
    self.baseType = baseType
    self.closure = closure
    self.other = other
    self.otherType = otherType
    depth = 1 + max(Self.depth(of: base), Self.depth(of: other))
    super.init(bytes: 96)
  }

  private static func depth(of slot: Slot) -> Int {
    switch slot.object {
    case let pipeline as PipelineObject: pipeline.depth
    case let iterator as IteratorObject: iterator.sequence.pipelineDepth
    default: 0
    }
  }

  deinit {
    heap?._withUnsafeGuaranteedRef {
      $0.dispose(&base)
      $0.dispose(&other)
    }
  }

  var heldSlots: [Slot] { [base, closure, other] }

  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject {
    PipelineObject(
      step, transform(base), baseType, closure: transform(closure), other: transform(other),
      otherType: otherType)
  }
}

/// A place in a sequence: what `makeIterator()` gives.
final class IteratorObject: HeapObject, SlotContainer {
  @exclusivity(unchecked) var sequence: SlotSequence

  init(_ sequence: SlotSequence) {
    self.sequence = sequence
    super.init(bytes: 160)
  }

  func copied() -> IteratorObject { IteratorObject(sequence.copied()) }

  var heldSlots: [Slot] { sequence.heldSlots }

  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject {
    IteratorObject(sequence.mapSlots(transform))
  }
}
