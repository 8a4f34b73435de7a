/// A division of whole numbers that is converted before it loses its fraction.
public enum WholeDivision {
  /// `Double(total) / 2` of `total / 2`, `Double(n) / 3 * 100` of `n / 3 * 100`.
  ///
  /// - Returns: `nil` where nothing is divided, or where the code is more than a sum or product of operands.
  public static func converted(_ code: String?, to type: String) -> String? {
    guard let code, !code.contains("\""), !code.contains("\n"), let parts = parts(of: code),
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
    for (offset, character) in operand.enumerated() {
      depth += change(character)
      if depth == 0 { return offset == operand.count - 1 }
    }
    return false
  }

  private static func change(_ character: Character) -> Int {
    "([{".contains(character) ? 1 : ")]}".contains(character) ? -1 : 0
  }

  /// The operands and the signs between them; nil where an operand is missing, as before a minus in front.
  private static func parts(of code: String) -> (operands: [String], signs: [Character])? {
    var depth = 0
    var operands = [""]
    var signs: [Character] = []
    for character in code {
      depth += change(character)
      if depth == 0, "+-*/%".contains(character) {
        signs.append(character)
        operands.append("")
      } else if depth == 0, "<>=&|?:,;".contains(character) {
        return nil
      } else {
        operands[operands.count - 1].append(character)
      }
    }
    operands = operands.map { $0.split(separator: " ").joined(separator: " ") }
    return operands.contains("") ? nil : (operands, signs)
  }
}
