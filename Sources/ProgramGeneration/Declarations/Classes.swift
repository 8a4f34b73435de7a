/// Classes: shared state, inheritance, overriding.
enum Classes {
  static func declare(_ writing: inout Writing) -> Lines {
    let parent = writing.random.chance(50) ? writing.types.classes.last : nil
    var model = ClassModel(name: writing.newTypeName(), parent: parent?.name)
    if let parent {
      model.fields = parent.fields
      model.computed = parent.computed
      model.methods = parent.methods
    }
    var lines: Lines = []
    var own: [PropertyModel] = []
    for _ in 0..<writing.random.within(parent == nil ? 1...3 : 0...1) {
      let field = PropertyModel(name: writing.newName(), type: writing.anyType(1), isMutable: writing.random.chance(80))
      own.append(field)
      lines.append("\(field.isMutable ? "var" : "let") \(field.name): \(field.type.text)")
    }
    model.fields += own
    lines += initializer(model, own, parent)
    var inner = Scope()
    for field in model.fields { inner.declare(field.name, field.type, isMutable: field.isMutable, kind: .field) }
    inner.callsFunctions = false
    writing.within(inner) { writing in
      lines += overriding(&writing, parent)
      if writing.random.chance(60) { lines += MemberBodies.computed(&writing, &model.computed) }
      for _ in 0..<writing.random.within(1...2) { lines += MemberBodies.method(&writing, &model.methods) }
    }
    writing.types.classes.append(model)
    return ["class \(model.name)\(parent.map { ": \($0.name)" } ?? "") {"] + lines.indented + ["}"]
  }

  private static func initializer(
    _ model: ClassModel, _ own: [PropertyModel], _ parent: ClassModel?
  ) -> Lines {
    if parent != nil, own.isEmpty { return [] }
    let list = model.fields.map { "\($0.name): \($0.type.text)" }.joined(separator: ", ")
    var lines = ["init(\(list)) {"] + own.map { "  self.\($0.name) = \($0.name)" }
    if let parent {
      let passed = parent.fields.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
      lines.append("  super.init(\(passed))")
    }
    return lines + ["}"]
  }

  private static func overriding(_ writing: inout Writing, _ parent: ClassModel?) -> Lines {
    guard let parent, let method = parent.methods.last, writing.random.chance(80) else { return [] }
    let arguments = method.parameters.map { ($0.label.map { "\($0): " } ?? "") + $0.name }
    let inherited = "super.\(method.name)(\(arguments.joined(separator: ", ")))"
    if writing.random.chance(40) {
      return ["override func \(Functions.signature(method)) {", "  print(\"from \(method.name)\")", "  return \(inherited)", "}"]
    }
    return ["override func \(Functions.signature(method)) {"] + Functions.body(&writing, method).indented + ["}"]
  }

  /// A new object, of the class or one below it.
  static func value(_ writing: inout Writing, _ name: String, _ depth: Int) -> Written {
    guard let model = writing.types.class(name) else { return Written("\(name)()") }
    let parts = model.fields.map { "\($0.name): \(writing.expression($0.type, depth).text)" }
    return Written("\(name)(\(parts.joined(separator: ", ")))")
  }
}
