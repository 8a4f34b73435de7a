import CellMachine
import Diagnostics
import SwiftSyntax

/// Regular expression literals: `#/(\w+)@(\w+)/#`. The pattern gives the type.
struct RegexChecker {
  let checker: Checker

  private var universe: Universe { checker.universe }

  func check(_ node: RegexLiteralExprSyntax) -> Expression {
    guard node.openingPounds != nil else {
      return checker.session.report(
        "'/' is not a prefix unary operator", at: node,
        mistake: .syntax(.bareRegularExpression(swift: "#\(node.shortText ?? "/…/")#")))
    }
    let pattern = node.regex.text
    let isMultiline = pattern.contains { $0.isNewline }
    if let problem = RegularExpression.problem(in: pattern, isExtended: isMultiline) {
      return report(problem, node)
    }
    guard
      let expression = try? RegularExpression(pattern, output: .typed, isExtended: isMultiline),
      let regex = universe.type(named: "Regex")
    else { return report(PatternProblem(message: "the pattern is not understood"), node) }
    return checker.make(
      .regex(expression), .nominal(regex, [output(of: expression)]), node)
  }

  /// `Substring`, or a tuple of the whole and its captures.
  private func output(of expression: RegularExpression) -> Type {
    if expression.captures.isEmpty { return universe.substring }
    let whole = Type.TupleElement(nil, universe.substring)
    return .tuple(
      [whole]
        + expression.captures.map { capture in
          .init(
            capture.name,
            capture.isOptional ? universe.optional(universe.substring) : universe.substring)
        })
  }

  private func report(_ problem: PatternProblem, _ node: RegexLiteralExprSyntax) -> Expression {
    let start = node.regex.positionAfterSkippingLeadingTrivia.utf8Offset + (problem.offset ?? 0)
    let end = node.endPositionBeforeTrailingTrivia.utf8Offset
    let place = checker.session.text.place(from: min(start, end), to: min(start + 1, end))
    checker.session.report(
      Diagnostic("cannot parse regular expression: \(problem.message)", at: place,
        mistake: .pattern(.regularExpression(problem.message))))
    return Expression(.error, .error, at: place)
  }
}

/// Members of a match that are members of what it found: `match.1`, `match.word`.
struct MatchMembers {
  let checker: Checker

  /// `match.output`, where the base is a match without a member of this name.
  func output(of base: Expression, without name: String, _ node: some SyntaxProtocol) -> Expression? {
    guard case .nominal(let nominal, _) = checker.solver.resolve(base.type),
      nominal.origin == .standard, nominal.name == "Regex.Match"
    else { return nil }
    let lookup = MemberLookup(checker: checker)
    if name == "0", let whole = lookup.instanceMembers(of: base.type, named: "_whole").first(where: holds) {
      return PropertyUse(checker: checker).read(whole.with(receiver: base), node)
    }
    guard lookup.instanceMembers(of: base.type, named: name).isEmpty,
      let output = lookup.instanceMembers(of: base.type, named: "output").first
    else { return nil }
    return PropertyUse(checker: checker).read(output.with(receiver: base), node)
  }

  private func holds(_ candidate: Candidate) -> Bool { PropertyUse(checker: checker).holds(candidate) }
}
