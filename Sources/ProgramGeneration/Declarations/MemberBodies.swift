/// Computed properties and methods of any type.
enum MemberBodies {
  static func computed(_ writing: inout Writing, _ models: inout [PropertyModel]) -> Lines {
    let property = PropertyModel(name: writing.newName(), type: writing.anyType(1))
    defer { models.append(property) }
    let body = writing.expression(property.type, 2).text
    if writing.random.chance(50) || body.contains("\n") {
      return ["var \(property.name): \(property.type.text) { \(body) }"]
    }
    return ["var \(property.name): \(property.type.text) {", "  return \(body)", "}"]
  }

  static func method(_ writing: inout Writing, _ models: inout [FunctionModel]) -> Lines {
    var model = FunctionModel(name: writing.newName(), parameters: [], result: writing.anyType(1))
    for _ in 0..<writing.random.below(3) {
      let name = writing.newName()
      let label = writing.random.chance(40) ? nil : name
      model.parameters.append(ParameterModel(label: label, name: name, type: writing.anyType(1)))
    }
    defer { models.append(model) }
    return ["func \(Functions.signature(model)) {"] + Functions.body(&writing, model).indented + ["}"]
  }
}
