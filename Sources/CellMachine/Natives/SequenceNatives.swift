import Diagnostics

// Members of every sequence. Argument 0 is the sequence, types[0] its type; the method's own type
// arguments follow.
extension NativeTable {
  static let sequences: Table = [
    "Sequence.underestimatedCount": Native { c in
      c.result = Slot(bits: try c.elements(0, c.type(0)).underestimatedCount)
    },
    "Sequence.map(_:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: c.type(1), c.machine)
      while let element = try elements.next() {
        try result.append(function(element))
      }
      c.result = result.finish()
    },
    "Sequence.filter(_:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: elements.element, c.machine)
      while let element = try elements.next() {
        if try function(element).bool { try result.append(element) }
      }
      c.result = result.finish()
    },
    "Sequence.compactMap(_:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: c.type(1), c.machine)
      while let element = try elements.next() {
        if let value = try function(element).unwrapped(as: c.type(1)) {
          try result.append(value)
        }
      }
      c.result = result.finish()
    },
    "Sequence.flatMap(_:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: try c.machine.element(of: c.type(1)), c.machine)
      while let element = try elements.next() {
        let part = try function(element)
        var inner = try SlotSequence(part, c.type(1), c.machine)
        try c.machine.charge(inner.underestimatedCount)
        try result.append(contentsOf: &inner)
      }
      c.result = result.finish()
    },
    "Sequence.reduce(_:_:)": Native { c in
      let function = try c.function(2)
      var elements = try c.elements(0, c.type(0))
      var result = c.taken(1)
      while let element = try elements.next() {
        result = try function(result, element)
      }
      c.result = result
    },
    "Sequence.reduce(into:_:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      // Moved, so that a unique value stays unique in the closure.
      var result = c.taken(1)
      while let element = try elements.next() {
        _ = try c.machine.call(c.arguments[2], changing: &result, [element])
      }
      c.result = result
    },
    "Sequence.forEach(_:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      while let element = try elements.next() { _ = try function(element) }
    },
    "Sequence.first(where:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      while let element = try elements.next() {
        if try function(element).bool {
          c.setOptional(element, of: elements.element)
          return
        }
      }
    },
    "Sequence.contains(where:)": Native { c in
      let function = try c.function(1)
      c.result = Slot(try c.firstOffset { try function($0).bool } != nil)
    },
    "Sequence.allSatisfy(_:)": Native { c in
      let function = try c.function(1)
      c.result = Slot(try c.firstOffset { try !function($0).bool } == nil)
    },
    "Sequence.count(where:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var count = 0
      while let element = try elements.next() {
        if try function(element).bool { count += 1 }
      }
      c.result = Slot(bits: count)
    },
    "Sequence.contains(_:)": Native { c in c.result = Slot(try c.firstOffset(of: 1) != nil) },
    "Sequence.sorted()": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      c.result = try c.sorted { try comparison.less($0, $1, element) }
    },
    "Sequence.sorted(by:)": Native { c in
      let function = try c.function(1)
      c.result = try c.sorted { try function($0, $1).bool }
    },
    "Sequence.min()": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      try c.setExtreme { try comparison.less($0, $1, element) }
    },
    "Sequence.max()": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      // `max(by: <)`, as in Swift: nothing comes after NaN.
      try c.setExtreme { next, best in try comparison.less(best, next, element) }
    },
    "Sequence.min(by:)": Native { c in
      let function = try c.function(1)
      try c.setExtreme { try function($0, $1).bool }
    },
    "Sequence.max(by:)": Native { c in
      // The standard library asks whether the best so far comes before the next one.
      let function = try c.function(1)
      try c.setExtreme { next, best in try function(best, next).bool }
    },
    "Sequence.reversed()": Native { c in c.result = try c.reversedArray() },
    "Sequence.enumerated()": Native { c in
      var elements = try c.elements(0, c.type(0))
      if elements.isStreaming { return c.makePipeline(.enumerated) }
      let pair = RuntimeType.tuple([.int, elements.element], labels: ["offset", "element"])
      var result = try ArrayBuilder(of: pair, c.machine, capacity: elements.underestimatedCount)
      var offset = 0
      while let element = try elements.next() {
        try c.machine.charge(8)
        try result.append(Slot(record: Slot(bits: offset), element))
        offset += 1
      }
      c.result = result.finish()
    },
    "Sequence.prefix(_:)": Native { c in
      if try c.elements(0, c.type(0)).isStreaming { return c.makePipeline(.prefix(try c.count(1))) }
      c.result = try c.part { 0..<min(try c.count(1), $0) }
    },
    "Sequence.dropFirst(_:)": Native { c in
      if try c.elements(0, c.type(0)).isStreaming {
        return c.makePipeline(.dropFirst(try c.count(1)))
      }
      c.result = try c.part { min(try c.count(1), $0)..<$0 }
    },
    "Sequence.suffix(_:)": Native { c in c.result = try c.part { max(0, $0 - (try c.count(1)))..<$0 } },
    "Sequence.dropLast(_:)": Native { c in c.result = try c.part { 0..<max(0, $0 - (try c.count(1))) } },
    "Sequence.prefix(while:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: elements.element, c.machine)
      while let element = try elements.next(), try function(element).bool {
        try result.append(element)
      }
      c.result = result.finish()
    },
    "Sequence.drop(while:)": Native { c in
      let function = try c.function(1)
      var elements = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: elements.element, c.machine)
      while let element = try elements.next() {
        if try function(element).bool { continue }
        try result.append(element)
        try result.append(contentsOf: &elements)
      }
      c.result = result.finish()
    },
    "Sequence.elementsEqual(_:)": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      c.result = Slot(try c.elementsEqual { try comparison.equal($0, $1, element) })
    },
    "Sequence.elementsEqual(_:by:)": Native { c in
      let function = try c.function(2)
      c.result = Slot(try c.elementsEqual { try function($0, $1).bool })
    },
    "Sequence.starts(with:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      var prefix = try c.elements(1, c.type(1))
      let comparison = c.comparison
      while let wanted = try prefix.next() {
        try c.machine.charge(6)
        guard let found = try elements.next(), try comparison.equal(found, wanted, elements.element)
        else {
          c.result = Slot(false)
          return
        }
      }
      c.result = Slot(true)
    },
    "Sequence.starts(with:by:)": Native { c in
      let function = try c.function(2)
      var elements = try c.elements(0, c.type(0))
      var prefix = try c.elements(1, c.type(1))
      while let wanted = try prefix.next() {
        guard let found = try elements.next(), try function(found, wanted).bool else {
          c.result = Slot(false)
          return
        }
      }
      c.result = Slot(true)
    },
    "Sequence.lexicographicallyPrecedes(_:)": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      c.result = Slot(try c.precedes { try comparison.less($0, $1, element) })
    },
    "Sequence.lexicographicallyPrecedes(_:by:)": Native { c in
      let function = try c.function(2)
      c.result = Slot(try c.precedes { try function($0, $1).bool })
    },
    "Sequence.split(separator:maxSplits:omittingEmptySubsequences:)": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      let separator = c.arguments[1]
      c.result = try c.split(2) { try comparison.equal($0, separator, element) }
    },
    "Sequence.split(maxSplits:omittingEmptySubsequences:whereSeparator:)": Native { c in
      c.result = try c.split(1) { try c.machine.call(c.arguments[3], $0).bool }
    },
    "Sequence.joined(separator:)": Native { c in
      let separator = c.isOmitted(1) ? "" : try c.string(1)
      var elements = try c.elements(0, c.type(0))
      var text = TextBuilder(c.machine)
      var isFirst = true
      while let element = try elements.next() {
        if !isFirst, !separator.isEmpty { try text.append(separator) }
        isFirst = false
        try text.append(element)
      }
      c.result = Slot(text.text)
    },
    "Sequence.joined()": Native { c in
      var outer = try c.elements(0, c.type(0))
      var result = try ArrayBuilder(of: c.machine.element(of: outer.element), c.machine)
      while let part = try outer.next() {
        var inner = try SlotSequence(part, outer.element, c.machine)
        try c.machine.charge(inner.underestimatedCount)
        try result.append(contentsOf: &inner)
      }
      c.result = result.finish()
    },
    "Sequence.joinedSequences(separator:)": Native { c in
      var outer = try c.elements(0, c.type(0))
      var separators = try c.elements(1, c.type(1))
      let separator = try separators.collected(c.machine)
      var result = try ArrayBuilder(of: c.machine.element(of: outer.element), c.machine)
      var isFirst = true
      while let part = try outer.next() {
        if !isFirst { for element in separator { try result.append(element) } }
        isFirst = false
        var inner = try SlotSequence(part, outer.element, c.machine)
        try c.machine.charge(inner.underestimatedCount + separator.count)
        try result.append(contentsOf: &inner)
      }
      c.result = result.finish()
    },
    "Sequence.shuffled(using:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      var all = try elements.collected(c.machine)
      try c.withGenerator(1) { all.shuffle(using: &$0) }
      var result = try ArrayBuilder(of: elements.element, c.machine, capacity: all.count)
      for element in all { try result.append(element) }
      c.result = result.finish()
    },
    "zip(_:_:)": Native { c in
      var left = try c.elements(0, c.type(0))
      var right = try c.elements(1, c.type(1))
      if left.isStreaming && right.isStreaming {
        c.result = Slot(
          PipelineObject(
            .zip, c.arguments[0], c.type(0), other: c.arguments[1], otherType: c.type(1)))
        return
      }
      var pairs = try ArrayBuilder(of: .tuple([left.element, right.element], labels: [nil, nil]), c.machine)
      while let first = try left.next(), let second = try right.next() {
        try c.machine.charge(8)
        try pairs.append(Slot(record: first, second))
      }
      c.result = pairs.finish()
    },
    "repeatElement(_:count:)": Native { c in
      let count = c.int(1)
      guard count >= 0 else { throw Trap("cannot repeat an element \(count) times", .count(count, largest: nil)) }
      var result = try ArrayBuilder(of: c.type(0), c.machine, capacity: count)
      try c.machine.charge(count)
      for _ in 0..<count { try result.append(c.arguments[0]) }
      c.result = result.finish()
    },
    "View.count": Native { c in c.result = Slot(bits: try c.elements(0, c.type(0)).underestimatedCount) },
    // Indices of unordered collections and views are positions from 0.
    "View.startIndex": Native { c in c.result = Slot(bits: 0) },
    "View.endIndex": Native { c in
      c.result = Slot(bits: try c.elements(0, c.type(0)).underestimatedCount)
    },
    "View.index(after:)": Native { c in
      let count = try c.elements(0, c.type(0)).underestimatedCount
      guard c.int(1) >= 0, c.int(1) < count else { throw Trap.indexOutOfRange(c.int(1), count: count) }
      c.result = Slot(bits: c.int(1) + 1)
    },
  ]
}

extension NativeCall {
  /// How many elements a cell asks for; not negative.
  func count(_ argument: Int) throws -> Int {
    if isOmitted(argument) { return 1 }
    guard int(argument) >= 0 else {
      throw Trap("cannot take \(int(argument)) elements", .count(int(argument), largest: nil))
    }
    return int(argument)
  }

  /// The offset of the first element that fulfils a condition.
  func firstOffset(where condition: (Slot) throws -> Bool) throws -> Int? {
    var elements = try elements(0, type(0))
    var offset = 0
    while let element = try elements.next() {
      try machine.charge(4)
      if try condition(element) { return offset }
      offset += 1
    }
    return nil
  }

  /// The offset of the first element that equals an argument.
  func firstOffset(of argument: Int) throws -> Int? {
    let wanted = arguments[argument]
    let element = try machine.element(of: type(0))
    if element == .int, let array = arguments[0].object as? ScalarArray {
      try machine.charge(array.count / 4)
      return array.elements.firstIndex(of: wanted.bits)
    }
    let comparison = comparison
    return try firstOffset { try comparison.equal($0, wanted, element) }
  }

  /// The elements of argument 0 in order, as an array.
  func sorted(by precedes: (Slot, Slot) throws -> Bool) throws -> Slot {
    var elements = try elements(0, type(0))
    let element = elements.element
    var all = try elements.collected(machine)
    // A copy of its own, and half of that for merging.
    try machine.reserve(bytes: all.count.multipliedSaturating(by: 40))
    try all.sort {
      try machine.charge(6)
      return try precedes($0, $1)
    }
    if element.representation != .scalar { return Slot(SlotArray(all)) }
    return Slot(ScalarArray(ContiguousArray(all.lazy.map(\.bits))))
  }

  fileprivate mutating func setExtreme(_ isBetter: (Slot, Slot) throws -> Bool) throws {
    var elements = try elements(0, type(0))
    guard var best = try elements.next() else { return }
    while let next = try elements.next() {
      try machine.charge(4)
      if try isBetter(next, best) { best = next }
    }
    setOptional(best, of: elements.element)
  }

  fileprivate func elementsEqual(_ areEqual: (Slot, Slot) throws -> Bool) throws -> Bool {
    var left = try elements(0, type(0))
    var right = try elements(1, type(1))
    while true {
      try machine.charge(6)
      let first = try left.next()
      let second = try right.next()
      guard let first, let second else { return first == nil && second == nil }
      if try !areEqual(first, second) { return false }
    }
  }

  fileprivate func precedes(_ isLess: (Slot, Slot) throws -> Bool) throws -> Bool {
    var left = try elements(0, type(0))
    var right = try elements(1, type(1))
    while let second = try right.next() {
      try machine.charge(6)
      guard let first = try left.next(), try !isLess(first, second) else { return true }
      if try isLess(second, first) { return false }
    }
    return false
  }

  func reversedArray() throws -> Slot {
    var elements = try elements(0, type(0))
    let all = try elements.collected(machine)
    var result = try ArrayBuilder(of: elements.element, machine, capacity: all.count)
    for element in all.reversed() { try result.append(element) }
    return result.finish()
  }

  /// Some of the elements of argument 0 as a plain array; the range is given by their number.
  func part(_ range: (Int) throws -> Range<Int>) throws -> Slot {
    var elements = try elements(0, type(0))
    let all = try elements.collected(machine)
    let range = try range(all.count)
    var result = try ArrayBuilder(of: elements.element, machine, capacity: range.count)
    for element in all[range] { try result.append(element) }
    return result.finish()
  }

  /// Runs a body with the random generator in an `inout` argument: a library value, or a type of a
  /// cell, whose `next()` is called.
  func withGenerator(_ argument: Int, _ body: (inout AnyGenerator) throws -> Void) throws {
    if let object = arguments[argument].object as? ForeignObject,
      let base = object.value as? any RandomNumberGenerator
    {
      var generator = AnyGenerator(base: base)
      defer { arguments[argument].object = ForeignObject(generator.base) }
      return try body(&generator)
    }
    let cell = try CellGenerator(arguments + argument, siteInPlace.pointee.types.last, machine)
    var generator = AnyGenerator(base: cell)
    try body(&generator)
    if let error = cell.error { throw error }
  }
}

/// A random generator of any type.
struct AnyGenerator: RandomNumberGenerator {
  var base: any RandomNumberGenerator
  mutating func next() -> UInt64 { base.next() }
}
