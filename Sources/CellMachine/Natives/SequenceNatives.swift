import Diagnostics

// Members of every sequence. Argument 0 is the sequence, types[0] its type; the method's own type
// arguments follow.
extension NativeTable {
  static let sequences: Table = [
    "Sequence.underestimatedCount": Native { c in
      c.result = Slot(bits: try c.underestimatedCount(of: c.arguments[0], c.type(0)))
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
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      c.result = Slot(try c.starts { try comparison.equal($0, $1, element) })
    },
    "Sequence.starts(with:by:)": Native { c in
      let function = try c.function(2)
      c.result = Slot(try c.starts { try function($0, $1).bool })
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
      c.result = try c.splitInPassing(2) { try comparison.equal($0, separator, element) }
    },
    "Sequence.split(maxSplits:omittingEmptySubsequences:whereSeparator:)": Native { c in
      c.result = try c.splitInPassing(1) { try c.machine.call(c.arguments[3], $0).bool }
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
    "Sequence.shuffled(using:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      var all = try elements.collected(c.machine)
      try c.withGenerator(1) { all.shuffle(using: &$0) }
      var result = try ArrayBuilder(of: elements.element, c.machine, capacity: all.count)
      for element in all { try result.append(element) }
      c.result = result.finish()
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

  /// One element more than the other sequence has is taken, as in Swift.
  fileprivate func starts(_ areEqual: (Slot, Slot) throws -> Bool) throws -> Bool {
    var elements = try elements(0, type(0))
    var prefix = try self.elements(1, type(1))
    while let found = try elements.next() {
      try machine.charge(6)
      guard let wanted = try prefix.next() else { return true }
      if try !areEqual(found, wanted) { return false }
    }
    return try prefix.next() == nil
  }

  fileprivate func precedes(_ isLess: (Slot, Slot) throws -> Bool) throws -> Bool {
    var left = try elements(0, type(0))
    var right = try elements(1, type(1))
    while let first = try left.next() {
      try machine.charge(6)
      guard let second = try right.next() else { return false }
      if try isLess(first, second) { return true }
      if try isLess(second, first) { return false }
    }
    return try right.next() != nil
  }

  /// Splits a sequence that can only be walked through once; the limit and the flag stand at `options` and behind it.
  fileprivate func splitInPassing(_ options: Int, _ isSeparator: (Slot) throws -> Bool) throws -> Slot {
    let most = isOmitted(options) ? Int.max : int(options)
    guard most >= 0 else { throw Trap("cannot split \(most) times", .count(most, largest: nil)) }
    let omitsEmpty = isOmitted(options + 1) || bool(options + 1)
    var elements = try elements(0, type(0))
    var parts = ContiguousArray<Slot>()
    var part = try ArrayBuilder(of: elements.element, machine)
    var isAtEnd = false
    while parts.count < most {
      guard let element = try elements.next() else {
        isAtEnd = true
        break
      }
      try machine.charge(2)
      if try !isSeparator(element) {
        try part.append(element)
      } else if part.count > 0 || !omitsEmpty {
        try machine.charge(24)
        parts.append(part.finish())
        part = try ArrayBuilder(of: elements.element, machine)
      }
    }
    if !isAtEnd { try part.append(contentsOf: &elements) }
    if part.count > 0 || !omitsEmpty { parts.append(part.finish()) }
    return Slot(SlotArray(parts))
  }

  func reversedArray() throws -> Slot {
    var elements = try elements(0, type(0))
    let all = try elements.collected(machine)
    let held = HeldMemory(all.count &* 16)
    defer { withExtendedLifetime(held) {} }
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
