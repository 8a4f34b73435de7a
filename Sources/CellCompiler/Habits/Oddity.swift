import Diagnostics

/// Characters that look like a blank or a minus and are none.
struct Oddity {
  let mistake: KeyboardMistake
  /// What stands for it in the code that is read instead.
  let replacement: String
  /// Whether Swift reads it as the character that it looks like.
  var isUnderstood = false

  static func of(_ character: Character) -> Oddity? {
    guard let scalar = character.unicodeScalars.first, !scalar.isASCII else { return nil }
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
    switch scalar.value {
    case 0xA0: return Oddity(mistake: .invisible(name: "no-break space", code: code), replacement: " ", isUnderstood: true)
    case 0x202F: return Oddity(mistake: .invisible(name: "narrow no-break space", code: code), replacement: " ")
    case 0x200B, 0xFEFF, 0x2060: return Oddity(mistake: .invisible(name: "zero-width space", code: code), replacement: "")
    case 0x2000...0x200A, 0x3000: return Oddity(mistake: .invisible(name: "special space", code: code), replacement: " ")
    case 0x2010...0x2015, 0x2212: return Oddity(mistake: .dash(String(character)), replacement: "-")
    case 0x2116, 0x20BD, 0x20AC, 0x201A, 0xFF0C, 0xFF08, 0xFF09, 0x2026:
      return Oddity(mistake: .character(String(character), code: code), replacement: " ")
    default: return nil
    }
  }
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
