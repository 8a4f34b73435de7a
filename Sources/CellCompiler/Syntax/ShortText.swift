import Diagnostics
import SwiftSyntax

extension SyntaxProtocol {
  /// The code as a message can quote it; `nil` where it is long or has several lines.
  var shortText: String? {
    let text = trimmedText
    return text.count <= 40 && !text.contains("\n") ? text : nil
  }

  /// A division of one line that is too long to be quoted, but not to be written anew.
  var wholeDivision: String? {
    let text = trimmedText
    return text.count <= 80 && WholeDivision.converted(text, to: "Double") != nil ? text : nil
  }
}

extension String {
  /// `fit_transform` as Swift spells it: `fitTransform`.
  var camelCased: String {
    let parts = split(separator: "_")
    guard parts.count > 1, let first = parts.first else { return self }
    return first + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension String {
  /// `fitTransform` as Python spells it: `fit_transform`.
  var snakeCased: String {
    reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}

extension ExprSyntaxProtocol {
  /// `var name`, where the expression is the initial value of one, for examples.
  var declaredName: String {
    guard let binding = parent?.parent?.as(PatternBindingSyntax.self),
      let name = binding.pattern.shortText
    else { return "var x" }
    let word = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text
    return "\(word ?? "var") \(name)"
  }
}

extension SyntaxProtocol {
  /// The first node below this one, itself included, that is meant.
  func firstDescendant(where isMeant: (Syntax) -> Bool) -> Syntax? {
    // Not recursive: long chains of operators are deep trees.
    var waiting = [Syntax(self)]
    while let node = waiting.popLast() {
      if isMeant(node) { return node }
      waiting += node.children(viewMode: .sourceAccurate).reversed()
    }
    return nil
  }

  /// The nearest node of a kind around this one.
  func firstAncestor<Node: SyntaxProtocol>(_: Node.Type) -> Node? {
    var next = parent
    while let current = next {
      if let found = current.as(Node.self) { return found }
      next = current.parent
    }
    return nil
  }
}
