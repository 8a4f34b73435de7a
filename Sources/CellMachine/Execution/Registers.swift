extension UnsafeMutablePointer where Pointee == Slot {
  @inline(__always)
  subscript(register: UInt16) -> Slot {
    unsafeAddress { UnsafePointer(self + Int(register)) }
    nonmutating unsafeMutableAddress { self + Int(register) }
  }

  @inline(__always)
  static func + (registers: Self, index: UInt16) -> Self { registers + Int(index) }

  /// The object in a register without retaining it. The class is the compiler's promise.
  @inline(__always)
  func object<Object: HeapObject>(_ register: UInt16, _: Object.Type) -> Unmanaged<Object>? {
    UnsafeRawPointer(self + Int(register))
      .load(fromByteOffset: Self.objectOffset, as: Unmanaged<Object>?.self)
  }

  @inline(__always)
  func address(_ register: UInt16) -> UnsafeRawPointer? { address(Int(register)) }

  @inline(__always)
  func address(_ index: Int) -> UnsafeRawPointer? {
    UnsafeRawPointer(self + index)
      .load(fromByteOffset: Self.objectOffset, as: UnsafeRawPointer?.self)
  }

  private static var objectOffset: Int { 8 }

  @inline(__always)
  func take(_ a: UInt16, from b: UInt16) { (self + a).take(from: self + b) }

  /// Copies a slot into one of these without counting its reference, until ``giveBack(_:)``.
  @inline(__always)
  func lend(_ index: Int, from source: Self) {
    if address(index) != nil { self[index].object = nil }
    UnsafeMutableRawPointer(self + index).copyMemory(from: source, byteCount: 16)
  }

  @inline(__always)
  func giveBack(_ index: Int) {
    UnsafeMutableRawPointer(self + index)
      .storeBytes(of: 0, toByteOffset: Self.objectOffset, as: Int.self)
  }

  /// Moves a slot here and leaves no object behind.
  @inline(__always)
  func take(from source: Self) {
    var value = Slot()
    swap(&value, &source.pointee)
    pointee = value
  }
}

extension HeapObject {
  @inline(__always)
  final var address: UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }
}
