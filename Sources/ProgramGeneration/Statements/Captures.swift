/// Closures that share and change what they capture.
enum Captures {
  static let forms: [Statements.Form] = [
    .init(2, isFree) { counter(&$0) },
    .init(2, isFree) { list(&$0) },
    .init(2, isFree) { changing(&$0) },
    .init(1, isFree) { copied(&$0) },
  ]

  @Sendable private static func isFree(_ writing: Writing) -> Bool {
    writing.scope.nesting < 3 && !writing.scope.variables.contains { $0.kind == .field || $0.kind == .inoutParameter }
  }

  private static func counter(_ writing: inout Writing) -> Lines {
    let (make, count, use) = (writing.newName(), writing.newName(), writing.newName())
    let step = writing.leaf(.int, 0, free: true).at(.multiplication)
    return [
      "func \(make)() -> () -> Int {", "  var \(count) = 0", "  return {", "    \(count) += 1 + \(step) % 3", "    return \(count)",
      "  }", "}", "let \(use) = \(make)()", "print(\(use)(), \(use)(), \(make)()())",
    ]
  }

  private static func list(_ writing: inout Writing) -> Lines {
    let (name, index) = (writing.newName(), writing.newName())
    let type = writing.simplestType()
    var scope = writing.scope.escaping()
    scope.declare(index, .int)
    let value = writing.within(scope) { $0.expression(type, 2).text }
    return ["var \(name): [() -> \(type.text)] = []", "for \(index) in 0..<3 {"]
      + "  \(name).append { \(value) }".asLines + ["}", "print(\(name).map { $0() })"]
  }

  private static func changing(_ writing: inout Writing) -> Lines? {
    let targets = writing.scope.variables.filter { writing.canChange($0) && $0.type == .int }
    guard !targets.isEmpty else { return nil }
    let target = writing.random.pick(targets).name
    let name = writing.newName()
    writing.scope.declare(name, .function([.int], .int))
    return ["let \(name): (Int) -> Int = { amount in", "  \(target) = (\(target) &+ amount) % 500", "  return \(target)", "}", "print(\(name)(2), \(target))"]
  }

  private static func copied(_ writing: inout Writing) -> Lines? {
    let targets = writing.scope.variables.filter { writing.canChange($0) && $0.type == .int }
    guard !targets.isEmpty else { return nil }
    let target = writing.random.pick(targets).name
    let name = writing.newName()
    return ["let \(name) = { [\(target)] in \(target) }", "\(target) = 77", "print(\(name)(), \(target))"]
  }
}
