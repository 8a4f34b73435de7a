/// Names of types as Swift prints them: `Array<Int>`, and with their module inside other values.
struct TypeNames {
  let isQualified: Bool

  func name(_ type: Type) -> String {
    switch type {
    case .nominal(let nominal, let arguments): return name(nominal, arguments)
    case .tuple(let elements):
      return "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + name($0.type) }
        .joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + name($0.type) }
      return "(\(parameters.joined(separator: ", "))) \(function.isThrowing ? "throws " : "")-> "
        + name(function.result)
    case .existential(let protocols):
      if protocols.isEmpty { return "Any" }
      return protocols.map { name($0, []) }.sorted().joined(separator: " & ")
    case .metatype(let instance): return name(instance) + ".Type"
    case .generic, .dependent, .variable, .error: return type.description
    }
  }

  private func name(_ nominal: NominalType, _ arguments: [Type]) -> String {
    let own = arguments.suffix(nominal.ownGenericCount)
    let shown = own.isEmpty ? "" : "<" + own.map(name).joined(separator: ", ") + ">"
    if nominal.origin == .standard, let dot = nominal.name.firstIndex(of: ".") {
      guard isQualified else { return String(nominal.name[nominal.name.index(after: dot)...]) }
      return "Swift." + nominal.name[..<dot] + shown + nominal.name[dot...]
    }
    guard isQualified else { return nominal.name + shown }
    if let outer = nominal.outer {
      return name(outer, Array(arguments.dropLast(own.count))) + "." + nominal.name + shown
    }
    return (nominal.origin == .cell ? "main." : "Swift.") + nominal.name + shown
  }
}
