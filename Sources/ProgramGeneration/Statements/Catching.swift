/// `do` and `catch`.
enum Catching {
  static let forms: [Statements.Form] = [
    .init(6, { writing in
      writing.scope.callsFunctions && writing.types.functions.contains { $0.isThrowing } && writing.scope.nesting < 4
    }) { write(&$0) },
  ]

  private static func write(_ writing: inout Writing) -> Lines? {
    let function = writing.random.pick(writing.types.functions.filter(\.isThrowing))
    guard let arguments = Calls.arguments(&writing, function.parameters, 2) else { return nil }
    let name = writing.newName()
    var scope = writing.scope
    scope.declare(name, function.result)
    scope.handlesErrors = true
    let call = "  let \(name) = try \(function.name)(\(arguments))".asLines
    return ["do {"] + call + Statements.block(&writing, scope) + catches(&writing)
  }

  private static func catches(_ writing: inout Writing) -> Lines {
    switch writing.random.below(3) {
    case 0: return ["} catch {", "  print(\"caught\", error)"] + Statements.block(&writing, atLeast: 0) + ["}"]
    case 1:
      return ["} catch Problem.tooLarge(let n) where n > 3 {", "  print(\"large\", n)", "} catch let problem as Problem {",
        "  print(problem)", "} catch {", "  print(\"other\")", "}"]
    default:
      return ["} catch Problem.empty {", "  print(\"empty\")", "} catch {", "  print(\"caught \\(error)\")", "}"]
    }
  }
}
