import Diagnostics
import SwiftSyntax

/// Whether one call changes the same variable through two of its arguments.
///
/// Different stored properties of one value, and different parts of a tuple, do not overlap; elements of one
/// array do, since their indices are known only at run time (The Swift Programming Language, "Memory Safety").
struct ExclusivityChecker {
  let checker: Checker

  func check(_ call: Expression.Call, at node: some SyntaxProtocol) {
    checker.session.whenSound {
      compare(call, at: node)
      if call.declaration.isMutating, let receiver = call.receiver {
        compare(chain: receiver, call.arguments.flatMap(\.expressions), at: node)
      }
    }
  }

  /// `a?.b = value`, or `a?.b += value`.
  func check(chain place: Expression, _ value: Expression, at node: some SyntaxProtocol) {
    guard ChainedPlaces.hasBinding(place) else { return }
    checker.session.whenSound { compare(chain: place, [value], at: node) }
  }

  /// What stands before a `?` is held open while what follows is evaluated.
  private func compare(chain place: Expression, _ values: [Expression], at node: some SyntaxProtocol) {
    var later = values
    var rest = place
    var opened: Path?
    while let base = base(of: rest) {
      if case .bindOptional = rest.kind {
        opened = path(base)
        if let opened, let read = later.lazy.compactMap({ reading(opened, in: $0) }).first {
          return report(read)
        }
      }
      if case .member(_, _, let indices, _) = rest.kind { later += indices.flatMap(\.expressions) }
      rest = base
    }

    func report(_ read: Path) {
      checker.session.report(
        "overlapping accesses to '\(name(read))', but modification requires exclusive access; consider copying to a local variable",
        at: node, mistake: .closure(.readWhileOpen(name: name(read))))
    }
  }

  private func base(of place: Expression) -> Expression? {
    if isClass(place) { return nil }
    return switch place.kind {
    case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base),
      .optionalChain(let base), .convert(let base), .wrap(let base), .member(let base?, _, _, _):
      base
    default: nil
    }
  }

  /// The first part of an expression that reads what overlaps with a place.
  private func reading(_ opened: Path, in expression: Expression) -> Path? {
    if let path = path(expression) {
      if path.variable == opened.variable, overlap(path, opened) { return path }
      return indices(on: expression).lazy.compactMap { reading(opened, in: $0) }.first
    }
    return expression.children.lazy.compactMap { reading(opened, in: $0) }.first
  }

  private func indices(on place: Expression) -> [Expression] {
    var own: [Expression] = []
    if case .member(_, _, let indices, _) = place.kind { own = indices.flatMap(\.expressions) }
    return own + (base(of: place).map(indices) ?? [])
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
    ([path.variable.name] + path.steps.prefix { $0 != .other }.map(\.name)).joined(separator: ".")
  }

  private struct Path {
    var variable: Variable
    var steps: [Step] = []
  }

  private enum Step: Equatable {
    case property(ObjectIdentifier, name: String)
    case part(Int)
    case other

    var name: String {
      switch self {
      case .property(_, let name): name
      case .part(let index): "\(index)"
      case .other: ""
      }
    }
  }

  private func path(_ place: Expression) -> Path? {
    switch place.kind {
    case .variable(let variable): return Path(variable: variable)
    case .field(let base, let property):
      return path(base, .property(ObjectIdentifier(property), name: property.name))
    case .tupleElement(let base, let index): return path(base, .part(index))
    case .member(let base?, _, _, _), .forceUnwrap(let base), .bindOptional(let base),
      .optionalChain(let base), .wrap(let base):
      return path(base, .other)
    default: return nil
    }
  }

  private func path(_ base: Expression, _ step: Step) -> Path? {
    guard var path = path(base), !isClass(base) else { return nil }
    path.steps.append(step)
    return path
  }

  private func isClass(_ expression: Expression) -> Bool {
    if case .nominal(let nominal, _) = checker.solver.resolve(expression.type) {
      return nominal.kind == .classType
    }
    return false
  }

  private func overlap(_ left: Path, _ right: Path) -> Bool {
    for (a, b) in zip(left.steps, right.steps) {
      if a == .other || b == .other { return true }
      if a != b { return false }
    }
    return true
  }
}
