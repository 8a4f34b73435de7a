extension StringProtocol {
  /// The text with everything in sight that a terminal would obey and not show: `␛` for the start of an
  /// escape sequence, `␇` for the bell, `\u{202E}` for what turns the direction of writing.
  ///
  /// Line feeds, tabs and `\r\n` stay. The signs for the controls of ASCII are Unicode's control pictures
  /// (The Unicode Standard 16, §22.7), one for one, so that columns stay too.
  public var withVisibleControls: String {
    guard utf8.contains(where: Self.mayBeControl) else { return String(self) }
    var result = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r" where next == "\n": result.unicodeScalars.append(scalar)
      default: result += scalar.visibleControl ?? String(scalar)
      }
    }
    return result
  }

  /// The first bytes of controls: ASCII's own, those from U+0080 on, and marks of direction.
  private static func mayBeControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }
}

extension Unicode.Scalar {
  /// How a control is shown; nil for what is none.
  public var visibleControl: String? {
    switch value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
      "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    default: nil
    }
  }
}
