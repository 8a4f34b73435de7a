/// `switch` over numbers, texts, cases, tuples and optionals, as statement and as value.
enum Switches {
  static let forms: [Statements.Form] = [
    .init(4, canNest) { overNumber(&$0) },
    .init(5, canNest) { overCases(&$0) },
    .init(2, canNest) { overTuple(&$0) },
    .init(2, canNest) { overOptional(&$0) },
    .init(2, canNest) { overText(&$0) },
    .init(3) { asValue(&$0) },
  ]

  @Sendable private static func canNest(_ writing: Writing) -> Bool { writing.scope.nesting < 2 }

  private static func arm(_ writing: inout Writing, _ pattern: String, _ variables: [Scope.Variable] = []) -> Lines {
    var scope = writing.scope
    // An unlabelled `break` would leave the switch and not the loop.
    scope.loops.removeAll { $0.isEmpty }
    for variable in variables { scope.declare(variable.name, variable.type) }
    return ["\(pattern):"] + Statements.block(&writing, scope)
  }

  private static func overNumber(_ writing: inout Writing) -> Lines {
    var lines = "switch \(writing.expression(.int, 2, free: true).beforeBrace) {".asLines
    lines += arm(&writing, "case \(writing.random.below(3))")
    if writing.random.chance(60) { lines += arm(&writing, "case \(writing.random.within(3...5))...8, 11") }
    if writing.random.chance(40) { lines += arm(&writing, "case ..<0") }
    let name = writing.newName()
    if writing.random.chance(50) {
      lines += arm(&writing, "case let \(name) where \(name) % 2 == 0", [.init(name: name, type: .int)])
    }
    return lines + arm(&writing, "default") + ["}"]
  }

  private static func overText(_ writing: inout Writing) -> Lines {
    var lines = "switch \(writing.expression(.string, 2, free: true).beforeBrace) {".asLines
    lines += arm(&writing, "case \"cat\", \"dog\"") + arm(&writing, "case \"\"")
    return lines + arm(&writing, "default") + ["}"]
  }

  private static func overCases(_ writing: inout Writing) -> Lines? {
    guard !writing.types.enumerations.isEmpty else { return nil }
    let model = writing.random.pick(writing.types.enumerations)
    let value = writing.expression(.enumeration(model.name), 2, free: true).beforeBrace
    var lines = "switch \(value) {".asLines
    let hasDefault = writing.random.chance(25)
    for item in hasDefault ? Array(model.cases.dropLast()) : model.cases {
      let (pattern, variables) = pattern(&writing, item)
      lines += arm(&writing, "case \(pattern)", variables)
    }
    return lines + (hasDefault ? arm(&writing, "default") : []) + ["}"]
  }

  private static func overTuple(_ writing: inout Writing) -> Lines {
    let (first, second) = (writing.expression(.int, 2, free: true).text, writing.expression(.bool, 2, free: true).text)
    let name = writing.newName()
    var lines = "switch (\(first), \(second)) {".asLines
    lines += arm(&writing, "case (0, _)") + arm(&writing, "case (let \(name), true)", [.init(name: name, type: .int)])
    return lines + arm(&writing, "case (1..., false)") + arm(&writing, "default") + ["}"]
  }

  private static func overOptional(_ writing: inout Writing) -> Lines {
    let type = writing.anyType(1)
    let value = writing.expression(.optional(type), 2, free: true).beforeBrace
    let name = writing.newName()
    let some = writing.random.chance(50) ? "case let \(name)?" : "case .some(let \(name))"
    let none = writing.random.chance(50) ? "case nil" : "case .none"
    return "switch \(value) {".asLines + arm(&writing, some, [.init(name: name, type: type)])
      + arm(&writing, none) + ["}"]
  }

  private static func asValue(_ writing: inout Writing) -> Lines? {
    guard !writing.types.enumerations.isEmpty else { return nil }
    let model = writing.random.pick(writing.types.enumerations)
    let type = writing.anyType(1)
    let value = writing.expression(.enumeration(model.name), 2, free: true).beforeBrace
    let choices = cases(&writing, over: model, giving: type, isShort: false)
    let name = writing.newName()
    writing.scope.declare(name, type)
    return "let \(name): \(type.text) = switch \(value) {".asLines + choices + ["}"]
  }

  /// One line a case, each with a value.
  static func cases(
    _ writing: inout Writing, over model: EnumerationModel, giving type: ValueType, isShort: Bool
  ) -> Lines {
    model.cases.flatMap { item -> Lines in
      let (pattern, variables) = pattern(&writing, item)
      var scope = writing.scope
      for variable in variables { scope.declare(variable.name, variable.type) }
      let value = writing.within(scope) { $0.expression(type, 2).text }
      return "case \(pattern): \(isShort ? "return " : "")\(value)".asLines
    }
  }

  /// A pattern for a case that takes its payload out, or a part of it.
  static func pattern(_ writing: inout Writing, _ item: EnumerationModel.Case) -> (String, [Scope.Variable]) {
    guard !item.payload.isEmpty, !writing.random.chance(12) else { return (".\(item.name)", []) }
    var variables: [Scope.Variable] = []
    let isOuter = writing.random.chance(40)
    let parts = item.payload.map { element -> String in
      if writing.random.chance(15) { return "_" }
      let name = writing.newName()
      variables.append(.init(name: name, type: element.type))
      let label = element.label != nil && writing.random.chance(40) ? "\(element.label ?? ""): " : ""
      return "\(label)\(isOuter ? "" : "let ")\(name)"
    }
    let start = isOuter && !variables.isEmpty ? "let " : ""
    return ("\(start).\(item.name)(\(parts.joined(separator: ", ")))", variables)
  }
}
