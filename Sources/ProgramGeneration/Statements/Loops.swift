/// Loops that end by construction: over values that are fixed before they begin, or counted.
enum Loops {
  static let forms: [Statements.Form] = [
    .init(9, canNest) { forIn(&$0) },
    .init(3, canNest) { counted(&$0) },
    .init(2, canNest) { pairs(&$0) },
    .init(1, canNest) { draining(&$0) },
  ]

  @Sendable private static func canNest(_ writing: Writing) -> Bool { writing.scope.loops.count < 2 && writing.scope.nesting < 3 }

  private static func body(
    _ writing: inout Writing, _ variables: [Scope.Variable], _ label: String
  ) -> Lines {
    var scope = writing.scope
    scope.loops.append(label)
    for variable in variables { scope.declare(variable.name, variable.type, kind: variable.kind) }
    return Statements.block(&writing, scope)
  }

  private static func label(_ writing: inout Writing) -> (String, String) {
    guard writing.random.chance(25) else { return ("", "") }
    let name = writing.newName()
    return (name, "\(name): ")
  }

  private static func forIn(_ writing: inout Writing) -> Lines {
    let (label, prefix) = label(&writing)
    let name = writing.newName()
    let (sequence, element) = sequence(&writing)
    var filter = ""
    var scope = writing.scope
    scope.declare(name, element)
    if writing.random.chance(20) {
      filter = " where \(writing.within(scope) { $0.expression(.bool, 2, free: true).beforeBrace })"
    }
    let body = body(&writing, [.init(name: name, type: element)], label)
    return "\(prefix)for \(name) in \(sequence)\(filter) {".asLines + body + ["}"]
  }

  private static func sequence(_ writing: inout Writing) -> (String, ValueType) {
    switch writing.random.below(9) {
    case 0, 1: return ("0..<\(writing.random.below(6))", .int)
    case 2: return ("1...\(writing.random.within(1...4))", .int)
    case 3: return ("stride(from: \(writing.random.below(9)), through: 0, by: -\(writing.random.within(1...4)))", .int)
    case 4: return (writing.expression(.string, 1, free: true).beforeBrace, .character)
    case 5: return ("(0..<4).reversed()", .int)
    default:
      let element = writing.anyType(1)
      return (writing.expression(.array(element), 2, free: true).beforeBrace, element)
    }
  }

  private static func pairs(_ writing: inout Writing) -> Lines {
    let (label, prefix) = label(&writing)
    let names = [writing.newName(), writing.newName()]
    let (first, second) = (writing.anyType(1), writing.anyType(1))
    let value = writing.expression(.array(second), 2, free: true)
    var types = [ValueType.int, second]
    var sequence = "\(value.at(.postfix)).enumerated()"
    if writing.random.chance(40) {
      sequence = "zip(\(writing.expression(.array(first), 1, free: true).text), \(value.text))"
      types[0] = first
    } else if writing.random.chance(30) {
      let key = writing.keyType()
      let table = writing.expression(.dictionary(key, second), 1, free: true).at(.postfix)
      sequence = "\(table).sorted(by: { $0.key < $1.key })"
      types = [key, second]
    }
    let variables = zip(names, types).map { Scope.Variable(name: $0, type: $1) }
    if sequence.contains("{") { sequence = "(\(sequence))" }
    let body = body(&writing, variables, label)
    return "\(prefix)for (\(names[0]), \(names[1])) in \(sequence) {".asLines + body + ["}"]
  }

  /// `while` and `repeat`, which count.
  private static func counted(_ writing: inout Writing) -> Lines {
    let (label, prefix) = label(&writing)
    let name = writing.newName()
    let counter = Scope.Variable(name: name, type: .int, isMutable: true, kind: .counter)
    let limit = writing.random.within(1...5)
    let isRepeat = writing.random.chance(35)
    let body = ["  \(name) += 1"] + body(&writing, [counter], label)
    writing.scope.declare(name, .int, isMutable: true, kind: .counter)
    if isRepeat { return ["var \(name) = 0", "\(prefix)repeat {"] + body + ["} while \(name) < \(limit)"] }
    let more = writing.random.chance(30) ? " && \(writing.expression(.bool, 1, free: true).at(.comparison))" : ""
    let test = "\(name) < \(limit)\(more)"
    return ["var \(name) = 0"] + "\(prefix)while \(test.contains("{") ? "(\(test))" : test) {".asLines + body + ["}"]
  }

  /// Empties a list while going.
  private static func draining(_ writing: inout Writing) -> Lines? {
    let lists = writing.scope.variables.filter { variable in
      if case .array = variable.type { writing.canChange(variable) } else { false }
    }
    guard !lists.isEmpty else { return nil }
    let list = writing.random.pick(lists)
    guard case .array(let element) = list.type else { return nil }
    let name = writing.newName()
    var scope = writing.scope
    scope.variables.removeAll { $0.name == list.name }
    scope.loops.append("")
    scope.declare(name, element)
    let body = Statements.block(&writing, scope)
    return ["while let \(name) = \(list.name).popLast() {"] + body + ["}"]
  }
}

/// `break`, `continue`, `return`.
enum Jumps {
  static let forms: [Statements.Form] = [
    .init(7, { !$0.scope.loops.isEmpty }) { writing in
      let test = writing.expression(.bool, 2, free: true).beforeBrace
      let label = writing.random.pick(writing.scope.loops)
      let jump = writing.random.pick(["break", "continue"])
      return "if \(test) { \(jump)\(label.isEmpty ? "" : " \(label)") }".asLines
    },
    .init(3, { !$0.scope.loops.isEmpty }) { writing in
      "guard \(writing.expression(.bool, 2, free: true).beforeBrace) else { continue }".asLines
    },
    .init(6, { $0.scope.result != nil }) { writing in
      guard let result = writing.scope.result else { return nil }
      let test = writing.expression(.bool, 2, free: true).beforeBrace
      return "if \(test) { return \(writing.expression(result, 1).text) }".asLines
    },
    .init(4, { $0.scope.result != nil }) { writing in
      guard let result = writing.scope.result else { return nil }
      let type = writing.anyType(1)
      let value = writing.expression(.optional(type), 2, free: true).beforeBrace
      let otherwise = writing.expression(result, 1).text
      let name = writing.newName()
      writing.scope.declare(name, type)
      return "guard let \(name) = \(value) else { return \(otherwise) }".asLines
    },
    .init(3, { $0.scope.handlesErrors && !$0.types.errors.isEmpty }) { writing in
      let test = writing.expression(.bool, 1, free: true).beforeBrace
      return "if \(test) { throw \(ThrowingFunctions.error(&writing)) }".asLines
    },
    .init(2, { $0.scope.nesting > 0 }) { writing in
      ["defer { print(\"deferred\", \(writing.leaf(writing.simplestType(), 1, free: true).text)) }"]
    },
  ]
}
