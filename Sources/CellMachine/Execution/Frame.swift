/// A function prepared for the loop: plain pointers, nothing to retain.
///
/// Made once for each function, on its first call; freed with the machine.
struct LinkedFunction {
  let code: UnsafeMutablePointer<Instruction>
  let constants: UnsafeMutablePointer<Slot>
  let constantCount: Int
  let nativeCalls: UnsafeMutablePointer<NativeCallSite>
  let nativeCallCount: Int
  let registerCount: Int
  /// 1 where register 0 is kept for the result.
  let firstParameter: Int
  /// Where captures start: behind the parameters.
  let captureBase: Int
  let captureCount: Int
  let objectRegisters: UnsafeMutablePointer<UInt16>
  let objectRegisterCount: Int
  /// Index in ``Program/functions``.
  let index: Int

  init(_ function: Function, index: Int) {
    self.index = index
    registerCount = function.registerCount
    firstParameter = function.hasInoutParameters ? 1 : 0
    captureBase = function.parameterCount + firstParameter
    captureCount = function.captureCount
    constantCount = function.constants.count
    nativeCallCount = function.nativeCalls.count
    objectRegisterCount = function.objectRegisters.count
    code = Self.copied(function.code)
    constants = Self.copied(function.constants)
    nativeCalls = Self.copied(function.nativeCalls)
    objectRegisters = Self.copied(function.objectRegisters)
  }

  /// Where a jump leads.
  @inline(__always)
  func target(of jump: UnsafeMutablePointer<Instruction>) -> UnsafeMutablePointer<Instruction> {
    code + jump.pointee.wide
  }

  private static func copied<Element>(_ elements: some Collection<Element>)
    -> UnsafeMutablePointer<Element>
  {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = buffer.initialize(fromContentsOf: elements)
    return buffer.baseAddress.unsafelyUnwrapped
  }

  func free() {
    code.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    nativeCalls.deinitialize(count: nativeCallCount)
    nativeCalls.deallocate()
    objectRegisters.deallocate()
  }
}

typealias LinkedPointer = UnsafeMutablePointer<LinkedFunction>

/// A function that waits for its callee.
struct Frame {
  let function: LinkedPointer
  /// Behind the call.
  let next: UnsafeMutablePointer<Instruction>
  let registers: UnsafeMutablePointer<Slot>
}
