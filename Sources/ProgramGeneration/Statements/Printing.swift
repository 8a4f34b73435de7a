/// Shows values, in ways that do not depend on the order of dictionaries.
enum Printing {
  static let forms: [Statements.Form] = [
    .init(10) { one(&$0) },
    .init(3, { !$0.scope.variables.isEmpty }) { writing in
      writing.random.pick(writing.scope.variables).isShown(&writing)
    },
  ]

  static func one(_ writing: inout Writing) -> Lines {
    let count = writing.random.within(1...3)
    let parts = (0..<count).map { _ -> String in
      let type = writing.anyType()
      return writing.expression(type, count == 1 ? 3 : 2, free: true).text
    }
    var end = ""
    if writing.random.chance(8) { end = ", separator: \"\(writing.random.pick(["", "|", ", "]))\"" }
    return "print(\(parts.joined(separator: ", "))\(end))".asLines
  }

  /// Every variable, at the end of the program.
  static func everything(_ writing: inout Writing) -> Lines {
    writing.scope.variables.flatMap { $0.isShown(&writing) ?? [] }
  }
}

extension Scope.Variable {
  fileprivate func isShown(_ writing: inout Writing) -> Lines? {
    switch type {
    case .dictionary(_, let value) where value.isPrintable:
      return ["for (k, v) in \(name).sorted(by: { $0.key < $1.key }) { print(k, v) }"]
    case .set: return ["print(\(name).sorted())"]
    case .object(let owner):
      guard let field = writing.types.class(owner)?.fields.first else { return nil }
      return ["print(\"\(name)\", \(name).\(field.name))"]
    case .existential(let owner):
      guard let property = writing.types.protocol(owner)?.properties.first else { return nil }
      return ["print(\(name).\(property.name))"]
    case _ where type.isPrintable:
      return [writing.random.chance(50) ? "print(\"\(name)\", \(name))" : "print(\"\(name) = \\(\(name))\")"]
    default: return nil
    }
  }
}
