import Diagnostics
import SwiftSyntax

/// `f(a, b)`, `x.f { … }`, `Type(…)`, `.case(…)`, `closure(…)`.
struct CallChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ node: FunctionCallExprSyntax, _ expected: Type?) -> Expression {
    OptionalChecker(checker: checker).endingChain(node) { checkLink(node, expected) }
  }

  private func checkLink(_ node: FunctionCallExprSyntax, _ expected: Type?) -> Expression {
    let arguments = CallArguments(node)
    if let type = TypeExpressions(checker: checker).read(node.calledExpression) {
      let made = ownClass(node.calledExpression, construct(type, arguments, node, expected), node)
      LiteralConversion(checker: checker).watch(made, node)
      return made
    }
    switch node.calledExpression.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let name) where name.argumentNames == nil: return named(name, arguments, node, expected)
    case .memberAccessExpr(let member) where member.declName.argumentNames == nil:
      let made = self.member(member, arguments, node, expected)
      ConstantArithmetic(checker: checker).watchDivision(made, at: member.declName)
      return made
    case .superExpr:
      return checker.session.report("expected '.' or '[' after 'super'", at: node,
        mistake: .inheritance(.superAlone))
    default:
      checker.session.passedClosures.insert(node.calledExpression.id)
      let callee = SpecialCallees(checker: checker).calledAtOnce(node, expected) ?? checker.expression(node.calledExpression)
      return applyValue(callee, arguments, node, expected)
    }
  }

  private func resolve(
    _ candidates: [Candidate], _ arguments: CallArguments, _ node: FunctionCallExprSyntax,
    _ expected: Type?
  ) -> Expression {
    if let reported = EqualsArguments(checker: checker, node: node).check() { return reported }
    return OverloadResolver(checker: checker, arguments: arguments, node: ExprSyntax(node))
      .resolve(candidates, expected)
  }

  // MARK: By name

  private func named(
    _ name: DeclReferenceExprSyntax, _ arguments: CallArguments, _ node: FunctionCallExprSyntax,
    _ expected: Type?
  ) -> Expression {
    let text = name.baseName.plain
    if text == "self", checker.context.selfInScope != nil {
      return applyValue(checker.expression(ExprSyntax(name)), arguments, node, expected)
    }
    if let beside = functions(besideVariable: text) { return resolve(beside, arguments, node, expected) }
    if case .variable? = checker.scope.findInsideType(text) {
      return applyValue(checker.expression(ExprSyntax(name)), arguments, node, expected)
    }
    let candidates = NameChecker(checker: checker).candidates(text, node)
    if text == "type", candidates.isEmpty, let found = typeOf(arguments, node) { return found }
    if case .variable? = checker.scope.find(text), candidates.allSatisfy({ $0.receiver == nil }) {
      return applyValue(checker.expression(ExprSyntax(name)), arguments, node, expected)
    }
    if let property = candidates.first(where: { $0.declaration.kind == .property }) {
      let callee = PropertyUse(checker: checker).read(property, name)
      return applyValue(callee, arguments, node, expected)
    }
    if candidates.isEmpty { return uncallable(name, arguments, node) }
    return resolve(candidates, arguments, node, expected)
  }

  /// Functions that share their name with a variable at the top, which cannot be called.
  private func functions(besideVariable name: String) -> [Candidate]? {
    guard case .variable(let variable)? = checker.scope.find(name), case .global = variable.storage else { return nil }
    switch solver.resolve(variable.type) {
    case .nominal(let nominal, _) where nominal.origin == .standard: break
    default: return nil
    }
    let functions = checker.scope.functions(named: name)
    return functions.isEmpty ? nil : functions.map { Candidate($0) }
  }

  /// `type(of: x)`
  private func typeOf(_ arguments: CallArguments, _ node: FunctionCallExprSyntax) -> Expression? {
    guard arguments.all.count == 1, let only = arguments.all.first, only.label == "of" else { return nil }
    let value = checker.expression(only.expression)
    if case .error = solver.resolve(value.type) { return value }
    solver.commitDefaults(value.type)
    return checker.make(.dynamicType(value), .metatype(value.type), node)
  }

  /// Nothing has the name; the arguments are checked all the same, for their own mistakes.
  private func uncallable(
    _ name: DeclReferenceExprSyntax, _ arguments: CallArguments, _ node: FunctionCallExprSyntax
  ) -> Expression {
    let reported = NameChecker(checker: checker).check(name, nil)
    let equals = EqualsArguments(checker: checker, node: node)
    // What is said of a function of Python's is said with its arguments.
    let isWhole = PythonNames.call(name.baseName.plain, []) != nil
    if isWhole { checker.session.retractLambdas(in: node) }
    // The names of arguments belong to the function that nobody knows.
    for argument in arguments.all
    where !argument.expression.is(ClosureExprSyntax.self) && !equals.isOne(argument.expression) {
      if isWhole { equals.checkParts(argument.expression) } else { _ = checker.expression(argument.expression) }
    }
    return reported
  }

  // MARK: Through a base

  private func member(
    _ member: MemberAccessExprSyntax, _ arguments: CallArguments, _ node: FunctionCallExprSyntax,
    _ expected: Type?
  ) -> Expression {
    let name = member.declName.baseName.plain
    let lookup = MemberLookup(checker: checker)
    guard let baseSyntax = member.base else {
      return implicit(name, member, arguments, node, expected)
    }
    let module = ModuleQualifier(checker: checker)
    if module.isModule(baseSyntax) {
      let found = module.functions(name)
      return found.isEmpty
        ? module.missing(name, member) : resolve(found, arguments, node, expected)
    }
    if let type = TypeExpressions(checker: checker).read(baseSyntax) {
      if name == "init" {
        return ownClass(baseSyntax, construct(type, arguments, node, expected), node)
      }
      if name == "some", let value = wrapping(type, arguments, node) { return value }
      return statics(name, of: type, member, arguments, node, expected)
    }
    let whole = LabelledElements(checker: checker).base(baseSyntax, of: name, expected)
      ?? checker.expression(
        baseSyntax, expecting: MemberChecker(checker: checker).implicitBase(baseSyntax, expected))
    let base = ImplicitUnwrap(checker: checker).base(whole, for: name)
    if case .error = solver.resolve(base.type) {
      checkAlone(arguments)
      return base
    }
    if case .metatype(let type) = solver.resolve(base.type) {
      return statics(name, of: type, on: base, member, arguments, node, expected)
    }
    if name == "init", isSelfOrSuper(baseSyntax) {
      return delegate(base, arguments, node, isSuper: baseSyntax.is(SuperExprSyntax.self))
    }
    var candidates = lookup.instanceMembers(of: base.type, named: name)
      .map { $0.with(receiver: base) }
    if baseSyntax.is(SuperExprSyntax.self) {
      for index in candidates.indices { candidates[index].isSuper = true }
    }
    if candidates.isEmpty || candidates.allSatisfy({ $0.declaration.kind == .property }) {
      if candidates.isEmpty, case .tuple = solver.resolve(base.type) {
      } else if candidates.isEmpty {
        let reported = MemberChecker(checker: checker).missing(name, in: base, member)
        let equals = EqualsArguments(checker: checker, node: node)
        var others = arguments
        others.all.removeAll { equals.isOne($0.expression) }
        checkAlone(others)
        return reported
      }
      return applyValue(checker.expression(ExprSyntax(member)), arguments, node, expected)
    }
    return resolve(
      candidates.filter { $0.declaration.kind != .property }, arguments, node, expected)
  }

  private func isSelfOrSuper(_ syntax: ExprSyntax) -> Bool {
    syntax.is(SuperExprSyntax.self)
      || syntax.as(DeclReferenceExprSyntax.self)?.baseName.text == "self"
  }

  private func statics(
    _ name: String, of type: Type, on base: Expression? = nil, _ member: MemberAccessExprSyntax,
    _ arguments: CallArguments, _ node: FunctionCallExprSyntax, _ expected: Type?
  ) -> Expression {
    if name == "init", let base, let nominal = ownedClass(type) {
      return make(nominal, through: base, construct(type, arguments, node, expected), node)
    }
    if name == "init", let base, ExistentialTypeMember.isBase(base, checker) {
      let required = MemberLookup(checker: checker).staticMembers(of: type, named: name)
        .filter(ExistentialTypeMember.isMember).map { $0.with(receiver: base) }
      if !required.isEmpty { return resolve(required, arguments, node, expected) }
    }
    var candidates = MemberLookup(checker: checker).staticMembers(of: type, named: name)
    if candidates.isEmpty, let problem = needsInstance(name, type, member, arguments) { return problem }
    if candidates.isEmpty || candidates.allSatisfy({ $0.declaration.kind == .property })
      || SpecialCallees(checker: checker).isCallableCase(candidates, of: type)
    {
      return applyValue(checker.expression(ExprSyntax(member)), arguments, node, expected)
    }
    candidates = DynamicMembers(checker: checker).through(base, member.base, candidates)
    return resolve(
      candidates.filter { $0.declaration.kind != .property }, arguments, node, expected)
  }

  /// `Type.method()`: the receiver would have to be the only argument.
  private func needsInstance(
    _ name: String, _ type: Type, _ member: MemberAccessExprSyntax, _ arguments: CallArguments
  ) -> Expression? {
    guard arguments.all.count != 1 || arguments.all[0].label != nil else { return nil }
    let methods = MemberLookup(checker: checker).instanceMembers(of: type, named: name)
    guard methods.contains(where: { $0.declaration.kind == .function }) else { return nil }
    return MemberChecker(checker: checker).instanceNeeded(name, type, member)
  }

  private func implicit(
    _ name: String, _ member: MemberAccessExprSyntax, _ arguments: CallArguments,
    _ node: FunctionCallExprSyntax, _ expected: Type?
  ) -> Expression {
    guard let type = expected.flatMap(MemberChecker(checker: checker).contextType) else {
      return checker.session.report(
        "cannot infer contextual base in reference to member '\(name)'", at: member,
        mistake: .generic(.unknownBase(member: name)))
    }
    if name == "init" { return construct(type, arguments, node, expected) }
    if let expected, name == "some", let value = wrapping(expected, arguments, node) { return value }
    return statics(name, of: type, member, arguments, node, expected)
  }

  /// `Int?.some(value)`
  private func wrapping(_ type: Type, _ arguments: CallArguments, _ node: FunctionCallExprSyntax)
    -> Expression?
  {
    let type = solver.resolve(type)
    guard checker.universe.isOptional(type), case .nominal(_, let wrapped) = type,
      let only = arguments.all.first
    else { return nil }
    let value = checker.expression(only.expression, as: wrapped[0], .argument)
    return checker.make(.wrap(value), type, node)
  }

  // MARK: Initialisers

  /// A call of an initialiser through a class as a value: subclasses have it too, since it is required.
  private func make(
    _ type: NominalType, through base: Expression, _ made: Expression,
    _ node: FunctionCallExprSyntax
  ) -> Expression {
    guard case .call(var call) = made.kind, call.declaration.owner?.kind == .classType else { return made }
    guard call.declaration.modifiers.isRequired || type.isFinal else {
      return checker.session.report(
        "constructing an object of class type '\(type.name)' with a metatype value must use a 'required' initializer",
        at: node,
        mistake: .initialization(.requiredForMetatype(type: type.name)))
    }
    call.receiver = base
    made.kind = .call(call)
    return made
  }

  /// The class that a type is, or that a generic parameter inherits from.
  private func ownedClass(_ type: Type) -> NominalType? {
    var type = solver.resolve(type)
    if case .generic(let parameter) = type, let superclass = parameter.superclass { type = superclass }
    guard case .nominal(let nominal, _) = type, nominal.kind == .classType else { return nil }
    return nominal
  }

  /// `Self(…)` in a method of a class makes an object of the class that the method is called on.
  private func ownClass(
    _ syntax: ExprSyntax, _ made: Expression, _ node: FunctionCallExprSyntax
  ) -> Expression {
    guard let own = checker.owner, own.kind == .classType, !own.isFinal,
      let base = DynamicMembers(checker: checker).dynamicType(nil, syntax)
    else { return made }
    return make(own, through: base, made, node)
  }

  private func construct(
    _ type: Type, _ arguments: CallArguments, _ node: FunctionCallExprSyntax, _ expected: Type?
  ) -> Expression {
    if case .existential(let protocols) = type {
      return checker.session.report(
        "type 'any \(protocols.first?.name ?? "Any")' cannot be instantiated", at: node,
        mistake: .generic(.protocolMade(name: protocols.first?.name ?? "Any")))
    }
    if case .nominal(let nominal, let wrapped) = type, nominal === checker.universe.optionalType,
      arguments.all.count == 1, let only = arguments.all.first, only.label == nil
    {
      let value = checker.expression(only.expression, as: wrapped[0], .argument)
      return checker.make(.wrap(value), type, node)
    }
    if case .nominal(let nominal, _) = type, nominal.isDamaged {
      checkAlone(arguments)
      return checker.make(.error, type, node)
    }
    if let value = LiteralInBrackets(checker: checker).check(type, arguments) { return value }
    let candidates = MemberLookup(checker: checker).initializers(of: type)
    if candidates.isEmpty {
      if case .error = type { return Expression(.error, .error, at: checker.place(of: node)) }
      let values = NearbyMembers(checker: checker).statics(of: type).map { "." + $0 }
      return checker.session.report(
        "'\(solver.zonk(type))' cannot be constructed because it has no accessible initializers",
        at: node,
        mistake: values.isEmpty
          ? .initialization(.notConstructible(type: solver.zonk(type).description)) : .type(.madeByName(type: solver.zonk(type).description, values: values)))
    }
    let made = resolve(candidates, arguments, node, expected)
    if case .generic(let parameter) = solver.resolve(type), parameter.superclass != nil,
      case .call(var call) = made.kind
    {
      // The class that stands for the parameter may have an initialiser of its own.
      call.receiver = checker.make(.type(type), .metatype(type), node)
      made.kind = .call(call)
      if !checker.universe.isOptional(solver.resolve(made.type)) { made.type = type }
    }
    if case .error = made.kind {} else { GenericArguments(checker: checker).whenKnown(type, at: node) }
    // An initialiser inherited from a superclass makes the subclass.
    if case .nominal(let nominal, _) = solver.resolve(type), nominal.kind == .classType,
      case .nominal(let result, _) = solver.resolve(made.type), result !== nominal
    {
      made.type = result === checker.universe.optionalType ? checker.universe.optional(type) : type
    }
    return made
  }

  /// `self.init(…)` and `super.init(…)`.
  private func delegate(
    _ base: Expression, _ arguments: CallArguments, _ node: FunctionCallExprSyntax, isSuper: Bool
  ) -> Expression {
    refuseWrongDelegation(node, isSuper: isSuper)
    var candidates = MemberLookup(checker: checker).initializers(of: base.type)
    for index in candidates.indices {
      candidates[index].receiver = base
      candidates[index].isSuper = isSuper
    }
    let made = resolve(candidates, arguments, node, nil)
    made.type = .void
    return made
  }

  /// Designated initialisers call up, convenient ones across.
  private func refuseWrongDelegation(_ node: FunctionCallExprSyntax, isSuper: Bool) {
    guard let own = checker.context.initializer, let owner = own.owner, owner.kind == .classType else { return }
    if isSuper, own.modifiers.isConvenience {
      checker.session.report(
        "convenience initializer for '\(owner.name)' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')",
        at: node,
        mistake: .initialization(.convenienceToSuper(type: owner.name)))
    } else if !isSuper, !own.modifiers.isConvenience {
      checker.session.report(
        "designated initializer for '\(owner.name)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?",
        at: node,
        mistake: .initialization(.designatedToSelf(type: owner.name)))
    }
  }

  // MARK: Function values

  private func applyValue(
    _ callee: Expression, _ arguments: CallArguments, _ node: FunctionCallExprSyntax,
    _ expected: Type?
  ) -> Expression {
    let callee = ImplicitUnwrap(checker: checker).plain(callee)
    var type = solver.resolve(callee.type)
    if case .variable(let variable) = type, variable.kind == .any {
      let made = Type.function(
        FunctionType(arguments.all.map { _ in solver.fresh() }, solver.fresh()))
      if solver.unify(type, made) { type = made }
    }
    let callable = MemberLookup(checker: checker)
      .instanceMembers(of: type, named: "callAsFunction").map { $0.with(receiver: callee) }
    if !callable.isEmpty { return resolve(callable, arguments, node, expected) }
    guard case .function(let function) = type else {
      checkAlone(arguments)
      if case .error = type { return callee }
      if checker.universe.isOptional(type), case .nominal(_, let wrapped) = type,
        case .function = solver.resolve(wrapped[0])
      {
        return checker.session.report(
          "value of optional type '\(solver.zonk(type))' must be unwrapped to a value of type '\(wrapped[0])'",
          at: node.calledExpression,
          mistake: .generic(.optionalFunction(type: "\(solver.zonk(type))")))
      }
      let property = arguments.all.isEmpty
        ? node.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.plain : nil
      return checker.session.report(
        "cannot call value of non-function type '\(solver.zonk(type))'", at: node.calledExpression,
        mistake: property.map { .call(.propertyCalled(name: $0)) }
          ?? .type(.notCallable(type: solver.zonk(type).description)))
    }
    let passed = ValueArguments(checker: checker, function: function)
    guard let groups = passed.split(arguments.all) else {
      checkAlone(arguments)
      return ArgumentCountMessage(checker: checker).report(
        expected: function.parameters.count, arguments, node)
    }
    if arguments.all.contains(where: { $0.label != nil }) {
      let labels = arguments.all.compactMap(\.label).map { $0 + ":" }
      return checker.session.report(
        "extraneous argument label\(labels.count > 1 ? "s" : "") '\(labels.joined())' in call",
        at: arguments.start,
        mistake: .closure(.labelsOfValue(labels: labels.joined())))
    }
    if function.isThrowing {
      Effects(checker: checker).noteThrow(
        at: node, what: "call", function.thrown, isPassedOn: PassedFunctions.isPassed(callee))
    }
    for (group, parameter) in zip(groups, function.parameters) {
      guard parameter.isInout, let argument = group.first, !argument.isInout else { continue }
      return checker.session.report(
        "passing value of type '\(solver.zonk(parameter.type))' to an inout parameter requires explicit '&'",
        at: argument.expression,
        mistake: .closure(.missingAmpersand(type: "\(solver.zonk(parameter.type))")))
    }
    for argument in arguments.all { checker.session.passedClosures.insert(argument.expression.id) }
    let values = zip(groups, function.parameters).map { passed.value($0, $1, node) }
    return checker.make(.apply(callee, values), function.result, node)
  }

  private func checkAlone(_ arguments: CallArguments) {
    for argument in arguments.all
    where !argument.expression.is(ClosureExprSyntax.self)
      && !argument.expression.is(MemberAccessExprSyntax.self) && !isFunction(argument.expression)
    {
      _ = checker.expression(argument.expression)
    }
  }

  /// Whether an argument names functions: which is meant, only the call could say.
  private func isFunction(_ syntax: ExprSyntax) -> Bool {
    guard let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.plain else { return false }
    if OperatorChecker.isOperator(name) { return true }
    if case .functions? = checker.scope.find(name) { return true }
    return false
  }
}
