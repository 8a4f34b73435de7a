import Diagnostics
import SwiftSyntax

/// Patterns of `case`, `let`, `for` and `catch`.
struct PatternChecker {
  let checker: Checker
  /// The value that is taken apart, where a message about its shape points.
  var subject: Syntax?
  /// `for case let x? in [1, 2]`: elements become optional where the pattern asks for it.
  var wrapsElements = false

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  // MARK: Bindings

  /// A pattern that always fits: names, tuples of names, `_`.
  func binding(
    _ syntax: PatternSyntax, _ type: Type, isMutable: Bool, annotation: TypeAnnotationSyntax? = nil,
    hasValue: Bool = true
  ) -> Pattern {
    var type = type
    if let annotation {
      let written = checker.type(annotation.type)
      if !solver.unify(type, written) {
        checker.session.report(
          "cannot convert value of type '\(solver.zonk(type))' to specified type '\(written)'",
          at: syntax)
      }
      type = written
    }
    switch syntax.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let node):
      return .bind(declare(node.identifier, type, isMutable: isMutable, hasValue: hasValue))
    case .wildcardPattern: return .wildcard
    case .tuplePattern(let node):
      return tuple(node, type, isMutable: isMutable, hasValue: hasValue)
    case .valueBindingPattern(let node):
      return binding(node.pattern, type, isMutable: node.bindingSpecifier.text == "var")
    case .expressionPattern(let node):
      return named(node.expression, type, isMutable: isMutable, hasValue: hasValue)
    default:
      checker.session.report("expected a name", at: syntax, mistake: .flow(.expected("name")))
      return .wildcard
    }
  }

  private func tuple(
    _ node: TuplePatternSyntax, _ type: Type, isMutable: Bool, hasValue: Bool
  ) -> Pattern {
    let patterns = node.elements.map(\.pattern)
    return parts(patterns.count, at: node, type) {
      binding(patterns[$0], $1, isMutable: isMutable, hasValue: hasValue)
    }
  }

  /// Inside `let (a, b)` the parser may see expressions.
  private func named(_ syntax: ExprSyntax, _ type: Type, isMutable: Bool, hasValue: Bool) -> Pattern {
    if let name = syntax.as(DeclReferenceExprSyntax.self) {
      return .bind(declare(name.baseName, type, isMutable: isMutable, hasValue: hasValue))
    }
    if let pattern = syntax.as(PatternExprSyntax.self) {
      return binding(pattern.pattern, type, isMutable: isMutable, hasValue: hasValue)
    }
    if syntax.is(DiscardAssignmentExprSyntax.self) { return .wildcard }
    guard let tuple = syntax.as(TupleExprSyntax.self) else {
      checker.session.report("expected a name", at: syntax, mistake: .flow(.expected("name")))
      return .wildcard
    }
    let elements = tuple.elements.map(\.expression)
    return parts(elements.count, at: syntax, type) {
      named(elements[$0], $1, isMutable: isMutable, hasValue: hasValue)
    }
  }

  private func parts(
    _ count: Int, at node: some SyntaxProtocol, _ type: Type, _ part: (Int, Type) -> Pattern
  ) -> Pattern {
    if count == 1 { return part(0, type) }
    return .tuple(elementTypes(count, at: node, type).enumerated().map { part($0, $1) })
  }

  /// The types of the parts of a value that is taken apart; unknown ones where it has not that many.
  func elementTypes(_ count: Int, at node: some SyntaxProtocol, _ type: Type) -> [Type] {
    var types = Array(repeating: Type.error, count: count)
    switch solver.resolve(type) {
    case .tuple(let elements) where elements.count == count:
      types = elements.map(\.type)
    case .variable(let variable) where variable.kind == .any:
      types = types.map { _ in solver.fresh() }
      _ = solver.unify(type, .tuple(types.map { .init(nil, $0) }))
    case .error: break
    case .tuple(let elements):
      checker.session.report(
        "'\(solver.zonk(type))' is not convertible to '\(shape(elements, count))', tuples have a different number of elements",
        at: subject ?? Syntax(node),
        mistake: .pattern(.tupleSize(type: "\(solver.zonk(type))")))
    case let other:
      checker.session.report(
        "tuple pattern cannot match values of non-tuple type '\(solver.zonk(other))'",
        at: subject ?? Syntax(node), mistake: parts(of: solver.final(other)))
    }
    return types
  }

  /// What a value has in place of the parts of a pair.
  private func parts(of type: Type) -> Mistake {
    let parts = NearbyMembers(checker: checker).parts(of: type)
    if !parts.isEmpty { return .usage(.namedParts(type: "\(type)", parts: parts)) }
    if case .nominal(let nominal, _) = type, ["Array", "ArraySlice"].contains(nominal.name) {
      return .usage(.numberedParts(type: "\(type)"))
    }
    return .flow(.pairOfSingle(type: type.description))
  }

  /// How a message shows the pattern: the parts that fit, then blanks.
  private func shape(_ elements: [Type.TupleElement], _ count: Int) -> String {
    let shown = (0..<count).map { elements[safe: $0].map { solver.zonk($0.type).description } ?? "_" }
    return "(\(shown.joined(separator: ", ")))"
  }

  func declare(_ token: TokenSyntax, _ type: Type, isMutable: Bool, hasValue: Bool = true)
    -> Variable
  {
    let name = token.plain
    if let shared = checker.sharedBindings[name] {
      // The patterns of one case bind the same names.
      if !solver.unify(shared.type, type) {
        checker.session.report(
          "pattern variable bound to type '\(solver.zonk(type))', expected type '\(solver.zonk(shared.type))'",
          at: token,
          mistake: .pattern(.boundTypes(found: "\(solver.zonk(type))", expected: "\(solver.zonk(shared.type))")))
      }
      return shared
    }
    let variable = Variable(name, type, isMutable: isMutable, in: checker.context)
    variable.place = DeclarationPlace(
      place: checker.place(of: token), cell: checker.session.text.cell)
    variable.hasInitialValue = hasValue
    variable.role = .named
    UnusedVariable(session: checker.session).watch(variable)
    if let earlier = checker.scope.own(name), !checker.conditionNames.contains(name), !stands(beside: earlier) {
      Redeclaration(checker: checker).report(name, earlier, at: token)
    }
    checker.makeGlobalIfTopLevel(variable)
    checker.scope.declare(variable)
    return variable
  }

  /// Functions with parameters have longer names than variables.
  private func stands(beside earlier: Scope.Entry) -> Bool {
    guard case .functions(let list) = earlier else { return false }
    return list.allSatisfy { !$0.parameters.isEmpty }
  }

  // MARK: Matching

  /// A pattern that may or may not fit.
  func check(_ syntax: PatternSyntax, matching type: Type, bindsVar: Bool? = nil) -> Pattern {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .valueBindingPattern(let node):
      return check(node.pattern, matching: type, bindsVar: node.bindingSpecifier.text == "var")
    case .identifierPattern(let node):
      if let bindsVar { return .bind(declare(node.identifier, type, isMutable: bindsVar)) }
      return expression(ExprSyntax(DeclReferenceExprSyntax(baseName: node.identifier)), type, syntax)
    case .wildcardPattern: return .wildcard
    case .isTypePattern(let node): return .isType(checker.type(node.type))
    case .tuplePattern(let node):
      return tuple(node.elements.map { ($0.label?.plain, $0.pattern) }, type, node, bindsVar)
    case .expressionPattern(let node): return expression(node.expression, type, syntax, bindsVar)
    default:
      checker.session.report("this pattern is not supported in cells", at: syntax)
      return .wildcard
    }
  }

  private func tuple(
    _ parts: [(label: String?, pattern: PatternSyntax)], _ type: Type, _ node: some SyntaxProtocol,
    _ bindsVar: Bool?
  ) -> Pattern {
    if parts.count == 1 { return check(parts[0].pattern, matching: type, bindsVar: bindsVar) }
    guard case .tuple(let elements) = solver.resolve(type), elements.count == parts.count else {
      return misfit(Syntax(node), type, bindsVar)
    }
    return .tuple(
      zip(parts, elements).map { check($0.pattern, matching: $1.type, bindsVar: bindsVar) })
  }

  private func expression(
    _ syntax: ExprSyntax, _ type: Type, _ node: some SyntaxProtocol, _ bindsVar: Bool? = nil
  ) -> Pattern {
    if case .error = solver.resolve(type), !(bindsVar != nil && syntax.is(DeclReferenceExprSyntax.self)) {
      forget(syntax, bindsVar)
      return .wildcard
    }
    switch syntax.as(ExprSyntaxEnum.self) {
    case .discardAssignmentExpr: return .wildcard
    case .patternExpr(let inner): return check(inner.pattern, matching: type, bindsVar: bindsVar)
    case .declReferenceExpr(let name) where bindsVar != nil && name.argumentNames == nil:
      return .bind(declare(name.baseName, type, isMutable: bindsVar ?? false))
    case .tupleExpr(let tuple):
      let parts = tuple.elements.map {
        ($0.label?.plain, PatternSyntax(ExpressionPatternSyntax(expression: $0.expression)))
      }
      return self.tupleExpression(tuple, parts.map(\.0), type, bindsVar)
    case .optionalChainingExpr(let inner):
      guard let wrapped = wrappedType(type) else {
        if wrapsElements { return expression(inner.expression, type, node, bindsVar) }
        checker.session.report(
          "'?' pattern cannot match values of type '\(solver.zonk(type))'", at: syntax,
          mistake: .pattern(.notOptional(type: "\(solver.zonk(type))")))
        return .wildcard
      }
      return Pattern.some(expression(inner.expression, wrapped, node, bindsVar))
    case .nilLiteralExpr:
      if wrappedType(type) != nil { return .isNil }
      checker.session.report(
        "type '\(solver.zonk(type))' is not optional, value can never be nil", at: syntax, severity: .warning,
        mistake: .pattern(.notOptional(type: "\(solver.zonk(type))")))
      return never(syntax, type)
    case .asExpr(let cast):
      let target = checker.type(cast.type)
      return .cast(expression(cast.expression, target, node, bindsVar), target)
    case .memberAccessExpr(let member) where member.base == nil || isTypeBase(member):
      if let found = enumCase(member.declName.baseName.plain, member, nil, type, bindsVar) {
        return found
      }
    case .functionCallExpr(let call):
      if let member = call.calledExpression.as(MemberAccessExprSyntax.self),
        let found = enumCase(
          member.declName.baseName.plain, member, call.arguments, type, bindsVar)
      {
        return found
      }
    default: break
    }
    return value(syntax, type)
  }

  private func tupleExpression(
    _ tuple: TupleExprSyntax, _ labels: [String?], _ type: Type, _ bindsVar: Bool?
  ) -> Pattern {
    let elements = tuple.elements.map(\.expression)
    if elements.count == 1 { return expression(elements[0], type, tuple, bindsVar) }
    guard case .tuple(let types) = solver.resolve(type), types.count == elements.count else {
      return misfit(Syntax(tuple), type, bindsVar)
    }
    return .tuple(zip(elements, types).map { expression($0, $1.type, tuple, bindsVar) })
  }

  /// A tuple of patterns where the value is no tuple, or one of another length.
  private func misfit(_ node: Syntax, _ type: Type, _ bindsVar: Bool?) -> Pattern {
    let known = solver.resolve(type)
    forget(node, bindsVar)
    if case .error = known { return .wildcard }
    if case .tuple = known {
      checker.session.report(
        "tuple pattern has the wrong length for tuple type '\(solver.zonk(type))'", at: node,
        mistake: .pattern(.tupleSize(type: "\(solver.zonk(type))")))
    } else {
      checker.session.report(
        "tuple pattern cannot match values of the non-tuple type '\(solver.zonk(type))'", at: node,
        mistake: .pattern(.notATuple(type: "\(solver.zonk(type))")))
    }
    return .wildcard
  }

  /// Declares the names in a pattern that cannot fit, without a type.
  private func forget(_ node: some SyntaxProtocol, _ bindsVar: Bool?) {
    PatternNames(isBinding: bindsVar != nil) { token in
      guard token.text != "_" else { return }
      _ = declare(token, .error, isMutable: bindsVar ?? false)
    }.walk(node)
  }

  private func isTypeBase(_ node: MemberAccessExprSyntax) -> Bool {
    node.base.map { TypeExpressions(checker: checker).read($0) != nil } ?? false
  }

  /// A pattern that no value fits.
  private func never(_ syntax: ExprSyntax, _ type: Type) -> Pattern {
    let no = checker.make(.bool(false), universe.bool, syntax)
    return .expression(no, test: no, subject: Variable("$match", type, isMutable: false, in: checker.context))
  }

  private func wrappedType(_ type: Type) -> Type? {
    if case .nominal(let nominal, let arguments) = solver.resolve(type),
      nominal === universe.optionalType
    {
      return arguments[0]
    }
    return nil
  }

  /// `.name`, `.name(let x)`; looks through optionals, as Swift does.
  private func enumCase(
    _ name: String, _ node: MemberAccessExprSyntax, _ arguments: LabeledExprListSyntax?,
    _ type: Type, _ bindsVar: Bool?
  ) -> Pattern? {
    if let wrapped = wrappedType(type) {
      if name == "none" { return Pattern.isNil }
      if name == "some", arguments == nil { return Pattern.some(.wildcard) }
      if name == "some", let only = arguments?.first {
        return Pattern.some(expression(only.expression, wrapped, node, bindsVar))
      }
      return enumCase(name, node, arguments, wrapped, bindsVar).map { Pattern.some($0) }
    }
    var subject = type
    if let base = node.base, let written = TypeExpressions(checker: checker).read(base) {
      if case .existential = solver.resolve(type) {
        if wrappedType(written) != nil, name == "none" { return .cast(.isNil, written) }
        // `catch MyError.bad`: the error is cast first.
        guard let inner = enumCase(name, node, arguments, written, bindsVar, isCast: true) else {
          return nil
        }
        return .cast(inner, written)
      }
      subject = written
    }
    return enumCase(name, node, arguments, subject, bindsVar, isCast: false)
  }

  private func enumCase(
    _ name: String, _ node: MemberAccessExprSyntax, _ arguments: LabeledExprListSyntax?,
    _ type: Type, _ bindsVar: Bool?, isCast: Bool
  ) -> Pattern? {
    guard case .nominal(let nominal, let generic) = solver.resolve(type),
      nominal.kind == .enumeration
    else { return nil }
    guard let declaration = nominal.cases.first(where: { $0.name == name }) else {
      if universe.members(of: nominal, named: name).contains(where: \.isStatic) { return nil }
      let near = SpellingSuggestionSource.nearest(name, nominal.cases.map(\.name))
      checker.session.report(
        "type '\(solver.zonk(type))' has no member '\(name)'", at: node.declName,
        mistake: .declaration(.noMember(name, type: "\(solver.zonk(type))", nearest: near.map { ".\($0)" })))
      if let arguments { forget(arguments, bindsVar) }
      return .wildcard
    }
    let substitution = nominal.substitution(for: generic)
    let types = declaration.parameters.map { $0.type.substituting(substitution) }
    guard let arguments else { return .enumCase(declaration, [], enumType: type) }
    let items = arguments.map(\.expression)
    if items.count == 1, types.count > 1 {
      return .enumCase(
        declaration, whole(items[0], declaration, types, bindsVar), enumType: type)
    }
    guard items.count == types.count else {
      reportLength(of: declaration, types, at: node)
      forget(arguments, bindsVar)
      return .wildcard
    }
    for (argument, parameter) in zip(arguments, declaration.parameters) {
      guard let label = argument.label, let wanted = parameter.label, label.plain != wanted else { continue }
      checker.session.report("tuple pattern element label '\(label.plain)' must be '\(wanted)'", at: label,
        mistake: .pattern(.tupleLabel(found: label.plain, expected: wanted)))
    }
    let inside = PatternChecker(checker: checker, subject: subject)
    let parts = zip(items, types).map { inside.expression($0, $1, node, bindsVar) }
    return .enumCase(declaration, parts, enumType: type)
  }

  /// A pattern with another number of parts than the case carries.
  private func reportLength(
    of declaration: Declaration, _ types: [Type], at node: MemberAccessExprSyntax
  ) {
    if types.isEmpty {
      checker.session.report(
        "pattern with associated values does not match enum case '\(declaration.name)'", at: node,
        mistake: .pattern(.noPayload(case: declaration.name)))
    } else if types.count == 1, declaration.parameters[0].label == nil {
      checker.session.report(
        "tuple pattern cannot match values of the non-tuple type '\(solver.zonk(types[0]))'", at: node,
        mistake: .pattern(.notATuple(type: "\(solver.zonk(types[0]))")))
    } else {
      let payload = Type.tuple(zip(declaration.parameters, types).map { .init($0.label, $1) })
      checker.session.report(
        "tuple pattern has the wrong length for tuple type '\(solver.zonk(payload))'", at: node,
        mistake: .pattern(.tupleSize(type: "\(solver.zonk(payload))")))
    }
  }

  /// One pattern for a payload of several values: a tuple of names, or `_`.
  private func whole(
    _ syntax: ExprSyntax, _ declaration: Declaration, _ types: [Type], _ bindsVar: Bool?
  ) -> [Pattern] {
    if syntax.is(DiscardAssignmentExprSyntax.self) { return types.map { _ in .wildcard } }
    let pattern = expression(
      syntax, .tuple(zip(declaration.parameters, types).map { .init($0.label, $1) }), syntax, bindsVar)
    if case .tuple(let parts) = pattern { return parts }
    return [pattern]
  }

  /// A value to compare with: `~=` by equality, ranges by containment.
  private func value(_ syntax: ExprSyntax, _ type: Type) -> Pattern {
    if let own = MatchOperator(checker: checker).pattern(syntax, type) { return own }
    let wanted = wrappedType(type) ?? type
    let literal = checker.session.attempt(keep: true) { () -> Expression? in
      let value = checker.expression(syntax, expecting: wanted)
      return Coercion(checker: checker).convert(value, to: type)
    }
    let subject = Variable("$match", type, isMutable: false, in: checker.context)
    let subjectUse = checker.make(.variable(subject), type, syntax)
    if let literal {
      let test = equality(subjectUse, literal, type, syntax)
      return .expression(literal, test: test, subject: subject)
    }
    // A range of the subject's type, then whatever the expression is by itself.
    let range = [true, false].lazy.compactMap { isClosed in
      checker.session.attempt(keep: true) { () -> Expression? in
        let wanted = universe.range(of: type, closed: isClosed)
        let value = checker.expression(syntax, expecting: wanted)
        return Coercion(checker: checker).convert(value, to: wanted)
      }
    }.first
    let value = range ?? checker.expression(syntax)
    if case .error = solver.resolve(value.type) { return .wildcard }
    // A range fits the values it contains.
    let candidates = MemberLookup(checker: checker)
      .instanceMembers(of: value.type, named: "contains").map { $0.with(receiver: value) }
    let resolver = OverloadResolver(
      checker: checker, arguments: CallArguments(operands: [syntax], end: syntax), node: syntax)
    if !candidates.isEmpty, wrappedType(type) == nil,
      let test = resolver.best(of: candidates.filter { $0.declaration.parameters.count == 1 && $0.declaration.parameters[0].label == nil }, [.ready(subjectUse)], nil)
    {
      return .expression(value, test: test, subject: subject)
    }
    checker.session.report(
      "expression pattern of type '\(solver.final(value.type))' cannot match values of type '\(solver.final(type))'",
      at: syntax,
      mistake: condition(syntax, value)
        ?? .pattern(.foreignValue(found: "\(solver.final(value.type))", type: "\(solver.final(type))")))
    return .wildcard
  }

  /// `case x > 3:`
  private func condition(_ syntax: ExprSyntax, _ value: Expression) -> Mistake? {
    guard solver.final(value.type) == universe.bool, syntax.is(InfixOperatorExprSyntax.self), let code = syntax.shortText
    else { return nil }
    return .usage(.conditionAsCase(swift: "case _ where \(code):"))
  }

  private func equality(
    _ subject: Expression, _ literal: Expression, _ type: Type, _ syntax: ExprSyntax
  ) -> Expression {
    let operators = OperatorChecker(checker: checker)
    let prepared: [OverloadResolver.Prepared] = [.ready(subject), .ready(literal)]
    let resolver = OverloadResolver(
      checker: checker, arguments: CallArguments(operands: [syntax, syntax], end: syntax),
      node: syntax)
    let candidates = operators.candidates("==", prepared, count: 2)
    if let found = resolver.best(of: candidates, prepared, checker.universe.bool) { return found }
    return checker.session.report(
      "values of type '\(solver.final(type))' cannot be compared with '=='", at: syntax,
      mistake: .pattern(.notComparable(type: "\(solver.final(type))")))
  }
}
