public import Diagnostics
public import Metering

/// Runs the functions of a program: registers, frames, globals and budgets.
///
/// One machine belongs to one run and to one thread at a time. It keeps its globals from cell to
/// cell; after a stop it can go on with the next cell, and variables that were being changed at that
/// moment have the value they had then.
public final class Machine {
  public let program: Program
  @exclusivity(unchecked) public private(set) var limits: Limits
  public let output: MachineOutput
  /// Raise it from any thread to end the run.
  public let stopFlag: StopFlag
  @exclusivity(unchecked) public private(set) var globals = GlobalBank()

  // What the loop touches. Unchecked, because the loop itself is the only code that runs meanwhile.
  let heap: Unmanaged<Heap>
  /// The address of ``HeapObject/hole``.
  let hole = HeapObject.hole.address
  let registers: UnsafeMutablePointer<Slot>
  /// Registers below this address are initialised.
  @exclusivity(unchecked) var registersEnd: UnsafeMutablePointer<Slot>
  @exclusivity(unchecked) var frames: UnsafeMutablePointer<Frame>
  @exclusivity(unchecked) var frameCount = 0
  @exclusivity(unchecked) var frameCapacity: Int
  @exclusivity(unchecked) var linked: UnsafeMutablePointer<LinkedPointer?>
  @exclusivity(unchecked) var linkedCapacity: Int
  /// Steps that may be taken before the stop flag is looked at again.
  @exclusivity(unchecked) var fuel = 0
  /// Steps beyond ``fuel``.
  @exclusivity(unchecked) var reserve: Int
  /// The error on its way to a handler; no object means none.
  @exclusivity(unchecked) var pendingError = Slot()
  @exclusivity(unchecked) var pendingPlace: SourcePlace?
  /// Where a call let the pending error through last: at the end, the `try` at top level.
  @exclusivity(unchecked) var passedPlace: SourcePlace?

  // Where the loop stands while a native runs.
  @exclusivity(unchecked) var top: UnsafeMutablePointer<Slot>
  @exclusivity(unchecked) var currentFunction: LinkedPointer?
  @exclusivity(unchecked) var currentNext: UnsafeMutablePointer<Instruction>?
  @exclusivity(unchecked) var nesting = 0
  /// What ``output`` had before the budgets were renewed.
  private var outputBefore = 0

  @exclusivity(unchecked) var dispatch = DispatchCache()
  let meter: Meter

  public init(
    program: Program, limits: Limits = Limits(), output: MachineOutput = MachineOutput(),
    stopFlag: StopFlag = StopFlag()
  ) {
    self.program = program
    self.limits = limits
    self.output = output
    self.stopFlag = stopFlag
    heap = Heap.make(limit: limits.memory, stopFlag: stopFlag)
    // Address space only: pages become real when they are first used.
    registers = .allocate(capacity: Limits.registers)
    registersEnd = registers
    top = registers
    frameCapacity = Self.firstFrames
    frames = .allocate(capacity: frameCapacity)
    linkedCapacity = 64
    linked = .allocate(capacity: linkedCapacity)
    linked.initialize(repeating: nil, count: linkedCapacity)
    reserve = limits.steps
    meter = Meter(stopFlag: stopFlag)
  }

  deinit {
    globals.free()
    registers.deinitialize(count: registersEnd - registers)
    registers.deallocate()
    frames.deallocate()
    for index in 0..<linkedCapacity {
      guard let function = linked[index] else { continue }
      function.pointee.free()
      function.deallocate()
    }
    linked.deallocate()
    pendingError = Slot()
    Heap.abandon(heap)
  }

  // MARK: Running

  /// Runs a cell's main function to its end.
  public func run(function: Int) throws(MachineStop) {
    do {
      _ = try call(function: function, [])
    } catch let stop as MachineStop {
      throw stop
    } catch let thrown as ThrownValue {
      throw uncaught(thrown.slot)
    } catch {
      throw stop(for: error)
    }
  }

  /// Calls a function of the program.
  ///
  /// - Throws: ``MachineStop``, or ``ThrownValue`` where the function throws an error of the cell's.
  public func call(function: Int, _ arguments: [Slot]) throws -> Slot {
    let base = top
    try extendRegisters(to: base + (arguments.count + 2))
    var first = 0
    // Inout parameters are left standing by the callee.
    defer { for index in arguments.indices { base[first + index].object = nil } }
    return try enter { base in
      let callee = try link(function)
      first = callee.pointee.firstParameter
      try prepare(callee, at: base)
      for (index, argument) in arguments.enumerated() { base[first + index] = argument }
      return callee
    }
  }

  /// Calls a closure, as natives do with their function arguments.
  ///
  /// - Throws: ``MachineStop``, or ``ThrownValue`` where the closure throws an error of the cell's,
  ///   so that a native that rethrows lets both pass.
  public func call(_ closure: Slot, _ arguments: [Slot]) throws -> Slot {
    try call(closure, native: { arguments }) { base in
      for (index, argument) in arguments.enumerated() { base[index] = argument }
    }
  }

  /// Calls a closure of one parameter.
  public func call(_ closure: Slot, _ argument: Slot) throws -> Slot {
    try call(closure, native: { [argument] }) { base in base[0] = argument }
  }

  /// Calls a closure of two parameters.
  public func call(_ closure: Slot, _ first: Slot, _ second: Slot) throws -> Slot {
    try call(closure, native: { [first, second] }) { base in
      base[0] = first
      base[1] = second
    }
  }

  /// Calls a closure whose first parameter is `inout`; a unique value stays unique.
  public func call(_ closure: Slot, changing first: inout Slot, _ others: [Slot]) throws -> Slot {
    let base = top
    try extendRegisters(to: base + (others.count + 2))
    defer {
      // Wherever the call ended, the value is in its register or gone with the frame.
      swap(&first, &base[1])
      base[1].object = nil
    }
    return try call(closure, native: { throw Trap.inoutOfNative }) { base in
      swap(&first, &base[1])
      for (index, argument) in others.enumerated() { base[2 + index] = argument }
    }
  }

  @inline(__always)
  private func call(
    _ closure: Slot, native arguments: () throws -> [Slot],
    _ place: (UnsafeMutablePointer<Slot>) -> Void
  ) throws -> Slot {
    let object = try closure.object(ClosureObject.self)
    switch object.target {
    case .native(let function): return try function(self, try arguments())
    case .function(let index):
      return try enter { base in
        let callee = try link(index)
        try prepare(callee, at: base)
        place(base)
        let captures = base + callee.pointee.captureBase
        for index in 0..<callee.pointee.captureCount { captures[index] = object.captures[index] }
        return callee
      }
    }
  }

  /// Runs a function above everything that is running now.
  @inline(__always)
  func enter(
    _ begin: (UnsafeMutablePointer<Slot>) throws -> LinkedPointer
  ) throws -> Slot {
    let isOutermost = nesting == 0
    let outer = isOutermost ? Heap.exchangeCurrent(heap) : nil
    if isOutermost {
      globals.grow(to: program.globalCount)
      heap._withUnsafeGuaranteedRef { $0.keepsEnded = true }
    }
    defer {
      if isOutermost {
        heap._withUnsafeGuaranteedRef { $0.settleTail() }
        forgetEnded()
        shrinkStack()
        _ = Heap.exchangeCurrent(outer)
      }
    }
    guard nesting < limits.nesting else { throw Trap.tooDeep }
    try charge(Self.callCost)
    let base = top
    let function = currentFunction
    let next = currentNext
    let depth = frameCount
    nesting += 1
    defer {
      nesting -= 1
      frameCount = depth
      top = base
      currentFunction = function
      currentNext = next
    }
    if let function, let next {
      try pushFrame(Frame(function: function, next: next, registers: base))
    }
    let callee = try begin(base)
    let failed = try execute(callee, base)
    if failed {
      var error = Slot()
      swap(&error, &pendingError)
      throw ThrownValue(error)
    }
    var result = Slot()
    swap(&result, &base[0])
    return result
  }

  /// Frees objects whose deinitialisers did not get their turn: the run was stopped.
  private func forgetEnded() {
    heap._withUnsafeGuaranteedRef { heap in
      heap.keepsEnded = false
      if !heap.ended.isEmpty { _ = heap.takeEnded() }
    }
  }

  // MARK: Budgets

  /// Steps taken so far.
  public var stepsUsed: Int { limits.steps - max(0, fuel + reserve) }

  /// Bytes of live values.
  public var memoryUsed: Int { heap._withUnsafeGuaranteedRef { $0.liveBytes } }

  /// Sets the budgets anew, with all steps unused: each cell may get its own.
  public func renew(_ limits: Limits) {
    self.limits = limits
    fuel = 0
    reserve = limits.steps
    _ = heap._withUnsafeGuaranteedRef { $0.takeDebt() }
    outputBefore = output.byteCount
    heap._withUnsafeGuaranteedRef { $0.limit = limits.memory }
  }

  /// Charges work that a native is about to do; a step is about one simple instruction.
  @inline(__always)
  public func charge(_ steps: Int) throws {
    fuel &-= steps
    if fuel < 0 { try refuel() }
  }

  /// Charges steps where the loop holds the fuel itself: they are missing when that runs out, or at once
  /// where it cannot make up for them.
  @inline(__always)
  func chargeLater(_ steps: Int) throws {
    reserve &-= steps
    if reserve < -Self.fuelPiece { throw Trap.outOfSteps(limits.steps) }
  }

  /// Looks at the stop flag and at the budgets of steps and memory: a native that makes many small values
  /// need only charge its work.
  @inline(never)
  func refuel() throws {
    if stopFlag.isRaised { throw Trap.stopped }
    try checkMemory()
    reserve &-= heap._withUnsafeGuaranteedRef { $0.takeDebt() }
    while fuel < 0 {
      guard reserve > 0 else { throw Trap.outOfSteps(limits.steps) }
      let piece = min(reserve, Self.fuelPiece)
      reserve -= piece
      fuel += piece
    }
  }

  /// Steps between two looks at the stop flag: a fraction of a millisecond of instructions, and a few
  /// milliseconds of the dearest work that natives charge, such as comparing texts while they sort.
  private static let fuelPiece = 1 << 15

  /// Refuses an allocation of that many bytes when it would pass the memory budget.
  public func reserve(bytes: Int) throws {
    let fits = heap._withUnsafeGuaranteedRef { $0.fits(bytes) }
    if !fits { throw Trap.outOfMemory(limits.memory) }
  }

  /// Refuses to go on when what was allocated passed the memory budget.
  @inline(__always)
  func checkMemory() throws {
    let isOver = heap._withUnsafeGuaranteedRef { $0.isOverLimit }
    if isOver { throw Trap.outOfMemory(limits.memory) }
  }

  /// Steps that printing costs, however short the text.
  private static let printCost = 300

  /// Prints text, within the output budget.
  public func print(_ text: String) throws {
    try charge(Self.printCost + text.utf8.count / 8)
    try reserveOutput(text.utf8.count)
    try keepOutput(bytes: text.utf8.count)
    output.append(text)
  }

  /// Displays a value, within the output budget.
  public func display(_ value: DisplayedValue) throws {
    try charge(Self.printCost)
    let drawn = output.draw?(value) ?? value
    try charge(drawn.byteCount / 8)
    try reserveOutput(drawn.byteCount)
    try keepOutput(bytes: drawn.heldBytes)
    output.append(drawn)
  }

  /// Charges output with the memory that it takes until the lesson has been written, and that takes as well.
  private func keepOutput(bytes: Int) throws {
    let held = bytes.multipliedSaturating(by: Self.outputFactor)
    try reserve(bytes: held)
    heap._withUnsafeGuaranteedRef { $0.outputBytes += held }
  }

  /// A text is there as output, as part of the page, and while that grows.
  private static let outputFactor = 4

  /// Asks whether so much may be printed, before it is put together.
  func expectOutput(bytes: Int) throws { try reserveOutput(bytes) }

  private func reserveOutput(_ bytes: Int) throws {
    guard bytes <= limits.output - (output.byteCount - outputBefore) else {
      throw Trap.outOfOutput(limits.output)
    }
  }

  // MARK: State

  func replaceGlobals(with values: [Slot]) {
    globals.replace(with: values)
  }

  /// Lets go of what variables hold that were declared in a part of a text: nothing can name them any more.
  public func forgetGlobals(where isForgotten: (SourcePlace) -> Bool) {
    for (index, place) in program.globalPlaces where index < globals.count && isForgotten(place) {
      globals[index] = Slot(HeapObject.hole)
    }
  }
}
