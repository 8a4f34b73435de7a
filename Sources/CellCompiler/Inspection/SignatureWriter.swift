import SwiftSyntax

/// Writes a declaration as Swift does, with what is known of the receiver's types put in.
struct SignatureWriter {
  let solver: TypeSolver
  var substitution: Substitution = [:]

  func text(of declaration: Declaration) -> String {
    switch declaration.kind {
    case .property: property(declaration)
    case .enumCase: "case " + declaration.name + payload(declaration)
    case .subscripting: subscripting(declaration)
    case .initializer:
      "init" + (declaration.isFailable ? "?" : "") + generics(declaration)
        + parameters(declaration) + effects(declaration) + conditions(declaration)
    case .function: function(declaration)
    }
  }

  /// `T: Comparable`
  static func text(_ generic: GenericParameter) -> String {
    generic.constraints.isEmpty
      ? generic.name : generic.name + ": " + generic.constraints.map(\.name).joined(separator: " & ")
  }

  /// A parameter as it is declared: `by areInIncreasingOrder: (Int, Int) throws -> Bool`.
  func parameter(_ parameter: Declaration.Parameter) -> String {
    var names = parameter.label ?? "_"
    if parameter.name != names, !parameter.name.isEmpty { names += " " + parameter.name }
    let type = self.type(parameter.type)
    var text = "\(names): \(parameter.isInout ? "inout " : "")\(type)"
    if parameter.isVariadic { text += "..." }
    if let value = parameter.defaultSyntax?.trimmedText {
      text += " = " + value
    } else if parameter.hasDefault {
      text += " = …"
    }
    return text
  }

  // MARK: Kinds

  private func function(_ declaration: Declaration) -> String {
    let result = declaration.result.isVoid ? "" : " -> \(type(declaration.result))"
    return modifiers(declaration) + "func " + declaration.name
      + (declaration.kind == .function && declaration.isOperator ? " " : "")
      + generics(declaration) + parameters(declaration) + effects(declaration) + result
      + conditions(declaration)
  }

  private func property(_ declaration: Declaration) -> String {
    let isStored: Bool
    if case .stored = declaration.implementation { isStored = true } else { isStored = false }
    let head = modifiers(declaration) + (declaration.isConstant ? "let " : "var ")
    let accessors =
      isStored || declaration.isConstant || declaration.sharedVariable != nil
      ? "" : declaration.isSettable ? " { get set }" : " { get }"
    return head + "\(declaration.name): \(type(declaration.result))" + accessors
  }

  private func subscripting(_ declaration: Declaration) -> String {
    "subscript" + generics(declaration) + parameters(declaration) + " -> \(type(declaration.result))"
      + (declaration.isSettable ? " { get set }" : " { get }")
  }

  private func payload(_ declaration: Declaration) -> String {
    if declaration.parameters.isEmpty { return "" }
    let parts = declaration.parameters.map { parameter in
      (parameter.label.map { $0 + ": " } ?? "") + type(parameter.type)
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  // MARK: Parts

  private func type(_ type: Type) -> String {
    solver.final(type.substituting(substitution)).description
  }

  private func modifiers(_ declaration: Declaration) -> String {
    (declaration.isStatic ? "static " : "") + (declaration.isMutating ? "mutating " : "")
  }

  private func parameters(_ declaration: Declaration) -> String {
    "(" + declaration.parameters.map(parameter).joined(separator: ", ") + ")"
  }

  private func generics(_ declaration: Declaration) -> String {
    // `some P` is a generic parameter that is written where it is used.
    let named = declaration.generics.filter { !$0.name.contains(" ") && substitution[$0] == nil }
    return named.isEmpty ? "" : "<" + named.map(Self.text).joined(separator: ", ") + ">"
  }

  private func effects(_ declaration: Declaration) -> String {
    declaration.isThrowing ? " throws" : declaration.isRethrowing ? " rethrows" : ""
  }

  /// Conditions on the declaration's own generic parameters that their list does not say.
  private func conditions(_ declaration: Declaration) -> String {
    let own = Set(declaration.generics.filter { substitution[$0] == nil })
    let mentions: (Type) -> Bool = { type in
      type.contains { if case .generic(let generic) = $0 { own.contains(generic) } else { false } }
    }
    let written = declaration.requirements.compactMap { requirement -> String? in
      switch requirement {
      case .same(let left, let right) where mentions(left) || mentions(right):
        "\(type(left)) == \(type(right))"
      case .conforms(.dependent(let base, let name), let nominal) where mentions(base):
        "\(type(.dependent(base, name))): \(nominal.name)"
      default: nil
      }
    }
    return written.isEmpty ? "" : " where " + written.joined(separator: ", ")
  }
}

extension Declaration {
  var isOperator: Bool {
    guard kind == .function, let first = name.first else { return false }
    return !first.isLetter && first != "_"
  }
}
