/// Functions as values: closures in all their spellings, references, operators, key paths.
enum Closures {
  static let forms: [ExpressionForm.OwnForm] = [
    .init(weight: 12, fits: { type, writing in !callable(type, writing).isEmpty }) {
      writing, type, depth, _ in
      guard case (let name, let parameters)? = Optional(writing.random.pick(callable(type, writing)))
      else { return nil }
      let arguments = parameters.map { writing.expression($0, depth).text }
      return Written("\(name)(\(arguments.joined(separator: ", ")))")
    },
    .init(weight: 1, fits: { type, _ in type.isPrintable }) { writing, type, depth, _ in
      guard !writing.scope.isInterpolated else { return nil }
      let body = body(&writing, writing.scope.inner(), type, depth, free: true)
      return Written("{ () -> \(type.text) in \(body) }()")
    },
  ]

  private static func callable(_ type: ValueType, _ writing: Writing) -> [(String, [ValueType])] {
    writing.scope.variables.compactMap {
      if case .function(let parameters, type) = $0.type { ($0.name, parameters) } else { nil }
    }
  }

  /// A closure that is stored, returned or passed on.
  static func literal(
    _ writing: inout Writing, _ parameters: [ValueType], _ result: ValueType, _ depth: Int, free: Bool,
    escapes: Bool
  ) -> Written {
    let scope = escapes ? writing.scope.escaping() : writing.scope.inner()
    if free || writing.random.chance(30) {
      return Written(full(&writing, scope, parameters, result, depth, freeBody: false))
    }
    return Written(short(&writing, scope, parameters, result, depth, freeBody: false))
  }

  /// A closure as an argument, or what stands for one.
  static func argument(
    _ writing: inout Writing, _ parameters: [ValueType], _ result: ValueType, _ depth: Int,
    freeBody: Bool, isTrailing: Bool
  ) -> String {
    if !isTrailing, let reference = reference(&writing, parameters, result), writing.random.chance(40) {
      return reference
    }
    let scope = writing.scope.inner()
    if writing.random.chance(12) {
      return full(&writing, scope, parameters, result, depth, freeBody: freeBody)
    }
    return short(&writing, scope, parameters, result, depth, freeBody: freeBody)
  }

  private static func reference(
    _ writing: inout Writing, _ parameters: [ValueType], _ result: ValueType
  ) -> String? {
    var known: [String] = writing.scope.variables
      .filter { $0.type == .function(parameters, result) }.map(\.name)
    known += writing.types.functions.filter { function in
      writing.scope.callsFunctions && !function.isThrowing && !function.isGeneric
        && function.parameters.map(\.type) == parameters && function.result == result
        && function.parameters.allSatisfy { $0.kind == .plain }
    }.map(\.name)
    switch (parameters, result) {
    case ([.string], .bool): known += ["\\.isEmpty"]
    case ([.character], .bool): known += ["\\.isLetter", "\\.isNumber"]
    case ([.int, .int], .bool), ([.double, .double], .bool), ([.string, .string], .bool): known += ["<", ">"]
    case ([.int, .int], .int): known += ["max", "min", "&+"]
    case ([.string, .string], .string): known += ["+"]
    default: break
    }
    if parameters.count == 1, case .structure(let name) = parameters[0],
      let model = writing.types.structure(name)
    {
      known += (model.fields + model.computed).filter { $0.type == result }.map { "\\.\($0.name)" }
    }
    return known.isEmpty ? nil : writing.random.pick(known)
  }

  /// `{ (a: Int, b: Int) -> Int in … }`
  private static func full(
    _ writing: inout Writing, _ outer: Scope, _ parameters: [ValueType], _ result: ValueType,
    _ depth: Int, freeBody: Bool
  ) -> String {
    let names = parameters.map { _ in writing.newName() }
    var scope = outer
    for (name, type) in zip(names, parameters) { scope.declare(name, type) }
    let list = zip(names, parameters).map { "\($0): \($1.text)" }.joined(separator: ", ")
    let arrow = freeBody && writing.random.chance(60) ? "" : " -> \(result.text)"
    let body = body(&writing, scope, result, depth, free: arrow.isEmpty)
    return "{ (\(list))\(arrow) in \(body) }"
  }

  /// `{ $0 + 1 }` or `{ a in a + 1 }`
  private static func short(
    _ writing: inout Writing, _ outer: Scope, _ parameters: [ValueType], _ result: ValueType,
    _ depth: Int, freeBody: Bool
  ) -> String {
    if writing.random.chance(60) {
      var scope = outer
      for (index, type) in parameters.enumerated() { scope.declare("$\(index)", type, kind: .shorthand) }
      let body = writing.within(scope) { $0.expression(result, max(1, depth), free: freeBody).text }
      // The last parameter must be mentioned, or the closure has too few.
      if body.mentionsOutside("$\(parameters.count - 1)") { return "{ \(body) }" }
    }
    let names = parameters.map { _ in writing.newName() }
    var scope = outer
    for (name, type) in zip(names, parameters) { scope.declare(name, type) }
    let body = body(&writing, scope, result, depth, free: freeBody)
    return "{ \(names.joined(separator: ", ")) in \(body) }"
  }

  /// One expression, or statements that end with `return`.
  private static func body(
    _ writing: inout Writing, _ scope: Scope, _ result: ValueType, _ depth: Int, free: Bool
  ) -> String {
    writing.within(scope) { writing in
      guard writing.random.chance(18), !scope.isInterpolated else {
        return writing.expression(result, depth, free: free).text
      }
      let type = writing.anyType(1)
      let name = writing.newName()
      let value = writing.expression(type, depth, free: true).text
      writing.scope.declare(name, type)
      let last = writing.expression(result, depth, free: free).text
      let breaks = writing.random.chance(50) ? "\n" : "; "
      return "\(breaks == "\n" ? "\n" : "")let \(name) = \(value)\(breaks)return \(last)\(breaks == "\n" ? "\n" : "")"
    }
  }
}

extension String {
  /// Whether a name stands outside all braces.
  fileprivate func mentionsOutside(_ name: String) -> Bool {
    var depth = 0
    var rest = Substring(self)
    while let character = rest.first {
      if depth == 0, rest.hasPrefix(name) { return true }
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      rest = rest.dropFirst()
    }
    return false
  }
}
