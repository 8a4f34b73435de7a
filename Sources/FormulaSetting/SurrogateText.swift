/// Text as Duktape keeps it: UTF-8 in which a scalar beyond U+FFFF is written as its two surrogates,
/// three bytes each (CESU-8, Unicode Technical Report 26).
///
/// A plain UTF-8 string would reach the script as one unit too large for its character functions.
enum SurrogateText {
  static func encoded(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: { $0 >= 0xF0 }) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value > 0xFFFF {
        for unit in String(scalar).utf16 { append(unit, to: &bytes) }
      } else {
        bytes += String(scalar).utf8
      }
    }
    return bytes
  }

  static func decoded(_ bytes: UnsafeRawBufferPointer) -> String {
    guard bytes.contains(0xED) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var index = 0
    while index < bytes.count {
      let (unit, length) = unit(at: index, in: bytes)
      units.append(unit)
      index += length
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes.append(0xE0 | UInt8(unit >> 12))
    bytes.append(0x80 | UInt8(unit >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(unit & 0x3F))
  }

  private static func unit(at index: Int, in bytes: UnsafeRawBufferPointer) -> (UInt16, Int) {
    let first = UInt16(bytes[index])
    func next(_ offset: Int) -> UInt16 {
      index + offset < bytes.count ? UInt16(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
  }
}
