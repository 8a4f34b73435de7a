/// Objects that two names share.
enum Objects {
  static let forms: [Statements.Form] = [
    .init(4, { !$0.types.classes.isEmpty && $0.scope.callsFunctions }) { share(&$0) },
    .init(3, { !$0.types.protocols.isEmpty && $0.scope.callsFunctions }) { existentials(&$0) },
    .init(3, { $0.types.classes.contains { $0.parent != nil } && $0.scope.callsFunctions }) { casts(&$0) },
  ]

  private static func share(_ writing: inout Writing) -> Lines? {
    let model = writing.random.pick(writing.types.classes)
    let (first, second) = (writing.newName(), writing.newName())
    let value = Classes.value(&writing, model.name, 2)
    writing.scope.declare(first, .object(model.name))
    writing.scope.declare(second, .object(model.name))
    var lines = "let \(first) = \(value.text)".asLines + ["let \(second) = \(first)"]
    if let field = model.fields.first(where: \.isMutable) {
      lines += "\(second).\(field.name) = \(writing.literal(field.type, 1, free: false).text)".asLines
      lines.append("print(\(first).\(field.name), \(first) === \(second))")
    }
    return lines
  }

  private static func existentials(_ writing: inout Writing) -> Lines? {
    let model = writing.random.pick(writing.types.protocols)
    guard let method = model.methods.first else { return nil }
    let values = (0..<2).map { _ in Protocols.value(&writing, model.name, 1, free: false).text }
    guard let arguments = Calls.arguments(&writing, method.parameters, 1) else { return nil }
    let (list, item) = (writing.newName(), writing.newName())
    return "let \(list): [any \(model.name)] = [\(values.joined(separator: ", "))]".asLines
      + "for \(item) in \(list) { print(\(item).\(method.name)(\(arguments)), \(item).\(model.properties[0].name)) }".asLines
  }

  private static func casts(_ writing: inout Writing) -> Lines? {
    guard let child = writing.types.classes.last(where: { $0.parent != nil }), let parent = child.parent else { return nil }
    let (list, item) = (writing.newName(), writing.newName())
    let values = [parent, child.name].map { Classes.value(&writing, $0, 1).text }
    guard let field = child.fields.first else { return nil }
    return "let \(list): [\(parent)] = [\(values.joined(separator: ", "))]".asLines
      + ["for \(item) in \(list) { print(\(item) is \(child.name), (\(item) as? \(child.name))?.\(field.name) as Any) }"]
  }
}
