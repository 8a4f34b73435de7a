#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

extension Machine {
  /// A function of the program, prepared for the loop.
  @inline(__always)
  func link(_ index: Int) throws -> LinkedPointer {
    if index < linkedCapacity, let function = linked[index] { return function }
    return try linkNow(index)
  }

  @inline(never)
  private func linkNow(_ index: Int) throws -> LinkedPointer {
    guard program.functions.indices.contains(index) else { throw Trap.missingValue }
    if index >= linkedCapacity {
      let capacity = max(2 * linkedCapacity, program.functions.count)
      let larger = UnsafeMutablePointer<LinkedPointer?>.allocate(capacity: capacity)
      larger.moveInitialize(from: linked, count: linkedCapacity)
      (larger + linkedCapacity).initialize(repeating: nil, count: capacity - linkedCapacity)
      linked.deallocate()
      linked = larger
      linkedCapacity = capacity
    }
    let function = LinkedPointer.allocate(capacity: 1)
    function.initialize(to: LinkedFunction(program.functions[index], index: index))
    linked[index] = function
    return function
  }

  /// Makes sure that a frame of the function fits at an address.
  @inline(__always)
  func prepare(_ function: LinkedPointer, at base: UnsafeMutablePointer<Slot>) throws {
    // One more, for the result of a function without registers.
    let end = base + (function.pointee.registerCount + 1)
    if end > registersEnd { try extendRegisters(to: end) }
  }

  @inline(never)
  func extendRegisters(to end: UnsafeMutablePointer<Slot>) throws {
    if end <= registersEnd { return }
    guard end - registers <= Limits.registers else { throw Trap.callsTooDeep(frameCount) }
    // In steps, so that calls seldom come here.
    let wanted = min(Limits.registers, end - registers + Self.registerPiece)
    let count = registers + wanted - registersEnd
    try growStack(by: count &* MemoryLayout<Slot>.stride)
    registersEnd.initialize(repeating: Slot(), count: count)
    registersEnd += count
  }

  @inline(__always)
  func pushFrame(_ frame: Frame) throws {
    if frameCount == frameCapacity { try growFrames() }
    (frames + frameCount).initialize(to: frame)
    frameCount &+= 1
  }

  @inline(never)
  private func growFrames() throws {
    guard frameCount < limits.depth else { throw Trap.callsTooDeep(frameCount) }
    let capacity = min(2 * frameCapacity, limits.depth)
    try growStack(by: (capacity - frameCapacity) &* MemoryLayout<Frame>.stride)
    frameCapacity = capacity
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: frameCapacity)
    larger.moveInitialize(from: frames, count: frameCount)
    frames.deallocate()
    frames = larger
  }

  static var firstFrames: Int { 64 }
  private static var registerPiece: Int { 1 << 12 }

  /// Charges registers and frames of calls that wait, for as long as they do: where there is no memory for
  /// more of them, it is the calls that are too deep.
  private func growStack(by bytes: Int) throws {
    let fits = heap._withUnsafeGuaranteedRef { heap in
      let total = heap.stackBytes + bytes
      guard total <= Self.freeStack || heap.fits(bytes) else { return false }
      heap.stackBytes = total
      return true
    }
    if !fits { throw Trap.callsTooDeep(frameCount) }
  }

  /// Bytes of it that each machine has beside its budget.
  private static var freeStack: Int { 1 << 18 }

  /// Gives registers back that deep calls took, when the last of them has ended.
  func shrinkStack() {
    let kept = registers + 2 * Self.registerPiece
    guard registersEnd - kept > Self.freeStack / MemoryLayout<Slot>.stride else { return }
    kept.deinitialize(count: registersEnd - kept)
    #if os(Linux)
      // Whole pages: they become real again when they are used.
      let page = 1 << 16
      let start = (UInt(bitPattern: kept) + UInt(page) - 1) & ~UInt(page - 1)
      let length = Int(UInt(bitPattern: registersEnd) - start)
      if let pages = UnsafeMutableRawPointer(bitPattern: start), length > 0 {
        _ = madvise(pages, length & ~(page - 1), MADV_DONTNEED)
      }
    #endif
    registersEnd = kept
    frames.deallocate()
    frameCapacity = Self.firstFrames
    frames = .allocate(capacity: frameCapacity)
    heap._withUnsafeGuaranteedRef { $0.stackBytes = (kept - registers) &* MemoryLayout<Slot>.stride }
  }
}

/// Methods found by class or by conforming type, remembered.
struct DispatchCache {
  private struct Key: Hashable {
    var type: Int
    var selector: Int
  }

  private var methods: [Key: Int] = [:]
  private var witnesses: [Key: Int] = [:]

  /// The function of a selector for instances of a class.
  mutating func method(_ selector: Int, of type: Int, in program: Program) -> Int? {
    let key = Key(type: type, selector: selector)
    if let known = methods[key] { return known }
    var current: Int? = type
    while let index = current {
      if let function = program.types[index].methods[selector] {
        methods[key] = function
        return function
      }
      current = program.types[index].superclass
    }
    return nil
  }

  /// The function that fulfils a requirement for a value of a type. An instance may belong to a
  /// subclass of the type that was declared to conform.
  mutating func witness(_ selector: Int, of value: ExistentialObject, in program: Program) -> Int? {
    guard case .instance(let declared) = value.type else {
      return witness(selector, of: value.type, in: program)
    }
    return witness(
      selector, ofClass: (value.value.object as? InstanceObject)?.type ?? declared, in: program)
  }

  /// The same for members of a type itself.
  mutating func witness(_ selector: Int, of metatype: MetatypeObject, in program: Program) -> Int? {
    if case .instance(let index) = metatype.type {
      return witness(selector, ofClass: index, in: program)
    }
    return witness(selector, of: metatype.type, in: program)
  }

  private mutating func witness(_ selector: Int, of type: RuntimeType, in program: Program) -> Int? {
    guard let number = Self.number(of: type) else { return program.witnesses[type]?[selector] }
    let key = Key(type: number, selector: selector)
    if let known = witnesses[key] { return known }
    guard let function = program.witnesses[type]?[selector] else { return nil }
    witnesses[key] = function
    return function
  }

  private mutating func witness(_ selector: Int, ofClass dynamic: Int, in program: Program) -> Int? {
    let key = Key(type: dynamic * 4 + 3, selector: selector)
    if let known = witnesses[key] { return known }
    var current: Int? = dynamic
    while let index = current {
      if let function = program.witnesses[.instance(index)]?[selector] {
        witnesses[key] = function
        return function
      }
      current = program.types[index].superclass
    }
    return nil
  }

  /// A small number for types declared in cells; hashing a whole type is slow.
  private static func number(of type: RuntimeType) -> Int? {
    switch type {
    case .record(let index): index * 4
    case .enumeration(let index): index * 4 + 1
    case .plainEnumeration(let index): index * 4 + 2
    default: nil
    }
  }
}
