import Diagnostics

// Lazy sequences, iterators and sequences made by functions. types[0] is the receiver's type, or for
// initialisers and static members the type itself.
extension NativeTable {
  static let pipelines: Table = [
    "Lazy.lazy": Native { c in c.result = c.arguments[0] },
    "Lazy.map": Native { c in c.makeLazy(.map, closure: 1) },
    "Lazy.filter": Native { c in c.makeLazy(.filter, closure: 1) },
    "Lazy.compactMap": Native { c in
      let result = c.type(1)
      let own = c.elementsOfLazy
      let optionals = RuntimeType.optional(result)
      let mapped = RuntimeType.sequence(SequenceName("LazyMapSequence", [own.type, optionals], c.machine), optionals)
      let present = RuntimeType.sequence(SequenceName("LazyFilterSequence", [mapped], c.machine), optionals)
      let map = PipelineObject(.map, own.slot, own.type, closure: c.arguments[1], otherType: optionals)
      let filter = PipelineObject(.present, Slot(map), mapped)
      c.result = Slot(PipelineObject(.unwrapped, Slot(filter), present, otherType: result))
    },
    "Lazy.flatMap": Native { c in
      let part = c.type(1)
      let own = c.elementsOfLazy
      let mapped = RuntimeType.sequence(SequenceName("LazyMapSequence", [own.type, part], c.machine), part)
      let joined = RuntimeType.sequence(SequenceName("FlattenSequence", [mapped], c.machine), try c.machine.element(of: part))
      let map = PipelineObject(.map, own.slot, own.type, closure: c.arguments[1], otherType: part)
      let flat = PipelineObject(.joined, Slot(map), mapped, otherType: part)
      c.result = Slot(PipelineObject(.all, Slot(flat), joined))
    },
    "Lazy.prefix(while:)": Native { c in c.makeLazy(.prefixWhile, closure: 1) },
    "Lazy.drop(while:)": Native { c in c.makeLazy(.dropWhile, closure: 1) },
    "Lazy.count": Native { c in c.result = Slot(bits: try c.elementCount()) },
    "Sequence.makeIterator()": Native { c in
      if c.arguments[0].object is ClosureObject || c.arguments[0].object is BoxObject {
        c.result = c.arguments[0]
      } else {
        c.result = Slot(IteratorObject(try c.elements(0, c.type(0)), of: c.arguments[0], c.type(0)))
      }
    },
    "Iterator.next()": Native { c in
      if !(c.arguments[0].object is IteratorObject) {
        c.arguments[0] = Slot(IteratorObject(try c.elements(0, c.type(0))))
      }
      let iterator = try c.changing(IteratorObject.self) { $0.copied() }
      try c.advance(iterator)
    },
    // An `AnyIterator` is a closure, or a box with an iterator: copies share their place.
    "AnyIterator.init(_:)": Native { c in c.result = c.arguments[0] },
    "AnyIterator.init(Iterator)": Native { c in
      if c.arguments[0].object is ClosureObject || c.arguments[0].object is BoxObject {
        c.result = c.arguments[0]
      } else {
        c.result = Slot(BoxObject(Slot(IteratorObject(try c.elements(0, c.type(1))))))
      }
    },
    "AnyIterator.next()": Native { c in
      if let box = c.arguments[0].object as? BoxObject {
        try c.advance(box.value.object(IteratorObject.self))
      } else {
        c.result = try c.machine.call(c.arguments[0], [])
      }
    },
    "AnySequence.init(_:)": Native { c in
      c.result = Slot(PipelineObject(.all, c.arguments[0], c.type(1)))
    },
    "AnySequence.init(closure)": Native { c in
      c.result = Slot(PipelineObject(.factory, Slot(), c.type(1), closure: c.arguments[0]))
    },
    "AnySequence.makeIterator()": Native { c in
      c.result = Slot(BoxObject(Slot(IteratorObject(try c.elements(0, c.type(0))))))
    },
    // For the compiler: what a loop takes elements from, and some of them; types[0] is the sequence's type.
    "$iterator": Native { c in c.result = Slot(IteratorObject(try c.elements(0, c.type(0)))) },
    "$chunk": Native { c in
      let iterator = try c.object(0, IteratorObject.self)
      iterator.sequence.machine = c.machine
      c.result = try iterator.sequence.chunk(iterator.chunkLength)
      iterator.chunkLength = min(2 * iterator.chunkLength, IteratorObject.longestChunk)
    },
    "sequence(first:next:)": Native { c in
      let first = c.arguments[0].wrapped(as: c.type(0))
      c.result = Slot(PipelineObject(.unfoldFirst, first, c.type(0), closure: c.arguments[1]))
    },
    "sequence(state:next:)": Native { c in
      c.result = Slot(
        PipelineObject(
          .unfoldState, c.arguments[0], c.type(1), closure: c.arguments[1], otherType: c.type(0)))
    },
  ]
}

extension NativeCall {
  /// What a lazy sequence in argument 0 is lazy about: steps are added to that and not to the `LazySequence`.
  var elementsOfLazy: (slot: Slot, type: RuntimeType) {
    if case .sequence(let name, _) = type(0), name.isLazySequence,
      let pipeline = arguments[0].object as? PipelineObject, case .all = pipeline.step
    {
      return (pipeline.base, pipeline.baseType)
    }
    return (arguments[0], type(0))
  }

  /// Sets the result to the lazy sequence in argument 0 with one more step.
  fileprivate mutating func makeLazy(_ step: PipelineObject.Step, closure: Int) {
    let own = elementsOfLazy
    result = Slot(PipelineObject(step, own.slot, own.type, closure: arguments[closure]))
  }

  /// Sets the result to what an iterator gives next.
  fileprivate mutating func advance(_ iterator: IteratorObject) throws {
    iterator.sequence.machine = machine
    let element = iterator.sequence.element
    setOptional(try iterator.sequence.next(), of: element)
  }
}
