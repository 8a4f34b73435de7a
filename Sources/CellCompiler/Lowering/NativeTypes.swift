import CellMachine

/// The types a native is told: the receiver's, then its own type arguments.
struct NativeTypes {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func types(of call: Expression.Call) -> [RuntimeType] {
    own(call.declaration, receiver: call.receiver, owner: call.owner, call.substitution)
      + call.declaration.generics.map { lowering.runtimeType(call.substitution[$0] ?? .generic($0)) }
  }

  func own(
    _ declaration: Declaration, receiver: Expression?, owner: Type?,
    _ substitution: Substitution
  ) -> [RuntimeType] {
    guard let nominal = declaration.owner else { return [] }
    if let receiver { return [lowering.runtimeType(receiver.type)] }
    if let owner, declaration.kind != .function || nominal.kind == .protocolType {
      return [lowering.runtimeType(owner)]
    }
    return [lowering.runtimeType(nominal.selfType.substituting(substitution))]
  }
}

/// Members of the standard library that are a single instruction.
struct InlineNatives {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func emit(_ key: String, _ call: Expression.Call, _ target: Int) -> Bool {
    switch key {
    case "Array.append(_:)": return append(call)
    case "String.init(describing:)": return convert(.intToString, from: .int, call, target)
    case "Floating.init(Integer)" where call.declaration.owner?.name == "Double":
      return convert(.intToDouble, from: .int, call, target)
    default: return false
    }
  }

  /// `String(i)` and `Double(i)`.
  private func convert(
    _ opcode: Opcode, from source: RuntimeType, _ call: Expression.Call, _ target: Int
  ) -> Bool {
    guard call.operands.count == 1, lowering.runtimeType(call.operands[0].type) == source else {
      return false
    }
    let mark = lowering.next
    let value = lowering.operand(call.operands[0])
    lowering.emit(opcode, target, value.register)
    lowering.next = mark
    return true
  }

  private func append(_ call: Expression.Call) -> Bool {
    guard let receiver = call.receiver, case .value(let value)? = call.arguments.first else {
      return false
    }
    let mark = lowering.next
    let path = lowering.at(receiver.place) { Path(receiver, lowering) }
    let register = lowering.allocate(for: value.type)
    lowering.lower(value, into: register)
    let isScalar = lowering.isScalar(value.type)
    lowering.at(receiver.place) {
      path.change(lowering) { array in
        lowering.emit(isScalar ? .appendScalar : .appendSlot, array, register)
      }
    }
    lowering.next = mark
    return true
  }
}

/// What the compiler gives enums and equatable types.
struct Synthesized {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func emit(_ key: String, _ call: Expression.Call, _ type: Type, _ target: Int) -> Bool {
    switch key {
    case "synthesized ==", "synthesized !=", "synthesized <":
      let mark = lowering.next
      let base = lowering.next
      for (index, operand) in call.operands.enumerated() {
        lowering.next = base + index
        lowering.lower(operand, into: lowering.allocate(for: operand.type))
      }
      NativeEmission(lowering).standard(
        String(key.dropFirst("synthesized ".count)), at: base, count: 2,
        types: [lowering.runtimeType(call.operands[0].type)])
      lowering.emit(.move, target, base)
      lowering.next = mark
      return true
    case "enum.init(rawValue:)":
      return rawInitializer(call, type, target)
    default: return false
    }
  }

  /// The table of raw values, in case order.
  private func rawValues(_ nominal: NominalType) -> [RawValue] {
    nominal.cases.map { declaration in
      switch declaration.rawLiteral?.kind {
      case .integer(let text)?:
        let value = Int(text) ?? 0
        return nominal.rawType == lowering.builder.universe.double
          ? .bits(Slot(Double(value)).bits) : .bits(value)
      case .float(let value)?: return .bits(Slot(value).bits)
      case .string(let text)?: return .text(text)
      default: return .bits(0)
      }
    }
  }

  private enum RawValue: Equatable, Sendable {
    case bits(Int)
    case text(String)

    var slot: Slot {
      switch self {
      case .bits(let bits): Slot(bits: bits)
      case .text(let text): Slot(text)
      }
    }
  }

  func read(_ key: String, _ base: Expression?, _ type: Type, _ target: Int) -> Bool {
    switch key {
    case "enum.rawValue":
      guard let base, case .nominal(let nominal, _) = lowering.type(of: base) else { return false }
      let values = rawValues(nominal)
      native("rawValue", [base], target, type) { call in
        call.result = values[call.arguments[0].bits].slot
      }
      return true
    case "enum.allCases":
      guard case .nominal(_, let arguments) = type, case .nominal(let nominal, _) = arguments[0] else {
        return false
      }
      let isPlain = lowering.builder.isPlain(nominal)
      let count = nominal.cases.count
      native("allCases", [], target, type) { call in
        if isPlain {
          call.result = Slot(ScalarArray(ContiguousArray(0..<count)))
        } else {
          call.result = Slot(
            SlotArray(ContiguousArray((0..<count).map { Slot(EnumObject(tag: $0, payload: [])) })))
        }
      }
      return true
    default: return false
    }
  }

  private func rawInitializer(_ call: Expression.Call, _ type: Type, _ target: Int) -> Bool {
    guard case .nominal(let optional, let arguments) = type,
      optional === lowering.builder.universe.optionalType,
      case .nominal(let nominal, _) = arguments[0], case .value(let value)? = call.arguments.first
    else { return false }
    let values = rawValues(nominal)
    let universe = lowering.builder.universe
    let isText = [universe.string, universe.character].contains(nominal.rawType)
    native("init(rawValue:)", [value], target, type) { call in
      let wanted = call.arguments[0]
      let found = values.firstIndex { candidate in
        isText
          ? (wanted.object as? StringObject).map { candidate == .text($0.value) } ?? false
          : candidate == .bits(wanted.bits)
      }
      if let found {
        call.result = Slot(bits: found)
        call.result.object = HeapObject.some
      }
    }
    return true
  }

  private func native(
    _ name: String, _ operands: [Expression], _ target: Int, _ type: Type,
    _ function: @escaping NativeFunction
  ) {
    let mark = lowering.next
    let base = lowering.next
    for (index, operand) in operands.enumerated() {
      lowering.next = base + index
      lowering.lower(operand, into: lowering.allocate(for: operand.type))
    }
    NativeEmission(lowering).call(
      name, at: base, count: operands.count, types: [], function: function)
    lowering.next = max(lowering.next, base + 1)
    lowering.transfer(base, to: target, type)
    lowering.next = mark
  }
}

/// Finds what fulfils a protocol's requirement for the types of one version of a function.
struct Witnesses {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// The call with the requirement replaced by the concrete declaration.
  func find(_ call: Expression.Call) -> Expression.Call? {
    guard
      let declaration = concrete(call.declaration, call.substitution, call.receiver, call.owner)
        ?? part(call)
    else { return nil }
    var found = call
    found.declaration = declaration.declaration
    found.substitution.merge(declaration.substitution) { _, new in new }
    // Own generic parameters of requirement and witness correspond in order.
    for (requirement, own) in zip(call.declaration.generics, declaration.declaration.generics) {
      found.substitution[own] = call.substitution[requirement]
    }
    // A generic witness of a requirement that is not generic takes the requirement's types.
    for (own, wanted) in zip(declaration.declaration.parameters, call.declaration.parameters) {
      guard case .generic(let parameter) = own.type, found.substitution[parameter] == nil else { continue }
      found.substitution[parameter] = wanted.type.substituting(call.substitution)
    }
    return found
  }

  /// Parts of a collection that has no subscript of its own for ranges.
  private func part(_ call: Expression.Call)
    -> (declaration: Declaration, substitution: Substitution)?
  {
    guard call.declaration.kind == .subscripting, let owner = call.declaration.owner,
      owner.origin == .standard, owner.name == "Collection",
      case .nominal(let wanted, _)? = call.declaration.parameters.first?.type
    else { return nil }
    let found = lowering.builder.universe.members(of: owner, named: "_slice").first { member in
      if case .nominal(let range, _)? = member.parameters.first?.type { range === wanted } else { false }
    }
    guard let found else { return nil }
    return (found, [owner.selfParameter: lowering.type(call.receiver?.type ?? .error)])
  }

  func concrete(
    _ requirement: Declaration, _ substitution: Substitution, _ receiver: Expression?,
    _ owner: Type?
  ) -> (declaration: Declaration, substitution: Substitution)? {
    guard let protocolType = requirement.owner else { return nil }
    let subject = lowering.type(
      substitution[protocolType.selfParameter] ?? receiver?.type ?? owner ?? .error)
    guard case .nominal(let nominal, let arguments) = subject else { return nil }
    let universe = lowering.builder.universe
    var current: (NominalType, [Type])? = (nominal, arguments)
    let conforming = conformingClass(of: nominal, to: protocolType)
    var isBelow = conforming != nil && conforming !== nominal
    while let (type, arguments) = current {
      if type === conforming { isBelow = false }
      let substitution = type.substitution(for: arguments)
      let own = universe.members(of: type, named: requirement.name).filter { !isBelow || $0.overridden != nil }
      if let first = own.first(where: { fits($0, requirement, subject, protocolType) }) {
        return (first, substitution)
      }
      current = nil
      if case .nominal(let parent, let parentArguments)? = type.superclass?.substituting(substitution) {
        current = (parent, parentArguments)
      }
    }
    return extended(requirement, subject)
  }

  /// The member of an extension that fulfils a requirement: of those whose conditions hold, the one under most of
  /// them.
  private func extended(_ requirement: Declaration, _ subject: Type)
    -> (declaration: Declaration, substitution: Substitution)?
  {
    let solver = lowering.builder.solver
    var best: (declaration: Declaration, substitution: Substitution)?
    for conformed in solver.protocols(of: subject) {
      let own: Substitution = [conformed.selfParameter: subject]
      for member in lowering.builder.universe.members(of: conformed, named: requirement.name) {
        if case .requirement = member.implementation { continue }
        guard fits(member, requirement, subject, conformed),
          member.owner?.origin != .cell || member.requirements.allSatisfy({ isMet($0.substituting(own)) })
        else { continue }
        if let known = best, known.declaration.owner !== member.owner
          || known.declaration.requirements.count >= member.requirements.count
        {
          continue
        }
        best = (member, own)
      }
    }
    return best
  }

  /// Conditions on a member's own parameters are the caller's.
  private func isMet(_ requirement: Requirement) -> Bool {
    if case .conforms(.generic, _) = requirement { return true }
    return lowering.builder.solver.holds(requirement)
  }

  /// The class that a class has a conformance from. What subclasses declare anew fulfils nothing, only what they
  /// override does.
  private func conformingClass(of nominal: NominalType, to protocolType: NominalType) -> NominalType? {
    var found: NominalType?
    var current: NominalType? = nominal.kind == .classType && nominal.superclass != nil ? nominal : nil
    while let type = current {
      if type.conformances.contains(where: { lowering.builder.solver.inherits($0.protocolType, protocolType) }) {
        found = type
      }
      current = nil
      if case .nominal(let parent, _)? = type.superclass { current = parent }
    }
    return found
  }

  /// Operands have no labels, whatever their parameters are called.
  private func isOperator(_ declaration: Declaration) -> Bool {
    declaration.name.first.map { !$0.isLetter && $0 != "_" } ?? false
  }

  private func fits(
    _ member: Declaration, _ requirement: Declaration, _ subject: Type, _ owner: NominalType
  ) -> Bool {
    if requirement.kind == .initializer, requirement.parameters.isEmpty, member.makesFromNothing { return true }
    guard member.kind == requirement.kind || member.kind == .enumCase,
      member.isStatic == requirement.isStatic,
      member.parameters.count == requirement.parameters.count,
      isOperator(requirement)
        || member.parameters.map(\.label) == requirement.parameters.map(\.label)
    else { return false }
    guard let protocolType = requirement.owner else { return true }
    if !sameParameters(member, requirement, subject, owner, protocolType) { return false }
    // Operators of one type are overloaded by operand: `Int * Int` is the witness, `Int << …` is not.
    let solver = lowering.builder.solver
    for (own, wanted) in zip(member.parameters, requirement.parameters) {
      if case .generic(let parameter) = wanted.type, parameter === protocolType.selfParameter {
        if case .generic = own.type { continue }
        let type = own.type.substituting([owner.selfParameter: subject])
        let found = solver.final(type)
        if case .nominal(let a, _) = found, case .nominal(let b, _) = subject, a !== b,
          !isClass(b, below: a)
        {
          return false
        }
      }
    }
    return true
  }

  /// Members of one name are told apart by the types of their parameters, where these are known.
  private func sameParameters(
    _ member: Declaration, _ requirement: Declaration, _ subject: Type, _ owner: NominalType,
    _ protocolType: NominalType
  ) -> Bool {
    let solver = lowering.builder.solver
    var own: Substitution = [owner.selfParameter: subject]
    if case .nominal(let nominal, let arguments) = subject {
      own.merge(nominal.substitution(for: arguments)) { first, _ in first }
    }
    return zip(member.parameters, requirement.parameters).allSatisfy { mine, wanted in
      let left = solver.final(mine.type.substituting(own))
      let right = solver.final(wanted.type.substituting([protocolType.selfParameter: subject]))
      return left == right || isOpen(right) || isOpen(left) && accepts(mine.type, right)
        || isClass(right, below: left)
    }
  }

  private func isClass(_ type: Type, below other: Type) -> Bool {
    guard case .nominal(let nominal, _) = type, case .nominal(let parent, _) = other else { return false }
    return isClass(nominal, below: parent)
  }

  private func isClass(_ nominal: NominalType, below parent: NominalType) -> Bool {
    var current = nominal
    while case .nominal(let next, _)? = current.superclass {
      if next === parent { return true }
      current = next
    }
    return false
  }

  /// Whether a witness's own generic parameter may stand for the type a requirement names.
  private func accepts(_ type: Type, _ wanted: Type) -> Bool {
    guard case .generic(let parameter) = type else { return true }
    return parameter.constraints.allSatisfy { lowering.builder.solver.conforms(wanted, to: $0) }
  }

  private func isOpen(_ type: Type) -> Bool {
    type.contains {
      switch $0 {
      case .generic, .dependent, .variable, .error: true
      default: false
      }
    }
  }
}
