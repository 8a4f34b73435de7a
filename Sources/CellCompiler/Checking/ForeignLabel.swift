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
    for parameter in declaration.parameters {
      guard let outer = parameter.label, let (type, own) = setting(of: parameter.type) else { continue }
      // Of another name, it may be another kind of value.
      let given = own == label.camelCased ? value.shortText ?? "…" : "…"
      return .call(.inSettings(label: label, swift: "\(outer): \(type)(\(own): \(given))"))
    }
    guard let nearest = SpellingSuggestionSource.nearest(label.camelCased, free) else { return nil }
    return .call(.extraArgument(label: label, nearest: nearest, signature: declaration.fullName))
  }

  /// The type of settings and its name for this, where it has one.
  private func setting(of type: Type) -> (type: Type, label: String)? {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(type), arguments.isEmpty,
      nominal.origin == .library
    else { return nil }
    let labels = checker.universe.members(of: nominal, named: "init").filter { $0.parameters.count > 1 }
      .flatMap { $0.parameters.compactMap(\.label) }
    return name(among: labels).map { (type, $0) }
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
