/// Properties and methods of the program's own types.
enum Members {
  static let forms: [ExpressionForm.OwnForm] = [
    .init(weight: 14, fits: { type, writing in !onVariables(type, writing).isEmpty }) {
      writing, type, depth, _ in
      let (receiver, member) = writing.random.pick(onVariables(type, writing))
      return member.write(&writing, receiver, depth)
    },
    .init(weight: 6, fits: { type, writing in !onValues(type, writing).isEmpty }) {
      writing, type, depth, _ in
      let (owner, member) = writing.random.pick(onValues(type, writing))
      let receiver = writing.expression(owner, depth, free: true).at(.postfix)
      return member.write(&writing, receiver, depth)
    },
    .init(weight: 6, fits: { type, writing in !statics(type, writing).isEmpty }) { writing, type, _, _ in
      Written(writing.random.pick(statics(type, writing)))
    },
  ]

  private struct Member {
    var name: String
    /// `nil` for properties.
    var parameters: [ParameterModel]?

    func write(_ writing: inout Writing, _ receiver: String, _ depth: Int) -> Written? {
      guard let parameters else { return Written("\(receiver).\(name)") }
      guard let arguments = Calls.arguments(&writing, parameters, depth) else { return nil }
      return Written("\(receiver).\(name)(\(arguments))")
    }
  }

  private static func onVariables(_ type: ValueType, _ writing: Writing) -> [(String, Member)] {
    writing.scope.variables.flatMap { variable in
      members(of: variable.type, giving: type, writing).map { (variable.name, $0) }
    }
  }

  private static func onValues(_ type: ValueType, _ writing: Writing) -> [(ValueType, Member)] {
    let owners: [ValueType] = writing.types.structures.map { .structure($0.name) }
      + writing.types.enumerations.map { .enumeration($0.name) }
    return owners.flatMap { owner in members(of: owner, giving: type, writing).map { (owner, $0) } }
  }

  private static func members(
    of owner: ValueType, giving type: ValueType, _ writing: Writing
  ) -> [Member] {
    let (properties, methods) = all(of: owner, writing)
    return properties.filter { $0.type == type }.map { Member(name: $0.name) }
      + methods.filter { $0.result == type && !$0.isMutating && !$0.isThrowing }
      .filter { _ in writing.scope.callsFunctions }
      .map { Member(name: $0.name, parameters: $0.parameters) }
  }

  private static func all(
    of owner: ValueType, _ writing: Writing
  ) -> ([PropertyModel], [FunctionModel]) {
    let types = writing.types
    switch owner {
    case .structure(let name):
      guard let model = types.structure(name) else { return ([], []) }
      return (model.fields + model.computed, model.methods)
    case .enumeration(let name):
      guard let model = types.enumeration(name) else { return ([], []) }
      let raw = model.rawType.map { [PropertyModel(name: "rawValue", type: $0)] } ?? []
      return (model.computed + raw, model.methods)
    case .object(let name):
      guard let model = types.class(name) else { return ([], []) }
      return (model.fields + model.computed, model.methods)
    case .existential(let name):
      guard let model = types.protocol(name) else { return ([], []) }
      return (model.properties, model.methods)
    default: return ([], [])
    }
  }

  private static func statics(_ type: ValueType, _ writing: Writing) -> [String] {
    var found = writing.types.structures.flatMap { model in
      model.statics.filter { $0.type == type }.map { "\(model.name).\($0.name)" }
    }
    for model in writing.types.enumerations {
      if model.listsCases, type == .array(.enumeration(model.name)) { found.append("\(model.name).allCases") }
      if model.listsCases, type == .int { found.append("\(model.name).allCases.count") }
      if let raw = model.rawType, type == .optional(.enumeration(model.name)) {
        found.append("\(model.name)(rawValue: \(raw == .int ? "1" : "\"\(model.cases[0].name)\""))")
      }
    }
    return found
  }
}
