import Diagnostics
import SwiftSyntax

/// A function value called with more or fewer arguments than it takes.
struct ArgumentCountMessage {
  let checker: Checker

  func report(expected: Int, _ arguments: CallArguments, _ node: some SyntaxProtocol) -> Expression {
    if arguments.all.count > expected {
      let extra = arguments.all[expected].expression
      return checker.session.report(
        expected == 0 ? "argument passed to call that takes no arguments" : "extra argument in call",
        at: extra,
        mistake: .call(
          expected == 0
            ? .takesNoArguments(signature: "()")
            : .extraArgument(label: nil, nearest: nil, signature: signature(expected))))
    }
    // `zip(*rows)` has been explained.
    if arguments.unpacks {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    return checker.session.report(
      "missing argument for parameter #\(arguments.all.count + 1) in call", at: arguments.end,
      mistake: .call(
        .missingArguments(
          names: (arguments.all.count..<expected).map { "#\($0 + 1)" },
          signature: signature(expected))))
  }

  private func signature(_ count: Int) -> String {
    "(" + String(repeating: "_:", count: count) + ")"
  }
}
