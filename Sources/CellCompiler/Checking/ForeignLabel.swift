import Diagnostics
import SwiftSyntax

/// An argument's name that a call does not have: that of another library, a misspelt one, or one of the
/// settings that the call takes.
struct ForeignLabel {
  let checker: Checker
  let label: String
  let value: ExprSyntax

  func mistake(_ declaration: Declaration, _ arguments: CallArguments) -> Mistake? {
    let free = declaration.parameters.compactMap(\.label)
      .filter { name in !arguments.all.contains { $0.label == name } }
    if let written = checker.universe.fieldName(label + ":"),
      free.contains(where: { written.hasPrefix($0 + ": ") })
    {
      return .call(.extraArgument(label: label, nearest: written, signature: declaration.fullName))
    }
    if let own = name(among: free) {
      return .call(.extraArgument(label: label, nearest: own, signature: declaration.fullName))
    }
    if let settings = allInSettings(declaration, arguments) ?? inSettings(declaration) { return settings }
    guard let nearest = SpellingSuggestionSource.nearest(label.camelCased, free) else { return nil }
    return .call(.extraArgument(label: label, nearest: nearest, signature: declaration.fullName))
  }

  /// What says so of all arguments that are settings.
  private func allInSettings(_ declaration: Declaration, _ arguments: CallArguments) -> Mistake? {
    let own = declaration.parameters.map(\.label)
    let parts = arguments.all.compactMap { item -> Part? in
      guard let label = item.label, !own.contains(label) else { return nil }
      return ForeignLabel(checker: checker, label: label, value: item.expression).part(ofSettings: declaration)
    }
    guard parts.count > 1, let first = parts.first, parts.allSatisfy({ $0.outer == first.outer }) else { return nil }
    let given = parts.sorted { $0.position < $1.position }.map { "\($0.label): \($0.value)" }
    return .call(.inSettings(label: label, swift: "\(first.outer): \(first.type)(\(given.joined(separator: ", ")))"))
  }

  /// What says that a setting has it.
  func inSettings(_ declaration: Declaration) -> Mistake? {
    part(ofSettings: declaration).map {
      .call(.inSettings(label: label, swift: "\($0.outer): \($0.type)(\($0.label): \($0.value))"))
    }
  }

  /// One of the settings that an argument of a call holds, and what it is given.
  struct Part {
    var outer: String
    var type: Type
    var label: String
    var value: String
    /// Its place among the arguments of the settings.
    var position: Int
  }

  func part(ofSettings declaration: Declaration) -> Part? {
    for parameter in declaration.parameters {
      guard let outer = parameter.label, let (type, own, position) = setting(of: parameter.type) else { continue }
      // Of another name, it may be another kind of value.
      let isSame = own.label?.lowercased() == label.camelCased.lowercased()
      let given = ArgumentValue(checker: checker, type: own.type, label: own.label ?? label).swift(value)
      return Part(
        outer: outer, type: type, label: own.label ?? label, value: isSame ? given ?? "…" : "…", position: position)
    }
    return nil
  }

  /// The type of settings and its name for this, where it has one.
  private func setting(of type: Type) -> (type: Type, parameter: Declaration.Parameter, position: Int)? {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(type), arguments.isEmpty,
      nominal.origin == .library
    else { return nil }
    let parameters = checker.universe.members(of: nominal, named: "init").filter { $0.parameters.count > 1 }
      .flatMap(\.parameters)
    guard let own = name(among: parameters.compactMap(\.label)),
      let position = parameters.firstIndex(where: { $0.label == own })
    else { return nil }
    return (type, parameters[position], position)
  }

  /// What it is called here: `vectorSize` for `vector_size` and `size`, `topN` for `topn`.
  static func name(_ label: String, among labels: [String], _ universe: Universe) -> String? {
    let names = [label.camelCased] + universe.fieldLabels(label)
    if let same = names.first(where: labels.contains) { return same }
    let plain = label.camelCased.lowercased()
    return labels.first { $0.lowercased() == plain }
  }

  private func name(among labels: [String]) -> String? {
    Self.name(label, among: labels, checker.universe)
  }
}
