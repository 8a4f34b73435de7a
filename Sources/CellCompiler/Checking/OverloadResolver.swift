import Diagnostics
import SwiftSyntax

/// Chooses the declaration that a call means and checks its arguments against it.
///
/// Arguments whose type does not depend on the parameter are checked once. Others (closures,
/// `.member`, `nil`, empty brackets) are checked against each possibility only when several are left.
struct OverloadResolver {
  let checker: Checker
  let arguments: CallArguments
  let node: ExprSyntax

  private var solver: TypeSolver { checker.solver }
  private var session: CheckSession { checker.session }

  /// An argument, checked already unless its type comes from the parameter.
  enum Prepared {
    case ready(Expression)
    case contextual(ExprSyntax)
  }

  func resolve(_ all: [Candidate], _ expected: Type?) -> Expression {
    session.count(all.count / CheckBudget.quickSteps)
    let access = AccessChecker(checker: checker)
    let candidates = access.usable(all)
    let matches = candidates.compactMap { candidate in
      (try? matcher(candidate).match().get()).map { Match(candidate: candidate, assignment: $0) }
    }
    if matches.isEmpty { return labelProblem(candidates) }
    if matches.count == 1 {
      return finish(matches[0], nil, expected)
    }
    let prepared = arguments.all.map(prepare)
    if prepared.contains(where: { if case .ready(let e) = $0, case .error = solver.resolve(e.type) { true } else { false } }) {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    if let open = OpenMaths(checker: checker, node: node).check(matches, prepared, expected) { return open }
    let best = chosen(matches, prepared, expected)
    guard let first = best.first else {
      let favored = matches.filter { !$0.candidate.declaration.isDisfavored }
      return askedCalls(matches, prepared, expected)
        ?? noMatch(favored.isEmpty ? matches : favored, prepared, expected)
    }
    if AmbiguousCall(arguments: arguments, node: node).isOne(of: best) {
      return session.report(
        "ambiguous use of '\(AmbiguousCall.name(first.candidate.declaration))'", at: node,
        mistake: .generic(.ambiguous(name: first.candidate.declaration.name, swift: nil)))
    }
    return finish(first, prepared, expected)
  }

  /// `Character(UnicodeScalar(66))`: calls among the arguments are asked for what the parameters want, since what
  /// they give by themselves fits nowhere.
  private func askedCalls(_ matches: [Match], _ prepared: [Prepared], _ expected: Type?) -> Expression? {
    let calls = arguments.all.map { $0.expression.is(FunctionCallExprSyntax.self) }
    guard calls.contains(true) else { return nil }
    let open = zip(arguments.all, zip(prepared, calls)).map { item, known in
      known.1 ? Prepared.contextual(item.expression) : known.0
    }
    return session.attempt(keep: true) {
      guard let best = choose(matches, open, expected), case let whole = finish(best, open, expected),
        solver.resolve(whole.type) != .error
      else { return nil }
      return whole
    }
  }

  /// The best candidate for arguments that were checked before, or nil without a report.
  func best(of candidates: [Candidate], _ prepared: [Prepared], _ expected: Type?) -> Expression? {
    let matches = candidates.map {
      Match(candidate: $0, assignment: arguments.all.indices.map { [$0] })
    }
    return choose(matches, prepared, expected).map { finish($0, prepared, expected) }
  }

  struct Match {
    var candidate: Candidate
    var assignment: [[Int]]
  }

  private func matcher(_ candidate: Candidate) -> ArgumentMatcher {
    // A few parameters are among what a call costs anyway.
    session.count(candidate.declaration.parameters.count / 4)
    return ArgumentMatcher(parameters: candidate.declaration.parameters, arguments: arguments.all)
  }

  private func prepare(_ item: CallArguments.Item) -> Prepared {
    if ContextualSyntax.needsContext(item.expression, checker) { return .contextual(item.expression) }
    return .ready(checker.expression(item.expression))
  }

  // MARK: Choosing

  private func choose(_ matches: [Match], _ prepared: [Prepared], _ expected: Type?) -> Match? {
    chosen(matches, prepared, expected).first
  }

  /// The best matches; several where nothing tells them apart.
  private func chosen(_ matches: [Match], _ prepared: [Prepared], _ expected: Type?) -> [Match] {
    var ranked = rank(matches, prepared, expected, withClosures: false)
    if ranked.isEmpty, expected != nil { ranked = rank(matches, prepared, nil, withClosures: false) }
    guard let lowest = ranked.map(\.score).min() else { return [] }
    let best = ranked.filter { $0.score == lowest }
    if best.count == 1 && ranked.count == 1 { return [best[0].match] }
    let hasContextual = prepared.contains { if case .contextual = $0 { true } else { false } }
    if hasContextual {
      let full = rank(ranked.map(\.match), prepared, expected, withClosures: true)
      let scored = full.isEmpty ? rank(ranked.map(\.match), prepared, nil, withClosures: true) : full
      if let least = scored.map(\.score).min() {
        return scored.filter { $0.score == least }.map(\.match)
      }
    }
    return best.map(\.match)
  }

  private func rank(
    _ matches: [Match], _ prepared: [Prepared], _ expected: Type?, withClosures: Bool
  ) -> [(match: Match, score: Int)] {
    var ranked: [(match: Match, score: Int)] = []
    for match in matches where !isHopeless(match, prepared) && session.spend(at: node) {
      if let score = session.attempt({ score(match, prepared, expected, withClosures) }) {
        ranked.append((match, score))
      }
    }
    return ranked
  }

  /// Whether an argument's type can never become the parameter's: two different structures.
  private func isHopeless(_ match: Match, _ prepared: [Prepared]) -> Bool {
    for (parameter, arguments) in zip(match.candidate.declaration.parameters, match.assignment) {
      guard case .nominal(let wanted, _) = parameter.type, wanted.kind != .classType,
        wanted !== checker.universe.optionalType
      else { continue }
      for index in arguments {
        if case .ready(let value) = prepared[index],
          case .nominal(let given, _) = solver.resolve(value.type), given !== wanted
        {
          return true
        }
      }
    }
    return false
  }

  private func score(
    _ match: Match, _ prepared: [Prepared], _ expected: Type?, _ withClosures: Bool
  ) -> Int? {
    let application = CallApplication(checker: checker, node: node, match: match)
    let mark = solver.mark()
    guard let call = application.apply(arguments, prepared, expected, isTrial: !withClosures),
      application.isUsable(call.type, expected)
    else { return nil }
    return CallRanking(checker: checker, declaration: match.candidate.declaration).score(call, since: mark)
  }

  private func finish(_ match: Match, _ prepared: [Prepared]?, _ expected: Type?) -> Expression {
    let application = CallApplication(checker: checker, node: node, match: match)
    return application.apply(arguments, prepared, expected, isTrial: false)
      ?? Expression(.error, .error, at: checker.place(of: node))
  }

  // MARK: Messages

  private func labelProblem(_ candidates: [Candidate]) -> Expression {
    // The candidate that has most of the labels, and of these the nearest in number, explains best.
    let nearest = candidates.min { distance(to: $0.declaration) < distance(to: $1.declaration) }
    guard let nearest, case .failure(let failure) = matcher(nearest).match() else {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    for item in arguments.all where !ContextualSyntax.needsContext(item.expression, checker) {
      // Empty brackets would ask for a type that nothing can give now.
      if !["[]", "[:]"].contains(item.expression.trimmedText) { _ = checker.expression(item.expression) }
    }
    if arguments.all.contains(where: isAssignment), session.hasErrors {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    return LabelMessage(checker: checker, arguments: arguments).report(
      failure.problem, nearest.declaration, isOnly: candidates.count == 1, at: node)
  }

  /// `f(x = 1)`, which has been explained.
  private func isAssignment(_ item: CallArguments.Item) -> Bool {
    item.expression.as(InfixOperatorExprSyntax.self)?.operator.is(AssignmentExprSyntax.self) == true
  }

  private func distance(to declaration: Declaration) -> (labels: Int, count: Int) {
    let labels = declaration.parameters.compactMap(\.label)
    let unknown = arguments.all.compactMap(\.label).count {
      ForeignLabel.name($0, among: labels, checker.universe) == nil
    }
    return (unknown, abs(declaration.parameters.count - arguments.all.count))
  }

  private func noMatch(_ matches: [Match], _ prepared: [Prepared], _ expected: Type?) -> Expression {
    // Where all possibilities ask for the same thing, or only one fits in number, its own message is best.
    if let message = commonComplaint(matches, prepared, expected) { return message }
    // A `let` that every possibility would change is the matter, whatever the arguments are.
    if matches.allSatisfy(\.candidate.declaration.isMutating),
      !CallApplication(checker: checker, node: node, match: matches[0]).requireMutableReceiver()
    {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    if let missing = optionalArgument(matches, prepared) { return missing }
    let declaration = matches[0].candidate.declaration
    let types = prepared.map { item -> String in
      if case .ready(let expression) = item { return solver.final(expression.type).description }
      return "_"
    }
    let what =
      declaration.kind == .initializer
      ? "initializer"
      : declaration.kind == .subscripting
      ? "subscript"
      : declaration.owner == nil ? "global function '\(declaration.name)'" : "instance method '\(declaration.name)'"
    return session.report(
      "no exact matches in call to \(what)", at: node,
      mistake: textRange(prepared) ?? eachElement(prepared, matches) ?? SubscriptAdvice(checker: checker, node: node).mistake(matches, prepared) ?? .type(
        .noOverload(
          found: "(\(types.joined(separator: ", ")))",
          accepted: matches.prefix(4).map { "(\(parameterList($0)))" }, swift: widened(prepared))))
  }

  /// `Double(counts["a"])`, where an optional is all that is wrong.
  private func optionalArgument(_ matches: [Match], _ prepared: [Prepared]) -> Expression? {
    guard prepared.count == 1, case .ready(let value) = prepared[0], case let type = solver.final(value.type),
      checker.universe.isOptional(type), case .nominal(_, let wrapped) = type, let argument = arguments.all.first,
      matches.contains(where: { takes(wrapped[0], $0.candidate.declaration) })
    else { return nil }
    return session.report(
      "value of optional type '\(type)' must be unwrapped to a value of type '\(wrapped[0])'", at: argument.expression,
      mistake: .absence(MissingValue(checker: checker).mistake(type, wrapped[0], at: argument.expression)))
  }

  private func takes(_ type: Type, _ declaration: Declaration) -> Bool {
    guard declaration.parameters.count == 1, declaration.parameters[0].label == arguments.all.first?.label else { return false }
    let wanted = declaration.parameters[0].type
    if case .generic(let parameter) = wanted { return parameter.constraints.allSatisfy { solver.conforms(type, to: $0) } }
    return wanted == type
  }

  /// `exp(xs)` of a list, and `fit(texts)` of texts that are cut into words.
  private func eachElement(_ prepared: [Prepared], _ matches: [Match]) -> Mistake? {
    guard prepared.count == 1, case .ready(let value) = prepared[0], let argument = arguments.all.first,
      case let type = solver.final(value.type)
    else { return nil }
    for match in matches {
      guard let parameter = match.candidate.declaration.parameters.first else { continue }
      let each = EachElement(universe: checker.universe, found: type, wanted: solver.final(parameter.type))
      if let mistake = each.mistake(at: argument.expression) { return mistake }
    }
    return nil
  }

  /// `log(Double(n))` of `log(n)`, where whole numbers are all that is wrong.
  private func widened(_ prepared: [Prepared]) -> String? {
    guard let call = node.as(FunctionCallExprSyntax.self), call.arguments.count == prepared.count,
      let name = call.calledExpression.shortText
    else { return nil }
    let arguments = zip(call.arguments, prepared).map { argument, item in
      var text = argument.trimmedText
      if text.hasSuffix(",") { text.removeLast() }
      guard case .ready(let value) = item, solver.final(value.type) == checker.universe.int,
        !argument.expression.is(IntegerLiteralExprSyntax.self)
      else { return text }
      let label = argument.label.map { "\($0.text): " } ?? ""
      let written = argument.expression.trimmedText
      return label + (WholeDivision.converted(written, to: "Double") ?? "Double(\(written))")
    }
    let swift = "\(name)(\(arguments.joined(separator: ", ")))"
    return swift.count <= 80 ? swift : nil
  }

  /// `word[0..<3]`, which arrays have and texts have not.
  private func textRange(_ prepared: [Prepared]) -> Mistake? {
    guard let call = node.as(SubscriptCallExprSyntax.self), prepared.count == 1,
      case .ready(let index) = prepared[0], case let range = solver.final(index.type).description, range.contains("Range"),
      range.hasSuffix("<Int>"),
      let receiver = matchesText(call)
    else { return nil }
    let code = call.calledExpression.shortText ?? "text"
    return .type(
      .textIndex(
        type: receiver, code: code,
        swift: call.arguments.first.flatMap { TextElement(text: code).swift(in: $0.expression) }, isRange: true))
  }

  private func matchesText(_ call: SubscriptCallExprSyntax) -> String? {
    let type = checker.session.attempt {
      solver.zonk(checker.expression(call.calledExpression).type).description
    }
    return type == "String" || type == "Substring" ? type : nil
  }

  private func parameterList(_ match: Match) -> String {
    match.candidate.declaration.parameters.map {
      ($0.label.map { "\($0): " } ?? "")
        + solver.zonk($0.type.substituting(match.candidate.substitution)).description
    }.joined(separator: ", ")
  }

  private func commonComplaint(_ matches: [Match], _ prepared: [Prepared], _ expected: Type?)
    -> Expression?
  {
    let concrete = matches.filter { match in
      !match.candidate.declaration.isProtocolMember || matches.count == 1
    }
    if concrete.count == 1 { return finish(concrete[0], prepared, expected) }
    // The only one whose types fit wants to change what cannot change.
    let fitting = matches.filter { !isHopeless($0, prepared) }
    guard fitting.count == 1, fitting[0].candidate.declaration.isMutating else { return nil }
    return finish(fitting[0], prepared, expected)
  }
}

/// Which arguments cannot be checked without knowing the parameter's type.
enum ContextualSyntax {
  static func needsContext(_ syntax: ExprSyntax, _ checker: Checker) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .closureExpr, .nilLiteralExpr, .inOutExpr, .keyPathExpr, .binaryOperatorExpr: return true
    case .memberAccessExpr(let node): return leadsWithDot(ExprSyntax(node))
    case .functionCallExpr(let node): return leadsWithDot(node.calledExpression)
    case .declReferenceExpr(let node): return namesFunctions(node, checker)
    case .stringLiteralExpr(let node):
      return checker.universe.interpolatesOwnTypes && node.segments.count > 1
    case .arrayExpr(let node):
      if TypeExpressions(checker: checker).read(syntax) != nil { return false }
      return node.elements.contains { needsContext($0.expression, checker) }
    case .dictionaryExpr(let node):
      guard case .elements(let list) = node.content else { return false }
      return list.contains { needsContext($0.key, checker) || needsContext($0.value, checker) }
    case .tupleExpr(let node):
      return node.elements.contains { needsContext($0.expression, checker) }
    case .ternaryExpr(let node):
      return needsContext(node.thenExpression, checker) && needsContext(node.elseExpression, checker)
    default: return false
    }
  }

  /// `String.init`, which initialiser it is the surroundings tell.
  static func namesInitializer(_ syntax: ExprSyntax) -> Bool {
    guard let member = syntax.as(MemberAccessExprSyntax.self), member.base != nil else { return false }
    return member.declName.baseName.text == "init" && member.declName.argumentNames == nil
  }

  /// `.name`, also with members and calls hung on it.
  static func leadsWithDot(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let node):
      guard let base = node.base else { return true }
      if base.is(MemberAccessExprSyntax.self) || base.is(FunctionCallExprSyntax.self) {
        return leadsWithDot(base)
      }
      return node.declName.baseName.text == "init"
    case .functionCallExpr(let node): return leadsWithDot(node.calledExpression)
    default: return false
    }
  }

  private static func namesFunctions(_ node: DeclReferenceExprSyntax, _ checker: Checker) -> Bool {
    if node.baseName.tokenKind.isOperator { return true }
    switch checker.scope.find(node.baseName.plain) {
    case .functions: return true
    case .variable, .type, .alias: return false
    case nil: return !checker.universe.functions(named: node.baseName.plain).isEmpty
    }
  }
}

extension TokenKind {
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
