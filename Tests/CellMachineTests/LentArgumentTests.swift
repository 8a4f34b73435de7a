import Testing

@testable import CellMachine

/// Natives borrow variables: nothing is counted, and nothing is lost.
struct LentArgumentTests {
  /// Makes an array in register 0, lends it to a native whose result is dropped, and returns it.
  private func lending(_ function: @escaping NativeFunction) -> Assembly {
    let assembly = Assembly()
    var site = NativeCallSite(name: "borrower", function: function, argumentCount: 1)
    site.lent[0] = 0
    assembly.function(
      registers: 3, objects: [0, 1], natives: [site],
      [
        Instruction(.loadInt, 2, wide: 5), Instruction(.makeScalarArray, 0, 2, 1),
        Instruction(.callNative, 1, wide: 0), Instruction(.release, 1),
        Instruction(.returnSlot, 0),
      ])
    return assembly
  }

  @Test func `the caller keeps what it lent`() throws {
    let machine = lending { $0.result = $0.arguments[0] }.machine()
    do {
      let result = try machine.call(function: 0, [])
      #expect(try [Int].from(result) == [5])
    }
    #expect(machine.memoryUsed == 0)
  }

  @Test func `moving a lent argument copies it`() throws {
    let machine = lending { $0.result = $0.taken(0) }.machine()
    do {
      let result = try machine.call(function: 0, [])
      #expect(try [Int].from(result) == [5])
    }
    #expect(machine.memoryUsed == 0)
  }

  @Test func `a native that stops gives back first`() {
    let machine = lending { _ in throw Trap("no") }.machine()
    #expect(throws: MachineStop.self) { try machine.call(function: 0, []) }
    #expect(machine.memoryUsed == 0)
  }
}
