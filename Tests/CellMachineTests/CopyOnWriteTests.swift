import Diagnostics
import Testing

@testable import CellMachine

/// Mutating a copy leaves the original; mutating the only reference does not copy.
struct CopyOnWriteTests {
  /// Runs code on register 0 = the value; register 1 starts as a copy of it where asked.
  private func after(
    _ value: Slot, copied: Bool, constants: [Slot] = [], _ code: [Instruction]
  ) throws -> (original: Slot, changed: Slot) {
    let assembly = Assembly()
    assembly.function(
      parameters: 1, registers: 8, objects: [0, 1, 2, 3, 4, 5], constants: constants,
      [Instruction(copied ? .copy : .take, 1, 0)] + code + [
        // Both values in a record.
        Instruction(.take, 2, 0), Instruction(.take, 3, 1), Instruction(.makeRecord, 4, 2, 2),
        Instruction(.returnSlot, 4),
      ])
    let result = try assembly.machine().call(function: 0, [value])
    let fields = try result.object(RecordObject.self).fields
    return (fields[0], fields[1])
  }

  private let setSecond = [
    Instruction(.loadInt, 6, wide: 1), Instruction(.loadInt, 7, wide: 99),
    Instruction(.setScalarElement, 1, 6, 7),
  ]

  @Test func `an element of a copy`() throws {
    let (original, changed) = try after([1, 2, 3].slot, copied: true, setSecond)
    #expect(try [Int].from(original) == [1, 2, 3])
    #expect(try [Int].from(changed) == [1, 99, 3])
  }

  @Test func `appending to a copy`() throws {
    let (original, changed) = try after(
      [1].slot, copied: true,
      [Instruction(.loadInt, 6, wide: 5), Instruction(.appendScalar, 1, 6)])
    #expect(try [Int].from(original) == [1])
    #expect(try [Int].from(changed) == [1, 5])
  }

  @Test func `an element of an array in an array`() throws {
    // b[0][1] = 99: the inner array is taken out, changed and put back.
    let nested = [
      Instruction(.loadInt, 5, wide: 0), Instruction(.takeSlotElement, 2, 1, 5),
      Instruction(.loadInt, 6, wide: 1), Instruction(.loadInt, 7, wide: 99),
      Instruction(.setScalarElement, 2, 6, 7), Instruction(.setSlotElement, 1, 5, 2),
    ]
    let (original, changed) = try after([[1, 2], [3]].slot, copied: true, nested)
    #expect(try [[Int]].from(original) == [[1, 2], [3]])
    #expect(try [[Int]].from(changed) == [[1, 99], [3]])
  }

  @Test func `an element of an array in an array, in one instruction`() throws {
    let nested = [
      Instruction(.loadInt, 5, wide: 0), Instruction(.loadInt, 6, wide: 1),
      Instruction(.loadInt, 7, wide: 99), Instruction(.setNestedScalar, 1, 5, 6),
      Instruction(.nop, 7),
    ]
    let (original, changed) = try after([[1, 2], [3]].slot, copied: true, nested)
    #expect(try [[Int]].from(original) == [[1, 2], [3]])
    #expect(try [[Int]].from(changed) == [[1, 99], [3]])
  }

  @Test func `an element of an array in a struct`() throws {
    let value = Slot(record: [1, 2].slot, Slot(bits: 7))
    let code = [
      Instruction(.takeField, 2, 1, 0), Instruction(.loadInt, 6, wide: 1),
      Instruction(.loadInt, 7, wide: 99), Instruction(.setScalarElement, 2, 6, 7),
      Instruction(.setField, 1, 0, 2), Instruction(.setFieldScalar, 1, 1, 7),
    ]
    let (original, changed) = try after(value, copied: true, code)
    let before = try original.object(RecordObject.self).fields
    let now = try changed.object(RecordObject.self).fields
    #expect(try [Int].from(before[0]) == [1, 2] && before[1].bits == 7)
    #expect(try [Int].from(now[0]) == [1, 99] && now[1].bits == 99)
  }

  @Test func `text added to a copy`() throws {
    let code = [Instruction(.constant, 2, wide: 0), Instruction(.appendString, 1, 2)]
    let (original, changed) = try after(
      Slot("a word of some length"), copied: true, constants: [Slot("!")], code)
    #expect(try original.text() == "a word of some length")
    #expect(try changed.text() == "a word of some length!")
  }

  @Test func `the only reference is changed in place`() throws {
    let assembly = Assembly()
    let site = try native("Array.init(repeating:count:)", 2, [.array(.int)])
    // Returns whether the object in register 0 is the same before and after.
    nonisolated(unsafe) var seen: [ObjectIdentifier?] = []
    let look = NativeCallSite(
      name: "look",
      function: { call in
        // The copy in the argument makes a second reference only for the time of the call.
        seen.append(call.arguments[0].object.map { ObjectIdentifier($0) })
      }, argumentCount: 1)
    assembly.function(
      registers: 4, objects: [0, 1], natives: [site, look],
      [
        Instruction(.loadInt, 0, wide: 0), Instruction(.loadInt, 1, wide: 5),
        Instruction(.callNative, 0, wide: 0), Instruction(.copy, 1, 0),
        Instruction(.callNative, 1, wide: 1), Instruction(.loadInt, 2, wide: 1),
        Instruction(.loadInt, 3, wide: 9), Instruction(.setScalarElement, 0, 2, 3),
        Instruction(.copy, 1, 0), Instruction(.callNative, 1, wide: 1), Instruction(.returnVoid),
      ])
    _ = try assembly.run()
    #expect(seen.count == 2 && seen[0] == seen[1])
  }

  @Test(arguments: [
    (5, "its indices run from 0 to 2"), (Int.max, "its indices run from 0 to 2"),
    (
      3,
      "its indices run from 0 to 2: the count itself is one too many, loop over '0..<count' or the elements"
    ),
    (
      -1,
      "there are no negative indices, they run from 0 to 2: the last element is 'x.last' or 'x[x.count - 1]'"
    ),
  ])
  func `an index outside is an error that says what there is`(index: Int, help: String) throws {
    let assembly = Assembly()
    assembly.function(
      registers: 3, objects: [0], constants: [[1, 2, 3].slot, Slot(bits: index)],
      [
        Instruction(.constant, 0, wide: 0), Instruction(.constant, 1, wide: 1),
        Instruction(.getScalarElement, 2, 0, 1), Instruction(.returnScalar, 2),
      ])
    let stop = try #require(assembly.stop())
    #expect(
      stop.diagnostic.message == "index \(index) is out of range for an array of 3 elements")
    #expect(stop.diagnostic.help == help)
  }

  @Test func `a list of a million links is freed without a deep stack`() throws {
    let assembly = Assembly()
    let layout = Function.EnumCaseLayout(tag: 1, payloadCount: 1)
    let index = assembly.function(
      registers: 3, objects: [0],
      [
        Instruction(.loadInt, 1, wide: 0), Instruction(.loadInt, 2, wide: 1_000_000),
        Instruction(.makeEnum, 0, wide: 0), Instruction(.countAndLoop, 1, 2, -2),
        Instruction(.release, 0), Instruction(.returnVoid),
      ])
    assembly.program.functions[index].enumCases = [layout]
    let machine = assembly.machine()
    try machine.run(function: 0)
    #expect(machine.memoryUsed == 0)
  }
}
