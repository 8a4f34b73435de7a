/// Functions: labels, defaults, variadics, `inout`, recursion, errors, open types.
enum Functions {
  static func declare(_ writing: inout Writing) -> Lines {
    switch writing.random.below(10) {
    case 0: return recursive(&writing)
    case 1, 2: return GenericFunctions.declare(&writing)
    case 3, 4: return ThrowingFunctions.declare(&writing)
    default: return plain(&writing)
    }
  }

  private static func plain(_ writing: inout Writing) -> Lines {
    var model = FunctionModel(name: writing.newName(), parameters: [], result: writing.anyType())
    for index in 0..<writing.random.within(1...3) {
      model.parameters.append(parameter(&writing, isFirst: index == 0))
    }
    // Only one variadic, and nothing unlabelled behind it.
    if let index = model.parameters.firstIndex(where: { $0.kind == .variadic }) {
      model.parameters = Array(model.parameters[...index])
    }
    let lines = ["func \(signature(model)) {"] + body(&writing, model).indented + ["}"]
    writing.types.functions.append(model)
    return lines
  }

  private static func parameter(_ writing: inout Writing, isFirst: Bool) -> ParameterModel {
    let name = writing.newName()
    let label = writing.random.chance(isFirst ? 60 : 25) ? nil : writing.random.chance(30) ? writing.newName() : name
    let kind = writing.random.pick([ParameterModel.Kind.plain, .changing, .variadic, .defaulted]) {
      switch $0 {
      case .plain: 10
      case .changing: 2
      case .variadic: 1
      case .defaulted: 3
      }
    } ?? .plain
    let type = writing.random.chance(8) ? .function([writing.simpleType()], writing.simpleType()) : writing.anyType(1)
    if case .function = type { return ParameterModel(label: label, name: name, type: type) }
    // A default without a label could be taken for another parameter.
    if kind == .defaulted, label == nil { return ParameterModel(label: name, name: name, type: type, kind: kind) }
    return ParameterModel(label: label, name: name, type: type, kind: kind)
  }

  /// `name(_ a: Int, by b: inout [Int]) throws -> Int`
  static func signature(_ model: FunctionModel, defaults: [String: String] = [:]) -> String {
    let parameters = model.parameters.map { parameter -> String in
      let label = parameter.label == parameter.name ? "" : "\(parameter.label ?? "_") "
      let start = "\(label)\(parameter.name): "
      switch parameter.kind {
      case .plain: return start + parameter.type.text
      case .changing: return start + "inout " + parameter.type.text
      case .variadic: return start + parameter.type.text + "..."
      case .defaulted: return start + parameter.type.text + " = " + defaultText(parameter.type)
      }
    }
    let effect = model.isThrowing ? " throws" : ""
    return "\(model.name)(\(parameters.joined(separator: ", ")))\(effect) -> \(model.result.text)"
  }

  private static func defaultText(_ type: ValueType) -> String {
    var writing = Writing(random: Randomness(seed: UInt64(type.text.utf8.count)), room: 0, usesFoundation: false)
    switch type {
    case .structure, .enumeration, .tuple, .optional, .array:
      return type.simpleDefault
    default: return writing.literal(type, 0, free: false).text
    }
  }

  /// Statements and a `return`, seen from the parameters.
  static func body(_ writing: inout Writing, _ model: FunctionModel) -> Lines {
    var scope = writing.scope
    scope.loops = []
    scope.callsFunctions = false
    scope.result = model.result
    scope.handlesErrors = model.isThrowing
    if writing.scope.nesting == 0 { scope.variables = [] }
    for parameter in model.parameters {
      let type = parameter.kind == .variadic ? .array(parameter.type) : parameter.type
      let isChanging = parameter.kind == .changing
      scope.declare(parameter.name, type, isMutable: isChanging, kind: isChanging ? .inoutParameter : .local)
    }
    return writing.within(scope) { writing in
      var lines: Lines = []
      for _ in 0..<writing.random.below(4) { lines += Statements.one(&writing) }
      let value = writing.expression(model.result, 2)
      lines.append(lines.isEmpty && writing.random.chance(50) ? value.text : "return \(value.text)")
      return lines
    }
  }

  private static func recursive(_ writing: inout Writing) -> Lines {
    let name = writing.newName()
    let type = writing.random.pick([ValueType.int, .string, .array(.int)])
    writing.types.functions.append(
      FunctionModel(name: name, parameters: [.init(label: "depth", name: "depth", type: .int, kind: .defaulted)], result: type))
    var scope = Scope()
    scope.declare("depth", .int)
    scope.callsFunctions = false
    let (end, step) = writing.within(scope) { writing in
      (writing.expression(type, 1), writing.expression(type, 1, free: true).at(.multiplication))
    }
    return [
      "func \(name)(depth: Int = 3) -> \(type.text) {", "  if depth <= 0 || depth > 6 { return \(end.text) }",
      "  let deeper = \(name)(depth: depth - 1)",
      type == .int ? "  return deeper % 1000 + \(step)" : "  return deeper + \(step)", "}",
    ]
  }
}

extension ValueType {
  /// A value that every program can write.
  fileprivate var simpleDefault: String {
    switch self {
    case .array: "[]"
    case .optional: "nil"
    case .tuple(let elements): "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.simpleDefault }.joined(separator: ", ") + ")"
    case .string: "\"?\""
    case .character: "\"c\""
    case .bool: "true"
    case .double: "1"
    case .range: "0..<3"
    default: "1"
    }
  }
}
