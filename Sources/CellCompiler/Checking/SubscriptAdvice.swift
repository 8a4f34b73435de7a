import Diagnostics
import SwiftSyntax

/// `counts[w]` of a part of a text, `d.keys[0]`: an index of another type than the subscripts take.
struct SubscriptAdvice {
  let checker: Checker
  let node: ExprSyntax

  func mistake(_ matches: [OverloadResolver.Match], _ prepared: [OverloadResolver.Prepared]) -> Mistake? {
    guard let call = node.as(SubscriptCallExprSyntax.self), prepared.count == 1, case .ready(let value) = prepared[0],
      let argument = call.arguments.first
    else { return nil }
    if let base = matches.first?.candidate.receiver,
      let numbered = ElementByNumber(checker: checker).mistake(base.type, call)
    {
      return numbered
    }
    let found = checker.solver.final(value.type)
    if found.description.hasPrefix("(key: "), let base = call.calledExpression.shortText,
      let entry = argument.expression.shortText
    {
      return .usage(.entryForKey(entry, swift: "\(base)[\(entry).key]"))
    }
    for match in matches {
      guard let parameter = match.candidate.declaration.parameters.first else { continue }
      let wanted = checker.solver.final(parameter.type.substituting(match.candidate.substitution))
      if checker.universe.isOptional(found), case .nominal(_, let wrapped) = found, wrapped[0] == wanted {
        return .absence(MissingValue(checker: checker).mistake(found, wanted, at: argument.expression))
      }
      if let swift = ConversionAdvice(checker: checker).swift(from: found, to: wanted, at: argument.expression) {
        return .type(.convertible(found: "\(found)", expected: "\(wanted)", purpose: .key, swift: swift))
      }
    }
    return nil
  }
}
