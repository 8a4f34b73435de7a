import Foundation

extension NativeTable {
  static let characters: Table = [
    "Character.init(String)": { c in
      let text = try c.string(0)
      guard text.count == 1 else {
        throw Trap("cannot make a Character of a String of \(text.count) characters")
      }
      c.result = c.arguments[0]
    },
    "Character.uppercased()": { c in c.result = Slot(try c.character().uppercased()) },
    "Character.lowercased()": { c in c.result = Slot(try c.character().lowercased()) },
    "Character.isLetter": { c in c.result = Slot(try c.character().isLetter) },
    "Character.isNumber": { c in c.result = Slot(try c.character().isNumber) },
    "Character.isWholeNumber": { c in c.result = Slot(try c.character().isWholeNumber) },
    "Character.isHexDigit": { c in c.result = Slot(try c.character().isHexDigit) },
    "Character.isWhitespace": { c in c.result = Slot(try c.character().isWhitespace) },
    "Character.isNewline": { c in c.result = Slot(try c.character().isNewline) },
    "Character.isUppercase": { c in c.result = Slot(try c.character().isUppercase) },
    "Character.isLowercase": { c in c.result = Slot(try c.character().isLowercase) },
    "Character.isCased": { c in c.result = Slot(try c.character().isCased) },
    "Character.isPunctuation": { c in c.result = Slot(try c.character().isPunctuation) },
    "Character.isSymbol": { c in c.result = Slot(try c.character().isSymbol) },
    "Character.isMathSymbol": { c in c.result = Slot(try c.character().isMathSymbol) },
    "Character.isCurrencySymbol": { c in c.result = Slot(try c.character().isCurrencySymbol) },
    "Character.isASCII": { c in c.result = Slot(try c.character().isASCII) },
    "Character.asciiValue": { c in
      c.setOptional(try c.character().asciiValue.map { Slot(bits: Int($0)) }, of: .int)
    },
    "Character.wholeNumberValue": { c in
      c.setOptional(try c.character().wholeNumberValue.map { Slot(bits: $0) }, of: .int)
    },
    "Character.hexDigitValue": { c in
      c.setOptional(try c.character().hexDigitValue.map { Slot(bits: $0) }, of: .int)
    },
  ]

  static let characterSets: Table = [
    "CharacterSet.init()": { c in c.result = Slot(ForeignObject(CharacterSet())) },
    "CharacterSet.init(charactersIn:)": { c in
      c.result = Slot(ForeignObject(CharacterSet(charactersIn: try c.string(0))))
    },
    "CharacterSet.whitespaces": { c in c.result = shown(.whitespaces) },
    "CharacterSet.whitespacesAndNewlines": { c in c.result = shown(.whitespacesAndNewlines) },
    "CharacterSet.newlines": { c in c.result = shown(.newlines) },
    "CharacterSet.punctuationCharacters": { c in c.result = shown(.punctuationCharacters) },
    "CharacterSet.letters": { c in c.result = shown(.letters) },
    "CharacterSet.decimalDigits": { c in c.result = shown(.decimalDigits) },
    "CharacterSet.alphanumerics": { c in c.result = shown(.alphanumerics) },
    "CharacterSet.symbols": { c in c.result = shown(.symbols) },
    "CharacterSet.uppercaseLetters": { c in c.result = shown(.uppercaseLetters) },
    "CharacterSet.lowercaseLetters": { c in c.result = shown(.lowercaseLetters) },
    "CharacterSet.inverted": { c in c.result = shown(try c.characterSet(0).inverted) },
    "CharacterSet.union(_:)": { c in
      c.result = shown(try c.characterSet(0).union(c.characterSet(1)))
    },
    "CharacterSet.subtracting(_:)": { c in
      c.result = shown(try c.characterSet(0).subtracting(c.characterSet(1)))
    },
  ]

  private static func shown(_ set: CharacterSet) -> Slot { Slot(ForeignObject(set)) }
}

extension NativeCall {
  func character(_ index: Int = 0) throws -> Character {
    guard let character = try string(index).first else { throw Trap.missingValue }
    return character
  }

  func characterSet(_ index: Int) throws -> CharacterSet {
    guard let set = try object(index, ForeignObject.self).value as? CharacterSet else {
      throw Trap.missingValue
    }
    return set
  }
}
