import Diagnostics

// Lazy sequences, iterators and sequences made by functions. types[0] is the receiver's type, or for
// initialisers and static members the type itself.
extension NativeTable {
  static let pipelines: Table = [
    "Lazy.lazy": Native { c in
      switch c.arguments[0].object {
      case is RecordObject, is InstanceObject, is EnumObject: c.makePipeline(.all)
      default: c.result = c.arguments[0]
      }
    },
    "Lazy.map": Native { c in c.makePipeline(.map, closure: 1) },
    "Lazy.filter": Native { c in c.makePipeline(.filter, closure: 1) },
    "Lazy.compactMap": Native { c in c.makePipeline(.compactMap, closure: 1, gives: c.type(1)) },
    "Lazy.flatMap": Native { c in c.makePipeline(.flatMap, closure: 1, gives: c.type(1)) },
    "Lazy.prefix(_:)": Native { c in c.makePipeline(.prefix(try c.count(1))) },
    "Lazy.dropFirst(_:)": Native { c in c.makePipeline(.dropFirst(try c.count(1))) },
    "Lazy.prefix(while:)": Native { c in c.makePipeline(.prefixWhile, closure: 1) },
    "Lazy.drop(while:)": Native { c in c.makePipeline(.dropWhile, closure: 1) },
    "Lazy.count": Native { c in
      c.result = Slot(bits: try c.lazyCount(c.arguments[0], c.type(0)))
    },
    "Lazy.subscript(_:)": Native { c in
      c.result = try c.lazyElement(c.int(1), of: c.arguments[0], c.type(0))
    },
    "Sequence.makeIterator()": Native { c in
      if c.arguments[0].object is ClosureObject || c.arguments[0].object is BoxObject {
        c.result = c.arguments[0]
      } else {
        c.result = Slot(IteratorObject(try c.elements(0, c.type(0))))
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
  /// Sets the result to the sequence in argument 0 with one more step.
  mutating func makePipeline(
    _ step: PipelineObject.Step, closure: Int? = nil, gives other: RuntimeType = .void
  ) {
    result = Slot(
      PipelineObject(
        step, arguments[0], type(0), closure: closure.map { arguments[$0] } ?? Slot(),
        otherType: other))
  }

  /// Sets the result to what an iterator gives next.
  fileprivate mutating func advance(_ iterator: IteratorObject) throws {
    iterator.sequence.machine = machine
    let element = iterator.sequence.element
    setOptional(try iterator.sequence.next(), of: element)
  }
}

extension NativeCall {
  /// How many elements there are; a closure is called only where it decides that.
  fileprivate func lazyCount(_ sequence: Slot, _ type: RuntimeType) throws -> Int {
    if let pipeline = sequence.object as? PipelineObject {
      switch pipeline.step {
      case .all, .map, .enumerated: return try lazyCount(pipeline.base, pipeline.baseType)
      default: break
      }
    }
    var elements = try SlotSequence(sequence, type, machine)
    var count = elements.underestimatedCount
    if count == 0 { while try elements.next() != nil { count += 1 } }
    return count
  }

  /// The element at a position, without making those before it where that is possible.
  fileprivate func lazyElement(_ index: Int, of sequence: Slot, _ type: RuntimeType) throws -> Slot {
    if let pipeline = sequence.object as? PipelineObject {
      if case .all = pipeline.step { return try lazyElement(index, of: pipeline.base, pipeline.baseType) }
      if case .map = pipeline.step {
        let base = try lazyElement(index, of: pipeline.base, pipeline.baseType)
        return try machine.call(pipeline.closure, base)
      }
    }
    if let array = sequence.object as? any ElementArray {
      return array.element(at: try array.position(index))
    }
    var elements = try SlotSequence(sequence, type, machine)
    var left = index
    while left >= 0, let element = try elements.next() {
      if left == 0 { return element }
      left -= 1
    }
    throw Trap("index \(index) is out of range", .index("\(index)", valid: nil))
  }
}
