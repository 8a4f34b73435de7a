import Foundation
import Testing

@testable import CellMachine

/// Natives beside the same calls of the real standard library.
struct NativeTests {
  let natives = Natives()
  let integerArray: RuntimeType = .array(.int)
  let stringArray: RuntimeType = .array(.string)

  private func expect<Value: Bridged & Equatable>(
    _ key: String, _ types: [RuntimeType], _ arguments: [any Bridged], _ expected: Value,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try natives.callInPlace(key, types, arguments.map(\.slot)).result
    #expect(try Value.from(result) == expected, "\(key)", sourceLocation: location)
  }

  @Test func `sequences`() throws {
    let numbers = [3, 1, 4, 1, 5, 9, 2, 6]
    try expect("Sequence.sorted()", [integerArray], [numbers], numbers.sorted())
    try expect("Sequence.min()", [integerArray], [numbers], numbers.min())
    try expect("Sequence.max()", [integerArray], [[Int]()], [Int]().max())
    try expect("Sequence.contains(_:)", [integerArray], [numbers, 9], numbers.contains(9))
    try expect("Sequence.reversed()", [integerArray], [numbers], Array(numbers.reversed()))
    try expect("Collection.firstIndex(of:)", [integerArray], [numbers, 1], numbers.firstIndex(of: 1))
    try expect("BidirectionalCollection.lastIndex(of:)", [integerArray], [numbers, 1], numbers.lastIndex(of: 1))
    try expect("Sequence.joined(separator:)", [stringArray], [["a", "b"], "-"], ["a", "b"].joined(separator: "-"))
    try expect("Collection.prefix(_:)", [integerArray], [numbers, 3], Array(numbers.prefix(3)))
    try expect("Collection.suffix(_:)", [integerArray], [numbers, 30], Array(numbers.suffix(30)))
    try expect("Collection.dropFirst(_:)", [integerArray], [numbers, 2], Array(numbers.dropFirst(2)))
    try expect("Collection.dropLast(_:)", [integerArray], [numbers, 2], Array(numbers.dropLast(2)))
    try expect("Sequence.sorted()", [.string], ["lesson"], "lesson".sorted())
    try expect("Sequence.max()", [.closedRange(.int)], [3...7], (3...7).max())
    try expect("Sequence.elementsEqual(_:)", [integerArray, .range(.int)], [[0, 1], 0..<2], true)
    try expect("Sequence.lexicographicallyPrecedes(_:)", [integerArray, integerArray], [[1, 2], [1, 3]], true)
    try expect("Sequence.starts(with:)", [integerArray, integerArray], [[1, 2, 3], [1, 2]], true)
  }

  @Test func `members that take closures`() throws {
    let double = closure { Slot(bits: $0[0].bits * 2) }
    let isOdd = closure { Slot($0[0].bits % 2 == 1) }
    let add = closure { Slot(bits: $0[0].bits + $0[1].bits) }
    let descending = closure { Slot($0[0].bits > $0[1].bits) }
    let numbers = [3, 1, 4, 1, 5]
    func result(_ key: String, _ types: [RuntimeType], _ arguments: Slot...) throws -> Slot {
      try natives.callInPlace(key, types, arguments).result
    }
    #expect(try [Int].from(result("Sequence.map(_:)", [integerArray, .int], numbers.slot, double)) == numbers.map { $0 * 2 })
    #expect(try [Int].from(result("Sequence.filter(_:)", [integerArray], numbers.slot, isOdd)) == numbers.filter { $0 % 2 == 1 })
    #expect(try result("Sequence.reduce(_:_:)", [integerArray, .int], numbers.slot, Slot(bits: 0), add).bits == 14)
    #expect(try [Int].from(result("Sequence.sorted(by:)", [integerArray], numbers.slot, descending)) == numbers.sorted(by: >))
    #expect(try Int?.from(result("Sequence.max(by:)", [integerArray], numbers.slot, descending)) == numbers.max(by: >))
    #expect(try Int?.from(result("Sequence.first(where:)", [integerArray], [2, 4].slot, isOdd)) == nil)
    #expect(try result("Sequence.allSatisfy(_:)", [integerArray], numbers.slot, isOdd).bool == false)
    let groups = try result("Dictionary.init(grouping:by:)", [.dictionary(.bool, integerArray), integerArray], numbers.slot, isOdd)
    #expect(try natives.describe([1]) == "[1]")
    #expect(
      try SlotDescription(natives.machine).describe(groups, .dictionary(.bool, integerArray))
        == "[true: [3, 1, 1, 5], false: [4]]")  // in order of first appearance
  }

  @Test func `text`() throws {
    let text = "Кот сидит на коврике"
    try expect("String.count", [.string], [text], text.count)
    try expect("StringProtocol.uppercased()", [.string], [text], text.uppercased())
    try expect("StringProtocol.hasPrefix(_:)", [.string, .string], [text, "Кот"], true)
    try expect("StringProtocol.contains(_:)", [.string, .string], [text, "на"], text.contains("на"))
    try expect("StringProtocol.components(separatedBy:)", [.string, .string], [text, " "], text.components(separatedBy: " "))
    try expect("StringProtocol.replacingOccurrences(of:with:)", [.string, .string, .string], [text, "о", "0"], text.replacingOccurrences(of: "о", with: "0"))
    try expect("Sequence.contains(_:)", [.string], [text, Character("и")], true)
    let parts = try natives.callInPlace(
      "Collection.split(separator:maxSplits:omittingEmptySubsequences:)", [.string],
      ["a,,b".slot, Character(",").slot, Slot(), Slot()], omitted: 0b1100
    ).result
    #expect(try SlotDescription(natives.machine).describe(parts, .array(.substring)) == "\("a,,b".split(separator: ","))")
    try expect("Integer.init(String)", [.int], ["42"], Int("42"))
    try expect("Integer.init(String)", [.integer(.uint8)], ["256"], Int?.none)
    try expect("Floating.init(String)", [.double], ["2.5e3"], Double("2.5e3"))
    try expect("Floating.init(String)", [.double], ["x"], Double("x"))
    try expect("String.init(_:radix:uppercase:)", [.string, .int], [255, 16, true], String(255, radix: 16, uppercase: true))
  }

  @Test(arguments: [
    ("%.3f|%8.2f|%-8.1f|", [3.14159, -2.5, 7], [1, 1, 1]), ("%e %g", [12345.678, 0.0001], [1, 1]),
    ("%d %5d %05d %+d %x %X", [42, 7, 7, 7, 255, 255], [0, 0, 0, 0, 0, 0]),
    ("%ld 100%%", [5_000_000_000], [0]), ("%2$d-%1$d", [1, 2], [0, 0]),
    ("%d", [5_000_000_000], [0]), ("%*d|", [6, 42], [0, 0]), ("%.*f", [2, 3.14159], [0, 1]),
  ])
  func `formats are filled as Foundation fills them`(format: String, numbers: [Double], kinds: [Int]) throws {
    let real = zip(numbers, kinds).map { $1 == 0 ? Int($0) as any CVarArg : $0 as any CVarArg }
    let items = zip(numbers, kinds).map { number, kind in
      Slot(
        kind == 0
          ? ExistentialObject(type: .int, value: Slot(bits: Int(number)))
          : ExistentialObject(type: .double, value: Slot(number)))
    }
    let result = try natives.callInPlace(
      "String.init(format:_:)", [.string], [format.slot, Slot(SlotArray(ContiguousArray(items)))]
    ).result
    #expect(try result.text() == String(format: format, arguments: real))
  }

  @Test(arguments: ["%s", "%@", "%f", "%d %d", "%n"])
  func `a format that does not fit its arguments is an error`(format: String) {
    let items = SlotArray([Slot(ExistentialObject(type: .int, value: Slot(bits: 1)))])
    #expect(throws: Trap.self) {
      try natives.callInPlace("String.init(format:_:)", [.string], [format.slot, Slot(items)])
    }
  }

  @Test func `arrays`() throws {
    func changed(_ key: String, _ arguments: any Bridged...) throws -> [Int] {
      try [Int].from(natives.callInPlace(key, [integerArray, integerArray], arguments.map(\.slot)).receiver)
    }
    #expect(try changed("Array.insert(_:at:)", [1, 2], 9, 1) == [1, 9, 2])
    #expect(try changed("Array.remove(at:)", [1, 2, 3], 1) == [1, 3])
    #expect(try changed("Array.append(contentsOf:)", [1], [2, 3]) == [1, 2, 3])
    #expect(try changed("Array.replaceSubrange(Range)", [1, 2, 3], 0..<2, [7]) == [7, 3])
    #expect(try changed("MutableCollection.reverse()", [1, 2, 3]) == [3, 2, 1])
    #expect(try changed("MutableCollection.swapAt(_:_:)", [1, 2, 3], 0, 2) == [3, 2, 1])
    #expect(try changed("MutableCollection.sort()", [3, 1, 2]) == [1, 2, 3])
    try expect("Array.popLast()", [integerArray], [[1, 2]], 2 as Int?)
    try expect("Array.popLast()", [integerArray], [[Int]()], Int?.none)
    try expect("Array.+", [integerArray], [[1], [2]], [1, 2])
    #expect(throws: Trap.self) { try changed("Array.remove(at:)", [1], 1) }
    #expect(throws: Trap.self) { try natives.call("Array.subscript(Range)", [integerArray], [1], 0..<2) }
    let slice = try natives.call("Array.subscript(Range)", [integerArray], [1, 2, 3], 1..<3)
    #expect(try slice.object(ScalarArray.self).startIndex == 1)
  }

  @Test func `dictionaries keep the order of insertion`() throws {
    let type = RuntimeType.dictionary(.string, .int)
    var dictionary = Slot(DictionaryObject())
    for (index, word) in ["b", "a", "c", "a"].enumerated() {
      dictionary = try natives.callInPlace(
        "Dictionary.subscript(_:)=", [type], [dictionary, word.slot, Optional(index).slot]
      ).receiver
    }
    let description = SlotDescription(natives.machine)
    #expect(try description.describe(dictionary, type) == #"["b": 0, "a": 3, "c": 2]"#)
    let removed = try natives.callInPlace(
      "Dictionary.removeValue(forKey:)", [type], [dictionary, "b".slot])
    #expect(try Int?.from(removed.result) == 0)
    #expect(try description.describe(removed.receiver, type) == #"["a": 3, "c": 2]"#)
    #expect(try description.describe(dictionary, type) == #"["b": 0, "a": 3, "c": 2]"#)
  }

  @Test func `a dictionary agrees with Swift's through many changes`() throws {
    let type = RuntimeType.dictionary(.int, .int)
    var mine = Slot(DictionaryObject())
    var real: [Int: Int] = [:]
    var seed: UInt64 = 1
    for step in 0..<5000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      let key = Int(seed >> 33) % 300
      if step % 3 == 0 {
        mine = try natives.callInPlace("Dictionary.removeValue(forKey:)", [type], [mine, key.slot]).receiver
        real[key] = nil
      } else {
        mine = try natives.callInPlace("Dictionary.subscript(_:)=", [type], [mine, key.slot, Optional(step).slot]).receiver
        real[key] = step
      }
    }
    #expect(try [Int: Int].from(mine) == real)
    #expect(try natives.callInPlace("==", [type], [mine, real.slot]).result.bool)
  }

  @Test func `sets`() throws {
    let type = RuntimeType.set(.int)
    let (a, b): (Set<Int>, Set<Int>) = ([1, 2, 3], [3, 4])
    try expect("Set.union(_:)", [type, type], [a, b], a.union(b))
    try expect("Set.intersection(_:)", [type, type], [a, b], a.intersection(b))
    try expect("Set.subtracting(_:)", [type, type], [a, b], a.subtracting(b))
    try expect("Set.symmetricDifference(_:)", [type, type], [a, b], a.symmetricDifference(b))
    try expect("Set.isSubset(of:)", [type, integerArray], [a, [1, 2, 3, 4]], true)
    try expect("Set.isDisjoint(with:)", [type, type], [a, b], false)
  }

  @Test func `sized integers stay in their size`() throws {
    let byte = RuntimeType.integer(.uint8)
    #expect(throws: Trap.self) { try natives.call("Integer.+", [byte], 200, 100) }
    try expect("Integer.&+", [byte], [200, 100], 44)
    try expect("Integer.&+", [.integer(.int8)], [100, 100], Int(100 as Int8 &+ 100))
    try expect("Integer.*", [.integer(.int32)], [-3, 7], -21)
    try expect("Integer.max", [byte], [], Int(UInt8.max))
    try expect("Integer.init(clamping:)", [.integer(.int8), .int], [-300], Int(Int8(clamping: -300)))
    try expect("Integer.leadingZeroBitCount", [byte], [1], UInt8(1).leadingZeroBitCount)
    try expect("<", [.integer(.uint64)], [Int.max, -1], true)  // −1 holds the bits of UInt64.max
  }

  @Test func `floating-point numbers`() throws {
    for value in [2.5, -2.5, 0.49, -7.0] {
      try expect("Floating.rounded()", [.double], [value], value.rounded())
      for (index, rule) in [FloatingPointRoundingRule.toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero].enumerated() {
        try expect("Floating.rounded(_:)", [.double], [value, index], value.rounded(rule))
      }
      try expect("exp(Double)", [], [value], exp(value))
      try expect("tanh(Float)", [], [Float(value)], tanh(Float(value)))
      try expect("pow(Double)", [], [2.0, value], pow(2.0, value))
    }
    try expect("<=", [.double], [Double.nan, 1.0], false)
    try expect("Range.contains(_:)", [.range(.double)], [0.0..<1.0, Double.nan], false)
  }

  private func elements(of sequence: Slot, _ element: RuntimeType) throws -> ContiguousArray<Slot> {
    let name = SequenceName(short: "StrideTo", qualified: "Swift.StrideTo")
    var walk = try SlotSequence(sequence, .sequence(name, element), natives.machine)
    return try walk.collected(natives.machine)
  }

  @Test func `strides and ranges`() throws {
    let fractions = try natives.call("stride(from:to:by:)", [.double], 0.0, 1.0, 0.3)
    #expect(try elements(of: fractions, .double).map(\.double) == Array(stride(from: 0, to: 1, by: 0.3)))
    let numbers = try natives.call("stride(from:through:by:)", [.int], 10, 0, -3)
    #expect(try elements(of: numbers, .int).map(\.bits) == Array(stride(from: 10, through: 0, by: -3)))
    #expect(throws: Trap.self) { try natives.call("stride(from:to:by:)", [.int], 0, 1, 0) }
    #expect(throws: Trap.self) { try natives.call("..<", [.int], 3, 1) }
    try expect("ClosedRange.contains(_:)", [.closedRange(.int)], [1...3, 3], true)
    try expect("Range.overlaps(_:)", [.range(.int)], [0..<2, 2..<3], (0..<2).overlaps(2..<3))
  }
}
