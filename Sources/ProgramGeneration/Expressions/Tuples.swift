/// Tuples, made and taken apart.
enum Tuples {
  static let forms: [ExpressionForm.OwnForm] = [
    .init(weight: 6, fits: { type, _ in if case .tuple = type { true } else { false } }) {
      writing, type, depth, free in
      writing.literal(type, depth, free: free)
    },
    .init(weight: 8, fits: { type, writing in !members(of: type, writing).isEmpty }) {
      writing, type, _, _ in
      Written(writing.random.pick(members(of: type, writing)))
    },
  ]

  static func literal(
    _ writing: inout Writing, _ elements: [ValueType.TupleElement], _ depth: Int, free: Bool
  ) -> Written {
    let parts = elements.map { element in
      let value = writing.expression(element.type, depth, free: free).text
      return element.label.map { "\($0): \(value)" } ?? value
    }
    return Written("(\(parts.joined(separator: ", ")))")
  }

  /// Elements of tuples in scope, by label and by number.
  private static func members(of type: ValueType, _ writing: Writing) -> [String] {
    writing.scope.variables.flatMap { variable -> [String] in
      guard case .tuple(let elements) = variable.type else { return [] }
      return elements.enumerated().filter { $1.type == type }.flatMap { index, element in
        ["\(variable.name).\(index)"] + (element.label.map { ["\(variable.name).\($0)"] } ?? [])
      }
    }
  }
}
