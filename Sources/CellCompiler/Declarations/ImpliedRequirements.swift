/// What the types in a signature ask of its generic parameters without being told: `func f<T>(_ m: Matrix<T>)`
/// of a `Matrix<Number: Numeric>` takes numbers only.
struct ImpliedRequirements {
  let declaration: Declaration

  /// Adds them to the declaration and to its own parameters.
  func add() {
    guard !declaration.generics.isEmpty else { return }
    for parameter in declaration.parameters { visit(parameter.type) }
    if declaration.opaque == nil { visit(declaration.result) }
  }

  private func visit(_ type: Type) {
    switch type {
    case .nominal(let nominal, let arguments):
      for (parameter, argument) in zip(nominal.generics, arguments) { require(parameter.constraints, of: argument) }
      arguments.forEach(visit)
    case .tuple(let elements): elements.forEach { visit($0.type) }
    case .function(let function):
      function.parameters.forEach { visit($0.type) }
      visit(function.result)
    case .metatype(let instance): visit(instance)
    default: break
    }
  }

  private func require(_ protocols: [NominalType], of type: Type) {
    guard isOwn(type) else { return }
    for nominal in protocols where !declaration.requirements.contains(.conforms(type, nominal)) {
      declaration.requirements.append(.conforms(type, nominal))
      if case .generic(let generic) = type { generic.constraints.append(nominal) }
    }
  }

  /// A parameter of the declaration, or a part of one: `T`, `S.Element`.
  private func isOwn(_ type: Type) -> Bool {
    switch type {
    case .generic(let generic): declaration.generics.contains(generic)
    case .dependent(let base, _): isOwn(base)
    default: false
    }
  }
}
