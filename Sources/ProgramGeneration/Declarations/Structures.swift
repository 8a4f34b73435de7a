/// Structs: fields, initialisers, computed properties, methods, statics, operators.
enum Structures {
  static func declare(_ writing: inout Writing) -> Lines {
    var model = StructureModel(name: writing.newTypeName())
    var lines: Lines = []
    for _ in 0..<writing.random.within(1...3) { lines += field(&writing, &model) }
    let isComparable = model.fields[0].type.isOrdered && model.fields.allSatisfy { $0.type.isSimple } && model.hasDefault.first == false && writing.random.chance(20)
    if writing.random.chance(30) { lines += Statics.declare(&writing, &model) }
    var inner = Scope()
    for field in model.fields { inner.declare(field.name, field.type, kind: .field) }
    inner.callsFunctions = false
    writing.within(inner) { writing in
      for _ in 0..<writing.random.below(3) { lines += MemberBodies.computed(&writing, &model.computed) }
      for _ in 0..<writing.random.below(3) {
        lines += MemberBodies.method(&writing, &model.methods)
      }
      if model.fields.contains(where: \.isMutable), writing.random.chance(60) {
        lines += mutatingMethod(&writing, &model)
      }
    }
    var conformances: [String] = []
    if isComparable {
      conformances.append("Comparable")
      let first = model.fields[0].name
      lines.append("static func < (left: \(model.name), right: \(model.name)) -> Bool { left.\(first) < right.\(first) }")
    } else if model.fields.allSatisfy({ $0.type.isSimple }), writing.random.chance(40) {
      conformances.append(writing.random.pick(["Equatable", "Hashable"]))
      model.isEquatable = true
    }
    if writing.random.chance(25) {
      conformances.append("CustomStringConvertible")
      let text = writing.within(inner) { $0.expression(.string, 2).text }
      lines.append("var description: String { \(text) }")
    }
    let list = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
    writing.types.structures.append(model)
    return ["struct \(model.name)\(list) {"] + lines.indented + ["}"]
  }

  private static func field(_ writing: inout Writing, _ model: inout StructureModel) -> Lines {
    let type = writing.anyType(1)
    let field = PropertyModel(name: writing.newName(), type: type, isMutable: writing.random.chance(70))
    let hasDefault = field.isMutable && writing.random.chance(30)
    model.fields.append(field)
    model.hasDefault.append(hasDefault)
    let value = writing.within(Scope()) { $0.literal(type, 0, free: false).text }
    let start = "\(field.isMutable ? "var" : "let") \(field.name): \(type.text)"
    return [hasDefault ? "\(start) = \(value)" : start]
  }

  private static func mutatingMethod(_ writing: inout Writing, _ model: inout StructureModel) -> Lines {
    let field = writing.random.pick(model.fields.filter(\.isMutable))
    let parameter = ParameterModel(label: writing.random.chance(50) ? "by" : nil, name: "amount", type: .int)
    let name = writing.newName()
    model.methods.append(
      FunctionModel(name: name, parameters: [parameter], result: .int, isMutating: true))
    var scope = writing.scope
    scope.declare("amount", .int)
    var value = writing.within(scope) { $0.expression(field.type, 2).text }
    // Refused as pointless.
    if value == field.name { value = writing.literal(field.type, 0, free: false).text }
    let head = parameter.label.map { "\($0) amount" } ?? "_ amount"
    return [
      "mutating func \(name)(\(head): Int) -> Int {", "  \(writing.random.chance(30) ? "self." : "")\(field.name) = \(value)",
      "  return amount * 2", "}",
    ]
  }

  /// An initialiser's call.
  static func value(_ writing: inout Writing, _ name: String, _ depth: Int, free: Bool) -> Written {
    guard let model = writing.types.structure(name) else { return Written("\(name)()") }
    var parts: [String] = []
    for (field, hasDefault) in zip(model.fields, model.hasDefault) where !hasDefault || writing.random.chance(50) {
      parts.append("\(field.name): \(writing.expression(field.type, depth).text)")
    }
    let isShort = !free && writing.random.chance(15)
    return Written("\(isShort ? ".init" : name)(\(parts.joined(separator: ", ")))")
  }
}

/// Static members.
enum Statics {
  static func declare(_ writing: inout Writing, _ model: inout StructureModel) -> Lines {
    let property = PropertyModel(name: writing.newName(), type: writing.simplestType())
    model.statics.append(property)
    let value = writing.within(Scope()) { $0.literal(property.type, 0, free: true).text }
    return ["static let \(property.name) = \(value)"]
  }
}

extension ValueType {
  /// Whether values of it compare with `==` without anything declared.
  var isSimple: Bool {
    switch self {
    case .integer, .double, .bool, .string, .character: true
    case .optional(let inner), .array(let inner): inner.isSimple
    default: false
    }
  }
}

extension Writing {
  mutating func simplestType() -> ValueType {
    random.pick([.int, .double, .string, .bool])
  }
}
