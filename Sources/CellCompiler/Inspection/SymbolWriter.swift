/// Makes ``Symbol``s of declarations, variables and types.
struct SymbolWriter {
  let solver: TypeSolver

  func symbol(of declaration: Declaration, _ substitution: Substitution = [:]) -> Symbol {
    Symbol(
      name: declaration.name, kind: kind(of: declaration),
      signature: SignatureWriter(solver: solver, substitution: substitution).text(of: declaration),
      type: type(of: declaration, substitution), documentation: declaration.documentation,
      origin: origin(of: declaration))
  }

  func symbol(of variable: Variable) -> Symbol {
    let type = solver.final(variable.type)
    let word = variable.isMutable ? "var" : "let"
    let head = variable.isParameter ? variable.name : "\(word) \(variable.name)"
    return Symbol(
      name: variable.name,
      kind: variable.isParameter ? .parameter : variable.isMutable ? .variable : .constant,
      signature: "\(head): \(variable.isInout ? "inout " : "")\(type)", type: type.description,
      documentation: variable.documentation,
      origin: .cell(variable.place?.cell, variable.place?.place))
  }

  func symbol(of nominal: NominalType, arguments: [Type] = []) -> Symbol {
    let type =
      arguments.isEmpty || !arguments.allSatisfy(\.isKnown)
      ? nominal.qualifiedName : Type.nominal(nominal, arguments).description
    return Symbol(
      name: nominal.name, kind: kind(of: nominal), signature: header(of: nominal), type: type,
      documentation: nominal.documentation, origin: origin(of: nominal))
  }

  func alias(_ name: String, _ type: Type) -> Symbol {
    Symbol(
      name: name, kind: .typeAlias, signature: "typealias \(name) = \(solver.final(type))",
      type: solver.final(type).description, origin: .cell(nil, nil))
  }

  // MARK: Parts

  private func type(of declaration: Declaration, _ substitution: Substitution) -> String {
    solver.final(declaration.result.substituting(substitution)).description
  }

  private func kind(of declaration: Declaration) -> Symbol.Kind {
    switch declaration.kind {
    case .initializer: return .initializer
    case .subscripting: return .subscripting
    case .property: return .property
    case .enumCase: return .enumCase
    case .function:
      if declaration.name.first.map({ !$0.isLetter && $0 != "_" }) == true { return .infixOperator }
      return declaration.owner == nil ? .function : .method
    }
  }

  private func kind(of nominal: NominalType) -> Symbol.Kind {
    switch nominal.kind {
    case .structure: .structure
    case .enumeration: .enumeration
    case .classType: .classType
    case .protocolType: .protocolType
    }
  }

  private func origin(of declaration: Declaration) -> Symbol.Origin {
    if let place = declaration.place { return .cell(place.cell, place.place) }
    if case .user = declaration.implementation { return .cell(nil, nil) }
    return declaration.isLibrary ? .library : .standardLibrary
  }

  private func origin(of nominal: NominalType) -> Symbol.Origin {
    switch nominal.origin {
    case .standard: .standardLibrary
    case .library: .library
    case .cell: .cell(nominal.place?.cell, nominal.place?.place)
    }
  }

  /// `struct Matrix: Equatable`
  private func header(of nominal: NominalType) -> String {
    solver.universe.loadConformances(of: nominal)
    let generics = nominal.generics.map(SignatureWriter.text)
    var inherited = [nominal.superclass, nominal.rawType].compactMap { $0?.description }
    for conformance in nominal.conformances
    where conformance.requirements.isEmpty && !inherited.contains(conformance.protocolType.name) {
      inherited.append(conformance.protocolType.name)
    }
    return kind(of: nominal).rawValue + " " + nominal.qualifiedName
      + (generics.isEmpty ? "" : "<" + generics.joined(separator: ", ") + ">")
      + (inherited.isEmpty ? "" : ": " + inherited.joined(separator: ", "))
  }
}
