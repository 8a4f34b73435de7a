/// Calls of the program's own functions.
enum Calls {
  static let forms: [ExpressionForm.OwnForm] = [
    .init(weight: 16, fits: { type, writing in !candidates(type, writing).isEmpty }) {
      writing, type, depth, free in
      let function = writing.random.pick(candidates(type, writing))
      guard let arguments = arguments(&writing, function.parameters, depth) else { return nil }
      return Written("\(function.name)(\(arguments))")
    },
    .init(weight: 8, fits: { type, writing in !throwing(type, writing).isEmpty }) {
      writing, type, depth, _ in
      guard case .optional(let wrapped) = type else { return nil }
      let function = writing.random.pick(throwing(type, writing))
      guard function.result == wrapped, let arguments = arguments(&writing, function.parameters, depth)
      else { return nil }
      return Written("(try? \(function.name)(\(arguments)))")
    },
  ]

  private static func candidates(_ type: ValueType, _ writing: Writing) -> [FunctionModel] {
    guard writing.scope.callsFunctions else { return [] }
    return writing.types.functions.filter { $0.result == type && !$0.isThrowing && !$0.isGeneric }
  }

  private static func throwing(_ type: ValueType, _ writing: Writing) -> [FunctionModel] {
    guard writing.scope.callsFunctions, case .optional(let wrapped) = type else { return [] }
    return writing.types.functions.filter { $0.isThrowing && $0.result == wrapped }
  }

  /// The arguments between the parentheses; `nil` where an `inout` parameter finds no variable.
  static func arguments(
    _ writing: inout Writing, _ parameters: [ParameterModel], _ depth: Int
  ) -> String? {
    var parts: [String] = []
    var changed: Set<String> = []
    for parameter in parameters {
      let label = parameter.label.map { "\($0): " } ?? ""
      switch parameter.kind {
      case .plain: parts.append(label + writing.expression(parameter.type, depth).text)
      case .changing:
        guard let name = writing.variable(parameter.type, mutable: true), changed.insert(name).inserted
        else { return nil }
        parts.append("\(label)&\(name)")
      case .defaulted:
        if writing.random.chance(50) { parts.append(label + writing.expression(parameter.type, depth).text) }
      case .variadic:
        let count = writing.random.below(4)
        let values = (0..<count).map { _ in writing.expression(parameter.type, depth).text }
        if count > 0 { parts.append(label + values.joined(separator: ", ")) }
      }
    }
    return parts.joined(separator: ", ")
  }
}
