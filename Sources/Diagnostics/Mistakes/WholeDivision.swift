/// A division of whole numbers that is converted before it loses its fraction.
public enum WholeDivision {
  /// `Double(total) / 2` of `total / 2`, `Double(n) / 3 * 100` of `n / 3 * 100`.
  ///
  /// - Returns: `nil` where nothing is divided, or where the code is more than a sum or product of operands.
  public static func converted(_ code: String?, to type: String) -> String? {
    guard let code, !code.contains("\n"), let parts = parts(of: code),
      parts.signs.contains("/"), !parts.signs.contains("%")
    else { return nil }
    var result = converted(parts.operands[0], type)
    for (sign, operand) in zip(parts.signs, parts.operands.dropFirst()) {
      result += " \(sign) \(converted(operand, type))"
    }
    // Literals are whole numbers by themselves: `1 / 4`.
    return result.contains(type) ? result : nil
  }

  private static func converted(_ operand: String, _ type: String) -> String {
    if Int(operand) != nil { return operand }
    let isBracketed = operand.hasPrefix("(") && operand.hasSuffix(")") && isOne(operand)
    return isBracketed ? type + operand : "\(type)(\(operand))"
  }

  /// Whether the first bracket ends with the last.
  private static func isOne(_ operand: String) -> Bool {
    var depth = 0
    for (offset, character) in (masked(operand) ?? operand).enumerated() {
      depth += change(character)
      if depth == 0 { return offset == operand.count - 1 }
    }
    return false
  }

  /// The code with what stands between quotes blotted out, so that only signs of the code are left; nil for
  /// texts with values in them and for texts of several lines.
  private static func masked(_ code: String) -> String? {
    guard !["\\(", "#\"", "\"\"\""].contains(where: code.contains) else { return nil }
    var isText = false
    var isEscaped = false
    let signs = code.map { character -> Character in
      let wasEscaped = isEscaped
      isEscaped = isText && !wasEscaped && character == "\\"
      if character == "\"", !wasEscaped { isText.toggle() }
      return isText ? "_" : character
    }
    return isText ? nil : String(signs)
  }

  private static func change(_ character: Character) -> Int {
    "([{".contains(character) ? 1 : ")]}".contains(character) ? -1 : 0
  }

  /// The operands and the signs between them; nil where an operand is missing, as before a minus in front.
  private static func parts(of code: String) -> (operands: [String], signs: [Character])? {
    guard let masked = masked(code) else { return nil }
    var depth = 0
    var operands = [""]
    var signs: [Character] = []
    for (character, written) in zip(masked, code) {
      depth += change(character)
      if depth == 0, "+-*/%".contains(character) {
        signs.append(character)
        operands.append("")
      } else if depth == 0, "<>=&|?:,;".contains(character) {
        return nil
      } else {
        operands[operands.count - 1].append(written)
      }
    }
    operands = operands.map { String($0.trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }
    return operands.contains("") ? nil : (operands, signs)
  }
}
