import Diagnostics
import SwiftSyntax

/// `text[0]`, `text[-1]`, `text[1..<3]`: what a text has in place of numbered characters.
struct TextElement {
  let text: String

  /// The character of a number.
  func swift(at index: ExprSyntax) -> String {
    let code = index.trimmedText
    if code == "-1" { return "\(text).last" }
    return code.hasPrefix("-") ? "Array(\(text))[\(text).count - \(code.dropFirst())]" : "Array(\(text))[\(code)]"
  }

  /// The part of a range.
  func swift(in range: ExprSyntax) -> String? {
    if let infix = range.as(InfixOperatorExprSyntax.self) {
      return part(infix.leftOperand.trimmedText, infix.operator.trimmedText, infix.rightOperand.trimmedText)
    }
    if let node = range.as(PrefixOperatorExprSyntax.self) {
      return part("", node.operator.text, node.expression.trimmedText)
    }
    guard let node = range.as(PostfixOperatorExprSyntax.self), node.operator.text == "..." else { return nil }
    return PythonSlice(lower: node.expression.trimmedText, upper: "", step: "").ofText(text)
  }

  private func part(_ lower: String, _ sign: String, _ upper: String) -> String? {
    guard sign == "..<" || sign == "..." else { return nil }
    let end = sign == "..<" ? upper : Int(upper).map { "\($0 + 1)" } ?? "\(upper) + 1"
    let code = PythonSlice(lower: lower, upper: end, step: "").ofText(text)
    return code.count <= 70 ? code : nil
  }
}
