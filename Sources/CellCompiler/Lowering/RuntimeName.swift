/// Names of types as values carry them at run time: without the short forms for arrays and the like.
enum RuntimeName {
  static func of(_ type: Type) -> String {
    switch type {
    case .nominal(let nominal, let arguments) where !arguments.isEmpty:
      nominal.qualifiedName + "<" + arguments.map(of).joined(separator: ", ") + ">"
    case .tuple(let elements):
      "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + of($0.type) }.joined(separator: ", ") + ")"
    default: type.description
    }
  }
}
