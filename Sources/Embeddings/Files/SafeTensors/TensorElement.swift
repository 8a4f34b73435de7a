// konspekt:hide
/// What a tensor of a safetensors file consists of.
public enum TensorElement: String, Hashable, Sendable, CaseIterable {
  case float64 = "F64"
  case float32 = "F32"
  case float16 = "F16"
  /// The upper half of a `float32`.
  case bfloat16 = "BF16"
  case float8e4 = "F8_E4M3"
  case float8e5 = "F8_E5M2"
  case int64 = "I64"
  case int32 = "I32"
  case int16 = "I16"
  case int8 = "I8"
  case uint64 = "U64"
  case uint32 = "U32"
  case uint16 = "U16"
  case uint8 = "U8"
  case bool = "BOOL"

  /// Bytes of an element.
  public var size: Int {
    switch self {
    case .float64, .int64, .uint64: 8
    case .float32, .int32, .uint32: 4
    case .float16, .bfloat16, .int16, .uint16: 2
    case .float8e4, .float8e5, .int8, .uint8, .bool: 1
    }
  }
}

/// Numbers of two bytes.
enum HalfPrecision {
  /// IEEE 754 binary16, every value of which a `Float` has.
  static func float(binary16 bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    if exponent == 0 {
      // 2⁻²⁴ a unit.
      let value = Float(fraction) * 0x1p-24
      return sign == 0 ? value : -value
    }
    if exponent == 0x1F { return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13) }
    return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
  }

  /// The nearest binary16, of two the even one; beyond 65504 infinity.
  static func binary16(_ value: Float) -> UInt16 {
    let sign = UInt16(truncatingIfNeeded: value.bitPattern >> 16) & 0x8000
    let magnitude = value.magnitude
    if value.isNaN { return sign | 0x7E00 }
    if magnitude >= 65520 { return sign | 0x7C00 }
    // Units of the last place: 2⁻²⁴ for small numbers, else 2¹⁰ of them to a power of two.
    let exponent = max(Int(magnitude == 0 ? -14 : magnitude.exponent), -14)
    let units = UInt16((magnitude * Float(sign: .plus, exponent: 10 - exponent, significand: 1)).rounded(.toNearestOrEven))
    return sign | (UInt16(exponent + 14) << 10 &+ units)
  }

  static func float(bfloat16 bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) << 16) }

  /// The nearest bfloat16, of two the even one.
  static func bfloat16(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    if value.isNaN { return UInt16(bits >> 16) | 0x40 }
    return UInt16(truncatingIfNeeded: (UInt64(bits) + 0x7FFF + UInt64(bits >> 16 & 1)) >> 16)
  }
}
