import Diagnostics
import Foundation

extension NativeTable {
  static let characters: Table = [
    "Character.init(String)": Native { c in
      let text = try c.string(0)
      try c.machine.charge(text.utf8.count.multipliedSaturating(by: 3))
      guard text.count == 1 else {
        throw Trap(
          "cannot make a Character of a String of \(text.count) characters",
          .character(count: text.count))
      }
      c.result = c.arguments[0]
    },
    "Character.uppercased()": Native { c in c.result = Slot(try c.character().uppercased()) },
    "Character.lowercased()": Native { c in c.result = Slot(try c.character().lowercased()) },
    "Character.isLetter": Native { c in c.result = Slot(try c.character().isLetter) },
    "Character.isNumber": Native { c in c.result = Slot(try c.character().isNumber) },
    "Character.isWholeNumber": Native { c in c.result = Slot(try c.character().isWholeNumber) },
    "Character.isHexDigit": Native { c in c.result = Slot(try c.character().isHexDigit) },
    "Character.isWhitespace": Native { c in c.result = Slot(try c.character().isWhitespace) },
    "Character.isNewline": Native { c in c.result = Slot(try c.character().isNewline) },
    "Character.isUppercase": Native { c in c.result = Slot(try c.character().isUppercase) },
    "Character.isLowercase": Native { c in c.result = Slot(try c.character().isLowercase) },
    "Character.isCased": Native { c in c.result = Slot(try c.character().isCased) },
    "Character.isPunctuation": Native { c in c.result = Slot(try c.character().isPunctuation) },
    "Character.isSymbol": Native { c in c.result = Slot(try c.character().isSymbol) },
    "Character.isMathSymbol": Native { c in c.result = Slot(try c.character().isMathSymbol) },
    "Character.isCurrencySymbol": Native { c in c.result = Slot(try c.character().isCurrencySymbol) },
    "Character.isASCII": Native { c in c.result = Slot(try c.character().isASCII) },
    "Character.asciiValue": Native { c in
      c.setOptional(try c.character().asciiValue.map { Slot(bits: Int($0)) }, of: .int)
    },
    "Character.wholeNumberValue": Native { c in
      c.setOptional(try c.character().wholeNumberValue.map { Slot(bits: $0) }, of: .int)
    },
    "Character.hexDigitValue": Native { c in
      c.setOptional(try c.character().hexDigitValue.map { Slot(bits: $0) }, of: .int)
    },
  ]

  static let characterSets: Table = [
    "CharacterSet.init()": Native { c in c.result = Slot(ForeignObject(CharacterSet())) },
    "CharacterSet.init(charactersIn:)": Native { c in
      c.result = Slot(ForeignObject(CharacterSet(charactersIn: try c.string(0))))
    },
    "CharacterSet.whitespaces": Native { c in c.result = shown(.whitespaces) },
    "CharacterSet.whitespacesAndNewlines": Native { c in c.result = shown(.whitespacesAndNewlines) },
    "CharacterSet.newlines": Native { c in c.result = shown(.newlines) },
    "CharacterSet.punctuationCharacters": Native { c in c.result = shown(.punctuationCharacters) },
    "CharacterSet.letters": Native { c in c.result = shown(.letters) },
    "CharacterSet.decimalDigits": Native { c in c.result = shown(.decimalDigits) },
    "CharacterSet.alphanumerics": Native { c in c.result = shown(.alphanumerics) },
    "CharacterSet.symbols": Native { c in c.result = shown(.symbols) },
    "CharacterSet.uppercaseLetters": Native { c in c.result = shown(.uppercaseLetters) },
    "CharacterSet.lowercaseLetters": Native { c in c.result = shown(.lowercaseLetters) },
    "CharacterSet.inverted": Native { c in c.result = shown(try c.characterSet(0).inverted) },
    "CharacterSet.union(_:)": Native { c in
      c.result = shown(try c.characterSet(0).union(c.characterSet(1)))
    },
    "CharacterSet.subtracting(_:)": Native { c in
      c.result = shown(try c.characterSet(0).subtracting(c.characterSet(1)))
    },
  ]

  private static func shown(_ set: CharacterSet) -> Slot { Slot(ForeignObject(set)) }
}

extension NativeCall {
  func character(_ index: Int = 0) throws -> Character {
    let text = try string(index)
    // A character may have any number of marks.
    if text.utf8.count > 16 { try machine.charge(text.utf8.count * 2) }
    guard let character = text.first else { throw Trap.missingValue }
    return character
  }

  func characterSet(_ index: Int) throws -> CharacterSet {
    guard let set = try object(index, ForeignObject.self).value as? CharacterSet else {
      throw Trap.missingValue
    }
    return set
  }
}
