extension Type: CustomStringConvertible {
  /// The type as Swift spells it in its messages: `[String : Int]`, `Double?`, `(Int) -> Bool`.
  var description: String {
    switch self {
    case .nominal(let nominal, let arguments): Self.describe(nominal, arguments)
    case .tuple(let elements):
      "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.part }
        .joined(separator: ", ") + ")"
    case .function(let function): function.description
    case .generic(let parameter): parameter.name
    case .dependent(let base, let name): "\(base).\(name)"
    case .variable(let variable): variable.description
    case .existential(let protocols):
      protocols.isEmpty ? "Any" : isAnyObject ? "AnyObject" : "any " + protocols.map(\.name).joined(separator: " & ")
    case .metatype(let instance): "\(instance).Type"
    case .error: "_"
    }
  }

  /// The type as a part of another: what is not known yet has the name that its declaration gives it.
  fileprivate var part: String {
    if case .variable(let variable) = self, variable.binding == nil, variable.kind == .any, let name = variable.name {
      return name
    }
    if case .variable(let variable) = self, let binding = variable.binding { return binding.part }
    return description
  }

  /// An object of whatever class.
  var isAnyObject: Bool {
    if case .existential(let protocols) = self { protocols.count == 1 && protocols[0].isAnyObject } else { false }
  }

  private static func describe(_ nominal: NominalType, _ arguments: [Type]) -> String {
    switch (nominal.name, arguments.count) {
    case ("Array", 1): return "[\(arguments[0].part)]"
    case ("Dictionary", 2): return "[\(arguments[0].part) : \(arguments[1].part)]"
    case ("Optional", 1):
      if case .function = arguments[0] { return "(\(arguments[0]))?" }
      if case .existential(let protocols) = arguments[0], !protocols.isEmpty, !arguments[0].isAnyObject {
        return "(\(arguments[0]))?"
      }
      return "\(arguments[0].part)?"
    case (_, 0): return nominal.qualifiedName
    case ("Regex.Match", 1): return "Regex<\(arguments[0])>.Match"
    default:
      return specialized(nominal, arguments)
    }
  }

  /// `Pair<Int, String>`, `List<Int>.Node`: each type with its own arguments.
  private static func specialized(_ nominal: NominalType, _ arguments: [Type]) -> String {
    let own = arguments.suffix(nominal.ownGenericCount)
    var lead = ""
    if let outer = nominal.outer { lead = specialized(outer, Array(arguments.dropLast(own.count))) + "." }
    let name = nominal.outer == nil ? nominal.qualifiedName : nominal.name
    if own.isEmpty { return lead + name }
    return lead + name + "<" + own.map(\.part).joined(separator: ", ") + ">"
  }
}

extension FunctionType: CustomStringConvertible {
  var description: String {
    let list = parameters.map { ($0.isInout ? "inout " : "") + ($0.element.map { "\($0.part)..." } ?? $0.type.part) }
    let result = self.result.isVoid ? "()" : self.result.part
    return "(\(list.joined(separator: ", "))) \(isThrowing ? "throws " : "")-> \(result)"
  }
}

extension TypeVariable: CustomStringConvertible {
  var description: String {
    if let binding { return binding.description }
    switch kind {
    case .any, .nilLiteral: return "_"
    case .integerLiteral: return "Int"
    case .floatLiteral: return "Double"
    case .stringLiteral, .characterLiteral: return "String"
    case .arrayLiteral(let element): return "[\(element)]"
    }
  }
}
