import Metering

extension Machine {
  /// Finds what a closure, method or witness call leads to, with its arguments in place.
  ///
  /// - Returns: Nil when it was a native, which has run already.
  @inline(never)
  func resolve(_ i: Instruction, _ r: UnsafeMutablePointer<Slot>) throws -> LinkedPointer? {
    let window = r + i.a
    switch i.opcode {
    case .callClosure: return try resolveClosure(r[i.b], window, argumentCount: Int(i.c))
    case .callMethod:
      guard let type = Self.dispatchedClass(window.pointee.object),
        let index = dispatch.method(i.wide, of: type, in: program)
      else { throw Trap.missingValue }
      return try prepared(index, at: window)
    default: return try resolveWitness(i.wide, window)
    }
  }

  /// A function with inout parameters finds the receiver behind the place of its result.
  private func resolveWitness(_ selector: Int, _ window: UnsafeMutablePointer<Slot>) throws
    -> LinkedPointer
  {
    if let metatype = window.pointee.object as? MetatypeObject,
      let index = dispatch.witness(selector, of: metatype, in: program)
    {
      return try prepared(index, at: window)
    }
    guard let existential = window.pointee.object as? ExistentialObject,
      let index = dispatch.witness(selector, of: existential, in: program)
    else { throw Trap.missingValue }
    let callee = try prepared(index, at: window)
    if callee.pointee.firstParameter == 1 {
      window[1] = existential.value
      window.pointee = Slot()
    } else {
      window.pointee = existential.value
    }
    return callee
  }

  /// The class of an object, or the one that a metatype stands for.
  private static func dispatchedClass(_ object: HeapObject?) -> Int? {
    if let instance = object as? InstanceObject { return instance.type }
    if let metatype = object as? MetatypeObject, case .instance(let type) = metatype.type { return type }
    return nil
  }

  private func prepared(_ index: Int, at window: UnsafeMutablePointer<Slot>) throws
    -> LinkedPointer
  {
    let callee = try link(index)
    try prepare(callee, at: window)
    return callee
  }

  private func resolveClosure(
    _ slot: Slot, _ window: UnsafeMutablePointer<Slot>, argumentCount: Int
  ) throws -> LinkedPointer? {
    guard let object = slot.object else { throw Trap.missingValue }
    let closure = unsafeDowncast(object, to: ClosureObject.self)
    switch closure.target {
    case .function(let index):
      let callee = try prepared(index, at: window)
      let captures = window + callee.pointee.captureBase
      for index in 0..<callee.pointee.captureCount { captures[index] = closure.captures[index] }
      return callee
    case .native(let function):
      var arguments: [Slot] = []
      for index in 0..<argumentCount {
        arguments.append(window[index])
        window[index].object = nil
      }
      window.pointee = try function(self, arguments)
      try checkMemory()
      return nil
    }
  }

  /// Calls a native and puts its result in place.
  @inline(never)
  func callNative(
    _ site: UnsafePointer<NativeCallSite>, _ a: UnsafeMutablePointer<Slot>,
    _ r: UnsafeMutablePointer<Slot>
  ) throws {
    try charge(Self.nativeCost)
    let arguments = site.pointee.inoutArguments == 0 ? a : a + 1
    if !site.pointee.lent.isEmpty {
      for index in 0..<LentArguments.limit {
        if let register = site.pointee.lent[index] { arguments.lend(index, from: r + register) }
      }
    }
    var call = NativeCall(machine: self, site: site, arguments: arguments)
    let outer = heap._withUnsafeGuaranteedRef { $0.enterNative(receiver: arguments) }
    defer { heap._withUnsafeGuaranteedRef { $0.nativeReceiver = outer } }
    do {
      if site.pointee.isLibrary {
        try callLibrary(site, &call)
      } else {
        try site.pointee.function(&call)
      }
    } catch {
      clear(arguments, of: site)
      throw error
    }
    clear(arguments, of: site)
    swap(&a.pointee, &call.result)
    try checkMemory()
  }

  private func clear(
    _ arguments: UnsafeMutablePointer<Slot>, of site: UnsafePointer<NativeCallSite>
  ) {
    if !site.pointee.lent.isEmpty {
      for index in 0..<LentArguments.limit where site.pointee.lent[index] != nil {
        arguments.giveBack(index)
      }
    }
    let kept = site.pointee.inoutArguments
    for index in 0..<site.pointee.argumentCount
    where kept & (1 << UInt64(index)) == 0 && arguments.address(index) != nil {
      arguments[index].object = nil
    }
  }

  /// Installs the meter that library loops charge, with what is left of the budgets.
  private func callLibrary(_ site: UnsafePointer<NativeCallSite>, _ call: inout NativeCall) throws {
    let steps = max(0, fuel + reserve)
    let outer = (meter.stepsLeft, meter.bytesLeft)
    let bytes = heap._withUnsafeGuaranteedRef { min($0.bytesLeft, outer.1) }
    meter.stepsLeft = steps
    meter.bytesLeft = bytes
    defer {
      // Closures that the library called have charged the machine itself.
      let used = steps - meter.stepsLeft
      fuel -= used
      (meter.stepsLeft, meter.bytesLeft) = outer
    }
    try Meter.withCurrent(meter) { () throws in try site.pointee.function(&call) }
    if meter.bytesLeft < bytes { ForeignMemory(reserved: bytes - meter.bytesLeft).charge(to: call) }
    if fuel < 0 { try refuel() }
  }
}
