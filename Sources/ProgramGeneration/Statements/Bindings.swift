/// `let` and `var`, with and without a type, one or several at once.
enum Bindings {
  static let forms: [Statements.Form] = [
    .init(14) { writing in one(&writing) },
    .init(2) { writing in destructuring(&writing) },
    .init(1) { writing in late(&writing) },
  ]

  static func one(_ writing: inout Writing, _ asked: ValueType? = nil) -> Lines {
    let type = asked ?? writing.variableType()
    let isMutable = writing.random.chance(55)
    let isFree = writing.random.chance(60)
    let value = writing.expression(type, writing.random.chance(20) ? 3 : 2, free: isFree)
    let name = writing.newName()
    writing.scope.declare(name, type, isMutable: isMutable)
    let annotation = isFree ? "" : ": \(type.text)"
    return "\(isMutable ? "var" : "let") \(name)\(annotation) = \(value.text)".asLines
  }

  private static func destructuring(_ writing: inout Writing) -> Lines? {
    let types = [writing.anyType(1), writing.anyType(1)]
    let value = Tuples.literal(&writing, types.map { .init(label: nil, type: $0) }, 2, free: true)
    let names = [writing.newName(), writing.newName()]
    let isMutable = writing.random.chance(40)
    for (name, type) in zip(names, types) { writing.scope.declare(name, type, isMutable: isMutable) }
    return "\(isMutable ? "var" : "let") (\(names[0]), \(names[1])) = \(value.text)".asLines
  }

  /// Declared first, set on every path afterwards.
  private static func late(_ writing: inout Writing) -> Lines? {
    let type = writing.anyType(1)
    let test = writing.expression(.bool, 2, free: true).beforeBrace
    let (first, second) = (writing.expression(type, 2).text, writing.expression(type, 2).text)
    let name = writing.newName()
    writing.scope.declare(name, type)
    return ["let \(name): \(type.text)", "if \(test) {", "  \(name) = \(first)", "} else {", "  \(name) = \(second)", "}"]
  }
}

extension String {
  /// As lines, where a closure inside broke it.
  var asLines: Lines { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
