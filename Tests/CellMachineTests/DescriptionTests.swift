import Testing

@testable import CellMachine

/// Every expectation is what Swift itself prints for the same value.
struct DescriptionTests {
  let natives = Natives()

  private func expectSame<Value: Bridged>(_ value: Value) throws {
    let machine = natives.machine
    let type = Value.runtimeType
    #expect(try SlotDescription(machine).describe(value.slot, type) == String(describing: value))
    #expect(try SlotDescription(machine).debugDescribe(value.slot, type) == String(reflecting: value))
  }

  @Test func `numbers`() throws {
    try expectSame(42)
    try expectSame(UInt64.max)
    for value in [0.1, 1e16, 1e15, -0.0, 5, 1.0 / 3, .nan, .infinity, 1e-5, 123_456_789.125] {
      try expectSame(value)
      try expectSame(Float(value))
    }
    try expectSame(true)
  }

  @Test func `text`() throws {
    for text in ["", "кот", "a\"b\\c\n\t\0", "👩‍👩‍👧", "\u{301}"] { try expectSame(text) }
    try expectSame(Character("é"))
    try expectSame([Character("a"), Character("\n")])
    let part = "hello".dropFirst()
    let slot = Slot(part)
    let description = SlotDescription(natives.machine)
    #expect(try description.describe(slot, .substring) == "\(part)")
    #expect(try description.debugDescribe(slot, .substring) == String(reflecting: part))
  }

  @Test func `collections`() throws {
    try expectSame([1, 2, 3])
    try expectSame([Int]())
    try expectSame(["a", "b\n"])
    try expectSame([[1.5], []])
    try expectSame(["a": 1])
    try expectSame([String: Int]())
    try expectSame([1: ["x"]])
    try expectSame(Set([7]))
    try expectSame([Set(["a"])])
    try expectSame(0..<3)
    try expectSame([1...2])
  }

  @Test func `optionals`() throws {
    try expectSame(Optional(1))
    try expectSame(Optional<Int>.none)
    try expectSame(Optional("a"))
    try expectSame([Optional(1.5), nil])
    try expectSame(Optional(Optional(1)))
    try expectSame(Optional(Optional<Int>.none))
    try expectSame(Optional(Optional("a")))
  }

  @Test func `slices, tuples and wrapped sequences`() throws {
    let description = SlotDescription(natives.machine)
    let slice = [1, 2, 3][1...]
    let array = Slot(ScalarArray([2, 3], startIndex: 1))
    #expect(try description.describe(array, .arraySlice(.int)) == "\(slice)")
    #expect(try description.debugDescribe(array, .arraySlice(.int)) == String(reflecting: slice))

    let tuple = (x: 1, "b", [Optional("c")])
    let slot = Slot(record: Slot(bits: 1), Slot("b"), [Optional("c")].slot)
    let type = RuntimeType.tuple(
      [.int, .string, .array(.optional(.string))], labels: ["x", nil, nil])
    #expect(try description.describe(slot, type) == "\(tuple)")

    let enumerated = ["a", "b"].enumerated()
    let pairs = try natives.call("Sequence.enumerated()", [.array(.string)], ["a", "b"])
    let pair = RuntimeType.tuple([.int, .string], labels: ["offset", "element"])
    let name = SequenceName(
      short: "EnumeratedSequence<Array<String>>", qualified: "Swift.EnumeratedSequence<Swift.Array<Swift.String>>")
    #expect(try description.describe(pairs, .sequence(name, pair)) == "\(enumerated)")
  }

  @Test func `types of cells`() throws {
    let program = Program()
    program.types = [
      TypeLayout(
        name: "Point", kind: .structure,
        fields: [.init(name: "x", type: .int), .init(name: "name", type: .string)]),
      TypeLayout(
        name: "Shape", kind: .enumeration,
        cases: [
          .init(name: "empty"), .init(name: "circle", payload: [.double], labels: [nil]),
          .init(name: "box", payload: [.int, .int], labels: ["width", "height"]),
        ]),
      TypeLayout(name: "Mode", kind: .enumeration, cases: [.init(name: "on"), .init(name: "off")]),
    ]
    // The same declared in Swift, described by Swift.
    struct Point { var x: Int; var name: String }
    enum Shape { case empty, circle(Double), box(width: Int, height: Int) }
    enum Mode { case on, off }
    let machine = Machine(program: program)
    let description = SlotDescription(machine)
    #expect(
      try description.describe(Slot(record: Slot(bits: 1), Slot("a")), .record(0))
        == "\(Point(x: 1, name: "a"))")
    let shapes: [(EnumObject, Shape)] = [
      (EnumObject(tag: 0, payload: []), .empty),
      (EnumObject(tag: 1, payload: [Slot(2.5)]), .circle(2.5)),
      (EnumObject(tag: 2, payload: [Slot(bits: 1), Slot(bits: 2)]), .box(width: 1, height: 2)),
    ]
    for (object, shape) in shapes {
      #expect(try description.describe(Slot(object), .enumeration(1)) == "\(shape)")
    }
    #expect(try description.describe(Slot(bits: 1), .plainEnumeration(2)) == "\(Mode.off)")
    // Inside other values names carry their module, `main` for compiled cells.
    #expect(
      try description.describe([1].slot, .array(.plainEnumeration(2))) == "[main.Mode.off]")
  }
}
