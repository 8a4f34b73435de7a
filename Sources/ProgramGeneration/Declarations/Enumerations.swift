/// Enums: raw values, payloads, methods that switch over themselves.
enum Enumerations {
  private static let caseNames = [
    "red", "green", "blue", "north", "south", "noun", "verb", "start", "stop", "empty", "small", "large",
  ]

  static func declare(_ writing: inout Writing) -> Lines {
    var model = EnumerationModel(name: writing.newTypeName())
    let hasPayloads = writing.random.chance(55)
    var names = caseNames
    for _ in 0..<writing.random.within(2...4) {
      let name = names.remove(at: writing.random.below(names.count))
      model.cases.append(.init(name: name, payload: hasPayloads ? payload(&writing) : []))
    }
    var conformances: [String] = []
    if !hasPayloads {
      model.rawType = writing.random.pick([nil, .int, .string])
      if let raw = model.rawType { conformances.append(raw.text) }
      if writing.random.chance(60) { conformances.append("CaseIterable"); model.listsCases = true }
    } else if model.cases.allSatisfy({ $0.payload.allSatisfy { $0.type.isSimple } }), writing.random.chance(50) {
      conformances.append(writing.random.pick(["Equatable", "Hashable"]))
      model.isEquatable = true
    }
    var lines = model.cases.map { "case \($0.name)\(payloadText($0))" }
    if model.rawType == .int, writing.random.chance(40) { lines[0] += " = \(writing.random.within(2...9))" }
    var inner = Scope()
    inner.callsFunctions = false
    for _ in 0..<writing.random.below(3) {
      let property = PropertyModel(name: writing.newName(), type: writing.anyType(1))
      let choices = writing.within(inner) { Switches.cases(&$0, over: model, giving: property.type, isShort: true) }
      lines += ["var \(property.name): \(property.type.text) {", "  switch self {"] + choices.indented + ["  }", "}"]
      model.computed.append(property)
    }
    let list = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
    writing.types.enumerations.append(model)
    return ["enum \(model.name)\(list) {"] + lines.indented + ["}"]
  }

  private static func payload(_ writing: inout Writing) -> [ValueType.TupleElement] {
    (0..<writing.random.below(3)).map { _ in
      .init(label: writing.random.chance(35) ? writing.newName() : nil, type: writing.anyType(1))
    }
  }

  private static func payloadText(_ item: EnumerationModel.Case) -> String {
    guard !item.payload.isEmpty else { return "" }
    let parts = item.payload.map { ($0.label.map { "\($0): " } ?? "") + $0.type.text }
    return "(\(parts.joined(separator: ", ")))"
  }

  static func value(_ writing: inout Writing, _ name: String, _ depth: Int, free: Bool) -> Written {
    guard let model = writing.types.enumeration(name) else { return Written("\(name)()") }
    let item = writing.random.pick(model.cases)
    let start = !free && writing.random.chance(75) ? "" : name
    guard !item.payload.isEmpty else { return Written("\(start).\(item.name)") }
    let parts = item.payload.map { element in
      (element.label.map { "\($0): " } ?? "") + writing.expression(element.type, depth).text
    }
    return Written("\(start).\(item.name)(\(parts.joined(separator: ", ")))")
  }
}
