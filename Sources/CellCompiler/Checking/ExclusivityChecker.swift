import Diagnostics
import SwiftSyntax

/// Whether one call changes the same variable through two of its arguments.
///
/// Different stored properties of one value do not overlap; elements of one array do, since their
/// indices are known only at run time (The Swift Programming Language, "Memory Safety").
struct ExclusivityChecker {
  let checker: Checker

  func check(_ call: Expression.Call, at node: some SyntaxProtocol) {
    checker.session.whenSound { compare(call, at: node) }
  }

  private func compare(_ call: Expression.Call, at node: some SyntaxProtocol) {
    var places = call.arguments.flatMap(\.expressions).compactMap { argument -> Expression? in
      if case .address(let place) = argument.kind { return place }
      return nil
    }
    if call.declaration.isMutating, let receiver = call.receiver { places.append(receiver) }
    guard places.count > 1 else { return }
    let paths = places.compactMap(path)
    for (index, path) in paths.enumerated() {
      for other in paths[..<index] where other.variable == path.variable && overlap(path, other) {
        checker.session.report(
          "overlapping accesses to '\(name(path))', but modification requires exclusive access; consider copying to a local variable",
          at: node,
          mistake: .closure(.overlapping(name: name(path))))
        return
      }
    }
  }

  /// The variable with the stored properties that both ways share.
  private func name(_ path: Path) -> String {
    ([path.variable.name] + path.properties.prefix { $0 != nil }.compactMap { $0?.name })
      .joined(separator: ".")
  }

  private struct Path {
    var variable: Variable
    /// Stored properties on the way, nil where something else follows.
    var properties: [Declaration?]
  }

  private func path(_ place: Expression) -> Path? {
    switch place.kind {
    case .variable(let variable): return Path(variable: variable, properties: [])
    case .field(let base, let property):
      guard var path = path(base), !isClass(base) else { return nil }
      path.properties.append(property)
      return path
    case .member(let base?, _, _, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .bindOptional(let base), .optionalChain(let base), .wrap(let base):
      guard var path = path(base), !isClass(base) else { return nil }
      path.properties.append(nil)
      return path
    default: return nil
    }
  }

  private func isClass(_ expression: Expression) -> Bool {
    if case .nominal(let nominal, _) = checker.solver.resolve(expression.type) {
      return nominal.kind == .classType
    }
    return false
  }

  private func overlap(_ left: Path, _ right: Path) -> Bool {
    for (a, b) in zip(left.properties, right.properties) {
      guard let a, let b else { return true }
      if a !== b { return false }
    }
    return true
  }
}
