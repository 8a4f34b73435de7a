import Diagnostics

/// Text made safe for HTML.
enum HTMLText {
  /// For element content and quoted attributes: `& < > "` become entities.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // HTML has no way to write this one.
      case "\0": result += "\u{FFFD}"
      case "\n", "\r", "\t": result.unicodeScalars.append(scalar)
      // Nor these, but they have signs.
      case "\u{01}"..<"\u{20}": result += scalar.visibleControl ?? ""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An address for a quoted `href` or `src`, with unsafe bytes percent-encoded, as cmark does.
  static func address(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;"
      case UInt8(ascii: "'"): result += "&#x27;"
      case _ where isAddressByte(byte): result.unicodeScalars.append(UnicodeScalar(byte))
      default: result += "%" + hexadecimal(byte)
      }
    }
    return result
  }

  private static let addressMarks = Set("!#$%()*+,-./:;=?@_~".utf8)

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: addressMarks.contains(byte)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
