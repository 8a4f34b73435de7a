import Diagnostics
import Testing

@testable import CellMachine

/// Builds programs by hand. Function 0 is added first, and so on; line n of "cell.md" is instruction n.
final class Assembly {
  let program = Program()

  @discardableResult
  func function(
    _ name: String = "main", parameters: Int = 0, captures: Int = 0, registers: Int,
    objects: [Int] = [], constants: [Slot] = [], natives: [NativeCallSite] = [],
    hasInout: Bool = false, _ code: [Instruction]
  ) -> Int {
    let function = Function(name: name)
    function.parameterCount = parameters
    function.captureCount = captures
    function.registerCount = registers
    function.hasInoutParameters = hasInout
    function.objectRegisters = objects.map { UInt16($0) }
    function.constants = ContiguousArray(constants)
    function.nativeCalls = natives
    function.code = ContiguousArray(code)
    function.placeOfInstruction = ContiguousArray(code.indices.map { Int32($0) })
    function.places = code.indices.map { line in
      SourcePlace(
        file: "\(name).md", range: SourceRange(at: SourcePosition(line: line, column: 1)))
    }
    program.functions.append(function)
    return program.functions.count - 1
  }

  func machine(_ limits: Limits = Limits()) -> Machine { Machine(program: program, limits: limits) }

  /// Runs the function added last.
  func run(_ limits: Limits = Limits()) throws -> Slot {
    try machine(limits).call(function: program.functions.count - 1, [])
  }

  func stop(_ limits: Limits = Limits()) -> MachineStop? {
    do {
      _ = try run(limits)
      return nil
    } catch {
      return error as? MachineStop
    }
  }
}

func native(
  _ key: String, _ count: Int, _ types: [RuntimeType] = [], changing arguments: UInt64 = 0
) throws -> NativeCallSite {
  let function = try #require(NativeTable.standard[key], "no native '\(key)'")
  return NativeCallSite(
    name: key, function: function, argumentCount: count, inoutArguments: arguments, types: types)
}

/// Calls natives directly.
struct Natives {
  let machine = Machine(program: Program())

  /// The result of a native, and its first argument afterwards.
  func callInPlace(_ key: String, _ types: [RuntimeType], _ arguments: [Slot], omitted: UInt64 = 0)
    throws -> (result: Slot, receiver: Slot)
  {
    let function = try #require(NativeTable.standard[key], "no native '\(key)'")
    var site = NativeCallSite(
      name: key, function: function, argumentCount: arguments.count, omitted: omitted, types: types)
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: max(1, arguments.count))
    defer { slots.deallocate() }
    for (index, argument) in arguments.enumerated() { (slots + index).initialize(to: argument) }
    defer { slots.deinitialize(count: arguments.count) }
    return try withUnsafePointer(to: &site) { site in
      var call = NativeCall(machine: machine, site: site, arguments: slots)
      try function(&call)
      return (call.result, arguments.isEmpty ? Slot() : slots[0])
    }
  }

  func call(_ key: String, _ types: [RuntimeType] = [], _ arguments: any Bridged...) throws -> Slot {
    try callInPlace(key, types, arguments.map(\.slot)).result
  }

  func describe(_ value: any Bridged) throws -> String {
    try SlotDescription(machine).describe(value.slot, type(of: value).runtimeType)
  }
}

/// A function value from Swift code.
func closure(_ body: @escaping ([Slot]) throws -> Slot) -> Slot {
  Slot(ClosureObject(native: { _, arguments in try body(arguments) }))
}
