/// Functions inside functions and blocks, which see what is around them.
enum NestedFunctions {
  static let forms: [Statements.Form] = [
    .init(3, { $0.scope.nesting < 2 && $0.scope.loops.isEmpty }) { write(&$0) },
  ]

  private static func write(_ writing: inout Writing) -> Lines {
    var model = FunctionModel(name: writing.newName(), parameters: [], result: writing.anyType(1))
    let name = writing.newName()
    model.parameters = [.init(label: nil, name: name, type: writing.anyType(1))]
    var scope = writing.scope.escaping()
    scope.callsFunctions = false
    scope.result = model.result
    scope.declare(name, model.parameters[0].type)
    let body = writing.within(scope) { writing in
      (0..<writing.random.below(3)).flatMap { _ in Statements.one(&writing) }
        + "return \(writing.expression(model.result, 2).text)".asLines
    }
    writing.scope.declare(model.name, .function(model.parameters.map(\.type), model.result))
    return ["func \(Functions.signature(model)) {"] + body.indented + ["}"]
  }
}
