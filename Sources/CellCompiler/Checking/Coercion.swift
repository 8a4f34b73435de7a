import Diagnostics
import SwiftSyntax

/// Brings a value to the type its place asks for: promotion to an optional, `any P`, a superclass.
struct Coercion {
  let checker: Checker

  /// Why a type is asked for; decides the wording.
  enum Purpose {
    case argument, assignment, initialization, result, closureResult, element, condition
    case key, value, thrown, raw
  }

  var solver: TypeSolver { checker.solver }
  var universe: Universe { checker.universe }

  /// The expression as the wanted type, or a report at the node.
  func require(
    _ expression: Expression, as wanted: Type, _ purpose: Purpose, at node: some SyntaxProtocol
  ) -> Expression {
    let mark = solver.mark()
    if let converted = convert(expression, to: wanted) {
      if converted !== expression { OptionalAsAny(checker: checker).watch(converted, at: node) }
      return converted
    }
    solver.undo(to: mark)
    return mismatch(expression, wanted, purpose, at: node)
  }

  /// The expression as the wanted type, or nil; may leave variables bound.
  func convert(_ expression: Expression, to wanted: Type) -> Expression? {
    guard let plain = ImplicitUnwrap(checker: checker).forced(expression) else {
      return converted(expression, to: wanted)
    }
    let mark = solver.mark()
    if let whole = converted(expression, to: wanted) { return whole }
    solver.undo(to: mark)
    return converted(plain, to: wanted)
  }

  private func converted(_ expression: Expression, to wanted: Type) -> Expression? {
    let source = solver.resolve(expression.type)
    let target = solver.resolve(wanted)
    if case .error = source { return solver.unify(target, .error) ? expression : nil }
    if case .error = target { return expression }
    switch target {
    case .nominal(let nominal, let arguments) where nominal === universe.optionalType:
      return optional(expression, source, target, wrapped: arguments[0])
    case .existential(let protocols):
      return erase(expression, source, target, protocols)
    case .nominal(let nominal, _) where nominal.kind == .classType:
      if solver.unify(source, target) { return expression }
      guard solver.isSubclass(source, of: target) else { return nil }
      return Expression(.convert(expression), target, at: expression.place)
    case .function(let wantedFunction):
      return function(expression, source, target, wantedFunction)
    case .tuple(let elements):
      return tuple(expression, source, target, elements)
    case .metatype(let instance):
      return metatype(expression, source, target, instance)
    case .variable(let variable) where variable.kind == .nilLiteral && !isOpen(source):
      // A `nil` stood where this type is decided.
      let optional = universe.isOptional(source) ? source : universe.optional(source)
      return solver.unify(target, optional) ? convert(expression, to: optional) : nil
    default:
      let mark = solver.mark()
      if solver.unify(source, target) { return expression }
      solver.undo(to: mark)
      return collection(expression, source, target)
    }
  }

  func isOpen(_ type: Type) -> Bool {
    guard case .variable(let variable) = type else { return false }
    return variable.kind == .any || variable.kind == .nilLiteral
  }

  /// `Int.self` as `Any.Type`, `Dog.self` as `Animal.Type`
  private func metatype(
    _ expression: Expression, _ source: Type, _ target: Type, _ wanted: Type
  ) -> Expression? {
    let fits: Bool
    switch (source, solver.resolve(wanted)) {
    case (.metatype(let own), .existential(let protocols)):
      fits = protocols.allSatisfy { solver.conforms(own, to: $0) }
    case (.metatype(let own), .nominal(let parent, _)) where parent.kind == .classType:
      fits = solver.isSubclass(own, of: wanted)
    default: return solver.unify(source, target) ? expression : nil
    }
    return fits ? Expression(.convert(expression), target, at: expression.place) : nil
  }

  private func optional(_ expression: Expression, _ source: Type, _ target: Type, wrapped: Type)
    -> Expression?
  {
    switch source {
    case .variable(let variable) where variable.kind == .any || variable.kind == .nilLiteral:
      return solver.unify(source, target) ? expression : nil
    case .nominal(let nominal, let arguments) where nominal === universe.optionalType:
      let mark = solver.mark()
      if solver.unify(arguments[0], wrapped) { return expression }
      solver.undo(to: mark)
      if let widened = widen(expression, from: arguments[0], to: wrapped, target) { return widened }
      if let converted = optionalCollection(expression, arguments[0], wrapped, target) { return converted }
    default: break
    }
    guard let inner = convert(expression, to: wrapped) else { return nil }
    return Expression(.wrap(inner), target, at: expression.place)
  }

  /// `T?` as `U?` where every `T` is a `U`: a superclass, or `any P`; nil stays nil.
  private func widen(_ expression: Expression, from own: Type, to wanted: Type, _ target: Type)
    -> Expression?
  {
    let wanted = solver.resolve(wanted)
    guard let own = known(own) else { return nil }
    if wanted == .existential([]) { return rewrapped(expression, own, as: wanted, target) }
    guard case .nominal(let nominal, _) = own, nominal !== universe.optionalType else { return nil }
    switch wanted {
    case .existential(let protocols):
      guard protocols.allSatisfy({ solver.conforms(own, to: $0) }) else { return nil }
    case .nominal(let parent, _) where parent.kind == .classType:
      guard solver.isSubclass(own, of: wanted) else { return nil }
    default: return nil
    }
    return Expression(.conditionalCast(expression, wanted), target, at: expression.place)
  }

  /// `Int?` as `Any?`: what is inside becomes `Any`, which a cast could not tell from the optional itself.
  private func rewrapped(_ expression: Expression, _ own: Type, as wanted: Type, _ target: Type)
    -> Expression?
  {
    let place = expression.place
    let value = Expression(.bindOptional(expression), own, at: place)
    let erased = Expression(.erase(value), wanted, at: place)
    return Expression(.optionalChain(Expression(.wrap(erased), target, at: place)), target, at: place)
  }

  private func erase(
    _ expression: Expression, _ source: Type, _ target: Type, _ protocols: [NominalType]
  ) -> Expression? {
    if case .existential(let own) = source, Set(own) == Set(protocols) { return expression }
    if case .variable(let variable) = source {
      if variable.kind == .any { return solver.unify(source, target) ? expression : nil }
      return known(source).flatMap { erase(expression, $0, target, protocols) }
    }
    guard protocols.allSatisfy({ solver.conforms(source, to: $0) }) else { return nil }
    return Expression(.erase(expression), target, at: expression.place)
  }

  /// The type, which a literal has by default; nil where nothing is known of it.
  private func known(_ type: Type) -> Type? {
    let type = solver.resolve(type)
    guard case .variable(let variable) = type else { return type }
    guard let fallback = solver.defaultType(of: variable.kind), solver.unify(type, fallback) else { return nil }
    variable.isDefaulted = true
    return solver.resolve(type)
  }

  /// Elements of a tuple literal are brought to their types one by one.
  private func tuple(
    _ expression: Expression, _ source: Type, _ target: Type, _ elements: [Type.TupleElement]
  ) -> Expression? {
    guard case .tuple(let parts) = expression.kind, case .tuple(let own) = source,
      parts.count == elements.count,
      zip(own, elements).allSatisfy({ $0.label == nil || $1.label == nil || $0.label == $1.label })
    else { return solver.unify(source, target) ? expression : nil }
    var converted: [Expression] = []
    for (part, element) in zip(parts, elements) {
      guard let part = convert(part, to: element.type) else { return nil }
      converted.append(part)
    }
    return Expression(.tuple(converted), target, at: expression.place)
  }

  // MARK: Messages

  private func mismatch(
    _ expression: Expression, _ wanted: Type, _ purpose: Purpose, at node: some SyntaxProtocol
  ) -> Expression {
    let source = solver.zonk(expression.type)
    let target = solver.zonk(wanted)
    if case .error = source { return expression }
    if checker.session.trialDepth > 0 { return checker.session.reject(at: node) }
    if case .variable(let variable) = source, variable.kind == .nilLiteral {
      return checker.session.report(
        nilMessage(purpose, target), at: node,
        mistake: .absence(.nilForPlain(type: target.description)))
    }
    if universe.isOptional(source), case .nominal(_, let arguments) = source,
      checker.session.attempt({ solver.unify(arguments[0], target) ? true : nil }) != nil
    {
      return checker.session.report(
        "value of optional type '\(source)' must be unwrapped to a value of type '\(target)'",
        at: node, mistake: .absence(MissingValue(checker: checker).mistake(source, target, at: node)))
    }
    // Where an optional is asked for, the message names what is inside.
    if universe.isOptional(target), !universe.isOptional(source), case .nominal(_, let arguments) = target,
      purpose != .initialization
    {
      return mismatch(expression, arguments[0], purpose, at: node)
    }
    if target == universe.bool, case .integer(let text) = expression.kind, purpose != .argument {
      return checker.session.report(
        "integer literal value '\(text)' cannot be used as a boolean; did you mean '\(text == "0" ? "false" : "true")'?",
        at: node, mistake: HalfComparison(checker: checker).mistake(at: node) ?? .type(.numberForBool(text)))
    }
    if case .function(let function) = source, function.parameters.isEmpty,
      solver.final(function.result) == target
    {
      return checker.session.report(
        "function produces expected type '\(target)'; did you mean to call it with '()'?", at: node,
        mistake: .type(.functionNotCalled(code: node.shortText, result: target.description)))
    }
    if case .function(let own) = source, case .function(let wanted) = target, own.isThrowing,
      !wanted.isThrowing
    {
      return checker.session.report(
        "invalid conversion from throwing function of type '\(source)' to non-throwing function type '\(target)'",
        at: node,
        mistake: .effect(.throwingFunction(found: "\(source)", expected: "\(target)")))
    }
    if target.isAnyObject {
      let found = purpose == .argument ? "argument type '\(source)'" : "value of type '\(source)'"
      let wanted = purpose == .argument ? "an instance of a class" : "instance of class"
      return checker.session.report(
        "\(found) expected to be \(wanted) or class-constrained type", at: node,
        mistake: mistake(source, target, purpose, at: node))
    }
    let message =
      switch purpose {
      case .argument:
        "cannot convert value of type '\(source)' to expected argument type '\(target)'"
      case .assignment: "cannot assign value of type '\(source)' to type '\(target)'"
      case .initialization:
        "cannot convert value of type '\(source)' to specified type '\(target)'"
      case .result: "cannot convert return expression of type '\(source)' to return type '\(target)'"
      case .closureResult:
        checker.context.hasWrittenResult
          ? "declared closure result '\(target)' is incompatible with return type '\(source)'"
          : "cannot convert value of type '\(source)' to closure result type '\(target)'"
      case .element: "cannot convert value of type '\(source)' to expected element type '\(target)'"
      case .key:
        "cannot convert value of type '\(source)' to expected dictionary key type '\(target)'"
      case .value:
        "cannot convert value of type '\(source)' to expected dictionary value type '\(target)'"
      case .condition where solver.conforms(source, to: "BinaryInteger"):
        "type '\(source)' cannot be used as a boolean; test for '\(isNegated(node) ? "==" : "!=") 0' instead"
      case .condition where universe.isOptional(source):
        "optional type '\(source)' cannot be used as a boolean; test for '\(isNegated(node) ? "==" : "!=") nil' instead"
      case .condition: "cannot convert value of type '\(source)' to expected condition type '\(target)'"
      case .thrown: "thrown expression type '\(source)' does not conform to 'Error'"
      case .raw: "cannot convert value of type '\(source)' to raw type '\(target)'"
      }
    return checker.session.report(
      message, at: node, mistake: mistake(source, target, purpose, at: node))
  }

  /// Whether a condition stands behind `!`.
  private func isNegated(_ node: some SyntaxProtocol) -> Bool {
    node.parent?.as(PrefixOperatorExprSyntax.self)?.operator.text == "!"
  }

  private func nilMessage(_ purpose: Purpose, _ target: Type) -> String {
    switch purpose {
    case .assignment: "'nil' cannot be assigned to type '\(target)'"
    case .argument: "'nil' is not compatible with expected argument type '\(target)'"
    case .element: "'nil' is not compatible with expected element type '\(target)'"
    case .key: "'nil' is not compatible with expected dictionary key type '\(target)'"
    case .value: "'nil' is not compatible with expected dictionary value type '\(target)'"
    case .result: "'nil' is incompatible with return type '\(target)'"
    case .closureResult: "'nil' is not compatible with closure result type '\(target)'"
    case .condition: "'nil' is not compatible with expected condition type '\(target)'"
    default: "'nil' cannot initialize specified type '\(target)'"
    }
  }

  /// The mismatch as data: what was found, what was wanted, and for what.
  private func mistake(
    _ source: Type, _ target: Type, _ purpose: Purpose, at node: some SyntaxProtocol
  ) -> Mistake {
    let found = source.description
    let code = node.shortText ?? node.wholeDivision
    if purpose == .thrown { return .flow(.thrownValue(type: found)) }
    if purpose == .condition {
      if let half = HalfComparison(checker: checker).mistake(at: node) { return half }
      if solver.conforms(source, to: "BinaryInteger") {
        let sign = node.parent?.as(PrefixOperatorExprSyntax.self)?.operator.text
        return .type(.numberAsCondition(type: found, code: code, isNegated: sign == "!"))
      }
      if universe.isOptional(source) {
        return .absence(.optionalAsCondition(type: found, code: code))
      }
    }
    if purpose == .argument, let each = EachElement(universe: universe, found: solver.final(source), wanted: target).mistake(at: node) {
      return each
    }
    if purpose == .argument, let habit = PythonMembers.mistake(forRounding: node, as: target.description) {
      return habit
    }
    if let wider = widerExtreme(source, target, at: node) { return wider }
    let nearby = NearbyMembers(checker: checker)
    if let swift = nearby.conversion(from: source, to: target, code: code) {
      return .type(
        .convertible(
          found: found, expected: target.description, purpose: purpose.forLearners, swift: swift))
    }
    if let swift = nearby.fieldValue(node, code: code) {
      return .type(
        .oneOf(
          found: found, expected: target.description, purpose: purpose.forLearners, values: [swift]))
    }
    let all = nearby.values(of: target, for: source, code: code)
    // Of many, those that the text names.
    let named = all.filter { $0.dropFirst() == code?.dropFirst().dropLast().lowercased() ?? "" }
    let values = named.isEmpty ? all : named
    if !values.isEmpty, values.count <= 12 {
      return .type(
        .oneOf(found: found, expected: target.description, purpose: purpose.forLearners, values: values))
    }
    return ofOtherKind(source, target, purpose, node) ?? .type(
      .mismatch(
        found: found, expected: target.description, purpose: purpose.forLearners, code: code))
  }

  /// `min(n, 0.5)` where `n` is whole: the other number is to be widened, as beside an operator.
  private func widerExtreme(_ source: Type, _ target: Type, at node: some SyntaxProtocol) -> Mistake? {
    guard target.description == "Int", ["Double", "Float"].contains(source.description),
      let call = node.parent?.parent?.parent?.as(FunctionCallExprSyntax.self),
      let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text, ["min", "max"].contains(name),
      let whole = call.arguments.map(\.expression).first(where: { argument in
        !argument.is(IntegerLiteralExprSyntax.self)
          && checker.session.attempt { solver.final(checker.expression(argument).type) } == target
      })
    else { return nil }
    return .type(
      .operands(
        operation: name, left: "\(target)", right: "\(source)", leftCode: whole.shortText, rightCode: node.shortText))
  }

  /// Collections and ranges of another kind, an index of another, a call that gives nothing.
  private func ofOtherKind(
    _ source: Type, _ target: Type, _ purpose: Purpose, _ node: some SyntaxProtocol
  ) -> Mistake? {
    let (found, expected) = (source.description, target.description)
    if source.isVoid, purpose == .assignment, let call = node.as(FunctionCallExprSyntax.self), let code = call.shortText,
      let member = call.calledExpression.as(MemberAccessExprSyntax.self),
      let target = call.parent?.as(InfixOperatorExprSyntax.self)?.leftOperand, member.base?.trimmedText == target.trimmedText
    {
      return .change(.assignedChange(method: member.declName.baseName.text, swift: code))
    }
    if source.isVoid, purpose == .result { return .flow(.nothingToReturn(type: expected, code: node.shortText)) }
    if expected.contains(".Index<"), let call = node.firstAncestor(SubscriptCallExprSyntax.self),
      let base = checker.session.attempt({ solver.final(checker.expression(call.calledExpression).type) }),
      let numbered = ElementByNumber(checker: checker).mistake(base, call)
    {
      return numbered
    }
    if found == "String" || found == "Substring", expected == "[String]", purpose != .element, let code = node.shortText {
      return .type(.textForTexts(found: found, purpose: purpose.forLearners, code: code))
    }
    if universe.isOptional(source), case .nominal(_, let wrapped) = source, let code = node.shortText {
      let defaults = ["Substring": "\"\"", "Character": "\" \"", "Int": "0", "Float": "0"]
      let inner = wrapped[0].description
      if let value = defaults[inner], (expected == "String") != (inner == "Int" || inner == "Float") || expected == "Double" {
        return .type(
          .convertible(
            found: found, expected: expected, purpose: purpose.forLearners, swift: "\(expected)(\(code) ?? \(value))"))
      }
    }
    // The usual steps between single values are words of the mismatch itself.
    let single: Set = ["Int", "Double", "Float", "String", "Bool", "Character", "Substring"]
    guard !single.contains(found) || !single.contains(expected),
      let swift = ConversionAdvice(checker: checker).swift(from: source, to: target, at: node)
    else { return nil }
    return .type(.convertible(found: found, expected: expected, purpose: purpose.forLearners, swift: swift))
  }
}

extension Coercion.Purpose {
  fileprivate var forLearners: TypeMistake.Purpose {
    switch self {
    case .argument: .argument
    case .assignment: .assignment
    case .initialization: .declaration
    case .result, .closureResult: .result
    case .element: .element
    case .key: .key
    case .value: .value
    case .condition: .condition
    case .thrown, .raw: .other
    }
  }
}
