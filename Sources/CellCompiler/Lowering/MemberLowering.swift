import CellMachine

/// Properties and subscripts that are read.
struct MemberLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func read(
    _ base: Expression?, _ declaration: Declaration, _ indices: [Expression.Argument],
    _ substitution: Substitution, _ type: Type, _ target: Int
  ) {
    if let base, element(base, declaration, indices, type, target) { return }
    if let base, count(base, declaration, target) { return }
    if let base, DictionaryLowering(lowering).read(base, declaration, indices, type, target) { return }
    if case .native(let key) = declaration.implementation,
      Synthesized(lowering).read(key, base, type, target)
    {
      return
    }
    // Anything else is a call of the getter.
    var isTypeBase = declaration.isStatic
    if case .type? = base?.kind { isTypeBase = true }
    if let base, case .metatype(let own) = lowering.type(of: base),
      declaration.owner?.kind == .classType || own.isExistential
    {
      isTypeBase = if case .type = base.kind { true } else { false }
    }
    let call = Expression.Call(
      declaration: declaration, receiver: isTypeBase ? nil : base,
      arguments: indices, substitution: substitution, owner: base.flatMap(owner),
      isSuper: base?.isSuper ?? false)
    CallLowering(lowering).lower(call, type, target)
  }

  private func owner(_ base: Expression) -> Type? {
    if case .type(let type) = base.kind { return type }
    return nil
  }

  /// `array[i]` is one instruction.
  private func element(
    _ base: Expression, _ declaration: Declaration, _ indices: [Expression.Argument], _ type: Type,
    _ target: Int
  ) -> Bool {
    guard case .native("Array.subscript(_:)") = declaration.implementation,
      case .value(let index)? = indices.first
    else { return false }
    let mark = lowering.next
    if let (rows, row) = nestedBase(base) {
      let array = lowering.operand(rows, unless: [row, index])
      let outer = lowering.operand(row, unless: [index])
      let inner = lowering.operand(index)
      lowering.emit(
        lowering.isScalar(type) ? .getNestedScalar : .getNestedSlot, target, array.register,
        outer.register)
      lowering.emit(.nop, inner.register)
      if array.register != target { lowering.drop(array, lowering.type(of: rows)) }
      lowering.next = mark
      return true
    }
    let array = lowering.operand(base, unless: [index])
    let position = lowering.operand(index)
    lowering.emit(
      lowering.isScalar(type) ? .getScalarElement : .getSlotElement, target, array.register,
      position.register)
    if array.register != target { lowering.drop(array, lowering.type(of: base)) }
    lowering.next = mark
    return true
  }

  /// The array and index of `rows[row]`, where that is what a subscript is applied to.
  private func nestedBase(_ base: Expression) -> (Expression, Expression)? {
    guard case .member(let rows?, let declaration, let indices, _) = base.kind,
      case .native("Array.subscript(_:)") = declaration.implementation,
      case .value(let row)? = indices.first
    else { return nil }
    return (rows, row)
  }

  private func count(_ base: Expression, _ declaration: Declaration, _ target: Int) -> Bool {
    guard declaration.name == "count", declaration.kind == .property,
      case .array(let element) = lowering.runtimeType(base.type)
    else { return false }
    let mark = lowering.next
    let array = lowering.operand(base)
    let isScalar = element.representation == .scalar
    lowering.emit(isScalar ? .scalarArrayCount : .slotArrayCount, target, array.register)
    if array.register != target { lowering.drop(array, lowering.type(of: base)) }
    lowering.next = mark
    return true
  }
}

/// Setters as functions, so that writing a property is a call like any other.
enum SetterDeclarations {
  /// The setter of a property or subscript: a mutating function of the indices and the new value.
  static func setter(of declaration: Declaration) -> Declaration? {
    guard let implementation = declaration.setter else { return nil }
    let setter = Declaration(name: declaration.name, kind: .function, implementation: implementation)
    setter.owner = declaration.owner
    setter.generics = declaration.generics
    setter.isMutating = true
    let value = Declaration.Parameter(label: nil, name: "newValue", type: declaration.result)
    // Natives take the new value last, functions of cells first.
    if case .user = implementation {
      setter.parameters = [value] + declaration.parameters
    } else {
      setter.parameters = declaration.parameters + [value]
    }
    return setter
  }
}
