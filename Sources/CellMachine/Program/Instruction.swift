/// Eight bytes: an operation and three operands.
@frozen
public struct Instruction: Sendable {
  public var opcode: Opcode
  public var a: UInt16
  public var b: UInt16
  public var c: UInt16

  public init(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    self.opcode = opcode
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
  }

  public init(_ opcode: Opcode, _ a: Int = 0, wide: Int) {
    self.init(opcode, a, wide & 0xFFFF, (wide >> 16) & 0xFFFF)
  }

  /// `b` and `c` as one number from 0 to 2³² − 1.
  @inlinable
  public var wide: Int { Int(b) | Int(c) << 16 }

  /// `b` and `c` as one signed 32-bit number.
  @inlinable
  public var signedWide: Int { Int(Int32(truncatingIfNeeded: wide)) }

  /// `b` as a signed number.
  @inlinable
  public var signedB: Int { Int(Int16(bitPattern: b)) }

  /// `c` as a signed number.
  @inlinable
  public var signedC: Int { Int(Int16(bitPattern: c)) }
}
