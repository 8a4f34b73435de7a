/// Protocols with default implementations, and the types that conform.
enum Protocols {
  static func declare(_ writing: inout Writing) -> Lines {
    var model = ProtocolModel(name: writing.newTypeName() + "Like")
    let property = PropertyModel(name: writing.newName(), type: writing.simplestType())
    let method = FunctionModel(
      name: writing.newName(), parameters: [.init(label: nil, name: "input", type: writing.simplestType())],
      result: writing.anyType(1))
    model.properties = [property]
    model.methods = [method]
    var lines = [
      "protocol \(model.name) {", "  var \(property.name): \(property.type.text) { get }",
      "  func \(Functions.signature(method))", "}",
    ]
    let hasDefault = writing.random.chance(60)
    if hasDefault { lines += defaults(&writing, &model, property, method) }
    for index in 0..<writing.random.within(1...2) {
      lines += conformer(&writing, &model, property, method, overrides: !hasDefault || index == 0)
    }
    writing.types.protocols.append(model)
    return lines
  }

  private static func inner(_ property: PropertyModel) -> Scope {
    var scope = Scope()
    scope.declare(property.name, property.type, kind: .field)
    scope.callsFunctions = false
    return scope
  }

  private static func defaults(
    _ writing: inout Writing, _ model: inout ProtocolModel, _ property: PropertyModel, _ method: FunctionModel
  ) -> Lines {
    let extra = FunctionModel(name: writing.newName(), parameters: [], result: .string)
    let (body, text) = writing.within(inner(property)) { writing in
      (Functions.body(&writing, method), writing.expression(.string, 2).text)
    }
    model.methods.append(extra)
    return ["extension \(model.name) {", "  func \(Functions.signature(method)) {"] + body.indented.indented
      + ["  }", "  func \(extra.name)() -> String { \(text) + \"\\(\(method.name)(\(callArgument(method))))\" }", "}"]
  }

  private static func callArgument(_ method: FunctionModel) -> String {
    switch method.parameters[0].type {
    case .string: "\"in\""
    case .bool: "true"
    default: "2"
    }
  }

  private static func conformer(
    _ writing: inout Writing, _ model: inout ProtocolModel, _ property: PropertyModel,
    _ method: FunctionModel, overrides: Bool
  ) -> Lines {
    var structure = StructureModel(name: writing.newTypeName())
    structure.fields = [PropertyModel(name: property.name, type: property.type, isMutable: true)]
    structure.hasDefault = [false]
    structure.methods = model.methods
    var lines = ["struct \(structure.name): \(model.name) {", "  var \(property.name): \(property.type.text)"]
    if overrides {
      let body = writing.within(inner(property)) { Functions.body(&$0, method) }
      lines += ["  func \(Functions.signature(method)) {"] + body.indented.indented + ["  }"]
    }
    writing.types.structures.append(structure)
    model.conformers.append(.structure(structure.name))
    return lines + ["}"]
  }

  static func value(_ writing: inout Writing, _ name: String, _ depth: Int, free: Bool) -> Written {
    guard let model = writing.types.protocol(name), !model.conformers.isEmpty else { return Written("0") }
    let value = writing.literal(writing.random.pick(model.conformers), depth, free: true)
    return free ? Written("\(value.text) as any \(name)", .cast) : value
  }
}
