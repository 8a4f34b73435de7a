/// A closure that a native calls many times: looked up once, called without further checks.
struct CellFunction {
  // Lives no longer than a native call.
  private unowned(unsafe) let machine: Machine
  private let closure: Slot
  private let object: ClosureObject
  /// Nil for a native function used as a value.
  private let callee: LinkedPointer?

  init(_ closure: Slot, _ machine: Machine) throws {
    self.machine = machine
    self.closure = closure
    object = try closure.object(ClosureObject.self)
    if case .function(let index) = object.target {
      callee = try machine.link(index)
    } else {
      callee = nil
    }
  }

  func callAsFunction(_ argument: Slot) throws -> Slot {
    guard let callee else { return try machine.call(closure, argument) }
    return try machine.enter { base in
      try machine.prepare(callee, at: base)
      base[0] = argument
      placeCaptures(callee, base)
      return callee
    }
  }

  func callAsFunction(_ first: Slot, _ second: Slot) throws -> Slot {
    guard let callee else { return try machine.call(closure, first, second) }
    return try machine.enter { base in
      try machine.prepare(callee, at: base)
      base[0] = first
      base[1] = second
      placeCaptures(callee, base)
      return callee
    }
  }

  private func placeCaptures(_ callee: LinkedPointer, _ base: UnsafeMutablePointer<Slot>) {
    let count = callee.pointee.captureCount
    if count == 0 { return }
    let captures = base + callee.pointee.captureBase
    for index in 0..<count { captures[index] = object.captures[index] }
  }
}

extension NativeCall {
  /// An argument that is a function.
  func function(_ index: Int) throws -> CellFunction { try CellFunction(arguments[index], machine) }
}
