import CellMachine

/// What a cell asks for and unwraps at once: the key of `d[key]!`, the text of `Int(text)!`.
///
/// It stays in a register until the optional is unwrapped, so that a stop there can name it.
struct SoughtValue {
  let lowering: FunctionLowering
  /// The optional, which reads the sought value from its register.
  private(set) var asking: Expression
  private var held: (operand: Operand, type: Type, kind: SoughtKind)?

  init(_ value: Expression, _ lowering: FunctionLowering) {
    self.lowering = lowering
    asking = value
    guard let (sought, kind, base) = Self.find(in: value), isShown(sought), canComeFirst(sought, base)
    else { return }
    let operand = lowering.operand(sought)
    held = (operand, lowering.type(of: sought), kind)
    let variable = Variable("$sought", sought.type, isMutable: false, in: lowering.source.context)
    lowering.setRegister(operand.register, of: variable)
    asking = Self.asking(value, Expression(.variable(variable), sought.type, at: sought.place))
  }

  /// Behind the instruction that unwraps.
  func note() {
    guard let held else { return }
    lowering.function.sought[lowering.function.code.count - 1] = Function.Sought(
      kind: held.kind, register: held.operand.register, type: lowering.runtimeType(held.type))
    lowering.drop(held.operand, held.type)
  }

  private static func find(in value: Expression) -> (Expression, SoughtKind, Expression?)? {
    switch value.kind {
    case .member(let base, let declaration, let indices, _) where DictionaryLowering.isPlain(declaration):
      guard case .value(let key)? = indices.first else { return nil }
      return (key, .key, base)
    case .call(let call):
      guard case .native(let name) = call.declaration.implementation, case .value(let first)? = call.arguments.first
      else { return nil }
      if call.declaration.kind == .initializer, name.hasSuffix(".init(String)") || name == "Integer.init(_:radix:)", let owner = call.declaration.owner {
        return (first, .number(type: owner.name), nil)
      }
      return ["firstIndex", "lastIndex"].contains(call.declaration.name) && call.declaration.parameters.count == 1
        && call.declaration.parameters[0].label == "of" ? (first, .element, call.receiver) : nil
    default: return nil
    }
  }

  /// The same question about what stands in a register.
  private static func asking(_ value: Expression, _ held: Expression) -> Expression {
    switch value.kind {
    case .member(let base, let declaration, _, let substitution):
      Expression(
        .member(base, declaration, indices: [.value(held)], substitution: substitution), value.type, at: value.place)
    case .call(var call):
      { call.arguments[0] = .value(held); return Expression(.call(call), value.type, at: value.place) }()
    default: value
    }
  }

  /// Numbers and texts, which nobody can tell from their copies.
  private func isShown(_ sought: Expression) -> Bool {
    switch lowering.runtimeType(sought.type) {
    case .string, .substring, .character, .integer, .double, .float, .bool: true
    default: false
    }
  }

  /// Whether it makes no difference that it is made before the value that is asked.
  private func canComeFirst(_ sought: Expression, _ base: Expression?) -> Bool {
    guard let base else { return true }
    return isStill(sought) || isStill(base) && !Changes.inside(sought)
  }

  private func isStill(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable, .string, .integer, .float: true
    case .field(let base, _), .tupleElement(let base, _), .convert(let base): isStill(base)
    default: false
    }
  }
}
