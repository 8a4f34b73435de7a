import SwiftSyntax

/// The learner's own code as a value of the type that its place wants: `words.map(String.init)` for `words`.
///
/// Only what passes checking is advised, so the types decide, not their names.
struct ConversionAdvice {
  let checker: Checker

  private var universe: Universe { checker.universe }
  private var solver: TypeSolver { checker.solver }

  /// - Parameter code: What is written; its operators are put into parentheses where something is hung on it.
  func swift(from source: Type, to target: Type, at node: some SyntaxProtocol) -> String? {
    let written = node.trimmedText
    guard written.count <= 60, !written.contains("\n") else { return nil }
    if let range = range(from: source, to: target, node) { return range }
    return swift(from: source, to: target, node.needsParentheses ? "(\(written))" : written)
  }

  private func swift(from source: Type, to target: Type, _ code: String) -> String? {
    let (source, target) = (solver.final(source), solver.final(target))
    if source == target { return nil }
    if isNumber(source), isNumber(target) { return "\(target)(\(bare(code)))" }
    if target == universe.string { return text(from: source, code) }
    guard let wanted = element(target) else { return nil }
    if target.description.hasPrefix("Set<") { return element(source) == wanted ? "Set(\(bare(code)))" : nil }
    if source.description == "String" || source.description == "Substring" {
      return list(of: target, from: source, code)
    }
    guard let own = element(source) else { return entries(of: source, wanted, code) }
    if own == wanted { return copy(source, own, code) }
    if universe.isOptional(own), case .nominal(_, let wrapped) = own, wrapped[0] == wanted {
      return "\(code).compactMap { $0 }"
    }
    if own.description == "Substring" || own.description == "Character", wanted == universe.string {
      return "\(code).map(String.init)"
    }
    if own == universe.string, isNumber(wanted) { return "\(code).compactMap { \(wanted)($0) }" }
    if own.description == "[String]", wanted == universe.string { return "\(code).map { $0.joined(separator: \" \") }" }
    return swift(from: own, to: wanted, "$0").map { "\(code).map { \($0) }" }
  }

  /// What is written alone in brackets needs none of its own.
  private func bare(_ code: String) -> String {
    code.hasPrefix("(") && code.hasSuffix(")") && code.count(where: { $0 == "(" }) == 1
      ? String(code.dropFirst().dropLast()) : code
  }

  private func text(from source: Type, _ code: String) -> String? {
    switch source.description {
    case "Substring", "Character", "[Character]", "Int", "Double", "Float", "Bool": "String(\(bare(code)))"
    case "[String]", "[Substring]": "\(code).joined(separator: \" \")"
    default: nil
    }
  }

  /// Words or characters of a text.
  private func list(of target: Type, from source: Type, _ code: String) -> String? {
    switch target.description {
    case "[[String]]": "[\(code).split(separator: \" \").map(String.init)]"
    case "[String]": "\(code).split(separator: \" \").map(String.init)"
    case "[Character]": "Array(\(bare(code)))"
    default: nil
    }
  }

  /// A set, a range, keys: the same elements in an array.
  private func copy(_ source: Type, _ own: Type, _ code: String) -> String? {
    let isUnordered = ["Set<", "Dictionary.Keys<"].contains { source.description.hasPrefix($0) }
    return isUnordered && solver.conforms(own, to: "Comparable") ? "\(code).sorted()" : "Array(\(bare(code)))"
  }

  /// A dictionary where a list of its keys or values is wanted.
  private func entries(of source: Type, _ wanted: Type, _ code: String) -> String? {
    guard case .nominal(let nominal, let arguments) = source, nominal === universe.dictionaryType else { return nil }
    if arguments[0] == wanted {
      return solver.conforms(wanted, to: "Comparable") ? "\(code).keys.sorted()" : "Array(\(code).keys)"
    }
    return arguments[1] == wanted ? "Array(\(code).values)" : nil
  }

  /// `1...2` for `1..<3` and the other way round.
  private func range(from source: Type, to target: Type, _ node: some SyntaxProtocol) -> String? {
    let (found, wanted) = (solver.final(source).description, solver.final(target).description)
    let infix = node.as(InfixOperatorExprSyntax.self) ?? node.parent?.as(InfixOperatorExprSyntax.self)
    guard let infix, let lower = infix.leftOperand.shortText, let upper = infix.rightOperand.shortText else { return nil }
    switch (found, wanted) {
    case ("Range<Int>", "ClosedRange<Int>"):
      return "\(lower)...\(Int(upper).map { "\($0 - 1)" } ?? "\(upper) - 1")"
    case ("ClosedRange<Int>", "Range<Int>"):
      return "\(lower)..<\(Int(upper).map { "\($0 + 1)" } ?? "\(upper) + 1")"
    default: return nil
    }
  }

  private func isNumber(_ type: Type) -> Bool {
    guard case .nominal = type else { return false }
    return solver.conforms(type, to: "BinaryInteger") || ["Double", "Float"].contains(type.description)
  }

  /// What a collection is made of.
  private func element(_ type: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = type, nominal.origin == .standard else { return nil }
    switch nominal.name {
    case "Array", "Set", "ArraySlice": return arguments[0]
    case "Range", "ClosedRange":
      return solver.conforms(arguments[0], to: "BinaryInteger") ? arguments[0] : nil
    case "ReversedCollection", "Dictionary.Keys", "Dictionary.Values", "Keys", "Values":
      let found = solver.final(.dependent(type, "Element"))
      if case .nominal = found { return found }
      return nil
    default: return nil
    }
  }
}

extension SyntaxProtocol {
  /// Whether a member would belong to a part of it only.
  var needsParentheses: Bool {
    self.is(InfixOperatorExprSyntax.self) || self.is(TernaryExprSyntax.self) || self.is(TryExprSyntax.self)
      || self.is(PrefixOperatorExprSyntax.self) || self.is(SequenceExprSyntax.self)
  }
}
