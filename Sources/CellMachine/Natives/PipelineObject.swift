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
    /// Those of the base's optionals that hold something.
    case present
    /// What the base's optionals hold.
    case unwrapped
    /// The three steps before this one at once: what a `compactMap` is made of.
    case compactMap
    /// The elements of the base's elements.
    case joined
    /// The same with those of ``PipelineObject/other`` between them.
    case joinedBy
    case prefix(Int)
    case dropFirst(Int)
    case prefixWhile
    case dropWhile
    /// What an iterator, the base, has not given yet, behind an optional first element, ``PipelineObject/other``.
    case rest
    /// The base's elements from one index up to another.
    case slice(LazyCollection.Index, LazyCollection.Index)
    case enumerated
    /// Pairs with the elements of ``PipelineObject/other``.
    case zip
    case reversed
    /// The base itself so many times.
    case repeated(Int)
    /// Numbers from the base on.
    case stride(StridePlan)
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
  /// What the closure gives, what ``other`` is, or what a `joined()` puts together.
  let otherType: RuntimeType
  /// How many pipelines stand in each other, this one included.
  let depth: Int
  /// Whether nobody can see when an element is made: no code of a cell runs for it.
  let isPure: Bool

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
    isPure = Self.isPure(step, base, baseType, closure, other, otherType)
    super.init(bytes: 96)
  }

  private static func depth(of slot: Slot) -> Int {
    switch slot.object {
    case let pipeline as PipelineObject: pipeline.depth
    case let iterator as IteratorObject: iterator.sequence.pipelineDepth
    default: 0
    }
  }

  private static func isPure(
    _ step: Step, _ base: Slot, _ baseType: RuntimeType, _ closure: Slot, _ other: Slot,
    _ otherType: RuntimeType
  ) -> Bool {
    if closure.object != nil { return false }
    switch step {
    case .stride, .repeated: return true
    case .zip: return base.isPureSequence(baseType) && other.isPureSequence(otherType)
    case .joined: return base.isPureSequence(baseType) && otherType.isPlainCollection
    case .joinedBy:
      return base.isPureSequence(baseType) && otherType.isPlainCollection
    case .rest, .unfoldFirst, .unfoldState, .factory, .present, .unwrapped: return false
    default: return base.isPureSequence(baseType)
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
  /// How many elements a loop takes at once, if nobody can see it: few first, since it may end soon.
  @exclusivity(unchecked) var chunkLength = 16
  static let longestChunk = 1024
  /// The array or the range that is walked through, where Swift shows it.
  @exclusivity(unchecked) private(set) var source = Slot()
  private(set) var sourceType = RuntimeType.void

  init(_ sequence: SlotSequence) {
    self.sequence = sequence
    super.init(bytes: MemoryLayout<SlotSequence>.stride &+ sequence.heldBytes, fields: 16)
  }

  convenience init(_ sequence: SlotSequence, of source: Slot, _ type: RuntimeType) {
    self.init(sequence)
    (self.source, sourceType) = (source, type)
  }

  func copied() -> IteratorObject { IteratorObject(sequence.copied(), of: source, sourceType) }

  var heldSlots: [Slot] { sequence.heldSlots + [source] }

  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject {
    IteratorObject(sequence.mapSlots(transform), of: transform(source), sourceType)
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&source) }
  }
}

extension Slot {
  /// Whether walking through this sequence of a type runs no code of a cell.
  fileprivate func isPureSequence(_ type: RuntimeType) -> Bool {
    switch object {
    case let pipeline as PipelineObject: pipeline.isPure
    case let iterator as IteratorObject: iterator.sequence.isPure
    case is RecordObject: type.isRange || type.isStandardSequence
    case is ScalarArray, is SlotArray, is StringObject, is SubstringObject, is DictionaryObject, is SetObject:
      true
    default: false
    }
  }
}

extension RuntimeType {
  /// Whether each value of this type is a collection without code of a cell in it.
  fileprivate var isPlainCollection: Bool {
    switch self {
    case .array, .arraySlice, .set, .dictionary, .string, .substring: true
    case .range(.integer), .closedRange(.integer): true
    default: false
    }
  }
}
