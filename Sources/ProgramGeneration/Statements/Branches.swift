/// `if` in all its forms.
enum Branches {
  static let forms: [Statements.Form] = [
    .init(7, canNest) { plain(&$0) },
    .init(6, canNest) { binding(&$0) },
    .init(3, canNest) { casePattern(&$0) },
    .init(3) { expression(&$0) },
  ]

  @Sendable private static func canNest(_ writing: Writing) -> Bool { writing.scope.nesting < 3 }

  private static func plain(_ writing: inout Writing) -> Lines {
    var lines = "if \(writing.expression(.bool, 2, free: true).beforeBrace) {".asLines
    lines += Statements.block(&writing)
    if writing.random.chance(30) {
      lines += "} else if \(writing.expression(.bool, 2, free: true).beforeBrace) {".asLines
      lines += Statements.block(&writing)
    }
    if writing.random.chance(50) { lines += ["} else {"] + Statements.block(&writing) }
    return lines + ["}"]
  }

  private static func binding(_ writing: inout Writing) -> Lines {
    let type = writing.anyType(1)
    let seen = writing.variable(.optional(type))
    var scope = writing.scope
    var head: String
    if let seen, writing.random.chance(40) {
      head = "if let \(seen)"
      scope.declare(seen, type)
    } else {
      let value = writing.expression(.optional(type), 2, free: true).beforeBrace
      let name = writing.newName()
      head = "if \(writing.random.chance(10) ? "var" : "let") \(name) = \(value)"
      scope.declare(name, type)
    }
    if writing.random.chance(35) {
      head += ", \(writing.within(scope) { $0.expression(.bool, 2, free: true).beforeBrace })"
    }
    var lines = "\(head) {".asLines + Statements.block(&writing, scope)
    if writing.random.chance(50) { lines += ["} else {"] + Statements.block(&writing) }
    return lines + ["}"]
  }

  private static func casePattern(_ writing: inout Writing) -> Lines? {
    let enumerations = writing.types.enumerations.filter { $0.cases.contains { !$0.payload.isEmpty } }
    guard !enumerations.isEmpty, writing.random.chance(70) else {
      let value = writing.expression(.int, 2, free: true).beforeBrace
      return "if case \(writing.random.below(3))...\(writing.random.within(3...9)) = \(value) {".asLines
        + Statements.block(&writing) + ["}"]
    }
    let model = writing.random.pick(enumerations)
    let item = writing.random.pick(model.cases.filter { !$0.payload.isEmpty })
    let value = writing.expression(.enumeration(model.name), 2, free: true).beforeBrace
    let (pattern, variables) = Switches.pattern(&writing, item)
    var scope = writing.scope
    for variable in variables { scope.declare(variable.name, variable.type) }
    return "if case \(pattern) = \(value) {".asLines + Statements.block(&writing, scope) + ["}"]
  }

  /// `let x = if … { … } else { … }`
  private static func expression(_ writing: inout Writing) -> Lines {
    let type = writing.anyType(1)
    let test = writing.expression(.bool, 2, free: true).beforeBrace
    let (first, second) = (writing.expression(type, 2).text, writing.expression(type, 2).text)
    let name = writing.newName()
    writing.scope.declare(name, type)
    return "let \(name): \(type.text) = if \(test) { \(first) } else { \(second) }".asLines
  }
}
