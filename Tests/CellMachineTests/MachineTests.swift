import Diagnostics
import Metering
import Testing

@testable import CellMachine

struct MachineTests {
  @Test func `numbers are calculated as in Swift`() throws {
    let assembly = Assembly()
    assembly.function(
      registers: 4,
      [
        Instruction(.loadInt, 0, wide: 7), Instruction(.loadInt, 1, wide: -2),
        Instruction(.divideInt, 2, 0, 1), Instruction(.remainderInt, 3, 0, 1),
        Instruction(.multiplyInt, 2, 2, 3), Instruction(.shiftLeftInt, 2, 2, 0),
        Instruction(.returnScalar, 2),
      ])
    #expect(try assembly.run().bits == ((7 / -2) * (7 % -2)) << 7)
  }

  @Test(arguments: [
    (Opcode.addInt, Int.max, 1, "arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'"),
    (.subtractInt, .min, 1, "arithmetic overflow: -9223372036854775808 - 1 does not fit in 'Int'"),
    (.multiplyInt, .max, -2, "arithmetic overflow: 9223372036854775807 * (-2) does not fit in 'Int'"),
    (.divideInt, 1, 0, "division by zero"),
    (.divideInt, .min, -1, "arithmetic overflow: -9223372036854775808 / (-1) does not fit in 'Int'"),
    (.remainderInt, 1, 0, "division by zero in remainder operation"),
  ])
  func `results that do not fit stop the cell`(
    operation: Opcode, left: Int, right: Int, message: String
  ) throws {
    let assembly = Assembly()
    assembly.function(
      registers: 3, constants: [Slot(bits: left), Slot(bits: right)],
      [
        Instruction(.constant, 0, wide: 0), Instruction(.constant, 1, wide: 1),
        Instruction(operation, 2, 0, 1), Instruction(.returnScalar, 2),
      ])
    let stop = try #require(assembly.stop())
    #expect(stop.kind == .trap)
    #expect(stop.diagnostic.message == message)
    #expect(stop.diagnostic.place?.range.start.line == 2)
  }

  @Test(arguments: [(2.9, 2), (-2.9, -2), (-0x1p63, Int.min)])
  func `floating-point numbers are cut towards zero`(value: Double, expected: Int) throws {
    let assembly = Assembly()
    assembly.function(
      registers: 1, constants: [Slot(value)],
      [Instruction(.constant, 0), Instruction(.doubleToInt, 0, 0), Instruction(.returnScalar, 0)])
    #expect(try assembly.run().bits == expected)
  }

  @Test(arguments: [Double.nan, .infinity, 0x1p63])
  func `floating-point numbers without a whole number stop the cell`(value: Double) {
    let assembly = Assembly()
    assembly.function(
      registers: 1, constants: [Slot(value)],
      [Instruction(.constant, 0), Instruction(.doubleToInt, 0, 0), Instruction(.returnScalar, 0)])
    #expect(assembly.stop()?.diagnostic.message.hasPrefix("Double value") == true)
  }

  @Test func `a comparison with NaN takes the jump`() throws {
    let assembly = Assembly()
    assembly.function(
      registers: 2, constants: [Slot(Double.nan), Slot(1.0)],
      [
        Instruction(.constant, 0, wide: 0), Instruction(.constant, 1, wide: 1),
        Instruction(.testLessDouble, 0, 1), Instruction(.jump, wide: 6),
        Instruction(.loadInt, 0, wide: 1), Instruction(.returnScalar, 0),
        Instruction(.loadInt, 0, wide: 2),
        Instruction(.returnScalar, 0),
      ])
    #expect(try assembly.run().bits == 2)
  }

  // MARK: Calls

  /// f(n) = n == 0 ? 0 : 1 + f(n − 1)
  private func countdown(from start: Int) -> Assembly {
    let assembly = Assembly()
    assembly.function(
      "f", parameters: 1, registers: 3,
      [
        Instruction(.testNotEqualConstant, 0, 0), Instruction(.jump, wide: 5),
        Instruction(.addIntConstant, 2, 0, -1), Instruction(.call, 2, wide: 0),
        Instruction(.addIntConstant, 0, 2, 1), Instruction(.returnScalar, 0),
      ])
    assembly.function(
      registers: 1, constants: [Slot(bits: start)],
      [Instruction(.constant, 0), Instruction(.call, 0, wide: 0), Instruction(.returnScalar, 0)])
    return assembly
  }

  @Test func `a hundred thousand calls inside each other work`() throws {
    #expect(try countdown(from: 100_000).run().bits == 100_000)
  }

  @Test func `endless recursion is an error with its callers`() throws {
    let stop = try #require(countdown(from: -1).stop())
    #expect(stop.kind == .depth)
    #expect(stop.diagnostic.place?.file == "f.md")
    #expect(stop.diagnostic.help != nil)
  }

  @Test func `a machine goes on after a stop`() throws {
    let assembly = countdown(from: -1)
    let machine = assembly.machine()
    #expect(throws: MachineStop.self) { try machine.run(function: 1) }
    #expect(try machine.call(function: 0, [Slot(bits: 5)]).bits == 5)
  }

  // MARK: Budgets

  private func endlessLoop() -> Assembly {
    let assembly = Assembly()
    assembly.function(
      registers: 1,
      [
        Instruction(.loadInt, 0, wide: 0), Instruction(.wrappingAddInt, 0, 0, 0),
        Instruction(.jumpBack, wide: 1),
      ])
    return assembly
  }

  @Test func `an endless loop stops at the same step each time`() throws {
    let machines = [endlessLoop().machine(Limits(steps: 5_000_000)), endlessLoop().machine(Limits(steps: 5_000_000))]
    for machine in machines {
      do {
        try machine.run(function: 0)
        Issue.record("the loop ended")
      } catch {
        #expect(error.kind == .steps)
        #expect(error.diagnostic.place?.range.start.line == 2)
      }
    }
    #expect(machines[0].stepsUsed == machines[1].stepsUsed)
    #expect(machines[0].stepsUsed == 5_000_000)
  }

  @Test func `another thread can stop a run`() async throws {
    let flag = StopFlag()
    let program = endlessLoop().program
    let run = { @Sendable [program = Carried(program)] () -> MachineStop.Kind in
      let machine = Machine(program: program.value, limits: Limits(steps: .max / 2), stopFlag: flag)
      do throws(MachineStop) {
        try machine.run(function: 0)
        return .trap
      } catch {
        return error.kind
      }
    }
    let task = Task.detached { run() }
    try await Task.sleep(for: .milliseconds(20))
    flag.raise()
    #expect(await task.value == .stopped)
  }

  @Test func `an array too large for memory is refused before it is made`() throws {
    let assembly = Assembly()
    assembly.function(
      registers: 2, objects: [0], constants: [Slot(bits: 0), Slot(bits: 1_000_000_000_000)],
      natives: [try native("Array.init(repeating:count:)", 2, [.array(.int)])],
      [
        Instruction(.constant, 0, wide: 0), Instruction(.constant, 1, wide: 1),
        Instruction(.callNative, 0, wide: 0), Instruction(.returnSlot, 0),
      ])
    #expect(assembly.stop()?.kind == .memory)
  }

  @Test func `a growing array meets the memory budget`() throws {
    let assembly = Assembly()
    assembly.function(
      registers: 2, objects: [0],
      natives: [try native("Array.init()", 0, [.array(.int)])],
      [
        Instruction(.callNative, 0, wide: 0), Instruction(.appendScalar, 0, 1),
        Instruction(.jumpBack, wide: 1),
      ])
    #expect(assembly.stop(Limits(memory: 10_000_000))?.kind == .memory)
  }

  @Test func `memory that is free again does not count`() throws {
    let assembly = Assembly()
    // A thousand arrays of 100,000 elements, one after the other: 800 MB in all.
    assembly.function(
      registers: 4, objects: [0],
      natives: [try native("Array.init(repeating:count:)", 2, [.array(.int)])],
      [
        Instruction(.loadInt, 2, wide: 0), Instruction(.loadInt, 3, wide: 1000),
        Instruction(.release, 0), Instruction(.loadInt, 1, wide: 100_000),
        Instruction(.callNative, 0, wide: 0), Instruction(.countAndLoop, 2, 3, -4),
        Instruction(.release, 0), Instruction(.returnVoid),
      ])
    let machine = assembly.machine(Limits(memory: 2_000_000))
    try machine.run(function: 0)
    #expect(machine.memoryUsed == 0)
  }

  @Test func `library loops charge the same budgets`() throws {
    let assembly = Assembly()
    let work = NativeCallSite(
      name: "work",
      function: { _ in
        for _ in 0..<10 { try Meter.charge(1000) }
      }, argumentCount: 0, isLibrary: true)
    assembly.function(registers: 1, natives: [work], [Instruction(.callNative, 0), Instruction(.returnVoid)])
    let machine = assembly.machine()
    try machine.run(function: 0)
    #expect(machine.stepsUsed >= 10_000 && machine.stepsUsed < 10_100)
    #expect(assembly.stop(Limits(steps: 5000))?.kind == .steps)
  }

  @Test func `output beyond its budget stops the cell`() throws {
    let assembly = Assembly()
    let site = NativeCallSite(
      name: "print", function: { call in try call.machine.print("hello\n") }, argumentCount: 0)
    assembly.function(
      registers: 1, natives: [site], [Instruction(.callNative, 0), Instruction(.jumpBack, wide: 0)])
    let machine = assembly.machine(Limits(output: 20))
    #expect(throws: MachineStop.self) { try machine.run(function: 0) }
    guard case .text("hello\nhello\nhello\n")? = machine.output.takePieces().first else {
      Issue.record("what was printed before is kept as one text")
      return
    }
  }

  // MARK: Errors

  @Test func `a thrown error reaches its handler`() throws {
    struct Failure: Error {}
    let assembly = Assembly()
    let site = NativeCallSite(name: "fail", function: { _ in throw Failure() }, argumentCount: 0)
    assembly.function(
      "thrower", registers: 1, objects: [0], natives: [site],
      [
        Instruction(.callNative, 0), Instruction(.jumpIfError, wide: 3), Instruction(.returnVoid),
        Instruction(.takeError, 0), Instruction(.throwError, 0),
      ])
    assembly.function(
      registers: 2, objects: [1],
      [
        Instruction(.call, 0, wide: 0), Instruction(.jumpIfError, wide: 3),
        Instruction(.returnVoid), Instruction(.takeError, 1), Instruction(.returnSlot, 1),
      ])
    let error = try assembly.run().object(ExistentialObject.self)
    #expect(error.type == .foreign("Failure"))
  }

  @Test func `an error that nothing catches names itself and its place`() throws {
    struct Failure: Error, CustomStringConvertible { let description = "no such word" }
    let assembly = Assembly()
    let site = NativeCallSite(name: "fail", function: { _ in throw Failure() }, argumentCount: 0)
    assembly.function(
      registers: 1, objects: [0], natives: [site],
      [
        Instruction(.callNative, 0), Instruction(.jumpIfError, wide: 3), Instruction(.returnVoid),
        Instruction(.takeError, 0), Instruction(.throwError, 0),
      ])
    do {
      try assembly.machine().run(function: 0)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.kind == .uncaughtError)
      #expect(error.diagnostic.message == "an error was thrown and not caught: no such word")
      #expect(error.diagnostic.place != nil)
    }
  }

  @Test func `an error of a function that does not throw ends the cell there`() throws {
    struct Failure: Error, CustomStringConvertible { let description = "cannot multiply" }
    let assembly = Assembly()
    let site = NativeCallSite(name: "fail", function: { _ in throw Failure() }, argumentCount: 0)
    assembly.function(
      registers: 1, natives: [site],
      [Instruction(.nop), Instruction(.callNative, 0), Instruction(.returnVoid)])
    let stop = try #require(assembly.stop())
    #expect(stop.diagnostic.message == "cannot multiply")
    #expect(stop.diagnostic.place?.range.start.line == 1)
  }

  @Test func `closures called by natives throw through them`() throws {
    let assembly = Assembly()
    assembly.function(
      "closure", parameters: 1, captures: 1, registers: 3, objects: [1],
      [Instruction(.throwError, 1)])
    assembly.function(
      registers: 4, objects: [0, 1, 2],
      constants: [[1, 2, 3].slot, Slot(ExistentialObject(type: .string, value: Slot("oops")))],
      natives: [try native("Sequence.map(_:)", 2, [.array(.int), .int])],
      [
        Instruction(.constant, 0, wide: 0), Instruction(.constant, 1, wide: 1),
        Instruction(.makeClosure, 1, wide: 0), Instruction(.callNative, 0, wide: 0),
        Instruction(.jumpIfError, wide: 6), Instruction(.returnVoid), Instruction(.takeError, 2),
        Instruction(.returnSlot, 2),
      ])
    let error = try assembly.run().object(ExistentialObject.self)
    #expect(try error.value.text() == "oops")
  }
}

/// Hands a value to one other thread.
struct Carried<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
