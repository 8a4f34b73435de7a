/// Functions that throw errors of the program's own.
enum ThrowingFunctions {
  static func declare(_ writing: inout Writing) -> Lines {
    var lines: Lines = []
    if writing.types.errors.isEmpty {
      lines += ["enum Problem: Error {", "  case empty", "  case tooLarge(Int)", "  case named(String, at: Int)", "}"]
      writing.types.errors = ["Problem.empty", "Problem.tooLarge(⟨Int⟩)", "Problem.named(⟨String⟩, at: ⟨Int⟩)"]
    }
    var model = FunctionModel(name: writing.newName(), parameters: [], result: writing.anyType(1), isThrowing: true)
    let name = writing.newName()
    model.parameters = [.init(label: writing.random.chance(50) ? nil : name, name: name, type: writing.random.pick([.int, .string, .array(.int)]))]
    var scope = Scope()
    scope.declare(name, model.parameters[0].type)
    scope.callsFunctions = false
    let checks = writing.within(scope) { writing -> Lines in
      let test = writing.expression(.bool, 2, free: true).beforeBrace
      let other = writing.expression(.bool, 1, free: true).beforeBrace
      return ["if \(test) { throw \(error(&writing)) }", "guard \(other) else { throw \(error(&writing)) }"]
    }
    let used = writing.random.chance(50) ? Array(checks.prefix(1)) : checks
    let body = used + Functions.body(&writing, model)
    writing.types.functions.append(model)
    return lines + ["func \(Functions.signature(model)) {"]
      + (body.last.map { last in last.hasPrefix("return ") ? body : body.dropLast() + ["return \(last)"] } ?? []).indented
      + ["}"]
  }

  /// An error to throw, written out.
  static func error(_ writing: inout Writing) -> String {
    guard !writing.types.errors.isEmpty else { return "CancellationError()" }
    let template = Template(statement: writing.random.pick(writing.types.errors))
    return writing.fill(template, giving: .void, 0)?.text ?? "Problem.empty"
  }
}
