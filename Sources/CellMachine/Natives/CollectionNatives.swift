import Diagnostics

// Members of collections: parts keep the indices of the whole, as `ArraySlice` and `Substring` do.
extension NativeTable {
  static let collections: Table = [
    "Collection.indices": Native { c in
      // Of collections declared in cells: they count from their first index.
      var elements = try c.elements(0, c.type(0))
      var count = 0
      while try elements.next() != nil { count += 1 }
      c.result = Slot(record: Slot(bits: 0), Slot(bits: count))
    },
    "Collection.isEmpty": Native { c in
      if let lazy = c.observedCollection { return c.result = Slot(try lazy.isEmpty) }
      var elements = try c.elements(0, c.type(0))
      c.result = Slot(try elements.next() == nil)
    },
    "Collection.first": Native { c in
      try c.machine.charge(12)
      let ends = SequenceEnds(c.machine)
      c.setOptional(try ends.first(c.arguments[0], c.type(0)), of: try c.machine.element(of: c.type(0)))
    },
    "BidirectionalCollection.last": Native { c in
      let ends = SequenceEnds(c.machine)
      c.setOptional(try ends.last(c.arguments[0], c.type(0)), of: try c.machine.element(of: c.type(0)))
    },
    "Collection.prefix(_:)": Native { c in
      if let lazy = c.pipelineCollection { return c.result = try lazy.prefix(c.count(1)) }
      c.result = try c.subsequence({ try $0.prefix(c.count(1)) }, { 0..<min(try c.count(1), $0) })
    },
    "Collection.dropFirst(_:)": Native { c in
      if let lazy = c.pipelineCollection { return c.result = try lazy.dropFirst(c.count(1)) }
      c.result = try c.subsequence(
        { try $0.dropFirst(c.count(1)) }, { min(try c.count(1), $0)..<$0 })
    },
    "Collection.suffix(_:)": Native { c in
      if let lazy = c.pipelineCollection { return c.result = try lazy.suffix(c.count(1)) }
      c.result = try c.subsequence(
        { try $0.suffix(c.count(1)) }, { max(0, $0 - (try c.count(1)))..<$0 })
    },
    "Collection.dropLast(_:)": Native { c in
      if let lazy = c.pipelineCollection { return c.result = try lazy.dropLast(c.count(1)) }
      c.result = try c.subsequence(
        { try $0.dropLast(c.count(1)) }, { 0..<max(0, $0 - (try c.count(1))) })
    },
    "Collection.prefix(while:)": Native { c in
      let end = try c.firstOffset { try !c.machine.call(c.arguments[1], $0).bool }
      c.result = try c.subsequence({ $0.prefix(end ?? .max) }, { 0..<(end ?? $0) })
    },
    "Collection.drop(while:)": Native { c in
      let start = try c.firstOffset { try !c.machine.call(c.arguments[1], $0).bool }
      c.result = try c.subsequence({ $0.dropFirst(start ?? .max) }, { (start ?? $0)..<$0 })
    },
    "Collection.prefix(upTo:)": Native { c in
      c.result = try c.cut { text, index in text[..<index] } _: { offset, count in 0..<offset }
    },
    "Collection.prefix(through:)": Native { c in
      c.result = try c.cut { text, index in
        guard index < text.endIndex else { throw Trap.stringIndex }
        return text[...index]
      } _: { offset, count in
        guard offset < count else { throw Trap.indexOutOfRange(offset, count: count) }
        return 0..<offset + 1
      }
    },
    "Collection.suffix(from:)": Native { c in
      c.result = try c.cut { text, index in text[index...] } _: { offset, count in offset..<count }
    },
    "Collection.firstIndex(where:)": Native { c in
      try c.setIndex(c.firstOffset { try c.machine.call(c.arguments[1], $0).bool })
    },
    "Collection.firstIndex(of:)": Native { c in try c.setIndex(c.firstOffset(of: 1)) },
    "BidirectionalCollection.last(where:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      for element in try elements.collected(c.machine).reversed()
      where try c.machine.call(c.arguments[1], element).bool {
        c.setOptional(element, of: elements.element)
        return
      }
    },
    "BidirectionalCollection.lastIndex(where:)": Native { c in
      try c.setIndex(c.lastOffset { try c.machine.call(c.arguments[1], $0).bool })
    },
    "BidirectionalCollection.lastIndex(of:)": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      let wanted = c.arguments[1]
      try c.setIndex(c.lastOffset { try comparison.equal($0, wanted, element) })
    },
    "Collection.split(maxSplits:omittingEmptySubsequences:whereSeparator:)": Native { c in
      c.result = try c.split(1) { try c.machine.call(c.arguments[3], $0).bool }
    },
    "Collection.split(separator:maxSplits:omittingEmptySubsequences:)": Native { c in
      if let parts = try c.splitTextAtCharacter() { return c.result = parts }
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      let separator = c.arguments[1]
      c.result = try c.split(2) { try comparison.equal($0, separator, element) }
    },
    "Collection.contains(Collection)": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      var (whole, part) = (try c.elements(0, c.type(0)), try c.elements(1, c.type(1)))
      let wanted = try part.collected(c.machine)
      let all = try whole.collected(c.machine)
      let last = all.count - wanted.count
      var start = 0
      while start <= last {
        var offset = 0
        while offset < wanted.count, try comparison.equal(all[start + offset], wanted[offset], element) { offset += 1 }
        try c.machine.charge(4 * (offset + 1))
        if offset == wanted.count { break }
        start += 1
      }
      c.result = Slot(start <= last)
    },
    "Collection.randomElement(using:)": Native { c in
      var elements = try c.elements(0, c.type(0))
      let all = try elements.collected(c.machine)
      var found: Slot?
      try c.withGenerator(1) { found = all.randomElement(using: &$0) }
      c.setOptional(found, of: elements.element)
    },
    "MutableCollection.swapAt(_:_:)": Native { c in
      let array = try c.mutableArray()
      array.swapAt(try array.position(c.int(1)), try array.position(c.int(2)))
    },
    "MutableCollection.shuffle(using:)": Native { c in
      let array = try c.mutableArray()
      try c.machine.charge(array.count)
      try c.withGenerator(1) { array.shuffle(using: &$0) }
    },
    "MutableCollection.reverse()": Native { c in
      let array = try c.mutableArray()
      try c.machine.charge(array.count / 2)
      array.reverse()
    },
    "MutableCollection.partition(by:)": Native { c in
      let function = try c.function(1)
      let array = try c.mutableArray()
      try c.machine.charge(array.count)
      c.result = Slot(bits: array.startIndex + (try array.partition { try function($0).bool }))
    },
    "MutableCollection.sort()": Native { c in
      let comparison = c.comparison
      let element = try c.machine.element(of: c.type(0))
      try c.sortInPlace { try comparison.less($0, $1, element) }
    },
    "MutableCollection.sort(by:)": Native { c in
      let function = try c.function(1)
      try c.sortInPlace { try function($0, $1).bool }
    },
  ]
}

extension ElementArray {
  func shuffle(using generator: inout AnyGenerator) { elements.shuffle(using: &generator) }
}

extension NativeCall {
  fileprivate var isText: Bool {
    arguments[0].object is StringObject || arguments[0].object is SubstringObject
  }

  /// A part of the collection in argument 0, of the kind its type calls `SubSequence`.
  fileprivate func subsequence(
    _ text: (Substring) throws -> Substring, _ offsets: (Int) throws -> Range<Int>
  ) throws -> Slot {
    if isText {
      let whole = try substring(0)
      try machine.charge(whole.utf8.count.multipliedSaturating(by: 2))
      return Slot(try text(whole))
    }
    return try subsequence(offsets: offsets)
  }

  func subsequence(offsets: (Int) throws -> Range<Int>) throws -> Slot {
    switch type(0) {
    case .array, .arraySlice:
      let array = try array(0)
      let range = try offsets(array.count)
      try machine.reserve(bytes: range.count.multipliedSaturating(by: 16))
      try machine.charge(range.count / 4)
      return Slot(array.slice(range, startIndex: array.startIndex + range.lowerBound))
    case .range:
      let integers = try type(0).integers(object(0, RecordObject.self))
      let range = try offsets(integers.span)
      return Slot(
        record: Slot(bits: integers.lowerBound + range.lowerBound),
        Slot(bits: integers.lowerBound + range.upperBound))
    case .sequence where arguments[0].object is PipelineObject:
      guard let collection = LazyCollection(arguments[0], type(0), machine) else { return try part(offsets) }
      let range = try offsets(collection.count)
      let start = try collection.index(collection.start, offsetBy: range.lowerBound, limitedBy: collection.end)
      let end = try collection.index(start, offsetBy: range.count, limitedBy: collection.end)
      return try collection.part(from: start, to: end)
    default: return try part(offsets)
    }
  }

  /// A part that begins or ends at an index, given as argument 1.
  fileprivate func cut(
    _ text: (Substring, String.Index) throws -> Substring,
    _ offsets: (Int, Int) throws -> Range<Int>
  ) throws -> Slot {
    if isText {
      let whole = try substring(0)
      let index = try object(1, StringIndexObject.self).value
      guard index >= whole.startIndex, index <= whole.endIndex else { throw Trap.stringIndex }
      return Slot(try text(whole, index))
    }
    let start = firstIndex
    let index = int(1)
    return try subsequence { count in
      let (offset, overflow) = index.subtractingReportingOverflow(start)
      guard !overflow, offset >= 0, offset <= count else {
        throw Trap.indexOutOfRange(index, count: count, start: start)
      }
      return try offsets(offset, count)
    }
  }

  /// The index of the first element of the collection in argument 0, where indices are numbers.
  var firstIndex: Int {
    switch arguments[0].object {
    case let array as ScalarArray: array.startIndex
    case let array as SlotArray: array.startIndex
    case let record as RecordObject where type(0).isRange: record.fields[0].bits
    default: 0
    }
  }

  /// Sets the result to the index of an element, given by its offset.
  fileprivate mutating func setIndex(_ offset: Int?) throws {
    guard let offset else { return }
    if isText {
      let text = try substring(0)
      try machine.charge(offset.multipliedSaturating(by: 4))
      result = Slot(text.index(text.startIndex, offsetBy: offset))
      return
    }
    setOptional(Slot(bits: firstIndex + offset), of: .int)
  }

  fileprivate func lastOffset(where condition: (Slot) throws -> Bool) throws -> Int? {
    var elements = try elements(0, type(0))
    let all = try elements.collected(machine)
    for offset in all.indices.reversed() {
      try machine.charge(1)
      if try condition(all[offset]) { return offset }
    }
    return nil
  }

  /// Splits argument 0; the limit and the flag stand at `options` and behind it.
  func split(_ options: Int, _ isSeparator: (Slot) throws -> Bool) throws -> Slot {
    let most = isOmitted(options) ? Int.max : int(options)
    guard most >= 0 else { throw Trap("cannot split \(most) times", .count(most, largest: nil)) }
    let omitsEmpty = isOmitted(options + 1) || bool(options + 1)
    if isText { return try splitText(most, omitsEmpty, isSeparator) }
    var elements = try elements(0, type(0))
    let all = try elements.collected(machine)
    let parts = try all.indices.splitting(most, omitsEmpty) { try isSeparator(all[$0]) }
    try machine.charge(all.count)
    try machine.reserve(bytes: parts.count.multipliedSaturating(by: 16))
    var result = ContiguousArray<Slot>()
    for part in parts {
      try machine.charge(24)
      result.append(try subsequence { _ in part })
    }
    return Slot(SlotArray(result))
  }

  /// A text split at a character, without an object for each of its characters.
  fileprivate func splitTextAtCharacter() throws -> Slot? {
    guard isText, let separator = try string(1).first else { return nil }
    let most = isOmitted(2) ? Int.max : int(2)
    guard most >= 0 else { throw Trap("cannot split \(most) times", .count(most, largest: nil)) }
    let omitsEmpty = isOmitted(3) || bool(3)
    let text = try substring(0)
    var splitter = try TextSplitter(machine, most: most, omitsEmpty: omitsEmpty)
    if let parts = try splitter.splitBytes(text, at: String(separator)) { return parts }
    return try splitter.split(text) { $0 == separator }
  }

  private func splitText(
    _ most: Int, _ omitsEmpty: Bool, _ isSeparator: (Slot) throws -> Bool
  ) throws -> Slot {
    var splitter = try TextSplitter(machine, most: most, omitsEmpty: omitsEmpty)
    return try splitter.split(substring(0)) { try isSeparator(Slot($0)) }
  }

  fileprivate func sortInPlace(_ precedes: (Slot, Slot) throws -> Bool) throws {
    let array = try mutableArray()
    try machine.reserve(bytes: array.bytes)
    try array.sort {
      try machine.charge(6)
      return try precedes($0, $1)
    }
  }
}

extension Range<Int> {
  /// The standard library's `split`, for positions.
  fileprivate func splitting(
    _ most: Int, _ omitsEmpty: Bool, _ isSeparator: (Int) throws -> Bool
  ) rethrows -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lowerBound
    for position in self where parts.count < most {
      guard try isSeparator(position) else { continue }
      if start < position || !omitsEmpty { parts.append(start..<position) }
      start = position + 1
    }
    if start < upperBound || !omitsEmpty { parts.append(start..<upperBound) }
    return parts
  }
}
